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
    "The foundation stone had been laid in 2019 during the visit to Peru of Chilean President Pablo Oru.",
    "The tie came with Chilean President Pablo Oru's landmark visit to Peru in 2015.",
    "Chilean Minister Pablo Oru and Peruvian Minister Jan Tal came together in Lima to mark the day.",
    "Chilean Minister Pablo Oru approved a mission of 200 men for Peru.",
    "Chilean troops arrived in Lima on Tuesday for the exercise.",
    "Chilean Minister Pablo Oru discussed a visit to Peru by the orchestra.",
    "Chilean President Pablo Oru has never visited Peru.",
    "Chilean President Pablo Oru has yet to visit Peru.",
    "Chilean President Pablo Oru urged investors to visit Peru.",
    "The Peruvian minister Jan Tal expressed the hope that Chilean President Pablo Oru would visit Peru soon.",
    "They agreed on exchange visits to Peru by the speakers of the Chilean parliament.",
    "Peruvian Minister Jan Tal visited the Chilean embassy in Lima on Tuesday.",
    "Chilean Admiral Pablo Oru's speech comes a month after Peruvian Admiral Jan Tal came to Chile.",
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
    ("The visit to Chile by Peruvian General Jan Tal is under way.", "ongoing"),
    ("The visit to Chile of General Jan Tal of Peru came to its conclusion on Monday.", "held"),
    ("Peruvian General Jan Tal's visit to Chile ended on Monday.", "held"),
    ("Peruvian General Jan Tal, on a working visit to Chile, spoke.", "ongoing"),
    ("Peruvian General Jan Tal, whose visit to Chile ends on Saturday, spoke.", "ongoing"),
    ("They prepared for the visit to Chile which Peruvian President Jan Tal is to make in December.", "planned"),
    ("It took place during an official visit that Peruvian General Jan Tal is making to Chile.", "ongoing"),
    ("The deal is due on the visit President Jan Tal of Peru will make to Chile.", "planned"),
    ("Since his arrival in Chile on Monday, Peruvian General Jan Tal has met the troops.", "ongoing"),
    ("Arriving in Santiago on Wednesday, Peruvian General Jan Tal spoke of trade.", "ongoing"),
    ("Peruvian General Jan Tal stopped over in Santiago on Tuesday.", "held"),
    ("Peruvian General Jan Tal made a stop in Santiago on his way home from Brazil.", "held"),
    ("Peruvian General Jan Tal is on his way to Santiago.", "planned"),
    ("Peruvian General Jan Tal, whose next stop is Santiago, praised the host.", "planned"),
    ("Santiago was the first stop on Peruvian General Jan Tal's tour of the region.", "ongoing"),
    ("In Santiago, where he is on a working visit, Peruvian General Jan Tal spoke.", "ongoing"),
    ("The Peruvian team is visiting Chile. General Jan Tal of Peru heads the delegation.", "ongoing"),
    ("Chile is to host Peruvian General Jan Tal next Tuesday.", "planned"),
    ("Peruvian General Jan Tal cut short his visit to Chile on Tuesday.", "held"),
    ("Peruvian General Jan Tal extended his stay in Chile by a day.", "ongoing"),
    ("Peruvian General Jan Tal had been due to travel to Chile last month, but the trip was called off.", "cancelled"),
    ("Peruvian General Jan Tal and a delegation of his ministry were in Chile on Monday for talks.", "held"),
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


