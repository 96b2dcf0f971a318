"""Older registers are brought forward, whole, and what they kept is derived from."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, inspect, select, text

from communique.errors import RegisterError
from communique.pipeline import open_register, outdated
from communique.register import Register, opening
from communique.register.handles import filed_as
from communique.register.migrations import bring_up
from communique.register.protocol import Resolver
from communique.register.tables import DERIVED, KEPT, VERSION, form_keys, forms
from communique.resolving.resolver import NUMBER
from tests.readings import reading
from tests.registers import contents, keep

DATA = Path(__file__).parent / "data"
# What each resolver derives of the register of version 2: other rows need another number in resolving/resolver.py.
DERIVED_BY = {2: "a7158c72b2284c78"}


def first(path: Path) -> Path:
    """Make a register of version 1."""
    return _made(path, "register_v1.sql")


def second(path: Path) -> Path:
    """Make a register of version 2."""
    return _made(path, "register_v2.sql")


def _made(path: Path, told: str) -> Path:
    with sqlite3.connect(path) as connection:
        connection.executescript((DATA / told).read_text(encoding="utf-8"))
    return path


def rows_of(path: Path) -> dict[str, list[Any]]:
    """Give every row of a file's own tables, whatever its version."""
    with sqlite3.connect(path) as connection:
        told = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'report_words%'"
        names = [row[0] for row in connection.execute(told)]
        return {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in sorted(names)}


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


@pytest.mark.parametrize("made", [first, second], ids=["1", "2"])
def test_a_migration_that_fails_leaves_the_register_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: Callable[[Path], Path]
) -> None:
    path = made(tmp_path / "old.sqlite")
    before = rows_of(path)

    def failing(*given: object) -> None:
        bring_up(*given)  # type: ignore[arg-type]
        raise RuntimeError("the power went")

    monkeypatch.setattr("communique.register.migrations.bring_up", failing)
    with pytest.raises(RuntimeError):
        open_register(path)
    assert rows_of(path) == before
    monkeypatch.undo()
    with open_register(path) as register:
        assert len(contents(register)["reports"]) == len(before["reports"])


def test_a_register_of_version_2_keeps_every_row_and_says_that_an_older_resolver_derived_it(tmp_path: Path) -> None:
    path = second(tmp_path / "old.sqlite")
    before = rows_of(path)
    with open_register(path) as register:
        (sentence,) = outdated(register)
        assert "communique rebuild" in sentence
    after = rows_of(path)
    assert after["form_keys"] == sorted(_numbered(before["form_keys"]), key=repr)
    assert _but_keys({name: after[name] for name in before}) == _but_keys(before)
    assert after["derivation"] == []
    with open_register(path) as register:
        register.rebuild()
        assert outdated(register) == []
    after = rows_of(path)
    assert after["derivation"] == [(NUMBER,)]
    assert {table.name: after[table.name] for table in KEPT} == {table.name: before[table.name] for table in KEPT}


def _numbered(filed: list[tuple[str, str]]) -> list[tuple[int, str]]:
    return [(filed_as(*key.split("|", 1)), form) for key, form in filed]


def _but_keys(rows: dict[str, list[Any]]) -> dict[str, list[Any]]:
    return {name: told for name, told in rows.items() if name != "form_keys"}


@pytest.mark.parametrize("made", [first, second], ids=["1", "2"])
def test_an_older_register_is_brought_to_the_schema_of_a_new_one(tmp_path: Path, made: Callable[[Path], Path]) -> None:
    path = made(tmp_path / "old.sqlite")
    open_register(path).store.close()
    open_register(tmp_path / "new.sqlite", create=True).store.close()
    assert _schema(path) == _schema(tmp_path / "new.sqlite")


def _schema(path: Path) -> tuple[int, list[tuple[str, str]]]:
    with sqlite3.connect(path) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        told = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
        return version, [(name, " ".join(sql.split())) for name, sql in connection.execute(told)]


def test_a_register_of_version_2_on_each_store(place: str) -> None:
    with open_register(place, create=True) as register:
        keep(register, reading())
        before, indexes = contents(register), _indexes(register)
        _back_to_2(register)
        assert _indexes(register) != indexes
    with open_register(place) as register:
        assert contents(register) == {**before, "derivation": []}
        assert _indexes(register) == indexes
        assert len(outdated(register)) == 1
        register.rebuild()
        assert contents(register) == before
        assert outdated(register) == []


def _indexes(register: Register) -> dict[str, list[tuple[Any, ...]]]:
    found = inspect(register.store.connection)
    return {
        table.name: sorted((each["name"], *each["column_names"]) for each in found.get_indexes(table.name))
        for table in (*KEPT, *DERIVED)
        if found.has_table(table.name)
    }


def _back_to_2(register: Register) -> None:
    """Take away what version 3 has more."""
    known = (DATA / "register_v2.sql").read_text(encoding="utf-8")
    with register.store.writing() as connection:
        for table in (*KEPT, *DERIVED):
            for index in table.indexes:
                if f"CREATE INDEX {index.name} " not in known and f"CREATE UNIQUE INDEX {index.name} " not in known:
                    index.drop(connection)
            if f"CREATE TABLE {table.name} " not in known:
                table.drop(connection)
        _file_by_words(connection, register.resolver)
        postgres = register.store.postgres
        connection.exec_driver_sql(
            "UPDATE communique_schema SET version = 2" if postgres else "PRAGMA user_version = 2"
        )


def _file_by_words(connection: Connection, resolver: Resolver) -> None:
    """File forms under words, as version 2 did."""
    kept = {form for (form,) in connection.execute(select(form_keys.c.form).distinct())}
    found = [row for row in connection.execute(select(forms)).mappings() if row["id"] in kept]
    filed = [
        {"key": f"{row['kind']}|{key}", "form": row["id"]}
        for row in found
        for key in resolver.keys(
            resolver.restored(
                **{slot: row[slot] for slot in ("id", "kind", "own", "first", "last", "count")},
                facts=json.loads(row["facts"]),
            )
        )[0]
    ]
    form_keys.drop(connection)
    connection.exec_driver_sql(
        "CREATE TABLE form_keys (key TEXT NOT NULL, form TEXT NOT NULL, PRIMARY KEY (key, form))"
    )
    connection.exec_driver_sql("CREATE INDEX form_keys_by_form ON form_keys (form)")
    connection.execute(text("INSERT INTO form_keys VALUES (:key, :form)"), filed)


def test_an_older_register_that_may_not_be_written_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = second(tmp_path / "old.sqlite")
    before = path.read_bytes()
    monkeypatch.setattr(opening, "_may_be_written", lambda path: False)
    with pytest.raises(RegisterError, match=f"older Communique .its version 2, ours {VERSION}. and is write-protected"):
        open_register(path)
    assert path.read_bytes() == before


def test_what_a_resolver_derives_changes_only_with_its_number(tmp_path: Path) -> None:
    path = second(tmp_path / "old.sqlite")
    compared = rows_of(path)
    with open_register(path) as register:
        register.rebuild()
        rows = {name: rows for name, rows in contents(register, derived=True).items() if name in compared}
    told = json.dumps(rows, ensure_ascii=False, sort_keys=True)
    assert hashlib.sha256(told.encode()).hexdigest()[:16] == DERIVED_BY[NUMBER], (
        "the same readings give other rows: raise NUMBER in communique.resolving.resolver, and note it here"
    )
