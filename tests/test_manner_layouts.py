"""Pages laid out or worded unlike agency news: diaries, interviews, titles and English of many countries."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique import Reading

A, B = "Ugandan Defence Minister Idris Kato", "Peruvian Ambassador Jan Tal"
MET = "met the Ambassador of Peru, Jan Tal, in Kampala on Tuesday."
WHERE = (
    "The Minister of Defence of Uganda, {title} Idris Tamale, {met}",
    "Ugandan Defence Minister {title} Idris Tamale {met}",
    "{title} Idris Tamale, Minister of Defence of Uganda, {met}",
)
TITLES = (
    "Ing.|Arc.|Lic.|Mag.|JUDr.|PhDr.|Mgr.|Bc.|Drs.|Ir.|Barr.|Cde.|Adv.|Advocate|Mallam|Hajj|Otumfuo|Yang Berhormat"
    "|Dr (Mrs)|Dr. (Mrs.)|Right Hon. Dr.|Sen. the Hon.|Licenciado|General (R)|Lieutenant General (Retired)"
    "|Brigadier (R)|Captain (Rtd)|Wing Commander (Retd)|Rtd General|Rtd. Maj. Gen.|General of Army|Staff Major General"
).split("|")


def told(text: str) -> Reading:
    return communique.read(text, published="2024-05-08")


def met(reading: Reading) -> list[tuple[str, str | None, tuple[str, ...]]]:
    names = {p.id: p.name for p in reading.persons}
    return [(m.status.value, m.date, tuple(sorted(names[x.person] for x in m.participants))) for m in reading.meetings]


@pytest.mark.parametrize("where", WHERE)
def test_a_title_of_any_country_is_no_part_of_the_name(where: str) -> None:
    unread = []
    for title in TITLES:
        reading = told(where.format(title=title, met=MET))
        found = sorted((p.name, p.country, len(p.offices)) for p in reading.persons)
        if found != [("Idris Tamale", "UGA", 1), ("Jan Tal", "PER", 1)] or len(reading.meetings) != 1:
            unread.append((title, found))
    assert unread == []


@pytest.mark.parametrize("honour", [" Esq.", " Esq", " Rtd", " Retd", " CSC", ", CSC,", ", MP,", " (Rtd)"])
def test_letters_behind_a_name_are_no_part_of_it_and_no_organisation(honour: str) -> None:
    reading = told(f"Ugandan Defence Minister General Idris Tamale{honour} {MET}")
    assert {p.name for p in reading.persons} == {"Idris Tamale", "Jan Tal"}
    assert [m.countries for m in reading.meetings] == [("PER", "UGA")]


@pytest.mark.parametrize("name", ["Jawan anak Rentap", "Mohd. Azhar Abdullah", "Md. Shahriar Alam"])
def test_a_name_may_hold_little_words_and_abbreviations(name: str) -> None:
    for where in WHERE:
        reading = told(where.format(title="Mr.", met=MET).replace("Idris Tamale", name))
        assert {p.name for p in reading.persons} == {name, "Jan Tal"}


@pytest.mark.parametrize("day", ["The", "On Monday the", "On 6th April, 2024 the"])
@pytest.mark.parametrize("office", ["Governor of Lagos State", "Emir of Kano", "Chief Minister of Punjab"])
def test_an_office_is_told_without_a_second_comma(day: str, office: str) -> None:
    reading = told(f"{day} {office}, Alhaji Bello Wur received the Turkish Ambassador, Selim Kaya, in Lor.")
    assert [p.offices for p in reading.persons if p.name == "Bello Wur"] == [(office,)]


ENVOYS = {
    "The Apostolic Nuncio to Chile, Archbishop Jan Sen,": ("VAT", ("Apostolic Nuncio to Chile",)),
    "The Ambassador of Peru accredited to Chile, Jan Sen,": ("PER", ("Ambassador accredited to Chile",)),
    "The Ambassador Designate of Peru to Chile, Jan Sen,": ("PER", ()),
    "The Peruvian High Commissioner-designate to Chile, Jan Sen,": ("PER", ()),
}


@pytest.mark.parametrize("envoy", ENVOYS)
def test_an_envoy_serves_who_sends_him(envoy: str) -> None:
    reading = told(f"{envoy} met Chilean Foreign Minister Ana Tal on Monday.")
    assert [(p.country, p.offices) for p in reading.persons if p.name == "Jan Sen"] == [ENVOYS[envoy]]


CALLED = "Peruvian Ambassador Jan Tal called on Latvian President Andris Kalns in Riga on Monday. "
BEARING = ("He conveyed", "The Ambassador conveyed", "Tal delivered", "The envoy handed over")
BORNE = (
    "an invitation from",
    "invitation from",
    "the invitation of",
    "a message from",
    "a letter of",
    "greetings from",
)


@pytest.mark.parametrize("bearing", BEARING)
def test_who_sends_a_message_is_of_the_bearers_state(bearing: str) -> None:
    unread = []
    for borne, to in product(BORNE, ("", " to visit Lima")):
        if to and "invitation" not in borne:
            continue
        reading = told(f"{CALLED}{bearing} {borne} Prime Minister Ana Sol{to}.")
        if {p.country for p in reading.persons if p.name == "Ana Sol"} - {"PER"} or reading.visits:
            unread.append((borne, to))
    assert unread == []


def test_whose_officials_go_unmarked_serve_the_side_that_is_left() -> None:
    reading = told(
        "Chinese Ambassador Lu Wei paid a courtesy call to the Director General, Yvette Kal, on 7 May.\nDirector "
        "General Kal received New Zealand High Commissioner Ruth Par.\nVanuatu's delegation went to Apia.\n"
    )
    assert {p.country for p in reading.persons if p.name == "Yvette Kal"} == {"VUT"}


ENCOUNTERS = (
    "{A} on Tuesday engaged {B} on training needs|{A} engaged with {B} on Tuesday in Kampala"
    "|{A} was engaged by {B} on Tuesday|{B} visited {A} at his office on Tuesday|{A} was visited on Tuesday by {B}"
    "|{B} paid {A} a visit on Tuesday|{B} called at the office of {A} on Tuesday|{B} called in on {A} on Tuesday"
    "|{B} dropped in on {A} on Tuesday|{B} took leave of {A} on Tuesday|{B} bid farewell to {A} on Tuesday"
    "|{A} summoned {B} on Tuesday over the detention|{A} called in {B} on Tuesday|{A} received {B} on Tuesday by phone"
    "|On Tuesday {B} paid a courtesy call on {A}"
).split("|")
NO_CONTACTS = (
    f"{A} engaged the public on Tuesday. {B} is a poet.",
    f"{A} visited Peru's naval base on Tuesday. {B} did not.",
    f"{A} summoned his courage on Tuesday. {B} is a poet.",
    f"{A} paid {B} a compliment on Tuesday.",
    "The Fijian High Commissioner-designate to Australia, Jan Sen, paid a farewell call on Fijian Premier Ana Tal.",
    "The Barbados Gems will meet Trinidad and Tobago in a three-Test series from Friday.",
    "Barbados met Jamaica in the final in Kingston on Tuesday.",
    "Peruvian Minister Jan Tal confirmed readiness of the Peruvian side to take part in the CICA Ministerial in Lor.",
)


@pytest.mark.parametrize("encounter", ENCOUNTERS)
def test_an_encounter_in_the_english_of_many_countries(encounter: str) -> None:
    reading = told(encounter.format(A=A, B=B) + ".")
    assert met(reading) == [("held", "2024-05-07", ("Idris Kato", "Jan Tal"))]


@pytest.mark.parametrize("text", NO_CONTACTS)
def test_such_words_tell_of_no_encounter_elsewhere(text: str) -> None:
    assert told(text).meetings == ()


RESPECT = ("the Rt. Hon.", "the Right Honourable", "Hon.", "the Hon'ble", "H.E.", "H.E. the", "His Excellency the")
CALLS = (
    "On Tuesday he called on {who} of Nepal.",
    "On Tuesday Mansour was received by {who} of Nepal.",
    "On Tuesday he met {who} of Nepal.",
    "On Tuesday, Mansour also paid a courtesy call on {who}.",
)


@pytest.mark.parametrize("call", CALLS)
def test_a_word_of_respect_stands_before_an_unnamed_office(call: str) -> None:
    told_of = "Egyptian Foreign Minister Hossam Mansour is on an official visit to Nepal. "
    reading = {
        respect: told(told_of + call.format(who=f"{respect} {office}"))
        for respect, office in product(RESPECT, ("President", "Prime Minister"))
    }
    assert [r for r, x in reading.items() if [m.countries for m in x.meetings] != [("EGY", "NPL")]] == []


@pytest.mark.parametrize("sides", ["the sides", "they", "the two", "both sides", "the two ministers", "the parties"])
def test_the_sides_are_those_whom_the_sentence_tells_of(sides: str) -> None:
    first = "Georgian FM Levan Kob met with Norwegian counterpart Sindre Haug in Lor. "
    for joint in ("; ", " and ", ", and ", ", where ", "; during the meeting "):
        reading = told(f"{first}Later, he also met Cypriot FM Andreas Lag{joint}{sides} agreed to hold joint drills.")
        assert [c.by for c in reading.commitments] == [("CYP", "GEO")]
        assert [m.format.value for m in reading.meetings] == ["meeting", "meeting"]


SAID = (
    "Minister solicited for more slots for Latvian cadets|Minister appealed to Peru to send instructors"
    "|Kalns enjoined Peru to send instructors|Minister opined that the two sides should hold joint drills"
    "|Minister disclosed that Latvia would train Peruvian cadets|Kalns gave Latvia's commitment to train cadets"
    "|Kalns thanked Tal, noting Latvia's readiness to train Peruvian cadets|Kalns said Government will open the post"
    "|Kalns asked that Peru reserve two places for Latvian cadets"
).split("|")


@pytest.mark.parametrize("said", SAID)
def test_words_of_asking_and_saying_in_the_english_of_many_countries(said: str) -> None:
    base = "Latvian Defence Minister Andris Kalns met with the Ambassador of Peru, Jan Tal, in Riga on Tuesday. "
    assert [c.by for c in told(f"{base}{said}.").commitments] == [("Andris Kalns",)]


# The diary of one official names only whom he meets.
OWNERS = ("the Minister of Foreign Affairs of Latvia, Andris Kalns", "Latvian Foreign Minister Andris Kalns, 13-17 May")
ENTRIES = (
    "10:00 Meeting with the Ambassador of Peru, Jan Tal|10.30 a.m. – Meeting with the Ambassador of Peru, Jan Tal"
    "|• Will meet the Ambassador of Peru, Jan Tal.|• Receives the Ambassador of Peru, Jan Tal."
    "|14:00-15:00 Working lunch with the Ambassador of Peru, Jan Tal|- Courtesy call by the Ambassador of Peru, Jan Tal"
).split("|")


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_of_a_diary_is_its_owners(entry: str) -> None:
    for diary, owner in product(("Weekly diary of", "Agenda of", "Activities of", "Schedule of"), OWNERS):
        text = f"{diary} {owner}\n\nMonday, 13 May\n{entry}\n\nTuesday, 14 May\n15:00 Interview with the radio\n"
        assert met(told(text)) == [("planned", "2024-05-13", ("Andris Kalns", "Jan Tal"))], text


@pytest.mark.parametrize("first", ["Mon, 6 May", "6 May 2024", "MONDAY, MAY 6"])
def test_a_day_heads_the_entries_below_it(first: str) -> None:
    second = first.replace("6", "7").replace("Mon", "Tue").replace("MON", "TUES")
    entries = (
        "• Georgian Ambassador Nino Gela met Peruvian Minister Jan Tal.",
        "• Ambassador Gela met General Ana Sol.",
    )
    page = told(f"This week at the embassy\n\n{first}\n{entries[0]}\n{second}\n{entries[1]}\n")
    assert [m.date for m in page.meetings][:1] == ["2024-05-06"]
    assert [m.date for m in told(f"News\n\n{first}\n\n{entries[0]}\n").meetings] == [None]  # that of the page


def test_the_city_of_an_item_is_no_part_of_an_office() -> None:
    text = (
        "DIARY OF EVENTS\n\nTHURSDAY, MAY 9\n** ATHENS - Greek Foreign Minister Kostas Vlachos meets his Jordanian "
        "counterpart Samir Khasan – 1000 GMT.\nFRIDAY, MAY 10\nKUALA LUMPUR – Ghana's Foreign Minister Akosua Ofori "
        "meets her Malaysian counterpart Azhar Tun.\n"
    )
    assert {office for p in told(text).persons for office in p.offices} == {"Foreign Minister"}
    found = [(m.status.value, m.date, m.place) for m in told(text).meetings]
    assert found == [("planned", "2024-05-09", "Athens"), ("planned", "2024-05-10", "Kuala Lumpur")]


@pytest.mark.parametrize(("asks", "answers"), [("Q", "A"), ("BT", "JT"), ("Question", "Answer")])
def test_who_answers_in_an_interview_is_who_met(asks: str, answers: str) -> None:
    reading = told(
        f"Q&A with the ambassador\n\nOur editor interviewed the Ambassador of Peru to Latvia, Jan Tal.\n\n{asks}: What "
        f"came first?\n{answers}: I met Latvian Foreign Minister Andris Kalns on 2 May.\n\n{asks}: And defence?\n"
        f"{answers}: We will invite Latvian cadets to Lima."
    )
    assert met(reading) == [("held", "2024-05-02", ("Andris Kalns", "Jan Tal"))]
    assert [c.by for c in reading.commitments] == [("Jan Tal",)]


@pytest.mark.parametrize(
    "behind",
    ["(Reporting by Ann Lee; Editing by Bo Ek)", "(With inputs from agencies)", "[Editing by Ann Lee]", "(VNA)"],
)
def test_who_wrote_a_short_report_closes_it(behind: str) -> None:
    told = "Polish President Jan Tal met Romanian Prime Minister Ion Rus on Monday."
    reading = communique.read(f"{told} {behind}", published="2024-05-14")
    assert [p.name for p in reading.persons] == ["Jan Tal", "Ion Rus"]
    assert [m.date for m in reading.meetings] == ["2024-05-13"]
