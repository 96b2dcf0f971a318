"""Printing answers in the form that was asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from communique.cli.group import out, width
from communique.cli.options import default_form


class Shown(Protocol):
    """An answer, or a line of one."""

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain data."""


def show(answers: Iterable[Shown], kind: str, form: str | None) -> int:
    """Print answers of one kind (the name of their class) as a table, CSV, JSON, JSON lines or Markdown."""
    out(_lines(answers, kind, form or default_form()))
    return 0


def _lines(answers: Iterable[Shown], kind: str, form: str) -> Iterator[str]:
    from communique.publishing import exports, tables

    rows = (answer.to_dict() for answer in answers)
    if form == "table":
        return tables.table(rows, tables.COLUMNS[kind], width())
    if form == "markdown":
        return tables.markdown(rows, tables.COLUMNS[kind])
    if form == "csv":
        return exports.as_csv(rows, tables.ALL_COLUMNS[kind])
    return exports.as_json(rows) if form == "json" else exports.as_nl(rows)
