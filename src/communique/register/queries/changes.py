"""What came to the register since a time: reports, readings, and tellings of things."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, func, select

from communique.register import rows
from communique.register.tables import forms, members, readings, reports


def reports_since(connection: Connection, since: str) -> list[dict[str, Any]]:
    """Give the reports added since a time (ISO 8601, UTC), in the order of adding."""
    slots = (
        reports.c.key,
        reports.c.id,
        reports.c.title,
        reports.c.published,
        reports.c.publisher,
        reports.c.url,
        reports.c.added,
    )
    query = select(*slots).where(reports.c.added >= since).order_by(reports.c.added, reports.c.id, reports.c.key)
    return [dict(row) for row in connection.execute(query).mappings()]


def read_anew_since(connection: Connection, since: str) -> list[dict[str, Any]]:
    """Give the older reports of which a reading came since a time, by whom and with what."""
    query = (
        select(reports.c.key, reports.c.id, reports.c.title, readings.c.author, readings.c.reader, readings.c.added)
        .join(reports, reports.c.key == readings.c.report)
        .where(readings.c.added >= since, reports.c.added < since)
        .order_by(readings.c.added, reports.c.id, reports.c.key, readings.c.author)
    )
    return [dict(row) for row in connection.execute(query).mappings()]


def things_since(connection: Connection, since: str, kind: str) -> list[dict[str, Any]]:
    """Give the things of a kind that reports tell of which were added since a time, by when the last was (``at``)."""
    last = func.max(reports.c.added).label("at")
    query = (
        select(forms.c.thing, last)
        .select_from(reports)
        .join(members, members.c.report == reports.c.key)
        .join(forms, forms.c.id == members.c.form)
        .where(reports.c.added >= since, forms.c.kind == kind, forms.c.thing.is_not(None))
        .group_by(forms.c.thing)
        .order_by(last, forms.c.thing)
    )
    return [dict(row) for row in connection.execute(query).mappings()]


def tellings_added(connection: Connection, things: Collection[str], since: str) -> dict[str, set[str]]:
    """Give the handles of each thing's records in reports that were added since a time."""
    query = (
        select(forms.c.thing, members.c.record)
        .join(members, members.c.form == forms.c.id)
        .join(reports, reports.c.key == members.c.report)
        .where(reports.c.added >= since)
    )
    found: dict[str, set[str]] = defaultdict(set)
    for thing, handle in rows.where_in(connection, query, forms.c.thing, things):
        found[thing].add(handle)
    return found


def first_added(connection: Connection, things: Collection[str]) -> dict[str, str]:
    """Give the time at which the first report of each thing was added."""
    query = (
        select(forms.c.thing, func.min(reports.c.added))
        .join(members, members.c.form == forms.c.id)
        .join(reports, reports.c.key == members.c.report)
        .group_by(forms.c.thing)
    )
    return {row[0]: row[1] for row in rows.where_in(connection, query, forms.c.thing, things)}


def last_published(connection: Connection) -> str | None:
    """Give the last day on which a report was published, of those whose whole day is known."""
    query = select(func.max(reports.c.published)).where(func.length(reports.c.published) == 10)
    found = connection.execute(query.where(reports.c.published.not_like("X%"))).scalar()
    return str(found) if found is not None else None