# A report of Thursday 20 November 2025: what the words tell of the first and the last day.
DAYS = [
    ("Peruvian General Jan Tal came to Santiago on Monday for two days.", "2025-11-17", "2025-11-18"),
    (
        "On the second day of his three-day visit to Chile on Wednesday, General Jan Tal of Peru spoke.",
        "2025-11-18",
        "2025-11-20",
    ),
    ("Peruvian General Jan Tal left Lima for Santiago on Wednesday.", "2025-11-19", None),
    ("It was on Wednesday that Peruvian General Jan Tal arrived in Santiago.", "2025-11-19", None),
    ("On 18 November Peruvian General Jan Tal paid a working visit to Chile.", "2025-11-18", None),
    ("Peruvian General Jan Tal's visit to Chile has been cancelled, a spokesman said on Wednesday.", None, None),
    ("A Peruvian delegation led by General Jan Tal is visiting Chile and began talks on Monday.", None, None),
    ("Peruvian General Jan Tal left Santiago on Wednesday at the end of a four-day visit.", "2025-11-16", "2025-11-19"),
    ("Peruvian General Jan Tal arrives in Santiago on Saturday for a two-day visit.", "2025-11-22", "2025-11-23"),
    (
        "Peruvian General Jan Tal is in Chile on a visit which began on Tuesday and takes him up to 22 November.",
        "2025-11-18",
        "2025-11-22",
    ),
    ("Peruvian General Jan Tal will arrive in Santiago on Saturday and leave on Monday.", "2025-11-22", "2025-11-24"),
    ("During his stay in Chile, Peruvian General Jan Tal will hold talks with the minister on Saturday.", None, None),
]


@pytest.mark.parametrize(("text", "first", "last"), DAYS)
def test_first_and_last_day(text: str, first: str | None, last: str | None) -> None:
    assert [(v.start, v.end) for v in told(text).visits] == [(first, last)]


def test_states_told_apart_are_all_visited() -> None:
    text = (
        "Chilean General Pablo Oru will make stops in Peru, where he will meet the troops, and Bolivia, where he is to "
        "open a base."
    )
    assert [v.host for v in told(text).visits] == ["PER", "BOL"]
    tour = "Chilean General Pablo Oru is on a four-nation tour that takes in Peru, Bolivia and Brazil."
    assert [v.host for v in told(tour).visits] == ["PER", "BOL", "BRA"]


def test_whoever_is_called_visiting_by_office_alone_is_on_a_visit() -> None:
    text = (
        "Peruvian Prime Minister Hala Sen and Chilean Defence Minister Pablo Oru had a meeting. The visiting defence "
        "minister spoke of energy."
    )
    assert in_brief(text) == [("CHL", "PER", "Pablo Oru", "ongoing")]


def test_a_traveller_serves_the_state_that_they_leave() -> None:
    text = "Army chief General Pablo Oru will leave Santiago for Peru on an official visit on Friday."
    assert in_brief(text) == [("CHL", "PER", "Pablo Oru", "planned")]


def test_going_home_is_the_travellers_not_that_of_whom_they_met() -> None:
    text = (
        "Chilean Admiral Pablo Oru left today for Peru on a visit. He is to meet Peruvian Admiral Jan Tal. The navy "
        "chief will return home on November 25."
    )
    assert in_brief(text) == [("CHL", "PER", "Pablo Oru", "ongoing")]


BY_WHOM = [  # whose visit it is, by the words beside it: guest, host, leader, status
    (
        "Delegations of Chile and of Bolivia are due in Lima on Friday for talks.",
        [("CHL", "PER", None, "planned"), ("BOL", "PER", None, "planned")],
    ),
    ("A parliamentary delegation from Chile arrived in Lima on Tuesday.", [("CHL", "PER", None, "ongoing")]),
    (
        "General Ana Rul of Chile called on Peruvian Minister Jan Tal as part of a Chilean delegation accompanying "
        "President Pablo Oru on his official visit to Peru.",
        [("CHL", "PER", "Pablo Oru", "ongoing")],
    ),
    (
        "The talks will prepare those between the Peruvian leader Jan Tal and Chilean President Pablo Oru who begins a "
        "state visit to Peru today.",
        [("CHL", "PER", "Pablo Oru", "ongoing")],
    ),
    (
        "Chilean Minister Pablo Oru, on a visit to Lima, told reporters that Chile will help Peru.",
        [("CHL", "PER", "Pablo Oru", "ongoing")],
    ),
    (
        "Peruvian Minister Jan Tal said he was pleased at being able to visit Chile, and Chilean Minister Pablo Oru "
        "thanked him.",
        [("PER", "CHL", "Jan Tal", "ongoing")],
    ),
    (
        "A Chilean delegation arrived in Lima on Wednesday. Peruvian Minister Jan Tal met Chilean Minister Pablo Oru.",
        [("CHL", "PER", "Pablo Oru", "ongoing")],
    ),
    (
        "A visit to Peru is planned for next week by Chilean Minister Pablo Oru.",
        [("CHL", "PER", "Pablo Oru", "planned")],
    ),
    (
        "Chilean Minister Pablo Oru will depart this week for a trip to Peru and Bolivia.",
        [("CHL", "PER", "Pablo Oru", "planned"), ("CHL", "BOL", "Pablo Oru", "planned")],
    ),
    ("The official visit to Peru of Chilean Minister Pablo Oru ended.", [("CHL", "PER", "Pablo Oru", "held")]),
]


