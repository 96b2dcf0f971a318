"""The ladder of instruments: bars over their periods, what carries them out below them, what succeeds them connected.

Instruments that hang together make a family; a family's members stand below one another, plans in lanes under theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from communique.desk.drawings.scale import HEAD, PAD, WIDTH, Axis, Tick, days_of, lanes, shortened, width_of

if TYPE_CHECKING:
    from communique.answers.relationship import Bar

STANDING = ("in-force", "foreseen")
ROW = 38.0
THICK = 12.0
POINT = 12.0
MOST = 24  # instruments that are drawn at once; beyond it, those that stand alone are folded by kind
_WORDS = 15.0  # the line of words above a bar
_APART = 14.0
_STEM = 8.0
_LONGEST = 420.0


@dataclass(frozen=True, slots=True)
class Plank:
    """An instrument as drawn: a bar over its period, or a point where none is told.

    ``left_open`` and ``right_open`` say that it goes on beyond the drawing, or that no such day is told.
    """

    bar: Bar
    x: float
    width: float
    y: float
    point: bool
    left_open: bool
    right_open: bool
    words: str
    words_x: float

    @property
    def extent(self) -> tuple[float, float]:
        """Give from where to where bar and words reach."""
        right = max(self.x + self.width, self.words_x + width_of(self.words))
        return min(self.x, self.words_x), right


@dataclass(frozen=True, slots=True)
class Tie:
    """A line from one instrument to another: what it succeeded by, or the plan under it; unsure ones are dotted."""

    one: str
    other: str
    kind: str  # successor or plan
    sure: bool
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the drawing, and the kind of what stands in it."""

    y: float
    kind: str


@dataclass(frozen=True, slots=True)
class Ladder:
    """The whole drawing."""

    axis: Axis
    height: float
    lines: tuple[Line, ...]
    planks: tuple[Plank, ...]
    ties: tuple[Tie, ...]
    ticks: tuple[Tick, ...]
    on: float


@dataclass(frozen=True, slots=True)
class Fold:
    """Instruments of one kind that are folded away, with their own drawing, and how many of them stand."""

    kind: str
    ladder: Ladder
    standing: int


def seen(bar: Bar, axis: Axis) -> bool:
    """Tell whether an instrument belongs into the years of an axis: it stands, or something of it lies in them."""
    told = [days_of(each) for each in (bar.period_start, bar.period_end, bar.signed, bar.first_told)]
    known = [day.year for days in told if days for day in days]
    return bar.status in STANDING or not known or (min(known) <= axis.last and max(known) >= axis.first)


def folded(bars: Sequence[Bar], axis: Axis, on: date, most: int = MOST) -> tuple[Ladder | None, tuple[Fold, ...]]:
    """Draw families and what has a period; of many instruments, fold the others by kind."""
    if len(bars) <= most:
        return (ladder(bars, axis, on) if bars else None), ()
    shown: list[Bar] = []
    hidden: list[Bar] = []
    for family in _families(bars):
        telling = len(family) > 1 or bool(family[0].period_start or family[0].period_end)
        fits = len(shown) + len(family) <= most or not shown
        (shown if telling and fits else hidden).extend(family)
    kinds = sorted({each.kind for each in hidden}, key=lambda kind: (-sum(each.kind == kind for each in hidden), kind))
    folds = [_fold(kind, [each for each in hidden if each.kind == kind], axis, on) for kind in kinds]
    return (ladder(shown, axis, on) if shown else None), tuple(folds)


def _fold(kind: str, bars: Sequence[Bar], axis: Axis, on: date) -> Fold:
    return Fold(kind, ladder(bars, axis, on), sum(each.status in STANDING for each in bars))


def ladder(bars: Sequence[Bar], axis: Axis, on: date) -> Ladder:
    """Draw instruments, all of them."""
    lines: list[Line] = []
    planks: list[Plank] = []
    top = HEAD
    for family in _families(bars):
        for kind, row in _rows(family, axis):
            lines.append(Line(top, kind))
            planks += [_plank(each, axis, top) for each in row]
            top += ROW
    return Ladder(axis, top, tuple(lines), tuple(planks), _ties(planks), axis.ticks(), axis.at(on))


def _families(bars: Iterable[Bar]) -> list[list[Bar]]:
    """Part instruments into families; those with something that stands come first, then the latest."""
    known = {each.id: each for each in bars}
    head = {name: name for name in known}

    def top(name: str) -> str:
        while head[name] != name:
            name = head[name]
        return name

    for one, other, _, _ in _links(known):
        first, last = sorted((top(one), top(other)))
        head[last] = first
    found: dict[str, list[Bar]] = {}
    for each in sorted(known.values(), key=_order):
        found.setdefault(top(each.id), []).append(each)
    return sorted(found.values(), key=_rank)


def _order(bar: Bar) -> tuple[str, str, str]:
    return (_begins(bar) or "9", bar.kind, bar.id)


def _begins(bar: Bar) -> str:
    days = days_of(bar.period_start) or days_of(bar.signed) or days_of(bar.first_told)
    return days[0].isoformat() if days else ""


