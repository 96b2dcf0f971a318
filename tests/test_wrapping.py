"""Hard-wrapped text is read like any other, and every other text is left as it is."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.model import Report
from communique.reading.reader import read_report
from communique.reading.words.wrapping import unwrapped
from communique.sources import sample_reports

REPORT = (
    "LIMA, May 3 (Our agency) -- Peruvian Defence Minister General Jan Tal on Friday held talks in Lima with his "
    "Chilean counterpart, Pablo Oru. The two sides agreed to step up the training of young officers and to resume "
    "patrols."
)


@pytest.mark.parametrize("width", [60, 72, 80])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_wrapped_report_gives_the_same_records(width: int, end: str) -> None:
    wrapped = end.join(textwrap.wrap(REPORT, width))
    plain, read = (read_report(Report("r", text, published="2024-05-04")) for text in (REPORT, wrapped))
    assert [p.name for p in read.persons] == [p.name for p in plain.persons] == ["Jan Tal", "Pablo Oru"]
    assert [(m.date, m.place, m.countries) for m in read.meetings] == [("2024-05-03", "Lima", ("CHL", "PER"))]
    assert [c.fields for c in read.commitments] == [c.fields for c in plain.commitments]
    assert all(span.end <= len(wrapped) for m in read.meetings for span in m.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "A title without an end\nThe first paragraph ends here.\nThe second paragraph ends here, too.",
        "The two sides agreed on:\n- training\n- patrols\n- exchange of views on border affairs between both armies",
        "Jan Tal\nMinister of Defence\n\nPablo Oru\nMinister of Defence",
        "One line alone",
        "",
    ],
)
def test_what_is_not_wrapped_stays(text: str) -> None:
    assert unwrapped(text) == text


def test_the_samples_stay() -> None:
    assert all(unwrapped(report.text) == report.text for report in sample_reports() if "\n" in report.text)


@given(st.text(alphabet="aB .\n\r-–1", max_size=400))
def test_every_character_keeps_its_place(text: str) -> None:
    told = unwrapped(text)
    assert len(told) == len(text)
    assert all(a == b or (a in "\r\n" and b == " ") for a, b in zip(text, told, strict=True))
