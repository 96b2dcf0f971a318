"""Commitments as a matrix: a row a field, a column a year, in each cell how many, how many of them followed up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from communique.answers.relationship import MatrixCell

BAR = 40.0  # the longest bar
TALL = 6.0


@dataclass(frozen=True, slots=True)
class Cell:
    """The commitments of a field in a year; the widths are of the bar's parts, which follow one another."""

    field: str
    year: int | None
    total: int
    open: int
    offered: int
    confirmed: int
    confirmed_width: float
    offered_width: float
    open_width: float


@dataclass(frozen=True, slots=True)
class Line:
    """A field: its cells, None where there is no commitment, and all years together."""

    field: str
    cells: tuple[Cell | None, ...]
    whole: Cell


@dataclass(frozen=True, slots=True)
class Matrix:
    """The whole matrix; a year that is None holds what has no year."""

    years: tuple[int | None, ...]
    lines: tuple[Line, ...]
    most: int


def matrix(cells: Sequence[MatrixCell]) -> Matrix:
    """Lay out the matrix: the fields with the most commitments first, every year from the first to the last."""
    known = [each.year for each in cells if each.year is not None]
    years: list[int | None] = list(range(min(known), max(known) + 1)) if known else []
    if any(each.year is None for each in cells):
        years.append(None)
    most = max((each.total for each in cells), default=0)
    fields: dict[str, list[MatrixCell]] = {}
    for each in cells:
        fields.setdefault(each.field, []).append(each)
    lines = [_line(field, told, years, most) for field, told in fields.items()]
    lines.sort(key=lambda line: (-line.whole.total, line.field))
    return Matrix(tuple(years), tuple(lines), most)


def _line(field: str, told: Sequence[MatrixCell], years: Iterable[int | None], most: int) -> Line:
    by_year = {each.year: _cell(field, each.year, [each], most) for each in told}
    whole = _cell(field, None, told, 0)
    return Line(field, tuple(by_year.get(year) for year in years), whole)


def _cell(field: str, year: int | None, told: Sequence[MatrixCell], most: int) -> Cell:
    total, confirmed = sum(each.total for each in told), sum(each.confirmed for each in told)
    offered = min(sum(each.offered for each in told), total - confirmed)
    unit = BAR / most if most else 0.0
    left = total - confirmed - offered
    return Cell(field, year, total, left, offered, confirmed, confirmed * unit, offered * unit, left * unit)
