"""The life of one thing over the years: offices or periods as bars, sessions as marks, on one axis of years."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import ceil, floor

from communique.answers import Edition, Mechanism
from communique.desk.drawings.scale import days_of

WIDTH = 720.0
_EDGE = 16.0  # room at either end, so that what stands at an end is seen whole
_ROW, _TOP, _FOOT = 36.0, 8.0, 26.0
_THINNEST = 6.0
_LABELS = 12  # years that can be written out
_NUMBER = 22.0  # the room that a session's number needs


@dataclass(frozen=True, slots=True)
class Stretch:
    """What lasted: from ``first`` to ``last`` (EDTF); ``look`` tells bars apart by more than their place."""

    label: str
    first: str | None
    last: str | None
    link: str | None = None
    look: str = "known"


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with its place."""

    stretch: Stretch
    x: float
    y: float
    width: float
    label_x: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Year:
    """A year on the axis; ``named`` where there is room for its number."""

    year: int
    x: float
    named: bool


@dataclass(frozen=True, slots=True)
class Bars:
    """A drawing of bars: ``now`` is where the day asked about stands, ``ticks`` are single days worth a mark."""

    bars: tuple[Bar, ...]
    years: tuple[Year, ...]
    ticks: tuple[float, ...]
    now: float | None
    height: float
    width: float = WIDTH


@dataclass(frozen=True, slots=True)
class Spot:
    """A session with its place: held, planned, missing or due."""

    edition: Edition
    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Spots:
    """A drawing of a series' sessions."""

    spots: tuple[Spot, ...]
    years: tuple[Year, ...]
    now: float | None
    height: float = 96.0
    width: float = WIDTH


def when(told: str | None, *, end: bool = False) -> float | None:
    """Give a date as a fraction of years, the beginning or the end of what it says; None without a year."""
    days = days_of(told)
    if days is None:
        return None
    day = days[1] + timedelta(days=1) if end and days[1] < date.max else days[0] if not end else days[1]
    return day.year + (day.timetuple().tm_yday - 1) / 366


class Axis:
    """An axis of whole years across a drawing."""

    def __init__(self, moments: Sequence[float]) -> None:
        self.first = floor(min(moments))
        self.last = max(ceil(max(moments)), self.first + 1)

    def x(self, moment: float) -> float:
        """Give where a moment stands; what lies outside stands at the edge."""
        share = (min(max(moment, self.first), self.last) - self.first) / (self.last - self.first)
        return round(_EDGE + share * (WIDTH - 2 * _EDGE), 1)

    def years(self) -> tuple[Year, ...]:
        """Give the lines of the years, of which some are named."""
        step = max(1, ceil((self.last - self.first) / _LABELS))
        every = range(self.first, self.last + 1)
        return tuple(Year(year, self.x(year), (year - self.first) % step == 0) for year in every)


def bars(stretches: Iterable[Stretch], ticks: Iterable[str | None] = (), on: str | None = None) -> Bars | None:
    """Draw what lasted, a row each, in the order given; None where no year is known of any."""
    known = [(each, span) for each in stretches if (span := _span(each)) is not None]
    if not known:
        return None
    days = [day for told in ticks if (day := when(told)) is not None]
    axis = Axis([*(moment for _, span in known for moment in span), *days])
    drawn = tuple(_bar(axis, each, span, row) for row, (each, span) in enumerate(known))
    height = _TOP + _ROW * len(drawn) + (18 if days else 0) + _FOOT
    now = when(on)
    inside = now is not None and axis.first <= now <= axis.last
    return Bars(
        bars=drawn,
        years=axis.years(),
        ticks=tuple(sorted({axis.x(day) for day in days})),
        now=axis.x(now) if inside and now is not None else None,
        height=height,
    )


def _span(each: Stretch) -> tuple[float, float] | None:
    first, last = when(each.first), when(each.last, end=True)
    if first is None and last is None:
        return None
    one = first if first is not None else last
    other = last if last is not None else when(each.first, end=True)
    assert one is not None
    assert other is not None
    return min(one, other), max(one, other)


def _bar(axis: Axis, each: Stretch, span: tuple[float, float], row: int) -> Bar:
    x, end = axis.x(span[0]), axis.x(span[1])
    x = min(x, WIDTH - _EDGE - _THINNEST)
    right = x > WIDTH * 0.6
    width = max(_THINNEST, round(end - x, 1))
    return Bar(each, x, _TOP + _ROW * row, width, x + width if right else x, "end" if right else "start")


def sessions(told: Mechanism, lines: Sequence[Edition], on: str | None = None) -> Spots | None:
    """Draw a series' sessions; one of which no report tells the day stands between its neighbours."""
    moments = _moments(lines)
    placed = [(each, moment) for each, moment in zip(lines, moments, strict=True) if moment is not None]
    if not placed:
        return None
    now = when(on)
    axis = Axis([moment for _, moment in placed] + ([now] if now is not None and told.next_due else []))
    inside = now is not None and axis.first <= now <= axis.last
    return Spots(
        spots=tuple(_spots(axis, placed)),
        years=axis.years(),
        now=axis.x(now) if inside and now is not None else None,
    )


def _spots(axis: Axis, placed: Iterable[tuple[Edition, float]]) -> Iterator[Spot]:
    """Give the sessions with their places; a number is written where it does not touch the one before it."""
    free = 0.0
    for each, moment in placed:
        x = axis.x(moment)
        told = str(each.number) if each.number is not None and x >= free else ""
        free = x + _NUMBER if told else free
        yield Spot(each, x, told)


def _moments(lines: Sequence[Edition]) -> list[float | None]:
    """Give where each session stands in time; those without a day between the dated ones around them."""
    told = [_middle(each.date) for each in lines]
    found = list(told)
    known = [at for at, moment in enumerate(told) if moment is not None]
    for before, after in pairwise(known):
        one, other = told[before], told[after]
        if one is None or other is None:
            continue
        for at in range(before + 1, after):
            found[at] = one + (other - one) * (at - before) / (after - before)
    return found


def _middle(told: str | None) -> float | None:
    first, last = when(told), when(told, end=True)
    return None if first is None or last is None else (first + last) / 2
