"""Mechanisms by parties, kind and level; what records say of their sessions; and the contacts that may be those."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, and_, select

from communique.register import rows
from communique.register.circles import circle_of
from communique.register.queries.sources import with_sides
from communique.register.tables import circles, contacts, evidence, forms, mechanisms, members, records, reports

# Formats of contacts that are sessions of a series.
SESSIONS = ("dialogue", "exchange", "exercise", "conference")


def mechanisms_where(
    connection: Connection,
    *,
    between: Collection[str] = (),
    kind: str | None = None,
    level: str | None = None,
    ids: Collection[str] | None = None,
) -> list[dict[str, Any]]:
    """Give the series that meet all criteria, in the order of ids."""
    query = select(mechanisms).where(*with_sides(between, mechanisms.c.id))
    for column, value in ((mechanisms.c.kind, kind), (mechanisms.c.level, level)):
        if value is not None:
            query = query.where(column == value)
    if ids is None:
        return [dict(row) for row in connection.execute(query.order_by(mechanisms.c.id)).mappings()]
    found = rows.where_in(connection, query, mechanisms.c.id, ids)
    return sorted((dict(row._mapping) for row in found), key=lambda row: str(row["id"]))


def namings_of(connection: Connection, things: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """Give each record that names a series: the name, the session's number and day, and its report with its day.

    ``source`` is the report of which others are copies.
    """
    query = (
        select(
            forms.c.thing, forms.c.id.label("form"), members.c.record, members.c.report, members.c.author,
            members.c.day, members.c.edition, members.c.date, reports.c.original,
        )
        .join(members, members.c.form == forms.c.id)
        .join(reports, reports.c.key == members.c.report)
    )  # fmt: skip
    names = _names(connection, things)
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    slots = ("record", "report", "author", "day", "edition", "date", "name", "source")
    for thing, form, *told, original in rows.where_in(connection, query, forms.c.thing, things):
        found[thing].append(dict(zip(slots, (*told, names[form], original or told[1]), strict=True)))
    for each in found.values():
        each.sort(key=itemgetter("record"))
    return found


def _names(connection: Connection, things: Collection[str]) -> dict[str, str]:
    """Give the name of each form of the series."""
    found = rows.where_in(connection, select(forms.c.id, forms.c.facts), forms.c.thing, things)
    return {form: json.loads(facts)["name"] for form, facts in found}


def sessions_told_at(connection: Connection, handles: Collection[str]) -> dict[str, list[str]]:
    """Give the contacts of a session's format that a report tells at the same place as a record of a series."""
    series, there, other, met = evidence.alias(), evidence.alias(), records.alias(), forms.alias()
    mine = records.alias()
    query = (
        select(series.c.record, contacts.c.id)
        .join(mine, mine.c.handle == series.c.record)
        .join(other, and_(other.c.report == mine.c.report, other.c.author == mine.c.author, other.c.kind == "meetings"))
        .join(there, there.c.record == other.c.handle)
        .join(members, members.c.record == other.c.handle)
        .join(met, met.c.id == members.c.form)
        .join(contacts, contacts.c.id == met.c.thing)
        .where(series.c.slot == "", there.c.slot == "", contacts.c.format.in_(SESSIONS))
        .where(series.c.start < there.c.end, there.c.start < series.c.end)
    )
    found: dict[str, set[str]] = defaultdict(set)
    for record, contact in rows.where_in(connection, query, series.c.record, handles):
        found[record].add(contact)
    return {record: sorted(told) for record, told in found.items()}


def sessions_between(connection: Connection, sets: Collection[frozenset[str]]) -> list[dict[str, Any]]:
    """Give the dated contacts of a session's format whose ``sides`` are exactly one of these sets, in order of time."""
    told = {circle_of(sides): sides for sides in sets if sides}
    query = (
        select(contacts.c.id, contacts.c.first, contacts.c.last, contacts.c.format, contacts.c.status,
               contacts.c.date, contacts.c.place, contacts.c.place_country, circles.c.sides)
        .join(circles, circles.c.thing == contacts.c.id)
        .where(circles.c.kind == "meetings", contacts.c.format.in_(SESSIONS), contacts.c.first.is_not(None))
    )  # fmt: skip
    found = [
        row._asdict() | {"sides": told[row.sides]} for row in rows.where_in(connection, query, circles.c.sides, told)
    ]
    return sorted(found, key=lambda row: (row["first"], row["last"], row["id"]))
