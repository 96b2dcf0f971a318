"""Visits by sides, time, leader and status."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, select

from communique.register import rows
from communique.register.queries.contacts import attended_by
from communique.register.queries.sources import with_sides
from communique.register.tables import visits


def visits_where(
    connection: Connection,
    *,
    between: Collection[str] = (),
    since: int | None = None,
    until: int | None = None,
    people: Collection[str] = (),
    status: str | None = None,
) -> list[dict[str, Any]]:
    """Give the visits that meet all criteria, in the order of time, undated ones last; times are ordinals."""
    query = select(visits).where(*with_sides(between, visits.c.id))
    if since is not None:
        query = query.where(visits.c.last >= since)
    if until is not None:
        query = query.where(visits.c.first <= until)
    if status is not None:
        query = query.where(visits.c.status == status)
    for person in people:
        query = query.where(visits.c.id.in_(attended_by(person)))
    query = query.order_by(visits.c.first.is_(None), visits.c.first, visits.c.last, visits.c.id)
    return [dict(row) for row in connection.execute(query).mappings()]


def visits_among(connection: Connection, sides: Collection[str], first: int, last: int) -> list[dict[str, Any]]:
    """Give the visits of these days from one of the sides to another."""
    query = select(visits).where(visits.c.first <= last, visits.c.last >= first, visits.c.host.in_(sorted(sides)))
    return [dict(row._mapping) for row in rows.where_in(connection, query, visits.c.guest, sides)]


def visits_by_id(connection: Connection, ids: Collection[str]) -> list[dict[str, Any]]:
    """Give visits by their ids."""
    return [dict(row._mapping) for row in rows.where_in(connection, select(visits), visits.c.id, ids)]
