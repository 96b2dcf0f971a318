"""Which state a person serves, told by each rule in turn; and that long texts are read in time."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.persons.likeness import likeliest, unlike
from communique.reading.reader import read_report
from tests.pace import seconds


def states(text: str, *, url: str | None = None) -> dict[str, str | None]:
    return {p.name: p.country for p in read_report(Report("t", text, url=url)).persons}


def test_the_delegation_tells_the_state() -> None:
    text = "The delegation of Zambia was led by Ambrose Kapwepwe, comprising Grace Mulenga, and arrived in Botswana."
    assert states(text)["Ambrose Kapwepwe"] == "ZMB"


def test_the_press_tells_the_state_that_is_left_unsaid() -> None:
    text = "Defence Minister Carlos Mendez received the Turkish ambassador, Orhan Polat, and thanked him."
    assert states(text, url="https://www.example.com.pe/news")["Carlos Mendez"] == "PER"


def test_the_dateline_tells_the_state_where_the_press_is_unknown() -> None:
    text = "MANILA — The court found Col. Ramon Abad guilty of buying boats. An Israeli firm sold them."
    assert states(text)["Ramon Abad"] == "PHL"


def test_the_body_that_is_his_tells_the_state() -> None:
    text = "The office of Aruna province, Laos, led by its Director Col. Kham Vong, met the press of Vietnam."
    assert states(text)["Kham Vong"] == "LAO"


def test_nobody_serves_the_state_of_whom_they_receive() -> None:
    text = (
        "Defence Minister Zoran Babel received the Bulgarian Ambassador, Radko Vlad. Bulgaria and Turkey thanked him."
    )
    assert states(text)["Zoran Babel"] != "BGR"


def test_in_the_press_of_one_state_alone_its_people_may_meet() -> None:
    text = "Governor Josphat Bett met Kenyan General Hassan Guyo in Kisumu. Kenya thanked them."
    assert states(text)["Josphat Bett"] == "KEN"


def test_a_service_behind_a_name_tells_its_state() -> None:
    assert states("He has with him Commodore Ian Marsh of the Royal Air Force, in Kuwait.")["Ian Marsh"] == "GBR"


def test_a_state_that_its_words_alone_tell_needs_the_report() -> None:
    assert states("Secretary of State Neang Chantha of Cambodia spoke.")["Neang Chantha"] == "KHM"


def test_counterparts_of_two_states_serve_one_each() -> None:
    text = "Tran Van Nam, Vietnam's army chief, joined his Lao and Cambodian counterparts, Khamsy Vong and Sok Rithy."
    assert states(text)["Khamsy Vong"] == "LAO"
    assert states(text)["Sok Rithy"] == "KHM"


REPEATED = [
    "Minister Pham Oru met Peruvian Minister Jan Tal. ",
    "Minister of Defence General Nguyen Van An, ",
    "Minister-Minister-",
    "Then General Tal met Mr Oru. General Jan Tal left. ",
]


@pytest.mark.parametrize("text", REPEATED)
def test_a_long_text_takes_no_more_time_a_word_than_a_short_one(text: str) -> None:
    read_report(Report("t", text))
    short, long = (seconds(lambda n=n: read_report(Report("t", text * (n // len(text))))) for n in (20_000, 100_000))
    assert long < 20 * short


def test_a_state_alone_may_lead_to_a_name_beside_another() -> None:
    text = "Chilean Prime Minister Pablo Oru and Papua New Guinea's James Marap signed the treaty in Lima on Monday."
    assert states(text)["James Marap"] == "PNG"
    assert list(states("Chilean Minister Pablo Oru met Peru's Navy on Monday.")) == ["Pablo Oru"]


def test_whom_a_traveller_meets_in_a_state_serves_it() -> None:
    text = "Chilean Army Chief General Pablo Oru will visit Peru and Bolivia. In Bolivia he will call on Defence "
    assert states(text + "Secretary Eva Ros and hold discussions with General Luis Vera.")["Eva Ros"] == "BOL"


def test_two_holders_of_one_national_office_serve_two_states() -> None:
    text = "Defense Secretary Gil Reyes met US Secretary of Defense Jim Halloran in Manila, the Philippine army said."
    assert states(text)["Gil Reyes"] == "PHL"


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        (
            "Foreign Minister Shah Rahim arrived in Beijing for the Pakistan-China Strategic Dialogue.",
            "Shah Rahim",
            "PAK",
        ),
        ("Defence Minister Rajan Sethi arrived here on a three-day visit to Vietnam.", "Rajan Sethi", None),
        ("Deputy Minister Karim Aziz led a delegation to Kenya on Monday.", "Karim Aziz", None),
        ("At the talks Karim Aziz led the Omani side and Lan Suri headed the Thai side.", "Lan Suri", "THA"),
        ("The Pakistan side was led by Bilal Noor while Kenya was represented by Grace Otieno.", "Grace Otieno", "KEN"),
        (
            "The Peru-Chile Joint Committee met in Lima, co-chaired by General Ana Sol and Colonel Pablo Oru.",
            "Pablo Oru",
            "CHL",
        ),
        (
            "General Tunde Bello received a delegation from the Turkish Army led by Kemal Aslan in Nigeria.",
            "Tunde Bello",
            "NGA",
        ),
        ("President Jan Tal returned to Peru after a visit to Chile.", "Jan Tal", "PER"),
    ],
)
def test_journeys_and_delegations_tell_the_state(text: str, name: str, state: str | None) -> None:
    assert states(text)[name] == state


def test_a_day_without_a_preposition_stands_between_name_and_verb() -> None:
    text = "Jordanian Defence Minister Rakan Toller Tuesday met his Omani counterpart Saif Nasser Wali Thursday."
    assert states(text)["Rakan Toller"] == "JOR"


def test_an_office_goes_on_behind_an_ampersand() -> None:
    text = "He met Minister for Defence Industry & Capability Delivery of Australia Pat Colbert on Monday."
    (person,) = read_report(Report("t", text)).persons
    assert (person.name, person.country) == ("Pat Colbert", "AUS")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chilean Minister Pablo Oru met his counterparts from Peru (Jan Tal), Bolivia (Rosa Quispe) and "
            "Kenya (Odi Ruto).",
            {"Jan Tal": "PER", "Rosa Quispe": "BOL", "Odi Ruto": "KEN"},
        ),
        (
            "Pablo Oru met the foreign ministers of the Republic of Peru – Jan Tal, Bolivia – Rosa Quispe and "
            "Kenya – Odi Ruto.",
            {"Jan Tal": "PER", "Rosa Quispe": "BOL", "Odi Ruto": "KEN"},
        ),
        (
            "Foreign Ministers Jan Tal and Rosa Quispe of Peru and Bolivia, respectively, met President Pablo Oru.",
            {"Jan Tal": "PER", "Rosa Quispe": "BOL"},
        ),
        (
            "Minister Pablo Oru met Rosa Quispe of the Bolivian Unity Party and Jan Tal of Peru's Progress Party.",
            {"Rosa Quispe": "BOL", "Jan Tal": "PER"},
        ),
    ],
)
def test_each_of_a_list_serves_the_state_beside_the_name(text: str, expected: dict[str, str]) -> None:
    assert expected.items() <= states(text).items()


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        (
            "Pakistani General Omar Bhatti is on an official visit to Norway. He called on Adviser Nils Aas in Oslo.",
            "Nils Aas",
            "NOR",
        ),
        (
            "Chilean Minister Pablo Oru flew to Peru. There, he met Vice President Jan Tal.",
            "Jan Tal",
            "PER",
        ),
        (
            "Accompanying the Chilean commander were Rear Admiral Luis Mera and Captain Juan Rozo.",
            "Luis Mera",
            "CHL",
        ),
        (
            "From Tokyo, Chilean Minister Pablo Oru will proceed to Lima, where he will meet Minister Jan Tal.",
            "Jan Tal",
            "PER",
        ),
    ],
)
def test_those_met_on_a_visit_serve_the_state_visited(text: str, name: str, state: str) -> None:
    assert states(text)[name] == state


def test_the_side_behind_a_name_is_the_state() -> None:
    text = "The talks were led by General Natee Wong on the Thai side and General Palamy Siv on the Lao side."
    assert states(text) == {"Natee Wong": "THA", "Palamy Siv": "LAO"}


def test_the_ministry_and_the_state_set_off_behind_an_office_tell_the_state() -> None:
    text = (
        "Ravi Menor, Secretary (East), Ministry of External Affairs, India together with Jan Tal, Deputy Secretary for "
        "Bilateral Affairs, Ministry of Foreign Affairs, Kenya co-chaired the talks in Nairobi on Tuesday."
    )
    assert states(text) == {"Ravi Menor": "IND", "Jan Tal": "KEN"}


def test_a_numbered_round_is_nobody() -> None:
    text = (
        "Ambassador Jan Tal of Peru is leading the delegation for the 4th Round of Chile-Peru Political Consultations."
    )
    assert states(text) == {"Jan Tal": "PER"}


def test_a_name_like_the_other_sides_names_is_of_that_side() -> None:
    text = "TEHRAN — Iranian Minister Reza Karimi met Armenian officials. General Ruben Ashtarhakobyan was there."
    assert states(text)["Ruben Ashtarhakobyan"] == "ARM"


def test_a_list_says_nothing_against_a_name() -> None:
    text = "HANOI (VNA) — Vietnamese Deputy Minister Tran Van Ba and Minister Zhang Zhiqiang attended. China said so."
    assert states(text)["Zhang Zhiqiang"] == "CHN"
    assert states(text.replace("Zhang Zhiqiang", "Tran Van Nam"))["Tran Van Nam"] == "VNM"


@pytest.mark.parametrize(
    ("name", "state", "other"),
    [
        ("orhan kaya", "TUR", "PAK"),
        ("nurul absar", "BGD", "PAK"),
        ("ulugbek rahimov", "UZB", "PAK"),
        ("katrin oja", "EST", "FIN"),
    ],
)
def test_neighbours_are_told_apart_by_their_names(name: str, state: str, other: str) -> None:
    tokens = tuple(name.split())
    assert likeliest(tokens, [other, state])[0][0] == state
    assert unlike(tokens, other, [state]) == state
    assert unlike(tokens, state, [other]) is None


def test_likeness_tells_only_cultures_apart() -> None:
    (_, first), (_, second) = likeliest(("luis", "hernandez"), ["CHL", "PER"])
    assert abs(first - second) < 0.5
    assert likeliest(("x",), ["CHL"]) == []


def test_a_secretary_general_of_nothing_more_serves_an_organisation() -> None:
    text = (
        "BRUSSELS — NATO discussed its plans with Albania on Monday. Albanian Minister Artan Deda met Deputy Secretary "
        "General Lena Oru. Secretary General of the Assembly Ilir Tola was there."
    )
    assert states(text) == {"Artan Deda": "ALB", "Lena Oru": "NATO", "Ilir Tola": "ALB"}


UNNAMED = [
    ("Chile's army chief began a visit to Peru on Monday. Army chief General Pablo Oru called on the minister.", "CHL"),
    ("The Defence Minister of Chile landed in Lima on Monday. Minister of Defence Pablo Oru met soldiers.", "CHL"),
    ("Chile's army chief was received in Lima by Peru's army chief. Army chief General Pablo Oru spoke.", "CHL"),
]


@pytest.mark.parametrize(("text", "state"), UNNAMED)
def test_an_office_told_of_before_tells_whose_it_is(text: str, state: str) -> None:
    assert states(text)["Pablo Oru"] == state


@pytest.mark.parametrize(
    "before",
    [
        "Chile's army chief came to Lima. Peru's army chief was there.",
        "Statement with the army chief of Chile on Peru.",
    ],
)
def test_an_office_that_two_have_or_that_does_not_act_tells_nothing(before: str) -> None:
    (p,) = read_report(Report("t", f"{before} Army chief General Pablo Oru spoke.")).persons
    assert p.grounds["country"].rule != "state of the office told of before"


OF_OMAN = [
    (
        "Air Vice Marshal Ali Sen, Commander of the Royal Air Force of Oman, spoke on Monday.",
        "Commander of the Royal Air Force",
    ),
    (
        "Deputy Prime Minister for Defence Affairs in the Sultanate of Oman Ali Sen spoke on Monday.",
        "Deputy Prime Minister for Defence Affairs",
    ),
]


@pytest.mark.parametrize(("text", "office"), OF_OMAN)
def test_the_state_behind_a_body_or_an_office_is_whose_it_is(text: str, office: str) -> None:
    (p,) = read_report(Report("t", text)).persons
    assert (p.country, p.offices) == ("OMN", (office,))


def test_a_cabinet_of_ministers_stays_one() -> None:
    text = "The talks were led by the Deputy Chairman of the Cabinet of Ministers of Turkmenistan, Rashid Sen."
    (p,) = read_report(Report("t", text)).persons
    assert p.offices == ("Deputy Chairman of the Cabinet of Ministers",)


def test_those_whose_greetings_are_conveyed_do_not_act() -> None:
    text = (
        "Chilean Minister Pablo Oru conveyed the greetings of His Highness the Amir Sheikh Meshal Sen and His Highness "
        "the Crown Prince Sheikh Sabah Tal to Peruvian President Ana Sol."
    )
    assert "Meshal Sen" not in states(text)
    assert "Sabah Tal" not in states(text)


REALMS = [
    ("MUSCAT — The Sultanate and Qatar held talks on Monday.", {"OMN", "QAT"}),
    ("Morocco and Peru trade more. The Kingdom and Qatar held talks on Monday.", {"MAR", "QAT"}),
    ("MUSCAT — The Sultanate of Brunei and Qatar held talks on Monday.", {"BRN", "QAT"}),
]


@pytest.mark.parametrize(("text", "sides"), REALMS)
def test_a_realm_is_the_one_that_the_report_names(text: str, sides: set[str]) -> None:
    (meeting,) = read_report(Report("t", text)).meetings
    assert set(meeting.countries) == sides


@pytest.mark.parametrize(
    "text",
    [
        "Jordan and Morocco trade more. The Kingdom and Qatar held talks on Monday.",  # both are kingdoms
        "Morocco trades more. The Kingdom Tower and Qatar held talks on Monday.",
    ],
)
def test_what_may_be_two_realms_or_a_name_is_none(text: str) -> None:
    assert read_report(Report("t", text)).meetings == ()


@pytest.mark.parametrize(
    "text",
    [
        "President Pa Lor received Chilean Foreign Minister Juan Soto on Monday.",
        "Prime Minister Pa Lor said so when receiving Chilean Foreign Minister Juan Soto on Monday.",
        "The pledge was made by Prime Minister Pa Lor at a reception on Monday for Chilean Foreign Minister Juan Soto.",
        "Ties came up at a meeting between Prime Minister Pa Lor and Chilean Foreign Minister Juan Soto on Monday.",
    ],
)
def test_a_host_does_not_serve_the_one_state_that_is_told_of_the_guest(text: str) -> None:
    assert states(text)["Pa Lor"] is None


def test_the_agency_named_at_the_end_is_the_press() -> None:
    text = "Foreign Minister Omar Said met Peru's minister, Jan Tal, in New York.\n\n"
    assert states(text + "Source: Bahrain News Agency")["Omar Said"] == "BHR"
    assert states(text + "Source: the minister's office")["Omar Said"] != "BHR"


def test_nobody_serves_the_state_whose_delegation_they_welcome() -> None:
    text = "Brig Gen Joseph Bali, who presided over the meeting, welcomed the visiting Kenyan delegation on Monday."
    assert states(text)["Joseph Bali"] is None


def test_of_two_who_review_the_ties_of_a_pair_the_second_serves_the_other() -> None:
    text = (
        "US Secretary Ann Lee came to Mendoza. "
        "Secretary Lee and Minister of Defense Juan Petri reviewed the U.S.-Argentina partnership on Monday."
    )
    assert states(text)["Juan Petri"] == "ARG"


def test_a_state_on_a_line_of_its_own_heads_the_talks_with_its_officials() -> None:
    text = (
        "US Secretary Ann Lee held talks.\n\nBrazil\n\nSecretary Lee and Minister Jose Mucio discussed trade on Monday."
    )
    assert states(text)["Jose Mucio"] == "BRA"


def test_a_states_own_press_at_home_speaks_of_its_own_minister() -> None:
    text = (
        "KUALA LUMPUR, May 3 (Bernama) -- Defence Minister Ali Omar met Peruvian Defence Minister Jan Tal "
        "on the sidelines of an exhibition which Myanmar attended."
    )
    assert states(text)["Ali Omar"] == "MYS"


def test_a_city_of_others_gatherings_is_nobody_s_state() -> None:
    met = "Foreign Minister Marta Lind met Moldovan Foreign Minister Ion Rusu"
    assert states(f"{met} on the sidelines of a meeting in Lima.")["Marta Lind"] is None
    assert states(f"{met} in Lima.")["Marta Lind"] == "PER"


@pytest.mark.parametrize("met", ["met", "spoke to", "had a phone conversation with", "conferred with"])
def test_nobody_serves_the_states_of_both_whom_they_meet(met: str) -> None:
    text = f"Foreign Secretary Jan Tal {met} Kenyan Minister Ali Juma and Omani Prime Minister Omar Badr on Sunday."
    assert states(text)["Jan Tal"] is None
    assert states(f"Foreign Secretary Jan Tal {met} Kenyan Minister Ali Juma.")["Jan Tal"] is None


def test_who_leaves_a_city_for_a_visit_abroad_serves_its_state() -> None:
    text = "Vice President Ana Tal left Lima on May 6 for an official visit to Kenya and Oman at the King's invitation."
    assert states(text)["Ana Tal"] == "PER"


def test_whom_one_goes_to_a_city_to_meet_serves_its_state() -> None:
    text = "Kenyan Minister Ali Juma departs for Muscat, Oman, then travels to Lima to meet with President Jan Tal."
    assert states(text)["Jan Tal"] == "PER"


def test_a_secretary_of_state_at_a_ministry_is_not_the_american_one() -> None:
    text = (
        "Lao Prime Minister Kham Vong was welcomed in Phnom Penh by Ms. Sok Dara, Secretary of State at the Ministry "
        "of Foreign Affairs and International Cooperation."
    )
    assert states(text)["Sok Dara"] != "USA"
    assert states("Secretary of State Ann Lee, of the United States, met Peru's Jan Tal.")["Ann Lee"] == "USA"


def test_a_ship_tells_whom_its_captain_serves() -> None:
    text = "The Commanding Officer of PNS Tariq, Captain Yasir Khan, called on Rear Admiral Nimal Silva of Sri Lanka."
    assert states(text) == {"Yasir Khan": "PAK", "Nimal Silva": "LKA"}


UNNAMED_FIRST = [
    "The Chilean foreign minister held a telephone conversation with his Peruvian counterpart on Monday.",
    "On Monday, the Chilean foreign minister met his Peruvian counterpart in Lima.",
    "Chile's and Peru's foreign ministers met in Lima on Monday.",
    "The Chilean and Peruvian foreign ministers met in Lima on Monday.",
]


@pytest.mark.parametrize("told", UNNAMED_FIRST)
@pytest.mark.parametrize("names", ["Pablo Oru and Jan Tal", "Ada Bell and Rui Lopo"])
def test_two_named_without_an_office_are_those_told_of_before_in_order(told: str, names: str) -> None:
    reading = read_report(Report("t", f"{told} During the talks, {names} reviewed trade.", published="2024-05-10"))
    one, other = names.split(" and ")
    assert {p.name: (p.country, p.offices) for p in reading.persons} == {
        one: ("CHL", ("foreign minister",)),
        other: ("PER", ("foreign minister",)),
    }
    assert [len(m.participants) for m in reading.meetings] == [2]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Chilean President Pablo Oru will visit Peru next week, presidential spokesman Jan Tal said.", "CHL"),
        ("Foreign Ministry spokesman Jan Tal said Chilean Foreign Minister Pablo Oru would visit Peru.", "CHL"),
        ("LIMA, May 6 (Andina) - Chilean President Pablo Oru visits Lima, presidential spokesman Jan Tal said.", "PER"),
    ],
)
def test_a_spokesperson_tells_of_their_own_unless_the_press_is_another_side_s(text: str, state: str) -> None:
    assert states(text)["Jan Tal"] == state


@pytest.mark.parametrize(
    ("title", "office", "state"),
    [
        ("Minister of National Defence for Romania", "Minister of National Defence", "ROU"),
        ("Secretary of State for Defence for the United Kingdom", "Secretary of State for Defence", "GBR"),
        ("State Secretary of the Ministry of Trade of the Republic of Mongolia", None, "MNG"),
        ("Minister of Defence of the Kingdom of Nepal", "Minister of Defence", "NPL"),
    ],
)
def test_an_office_is_for_a_state_or_of_its_realm(title: str, office: str | None, state: str) -> None:
    text = f"US Defense Secretary Ann Lee met {title} Ion Rusu in Brussels on Monday."
    [person] = [p for p in read_report(Report("t", text, published="2024-05-10")).persons if p.name == "Ion Rusu"]
    assert person.country == state
    assert person.offices == (office or "State Secretary of the Ministry of Trade",)


@pytest.mark.parametrize("name", ["Wang Di", "Li Da", "Xu La"])
def test_a_little_word_may_be_a_given_name(name: str) -> None:
    assert states(f"Chinese Ambassador {name} met Peruvian Minister Jan Tal on Monday.") == {
        name: "CHN",
        "Jan Tal": "PER",
    }
