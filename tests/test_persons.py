"""The rules that read persons: each with sentences that it must read, and near-misses that it must leave alone."""

from __future__ import annotations

import pytest

from communique.model import Person, Report
from communique.reading.persons.people import same_office
from communique.reading.reader import read_report

Expected = tuple[str, str | None, str | None, tuple[str, ...]]


def persons(text: str, *, url: str | None = None, published: str | None = None) -> tuple[Person, ...]:
    """Read a text and give its persons."""
    return read_report(Report("t", text, url=url, published=published)).persons


def cells(text: str) -> list[Expected]:
    return [(p.name, p.country, p.rank, p.offices) for p in persons(text)]


def offices(text: str) -> dict[str, tuple[str, ...]]:
    return {p.name: p.offices for p in persons(text)}


def states(text: str, *, url: str | None = None) -> dict[str, str | None]:
    return {p.name: p.country for p in persons(text, url=url)}


TITLES: list[tuple[str, Expected]] = [
    (
        "Chilean Defence Minister Admiral Pablo Rivas signed the letter.",
        ("Pablo Rivas", "CHL", "Admiral", ("Defence Minister",)),
    ),
    (
        "The Minister of Defence of Ghana, General Kofi Antwi, opened the course.",
        ("Kofi Antwi", "GHA", "General", ("Minister of Defence",)),
    ),
    (
        "They recalled the talks Peruvian Defence Minister Pablo Oru held in Lima with the press.",
        ("Pablo Oru", "PER", None, ("Defence Minister",)),
    ),
    (
        "Lt Col Amina Yusuf (Nigeria) led the patrol.",
        ("Amina Yusuf", "NGA", "Lieutenant Colonel", ()),
    ),
    (
        "Deputy Prime Minister and Minister for Defence Carl Hope of Australia met reporters.",
        ("Carl Hope", "AUS", None, ("Deputy Prime Minister", "Minister for Defence")),
    ),
    (
        "Fleet chief Commander Ana Lopez of Spain said so.",
        ("Ana Lopez", "ESP", None, ("Fleet chief Commander",)),
    ),
    (
        "Its spokesman, Commander Erik Dahl of Norway, said so.",
        ("Erik Dahl", "NOR", "Commander", ("spokesman",)),
    ),
    (
        "The outgoing Kenyan Ambassador to Thailand Grace Otieno attended the lunch.",
        ("Grace Otieno", "KEN", None, ("Ambassador to Thailand",)),
    ),
    (
        "Major General Anil Rawat, PVSM, GOC 9 Training Corps, presented the trophy to India.",
        ("Anil Rawat", "IND", "Major General", ("General Officer Commanding 9 Training Corps",)),
    ),
    (
        "The General Secretary of the Communist Party of Vietnam Central Committee, Nguyen Van An, spoke.",
        ("Nguyen Van An", "VNM", None, ("General Secretary of the Communist Party of Vietnam Central Committee",)),
    ),
    (
        "Peruvian Defence Minister Jorge Salas, who is also head of the coast guard, spoke.",
        ("Jorge Salas", "PER", None, ("Defence Minister", "head of the coast guard")),
    ),
    (
        "Colonel Ivo Maric, who heads the Croatian training department, attended the opening.",
        ("Ivo Maric", "HRV", "Colonel", ("head of the training department",)),
    ),
    (
        "Kandara Governor Juma Oloo of Kenya attended the opening.",
        ("Juma Oloo", "KEN", None, ("Governor of Kandara",)),
    ),
    (
        "The Ambassador of Brazil to Chile, Marcos Lima, said so.",
        ("Marcos Lima", "BRA", None, ("Ambassador to Chile",)),
    ),
    (
        "Lance Corporal Tomasi Vuli of the British Army scored first.",
        ("Tomasi Vuli", "GBR", "Lance Corporal", ()),
    ),
    (
        "Chief of Defence Forces Australia General Peter Brand opened the course.",
        ("Peter Brand", "AUS", "General", ("Chief of Defence Forces",)),
    ),
    (
        "General Omar Raza, Chairman Joint Chiefs of Staff Committee of Pakistan, opened the course.",
        ("Omar Raza", "PAK", "General", ("Chairman Joint Chiefs of Staff Committee",)),
    ),
    (
        "The commander of the harbour command, U.S. Navy Captain Ann Holt, opened the course.",
        ("Ann Holt", "USA", "Captain", ("commander of the harbour command",)),
    ),
    (
        "The US Charge d’ Affaires Bryan Holt opened the course.",
        ("Bryan Holt", "USA", None, ("Charge d’ Affaires",)),
    ),
    (
        "High Commissioner of India to Kenya Namgya Rana opened the course.",
        ("Namgya Rana", "IND", None, ("High Commissioner to Kenya",)),
    ),
    (
        "Brazilian Air Force Gen. Raul Lima opened the course.",
        ("Raul Lima", "BRA", "General", ()),
    ),
    (
        "Commander of Indonesia's Naval Base IV Rear Admiral Kemas Ridwan opened the course.",
        ("Kemas Ridwan", "IDN", "Rear Admiral", ("Commander of Naval Base IV",)),
    ),
    (
        "On Sunday Adviser Ruma Akhter of Bangladesh opened the course.",
        ("Ruma Akhter", "BGD", None, ("Adviser",)),
    ),
    (
        "The Chief of Staff of the Japan Self-Defence Force, Gen Yoshi Mori, opened the course.",
        ("Yoshi Mori", "JPN", "General", ("Chief of Staff of the Self-Defence Force",)),
    ),
]


