"""Grids of what reports of days with several contacts tell: lists of those met, tours, consultations, receptions."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique.model import Reading

WHO = "Chilean Defence Minister Pablo Oru"


def told(text: str, published: str = "2024-05-10") -> Reading:
    return communique.read(text, published=published)


def met(reading: Reading) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Give the sides and the people of each contact, in alphabetical order."""
    names = {p.id: p.name for p in reading.persons}
    return sorted((m.countries, tuple(sorted(names[x.person] for x in m.participants))) for m in reading.meetings)


THREE = [
    (("BOL", "CHL"), ("Ana Sol", "Pablo Oru")),
    (("CHL", "EGY"), ("Kemal Demir", "Pablo Oru")),
    (("CHL", "PER"), ("Jan Tal", "Pablo Oru")),
]
# Several counterparts in one list: their states first, or their names.
COUNTERPARTS = (
    "his Bolivian, Egyptian and Peruvian counterparts – Ana Sol, Kemal Demir and Jan Tal",
    "his Bolivian, Egyptian and Peruvian counterparts - Ana Sol, Kemal Demir and Jan Tal",
    "his Bolivian, Egyptian and Peruvian counterparts, Ana Sol, Kemal Demir and Jan Tal",
    "his Bolivian, Egyptian and Peruvian counterparts, Ana Sol, Kemal Demir and Jan Tal, respectively",
    "his Bolivian, Egyptian and Peruvian counterparts Ana Sol, Kemal Demir and Jan Tal",
    "his Bolivian, Egyptian and Peruvian counterparts (Ana Sol, Kemal Demir and Jan Tal)",
    "his Bolivian, Egyptian and Peruvian counterparts: Ana Sol, Kemal Demir and Jan Tal",
    "his counterparts from Bolivia, Egypt and Peru – Ana Sol, Kemal Demir and Jan Tal",
    "his counterparts of Bolivia, Egypt and Peru, respectively Ana Sol, Kemal Demir and Jan Tal",
    "the defence ministers of Bolivia, Egypt and Peru – Ana Sol, Kemal Demir and Jan Tal",
    "Ana Sol, Kemal Demir and Jan Tal, his counterparts from Bolivia, Egypt and Peru, respectively",
    "Ana Sol, Kemal Demir and Jan Tal, his counterparts from Bolivia, Egypt and Peru",
    "Ana Sol, Kemal Demir and Jan Tal, the defence ministers of Bolivia, Egypt and Peru, respectively",
    "his counterparts from Bolivia (Ana Sol), Egypt (Kemal Demir) and Peru (Jan Tal)",
)
MEETING = ("held bilateral meetings with", "met", "held talks with", "met separately with")


@pytest.mark.parametrize("listed", COUNTERPARTS)
def test_each_of_several_counterparts_has_a_name_and_a_state(listed: str) -> None:
    unread = []
    for verb, tail in product(MEETING, (" on Tuesday in Geneva.", ", the ministry said.")):
        reading = told(f"{WHO} {verb} {listed}{tail}")
        if met(reading) != THREE or any("efence" not in p.offices[0] for p in reading.persons):
            unread.append((verb, tail, met(reading)))
    assert unread == []


def test_as_many_names_as_states() -> None:
    reading = told(f"{WHO} met his counterparts from Bolivia and Peru – a first in years – on Tuesday in Geneva.")
    assert [p.name for p in reading.persons] == ["Pablo Oru"]


# Those met stand in lines of their own below the sentence that says so.
LEADS = (
    (f"{WHO} on Monday met:", "with "),
    (f"{WHO} met on the sidelines of the Munich Security Conference:", "with "),
    (f"{WHO} held talks on Monday with:", ""),
    (f"{WHO} met with other leaders over the last several days, including:", ""),
    (f"{WHO} met on Monday with the following officials:", ""),
    (f"In Geneva, {WHO} met separately with:", ""),
    (f"On Monday in Geneva, {WHO} met with several counterparts, among them:", ""),
)
ITEMS = (
    ("Bolivian Defence Minister Ana Sol", "Egyptian Defence Minister Kemal Demir", "Peruvian Minister Jan Tal"),
    (
        "the Bolivian Minister of Defence, Ana Sol, with whom he discussed trade,",
        "the Egyptian Minister of Defence, Gen. Kemal Demir, and",
        "the Peruvian Minister of Defence, Jan Tal.",
    ),
    ("Ana Sol, Minister of Bolivia;", "Kemal Demir, Minister of Egypt; and", "Jan Tal, Minister of Peru."),
)


