"""Who tells of a thing: its records with their reports and passages; and who took part in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, and_, func, select

from communique.register import rows, tables
from communique.register.circles import circle_of
from communique.register.tables import attendance, circles, evidence, forms, members, people, records, reports


def sources_of(connection: Connection, things: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """Give the tellings of each thing, the earliest report first."""
    first = and_(evidence.c.record == records.c.handle, evidence.c.slot == "", evidence.c.position == 0)
    query = (
        select(
            forms.c.thing,
            reports.c.id.label("report"),
            records.c.id.label("record"),
            *(records.c.handle, records.c.author),
            *(reports.c.published, reports.c.publisher, reports.c.url),
            evidence.c.quote.label("passage"),
            reports.c.key,
        )
        .join(members, members.c.form == forms.c.id)
        .join(records, records.c.handle == members.c.record)
        .join(reports, reports.c.key == records.c.report)
        .join(evidence, first, isouter=True)
    )
    _, *slots = query.selected_columns.keys()
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for thing, *told in rows.where_in(connection, query, forms.c.thing, things):
        found[thing].append(dict(zip(slots, told, strict=True)))
    for tellings in found.values():
        tellings.sort(key=lambda each: (each["published"] or "9999", each["report"], each["key"], each["handle"]))
    return found


def attendance_of(connection: Connection, things: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """Give who took part in each thing: the person where there is one, the name, state and role."""
    query = (
        select(attendance, forms.c.thing.label("person"), people.c.name.label("full"))
        .join(forms, forms.c.id == attendance.c.form, isouter=True)
        .join(people, people.c.id == forms.c.thing, isouter=True)
    )
    found: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
    for row in rows.where_in(connection, query, attendance.c.thing, things):
        known = found[row.thing].get(row.position)
        if known is None or (row.person or "~") < (known["person"] or "~"):
            told = {"person": row.person, "name": row.full or row.name, "country": row.country, "role": row.role}
            found[row.thing][row.position] = told
    return {thing: [told[position] for position in sorted(told)] for thing, told in found.items()}


def sides_of(connection: Connection, things: Collection[str]) -> dict[str, list[str]]:
    """Give the sides of each thing, in the alphabet's order."""
    query = select(tables.sides)
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows.where_in(connection, query, tables.sides.c.thing, things):
        found[row.thing].append(row.side)
    return {thing: sorted(told) for thing, told in found.items()}


def sides_held(connection: Connection) -> list[str]:
    """Give every side that anything has, in the alphabet's order."""
    return sorted(connection.execute(select(tables.sides.c.side).distinct()).scalars())


def fields_held(connection: Connection) -> list[str]:
    """Give every field of cooperation that any commitment has, in the alphabet's order."""
    return sorted(connection.execute(select(tables.fields.c.field).distinct()).scalars())


def of_circles(connection: Connection, kind: str, sets: Collection[frozenset[str]]) -> dict[str, frozenset[str]]:
    """Give the things of a kind whose sides are exactly one of these sets, each with its sides."""
    told = {circle_of(sides): sides for sides in sets}
    query = select(circles.c.thing, circles.c.sides).where(circles.c.kind == kind)
    return {row[0]: told[row[1]] for row in rows.where_in(connection, query, circles.c.sides, told)}


def last_told(connection: Connection, things: Collection[str]) -> dict[str, int]:
    """Give the day of the last report of each thing of which one has a day (an ordinal)."""
    return _told(connection, things, func.max(members.c.day))


def first_told(connection: Connection, things: Collection[str]) -> dict[str, int]:
    """Give the day of the first report of each thing of which one has a day (an ordinal)."""
    return _told(connection, things, func.min(members.c.day))


def _told(connection: Connection, things: Collection[str], day: Any) -> dict[str, int]:
    query = select(forms.c.thing, day).join(members, members.c.form == forms.c.id).where(members.c.day.is_not(None))
    return {row[0]: row[1] for row in rows.where_in(connection, query.group_by(forms.c.thing), forms.c.thing, things)}


def with_sides(sides: Collection[str], thing: Any) -> list[Any]:
    """Give the conditions that a thing has all of these sides."""
    return [thing.in_(select(tables.sides.c.thing).where(tables.sides.c.side == side)) for side in sorted(set(sides))]
