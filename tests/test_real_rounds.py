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