@pytest.mark.parametrize(("lead", "with_"), LEADS)
def test_those_met_may_stand_in_a_list_below(lead: str, with_: str) -> None:
    unread = []
    for items, mark, gap in product(ITEMS, ("- ", "• ", "* ", "1. "), ("\n", "\n\n")):
        text = lead + gap + gap.join(f"{mark}{with_}{item}" for item in items) + "\n\nHe returned on Tuesday."
        if (found := met(told(text))) != THREE:
            unread.append((text, found))
    assert unread == []


def test_the_day_and_the_place_of_a_list_hold_for_each_line() -> None:
    reading = told(
        f"{WHO} held talks on Monday in Geneva with:\n- Bolivian Minister Ana Sol\n- Peruvian Minister Jan Tal"
    )
    assert [(m.format.value, m.date, m.place) for m in reading.meetings] == [("talks", "2024-05-06", "Geneva")] * 2


@pytest.mark.parametrize(
    ("lead", "sides"),
    [
        (f"{WHO} met his Peruvian counterpart Jan Tal on Monday and said:", ("CHL", "PER")),
        (f"{WHO} met Peruvian Defence Minister Jan Tal on Monday. They discussed:", ("CHL", "PER")),
        (f"{WHO} received on Monday a letter from:", None),
        (f"{WHO} held a press conference on Monday. Present were:", None),
    ],
)
def test_other_lists_are_of_nobody_met(lead: str, sides: tuple[str, str] | None) -> None:
    found = [m.countries for m in told(f"{lead}\n- Bolivian Defence Minister Ana Sol\n- trade").meetings]
    assert found == ([sides] if sides else [])


# Where somebody was received stands between the verb and whom.
VENUES = (
    "at Al Hosn Palace",
    "on Monday at Al Hosn Palace",
    "yesterday evening at Al Hosn Palace",
    "at the Presidential Palace in Santiago on Monday",
    "on Monday at the Chilean Ministry's premises",
    "at the General Staff headquarters on Monday",
)
RECEIVED = ("received", "had received", "met", "hosted")
GUESTS = ("Peruvian Defence Minister Rosa Sen", "Rosa Sen, Defence Minister of Peru, and her delegation")


@pytest.mark.parametrize("venue", VENUES)
def test_a_venue_before_the_guest_is_no_office(venue: str) -> None:
    unread = []
    for verb, guest in product(RECEIVED, GUESTS):
        reading = told(f"Chilean President Pablo Oru {verb} {venue} {guest}.")
        offices = {p.name: tuple(o.lower() for o in p.offices) for p in reading.persons}
        if met(reading) != [(("CHL", "PER"), ("Pablo Oru", "Rosa Sen"))] or offices["Rosa Sen"] != (
            "defence minister",
        ):
            unread.append((verb, guest, met(reading), offices))
    assert unread == []


def test_a_phone_call_made_is_a_call() -> None:
    reading = told(
        "Chilean Defence Minister Pablo Oru made a phone call to his Peruvian counterpart Jan Tal on Monday."
    )
    assert [m.format.value for m in reading.meetings] == ["call"]


# Consultations under those who lead them.
VISIT = "Finnish State Secretary Antti Rautio paid a working visit to Kazakhstan on May 1-2, the ministry said. "
LED = (
    "under the chairmanship of {a} and {b}",
    "under the joint chairmanship of {a} and {b}",
    "co-chaired by {a} and {b}",
    "chaired jointly by {a} and {b}",
    "led by {a} and {b}",
    "headed by {a} and {b}",
    "at the level of {a} and {b}",
    "presided over by {a} and {b}",
)
HELD = (
    "Within the framework of the visit, {n} were held {led}.",
    "On May 2, {n} took place in Astana {led}.",
    "{n} were held in Astana on May 2 {led}.",
)


