"""The editions of mechanisms: a row a series, a mark an edition, gaps dashed, the next one due open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from communique.desk.drawings.scale import BAND, HEAD, WIDTH, Axis, Tick, days_of, lanes, middle_of, shortened, width_of

if TYPE_CHECKING:
    from communique.answers.relationship import Round, Series

CELL = 24.0
MOST = 12  # series that are drawn at once
_WORDS = 17.0
_ROOM = 8.0
_SIZE = 11.0
_LONGEST = 640.0
_ACROSS = int(BAND // CELL)
Days = dict[int, date | None]


@dataclass(frozen=True, slots=True)
class Stone:
    """An edition, or several that nobody tells of: held, planned, named, missing or due, by its middle.

    ``reckoned`` says that no report tells its day: it stands between its neighbours, or where it is due.
    """

    status: str
    number: str
    date: str | None
    x: float
    y: float
    width: float
    contact: str | None = None
    place: str | None = None
    place_country: str | None = None
    reckoned: bool = False


@dataclass(frozen=True, slots=True)
class Track:
    """A series: its words, the line on which its editions stand, and they."""

    series: Series
    y: float
    height: float
    words: str
    line: float
    stones: tuple[Stone, ...]


@dataclass(frozen=True, slots=True)
class Editions:
    """The whole drawing."""

    axis: Axis
    height: float
    tracks: tuple[Track, ...]
    ticks: tuple[Tick, ...]
    on: float


def editions(series: Sequence[Series], axis: Axis, on: date) -> Editions:
    """Draw the editions of series, in the order told."""
    tracks: list[Track] = []
    top = HEAD
    for each in series:
        track = _track(each, axis, top)
        tracks.append(track)
        top += track.height
    return Editions(axis, top, tuple(tracks), axis.ticks(), axis.at(on))


def parted(
    series: Sequence[Series], most: int = MOST
) -> tuple[tuple[Series, ...], tuple[Series, ...], tuple[Series, ...]]:
    """Part series into those to draw, those to fold away, and those of which no edition is known."""
    told = sorted((each for each in series if _known(each)), key=_order)
    bare = sorted((each for each in series if not _known(each)), key=_order)
    return tuple(told[:most]), tuple(told[most:]), tuple(bare)


def _known(series: Series) -> bool:
    return bool(series.editions or series.planned or series.next_due)


def _order(series: Series) -> tuple[int, str, str]:
    days = [days_of(each.date) for each in series.editions]
    return (-max((told[1].toordinal() for told in days if told), default=0), series.name, series.id)


def _track(series: Series, axis: Axis, top: float) -> Track:
    stones = sorted(_stones(series, axis), key=lambda each: (each.x, each.status, each.number))
    at = lanes([(each.x - each.width / 2, each.x + each.width / 2) for each in stones])
    middle = top + _WORDS + CELL / 2
    placed = tuple(replace(each, y=middle + lane * CELL) for each, lane in zip(stones, at, strict=True))
    height = _WORDS + (1 + max(at, default=0)) * CELL + _ROOM
    return Track(series, top, height, shortened(series.name, _LONGEST), middle, placed)


def _stones(series: Series, axis: Axis) -> list[Stone]:
    """Give the editions in the years of the axis at their days, and after them those whose day cannot be reckoned."""
    rounds = [*series.editions, *([series.planned] if series.planned and series.planned not in series.editions else [])]
    days = {each.number: _day(each.date) for each in rounds if each.number is not None}
    made = [_stone(each, days) for each in rounds] + [_missing(run, days) for run in _runs(series.gaps)]
    if series.next_due and not series.planned:
        made.append((_made("due", "", series.next_due, reckoned=True), _day(series.next_due)))
    undated = [stone for stone, day in made if day is None]
    return [
        replace(stone, x=_kept(axis.at(day), stone, axis.end)) for stone, day in made if day and axis.holds(day)
    ] + [
        replace(stone, x=_kept(axis.band + (place % _ACROSS + 0.5) * CELL, stone, WIDTH))
        for place, stone in enumerate(undated)
    ]


def _kept(x: float, stone: Stone, end: float) -> float:
    """Keep a mark within the drawing."""
    return min(end - stone.width / 2, max(stone.width / 2, x))


def _stone(told: Round, days: Days) -> tuple[Stone, date | None]:
    day = _day(told.date)
    made = _made(told.status, str(told.number or ""), told.date, reckoned=day is None)
    made = replace(made, contact=told.contact, place=told.place, place_country=told.place_country)
    return made, day or _between(told.number, days)


def _missing(run: tuple[int, int], days: Days) -> tuple[Stone, date | None]:
    first, last = run
    number = str(first) if first == last else f"{first}\u2013{last}"
    near, far = _between(first, days), _between(last, days)
    return _made("missing", number, None, reckoned=True), middle_of(near, far) if near and far else None


def _made(status: str, number: str, told: str | None, *, reckoned: bool) -> Stone:
    return Stone(status, number, told, 0, 0, max(CELL, width_of(number, _SIZE) + 10), reckoned=reckoned)


def _day(told: str | None) -> date | None:
    days = days_of(told)
    return middle_of(*days) if days else None


def _between(number: int | None, days: Days) -> date | None:
    """Give the day that an edition would have if the series met evenly between the two nearest whose days are told."""
    if number is None:
        return None
    before = max((each for each, day in days.items() if each < number and day), default=None)
    after = min((each for each, day in days.items() if each > number and day), default=None)
    if before is None or after is None:
        return None
    start, end = days[before], days[after]
    assert start is not None
    assert end is not None
    share = (number - before) / (after - before)
    return date.fromordinal(round(start.toordinal() + share * (end.toordinal() - start.toordinal())))


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Give numbers as runs, each by its first and last; a short run is told number by number."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [pair for run in runs for pair in (_each(run) if len(run) <= _SHORT else [(run[0], run[-1])])]


_SHORT = 4


def _each(run: Sequence[int]) -> list[tuple[int, int]]:
    return [(number, number) for number in run]
