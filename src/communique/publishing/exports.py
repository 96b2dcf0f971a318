"""Rows and readings for other programs: CSV, JSON and JSON lines, streamed."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from communique.publishing.cells import plain

# A spreadsheet takes a cell that begins so for a formula and would run it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_nl(objects: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Give one JSON object a line."""
    for each in objects:
        yield json.dumps(each, ensure_ascii=False)


def as_json(objects: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Give one JSON array, an object a line, without holding them all."""
    opening = "["
    for each in objects:
        yield opening + json.dumps(each, ensure_ascii=False)
        opening = ","
    yield "[]" if opening == "[" else "]"


def as_csv(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> Iterator[str]:
    """Give the rows as CSV (RFC 4180 but for the line end), lists joined by semicolons."""
    yield _csv_line(columns)
    for row in rows:
        yield _csv_line([_csv_cell(row.get(column)) for column in columns])


def _csv_line(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(cells)
    return line.getvalue()


def _csv_cell(value: Any) -> str:
    text = "; ".join(plain(item) for item in value) if isinstance(value, list) else plain(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