def _rank(family: Sequence[Bar]) -> tuple[bool, bool, int, str, str]:
    ends = (days_of(each.period_end) or days_of(each.period_start) or days_of(each.signed) for each in family)
    latest = max((days[1].toordinal() for days in ends if days), default=0)
    standing = any(each.status in STANDING for each in family)
    periods = any(each.period_start or each.period_end for each in family)
    return (not standing, not periods, -latest, family[0].kind, family[0].id)


def _links(known: Mapping[str, Bar]) -> list[tuple[str, str, str, bool]]:
    """Give who is tied to whom: older and newer, instrument and its plan; each tie once, the sure ones first."""
    found: dict[tuple[str, str], tuple[str, bool]] = {}
    for each in sorted(known.values(), key=_order):
        perhaps = each.perhaps or {}
        for slot, told in (
            ("predecessor", each.predecessor),
            ("successor", each.successor),
            ("protocol", each.protocol),
        ):
            for sure, names in ((True, [told] if told else []), (False, perhaps.get(slot, []))):
                for name in names:
                    pair = (each.id, name) if slot == "successor" else (name, each.id)
                    before = found.get(pair)
                    if name in known and name != each.id and not (before and before[1]):
                        found[pair] = ("plan" if slot == "protocol" else "successor", sure)
    return [(one, other, kind, sure) for (one, other), (kind, sure) in found.items()]


def _rows(family: Sequence[Bar], axis: Axis) -> list[tuple[str, list[Bar]]]:
    """Give a family's rows: each member on its own, its plans below it in as few rows as hold their words."""
    known = {each.id: each for each in family}
    owner: dict[str, str] = {}
    for one, other, kind, _ in _links(known):
        if kind == "plan" and one not in owner:
            owner.setdefault(other, one)
    plans: dict[str, list[Bar]] = {}
    for each in family:
        if each.id in owner:
            plans.setdefault(owner[each.id], []).append(each)
    rows = []
    for each in family:
        if each.id not in owner:
            rows.append((each.kind, [each]))
            rows += _packed(plans.get(each.id, []), axis)
    return rows


def _packed(plans: Sequence[Bar], axis: Axis) -> list[tuple[str, list[Bar]]]:
    at = lanes([_plank(each, axis, 0).extent for each in plans], _APART)
    packed = [[each for each, lane in zip(plans, at, strict=True) if lane == number] for number in sorted(set(at))]
    return [("\u2514 " + row[0].kind, row) for row in packed]


def _plank(bar: Bar, axis: Axis, top: float) -> Plank:
    start, end = days_of(bar.period_start), days_of(bar.period_end)
    y = top + _WORDS
    if start is None and end is None:
        x = _point(bar, axis)
        words, at = _words(bar, x - POINT / 2)
        return Plank(bar, x - POINT / 2, POINT, y, True, False, False, words, at)
    left = axis.at(start[0]) if start else PAD
    right = axis.at(_after(end[1])) if end else axis.end - PAD
    width = max(2.0, right - left)
    left = min(left, axis.end - width)
    words, at = _words(bar, left)
    return Plank(
        bar, left, width, y, False, not start or not axis.holds(start[0]), not end or not axis.holds(end[1]), words, at
    )


def _after(day: date) -> date:
    return day if day == date.max else date.fromordinal(day.toordinal() + 1)


def _point(bar: Bar, axis: Axis) -> float:
    """Give the place of an instrument without a period: its signing, else its first telling, else the band."""
    days = days_of(bar.signed) or days_of(bar.first_told)
    if days is None:
        return axis.band + POINT if axis.banded else axis.end - PAD
    return min(axis.end - POINT, max(POINT, axis.at(days[0])))


def _words(bar: Bar, left: float) -> tuple[str, float]:
    """Give the words above an instrument and where they begin: at its left edge, or so that they end in time."""
    status = bar.status.replace("-", " ")
    room = _LONGEST - width_of(f" · {status}")
    words = f"{shortened(bar.subject or bar.kind, room)} · {status}"
    return words, max(0.0, min(left, WIDTH - width_of(words)))


def _ties(planks: Iterable[Plank]) -> tuple[Tie, ...]:
    drawn = {each.bar.id: each for each in planks}
    links = _links({name: each.bar for name, each in drawn.items()})
    return tuple(Tie(one, other, kind, sure, _elbow(drawn[one], drawn[other])) for one, other, kind, sure in links)


def _elbow(one: Plank, other: Plank) -> tuple[tuple[float, float], ...]:
    """Lead a line down beside the beginning of the other and then to it."""
    middle, target = one.y + THICK / 2, other.y + THICK / 2
    stem = max(1.0, min(one.x + one.width, other.x) - _STEM)
    if target == middle:
        return ((min(one.x + one.width, other.x), middle), (other.x, target))
    if stem < one.x:
        return ((one.x, middle), (stem, middle), (stem, target), (other.x, target))
    return ((stem, one.y + THICK if target > middle else one.y), (stem, target), (other.x, target))