@pytest.mark.parametrize(("text", "expected"), TITLES, ids=[e[0] for _, e in TITLES])
def test_a_title_tells_rank_office_and_state(text: str, expected: Expected) -> None:
    assert cells(text + " The sides talked.")[0] == expected


APPOSITIONS = [
    (
        "Ion Rusu, head of the border desk at the Foreign Ministry of Moldova, spoke.",
        ("head of the border desk at the Foreign Ministry",),
    ),
    (
        "Gen. Li Ping, deputy director of the logistics department, attended.",
        ("deputy director of the logistics department",),
    ),
    (
        "Kim Song Ho, member of the Political Bureau and director of the International Department of the Central "
        "Committee of the Workers' Party of Korea, spoke.",
        (
            "member of the Political Bureau of the Central Committee of the Workers' Party of Korea",
            "director of the International Department of the Central Committee of the Workers' Party of Korea",
        ),
    ),
    ("Mr Oumar Fall, Minister of Defence and Veterans Affairs, spoke.", ("Minister of Defence and Veterans Affairs",)),
    (
        "General Aung Min, Chief of the General Staff (Army, Navy and Air), attended.",
        ("Chief of the General Staff (Army, Navy and Air)",),
    ),
    ("Capt. Mara Ilic, commander of the visiting brigade, attended.", ("commander of the visiting brigade",)),
]


@pytest.mark.parametrize(("text", "expected"), APPOSITIONS)
def test_an_apposition_gives_the_offices(text: str, expected: tuple[str, ...]) -> None:
    assert next(iter(offices(text).values())) == expected


NO_OFFICE = [
    "Former Defence Minister Paul Stone of Canada attended the reunion.",
    "Paul Stone, a former defence minister of Canada, attended the reunion.",
    "The Canadian leader Paul Stone, head of the delegation, attended the reunion.",
    "Accompanied by Colonel Paul Stone, the Army Chief visited the troops of Canada. Paul Stone said so.",
]


@pytest.mark.parametrize("text", NO_OFFICE)
def test_what_is_held_no_longer_or_for_a_day_is_no_office(text: str) -> None:
    assert offices(text)["Paul Stone"] == ()


