"""Migrations: each brings the schema forward by one version; none goes back.

Version 1 kept each type of record in tables of its own, on SQLite alone; version 2 keeps records as the record
format gives them and derives forms, findings and things from them; version 3 notes which resolver derived them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, text

from communique.register import circles, rows, search, tables
from communique.register.handles import filed_as
from communique.register.tables import (
    THINGS,
    attendance,
    derivation,
    evidence,
    findings,
    forms,
    metadata,
    readings,
    reports,
)

_LISTS = {
    "persons": {"offices": "person_offices"},
    "meetings": {"countries": "meeting_countries", "participants": "participants"},
    "visits": {},
    "agreements": {"parties": "agreement_parties", "signatories": "agreement_signatories"},
    "mechanisms": {"parties": "mechanism_parties"},
    "commitments": {"by": "commitment_by", "to": "commitment_to", "fields": "commitment_fields"},
}


def bring_up(connection: Connection, version: int) -> None:
    """Bring a register from its version to the present one."""
    if version == 0:
        _make(connection)
    for step in _STEPS[max(0, version - 1) :] if version else ():
        step(connection)


def _make(connection: Connection) -> None:
    metadata.create_all(connection)
    search.create(connection)


def _one_to_two(connection: Connection) -> None:
    """Keep what version 1 read as records of the record format; the things are derived when it is next written to."""
    readings = [
        _old_reading(connection, *row) for row in connection.exec_driver_sql("SELECT report, reader FROM readings")
    ]
    old = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars().all()
    for name in sorted(old, key=lambda each: each in ("reports", "readings")):
        if not name.startswith("sqlite_"):
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")
    _make(connection)
    from communique.register.keeping import put_reading, put_report  # what keeps a reading today keeps these too

    for report, reader, reading in readings:
        key = put_report(connection, report, report["added"])
        put_reading(connection, key, report["text"], reading, author="communique", reader=reader, at=report["added"])


def _old_reading(connection: Connection, report: str, reader: str) -> tuple[dict[str, Any], str, dict[str, Any]]:
    rows = connection.exec_driver_sql("SELECT * FROM reports WHERE key = ?", (report,)).mappings()
    told = {**rows.one(), "added": "1970-01-01T00:00:00+00:00"}
    return told, reader, {kind: _old_records(connection, report, kind) for kind in _LISTS}


def _old_records(connection: Connection, report: str, kind: str) -> list[dict[str, Any]]:
    rows = connection.exec_driver_sql(f"SELECT * FROM {kind} WHERE report = ? ORDER BY number", (report,)).mappings()
    return [_old_record(connection, report, kind, dict(row)) for row in rows.all()]


def _old_record(connection: Connection, report: str, kind: str, row: dict[str, Any]) -> dict[str, Any]:
    number = row.pop("number")
    row.pop("report")
    for slot, table in _LISTS[kind].items():
        query = f"SELECT * FROM {table} WHERE report = ? AND number = ? ORDER BY position"
        items = connection.exec_driver_sql(query, (report, number)).mappings().all()
        row[slot] = [{"person": i["value"], "role": i["role"]} if "role" in i else i["value"] for i in items]
    passages = connection.exec_driver_sql(
        "SELECT * FROM evidence WHERE report = ? AND kind = ? AND number = ? ORDER BY slot, position",
        (report, kind, number),
    )
    row |= {"evidence": [], "slots": {}, "grounds": {}}
    for passage in passages.mappings():
        span = [passage["start"], passage["end"]]
        if not passage["slot"]:
            row["evidence"].append(span)
        else:
            row["slots"].setdefault(passage["slot"], []).append(span)
            row["grounds"][passage["slot"]] = {"rule": passage["rule"], "how": passage["how"]}
    return row


def _two_to_three(connection: Connection) -> None:
    """Make room for the number of the resolver, which of what is there nobody knows; file what is looked for anew.

    Readings are filed by their readers, what is doubtful by how doubtful it is, and forms by numbers. The parts of
    things are found when the register is opened, since that takes a resolver.
    """
    _number_keys(connection)
    for added in (derivation, tables.parts, tables.near):
        added.create(connection, checkfirst=True)
    for widened in ("forms_by_thing", "attendance_by_form"):
        connection.exec_driver_sql(f"DROP INDEX IF EXISTS {widened}")
    for table in (reports, readings, evidence, forms, findings, attendance, *THINGS.values()):
        for index in sorted(table.indexes, key=lambda each: str(each.name)):
            index.create(connection, checkfirst=True)
    tables.circles.create(connection, checkfirst=True)
    circles.fill(connection)


def _number_keys(connection: Connection) -> None:
    """File forms under numbers in place of words."""
    connection.exec_driver_sql("DROP INDEX IF EXISTS form_keys_by_form")
    connection.exec_driver_sql("ALTER TABLE form_keys RENAME TO words_of_forms")
    tables.form_keys.create(connection)
    told = connection.execute(text("SELECT key, form FROM words_of_forms").execution_options(yield_per=5_000))
    filed = ({"key": filed_as(*key.split("|", 1)), "form": form} for key, form in told)
    rows.put(connection, tables.form_keys, filed)
    connection.exec_driver_sql("DROP TABLE words_of_forms")


_STEPS: tuple[Callable[[Connection], None], ...] = (_one_to_two, _two_to_three)
