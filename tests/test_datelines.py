"""Datelines in the orders in which agencies put city, day and name: "today" and "here" are their day and city."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.dates.dateline_forms import dateline_at
from communique.reading.reader import read_report

TOLD = "Peruvian Defence Minister Jan Tal met Chilean Defence Minister Pablo Oru here today."

DATELINES = [
    "LIMA, MAY 7, LORPRESS:",
    "LIMA, May 7. /LORPRESS/.",
    "LIMA, MAY 7, LOR PRESS.",
    "Lima, May 7, LORTAC",
    "LIMA, Peru, May 7. Trend:",
    "LIMA. May 7 (Lorfax) -",
    "LIMA. May 7. LORINFORM /Ana Sen/ –",
    "Lima, May 7, 2024, LPA --",
    "Lima, 28 Shawwal 1445, May 7, 2024, LPA --",
    "ABU DHABI, 7th May, 2024 (LAM) --",
    "LIMA, May. 07 (LNA) –",
    "New Delhi [India], May 7 (LNI):",
    "LIMA, May 7/2024(LNA) -",
    "LIMA, May 7, 2024 /LRNewswire/ --",
    "Lima, May 7 (Lordina).",
    "(LORAFN- Lor News Agency (LNA)) LIMA, May 7 (LNA) --",
    "LIMA | May 7, 2024 - ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_the_day_and_the_city_of_a_dateline(dateline: str) -> None:
    (meeting,) = read_report(Report("x", f"{dateline} {TOLD}", published="2024-05-08")).meetings
    assert meeting.date == "2024-05-07"
    assert meeting.place


@pytest.mark.parametrize("dateline", ["LIMA. LORINFORM –", "Lima, LANA-", "Lima-", "LIMA- "])
def test_a_dateline_without_a_day(dateline: str) -> None:
    (meeting,) = read_report(Report("x", f"{dateline} {TOLD}", published="2024-05-08")).meetings
    assert meeting.date == "2024-05-08"
    assert meeting.place


@pytest.mark.parametrize(
    "text",
    [
        "Lima, La Paz and Quito agreed on a pact.",
        "On May 7 the two ministers met in Lima.",
        "Oru met Tal on May 7.",
        "Lima hosted the talks of May 7 (Tuesday).",
    ],
)
def test_sentences_that_open_with_no_dateline(text: str) -> None:
    assert dateline_at(text, 0, len(text)) is None
