"""Instruments by their parties, and what each report says of them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, func, select

from communique.register import rows
from communique.register.queries.sources import with_sides
from communique.register.tables import forms, instruments, members


def instruments_where(
    connection: Connection,
    *,
    between: Collection[str] = (),
    ids: Collection[str] | None = None,
    kinds: Collection[str] = (),
) -> list[dict[str, Any]]:
    """Give the instruments to which all these sides are parties, of some kinds or of all, in the order of ids."""
    query = select(instruments).where(*with_sides(between, instruments.c.id))
    if kinds:
        query = query.where(instruments.c.kind.in_(sorted(kinds)))
    if ids is None:
        return [dict(row) for row in connection.execute(query.order_by(instruments.c.id)).mappings()]
    found = rows.where_in(connection, query, instruments.c.id, ids)
    return sorted((dict(row._mapping) for row in found), key=lambda row: str(row["id"]))


def in_short(connection: Connection, *, between: Collection[str] = (), kind: str | None = None) -> list[dict[str, Any]]:
    """Give the instruments to which all sides are parties without their cells, in the order of ids."""
    slots = ("id", "kind", "signed", "period_start", "period_end")
    query = (
        select(*(instruments.c[slot] for slot in slots))
        .where(*with_sides(between, instruments.c.id))
        .order_by(instruments.c.id)
    )
    if kind is not None:
        query = query.where(instruments.c.kind == kind)
    return [dict(row) for row in connection.execute(query).mappings()]


def ending_within(
    connection: Connection, first: str, last: str, *, between: Collection[str] = ()
) -> list[tuple[str, str]]:
    """Give id and end of the instruments whose period ends between two years, by the years' digits."""
    end = instruments.c.period_end
    query = select(instruments.c.id, end).where(func.substr(end, 1, 4) >= first, func.substr(end, 1, 4) <= last)
    query = query.where(*with_sides(between, instruments.c.id)).order_by(instruments.c.id)
    return [(row[0], row[1]) for row in connection.execute(query)]


def tellings_of(connection: Connection, things: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """Give what each record says of each instrument: action, subject, and the record with its report's day."""
    query = select(forms.c.thing, forms.c.facts, members.c.record, members.c.day).join(
        members, members.c.form == forms.c.id
    )
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    facts: dict[str, tuple[str, str | None]] = {}
    for thing, words, record, day in rows.where_in(connection, query, forms.c.thing, things):
        if words not in facts:
            told = json.loads(words)
            facts[words] = (told["action"], told["subject"])
        action, subject = facts[words]
        found[thing].append({"action": action, "subject": subject, "record": record, "day": day})
    for each in found.values():
        each.sort(key=lambda told: (told["day"] is None, told["day"], told["record"]))
    return found
