"""Older registers are brought forward, whole, and what they kept is derived from."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from communique.pipeline import open_register
from communique.register.migrations import bring_up
from tests.registers import contents

FIRST = Path(__file__).parent / "data" / "register_v1.sql"


def first(path: Path) -> Path:
    """Make a register of version 1."""
    with sqlite3.connect(path) as connection:
        connection.executescript(FIRST.read_text(encoding="utf-8"))
    return path


def counted(path: Path) -> dict[str, int]:
    """Count the rows of the tables of version 1."""
    with sqlite3.connect(path) as connection:
        kinds = ("persons", "meetings", "visits", "agreements", "mechanisms", "commitments")
        tables = ("reports", "readings", "evidence", *kinds)
        return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


def test_a_register_of_version_1_keeps_all_it_held(tmp_path: Path) -> None:
    path = first(tmp_path / "old.sqlite")
    before = counted(path)
    with open_register(path) as register:
        rows = contents(register)
        assert len(rows["reports"]) == before["reports"]
        assert len(rows["evidence"]) == before["evidence"]
        kinds = [row[3] for row in rows["records"]]
        for kind in ("persons", "meetings", "visits", "agreements", "mechanisms", "commitments"):
            assert kinds.count(kind) == before[kind]
        assert rows["contacts"]
        assert rows["people"]
        register.rebuild()
        assert contents(register) == rows


def test_a_migration_that_fails_leaves_the_register_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = first(tmp_path / "old.sqlite")
    before = counted(path)

    def failing(*given: object) -> None:
        bring_up(*given)  # type: ignore[arg-type]
        raise RuntimeError("the power went")

    monkeypatch.setattr("communique.register.migrations.bring_up", failing)
    with pytest.raises(RuntimeError):
        open_register(path)
    assert counted(path) == before
    monkeypatch.undo()
    with open_register(path) as register:
        assert len(contents(register)["reports"]) == before["reports"]
