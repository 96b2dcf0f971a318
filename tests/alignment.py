"""The best one-to-one pairing of two lists, given how alike each pair is."""

from __future__ import annotations

from collections.abc import Sequence

Pairs = list[tuple[int, int]]


def align(table: Sequence[Sequence[float]]) -> Pairs:
    """Pair rows with columns so that the summed likeness is highest; pairs of no likeness are left out.

    One row after the other is added by the path of exchanges that gains most (successive best paths), which keeps
    the pairing the best there is for the rows so far.
    """
    if not table or not table[0]:
        return []
    column_of: dict[int, int] = {}
    for row in range(len(table)):
        _exchange(column_of, _best_path(table, column_of, row))
    return [(row, column) for row, column in sorted(column_of.items()) if table[row][column] > 0]


def _best_path(table: Sequence[Sequence[float]], column_of: dict[int, int], row: int) -> Pairs:
    """Find the exchanges that gain most when ``row`` comes in: each pair is a row and the column it now takes."""
    row_of = {column: row for row, column in column_of.items()}
    best: dict[int, tuple[float, Pairs]] = {
        column: (table[row][column], [(row, column)]) for column in range(len(table[0]))
    }
    for _ in range(len(column_of)):
        if not _relax(table, row_of, best):
            break
    # A path may also end by leaving the row it drives out without a column.
    ends: list[tuple[float, Pairs]] = [(0.0, [])] + [_ended(table, row_of, gain, path) for gain, path in best.values()]
    return max(ends, key=lambda end: end[0])[1]


def _relax(table: Sequence[Sequence[float]], row_of: dict[int, int], best: dict[int, tuple[float, Pairs]]) -> bool:
    changed = False
    for column, (gain, path) in list(best.items()):
        if column not in row_of:
            continue
        driven_out = row_of[column]
        for other in range(len(table[0])):
            through = gain - table[driven_out][column] + table[driven_out][other]
            if through > best[other][0] + 1e-12 and all(other != taken for _, taken in path):
                best[other] = (through, [*path, (driven_out, other)])
                changed = True
    return changed


def _ended(table: Sequence[Sequence[float]], row_of: dict[int, int], gain: float, path: Pairs) -> tuple[float, Pairs]:
    column = path[-1][1]
    if column not in row_of:
        return gain, path
    left = row_of[column]
    return gain - table[left][column], [*path, (left, -1)]


def _exchange(column_of: dict[int, int], path: Pairs) -> None:
    for row, column in path:
        if column < 0:
            column_of.pop(row, None)
        else:
            column_of[row] = column