@pytest.mark.parametrize("led", LED)
def test_consultations_are_between_those_who_lead_them(led: str) -> None:
    unread = []
    heads = (
        ("State Secretary Antti Rautio", "Deputy Foreign Minister Aigul Bekova"),
        ("Antti Rautio", "Kazakh Deputy Foreign Minister Aigul Bekova"),
    )
    for held, (a, b), noun in product(HELD, heads, ("political consultations", "negotiations")):
        reading = told(VISIT + held.format(n=noun, led=led.format(a=a, b=b)))
        if met(reading) != [(("FIN", "KAZ"), ("Aigul Bekova", "Antti Rautio"))]:
            unread.append((held, a, b, noun, met(reading)))
    assert unread == []


# Whom a traveller meets at the next stop serves the state of that stop.
STOPS = (
    "He proceeded on Tuesday to Cameroon, for consultations with President {n}.",
    "From Libreville, he flew to Yaounde on Tuesday, where he was received by President {n}.",
    "On Tuesday he left for Yaounde to meet President {n}.",
    "He will travel to Cameroon on Saturday, where he is to meet President {n}.",
    "After Gabon, he will visit Cameroon for talks with President {n}.",
    "He is due in Yaounde on Saturday for talks with President {n}.",
)


@pytest.mark.parametrize("stop", STOPS)
def test_whom_a_traveller_meets_at_the_next_stop(stop: str) -> None:
    unread = []
    guests = (
        "Turkish Foreign Minister Kemal Demir",
        "The Chairperson of the African Union Commission, Idriss Moutari,",
    )
    for guest, name in product(guests, ("Alphonse Itoua", "Viktor Orlov", "João Kiala")):
        text = f"{guest} paid a visit to Gabon on Monday. In Libreville, he was received by President Brice Ndong. "
        found = {p.name: p.country for p in told(text + stop.format(n=name)).persons}
        if (found["Brice Ndong"], found[name]) != ("GAB", "CMR"):
            unread.append((guest, name, found))
    assert unread == []


# The second contact of a sentence or of a day.
SECOND = (
    ", before proceeding to meet with {b}.",
    ", before going on to meet {b}.",
    " and went on to meet {b}.",
    " and then proceeded to meet {b}.",
    " and afterwards with {b}.",
    ". This was followed by a meeting with {b}.",
    ". Oru capped the day with a bilateral with {b}.",
    ". The second meeting was with {b}.",
)


@pytest.mark.parametrize("second", SECOND)
def test_the_second_contact_of_a_day(second: str) -> None:
    unread = []
    for verb, b in product(
        ("met with", "held talks with"), ("Peruvian Minister Jan Tal", "the Minister of Peru, Jan Tal")
    ):
        found = met(told(f"{WHO} {verb} Bolivian Defence Minister Ana Sol on Monday{second.format(b=b)}"))
        if found != [THREE[0], THREE[2]]:
            unread.append((verb, b, found))
    assert unread == []


@pytest.mark.parametrize("name", ["Park Tae-jun", "Park Jin", "Park Geun-hye", "Lee Jong-sup"])
def test_a_family_name_behind_a_portfolio(name: str) -> None:
    unread = []
    for office in (
        "South Korean Minister of National Defense",
        "Republic of Korea Minister of National Defense",
        "Minister of National Defense of the Republic of Korea",
    ):
        reading = told(f"{WHO} held talks with {office} {name} in Seoul on Monday.")
        if [(p.name, p.country) for p in reading.persons[1:]] != [(name, "KOR")]:
            unread.append((office, reading.persons))
    assert unread == []


# A journey's end is where those are met who are told behind it.
ENDS = (
    "will proceed to Washington, where he is to meet",
    "left for Washington on Tuesday, where he met",
    "left for Washington to meet",
    "departed New York for Washington for talks with",
    "flew to Washington on Tuesday. There he met",
    "will go on to Washington. There he is to meet",
    "is due in Washington on Friday for a meeting with",
)


