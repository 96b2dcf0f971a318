"""Contacts that reports announce for some days."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, select

from communique.register import rows
from communique.register.queries.sources import with_sides
from communique.register.tables import contacts, forms, members


def contacts_within(
    connection: Connection, first: int, last: int, *, between: Collection[str] = ()
) -> list[dict[str, Any]]:
    """Give the contacts of a known date that may fall between two days (ordinals), in the order of time.

    ``told`` holds what each report says of each: the day of the report and the status it tells.
    """
    query = (
        select(contacts)
        .where(*with_sides(between, contacts.c.id))
        .where(contacts.c.first <= last, contacts.c.last >= first, contacts.c.date.is_not(None))
        .order_by(contacts.c.first, contacts.c.last, contacts.c.id)
    )
    found = [dict(row) for row in connection.execute(query).mappings()]
    said = _statuses(connection, [row["id"] for row in found])
    return [row | {"told": said.get(row["id"], [])} for row in found]


def _statuses(connection: Connection, things: Collection[str]) -> dict[str, list[tuple[int | None, str]]]:
    query = select(forms.c.thing, forms.c.facts, members.c.day).join(members, members.c.form == forms.c.id)
    found: dict[str, list[tuple[int | None, str]]] = defaultdict(list)
    for row in rows.where_in(connection, query, forms.c.thing, things):
        found[row.thing].append((row.day, json.loads(row.facts)["status"]))
    return found
