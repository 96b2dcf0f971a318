"""The axis that a relationship's drawings share: places of days, ticks of years, widths of words, lanes of marks.

Places are CSS pixels from the left edge of a drawing and from its top.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

LABELS = 112.0  # the column of words left of each drawing
WIDTH = 1104.0
BAND = 156.0  # what has no year stands here, right of the years
HEAD = 26.0  # the words of the years stand above this
PAD = 14.0
_APART = 10.0
_TICK = 44.0
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?")


@dataclass(frozen=True, slots=True)
class Tick:
    """A year in print: the line where it begins, and its number, left out where there is no room."""

    year: int
    x: float
    middle: float
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """The years from ``first`` to ``last``, both whole, and, if there is one, a band for what has no year."""

    first: int
    last: int
    banded: bool = False

    @property
    def end(self) -> float:
        """Give where the years end."""
        return WIDTH - (BAND + _APART if self.banded else 0)

    @property
    def band(self) -> float:
        """Give where the band begins."""
        return WIDTH - BAND

    @property
    def a_year(self) -> float:
        """Give the width of a year."""
        return (self.end - 2 * PAD) / (self.last - self.first + 1)

    def at(self, day: date) -> float:
        """Give the place of a day; what lies before or after the years stands at their edge."""
        began = date(self.first, 1, 1).toordinal()
        days = date(self.last, 12, 31).toordinal() + 1 - began
        share = (day.toordinal() - began) / days
        return PAD + min(1.0, max(0.0, share)) * (self.end - 2 * PAD)

    def holds(self, day: date) -> bool:
        """Tell whether a day lies within the years."""
        return self.first <= day.year <= self.last

    def ticks(self) -> tuple[Tick, ...]:
        """Give the years; as many are named as have room."""
        step = self.step(_TICK)
        named = {year for year in range(self.first, self.last + 1) if year % step == 0 or step == 1}
        return tuple(self._tick(year, year in named) for year in range(self.first, self.last + 1))

    def _tick(self, year: int, named: bool) -> Tick:
        x = self.at(date(year, 1, 1))
        return Tick(year, x, x + self.a_year / 2, str(year) if named else "")

    def step(self, width: float) -> int:
        """Give how many years together are at least so wide: 1, 2, 5, 10, ..."""
        steps: list[int] = [each * int(10**power) for power in range(4) for each in (1, 2, 5)]
        return next(each for each in steps if each * self.a_year >= width or each == steps[-1])


def axis_of(years: Iterable[int], on: date, *, outer: Iterable[int] = (), banded: bool = False) -> Axis:
    """Give the axis that holds all years and the day asked about, and of the outer ones those that are not far off."""
    held = [*years, on.year]
    first, last = min(held), max(held)
    near = [year for year in outer if first - _FAR <= year <= last + _FAR]
    return Axis(min([first, *near]), max([last, *near]), banded)


_FAR = 6


def days_of(told: str | None) -> tuple[date, date] | None:
    """Give the first and the last day that an EDTF date means; None where it tells no year."""
    if not told:
        return None
    first, _, last = told.partition("/")
    start, end = _window(first), _window(last or first)
    return (start[0], end[1]) if start and end and start[0] <= end[1] else start


def _window(told: str) -> tuple[date, date] | None:
    found = _DATE.fullmatch(told)
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    if not year or (month is not None and not 1 <= month <= 12):
        return None
    last = calendar.monthrange(year, month or 12)[1]
    if day is not None and not 1 <= day <= last:
        return None
    return date(year, month or 1, day or 1), date(year, month or 12, day or last)


def middle_of(first: date, last: date) -> date:
    """Give the day in the middle."""
    return date.fromordinal((first.toordinal() + last.toordinal()) // 2)


def width_of(words: str, size: float = 13.0) -> float:
    """Give about how wide words are in print, rather too wide than too narrow."""
    return sum(_share(sign) for sign in words) * size


def _share(sign: str) -> float:
    if unicodedata.combining(sign):
        return 0.0
    if unicodedata.east_asian_width(sign) in "WF":
        return 1.05
    return 0.34 if sign in " .,:;'il|·" else 0.9 if sign in "mwMW@" else 0.72 if sign.isupper() else 0.59


def shortened(words: str, width: float, size: float = 13.0) -> str:
    """Give words, cut with an ellipsis where they are wider than there is room."""
    if width_of(words, size) <= width:
        return words
    kept = words
    while kept and width_of(kept + "…", size) > width:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def lanes(extents: Sequence[tuple[float, float]], apart: float = 0.0) -> list[int]:
    """Give each extent, in the order told, the first lane in which it touches none before it."""
    taken: list[list[tuple[float, float]]] = []
    found = []
    for left, right in extents:
        free = (number for number, lane in enumerate(taken) if not _touches(lane, left - apart, right + apart))
        number = next(free, len(taken))
        taken[number:] = taken[number:] or [[]]
        taken[number].append((left, right))
        found.append(number)
    return found


def _touches(lane: Iterable[tuple[float, float]], left: float, right: float) -> bool:
    return any(left < end and start < right for start, end in lane)