@pytest.mark.parametrize("end", ENDS)
def test_the_place_of_a_contact_is_where_the_journey_went(end: str) -> None:
    unread = []
    for before in (
        "Following his engagements in New York, ",
        "On the sidelines of the summit in New York he met nobody. ",
    ):
        text = f"{before}Chilean Defence Minister Pablo Oru {end} US Defense Secretary Jan Tal."
        if (found := [m.place for m in told(text).meetings]) != ["Washington"]:
            unread.append((before, found))
    assert unread == []


def test_what_was_done_at_the_stop_before() -> None:
    text = f"{WHO} arrived in Libreville from Yaounde, where he had met President Paul Itoua on Sunday."
    assert [m.place for m in told(text).meetings] == ["Yaounde"]


# Two of several met are told of again.
SERIES = (
    "On Friday in Bishkek, Turkish Foreign Minister Kerem Aydin met Azerbaijani Foreign Minister Elchin Mammadli. "
    "Later in the day, Aydin met Turkmen Foreign Minister Batyr Annayev. "
)
AGAIN = (
    "Aydin told Mammadli that Ankara would support peace efforts.",
    "Mammadli briefed Aydin on the peace talks.",
    "Aydin thanked Mammadli for the hospitality.",
    "With Mammadli, Aydin discussed trade.",
)


@pytest.mark.parametrize("again", AGAIN)
def test_the_two_sides_are_those_told_of_last(again: str) -> None:
    unread = []
    for both in ("The two ministers", "They", "The two sides", "The ministers also"):
        reading = told(f"{SERIES}{again} {both} agreed to hold joint drills.", published="2024-11-09")
        found = [c.by for c in reading.commitments if c.modality.value == "agreed"]
        if found != [("AZE", "TUR")] or len(reading.meetings) != 2:
            unread.append((both, found, reading.meetings))
    assert unread == []


@pytest.mark.parametrize(
    "days",
    [
        "on the sidelines of the Munich Security Conference (February 16-18)",
        "on the sidelines of the conference being held in Munich from 16 to 18 February",
        "on the sidelines of the Munich Security Conference, which runs from February 16 to 18",
    ],
)
def test_the_days_of_a_gathering_are_not_those_of_a_meeting_beside_it(days: str) -> None:
    reading = told(f"Greek Defence Minister Stavros Melas met Cypriot Minister Andreas Loizou {days}.", "2024-02-19")
    assert [m.date for m in reading.meetings] == [None]


# From where somebody returned home.
ROUNDS = (
    ("On the sidelines of a conference in Munich on Friday, {w} met his Slovenian counterpart Marjan Kos.", ["DEU"]),
    ("{w} met the German and Cypriot ministers, Karl Weber and Andreas Loizou, in Munich on Friday.", ["DEU"]),
    ("{w} met Slovenian Minister Marjan Kos, Maltese Minister Joseph Vella and US Senator Rob Keller.", []),
)


@pytest.mark.parametrize(("round_", "hosts"), ROUNDS)
def test_the_state_that_somebody_returned_from(round_: str, hosts: list[str]) -> None:
    unread = []
    for back in ("The minister returned to Athens on Sunday.", "Melas flew back to Athens on Sunday."):
        text = f"{round_.format(w='Greek Defence Minister Stavros Melas')} {back}"
        if (found := [v.host for v in told(text, "2024-05-13").visits]) != hosts:
            unread.append((back, found))
    assert unread == []


# An organisation named is called by its kind afterwards.
BODIES = (
    ("NATO", "NATO headquarters in Brussels", "the Alliance"),
    ("AU", "the headquarters of the African Union in Addis Ababa", "the Union"),
    ("LAS", "the headquarters of the Arab League in Cairo", "the League"),
    ("OIC", "the General Secretariat of the Organisation of Islamic Cooperation in Jeddah", "the Organization"),
)
HEADS = ("the Deputy Secretary General of {o}, Lars Tveit", "the Secretary General of {o} Lars Tveit")


