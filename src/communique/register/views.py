"""Reading the register: for each record type its rows over all reports, lists gathered, passage beside."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

Row = dict[str, Any]

# Which slots are columns of the record's own table (in its order) and which are lists with a table of their own.
PLAIN: dict[str, tuple[str, ...]] = {
    "persons": ("id", "name", "country", "rank"),
    "meetings": ("id", "format", "status", "date", "end_date", "place", "place_country", "occasion"),
    "visits": ("guest", "host", "leader", "kind", "status", "start", "end"),
    "agreements": ("id", "kind", "subject", "period_start", "period_end", "action", "date"),
    "mechanisms": ("kind", "name", "level", "edition", "date"),
    "commitments": ("modality", "quote"),
}
LISTS: dict[str, dict[str, str]] = {
    "persons": {"offices": "person_offices"},
    "meetings": {"countries": "meeting_countries", "participants": "participants"},
    "visits": {},
    "agreements": {"parties": "agreement_parties", "signatories": "agreement_signatories"},
    "mechanisms": {"parties": "mechanism_parties"},
    "commitments": {"by": "commitment_by", "to": "commitment_to", "fields": "commitment_fields"},
}
# Contacts in the order of time, undated ones last; people by name; ties by report, so that any register of the
# same reports prints alike.
_ORDER = {
    "persons": "x.country IS NULL, x.country, x.name COLLATE NOCASE",
    "meetings": "x.date IS NULL, x.date",
    "visits": "coalesce(x.start, x.end) IS NULL, coalesce(x.start, x.end)",
    "agreements": "x.kind, coalesce(x.period_start, x.date) IS NULL, coalesce(x.period_start, x.date)",
    "mechanisms": "x.name COLLATE NOCASE, x.edition IS NULL, x.edition",
    "commitments": "p.published IS NULL, p.published",
}
_NAMED = {"participants", "signatories"}


def rows(connection: sqlite3.Connection, kind: str) -> Iterator[Row]:
    """Give the rows of one record type; lists are lists, and persons go by name."""
    cursor = connection.execute(_query(kind))
    names = [column[0] for column in cursor.description]
    for cells in cursor:
        row = dict(zip(names, cells, strict=True))
        for slot in LISTS[kind]:
            row[slot] = json.loads(row[slot])
        yield row


def _query(kind: str) -> str:
    plain = ", ".join(f'x."{slot}"' for slot in PLAIN[kind])
    lists = "".join(f', ({_list(kind, slot)}) AS "{slot}"' for slot in LISTS[kind])
    return f"""
        SELECT {plain}{lists}, x.confidence, p.id AS report, p.published, p.publisher, p.url, x.number,
            (SELECT quote FROM evidence e WHERE e.report = x.report AND e.kind = '{kind}' AND e.number = x.number
                AND e.slot = '' ORDER BY position LIMIT 1) AS passage
        FROM {kind} x JOIN reports p ON p.key = x.report
        ORDER BY {_ORDER[kind]}, p.id, p.key, x.number"""


def _list(kind: str, slot: str) -> str:
    """Write the sub-query that gathers a list as a JSON array, in its order."""
    table = LISTS[kind][slot]
    value = "value"
    if slot in _NAMED:
        value = "coalesce((SELECT name FROM persons n WHERE n.report = v.report AND n.id = v.value), value)"
    if slot == "participants":
        value = f"json_object('person', {value}, 'role', role)"
    ordered = (
        f"SELECT {value} AS value FROM {table} v WHERE v.report = x.report AND v.number = x.number ORDER BY position"
    )
    gathered = "json(value)" if slot == "participants" else "value"
    return f"SELECT json_group_array({gathered}) FROM ({ordered})"


def columns(kind: str) -> list[str]:
    """Give the names of a view's columns, in the order of its rows."""
    return [*PLAIN[kind], *LISTS[kind], "confidence", "report", "published", "publisher", "url", "number", "passage"]