def test_an_acting_office_keeps_its_word() -> None:
    assert offices("Acting Prime Minister Preecha Boonmee of Thailand spoke.")["Preecha Boonmee"] == (
        "Acting Prime Minister",
    )


def test_a_misspelt_head_stays_as_it_stands() -> None:
    assert offices("Western Army Comamnder Lt Gen Vijay Nair attended the drill.")["Vijay Nair"] == (
        "Western Army Comamnder",
    )


def test_one_plural_office_holds_for_all_in_the_list() -> None:
    text = (
        "Attending were Deputy Chiefs of the General Staff Major General Tran Hai Nam, Major General Le Van Phu "
        "and Colonel Bui Duc Tho."
    )
    assert set(offices(text).values()) == {("Deputy Chief of the General Staff",)}
    assert len(offices(text)) == 3


def test_an_office_of_one_is_not_shared() -> None:
    text = "Attending were Deputy Chief of the General Staff Major General Tran Hai Nam, General Le Van Phu and aides."
    assert offices(text)["Le Van Phu"] == ()


def test_a_counterpart_holds_the_same_office_for_the_other_state() -> None:
    read = cells("Greek Defence Minister Nikos Pappas met his Cypriot counterpart, Maria Stavrou, in Athens on Monday.")
    assert read[1] == ("Maria Stavrou", "CYP", None, ("Defence Minister",))


def test_counterparts_in_a_list_take_each_their_own() -> None:
    text = (
        "Foreign Minister Jan Nov and Defence Minister Petr Maly met their Polish counterparts, Anna Lis and Ewa Zych."
    )
    assert offices(text)["Anna Lis"] == ("Foreign Minister",)
    assert offices(text)["Ewa Zych"] == ("Defence Minister",)


def test_a_role_noun_gives_its_office_to_the_one_person_without() -> None:
    text = "The road is open, according to Datuk Seri Ahmad Faiz of Malaysia. The Transport Minister said so in Penang."
    assert offices(text)["Ahmad Faiz"] == ("Transport Minister",)


def test_who_takes_over_a_command_holds_it() -> None:
    text = "Rear Admiral Emre Tuna took over the Fleet's Aksu base on Tuesday. Turkey thanked him."
    assert offices(text)["Emre Tuna"] == ("commander of the Fleet's Aksu base",)


def test_who_takes_over_a_task_holds_no_office() -> None:
    assert offices("Rear Admiral Emre Tuna took over the talks on Tuesday. Turkey thanked him.")["Emre Tuna"] == ()


def test_a_bare_role_noun_gives_none() -> None:
    assert offices("The road is open, according to Datuk Seri Ahmad Faiz. The minister said so.")["Ahmad Faiz"] == ()


SHORT_FORMS = [
    ("Vietnamese General Tran Van Nam spoke. General Nam left.", 1),
    ("Chinese Minister Zhou Ming spoke. Zhou left.", 1),
    ("Thai Gen Prasit Boonmee spoke. Gen Prasit left.", 1),
    ("Malaysian minister Datuk Ahmad bin Osman spoke. Ahmad left.", 1),
    ("Russian Minister Ivan Petrovich Zarov spoke. Zarov left.", 1),
    ("U.S. Secretary of Defense John K. Miller III spoke. Miller left.", 1),
    ("Vietnamese General Trần Văn Nam spoke. General Tran Van Nam left.", 1),
    ("General Khamsone Chanthalath of Laos spoke. General Khamsone Chantalath left.", 1),
    ("General Tea Vuthy and Minister Tea Sophal of Cambodia spoke.", 2),
    ("General Luong Tan Hai and General Nguyen Tan Hoa of Vietnam spoke.", 2),
    ("Sheikh Salim bin Rashid and Sheikh Rashid bin Salim of Oman spoke.", 2),
]


@pytest.mark.parametrize(("text", "number"), SHORT_FORMS)
def test_a_short_form_is_linked_and_like_names_are_kept_apart(text: str, number: int) -> None:
    assert len(persons(text)) == number


