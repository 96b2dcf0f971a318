"""Visits by sides, time, leader and status."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Select, select

from communique.register import rows
from communique.register.queries.contacts import attended_by
from communique.register.queries.paging import EVERYTHING, Page, page_of
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
    page: Page = EVERYTHING,
) -> list[dict[str, Any]]:
    """Give the visits that meet all criteria, or a page of them, in the order of time, undated ones last."""
    query = chosen_visits(between=between, since=since, until=until, people=people, status=status)
    return page_of(connection, query, (visits.c.first, visits.c.last), page)


def chosen_visits(
    *,
    between: Collection[str] = (),
    since: int | None = None,
    until: int | None = None,
    people: Collection[str] = (),
    status: str | None = None,
) -> Select[Any]:
    """Give the query of the visits that meet all criteria; times are ordinals, ``people`` led them."""
    query = select(visits).where(*with_sides(between, visits.c.id))
    if since is not None:
        query = query.where(visits.c.last >= since)
    if until is not None:
        query = query.where(visits.c.first <= until)
    if status is not None:
        query = query.where(visits.c.status == status)
    for person in people:
        query = query.where(visits.c.id.in_(attended_by(person)))
    return query


def visits_among(
    connection: Connection, sides: Collection[str], first: int, last: int, *, widest: int
) -> list[dict[str, Any]]:
    """Give the visits of these days from one side to another; not all of those of more than ``widest`` days."""
    query = select(visits).where(visits.c.first <= last, visits.c.last >= first, visits.c.first >= first - widest)
    query = query.where(visits.c.host.in_(sorted(sides)), visits.c.guest.in_(sorted(sides)))
    return [dict(row) for row in connection.execute(query).mappings()]


def visits_by_id(connection: Connection, ids: Collection[str]) -> list[dict[str, Any]]:
    """Give visits by their ids."""
    return [dict(row._mapping) for row in rows.where_in(connection, select(visits), visits.c.id, ids)]
