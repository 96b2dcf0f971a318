"""What is printed: tables that fit, exports that are safe to open, the tree of reasons, the digest."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.answers import Answer
from communique.asking import changed, conflicts, contacts, explain, people, search, timeline, visits
from communique.asking import overview as overviews
from communique.pipeline import open_register
from communique.publishing import digest
from communique.publishing.cells import fitted, plain, printable, shortened, width_of
from communique.publishing.explanation import explanation, reasons
from communique.publishing.exports import as_csv, as_json, as_nl
from communique.publishing.overview import overview
from communique.publishing.portrait import portrait
from communique.publishing.tables import ALL_COLUMNS, COLUMNS, cards, fits, markdown, table, telling
from tests.readings import reading
from tests.readings import report as dated
from tests.told import first, keep, second, third

ROWS: list[dict[str, Any]] = [{"name": "Đỗ Văn Ẩn", "offices": ["Minister", "Deputy"]}, {"name": "李明", "offices": []}]


@given(st.text(), st.integers(1, 40))
def test_a_fitted_cell_is_as_wide_as_asked(text: str, width: int) -> None:
    assert width_of(fitted(printable(text), width)) == width


def test_a_table_fits_the_terminal() -> None:
    lines = list(table(ROWS, ("name", "offices"), 20))
    assert lines[0].split() == ["name", "offices"]
    assert all(width_of(line) <= 20 for line in lines)
    assert list(table([], ("name",), 80)) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\x1b[31mb", "a [31mb"), ("a\r\nb", "a b"), ("a\u202eb", "ab"), ("a\x9bb", "a b"), (" a  b ", "a b")],
)
def test_nothing_steers_the_terminal(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_cells_in_words() -> None:
    assert plain(None) == ""
    assert plain([{"person": "Ana Brel", "role": "host"}, "Otto Kern"]) == "Ana Brel (host), Otto Kern"
    assert shortened("one two three", 9) == "one two …"


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_no_cell_of_a_csv_is_a_formula(cell: str) -> None:
    _, line = as_csv([{"quote": cell}], ["quote"])
    assert not next(csv.reader([line]))[0].lstrip().startswith(("=", "+", "-", "@"))


def test_csv_reads_back() -> None:
    text = "\n".join(as_csv([{"a": 'x, "y"', "b": ["VNM", "LAO"], "c": None}], ["a", "b", "c"]))
    assert list(csv.reader(io.StringIO(text))) == [["a", "b", "c"], ['x, "y"', "VNM; LAO", ""]]


def test_json_reads_back() -> None:
    assert json.loads("\n".join(as_json(ROWS))) == ROWS
    assert json.loads("\n".join(as_json([]))) == []
    assert [json.loads(line) for line in as_nl(ROWS)] == ROWS


def test_the_tree_gives_rule_how_and_words() -> None:
    lines = list(explanation(reading()))
    assert lines[0] == "report r1"
    assert "│  ├─ date: 2025-03-03 ← weekday-before-publication (resolved) « on Monday »" in lines
    assert any(
        line.endswith("participants: Ana Brel (host), Otto Kern (guest) ← the record as a whole") for line in lines
    )


def test_the_overview_names_people() -> None:
    text = "\n".join(overview(reading(), 120))
    assert "Ana Brel (host), Otto Kern (guest)" in text
    assert "agreements" in text


def test_a_part_of_an_answer_is_told_in_a_few_words() -> None:
    value = {"value": ["AUT", "HUN"], "standing": "coarser", "sources": [{"report": "a", "record": "m1"}]}
    assert plain([value]) == "AUT, HUN (coarser: a)"
    assert plain({"contact": "m-1", "date": None, "format": "talks"}) == "undated talks"
    assert plain({"name": "Otto Kern", "country": "AUT", "times": 3}) == "Otto Kern (3)"
    assert (
        plain({"name": "Otto Kern", "offices": ["Minister", "Deputy"], "rank": None}) == "Otto Kern, Minister, Deputy"
    )
    tenure = {"kind": "office", "value": "Minister", "first_seen": "2024-01-02", "last_seen": None}
    assert plain(tenure) == "Minister (2024-01-02 to ?)"
    assert plain({"commitment": "c-1", "modality": "pledged", "quote": "will\nhelp"}) == "pledged: will help"


@pytest.fixture
def answers(tmp_path: Path) -> dict[str, list[Answer]]:
    """Give answers of every kind that questions about contacts, people and the record itself get."""
    with open_register(tmp_path / "kept.sqlite", create=True) as kept:
        keep(kept, first(), second(), third())
        found: list[Answer] = [
            *(*contacts.meetings(kept), *visits.visits(kept), *timeline.timeline(kept), *people.people(kept)),
            *(*conflicts.conflicts(kept), *search.search(kept, "training"), *changed.changed(kept, "2020")),
            *(*explain.inferences(kept), contacts.last_met(kept, "Brel", "Kern"), people.person(kept, "Otto Kern")),
        ]
    by_kind: dict[str, list[Answer]] = {}
    for answer in found:
        by_kind.setdefault(type(answer).__name__, []).append(answer)
    return by_kind


def test_every_kind_of_answer_has_columns_that_it_fills(answers: dict[str, list[Answer]]) -> None:
    kinds = {"Contact", "Visit", "Event", "Person", "Conflict", "Hit", "Change", "Inference", "LastMeeting", "Portrait"}
    assert set(answers) == kinds
    for kind, some in answers.items():
        rows = [answer.to_dict() for answer in some]
        for columns in (COLUMNS[kind], ALL_COLUMNS[kind]):
            assert all(set(columns) <= set(row) for row in rows), kind
        assert len(list(markdown(rows, COLUMNS[kind]))) == len(rows) + 2
        assert not any("{" in line for line in as_csv(rows, ALL_COLUMNS[kind])), kind
        assert json.loads("\n".join(as_json(rows))) == json.loads(json.dumps(rows))


def test_a_person_on_one_page(answers: dict[str, list[Answer]]) -> None:
    (kern,) = answers["Portrait"]
    lines = list(portrait(kern.to_dict(), 120))
    assert lines[0] == f"Otto Kern ({kern.id}): AUT, General, Minister of National Defence"
    text = "\n".join(lines)
    for heading in ("offices and ranks", "counterparts", "contacts", "asked and promised"):
        assert f"\n  {heading}\n" in text
    assert all(width_of(line) <= 120 for line in text.splitlines())


def test_the_tree_of_a_thing_gives_values_records_findings_and_words(tmp_path: Path) -> None:
    with open_register(tmp_path / "kept.sqlite", create=True) as kept:
        keep(kept, first(), second(), third())
        talks = next(each for each in contacts.meetings(kept, form="talks"))
        kept.judge("accept", talks.sources[0].handle, because="seen", author="desk", at="2026-05-01T00:00:00+00:00")
        lines = list(reasons(explain.explain(kept, talks.id).to_dict()))
    assert lines[0] == f"meeting {talks.id}: talks, AUT and HUN, in Đurđevo, 2025-03-03"
    assert "├─ date: 2025-03-03 ← told by 1 of 2 sources, and told first" in lines
    assert "│  └─ 2025-03-04: contradiction, told by two" in lines
    assert "│  ├─ date: 2025-03-03 ← day (resolved) « on March 3 »" in lines
    assert any(
        line.startswith(f"├─ {talks.sources[1].handle} in two, 2025-03-05, read by communique «") for line in lines
    )
    for heading in ("├─ joined by", "├─ kept apart from", "└─ judged by hand"):
        assert heading in lines
    assert lines[-1].endswith(f"desk: accept {talks.sources[0].handle}, because seen")


def test_the_digest_says_what_it_says_with_the_words(tmp_path: Path) -> None:
    with open_register(tmp_path / "kept.sqlite", create=True) as kept:
        keep(kept, reading(dated(published="2025-03-05")))
        text = "\n".join(line for name, some in overviews.sections(kept) for line in digest.section(name, some, 100, 1))
    assert "  2025-03-03  reception, AUT and HUN\n      Ana Brel (host), Otto Kern (guest)\n" in text
    assert (
        "  AUT and HUN: protocol on defence cooperation\n    2020 to 2024, succeeded by protocol 2025 to 2029\n" in text
    )
    assert "  … and 1 more" in text
    assert "    3rd edition\n" in text
    assert "Otto Kern proposed to HUN: training" in text
    assert text.count("«") == 4


def test_ids_and_days_are_cut_last() -> None:
    row = {"date": "2025-03-03", "words": "a long sentence of many words", "id": "m-abcdefghij"}
    assert list(table([row], tuple(row), 34))[2] == "2025-03-03  a long…   m-abcdefghij"
    assert list(table([row], tuple(row), 30))[2] == "2025-03…  a lon…  m-abcdefghij"
    assert list(table([row], tuple(row), 22))[2] == "2025-…  a lon…  m-abc…"


def test_columns_in_which_no_row_says_anything_are_left_out() -> None:
    rows = [{"name": "A", "gaps": [], "disputed": 0}, {"name": None, "gaps": (), "disputed": 0}]
    assert telling(rows, ("name", "gaps", "disputed")) == ["name"]


def test_cards_cut_nothing() -> None:
    row = {"period_start": "2025", "words": "one two three four five"}
    assert list(cards([row, {"words": "six"}], tuple(row), 24)) == [
        "period start  2025",
        "words         one two",
        "              three four",
        "              five",
        "",
        "words         six",
    ]
    assert fits([row], tuple(row), 37)
    assert not fits([row], tuple(row), 36)
