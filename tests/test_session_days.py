"""Contacts that last several days: their first and last day told apart, or reckoned from how many they are."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report

# A report of Friday 10 May 2024.
TOLD: list[tuple[str, str, str | None]] = [
    ("The third Chile-Peru Defence Dialogue, which began in Lima on Monday, ended on Wednesday.", "06", "08"),
    ("The third Chile-Peru Defence Dialogue opened in Lima on Tuesday and will run until Saturday.", "07", "11"),
    ("The two-day Chile-Peru Defence Dialogue began in Lima on Monday.", "06", "07"),
    ("The third Chile-Peru Defence Dialogue concluded in Lima on Wednesday after three days of talks.", "06", "08"),
    ("The Chilean and Peruvian navies wrapped up the five-day joint exercise Blue Wave on Friday.", "06", "10"),
    ("From Monday to Wednesday, Chilean and Peruvian officials held talks in Lima.", "06", "08"),
    # near misses: the visit's days, one day told
    (
        "On the second day of a three-day visit Chilean Defence Minister Pablo Oru held talks on Tuesday with Peruvian "
        "Defence Minister Jan Tal.",
        "07",
        None,
    ),
    ("The third Chile-Peru Defence Dialogue was held in Lima on Tuesday.", "07", None),
]


@pytest.mark.parametrize(("text", "first", "last"), TOLD)
def test_days_of_a_session(text: str, first: str, last: str | None) -> None:
    (meeting,) = read_report(Report("x", text, published="2024-05-10")).meetings
    assert meeting.date == f"2024-05-{first}"
    assert meeting.end_date == (last and f"2024-05-{last}")
