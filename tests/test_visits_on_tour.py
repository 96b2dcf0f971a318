"""Tours told stop by stop, heads of delegations told apart, visits over and visits agreed to."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report

Told = tuple[str, str, str | None, str, str | None, str | None]  # guest, host, leader, status, first and last day

VISITS: list[tuple[str, list[Told]]] = [
    (
        "Peru, Bolivia and Paraguay are the stops on a tour that Chilean Foreign Minister Pablo Oru will "
        "make from 8 to 11 May.",
        [
            ("CHL", "BOL", "Pablo Oru", "planned", None, None),
            ("CHL", "PER", "Pablo Oru", "planned", "2024-05-08", None),
            ("CHL", "PRY", "Pablo Oru", "planned", None, "2024-05-11"),
        ],
    ),
    (
        "Peru, Bolivia and Paraguay are on the itinerary of Chilean Foreign Minister Pablo Oru for May 8-11.",
        [
            ("CHL", "BOL", "Pablo Oru", "planned", None, None),
            ("CHL", "PER", "Pablo Oru", "planned", "2024-05-08", None),
            ("CHL", "PRY", "Pablo Oru", "planned", None, "2024-05-11"),
        ],
    ),
    (
        "Chilean Foreign Minister Pablo Oru will tour three countries next week. He starts in Peru on "
        "Monday. From there he is due to fly on to Bolivia on Wednesday. Last comes a two-day visit to "
        "Paraguay, starting on Friday.",
        [
            ("CHL", "BOL", "Pablo Oru", "planned", "2024-05-08", None),
            ("CHL", "PER", "Pablo Oru", "planned", "2024-05-06", "2024-05-08"),
            ("CHL", "PRY", "Pablo Oru", "planned", "2024-05-10", "2024-05-11"),
        ],
    ),
    (
        "Chilean Foreign Minister Pablo Oru will visit Peru on Monday and Tuesday. Bolivia comes next, on Wednesday.",
        [
            ("CHL", "BOL", "Pablo Oru", "planned", "2024-05-08", None),
            ("CHL", "PER", "Pablo Oru", "planned", "2024-05-06", "2024-05-07"),
        ],
    ),
    (
        "Chilean Foreign Minister Pablo Oru arrived in Peru on Friday on the first leg of a three-nation "
        "tour that will also take him to Bolivia and Paraguay.",
        [
            ("CHL", "BOL", "Pablo Oru", "planned", None, None),
            ("CHL", "PER", "Pablo Oru", "ongoing", "2024-05-03", None),
            ("CHL", "PRY", "Pablo Oru", "planned", None, None),
        ],
    ),
    (
        "Chilean Foreign Minister Pablo Oru will visit Peru on May 8-9. The final leg takes him to Bolivia on May 10.",
        [
            ("CHL", "BOL", "Pablo Oru", "planned", "2024-05-10", None),
            ("CHL", "PER", "Pablo Oru", "planned", "2024-05-08", "2024-05-09"),
        ],
    ),
    (
        "Chilean Foreign Minister Pablo Oru will visit Peru on May 8-9. Bolivia is the last stop, from May 10 to 11.",
        [
            ("CHL", "BOL", "Pablo Oru", "planned", "2024-05-10", "2024-05-11"),
            ("CHL", "PER", "Pablo Oru", "planned", "2024-05-08", "2024-05-09"),
        ],
    ),
    (
        "Chilean Foreign Minister Pablo Oru will visit Peru on May 8-9. There follows a two-day visit to "
        "Bolivia that begins on May 10.",
        [
            ("CHL", "BOL", "Pablo Oru", "planned", "2024-05-10", "2024-05-11"),
            ("CHL", "PER", "Pablo Oru", "planned", "2024-05-08", "2024-05-09"),
        ],
    ),
    (
        "The tour of Chilean Foreign Minister Pablo Oru, from May 8 to 12, takes in Peru, Bolivia and Ecuador.",
        [
            ("CHL", "BOL", "Pablo Oru", "planned", None, None),
            ("CHL", "ECU", "Pablo Oru", "planned", None, "2024-05-12"),
            ("CHL", "PER", "Pablo Oru", "planned", "2024-05-08", None),
        ],
    ),
    (
        "A Chilean delegation visited Peru from 22-25 April 2024. The leader of the delegation, Deputy "
        "Minister Pablo Oru, praised the hosts.",
        [("CHL", "PER", "Pablo Oru", "held", "2024-04-22", "2024-04-25")],
    ),
    (
        "A Chilean delegation visited Peru from 22-25 April 2024. The delegation leader, Deputy Minister "
        "Pablo Oru, praised the hosts.",
        [("CHL", "PER", "Pablo Oru", "held", "2024-04-22", "2024-04-25")],
    ),
    (
        "A Chilean delegation visited Peru from 22-25 April 2024. The delegation included Deputy "
        "Minister Pablo Oru as head and Mr Ivo Paz.",
        [("CHL", "PER", "Pablo Oru", "held", "2024-04-22", "2024-04-25")],
    ),
    (
        "A Chilean delegation visited Peru from 22-25 April 2024. Deputy Minister Pablo Oru was the head "
        "of the delegation.",
        [("CHL", "PER", "Pablo Oru", "held", "2024-04-22", "2024-04-25")],
    ),
    (
        "A delegation from the Chilean Navy visited Lima on Friday. It was led by Vice Admiral Pablo "
        "Oru, Deputy Chief of Naval Staff, and the Chilean Ambassador to Peru, Ms Ana Sol, was with him.",
        [("CHL", "PER", "Pablo Oru", "held", "2024-05-03", None)],
    ),
    (
        "Chile and Peru held the fourth defence policy dialogue in Lima on Friday, co-chaired by Deputy "
        "Minister Pablo Oru and his Peruvian counterpart Jan Tal. The Chilean delegation also toured the "
        "naval base.",
        [("CHL", "PER", "Pablo Oru", "ongoing", None, None)],
    ),
    (
        "Chilean Foreign Minister Pablo Oru has today brought to a close a visit to Peru.",
        [("CHL", "PER", "Pablo Oru", "held", None, "2024-05-04")],
    ),
    (
        "It was Peruvian Defence Minister Jan Tal who had invited Chilean Defence Minister Pablo Oru to "
        "Lima, where yesterday he was seen at an exhibition. His working visit to Peru ended today with "
        "the call on the President.",
        [("CHL", "PER", "Pablo Oru", "held", None, "2024-05-04")],
    ),
    (
        "Peruvian President Jan Tal received Chilean General Pablo Oru. The Chilean delegation, which "
        "stays from May 2 to 6, laid a wreath.",
        [("CHL", "PER", "Pablo Oru", "ongoing", "2024-05-02", "2024-05-06")],
    ),
    (
        "Back from Peru, Chilean General Pablo Oru told the press that the talks had gone well.",
        [("CHL", "PER", "Pablo Oru", "held", None, None)],
    ),
    (
        "Speaking on his return from Lima, Chilean General Pablo Oru said the talks had gone well.",
        [("CHL", "PER", "Pablo Oru", "held", None, None)],
    ),
    (
        "A Joint Communiqué has been released by Chile and Peru on the official visit made to the latter "
        "from April 9-11 by the Chilean President, Pablo Oru.",
        [("CHL", "PER", "Pablo Oru", "held", "2024-04-09", "2024-04-11")],
    ),
    (
        "Chilean General Pablo Oru extended to Peruvian Minister Jan Tal an invitation to travel to "
        "Chile in 2025 and co-chair the next session, which was accepted.",
        [("PER", "CHL", "Jan Tal", "planned", "2025", None)],
    ),
    (
        "Chilean General Pablo Oru invited Peruvian Minister Jan Tal to visit Chile. Tal accepted with pleasure.",
        [("PER", "CHL", "Jan Tal", "planned", None, None)],
    ),
    (
        "Plans are being made for a state visit to Peru by Chilean President Pablo Oru in September.",
        [("CHL", "PER", "Pablo Oru", "planned", "2024-09", None)],
    ),
    (
        '"Not one country has sent a delegation to Peru since the pandemic," said Peruvian Minister Jan Tal.',
        [],
    ),
    (
        "A three-day official visit to Peru was begun on Friday by Chilean Defence Minister Pablo Oru.",
        [("CHL", "PER", "Pablo Oru", "ongoing", "2024-05-03", "2024-05-05")],
    ),
    (
        "Peruvian Foreign Minister Jan Tal announced that Chilean President Pablo Oru would visit in June.",
        [("CHL", "PER", "Pablo Oru", "planned", "2024-06", None)],
    ),
    (
        "Speaking in Lima at the end of a three-day visit, Chilean General Pablo Oru said ties with Peru were strong.",
        [("CHL", "PER", "Pablo Oru", "held", None, None)],
    ),
    (
        "In response to the visit of Peruvian General Jan Tal to Chile last year, Chilean General Pablo "
        "Oru is visiting Peru.",
        [("CHL", "PER", "Pablo Oru", "ongoing", None, None)],
    ),
    (
        "Chilean General Pablo Oru came to Lima on Wednesday and stayed until Friday.",
        [("CHL", "PER", "Pablo Oru", "held", "2024-05-01", "2024-05-03")],
    ),
    (
        "Chilean General Pablo Oru, on a stopover in Lima on his way to Tokyo, met Peruvian General Jan Tal.",
        [("CHL", "JPN", "Pablo Oru", "planned", None, None), ("CHL", "PER", "Pablo Oru", "ongoing", None, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_visits_are_told(text: str, expected: list[Told]) -> None:
    visits = read_report(Report("t", text, published="2024-05-04")).visits
    assert sorted(((v.guest, v.host, v.leader, str(v.status), v.start, v.end) for v in visits), key=str) == sorted(
        expected, key=str
    )


MEETINGS = [
    ("He will hold talks with Peruvian Foreign Minister Jan Tal.", "2024-05"),
    ("He will hold talks with Peruvian Foreign Minister Jan Tal on May 9.", "2024-05-09"),
]


@pytest.mark.parametrize(("text", "day"), MEETINGS)
def test_a_contact_foreseen_on_a_visit_is_due_in_its_month(text: str, day: str) -> None:
    lead = "Chilean Foreign Minister Pablo Oru will visit Peru on May 8-9. "
    assert [m.date for m in read_report(Report("t", lead + text, published="2024-05-04")).meetings] == [day]


def test_no_day_of_a_visit_under_way_is_lent() -> None:
    text = "Chilean Foreign Minister Pablo Oru is visiting Peru on May 3-5. He met Peruvian Foreign Minister Jan Tal."
    assert [m.date for m in read_report(Report("t", text, published="2024-05-04")).meetings] == [None]
