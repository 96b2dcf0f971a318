"""Reports: the text of one with every record read in it, and the list of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from communique.answers.reports import Mark, Publisher, ReadBy, ReportLine, ReportText, TextRecord
from communique.asking.days import asked
from communique.asking.paging import wanted
from communique.asking.titles import titles
from communique.errors import NotKnownError, QuestionError
from communique.register import Register
from communique.register.queries import reports as queries
from communique.register.queries.cells import report_ids
from communique.resolving.days import iso

Row = Mapping[str, Any]
_SLOTS = ("id", "key", "title", "published", "publisher", "url", "language", "added")
_REFUSED = "a record that belongs to nothing"


def report(register: Register, name: str) -> ReportText:
    """Give a report with its text and every record read in it, by its id, its key, or the handle of a record in it.

    Raises QuestionError where the register knows no such report, or several of that id.
    """
    with register.store.asking() as connection:
        key = _called(connection, name)
        row = queries.report(connection, key)
        alike = queries.copies(connection, row["original"] or key)
        records = queries.records_of(connection, key)
        return ReportText(
            **{slot: row[slot] for slot in _SLOTS},
            text=row["text"],
            copy_of=next((each["id"] for each in alike if each["key"] == row["original"] != key), None),
            copies=tuple(each["id"] for each in alike if each["key"] not in (key, row["original"])),
            readings=_readings(connection, key, records),
            records=_records(connection, key, records),
        )


def reports(
    register: Register,
    *,
    publisher: str | None = None,
    since: str | None = None,
    until: str | None = None,
    newest: bool = False,
    limit: int | None = None,
    after: str | None = None,
) -> list[ReportLine]:
    """Give the reports by the day of publication, undated ones last.

    ``newest`` turns the order round; ``limit`` gives at most so many, those that come ``after`` the key of the last one
    seen. Dates are as exact as one likes; a report of which only the month or the year is known is given where it may
    be meant.
    """
    page = wanted(newest, limit, after)
    low, high = iso(asked(since).first) if since else None, iso(asked(until).last) if until else None
    with register.store.asking() as connection:
        rows = queries.reports_where(connection, publisher=publisher, since=low, until=high, page=page)
        counts = queries.counts_of(connection, [row["key"] for row in rows])
        originals = report_ids(
            connection, {row["original"] for row in rows if row["original"] not in (None, row["key"])}
        )
    return [_line(row, counts.get(row["key"], 0), originals) for row in rows]


def publishers(register: Register) -> list[Publisher]:
    """Give the outlets, those with the most reports first."""
    with register.store.asking() as connection:
        return [Publisher(**row) for row in queries.by_publisher(connection)]


def _line(row: Row, records: int, originals: Mapping[str, str]) -> ReportLine:
    original = originals.get(row["original"] or "")
    return ReportLine(**{slot: row[slot] for slot in _SLOTS}, copy_of=original, records=records)


def _called(connection: Connection, name: str) -> str:
    """Give the key of the report that a name means."""
    found = queries.called(connection, name)
    if not found:
        raise NotKnownError(f"the register knows no report {name!r} (communique search finds words in reports)")
    if len(found) > 1:
        raise QuestionError(f"several reports are called {name!r}: give the key of one, {' or '.join(found[:5])}")
    return found[0]


def _readings(connection: Connection, key: str, records: Sequence[Row]) -> tuple[ReadBy, ...]:
    count: dict[str, int] = defaultdict(int)
    for row in records:
        count[row["author"]] += 1
    return tuple(
        ReadBy(author=row["author"], reader=row["reader"], added=row["added"], records=count[row["author"]])
        for row in queries.readings_of(connection, key)
    )


def _records(connection: Connection, key: str, records: Sequence[Row]) -> tuple[TextRecord, ...]:
    """Give the records of a report in the order of its text."""
    spans: dict[str, list[Mark]] = defaultdict(list)
    for row in queries.spans_of(connection, key):
        spans[row["record"]].append(Mark(row["start"], row["end"], row["slot"], row["rule"], row["how"]))
    named = titles(connection, {row["thing"] for row in records if row["thing"]})
    found = [
        TextRecord(
            **{slot: row[slot] for slot in ("handle", "author", "kind", "thing")},
            record=row["id"],
            told=named[row["thing"]] if row["thing"] else _REFUSED,
            spans=tuple(spans[row["handle"]]),
        )
        for row in records
    ]
    return tuple(sorted(found, key=_place))


def _place(record: TextRecord) -> tuple[int, str, str]:
    return min((span.start for span in record.spans), default=0), record.author, record.handle
