"""Contacts by sides, time, level, field, people and words."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Select, or_, select

from communique.register import rows, tables
from communique.register.queries.paging import EVERYTHING, Page, page_of
from communique.register.queries.sources import with_sides
from communique.register.tables import attendance, contacts, fields, forms, members


def contacts_where(
    connection: Connection,
    *,
    between: Collection[str] = (),
    since: int | None = None,
    until: int | None = None,
    level: str | None = None,
    field: str | None = None,
    people: Collection[str] = (),
    status: str | None = None,
    form: str | None = None,
    place: str | None = None,
    place_country: str | None = None,
    page: Page = EVERYTHING,
) -> list[dict[str, Any]]:
    """Give the contacts that meet all criteria, or a page of them, in the order of time, undated ones last.

    ``since`` and ``until`` are ordinals: what may have been on or after, on or before. ``people`` are ids of persons
    who all took part; ``form`` is the format; ``place`` is the place as it was told.
    """
    told = {"level": level, "status": status, "form": form, "place": place, "place_country": place_country}
    query = chosen_contacts(between=between, since=since, until=until, field=field, people=people, **told)
    return page_of(connection, query, (contacts.c.first, contacts.c.last), page)


_SHORT = ("id", "first", "last", "date", "end_date", "format", "level", "status", "place", "place_country")


def contacts_in_short(connection: Connection, **criteria: Any) -> list[dict[str, Any]]:
    """Give the contacts that meet all criteria without their cells, in the order of time, undated ones last."""
    query = chosen_contacts(**criteria).with_only_columns(*(contacts.c[slot] for slot in _SHORT))
    query = query.order_by(contacts.c.first.is_(None), contacts.c.first, contacts.c.last, contacts.c.id)
    return [dict(row) for row in connection.execute(query).mappings()]


def chosen_contacts(
    *,
    between: Collection[str] = (),
    since: int | None = None,
    until: int | None = None,
    level: str | None = None,
    field: str | None = None,
    people: Collection[str] = (),
    status: str | None = None,
    form: str | None = None,
    place: str | None = None,
    place_country: str | None = None,
) -> Select[Any]:
    """Give the query of the contacts that meet all criteria, as ``contacts_where`` takes them."""
    query = select(contacts).where(*with_sides(between, contacts.c.id))
    if since is not None:
        query = query.where(contacts.c.last >= since)
    if until is not None:
        query = query.where(contacts.c.first <= until)
    told = {"level": level, "status": status, "format": form, "place": place, "place_country": place_country}
    for column, value in told.items():
        if value is not None:
            query = query.where(contacts.c[column] == value)
    if field is not None:
        query = query.where(contacts.c.id.in_(_told_with(field)))
    for person in people:
        query = query.where(contacts.c.id.in_(attended_by(person)))
    return query


def contacts_among(
    connection: Connection,
    sides: Collection[str],
    first: int,
    last: int,
    *,
    widest: int,
    formats: Collection[str] = (),
    every: Collection[str] = (),
) -> list[dict[str, Any]]:
    """Give the contacts of these days in which one of the sides took part, and every one of ``every``.

    Of contacts whose day is not known to ``widest`` days, not all are given. ``formats`` are those wanted, if any are
    named.
    """
    side = tables.sides.c.side.in_(sorted(sides))
    query = select(contacts).where(contacts.c.first <= last, contacts.c.last >= first)
    query = query.where(contacts.c.first >= first - widest)  # what an index of first days can tell
    query = query.where(select(tables.sides.c.side).where(tables.sides.c.thing == contacts.c.id, side).exists())
    query = query.where(*with_sides(every, contacts.c.id))
    if formats:
        query = query.where(contacts.c.format.in_(sorted(formats)))
    return [dict(row) for row in connection.execute(query.order_by(contacts.c.id)).mappings()]


def contacts_by_id(connection: Connection, ids: Collection[str]) -> list[dict[str, Any]]:
    """Give contacts by their ids."""
    return [dict(row._mapping) for row in rows.where_in(connection, select(contacts), contacts.c.id, ids)]


def attended_by(person: str) -> Select[Any]:
    """Give the things in which a person took part."""
    return select(attendance.c.thing).join(forms, forms.c.id == attendance.c.form).where(forms.c.thing == person)


def _told_with(field: str) -> Select[Any]:
    """Give the contacts of whose reports one tells of a commitment in the field."""
    of_field = forms.alias()
    in_reports = (
        select(members.c.report)
        .join(of_field, of_field.c.id == members.c.form)
        .join(fields, fields.c.thing == of_field.c.thing)
        .where(fields.c.field == field)
    )
    told = tables.members.alias()
    here = tables.forms.alias()
    return (
        select(here.c.thing)
        .join(told, told.c.form == here.c.id)
        .where(or_(told.c.report.in_(in_reports)), here.c.kind == "meetings")
    )
