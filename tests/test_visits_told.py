"""Which journeys are visits of the report's own time, to which states, in which days, and whose they are."""

from __future__ import annotations

import pytest

from communique.model import Reading, Report, Status
from communique.reading.reader import read_report


def told(text: str) -> Reading:
    return read_report(Report("t", text, published="2025-11-20"))


def in_brief(text: str) -> list[tuple[str, str, str | None, str]]:
    return [(v.guest, v.host, v.leader, str(v.status)) for v in told(text).visits]


# Visits that are only wished for, recalled, or are none: no record.
NO_VISIT = [
    "He invited General Pablo Oru of Peru to make an official visit to Chile.",
    "Chilean President Pablo Oru was invited to pay a state visit to Peru.",
    "The Chilean side has invited Peruvian Defence Minister Jan Tal to travel to Santiago for the next round.",
    "The talks followed the visit to Peru in June last year of Pablo Oru, Chilean Secretary of Defence at the time.",
    "Chilean Defence Minister Pablo Oru recalled the visit of Peruvian President Jan Tal to Chile last March.",
    "In August Chilean Minister Pablo Oru paid a visit to Peru, and the follow-up was talked over on Monday.",
    "Chilean Minister Pablo Oru set out how his August visit to Peru is being followed up.",
    "Chilean General Pablo Oru met aircraft crews who were stuck in Peru for ten months.",
    "General Pablo Oru of Chile met the crews who are back from Peru.",
    "It was not clear whether a Chilean security mission could be sent to Peru.",
    "Chilean Defence Minister Pablo Oru met Peruvian Defence Minister Jan Tal in Lima on the margins of a forum. They "
    "spoke of exchanging visits at a high level, and Tal invited Oru to visit Cusco.",
]


@pytest.mark.parametrize("text", NO_VISIT)
def test_no_visit_is_read(text: str) -> None:
    assert in_brief(text) == []


VISITS = [
    (
        "Chilean Minister Pablo Oru invited his Peruvian counterpart Jan Tal to visit Chile, and Tal accepted.",
        "planned",
    ),
    ("Chilean Minister Pablo Oru invited Peruvian Minister Jan Tal to visit Chile. Tal accepted it gladly.", "planned"),
    ("They spoke of preparations for the visit to Chile which Peruvian Minister Jan Tal is to make soon.", "planned"),
    ("They discussed how to prepare for the coming visit to Chile of Jan Tal, President of Peru.", "planned"),
    ("In the course of the visit which he is paying to Chile, Peruvian General Jan Tal called on students.", "ongoing"),
    ("At the invitation of the mayor, Peruvian General Jan Tal is on a visit to Chile to attend a fair.", "ongoing"),
    ("While on a visit to Chile, Peruvian General Jan Tal laid a wreath.", "ongoing"),
    ("While visiting Chile this week, Peruvian General Jan Tal laid a wreath.", "ongoing"),
    ("Peruvian General Jan Tal on Monday brought to a close an official visit of two days to Chile.", "held"),
    ("A delegation from the Peruvian War College led by Brigadier Jan Tal visited Chile's museums.", "ongoing"),
]


@pytest.mark.parametrize(("text", "status"), VISITS)
def test_visit_is_read(text: str, status: str) -> None:
    assert in_brief(text) == [("PER", "CHL", "Jan Tal", status)]


def test_a_tour_begins_in_its_first_state_and_ends_in_its_last() -> None:
    visits = told("Chilean General Pablo Oru is on a tour of Peru, Bolivia and Colombia from November 18 to 22.").visits
    assert [(v.host, v.start, v.end) for v in visits] == [
        ("PER", "2025-11-18", None),
        ("BOL", None, None),
        ("COL", None, "2025-11-22"),
    ]


def test_cities_in_a_row_are_states_visited() -> None:
    text = "Chilean Foreign Minister Pablo Oru will travel to Lima, La Paz and Bogota from November 22 to 26."
    assert [v.host for v in told(text).visits] == ["PER", "BOL", "COL"]


def test_the_next_leg_of_a_journey_is_planned() -> None:
    text = "Chilean Foreign Minister Pablo Oru arrived in Lima on Monday, and will go on to La Paz."
    assert [(v.host, v.status) for v in told(text).visits] == [("PER", Status.ONGOING), ("BOL", Status.PLANNED)]


def test_the_days_of_an_event_are_not_those_of_the_visit() -> None:
    text = "Chilean Minister Pablo Oru's visit to Peru is followed by the Andean Summit, which is due from May 3 to 5."
    assert [(v.start, v.end) for v in told(text).visits] == [(None, None)]


def test_two_days_spent_somewhere_are_the_visit() -> None:
    text = "Foreign Secretary Pablo Oru of Peru was in Santiago on November 17 and 18 and had many meetings there."
    assert [(v.start, v.end) for v in told(text).visits] == [("2025-11-17", "2025-11-18")]


def test_whoever_brings_a_delegation_is_the_guest() -> None:
    text = (
        "Chilean General Pablo Oru and Jan Tal, Peruvian Deputy Minister of Defence, who was accompanied by a "
        "delegation, had a meeting on Monday."
    )
    assert [(v.guest, v.host) for v in told(text).visits] == [("PER", "CHL")]


def test_the_headline_tells_of_a_visit_where_the_body_does_not() -> None:
    text = "Peruvian President Jan Tal pays state visit to Chile\n\nThe two sides spoke of trade on Monday."
    assert [(v.guest, v.host) for v in told(text).visits] == [("PER", "CHL")]


def test_his_delegation_is_that_of_the_one_beside() -> None:
    text = (
        "Chilean Minister Pablo Oru met Peruvian Minister Jan Tal in Lima on Monday. The Chilean minister and his "
        "delegation returned to Santiago this morning."
    )
    (visit,) = read_report(Report("t", text, published="2024-05-07")).visits
    assert (visit.guest, visit.host, visit.end) == ("CHL", "PER", "2024-05-07")
