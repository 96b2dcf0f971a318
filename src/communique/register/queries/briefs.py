"""What notes need of reports, and which reports tell of the same sides."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, or_, select

from communique.register import rows
from communique.register.queries.sources import with_sides
from communique.register.rulings import in_force
from communique.register.tables import forms, judgements, members, records, reports


def reports_of_records(connection: Connection, handles: Collection[str]) -> dict[str, dict[str, Any]]:
    """Give the report of each record, its text and the day on which it was added included."""
    slots = ("key", "id", "title", "published", "publisher", "url", "text", "added", "original")
    query = select(records.c.handle, records.c.author, *(reports.c[slot] for slot in slots)).join(
        reports, reports.c.key == records.c.report
    )
    return {row.handle: dict(row._mapping) for row in rows.where_in(connection, query, records.c.handle, handles)}


def corrections(connection: Connection) -> dict[str, dict[str, dict[str, Any]]]:
    """Give the judgements by which people corrected records, by record and cell: the last word on each."""
    if connection.execute(select(judgements.c.number).where(judgements.c.act == "edit").limit(1)).first() is None:
        return {}
    query = select(judgements).order_by(judgements.c.number)
    found: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for row in in_force([dict(row) for row in connection.execute(query).mappings()]):
        if row["act"] == "edit":
            found[json.loads(row["one"])["handle"]][row["slot"]] = row
    return found


def tellings_of_things(connection: Connection, things: Collection[str]) -> list[dict[str, Any]]:
    """Give each record of some things: its thing, its form, its report's key, id and day of publication."""
    query = (
        select(
            *(forms.c.thing, members.c.form, members.c.record, members.c.day, records.c.id),
            *(reports.c.key, reports.c.id.label("report"), reports.c.published, reports.c.original),
        )
        .join(members, members.c.form == forms.c.id)
        .join(records, records.c.handle == members.c.record)
        .join(reports, reports.c.key == members.c.report)
    )
    found = [dict(row._mapping) for row in rows.where_in(connection, query, forms.c.thing, things)]
    return sorted(found, key=lambda row: (row["published"] or "9999", row["report"], row["key"], row["record"]))


def told_by(connection: Connection, things: Collection[str], day: str) -> set[str]:
    """Give the things of which a report tells that was published by a day, or whose day is not known."""
    query = (
        select(forms.c.thing)
        .distinct()
        .join(members, members.c.form == forms.c.id)
        .join(reports, reports.c.key == members.c.report)
        .where(or_(reports.c.published.is_(None), reports.c.published <= day))
    )
    return {str(row.thing) for row in rows.where_in(connection, query, forms.c.thing, things)}


def published_of(connection: Connection, between: Collection[str]) -> list[str | None]:
    """Give the day of publication of every report that tells of something which all these sides share."""
    query = (
        select(reports.c.key, reports.c.published)
        .distinct()
        .join(members, members.c.report == reports.c.key)
        .join(forms, forms.c.id == members.c.form)
        .where(*with_sides(between, forms.c.thing))
    )
    found = sorted(((row.key, row.published) for row in connection.execute(query)), key=lambda row: str(row[0]))
    return [published for _, published in found]
