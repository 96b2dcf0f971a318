"""A contact is read whatever is told behind it: who the guest is, when they came, what was put off."""

from __future__ import annotations

from itertools import product

import pytest

from communique import read
from communique.model import Format, Role, Status

HOSTS = (
    "Defence Minister Ana Oru of Peru",
    "Peruvian Defence Minister Ana Oru",
    "President Ana Oru of Peru",
    "Ana Oru, Minister of Defence of Peru,",
)
GUESTS = ("Chilean Defence Minister Jan Tal", "the Minister of Defence of Chile Jan Tal")
VERBS = ("received", "met with", "held talks with", "welcomed", "hosted")
WHO = (
    ", who had arrived in Peru on an official visit",
    ", who had arrived in Lima on Monday",
    ", who arrived in Lima on an official visit",
    ", who has arrived in Peru on a working visit",
    ", who had flown in on Sunday",
    ", who had landed in Lima earlier in the day",
    ", who is paying an official visit to Peru",
    ", who had just taken office",
)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("who", WHO)
def test_who_had_come_is_no_greeting_on_arrival_and_came_on_a_day_of_its_own(verb: str, who: str) -> None:
    missed = set()
    for host, guest, dated in product(HOSTS, GUESTS, ("On November 17, {}.", "{}, on November 17.")):
        text = dated.format(f"{host} {verb} {guest}{who}")
        told = [(m.status, m.date, m.countries) for m in read(text, published="2023-11-18").meetings]
        if told != [(Status.HELD, "2023-11-17", ("CHL", "PER"))]:
            missed.add((text, tuple(told)))
    assert missed == set()


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Oru received Chilean President Jan Tal, who arrived at Lima airport on Monday.",
        "President Ana Oru of Peru received Chilean President Jan Tal on arrival at the airport on Monday.",
    ],
)
def test_whoever_is_received_at_an_airport_is_greeted_on_arrival(text: str) -> None:
    assert read(text, published="2023-11-14").meetings == ()


PUT_OFF = (
    ", whose visit had been postponed twice",
    ", whose visit was cancelled last year",
    ", despite earlier reports that the trip had been cancelled",
    ", to discuss the postponed summit",
    ", a day after the elections",
    ", as the two countries prepare to mark the anniversary of their peace treaty",
    ", noting that the planned meeting of presidents would take place in December",
)
LEADS = (
    "Peruvian President Ana Oru met with Chilean Foreign Minister Jan Tal in Lima on November 17",
    "Peruvian Foreign Minister Ana Oru held talks in Lima on November 17 with her Chilean counterpart Jan Tal",
    "Peruvian Foreign Minister Ana Oru and her Chilean counterpart Jan Tal met in Lima on November 17",
    "A meeting took place in Lima on November 17 between Peruvian Foreign Minister Ana Oru and Chilean Foreign Minister"
    " Jan Tal",
)


@pytest.mark.parametrize("tail", PUT_OFF)
def test_what_else_was_put_off_does_not_put_off_what_was_held(tail: str) -> None:
    for lead in LEADS:
        (m,) = read(f"{lead}{tail}.", published="2023-11-18").meetings
        assert (m.status, m.date, m.place) == (Status.HELD, "2023-11-17", "Lima"), lead


@pytest.mark.parametrize(
    ("lead", "status"),
    [
        (
            "Peruvian Foreign Minister Ana Oru is paying an official visit to Chile from November 17 to 19",
            Status.ONGOING,
        ),
        ("Peruvian Foreign Minister Ana Oru will visit Chile from December 3 to 5", Status.PLANNED),
        ("Peruvian Foreign Minister Ana Oru paid an official visit to Chile from November 10 to 12", Status.HELD),
    ],
)
def test_a_visit_that_had_been_put_off_before_is_as_it_is_now(lead: str, status: Status) -> None:
    for tail in (", after the visit was postponed in June", ", a visit that had been cancelled last year"):
        (v,) = read(f"{lead}{tail}.", published="2023-11-18").visits
        assert (v.guest, v.host, v.leader, v.status) == ("PER", "CHL", "Ana Oru", status), tail


@pytest.mark.parametrize("fate", ["was postponed", "has been called off", "was put off until May"])
def test_talks_that_were_put_off_still_are(fate: str) -> None:
    text = f"The meeting between Peruvian Foreign Minister Ana Oru and Chilean Foreign Minister Jan Tal in Lima {fate}."
    (m,) = read(text, published="2023-11-18").meetings
    assert m.status in (Status.POSTPONED, Status.CANCELLED)


