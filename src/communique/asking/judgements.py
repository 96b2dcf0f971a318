"""What people judged, told in words: of which records, by whom, why; and what was judged in one act."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from communique.answers.review import Judgement
from communique.asking.titles import titles
from communique.errors import QuestionError
from communique.register import Register, lots
from communique.register.queries.review import (
    judgements_about,
    judgements_before,
    judgements_by_number,
    judgements_by_uid,
    names_like,
    things_now,
)

Row = Mapping[str, Any]
_DONE = {
    "same": "Merged",
    "different": "Kept apart",
    "unsure": "Left unsure",
    "accept": "Accepted",
    "reject": "Rejected",
    "edit": "Corrected",
    "confirm": "Confirmed as follow-up",
    "refuse": "Refused as follow-up",
    "undo": "Undid",
}


def review_log(register: Register, *, limit: int = 50, after: int | None = None) -> list[Judgement]:
    """Give judgements, the newest first; ``after`` is the number of the last one seen."""
    if limit < 1:
        raise QuestionError(f"a page of {limit} holds nothing: ask for 1 or more")
    with register.store.asking() as connection:
        return in_words(connection, judgements_before(connection, limit, after))


def review_judgements(register: Register, numbers: Collection[int]) -> list[Judgement]:
    """Give judgements by their numbers."""
    with register.store.asking() as connection:
        return in_words(connection, judgements_by_number(connection, numbers))


def review_seen(register: Register) -> int:
    """Give the number of the last judgement, by which a reviewer says up to where they have seen."""
    with register.store.asking() as connection:
        return lots.last(connection)


def of_handles(connection: Connection, handles: Collection[str]) -> tuple[Judgement, ...]:
    """Give what was judged of records, in order; undoings are told by what is not in force any more."""
    return tuple(in_words(connection, judgements_about(connection, handles)))


def in_words(connection: Connection, rows: Sequence[Row]) -> list[Judgement]:
    """Put judgements into words."""
    standing = lots.standing(connection)
    undone = judgements_by_uid(connection, {row["undoes"] for row in rows if row["undoes"]})
    every = [*rows, *undone.values()]
    things = things_now(connection, {row[side]["handle"] for row in every for side in ("one", "other") if row[side]})
    named = titles(connection, set(things.values()))
    sizes = _sizes(connection, rows)
    found = []
    for row in rows:
        of = undone.get(row["undoes"] or "")
        first, size = sizes[row["uid"].partition(".")[0]]
        handles = [row[side]["handle"] if row[side] else None for side in ("one", "other")]
        found.append(
            Judgement(
                **{slot: row[slot] for slot in ("number", "uid", "at", "author", "act", "because")},
                kind=row["kind"] or "",
                told=_told(row, of, things, named),
                one=str(handles[0]),
                other=handles[1],
                thing=things.get(str(handles[0])),
                cell=row["slot"],
                value=json.loads(row["value"]) if row["value"] else None,
                undoes=of["number"] if of else None,
                in_force=row["number"] in standing,
                lot=first,
                size=size,
            )
        )
    return found


def _sizes(connection: Connection, rows: Iterable[Row]) -> dict[str, tuple[int, int]]:
    """Give the first judgement and the size of each lot."""
    names = {row["uid"].partition(".")[0] for row in rows}
    found = names_like(connection, names)
    count = Counter(uid.partition(".")[0] for uid, _ in found)
    first: dict[str, int] = {}
    for uid, number in found:
        name = uid.partition(".")[0]
        first[name] = min(first.get(name, number), number)
    return {name: (first[name], count[name]) for name in names}


def _told(row: Row, of: Row | None, things: Mapping[str, str], named: Mapping[str, str]) -> str:
    if of is not None:
        told = _told(of, None, things, named)
        return f"Undid: {told[0].lower()}{told[1:]}"
    names = [_called(row[side], things, named) for side in ("one", "other") if row[side]]
    words = _DONE.get(row["act"], row["act"])
    if row["act"] == "edit":
        value = json.loads(row["value"]) if row["value"] else None
        shown = "; ".join(map(str, value)) if isinstance(value, list) else value
        return f"{words} {row['slot']} to “{'' if shown is None else shown}”: {names[0]}"
    if row["act"] == "unsure" and row["slot"]:
        words = f"{words} of {row['slot']}"
    return (
        f"{words}: {' and '.join(names)}"
        if len(set(names)) > 1 or len(names) == 1
        else f"{words}: tellings of {names[0]}"
    )


def _called(anchor: Row, things: Mapping[str, str], named: Mapping[str, str]) -> str:
    """Give what a record tells of; where it tells of nothing any more, its own words."""
    thing = things.get(anchor["handle"])
    if thing in named:
        return named[str(thing)]
    body = anchor["body"]
    told = body.get("name") or body.get("quote") or body.get("subject") or body.get("format") or anchor["kind"]
    return f"{told} ({anchor['handle']})"
