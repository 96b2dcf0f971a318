"""Keeping readings: everything of one report goes in together or not at all, and nothing goes in twice."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from communique.model import RECORD_TYPES, Participant, Reading, Record, Report
from communique.register.opening import open_register, speaking_of
from communique.register.views import LISTS, PLAIN, Row, rows

_METADATA = ("id", "url", "title", "publisher", "published", "language")


class Outcome(StrEnum):
    """What became of a report that was handed to the register."""

    ADDED = "added"
    ALREADY_THERE = "already there"
    REPLACED = "replaced"


class Register:
    """A register of reports and readings in one SQLite file; use it as a context manager."""

    def __init__(self, path: str | Path, *, create: bool = False) -> None:
        self.path = Path(path)
        self._connection = open_register(self.path, create=create)

    def __enter__(self) -> Register:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def standing(self, report: Report, reader: str) -> Outcome | None:
        """Give ALREADY_THERE if handing over this report, read by this reader, would change nothing."""
        with speaking_of(self.path):
            return Outcome.ALREADY_THERE if self._holds(report, reader) else None

    def keep(self, reading: Reading, reader: str) -> Outcome:
        """Keep a report and its records in one transaction."""
        with speaking_of(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            with self._connection:
                return self._keep(reading, reader)

    def rows(self, kind: str) -> Iterator[Row]:
        """Give the rows of one record type over all reports, in the order a reader expects them."""
        with speaking_of(self.path):
            yield from rows(self._connection, kind)

    def _holds(self, report: Report, reader: str) -> bool:
        """Tell whether what is kept of this text is at least as good: same reader, and no less known of it.

        Of one text with different metadata (two outlets, one agency) the better known is kept, so that the order
        of arrival does not matter.
        """
        found = self._connection.execute(
            "SELECT r.reader, p.* FROM reports p JOIN readings r ON r.report = p.key WHERE p.text_sha256 = ?",
            [_sha256(report.text)],
        )
        found.row_factory = sqlite3.Row
        kept = found.fetchone()
        if kept is None or (kept["reader"] != reader and kept["fingerprint"] == fingerprint(report)):
            return False
        return _standing_of(*(kept[key] for key in _METADATA)) >= _standing_of(*_metadata(report))

    def _keep(self, reading: Reading, reader: str) -> Outcome:
        report = reading.report
        if self._holds(report, reader):
            return Outcome.ALREADY_THERE
        key, sha256 = key_of(report), _sha256(report.text)
        gone = self._connection.execute("DELETE FROM reports WHERE key = ?", [key])
        self._insert("reports", key, sha256, fingerprint(report), *_metadata(report), report.text)
        self._insert("readings", key, reader)
        for kind in RECORD_TYPES:
            for number, record in enumerate(getattr(reading, kind)):
                self._keep_record(report, kind, number, record)
        return Outcome.REPLACED if gone.rowcount else Outcome.ADDED

    def _keep_record(self, report: Report, kind: str, number: int, record: Record) -> None:
        key = key_of(report)
        cells = [_cell(getattr(record, slot)) for slot in PLAIN[kind]]
        self._insert(kind, key, number, *cells, record.confidence)
        for slot, table in LISTS[kind].items():
            for position, value in enumerate(getattr(record, slot)):
                self._insert(table, key, number, position, *_item(value))
        for slot, position, cells in _evidence(report.text, record):
            self._insert("evidence", key, kind, number, slot, position, *cells)

    def _insert(self, table: str, *cells: object) -> None:
        marks = ", ".join("?" * len(cells))
        self._connection.execute(f"INSERT INTO {table} VALUES ({marks})", cells)


def key_of(report: Report) -> str:
    """Give the key of a report: the same text has the same key wherever it came from."""
    return _sha256(report.text)[:20]


def fingerprint(report: Report) -> str:
    """Give the SHA-256 of the text and of all that is known of it."""
    return _sha256(json.dumps([report.text, *_metadata(report)]))


def _metadata(report: Report) -> tuple[str | None, ...]:
    return tuple(getattr(report, key) for key in _METADATA)


def _standing_of(*metadata: str | None) -> tuple[int, tuple[str, ...]]:
    """Rank what is known of a text: more is better, and the alphabet settles the rest."""
    return sum(cell is not None for cell in metadata), tuple(cell or "" for cell in metadata)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _cell(value: object) -> object:
    return str(value) if isinstance(value, StrEnum) else value


def _item(value: object) -> tuple[object, ...]:
    return (value.person, str(value.role)) if isinstance(value, Participant) else (_cell(value),)


def _evidence(text: str, record: Record) -> Iterator[tuple[str, int, list[object]]]:
    """Give slot, position and cells of every passage: the record's own first, under the empty slot."""
    for position, span in enumerate(record.evidence):
        yield "", position, [span.start, span.end, text[span.start : span.end], None, None]
    for slot, ground in record.grounds.items():
        for position, span in enumerate(ground.spans):
            yield slot, position, [span.start, span.end, text[span.start : span.end], ground.rule, str(ground.how)]
