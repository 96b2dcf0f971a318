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

from communique.publishing import digest
from communique.publishing.cells import fitted, plain, printable, shortened, width_of
from communique.publishing.explanation import explanation
from communique.publishing.exports import as_csv, as_json, as_nl
from communique.publishing.overview import overview
from communique.publishing.succession import lines_of_agreements, predecessor
from communique.publishing.tables import table
from communique.register import Register
from tests.readings import reading

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


def test_later_periods_follow_earlier_ones() -> None:
    def row(kind: str, subject: str, start: str) -> dict[str, Any]:
        return {"kind": kind, "subject": subject, "parties": ["LAO", "VNM"], "period_start": start, "period_end": None}

    lines = lines_of_agreements(
        [
            row("protocol", "defence cooperation", "2025"),
            row("plan", "training", "2024"),
            row("protocol", "cooperation in defence", "2020"),
            row("protocol", "border markers", "2019"),
        ]
    )
    protocol = next(line for line in lines if line.subject == "defence cooperation")
    assert [edition.start for edition in protocol.editions] == ["2020", "2025"]
    assert predecessor(protocol, protocol.editions[1]) is protocol.editions[0]
    assert predecessor(protocol, protocol.editions[0]) is None
    assert len(lines) == 3


def test_the_digest_says_what_it_says_with_the_words(tmp_path: Path) -> None:
    with Register(tmp_path / "kept.sqlite", create=True) as kept:
        kept.keep(reading(), "1")
        text = "\n".join(
            [
                *digest.contacts(kept.rows("meetings"), 100),
                *digest.agreements(kept.rows("agreements"), 100),
                *digest.mechanisms(kept.rows("mechanisms"), 100),
                *digest.commitments(kept.rows("commitments"), 100, 5),
            ]
        )
    assert "2025-03-03  reception, AUT and HUN" in text
    assert "2025 to 2029: signed 2025-03-03 (succeeds 2020 to 2024)" in text
    assert "3rd edition" in text
    assert "Otto Kern proposed to HUN: training" in text
    assert text.count("«") == 5
