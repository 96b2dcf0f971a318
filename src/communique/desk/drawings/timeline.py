"""The timeline of a relationship: a row a level, a mark a contact; too many marks are counted by year instead.

A mark says the format by its letter and shape and the status by how it is filled.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from communique.desk.drawings.scale import BAND, HEAD, PAD, Axis, Tick, days_of, lanes, middle_of

if TYPE_CHECKING:
    from communique.answers.relationship import ContactMark

LEVELS = ("leaders", "ministers", "deputy ministers", "chiefs of staff", "services", "officials", "units", None)
# The shape tells the family (sitting together, apart, a standing channel, doing something), the letter the format.
FORMATS = {
    "talks": ("T", "circle"),
    "meeting": ("M", "circle"),
    "reception": ("R", "circle"),
    "call": ("C", "diamond"),
    "dialogue": ("D", "hexagon"),
    "conference": ("F", "hexagon"),
    "exchange": ("X", "square"),
    "exercise": ("E", "square"),
    "ceremony": ("Y", "house"),
}
FILLS = {"held": "held", "planned": "planned", "postponed": "postponed", "cancelled": "cancelled"}
MOST = 300
CELL = 24.0  # the size of a mark with its clearance: what a finger needs
_TALLEST = 760.0
_ROOM = 6.0
_BAR = 34.0  # the longest bar of a count
_COUNTED = _BAR + 20.0
_NARROWEST = 28.0


@dataclass(frozen=True, slots=True)
class Row:
    """A row: what it is of, and where it lies."""

    key: str | None
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A contact's mark, by its middle."""

    contact: ContactMark
    x: float
    y: float
    letter: str
    shape: str
    fill: str


@dataclass(frozen=True, slots=True)
class Count:
    """The contacts of some years in one row: a bar of those held and, on it, one of the others, and their number.

    ``since`` and ``until`` are the years, None for those whose year nobody tells: these have no bar.
    """

    slot: str  # level or format
    key: str | None
    since: int | None
    until: int | None
    x: float
    width: float
    base: float
    held: int
    others: int
    tall: float
    hollow: float

    @property
    def total(self) -> int:
        """Give how many there are."""
        return self.held + self.others


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole drawing: either marks or counts."""

    axis: Axis
    height: float
    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    on: float | None
    marks: tuple[Mark, ...] = ()
    counts: tuple[Count, ...] = ()


def timeline(contacts: Sequence[ContactMark], axis: Axis, on: date, most: int = MOST) -> Timeline:
    """Draw the contacts one by one, or counted where that would not be legible."""
    if len(contacts) <= most:
        drawn = marked(contacts, axis, on)
        if drawn.height <= _TALLEST:
            return drawn
    return counted(contacts, axis, on)


def marked(contacts: Sequence[ContactMark], axis: Axis, on: date) -> Timeline:
    """Draw a mark a contact."""
    rows: list[Row] = []
    marks: list[Mark] = []
    top = HEAD
    for level in _present(LEVELS, [each.level for each in contacts]):
        placed = _placed([each for each in contacts if each.level == level], axis)
        height = (1 + max(lane for _, _, lane in placed)) * CELL + _ROOM
        rows.append(Row(level, top, height))
        marks += [_mark(each, x, top + _ROOM / 2 + (lane + 0.5) * CELL) for each, x, lane in placed]
        top += height
    return Timeline(axis, top, tuple(rows), axis.ticks(), _of(axis, on), marks=tuple(marks))


def _present(order: Iterable[str | None], told: Iterable[str | None]) -> list[str | None]:
    known = set(told)
    return [each for each in order if each in known]


def _placed(contacts: Iterable[ContactMark], axis: Axis) -> list[tuple[ContactMark, float, int]]:
    """Give each contact a place and a lane: those with a year at their day, the others in the band."""
    dated = [(_place(each, axis), each.id, each) for each in contacts if day_of(each)]
    dated.sort(key=lambda told: told[:2])
    at = lanes([(x - CELL / 2, x + CELL / 2) for x, _, _ in dated])
    undated = sorted((each for each in contacts if not day_of(each)), key=lambda each: each.id)
    across = int(BAND // CELL)
    return [(each, x, lane) for (x, _, each), lane in zip(dated, at, strict=True)] + [
        (each, axis.band + (number % across + 0.5) * CELL, number // across) for number, each in enumerate(undated)
    ]


def _place(contact: ContactMark, axis: Axis) -> float:
    day = day_of(contact)
    assert day is not None
    return min(axis.end - CELL / 2, max(CELL / 2, axis.at(day)))


def day_of(contact: ContactMark) -> date | None:
    """Give the day at which a contact is drawn: the middle of what its date means, None where it tells no year."""
    days = days_of(contact.first)
    last = days_of(contact.last)
    return middle_of(days[0], last[1] if last else days[1]) if days else None


def _mark(contact: ContactMark, x: float, y: float) -> Mark:
    letter, shape = FORMATS.get(contact.format, ("?", "circle"))
    return Mark(contact, x, y, letter, shape, FILLS.get(contact.status, "held"))


def _of(axis: Axis, on: date) -> float | None:
    return axis.at(on) if axis.holds(on) else None


def counted(contacts: Sequence[ContactMark], axis: Axis, on: date) -> Timeline:
    """Draw counts by level, and below them by format."""
    wanted = [("level", each) for each in _present(LEVELS, [told.level for told in contacts])]
    wanted += [("format", each) for each in _present(FORMATS, [told.format for told in contacts])]
    groups = _groups(contacts, axis)
    most = max((len(told) for (_, _, year), told in groups.items() if year is not None), default=1)
    rows: list[Row] = []
    counts: list[Count] = []
    top = HEAD
    for slot, key in wanted:
        top += _COUNTED / 3 if slot == "format" and rows[-1].key not in FORMATS else 0
        rows.append(Row(key, top, _COUNTED))
        counts += [
            _count(slot, key, year, told, axis, top + _COUNTED, most)
            for (one, other, year), told in groups.items()
            if (one, other) == (slot, key)
        ]
        top += _COUNTED
    return Timeline(axis, top, tuple(rows), axis.ticks(), _of(axis, on), counts=tuple(counts))


def _groups(contacts: Iterable[ContactMark], axis: Axis) -> dict[tuple[str, str | None, int | None], list[ContactMark]]:
    """Give the contacts by level and by format and the first of the years that are counted together."""
    step = axis.step(_NARROWEST)
    found: dict[tuple[str, str | None, int | None], list[ContactMark]] = {}
    for each in contacts:
        day = day_of(each)
        year = None if day is None else max(axis.first, day.year - day.year % step)
        found.setdefault(("level", each.level, year), []).append(each)
        found.setdefault(("format", each.format, year), []).append(each)
    return dict(sorted(found.items(), key=lambda told: (told[0][2] is None, told[0][2] or 0)))


def _count(
    slot: str, key: str | None, year: int | None, told: Sequence[ContactMark], axis: Axis, base: float, most: int
) -> Count:
    held = sum(each.status == "held" for each in told)
    others = len(told) - held
    if year is None:
        return Count(slot, key, None, None, axis.band, BAND, base, held, others, 0, 0)
    step = axis.step(_NARROWEST)
    until = min(axis.last, year - year % step + step - 1)
    x = axis.at(date(year, 1, 1))
    width = min(axis.end - PAD, x + (until - year + 1) * axis.a_year) - x
    return Count(slot, key, year, until, x, width, base, held, others, held / most * _BAR, others / most * _BAR)
