"""What has a place in time besides contacts and visits: signings of instruments, and editions of mechanisms."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, select

from communique.register.queries.contacts import attended_by
from communique.register.queries.sources import with_sides
from communique.register.tables import forms, instruments, mechanisms, members


def signings(
    connection: Connection, between: Collection[str] = (), people: Collection[str] = ()
) -> list[dict[str, Any]]:
    """Give the instruments whose day of signing is told, each with that day."""
    query = select(instruments.c.id, instruments.c.signed).where(instruments.c.signed.is_not(None))
    query = query.where(*with_sides(between, instruments.c.id))
    for person in people:
        query = query.where(instruments.c.id.in_(attended_by(person)))
    found = connection.execute(query.order_by(instruments.c.signed, instruments.c.id)).mappings()
    return [dict(row) for row in found]


def sessions(connection: Connection, between: Collection[str] = ()) -> list[dict[str, Any]]:
    """Give every record of a mechanism that tells the date of an edition."""
    query = (
        select(forms.c.thing, members.c.edition, members.c.date, members.c.record)
        .join(mechanisms, mechanisms.c.id == forms.c.thing)
        .join(members, members.c.form == forms.c.id)
        .where(members.c.date.is_not(None))
        .where(*with_sides(between, mechanisms.c.id))
    )
    found = [dict(row) for row in connection.execute(query).mappings()]
    return sorted(found, key=lambda row: (row["thing"], row["edition"] or 0, row["date"], row["record"]))
