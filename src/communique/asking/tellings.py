"""Single records with their words: the passage, what the report says around it, and the cells that rest on it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from communique.answers.review import DoubtedCell, EditCell, Telling
from communique.model import CHOICES
from communique.register.edits import editable, listed, written
from communique.register.queries.cells import evidence_of
from communique.register.queries.passages import names_in
from communique.register.queries.review import standing_records, text_of

Row = Mapping[str, Any]
_AROUND = 240  # characters of the report shown on either side of a passage
_IDLE = frozenset({"evidence", "slots", "grounds", "confidence", "id"})
_NOT_STATED = ("inferred", "computed", "resolved")
_LONGEST = 700  # characters of a passage


def tellings(connection: Connection, handles: Sequence[str]) -> list[Telling]:
    """Give records with their passages, in the order of the handles; those that tell of nothing are left out."""
    found = standing_records(connection, handles)
    passages = _quotes(connection, found)
    return [_telling(found[handle], passages.get(handle, "")) for handle in handles if handle in found]


def in_full(connection: Connection, handle: str) -> Telling | None:
    """Give a record with all its cells, and with what the report says around it."""
    row = standing_records(connection, [handle]).get(handle)
    if row is None:
        return None
    text, start, end = text_of(connection, row["key"]), row["start"] or 0, row["end"] or 0
    cut = max(0, start - _AROUND)
    return _telling(
        row,
        text[start : min(end, start + _LONGEST)] + ("…" if end - start > _LONGEST else ""),
        before=("…" if cut else "") + text[cut:start],
        behind=text[end : end + _AROUND] + ("…" if end + _AROUND < len(text) else ""),
        cells=tuple(_cells(connection, row)),
    )


def to_edit(kind: str, body: Row) -> tuple[EditCell, ...]:
    """Give the cells of a record that a person may set, as they would type them."""
    return tuple(
        EditCell(slot, written(body.get(slot)), tuple(map(str, CHOICES.get((kind, slot), ()))), listed(slot))
        for slot in editable(kind)
    )


def _telling(row: Row, passage: str, **more: Any) -> Telling:
    slots = ("handle", "author", "report", "key", "title", "published", "publisher")
    return Telling(**{slot: row[slot] for slot in slots}, passage=passage, **more)


def _quotes(connection: Connection, handles: Collection[str]) -> dict[str, str]:
    every = evidence_of(connection, handles)
    return {
        handle: " ".join(next((e["quote"] for e in told if not e["slot"]), "").split())[:_LONGEST]
        for handle, told in every.items()
    }


def _cells(connection: Connection, row: Row) -> list[DoubtedCell]:
    by_slot: dict[str, list[Row]] = defaultdict(list)
    for each in evidence_of(connection, [row["handle"]])[row["handle"]]:
        by_slot[each["slot"]].append(each)
    people = names_in(connection, {row["key"]})
    body = json.loads(row["body"])
    filled = [slot for slot in body if slot not in _IDLE and body[slot] not in (None, "", [])]
    return [_cell(slot, named(body[slot], row["key"], people), by_slot.get(slot, [])) for slot in filled]


def _cell(slot: str, value: Any, passages: Sequence[Row]) -> DoubtedCell:
    first: Row = passages[0] if passages else {"how": None, "rule": None}
    words = tuple(dict.fromkeys(" ".join(each["quote"].split()) for each in passages))
    return DoubtedCell(slot, value, first["how"], first["rule"], words, first["how"] in _NOT_STATED)


def named(value: Any, key: str, people: Mapping[tuple[str, str], str]) -> Any:
    """Give a cell with names where it holds ids of the same report."""
    if isinstance(value, list):
        return [named(each, key, people) for each in value]
    if isinstance(value, dict) and "person" in value:
        who = people.get((key, value["person"]), value["person"])
        return f"{who} ({value['role']})" if value.get("role") else who
    return people.get((key, value), value) if isinstance(value, str) else value