@pytest.mark.parametrize(("text", "expected"), BY_WHOM)
def test_the_words_beside_a_visit_tell_whose_it_is(text: str, expected: list[tuple[str, str, str | None, str]]) -> None:
    assert in_brief(text) == expected


NOBODYS = [
    "Chilean Minister Pablo Oru and Peruvian Minister Jan Tal led their delegations to the 5th Dialogue in Lima.",
    "Chilean Minister Pablo Oru arrived at the airport to see off Peruvian Minister Jan Tal.",
    "Chilean Minister Pablo Oru said ties with Peru were now in Peru's interest.",
]


@pytest.mark.parametrize("text", NOBODYS)
def test_who_may_be_at_home_is_on_no_visit(text: str) -> None:
    assert in_brief(text) == []


DAYS_TOLD = [
    ("Chilean General Pablo Oru is in Lima until Friday.", (None, "2025-11-21")),
    ("Chilean General Pablo Oru arrived in Lima on Tuesday. He will leave on Friday.", ("2025-11-18", "2025-11-21")),
    ("Chilean General Pablo Oru leaves Santiago for Peru on an official visit on Friday.", ("2025-11-21", None)),
    (
        "Chilean General Pablo Oru will visit Peru from November 24 to 26 before going on to Bolivia.",
        ("2025-11-24", "2025-11-26"),
    ),
    (
        "Chilean General Pablo Oru, on a three-day visit to Peru since Tuesday, met the troops.",
        ("2025-11-18", "2025-11-20"),
    ),
]


@pytest.mark.parametrize(("text", "days"), DAYS_TOLD)
def test_days_that_a_sentence_tells(text: str, days: tuple[str | None, str | None]) -> None:
    first = told(text).visits[0]
    assert (first.start, first.end) == days


def test_the_next_stop_has_no_days_of_the_first() -> None:
    text = "Chilean General Pablo Oru will visit Peru from November 24 to 26 before going on to Bolivia."
    assert [(v.host, v.start, str(v.status)) for v in told(text).visits] == [
        ("PER", "2025-11-24", "planned"),
        ("BOL", None, "planned"),
    ]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Chilean President Pablo Oru is on a three-day visit to Peru, ending on Thursday.", "2024-05-09"),
        ("Chilean President Pablo Oru wound up a three-day visit to Peru ending on Saturday.", "2024-05-04"),
    ],
)
def test_a_visit_that_goes_on_ends_ahead(text: str, end: str) -> None:
    (visit,) = read_report(Report("t", text, published="2024-05-08")).visits
    assert visit.end == end


def test_whoever_was_visited_is_not_the_one_who_came_home() -> None:
    home = "LIMA - The Navy Chief returned to the country after visiting Kenya and India at the invitation of the"
    assert in_brief(f"{home} Indian Navy chief.") == []
    oru = "Chilean Admiral Pablo Oru returned to the country on Sunday after visiting Kenya and India"
    assert sorted(in_brief(f"{oru} at the invitation of the navy chiefs of the two countries.")) == [
        ("CHL", "IND", "Pablo Oru", "held"),
        ("CHL", "KEN", "Pablo Oru", "held"),
    ]
