"""Lots: several judgements that a person makes in one act, written all or none, and taken back as one.

The judgements of a lot bear one name with a number behind it (``4fk2p7q0zxab13cd``, ``4fk2p7q0zxab13cd.1``, …). Who
judges says up to which judgement they had seen; what somebody else decided since is told, not judged over.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, or_, select

from communique.errors import DecidedError, NotKnownError, QuestionError
from communique.register import judging, rows
from communique.register.rulings import in_force
from communique.register.tables import forms, judgements, members

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """One judgement of a lot: an act on the records of one or two names, or the undoing of a judgement.

    ``slot`` and ``value`` are of a correction; a doubt (``unsure``) may name the cell that it is about. ``follow_up``
    says that a doubt is about a commitment and what may have followed it.
    """

    act: str
    names: tuple[str, ...] = ()
    slot: str | None = None
    value: str | None = None
    follow_up: bool = False
    undoes: int | None = None


def write(
    connection: Connection, steps: Sequence[Step], *, because: str, author: str, at: str, seen: int | None
) -> tuple[list[int], set[str]]:
    """Write the judgements of a lot; give their numbers and the reports that they touch.

    Raises DecidedError where one of the same things was decided after the judgement of the number ``seen``.
    """
    if not steps:
        raise QuestionError("there is nothing to judge: choose something first")
    about = {"because": because, "author": author, "at": at}
    told = [_judgement(connection, step, about) for step in steps if step.undoes is None]
    told += _undoings(connection, [step.undoes for step in steps if step.undoes is not None], about)
    if seen is not None:
        _let_nothing_pass(connection, told, seen)
    numbers, reports, name = [], set(), None
    for position, each in enumerate(told):
        uid = f"{name}.{position}" if name else judging.name_of(connection, each)
        name = name or uid
        number, touched = judging.write(connection, {**each, "uid": uid})
        numbers.append(number)
        reports |= touched
    return numbers, reports


def _judgement(connection: Connection, step: Step, about: Mapping[str, str]) -> dict[str, Any]:
    return judging.judgement(
        connection, step.act, step.names, slot=step.slot, value=step.value, follow_up=step.follow_up, **about
    )


# ---- taking back


def lot_of(connection: Connection, number: int) -> list[int]:
    """Give the numbers of the judgements that were made in one act with this one, itself included."""
    uid = connection.execute(select(judgements.c.uid).where(judgements.c.number == number)).scalar()
    if uid is None:
        raise NotKnownError(f"there is no judgement {number}")
    name = uid.partition(".")[0]
    mine = or_(judgements.c.uid == name, (judgements.c.uid > f"{name}.") & (judgements.c.uid < f"{name}/"))
    return list(connection.execute(select(judgements.c.number).where(mine).order_by(judgements.c.number)).scalars())


def standing(connection: Connection) -> dict[int, dict[str, Any]]:
    """Give the judgements in force by their numbers, without what they are about."""
    light = (judgements.c.number, judgements.c.uid, judgements.c.act, judgements.c.undoes)
    every = [dict(row) for row in connection.execute(select(*light).order_by(judgements.c.number)).mappings()]
    return {row["number"]: row for row in in_force(every)}


def _undoings(connection: Connection, numbers: Collection[int], about: Mapping[str, str]) -> list[dict[str, Any]]:
    if not numbers:
        return []
    known = standing(connection)
    gone = sorted(set(numbers) - set(known))
    if gone:
        raise QuestionError(f"judgement {gone[0]} is not in force any more: it was undone before")
    found = rows.where_in(connection, select(judgements), judgements.c.number, set(numbers))
    return [_undoing(row._mapping, about) for row in sorted(found, key=lambda row: -row.number)]


def _undoing(row: Row, about: Mapping[str, str]) -> dict[str, Any]:
    told = {"act": "undo", "kind": row["kind"], "one": row["one"], "other": row["other"], "undoes": row["uid"]}
    return told | {"slot": None, "value": None, **about, "because": about["because"].strip() or "undone"}


# ---- what others decided in the meantime


def last(connection: Connection) -> int:
    """Give the number of the last judgement, 0 where there is none."""
    return int(connection.execute(select(func.max(judgements.c.number))).scalar() or 0)


def _let_nothing_pass(connection: Connection, told: Sequence[Row], seen: int) -> None:
    """Refuse a lot of which somebody decided a part since."""
    since = {number for number in standing(connection) if number > seen}
    if not since:
        return
    found = rows.where_in(connection, select(judgements), judgements.c.number, since)
    recent = sorted((dict(row._mapping) for row in found), key=lambda row: int(row["number"]))
    things = _things(connection, [*recent, *told])
    for each in told:
        for other in reversed(recent):
            if each["act"] != "undo" and _same_matter(each, other, things):
                sentence = f"{other['author']} decided this a moment ago ({other['act']}: {other['because']})"
                raise DecidedError(f"{sentence}: nothing was written over it", int(other["number"]))


def _handles(row: Row) -> list[str]:
    return [str(json.loads(row[side])["handle"]) for side in ("one", "other") if row[side]]


def _things(connection: Connection, told: Iterable[Row]) -> dict[str, str]:
    query = select(members.c.record, forms.c.thing).join(forms, forms.c.id == members.c.form)
    handles = {handle for row in told for handle in _handles(row)}
    return {row[0]: row[1] for row in rows.where_in(connection, query, members.c.record, handles)}


def _same_matter(mine: Row, other: Row, things: Mapping[str, str]) -> bool:
    """Tell whether two judgements are about the same record, cell, pair, or a pair and one of its records."""
    here, there = _handles(mine), _handles(other)
    if len(there) == 1:
        cells = {mine["slot"], other["slot"]} - {None}
        same_cell = len(here) == 1 and mine["slot"] == other["slot"] is not None
        same_thing = same_cell and things.get(here[0]) == things.get(there[0]) is not None
        return same_thing or (there[0] in here and len(cells) < 2)
    if len(here) == 1:
        return False
    ours, theirs = ({things.get(handle, handle) for handle in each} for each in (here, there))
    joined = other["act"] == "same" and theirs == ours and len(ours) == 1
    return set(here) == set(there) or joined or (ours == theirs and len(ours) == 2)