@pytest.mark.parametrize("verb", ["received in Lima", "met in Lima", "received on Monday in Lima"])
@pytest.mark.parametrize(
    "guest",
    [
        "Major General Jan Tal, Minister of Defence of Chile",
        "Foreign Minister Jan Tal of Chile",
        "Minister of Trade Jan Tal of Chile",
        "Lieutenant General Jan Tal, Chief of Staff of the Chilean Army",
    ],
)
def test_a_city_in_front_of_a_title_is_where_they_met(verb: str, guest: str) -> None:
    for host in ("President Ana Oru of Peru", "Ana Oru, Minister of Defence of Peru,"):
        (m,) = read(f"{host} {verb} {guest}, to discuss trade.", published="2023-11-14").meetings
        assert (m.place, m.countries) == ("Lima", ("CHL", "PER")), host
        if verb.startswith("received"):
            assert {p.role for p in m.participants} == {Role.HOST, Role.GUEST}


def test_words_of_welcome_at_talks_are_no_reception() -> None:
    text = (
        "Peruvian President Ana Oru and Chilean President Jan Tal held talks in Lima on Monday."
        " Oru warmly welcomed Tal, who is paying an official visit to Peru, and said that ties were good."
    )
    assert [m.format for m in read(text, published="2023-11-14").meetings] == [Format.TALKS]
    alone = "Peruvian President Ana Oru welcomed Chilean Minister Jan Tal in Lima on Monday and said ties were good."
    assert [m.format for m in read(alone, published="2023-11-14").meetings] == [Format.RECEPTION]


@pytest.mark.parametrize(
    "told", ["minister spoke to Peruvian officers", "guest will speak to the Peruvian army officers"]
)
def test_an_audience_is_not_whom_somebody_meets(told: str) -> None:
    text = (
        f"Peruvian General Ana Oru met Chilean Defence Minister Jan Tal in Lima on Monday. The Chilean minister {told}."
    )
    assert len(read(text, published="2023-11-14").meetings) == 1


@pytest.mark.parametrize(
    "told",
    [
        "She sought blessings from the abbot.",
        "She also sought the blessings of the monks.",
        "General Ana Oru extended an invitation to the minister during his visit to Lima in November last year.",
    ],
)
def test_blessings_and_invitations_of_last_year_are_no_requests(told: str) -> None:
    text = f"General Ana Oru of Peru met Defence Minister Jan Tal of Chile in Lima on Monday. {told}"
    assert read(text, published="2023-11-14").commitments == ()


@pytest.mark.parametrize("goes", ["will be visiting", "will visit", "will travel to"])
@pytest.mark.parametrize("does", ["co-chair", "chair", "attend", "lead her delegation to"])
@pytest.mark.parametrize("when", [" on September 11, 2024", " on Wednesday", ""])
def test_where_somebody_goes_to_chair_a_session_the_session_is(goes: str, does: str, when: str) -> None:
    for channel in ("Peru-Chile Joint Defence Cooperation Committee (JDCC)", "Peru-Chile Joint Commission"):
        text = f"Peruvian Minister Ana Oru {goes} Santiago to {does} the fifth session of the {channel}{when}."
        (m,) = read(text, published="2024-09-10").meetings
        assert (m.place, m.status, m.date) == ("Santiago", Status.PLANNED, "2024-09-11" if when else None), channel


def test_other_dignitaries_are_nobody_in_particular() -> None:
    text = (
        "Peruvian Minister Ana Oru will visit Santiago on Wednesday."
        " She will also meet with other dignitaries of the government of Chile, a statement said on Tuesday."
    )
    assert read(text, published="2024-09-10").meetings == ()


@pytest.mark.parametrize(
    "told",
    [
        ", the ministry's press service said, Aug. 16.",
        ". This is contained in a statement by the Director of Information, Pablo Sol, on Tuesday in Lima.",
        ", it was announced in a statement on Tuesday.",
    ],
)
def test_the_day_of_a_statement_is_not_that_of_the_talks(told: str) -> None:
    text = f"Peruvian Foreign Minister Ana Oru held talks in Santiago with Chilean Foreign Minister Jan Tal{told}"
    (m,) = read(text, published="2017-08-16").meetings
    assert (m.place, m.date) == ("Santiago", None)


def test_portfolios_in_lower_case_are_one_office_also_in_front_of_its_state() -> None:
    text = (
        "Peru's Ambassador Ana Oru met the minister of foreign affairs, foreign trade and investment of Chile Jan Tal."
    )
    told = {p.name: (p.country, p.offices) for p in read(text, published="2017-08-16").persons}
    assert told["Jan Tal"] == ("CHL", ("minister of foreign affairs, foreign trade and investment",))


@pytest.mark.parametrize("told", ["agreed to train pilots", "reaffirmed to continue to train pilots"])
def test_the_dignitaries_are_both_of_those_who_met(told: str) -> None:
    lead = "Peruvian Army chief General Ana Oru called on Chilean Army chief General Jan Tal in Lima on Monday."
    (c,) = read(f"{lead} The dignitaries discussed security and {told}.", published="2023-09-19").commitments
    assert c.by == ("CHL", "PER")
