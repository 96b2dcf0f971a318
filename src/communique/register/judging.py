"""Judging by hand: each judgement is written once, with who, when and why, and never changed; undoing one is another.

A judgement names records by an anchor (report, author, handle and the record as it stood), so that it finds them again
when reports are read anew, and in another register that holds the same reports.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, func, insert, select

from communique.errors import NotKnownError, QuestionError
from communique.register import tables
from communique.register.edits import edited
from communique.register.rulings import in_force

PAIRS = ("same", "different", "unsure")
FOLLOW_UPS = ("confirm", "refuse")
_COLUMNS = ("uid", "at", "author", "act", "kind", "one", "other", "slot", "value", "because", "undoes")


def judgement(
    connection: Connection,
    act: str,
    names: tuple[str, ...],
    *,
    because: str,
    author: str,
    at: str,
    slot: str | None = None,
    value: str | None = None,
    follow_up: bool = False,
) -> dict[str, Any]:
    """Make a judgement on records by their names; raises QuestionError if it makes no sense.

    ``unsure`` may be said of a pair, of one record, of a cell of it (``slot``), or of a ``follow_up``.
    """
    if not because.strip():
        raise QuestionError("a judgement needs a reason: --because '…'")
    anchors = [anchor(connection, name) for name in names]
    kinds = {each["kind"] for each in anchors}
    follow_up = follow_up or act in FOLLOW_UPS
    if act in PAIRS and len(kinds) > 1 and not follow_up:
        raise QuestionError(f"{names[0]} and {names[1]} are of two kinds: {' and '.join(sorted(kinds))}")
    if len({each["handle"] for each in anchors}) < len(anchors):
        raise QuestionError(f"{names[0]} and {names[1]} name the same record")
    told = edited(anchors[0]["kind"], slot, value) if act == "edit" and slot is not None and value is not None else None
    return {
        "at": at,
        "author": author,
        "act": act,
        "kind": "follow-up" if follow_up else anchors[0]["kind"],
        "one": json.dumps(anchors[0], ensure_ascii=False, sort_keys=True),
        "other": json.dumps(anchors[1], ensure_ascii=False, sort_keys=True) if len(anchors) > 1 else None,
        "slot": slot if act in ("edit", "unsure") else None,
        "value": json.dumps(told, ensure_ascii=False) if act == "edit" else None,
        "because": because.strip(),
        "undoes": None,
    }


def undoing(connection: Connection, number: int | None, *, because: str, author: str, at: str) -> dict[str, Any]:
    """Make the judgement that undoes another: the one of that number, or the last that is in force."""
    rows = [
        dict(row)
        for row in connection.execute(select(tables.judgements).order_by(tables.judgements.c.number)).mappings()
    ]
    active = [row for row in in_force(rows) if number is None or row["number"] == number]
    if not active:
        raise NotKnownError("there is no judgement to undo" if number is None else f"no judgement {number} is in force")
    last = active[-1]
    told = {"at": at, "author": author, "act": "undo", "kind": last["kind"], "one": last["one"], "other": last["other"]}
    return told | {"slot": None, "value": None, "because": because.strip() or "undone", "undoes": last["uid"]}


def write(connection: Connection, told: Mapping[str, Any]) -> tuple[int, set[str]]:
    """Write a judgement; give its number and the reports that it touches."""
    row = {column: told.get(column) for column in _COLUMNS}
    row["uid"] = told.get("uid") or name_of(connection, told)
    number = connection.execute(insert(tables.judgements), row).inserted_primary_key
    anchors = [json.loads(told[side]) for side in ("one", "other") if told.get(side)]
    return int(number[0]) if number else 0, {each["report"] for each in anchors}


def name_of(connection: Connection, told: Mapping[str, Any]) -> str:
    """Give a name for a judgement that no other has, here or in another register."""
    count = int(connection.execute(select(func.count()).select_from(tables.judgements)).scalar_one())
    every = json.dumps([count, *(told.get(column) for column in _COLUMNS[1:])], sort_keys=True)
    return hashlib.sha256(every.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def anchor(connection: Connection, name: str) -> dict[str, Any]:
    """Give the anchor of the record that a name means: a record's handle, or a thing's or form's id."""
    found = _record(connection, name)
    if found is None:
        raise NotKnownError(f"the register knows no {name!r} (ids are shown in the last column of each list)")
    return {
        "handle": found.handle,
        "report": found.report,
        "author": found.author,
        "kind": found.kind,
        "body": json.loads(found.body),
    }


def _record(connection: Connection, name: str) -> Any:
    found = connection.execute(select(tables.records).where(tables.records.c.handle == name)).first()
    if found is not None:
        return found
    of_form = (
        select(tables.records)
        .join(tables.members, tables.members.c.record == tables.records.c.handle)
        .where(tables.members.c.form == name)
        .order_by(tables.records.c.handle)
    )
    return connection.execute(of_form).first()


def listed(connection: Connection) -> Iterator[dict[str, Any]]:
    """Give every judgement in the order in which it was made, with whether it is in force."""
    rows = [
        dict(row)
        for row in connection.execute(select(tables.judgements).order_by(tables.judgements.c.number)).mappings()
    ]
    active = {row["uid"] for row in in_force(rows)}
    for row in rows:
        yield {**row, "in_force": row["uid"] in active}


def received(connection: Connection, lines: Iterable[Mapping[str, Any]]) -> tuple[int, int, set[str]]:
    """Write judgements of another register that are not here yet; give how many were new, known, and the reports."""
    known = set(connection.execute(select(tables.judgements.c.uid)).scalars())
    new = [line for line in lines if line["uid"] not in known]
    reports: set[str] = set()
    seen: set[str] = set()
    for line in new:
        if line["uid"] not in seen:
            seen.add(line["uid"])
            reports |= write(connection, line)[1]
    return len(seen), len(known), reports
