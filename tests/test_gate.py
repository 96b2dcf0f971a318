"""The gate: floors rise freely, fall only when told to, and what was gained or lost is named."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests import gate
from tests.readings import TEXT, reading
from tests.scoring import score_report


@pytest.fixture(autouse=True)
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "FLOORS", tmp_path / "floors.toml")
    monkeypatch.setattr(gate, "SNAPSHOT", tmp_path / "snapshot.json")


def scores(*missing: str) -> gate.Scores:
    """Score a reading that lacks some record types."""
    gold = reading().to_dict()
    read = {kind: records for kind, records in gold.items() if kind not in missing}
    return {"r1": score_report(gold, read, TEXT)}


def judge(got: gate.Scores, *, update: bool = False, allow_drop: bool = False) -> int:
    """Judge, by keyword."""
    return gate._judge(got, update=update, allow_drop=allow_drop)


def test_floors_rise_and_fall_only_when_told_to(capsys: pytest.CaptureFixture[str]) -> None:
    assert judge(scores("visits"), update=True) == 0
    assert judge(scores(), update=True) == 0
    assert tomllib.loads(gate.FLOORS.read_text())["visits"] == 1.0
    assert judge(scores("visits")) == 1
    assert judge(scores("visits"), update=True) == 1
    assert tomllib.loads(gate.FLOORS.read_text())["visits"] == 1.0
    assert "visits F1 0.0000 is below its floor 1.0" in capsys.readouterr().out
    assert judge(scores("visits"), update=True, allow_drop=True) == 0
    assert tomllib.loads(gate.FLOORS.read_text())["visits"] == 0.0


def test_what_was_gained_and_lost_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    judge(scores("visits"), update=True)
    capsys.readouterr()
    judge(scores("persons"))
    out = capsys.readouterr().out
    assert "  r1 visits 0: 0 → 1" in out
    assert "  r1 persons 1: 1 → 0" in out
    assert "gained 1, lost 5" in out  # without people, those who signed, took part or asked cannot be told either


def test_a_contact_read_where_there_is_none_breaks_the_gate(capsys: pytest.CaptureFixture[str]) -> None:
    read = reading().to_dict()
    none: dict[str, Any] = {kind: [] for kind in ("meetings", "visits", "agreements", "mechanisms")}
    assert judge({"r1": score_report({**read, **none}, read, TEXT)}) == 1
    assert "gate: r1 tells of no contact, and 5 were read in it" in capsys.readouterr().out


def test_a_folder_of_gold_records_is_read_and_scored(tmp_path: Path) -> None:
    assert gate.score_folder(tmp_path) == {}
    (tmp_path / "a1.txt").write_text(TEXT)
    (tmp_path / "a1.json").write_text(json.dumps(reading().to_dict()))
    assert list(gate.score_folder(tmp_path)) == ["a1"]
    assert len(list(gate.figures(gate.score_folder(tmp_path)))) == 8
