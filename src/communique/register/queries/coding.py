"""Codings by hand: the reports that are to be coded, who coded which, and what one author found in them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, func, or_, select

from communique.register import rows
from communique.register.queries.sources import with_sides
from communique.register.tables import forms, members, readings, records, reports

_LINE = (reports.c.key, reports.c.id, reports.c.title, reports.c.published, reports.c.publisher)


def keys_where(
    connection: Connection,
    *,
    sides: Collection[str] = (),
    reader: str,
    since: str | None = None,
    until: str | None = None,
    publisher: str | None = None,
    added: str | None = None,
) -> list[str]:
    """Give the keys of the reports of a time and an outlet in which the reader read of something of all the sides.

    ``reader`` is whose records tell the sides: were they everybody's, a list of reports would tell what others coded.
    """
    query = select(reports.c.key)
    if publisher is not None:
        query = query.where(reports.c.publisher == publisher)
    if since is not None:
        whole = reports.c.published.in_([since[:4], since[:7]])  # a year or a month that holds the day
        query = query.where(or_(reports.c.published >= since, whole))
    if until is not None:
        query = query.where(reports.c.published <= until)
    if added is not None:
        query = query.where(reports.c.added <= added)
    if sides:
        told = select(members.c.report).join(forms, forms.c.id == members.c.form)
        told = told.where(members.c.author == reader, *with_sides(sides, forms.c.thing))
        query = query.where(reports.c.key.in_(told))
    return sorted(connection.execute(query).scalars())


def lines_of(connection: Connection, keys: Collection[str]) -> list[dict[str, Any]]:
    """Give reports without their texts, by the day of publication, undated ones last."""
    found = [dict(row._mapping) for row in rows.where_in(connection, select(*_LINE), reports.c.key, keys)]
    return sorted(found, key=lambda row: (row["published"] or "9999", row["key"]))


def report(connection: Connection, key: str) -> dict[str, Any] | None:
    """Give a report as it is kept, None where there is no such key."""
    found = connection.execute(select(reports).where(reports.c.key == key)).mappings().first()
    return dict(found) if found else None


def coded_by(connection: Connection, author: str, keys: Collection[str] | None = None) -> set[str]:
    """Give which of the reports an author read."""
    query = select(readings.c.report).where(readings.c.author == author)
    if keys is None:
        return set(connection.execute(query).scalars())
    return {row[0] for row in rows.where_in(connection, query, readings.c.report, keys)}


def counts_by_author(connection: Connection, keys: Collection[str]) -> dict[str, int]:
    """Count the reports that each author read."""
    query = select(readings.c.author, func.count()).group_by(readings.c.author)
    found: dict[str, int] = defaultdict(int)
    for author, count in rows.where_in(connection, query, readings.c.report, keys):
        found[author] += count
    return dict(found)


def read_at(connection: Connection, key: str, author: str) -> str | None:
    """Give when an author's reading of a report was kept, None where they never read it."""
    query = select(readings.c.added).where(readings.c.report == key, readings.c.author == author)
    return connection.execute(query).scalar()


def records_by(connection: Connection, author: str, keys: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """Give the records of one author in reports, in the order in which they were handed over, each with its body."""
    query = select(records.c.report, records.c.handle, records.c.kind, records.c.number, records.c.body)
    found: dict[str, list[dict[str, Any]]] = {key: [] for key in keys}
    for row in rows.where_in(connection, query.where(records.c.author == author), records.c.report, keys):
        found[row.report].append({**row._mapping, "body": json.loads(row.body)})
    return {key: sorted(told, key=lambda row: (row["kind"], row["number"])) for key, told in found.items()}


def texts_of(connection: Connection, keys: Collection[str]) -> dict[str, str]:
    """Give the texts of reports."""
    query = select(reports.c.key, reports.c.text)
    return {row[0]: row[1] for row in rows.where_in(connection, query, reports.c.key, keys)}
