"""Who is meant where reports take people up again: by state and office, by an office alone, as one of the two."""

from __future__ import annotations

from itertools import product

import pytest

import communique
from communique import Reading

PUBLISHED = "2024-04-03"


def told(text: str, published: str | None = PUBLISHED) -> Reading:
    return communique.read(text, published=published)


def met(reading: Reading) -> list[list[str]]:
    """Give the names of those who met, contact by contact."""
    names = {p.id: p.name for p in reading.persons}
    return sorted(sorted(names[p.person] for p in m.participants) for m in reading.meetings)


def country(reading: Reading, name: str) -> str | None:
    return next(p.country for p in reading.persons if p.name == name)


# --- whose minister: he meets others' counterparts, and is called by state and office later

LEADS = (
    "Defence Minister Orhan Kaya on Friday met his counterparts from the United States, Greece and others in Brussels.",
    "Defence Minister Orhan Kaya on Friday met with his Greek and American counterparts in Brussels.",
    "Defence Minister Orhan Kaya held talks with Greek Defence Minister Stavros Mel in Brussels on Friday.",
)
LATER = (
    "The Turkish minister also met Luxembourg Defence Minister Claire Wiser.",
    "During the talks, the Turkish minister thanked Greece for its help.",
    "The Turkish defence minister was welcomed by officials on Wednesday.",
)


@pytest.mark.parametrize(("lead", "later"), list(product(LEADS, LATER)))
def test_whoever_is_called_by_state_and_office_later_serves_that_state(lead: str, later: str) -> None:
    assert country(told(f"{lead}\n\n“We will go on,” he said.\n\n{later}"), "Orhan Kaya") == "TUR"


def test_an_office_that_another_holds_tells_nobody_s_state() -> None:
    reading = told(
        "Defence Minister Orhan Kaya met Greek Defence Minister Stavros Mel in Lor on Friday. The Greek minister spoke."
    )
    assert country(reading, "Orhan Kaya") != "GRC"


# --- the subject of the next clause is nobody whom the first one meets

TALKS = (
    "HANOI — Vietnamese National Assembly Vice Chairman Dang Xuan Hoa held talks with Slovak Deputy Speaker Peter "
    "Kolar in Bratislava on Tuesday. The senior officials exchanged views on trade.\n\n"
)
VERBS = ("met with", "called on", "held talks with", "had a meeting with", "was received by")
TAILS = (
    ", and they agreed to speed up cooperation in military medicine",
    " and they agreed to speed up training",
    ", and both consented to speed up training",
    " and the two sides agreed to widen trade",
    ", and the two officials discussed trade",
    ", and he thanked her for her support",
)


@pytest.mark.parametrize("verb", VERBS)
def test_they_who_agreed_are_not_met_by_one_of_them(verb: str) -> None:
    for subject, tail in product(("he", "the Vietnamese guest", "Vice Chairman Hoa"), TAILS):
        reading = told(f"{TALKS}Also on Tuesday, {subject} {verb} Slovak Defence Minister Jana Benko{tail}.")
        assert met(reading) == [["Dang Xuan Hoa", "Jana Benko"], ["Dang Xuan Hoa", "Peter Kolar"]], (subject, tail)


# --- an office without an article, in short, with its remit in brackets

OFFICES = (
    ("Secretary (East), Ministry of External Affairs", "Secretary (East)"),
    ("Additional Secretary (Africa), Ministry of External Affairs", "Additional Secretary"),
    ("Foreign Secretary", "Foreign Secretary"),
    ("Director General of Military Intelligence", "DG"),
    ("Minister of State for External Affairs", "MoS"),
    ("Minister of State for External Affairs", "The MoS"),
)


@pytest.mark.parametrize(("office", "short"), OFFICES)
def test_an_office_in_short_is_who_was_told_to_hold_it(office: str, short: str) -> None:
    for verb, lead in product(("also called on", "met", "was received by"), ("While in Lima, ", "")):
        reading = told(
            f"Shri Ravi Menon, {office} of India, held talks with the Peruvian Vice Minister of Foreign Affairs, Ms. "
            f"Lucia Tafur, in Lima on March 27.\n\nThe talks were friendly.\n\n{lead}{short} {verb} the Foreign "
            "Minister of Peru, Mr. Octavio Reng."
        )
        assert met(reading) == [["Lucia Tafur", "Ravi Menon"], ["Octavio Reng", "Ravi Menon"]], (verb, lead)