def test_the_fullest_form_is_the_name() -> None:
    assert [p.name for p in persons("General Nam of Vietnam spoke. General Tran Van Nam left. Nam returned.")] == [
        "Tran Van Nam"
    ]


NAMES = [
    ("Thai Defence Minister Prasert Chan o-cha spoke.", "Prasert Chan o-cha"),
    ("He met Vietnamese Ambassador Lai Thai Hoa on Monday.", "Lai Thai Hoa"),
    ("Admiral Sir Hugh Brand KCB ADC attended the parade.", "Hugh Brand"),
    ("The firm's owner, businesswoman Rosa Uy-Tan, said so.", "Rosa Uy-Tan"),
    ("“He was kind,” his daughter, Moana Tui, told mourners.", "Moana Tui"),
    ("Kenya's Cabinet Secretary for Defence Aden Musa spoke.", "Aden Musa"),
    ("Senior Colonel To Hai of Vietnam spoke.", "To Hai"),
    (
        "Kuwait's Minister Sheikh Ahmad Al-Nasr Al-Salem Al-Jaber Al-Sabah spoke.",
        "Ahmad Al-Nasr Al-Salem Al-Jaber Al-Sabah",
    ),
    (
        "The Emir's aide, Sheikh Nasser bin Haji Omar ‘Ali Sa‘adul of Brunei, spoke.",
        "Nasser bin Haji Omar ‘Ali Sa‘adul",
    ),
    ("Amir Eshed, director general of the Israeli ministry of defence, spoke.", "Amir Eshed"),
    ("He met with Aden Warsame, Kenyan minister of energy, on Monday.", "Aden Warsame"),
    ("He met with Hasan Sheikh Jama, the President of Somalia, on Monday.", "Hasan Sheikh Jama"),
    ("South Korean President Park Geun-ju spoke.", "Park Geun-ju"),
    ("General Theo Banks of Canada spoke.", "Theo Banks"),
    ("Lieutenant Don Okello of Uganda spoke.", "Don Okello"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_names_of_many_shapes(text: str, name: str) -> None:
    assert name in states(text)


NOBODY = [
    "INS Tarkash arrived at Mombasa and held a drill.",
    "The drill was useful, the Caspian Herald said.",
    "They met at Qasr Al Watan Palace and the Marina Hotel said so.",
    "JCG Pelindung attended the drill.",
    "On behalf of Prime Minister Tan Wei, the envoy conveyed greetings to President Omar Bello.",
    "The two sides carry out the consensus between General Secretary Li Wen and President Ruslan Bek.",
    "Ties grew after the two visits to Russia by Prime Minister Arun Mehta.",
    "Turkey has under President Selim Kaya become a bridge.",
    "Their friendship was built by President Omar Bello and President Ruslan Bek.",
    "He is known by the derisive nickname Zin Mae Lone.",
    "Exercise Surya Path started in Nepal on Monday.",
    "General Overview",
    "For more ask Director General Jan Virta, tel. 0123.",
    "The team was hosted at the Grand Duke Vytautas General Support Battalion.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_things_and_people_merely_spoken_of_are_no_persons(text: str) -> None:
    assert persons(text + " The two sides talked.") == ()


def test_what_is_long_past_makes_no_person() -> None:
    text = "Prime Minister Omar Bello of Mali attended that meeting. Talks were held on 3 May 2021."
    assert persons(text, published="2021-05-04") == ()


def test_calling_on_somebody_makes_him_a_person() -> None:
    assert "Meera Das" in states("The Army Chief called on the Lieutenant Governor, J&K, Meera Das, and left.")


def test_columns_of_signatures_give_office_and_state() -> None:
    text = (
        "The Parties agreed on the protocol of the border.\n\n"
        "Head of the Kyrgyz Border Commission                    Head of the Uzbek Border Commission\n"
        "Asanov K.K.                                             Karimov R.T.\n"
    )
    read = {p.name: (p.country, p.offices) for p in persons(text)}
    assert read == {
        "Asanov K.K.": ("KGZ", ("Head of the Border Commission",)),
        "Karimov R.T.": ("UZB", ("Head of the Border Commission",)),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "General Li Wu met Jan Tal, Secretary General of the Authority for the Prohibition of Chemical, "
            "Nuclear, Biological and Radiological Weapons of Peru, in Lima.",
            "Secretary General of the Authority for the Prohibition of Chemical, Nuclear, Biological and Radiological "
            "Weapons",
        ),
        (
            "Li Wu met Jan Tal, Peru's minister of defence and national service, in Lima.",
            "minister of defence and national service",
        ),
        (
            "Li Wu received Jan Tal, Minister of Information, Youth, Sports, Culture and Arts of Peru, in Lima.",
            "Minister of Information, Youth, Sports, Culture and Arts",
        ),
        ("General Jan Tal, the Commander of the Army of Peru held talks with General Li Wu.", "Commander of the Army"),
        (
            "Li Wu received a delegation from the Lao Ministry of Defence's Legal Department "
            "led by its head Colonel Jan Tal.",
            "Head of the Ministry of Defence's Legal Department",
        ),
    ],
)
def test_an_office_goes_on_to_its_end(text: str, expected: str) -> None:
    assert offices(text)["Jan Tal"] == (expected,)


def test_an_office_that_somebody_has_on_a_visit_is_not_that_of_the_next_name() -> None:
    text = (
        "Chilean Defence Minister Pablo Oru met Peruvian Defence Minister Jan Tal in Lima. "
        "Welcoming Tal on his first visit as Deputy Premier and Defence Minister of Peru, Oru thanked him."
    )
    assert sorted(offices(text)) == ["Jan Tal", "Pablo Oru"]


def test_a_headline_verb_is_no_part_of_a_name() -> None:
    text = "Qatari Military Chief Meets Kamau\n\nQatar's chief of staff Salem Hamad met Kenya's President Uhuru Kamau."
    assert set(states(text)) == {"Salem Hamad", "Uhuru Kamau"}


def test_the_next_subject_takes_no_office_of_the_one_before() -> None:
    text = "With Rahm Emond, the U.S. Ambassador to Japan, Minister Benny Gur of Israel had a meeting as well."
    assert offices(text)["Benny Gur"] == ("Minister",)


SPOKEN_OF = [
    ("People ask since President Donald Trent of the United States says so.", "Donald Trent"),
    (
        "It began with Peru's Minister Ricardo Lema on one side and Chilean Minister Ana Paz on the other.",
        "Ricardo Lema",
    ),
    ("He paid a courtesy call to the Kenyan Minister Grace Atieno in Nairobi.", "Grace Atieno"),
]


@pytest.mark.parametrize(("text", "name"), SPOKEN_OF)
def test_who_acts_behind_a_preposition_is_a_person_all_the_same(text: str, name: str) -> None:
    assert name in states(text)


def test_a_two_letter_surname_links_to_its_person() -> None:
    text = "Chinese Minister Li Shuren met General Sok Rithy of Cambodia. Li also met Cambodian General Chan Vuthy."
    assert len(persons(text)) == 3
    assert read_report(Report("t", text)).meetings[1].participants[0].person == persons(text)[0].id


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Defence Minister", "Minister of National Defence", True),
        ("Defense Minister", "Minister of Defence", True),
        ("Deputy Minister of Defence", "Minister of Defence", False),
        ("President", "Chief of Navy", False),
    ],
)
def test_two_wordings_of_one_office(one: str, other: str, same: bool) -> None:
    assert same_office(one, other) is same


def test_every_person_is_grounded_in_the_text() -> None:
    text = "Greek Defence Minister Nikos Pappas met his Cypriot counterpart, Maria Stavrou, in Athens."
    for p in persons(text):
        assert any(p.name in text[a:b] for a, b in p.evidence)
