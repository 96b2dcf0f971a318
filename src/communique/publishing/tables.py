"""Rows as a table of text columns that fits the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from communique.publishing.cells import fitted, plain, width_of

_GAP = "  "
_NARROWEST = 6

# What a person at a terminal wants to see of each type; the exports carry every cell.
COLUMNS: dict[str, tuple[str, ...]] = {
    "persons": ("name", "country", "rank", "offices", "report"),
    "meetings": ("date", "format", "status", "countries", "participants", "place", "report"),
    "visits": ("start", "end", "guest", "host", "leader", "kind", "status", "report"),
    "agreements": ("kind", "subject", "parties", "period_start", "period_end", "action", "date", "report"),
    "mechanisms": ("name", "kind", "parties", "level", "edition", "date", "report"),
    "commitments": ("modality", "by", "to", "fields", "quote", "report"),
}


def table(rows: Iterable[Mapping[str, Any]], columns: Sequence[str], width: int) -> Iterator[str]:
    """Give the lines of a table: names of the columns, a rule, the rows; nothing where there are no rows."""
    cells = [[plain(row.get(column)) for column in columns] for row in rows]
    if not cells:
        return
    heads = [column.replace("_", " ") for column in columns]
    widths = _widths([heads, *cells], width)
    yield _line(heads, widths)
    yield _GAP.join("-" * each for each in widths)
    for row in cells:
        yield _line(row, widths)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return _GAP.join(fitted(cell, width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _widths(lines: Sequence[Sequence[str]], width: int) -> list[int]:
    """Give each column what it needs, then take from the widest until the line fits."""
    widths = [max(width_of(cell) for cell in column) for column in zip(*lines, strict=True)]
    excess = sum(widths) + len(_GAP) * (len(widths) - 1) - width
    while excess > 0 and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
        excess -= 1
    return widths
