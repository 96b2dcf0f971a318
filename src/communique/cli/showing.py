"""Printing answers in the form that was asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

from communique.cli.group import out, tell, width
from communique.cli.options import default_form

_FEW = 2  # answers that are printed in full where a table would cut them


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

    if form == "table":
        return _at_a_terminal([answer.to_dict() for answer in answers], kind)
    rows = (answer.to_dict() for answer in answers)
    if form == "markdown":
        return tables.markdown(rows, tables.COLUMNS[kind])
    if form == "csv":
        return exports.as_csv(rows, tables.ALL_COLUMNS[kind])
    return exports.as_json(rows) if form == "json" else exports.as_nl(rows)


def _at_a_terminal(rows: Sequence[dict[str, Any]], kind: str) -> Iterator[str]:
    """Give a table without the columns in which no row says anything; few answers stand one below the other, uncut."""
    from communique.publishing import tables

    if not rows:
        tell("nothing in the register answers to that")
    columns = tables.COLUMNS[kind] if kind in tables.WHOLE else tables.telling(rows, tables.COLUMNS[kind])
    uncut = kind in tables.AS_CARDS or (len(rows) <= _FEW and not tables.fits(rows, columns, width()))
    return (tables.cards if uncut else tables.table)(rows, columns, width())
