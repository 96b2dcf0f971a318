"""One report's records at a glance: a heading and a small table for each type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from communique.model import RECORD_TYPES, Reading
from communique.publishing.cells import plain, printable
from communique.publishing.tables import COLUMNS, table


def overview(reading: Reading, width: int) -> Iterator[str]:
    """Give the lines for one reading; record types without records are passed over."""
    report = reading.report
    yield printable(" · ".join(part for part in (report.id, report.published, report.publisher, report.title) if part))
    names = {person.id: person.name for person in reading.persons}
    content = reading.to_dict()
    for kind in RECORD_TYPES:
        columns = tuple(column for column in COLUMNS[kind] if column != "report")
        lines = list(table([_named(row, names) for row in content[kind]], columns, width - 2))
        if lines:
            yield f"\n  {kind}"
            yield from (f"  {line}" for line in lines)
    if not any(content[kind] for kind in RECORD_TYPES):
        yield "  no records"
    yield ""


def _named(row: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """Put people's names where the record holds their ids."""
    named = dict(row)
    if "participants" in row:
        named["participants"] = [
            f"{plain(names.get(item['person'], item['person']))} ({item['role']})" for item in row["participants"]
        ]
    return named
