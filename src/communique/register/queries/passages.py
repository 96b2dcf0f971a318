"""Reports by the words in them, and the records and cells whose passages lie in them."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, and_, select, text

from communique.register import rows
from communique.register.queries.sources import with_sides
from communique.register.tables import evidence, forms, members, records, reports

# A report's number in the index is the beginning of its key.
_SQLITE = """
    SELECT reports.key FROM report_words
    JOIN reports ON reports.key >= printf('%015x', report_words.rowid)
        AND reports.key < printf('%015xg', report_words.rowid)
    WHERE report_words MATCH :query ORDER BY coalesce(reports.published, '') DESC, reports.key LIMIT :most
"""
_POSTGRESQL = """
    SELECT reports.key FROM report_words
    JOIN reports ON substr(reports.key, 1, 15) = lpad(to_hex(report_words.rowid), 15, '0')
    WHERE report_words.words @@ to_tsquery('simple', :query)
    ORDER BY coalesce(reports.published, '') DESC, reports.key LIMIT :most
"""


def holding_all(connection: Connection, words: Sequence[str], most: int) -> list[str]:
    """Give the keys of the reports that hold all of these folded words, the last as a beginning, the newest first."""
    if connection.dialect.name == "sqlite":
        query, told = _SQLITE, " AND ".join(f'"{word}"' for word in words) + "*"
    else:
        query, told = _POSTGRESQL, " & ".join(words) + ":*"
    return [str(key) for key in connection.execute(text(query), {"query": told, "most": most}).scalars()]


def texts_of(connection: Connection, keys: Collection[str]) -> list[dict[str, Any]]:
    """Give reports with their texts."""
    slots = (
        reports.c.key,
        reports.c.id,
        reports.c.title,
        reports.c.published,
        reports.c.publisher,
        reports.c.url,
        reports.c.text,
    )
    return [dict(row._mapping) for row in rows.where_in(connection, select(*slots), reports.c.key, keys)]


def records_in(connection: Connection, keys: Collection[str]) -> list[dict[str, Any]]:
    """Give the records of reports with their passages and things, one row a passage."""
    query = (
        select(
            records.c.report.label("key"),
            *(records.c.handle, records.c.id.label("record"), records.c.author, records.c.kind),
            *(evidence.c.start, evidence.c.end, evidence.c.quote, forms.c.thing),
        )
        .join(evidence, and_(evidence.c.record == records.c.handle, evidence.c.slot == ""))
        .join(members, members.c.record == records.c.handle)
        .join(forms, forms.c.id == members.c.form)
    )
    found = [dict(row._mapping) for row in rows.where_in(connection, query, records.c.report, keys)]
    return sorted(found, key=lambda row: (row["key"], row["start"], row["handle"]))


def cells_not_stated(
    connection: Connection, hows: Collection[str], *, between: Collection[str] = (), kind: str | None = None
) -> list[dict[str, Any]]:
    """Give the cells of records whose values were come by in these ways, with their first words."""
    query = (
        select(
            *(evidence.c.slot, evidence.c.rule, evidence.c.how, evidence.c.quote, forms.c.thing, records.c.kind),
            *(records.c.handle, records.c.id.label("record"), records.c.author, records.c.body),
            *(reports.c.id.label("report"), reports.c.key, reports.c.published, reports.c.publisher, reports.c.url),
        )
        .select_from(forms)
        .join(members, members.c.form == forms.c.id)
        .join(records, records.c.handle == members.c.record)
        .join(reports, reports.c.key == records.c.report)
        .join(evidence, evidence.c.record == records.c.handle)
        .where(evidence.c.how.in_(sorted(hows)), evidence.c.slot != "", evidence.c.position == 0)
        .where(*with_sides(between, forms.c.thing))
    )
    if kind is not None:
        query = query.where(records.c.kind == kind)
    found = [dict(row) for row in connection.execute(query).mappings()]
    for row in found:
        row["value"] = json.loads(row.pop("body")).get(row["slot"])
    return sorted(
        found, key=lambda row: (row["published"] or "9999", row["report"], row["key"], row["handle"], row["slot"])
    )


def names_in(connection: Connection, keys: Collection[str]) -> dict[tuple[str, str], str]:
    """Give the names of the people of reports by the report's key and the id they have in it."""
    query = select(records.c.report, records.c.id, records.c.body).where(records.c.kind == "persons")
    found = rows.where_in(connection, query, records.c.report, keys)
    return {(row[0], row[1]): str(json.loads(row[2])["name"]) for row in found}
