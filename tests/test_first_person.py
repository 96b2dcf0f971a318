"""Reports that one person tells in the first person: who "I" and "me" are, and where nobody is meant."""

from __future__ import annotations

import pytest

from communique.model import Reading, Report
from communique.reading.reader import read_report

BODY = "OSLO, 5 May 2024 — I met my Chilean counterpart Juan Soto in Oslo today. We agreed to train more pilots."


def told(title: str, body: str = BODY) -> Reading:
    return read_report(Report("t", f"{title}\n\n{body}", published="2024-05-06"))


def participants(reading: Reading) -> list[set[str]]:
    names = {p.id: p.name for p in reading.persons}
    return [{names[p.person] for p in m.participants} for m in reading.meetings]


@pytest.mark.parametrize(
    "title",
    [
        "Statement by Foreign Minister Ola Hansen after talks with Chile",
        "Remarks by the Norwegian Foreign Minister, Ola Hansen",
        "Opening address of Foreign Minister Ola Hansen of Norway",
    ],
)
def test_who_states_in_the_title_is_i(title: str) -> None:
    assert participants(told(title)) == [{"Ola Hansen", "Juan Soto"}]


def test_me_is_who_tells_the_report() -> None:
    body = "OSLO, 5 May 2024 — I have just come back from Chile, where President Juan Soto received me on Friday."
    assert participants(told("Statement by Norwegian Minister Ola Hansen", body)) == [{"Ola Hansen", "Juan Soto"}]


def test_who_tells_the_report_is_on_record_even_alone() -> None:
    reading = told("Statement by Norwegian Minister Ola Hansen", "OSLO, 5 May 2024 — I will send two boats to Chile.")
    assert [(p.name, p.country) for p in reading.persons] == [("Ola Hansen", "NOR")]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Norwegian Foreign Minister Ola Hansen to meet Chile", BODY),  # a headline of somebody else's report
        (
            "Statement by Norwegian Minister Ola Hansen",
            "OSLO, 5 May 2024 — Chilean Minister Juan Soto spoke. “I came as a friend,” he said.",
        ),
    ],
)
def test_in_quotations_and_under_headlines_nobody_tells_the_report(title: str, body: str) -> None:
    assert "Ola Hansen" not in {p.name for p in told(title, body).persons}


def test_an_unnamed_i_is_nobody_told_of() -> None:
    body = "5 May 2024 — Chilean Minister Juan Soto came to Lima. I met Peruvian Minister Ana Paz there on Saturday."
    assert participants(told("Doorstop", body)) == []
