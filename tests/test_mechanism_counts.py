"""Sessions counted apart from the name of their channel, and sessions still to come."""

from __future__ import annotations

import pytest

from communique.model import Report
from communique.reading.reader import read_report


def read(text: str) -> list[tuple[int | None, str | None]]:
    return [(m.edition, m.date) for m in read_report(Report("t", text, published="2025-11-20")).mechanisms]


COUNTED = [
    "LIMA - For the third time the Reef Policy Dialogue of Peru and Chile came together in Lima on Monday.",
    "LIMA - It was the third time on Monday that Peru and Chile held their defence policy dialogue.",
    "LIMA - Meeting in Lima on Monday for its third session was the Joint Committee on Reefs of Peru and Chile.",
    "LIMA - The Joint Committee on Reefs of Peru and Chile met in Lima on Monday. The session was the third.",
]


@pytest.mark.parametrize("text", COUNTED)
def test_a_session_may_be_counted_apart_from_the_name(text: str) -> None:
    assert read(text) == [(3, "2025-11-17")]


def test_a_count_of_something_else_is_no_edition() -> None:
    assert read("LIMA - The Joint Committee on Reefs of Peru and Chile met for the third time this year.") == [
        (None, None)
    ]


def test_the_next_session_does_not_take_the_day_of_this_one() -> None:
    text = "LIMA - The Joint Committee on Reefs of Peru and Chile met in Lima on Monday. "
    assert read(text + "The next session, the fourth, will be in Santiago in May 2026.") == [(4, "2026-05")]
    assert read(text + "Santiago will be the venue of the fourth session in May 2026.") == [(4, "2026-05")]