@pytest.mark.parametrize(("code", "seat", "called"), BODIES)
def test_an_organisation_called_by_its_kind(code: str, seat: str, called: str) -> None:
    unread = []
    for head, verb in product((*HEADS, "{o}'s Secretary-General, Lars Tveit"), ("met with", "was received by")):
        text = f"{WHO} visited {seat} on Wednesday. He {verb} {head.format(o=called)}."
        found = met(told(text))
        if found != [(tuple(sorted(("CHL", code))), ("Lars Tveit", "Pablo Oru"))]:
            unread.append((text, found))
    assert unread == []


@pytest.mark.parametrize("called", ["the Arab Alliance", "the alliance", "the Alliance Party"])
def test_another_alliance_is_not_the_one_named(called: str) -> None:
    reading = told(f"{WHO} visited NATO headquarters in Brussels. He spoke of {called} in Lima.")
    assert all("NATO" not in c.by for c in reading.commitments)
    assert [p.country for p in reading.persons] == ["CHL"]


# Guests received one after the other, as the Gulf's agencies tell it.
MINISTER = "Rashid Al Marri, UAE Minister of State for Defence Affairs,"
SEPARATELY = (
    "received today, in separate meetings,",
    "received separately today,",
    "received, separately,",
    "received in separate meetings today",
    "received, each separately,",
    "met, separately, with",
)
GUESTS_OF_FAIR = (
    "Zoran Petrovic, Minister of Defence of Serbia, and Andreas Loizou, Minister of Defence of Cyprus",
    "Serbian Minister of Defence, Zoran Petrovic, and Cypriot Minister of Defence, Andreas Loizou",
    "Serbian Minister of Defence, General Zoran Petrovic; and Andreas Loizou, Cypriot Minister of High-Tech Industry",
)


@pytest.mark.parametrize("separately", SEPARATELY)
def test_guests_received_in_separate_meetings(separately: str) -> None:
    unread = []
    for guests, tail in product(GUESTS_OF_FAIR, (".", ", on the sidelines of the defence exhibition.")):
        found = met(told(f"ABU DHABI (WAM) -- {MINISTER} {separately} {guests}{tail}", "2021-02-22"))
        if found != [
            (("ARE", "CYP"), ("Andreas Loizou", "Rashid Al Marri")),
            (("ARE", "SRB"), ("Rashid Al Marri", "Zoran Petrovic")),
        ]:
            unread.append((guests, tail, found))
    assert unread == []


# A state's own press names its ministers by their office alone.
OWN = (
    "{o} Orhan Kaplan on Friday met his counterparts from the United States, Egypt and others in Brussels.",
    "{o} Orhan Kaplan met separately with his counterparts from Germany, Poland and Egypt in Brussels on Friday.",
    "{o} Orhan Kaplan is in Brussels for a NATO meeting, where he met his Egyptian counterpart Karim Nagy on Friday.",
    "{o} Orhan Kaplan spoke by phone with his Egyptian and German counterparts on Friday.",
)


@pytest.mark.parametrize("lead", OWN)
@pytest.mark.parametrize("office", ["Defense Minister", "Foreign Minister"])
def test_whoever_meets_counterparts_serves_the_state_of_the_press(lead: str, office: str) -> None:
    reading = communique.read(lead.format(o=office), published="2024-06-14", publisher="Daily Sabah")
    assert {p.name: p.country for p in reading.persons}["Orhan Kaplan"] == "TUR"


@pytest.mark.parametrize(
    "said", ["reaffirmed the bilateral ties", "stressed the need for peace", "discussed trade", "praised the accord"]
)
def test_of_two_who_speak_together_the_first_is_the_subject(said: str) -> None:
    unread = []
    for then in (
        "He also held talks with {c}.",
        "In addition, he met with {c}.",
        "His agenda included talks with {c}.",
    ):
        text = (
            f"Peruvian Foreign Minister Rodrigo Salas and Colombian counterpart Luis Borrero {said} in Bogotá. "
            + then.format(c="Chilean Defence Minister Jan Tal")
        )
        found = [x for x in met(told(text)) if "CHL" in x[0]]
        if found != [(("CHL", "PER"), ("Jan Tal", "Rodrigo Salas"))]:
            unread.append((then, found))
    assert unread == []
