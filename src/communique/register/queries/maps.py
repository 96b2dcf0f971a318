"""Where contacts were, and who took part in the same ones, summed where they are kept."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, literal_column, select, text

from communique.register import rows
from communique.register.queries.dated import DATED, date_of, with_dates
from communique.register.tables import contacts, people, sides

# Cross joins keep SQLite to this order: each person's forms, and for each what it took part in.
_ATTENDED = text("people CROSS JOIN forms CROSS JOIN attendance")
_JOINED = text("forms.thing = people.id AND attendance.form = forms.id")
# Joined to nothing, so that SQLite looks up no contact but what these persons attended.
_AMONG: ColumnElement[str] = literal_column("attendance.thing || ''")
_BY_SIDES = text("contacts CROSS JOIN sides AS one CROSS JOIN sides AS other")
_BOTH = text("one.thing = contacts.id AND other.thing = contacts.id AND one.side < other.side")
_DATED: ColumnElement[str] = literal_column(DATED)


def places(connection: Connection, chosen: Select[Any]) -> list[dict[str, Any]]:
    """Give the places of the chosen contacts, each with their number and the first and last date as they are told."""
    where = (contacts.c.place, contacts.c.place_country)
    summed = (func.count().label("contacts"), func.min(_DATED).label("first"), func.max(_DATED).label("last"))
    found = connection.execute(chosen.with_only_columns(*where, *summed).group_by(*where))
    return [with_dates(row, "first", "last") for row in found]


def attended(connection: Connection, chosen: Select[Any]) -> list[tuple[str, int]]:
    """Count the chosen contacts in which each person took part."""
    person, thing = _named("people.id"), _named("attendance.thing")
    query = select(person, func.count(thing.distinct())).select_from(_ATTENDED).where(_JOINED)
    query = query.where(_AMONG.in_(_ids(chosen))).group_by(person)
    return [(row[0], row[1]) for row in connection.execute(query)]


def attended_by_each(
    connection: Connection, persons: Collection[str], chosen: Select[Any]
) -> list[tuple[str, str, str | None]]:
    """Give person, contact and its dated day for every chosen contact in which one of the persons took part."""
    person, thing = _named("people.id"), _named("attendance.thing")
    query = select(person, thing).distinct().select_from(_ATTENDED).where(_JOINED, _AMONG.in_(_ids(chosen)))
    found = [(row[0], row[1]) for row in rows.where_in(connection, query, person, persons)]
    days = _days(connection, {contact for _, contact in found})
    return [(one, contact, days[contact]) for one, contact in found]


def sides_attending(connection: Connection, chosen: Select[Any]) -> list[tuple[str, int]]:
    """Count the chosen contacts of each side."""
    query = select(sides.c.side, func.count()).where(sides.c.thing.in_(_ids(chosen))).group_by(sides.c.side)
    return [(row[0], row[1]) for row in connection.execute(query)]


def sides_together(connection: Connection, chosen: Select[Any]) -> list[tuple[str, str, int, str | None]]:
    """Count the chosen contacts of each two sides; with the date of the last."""
    one, other = _named("one.side"), _named("other.side")
    query = select(one, other, func.count(), func.max(_DATED)).select_from(_BY_SIDES).where(_BOTH)
    query = query.where(_named("contacts.id").in_(_ids(chosen))).group_by(one, other)
    return [(row[0], row[1], row[2], date_of(row[3])) for row in connection.execute(query)]


def people_in_short(connection: Connection, ids: Collection[str]) -> dict[str, dict[str, Any]]:
    """Give name, state, last office and last rank of persons, by their ids."""
    query = select(people.c.id, people.c.name, people.c.country, people.c.office, people.c.rank)
    return {row.id: dict(row._mapping) for row in rows.where_in(connection, query, people.c.id, ids)}


def _named(column: str) -> ColumnElement[Any]:
    """Give a column of a table that is joined in words."""
    return literal_column(column)


def _ids(chosen: Select[Any]) -> Select[Any]:
    """Give the query of the ids of chosen contacts."""
    return select(chosen.with_only_columns(contacts.c.id).subquery().c.id)


def _days(connection: Connection, ids: Collection[str]) -> dict[str, str | None]:
    query = select(contacts.c.id, _DATED)
    return {row[0]: row[1] for row in rows.where_in(connection, query, contacts.c.id, ids)}
