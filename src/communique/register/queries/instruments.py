"""Instruments by their parties, and what each report says of them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, select

from communique.register import rows
from communique.register.queries.sources import with_sides
from communique.register.tables import forms, instruments, members


def instruments_where(
    connection: Connection, *, between: Collection[str] = (), ids: Collection[str] | None = None
) -> list[dict[str, Any]]:
    """Give the instruments to which all these sides are parties, in the order of ids."""
    query = select(instruments).where(*with_sides(between, instruments.c.id))
    if ids is None:
        return [dict(row) for row in connection.execute(query.order_by(instruments.c.id)).mappings()]
    found = rows.where_in(connection, query, instruments.c.id, ids)
    return sorted((dict(row._mapping) for row in found), key=lambda row: str(row["id"]))


def tellings_of(connection: Connection, things: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """Give what each record says of each instrument: action, subject, and the record with its report's day."""
    query = select(forms.c.thing, forms.c.facts, members.c.record, members.c.day).join(
        members, members.c.form == forms.c.id
    )
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    facts: dict[str, tuple[str, str | None]] = {}
    for row in rows.where_in(connection, query, forms.c.thing, things):
        if row.facts not in facts:
            told = json.loads(row.facts)
            facts[row.facts] = (told["action"], told["subject"])
        action, subject = facts[row.facts]
        found[row.thing].append({"action": action, "subject": subject, "record": row.record, "day": row.day})
    for each in found.values():
        each.sort(key=lambda told: (told["day"] is None, told["day"], told["record"]))
    return found
