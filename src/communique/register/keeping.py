"""Keeping what was read: a report, a reading of it and its records go in together or not at all.

A reading is kept as the record format gives it; every passage is kept with its words, which are the report's.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from communique.register import search, tables
from communique.register.handles import handles

METADATA = ("id", "url", "title", "publisher", "published", "language")
ACCEPTED = "accepted by hand"  # the author of records that stand in for what no reading holds any more
DOUBTED, SURE = "doubted", 0.75  # a record of less confidence than this is doubted
KINDS = ("persons", "meetings", "visits", "agreements", "mechanisms", "commitments")


def key_of(report: Mapping[str, Any]) -> str:
    """Give the key of a report: of its text, publisher and address, twenty hex digits."""
    told = json.dumps([report["text"], report.get("publisher"), report.get("url")])
    return sha256(told)[:20]


def sha256(text: str) -> str:
    """Give the SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def standing_of(report: Mapping[str, Any]) -> tuple[int, list[str]]:
    """Rank what is known of a report: more is better, and the alphabet settles the rest, whoever came first."""
    told = [report.get(slot) or "" for slot in METADATA]
    return sum(1 for cell in told if cell), told


def kept_report(connection: Connection, key: str) -> Mapping[str, Any] | None:
    """Give the report kept under a key."""
    found = connection.execute(select(tables.reports).where(tables.reports.c.key == key)).mappings().first()
    return dict(found) if found else None


def put_report(connection: Connection, report: Mapping[str, Any], at: str) -> str:
    """Keep a report, or what is better known of it now; give its key."""
    key = key_of(report)
    known = kept_report(connection, key)
    cells = {slot: report.get(slot) for slot in METADATA}
    if known is None:
        kept = {"key": key, "sha256": sha256(report["text"]), "text": report["text"], "added": at, "original": None}
        connection.execute(insert(tables.reports), {**cells, **kept})
        search.put(connection, key, report.get("title"), report["text"])
    elif standing_of(report) > standing_of(known):
        changed = tables.reports.update().where(tables.reports.c.key == key).values(**cells)
        connection.execute(changed)
        search.remove(connection, key)
        search.put(connection, key, report.get("title"), report["text"])
    return key


def put_reading(
    connection: Connection, key: str, text: str, reading: Mapping[str, Any], *, author: str, reader: str, at: str
) -> None:
    """Keep what an author read in a report, in place of what the same author read before."""
    replaced = tables.records.c.author.in_((author, ACCEPTED))
    connection.execute(delete(tables.records).where(tables.records.c.report == key, replaced))
    mine = (tables.readings.c.report == key) & (tables.readings.c.author == author)
    connection.execute(delete(tables.readings).where(mine))
    connection.execute(insert(tables.readings), {"report": key, "author": author, "reader": reader, "added": at})
    rows = list(_rows(key, author, reading))
    if rows:
        connection.execute(insert(tables.records), [row for row, _ in rows])
        told = [each for row, record in rows for each in passages(row["handle"], text, record)]
        if told:
            connection.execute(insert(tables.evidence), told)


def _rows(key: str, author: str, reading: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], Mapping[str, Any]]]:
    for kind in KINDS:
        told: Sequence[Mapping[str, Any]] = reading.get(kind) or ()
        for number, (record, handle) in enumerate(zip(told, handles(kind, key, author, told), strict=True)):
            body = json.dumps(record, ensure_ascii=False, sort_keys=True)
            row = {"handle": handle, "report": key, "author": author, "kind": kind, "number": number, "body": body}
            yield row | {"id": str(record.get("id") or f"{kind}:{number}")}, record


def passages(handle: str, text: str, record: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Give the passages behind a record, its own under the empty slot, and behind each of its cells.

    Its own say ``doubted`` where the reader is not sure that the record is there.
    """
    grounds = {**(record.get("grounds") or {}), "": {"how": _doubted(record)}}
    told = {"": record.get("evidence") or [], **(record.get("slots") or {})}
    for slot, spans in sorted(told.items()):
        ground = grounds.get(slot) or {}
        for position, (start, end) in enumerate(spans):
            place = {"record": handle, "slot": slot, "position": position, "start": start, "end": end}
            yield place | {"quote": text[start:end], "rule": ground.get("rule"), "how": ground.get("how")}


def _doubted(record: Mapping[str, Any]) -> str | None:
    """Say that a record is doubted; one that does not tell how sure its reader is is not."""
    confidence = record.get("confidence")
    return DOUBTED if isinstance(confidence, int | float) and confidence < SURE else None
