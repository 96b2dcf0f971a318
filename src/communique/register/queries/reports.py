"""Reports: one with all that was read in it, and the list of them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, func, or_, select

from communique.register import rows
from communique.register.queries.paging import Page, page_ids
from communique.register.tables import evidence, forms, members, readings, records, reports

_SLOTS = ("key", "id", "title", "published", "publisher", "url", "language", "added", "original")


def called(connection: Connection, name: str) -> list[str]:
    """Give the keys of the reports that a name may mean, a key, an id or a record's handle, the earliest first."""
    of_record = select(records.c.report).where(records.c.handle == name)
    query = select(reports.c.key).where(or_(reports.c.key == name, reports.c.id == name, reports.c.key.in_(of_record)))
    query = query.order_by(reports.c.published.is_(None), reports.c.published, reports.c.key)
    return list(connection.execute(query).scalars())


def report(connection: Connection, key: str) -> dict[str, Any]:
    """Give a report with its text."""
    return dict(connection.execute(select(reports).where(reports.c.key == key)).mappings().one())


def copies(connection: Connection, original: str) -> list[dict[str, Any]]:
    """Give key and id of the reports that repeat an original's text, the original included."""
    query = select(reports.c.key, reports.c.id).where(or_(reports.c.original == original, reports.c.key == original))
    return [dict(row) for row in connection.execute(query.order_by(reports.c.id, reports.c.key)).mappings()]


def readings_of(connection: Connection, key: str) -> list[dict[str, Any]]:
    """Give who read a report, with what and when."""
    query = select(readings).where(readings.c.report == key).order_by(readings.c.author)
    return [dict(row) for row in connection.execute(query).mappings()]


def records_of(connection: Connection, key: str) -> list[dict[str, Any]]:
    """Give the records of a report, each with the thing that it tells of."""
    query = (
        select(records.c.handle, records.c.id, records.c.author, records.c.kind, records.c.number, forms.c.thing)
        .join(members, members.c.record == records.c.handle, isouter=True)
        .join(forms, forms.c.id == members.c.form, isouter=True)
        .where(records.c.report == key)
    )
    return [dict(row) for row in connection.execute(query).mappings()]


def spans_of(connection: Connection, key: str) -> list[dict[str, Any]]:
    """Give the passages of all records of a report and of their cells, as they stand in its text."""
    query = select(evidence).join(records, records.c.handle == evidence.c.record).where(records.c.report == key)
    found = [dict(row) for row in connection.execute(query).mappings()]
    return sorted(found, key=lambda row: (row["record"], row["slot"], row["position"]))


def reports_where(
    connection: Connection,
    *,
    publisher: str | None = None,
    since: str | None = None,
    until: str | None = None,
    page: Page,
) -> list[dict[str, Any]]:
    """Give the reports of a page by the day of publication, undated ones last, without their texts."""
    query = select(reports)
    if publisher is not None:
        query = query.where(reports.c.publisher == publisher)
    if since is not None:
        whole = reports.c.published.in_([since[:4], since[:7]])  # a year or a month that holds the day
        query = query.where(or_(reports.c.published >= since, whole))
    if until is not None:
        query = query.where(reports.c.published <= until)
    keys = page_ids(connection, query, (reports.c.published,), page)
    columns = [reports.c[slot] for slot in _SLOTS]
    found = {row.key: dict(row._mapping) for row in rows.where_in(connection, select(*columns), reports.c.key, keys)}
    return [found[key] for key in keys]


def counts_of(connection: Connection, keys: Collection[str]) -> dict[str, int]:
    """Count the records of reports."""
    query = select(records.c.report, func.count()).group_by(records.c.report)
    return {row[0]: row[1] for row in rows.where_in(connection, query, records.c.report, keys)}


def by_publisher(connection: Connection) -> list[dict[str, Any]]:
    """Give the outlets with the number of their reports and the days of the first and the last, most reports first."""
    day, name = reports.c.published, reports.c.publisher
    summed = (func.count().label("reports"), func.min(day).label("first"), func.max(day).label("last"))
    query = select(name, *summed).group_by(name).order_by(func.count().desc(), name)
    return [dict(row) for row in connection.execute(query).mappings()]
