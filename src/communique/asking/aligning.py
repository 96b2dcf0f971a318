"""Aligning: which records of two coders tell of the same, and what each of their cells is to a comparison.

Pure functions over records of one report. Records are paired by the words that they rest on and by their cells, the
likeliest pair first; what is left over only one of the two coded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any, NamedTuple

from communique.asking.reliability import Distance, interval, jaccard, masi, nominal
from communique.resolving.days import Window, window
from communique.resolving.names import Likeness, alike, fold
from communique.resolving.words import overlap, telling

Body = Mapping[str, Any]
Span = tuple[int, int]
Pair = tuple["Coded | None", "Coded | None"]


def _days(one: Window, other: Window) -> float:
    """Give the square of the days between the middles of two dates, each as exact as it is told."""
    return interval(sum(one) / 2, sum(other) / 2)


SCALES: dict[str, Distance] = {"nominal": nominal, "sets": masi, "days": _days, "numbers": interval}
# The cells that are compared, each with its scale; ids and the words quoted are left out, evidence stands for these.
COLUMNS: dict[str, tuple[tuple[str, str], ...]] = {
    "persons": (("name", "nominal"), ("country", "nominal"), ("rank", "nominal"), ("offices", "sets")),
    "meetings": (
        *(("format", "nominal"), ("status", "nominal"), ("date", "days"), ("end_date", "days")),
        *(("place", "nominal"), ("place_country", "nominal"), ("countries", "sets"), ("participants", "sets")),
        *(("roles", "sets"), ("occasion", "nominal")),
    ),
    "visits": (
        *(("guest", "nominal"), ("host", "nominal"), ("leader", "nominal"), ("kind", "nominal")),
        *(("status", "nominal"), ("start", "days"), ("end", "days")),
    ),
    "agreements": (
        *(("kind", "nominal"), ("subject", "nominal"), ("parties", "sets"), ("period_start", "days")),
        *(("period_end", "days"), ("action", "nominal"), ("date", "days"), ("signatories", "sets")),
    ),
    "mechanisms": (
        *(("kind", "nominal"), ("name", "nominal"), ("parties", "sets"), ("level", "nominal")),
        *(("edition", "numbers"), ("date", "days")),
    ),
    "commitments": (("by", "sets"), ("to", "sets"), ("modality", "nominal"), ("fields", "sets")),
}
# How like the cells of two records must be where no word of their evidence is shared.
_APART = {"meetings": 0.5, "visits": 0.5, "agreements": 0.75}
_BY_NAME = ("persons", "mechanisms")  # what bears the same name is the same, wherever its words were chosen
_LEAST = 0.5  # shared words and like cells together, of two
_NAMES_SHARED = 0.4  # words that names of mechanisms share


class Value(NamedTuple):
    """What a cell is to a comparison: as shown, as compared, and on its scale (None where it has no place there)."""

    shown: str
    compared: Any
    scaled: Any

    @property
    def told(self) -> bool:
        """Tell whether the cell says anything."""
        return bool(self.compared)


@dataclass(frozen=True, slots=True)
class Coded:
    """A record of one coder, ready to be compared."""

    handle: str
    kind: str
    spans: tuple[Span, ...]
    cells: Mapping[str, Value]

    @property
    def place(self) -> Any:
        """Give what orders records alike, whoever coded them."""
        return self.spans, tuple(_ordered(cell.compared) for cell in self.cells.values())


def coded(handle: str, kind: str, body: Body, people: Mapping[str, str]) -> Coded:
    """Make a record ready to be compared; ``people`` are the names of its reading's persons by their ids."""
    spans = tuple(sorted((int(start), int(end)) for start, end in body.get("evidence") or ()))
    cells = {name: _value(scale, _cell(name, body, people)) for name, scale in COLUMNS[kind]}
    return Coded(handle, kind, spans, cells)


def align(ones: Sequence[Coded], others: Sequence[Coded]) -> list[Pair]:
    """Pair the records of a kind that two coders found in one report, the likeliest first; then what only one found."""
    likely = [(score, a, b) for a in ones for b in others if (score := _score(a, b)) >= _LEAST]
    likely.sort(key=lambda each: (-each[0], *sorted((each[1].place, each[2].place))))
    left, right = {id(each) for each in ones}, {id(each) for each in others}
    found: list[Pair] = []
    for _, a, b in likely:
        if id(a) in left and id(b) in right:
            left.discard(id(a))
            right.discard(id(b))
            found.append((a, b))
    found += [(each, None) for each in ones if id(each) in left]
    found += [(None, each) for each in others if id(each) in right]
    return sorted(found, key=lambda pair: next(each.place for each in pair if each))


def told_by_sentence(records: Iterable[Coded], sentences: Iterable[Span]) -> list[bool]:
    """Tell of each sentence whether one of the records rests on words of it."""
    spans = [span for each in records for span in each.spans]
    return [any(start < b and a < end for a, b in spans) for start, end in sentences]


# ---- what a cell is


def _cell(name: str, body: Body, people: Mapping[str, str]) -> Any:
    """Give a cell with names where it holds ids of persons."""
    if name in ("participants", "roles"):
        told = [(people.get(each["person"], each["person"]), each.get("role")) for each in body["participants"] or ()]
        return [f"{who} ({role})" if name == "roles" else who for who, role in told]
    value = body.get(name)
    if name == "signatories":
        return [people.get(each, each) for each in value or ()]
    return people.get(value, value) if name == "leader" and value else value


def _value(scale: str, value: Any) -> Value:
    if scale == "sets":
        every = frozenset(_folded(each) for each in value or ())
        return Value("; ".join(sorted(map(str, value or ()))), every, every)
    shown = "" if value is None else str(value)
    if scale == "days":
        return Value(shown, shown, window(shown or None))
    if scale == "numbers":
        return Value(shown, shown, value)
    return Value(shown, _folded(shown), _folded(shown))


def _folded(told: Any) -> str:
    return " ".join(fold(str(told)).split())


def _ordered(compared: Any) -> Any:
    return tuple(sorted(compared)) if isinstance(compared, frozenset) else (compared,)


# ---- how likely two records tell of the same


def _score(one: Coded, other: Coded) -> float:
    if not _may_be_one(one, other):
        return 0.0
    shared, like = _shared(one.spans, other.spans), _likeness(one, other)
    if one.kind in _BY_NAME:
        return _LEAST + shared + like
    return shared + like if shared or like >= _APART.get(one.kind, 2.0) else 0.0


def _may_be_one(one: Coded, other: Coded) -> bool:
    """Tell whether two records can tell of one thing: persons and mechanisms cannot where their names are others."""
    if one.kind == "persons":
        return alike(one.cells["name"].shown, other.cells["name"].shown) is not Likeness.NONE
    if one.kind == "mechanisms":
        names = [telling(each.cells["name"].shown) for each in (one, other)]
        return overlap(*names) >= _NAMES_SHARED or one.cells["name"].compared == other.cells["name"].compared
    return True


def _shared(ours: Iterable[Span], theirs: Iterable[Span]) -> float:
    """Give the share of the shorter evidence that lies in the longer."""
    here, there = ({at for start, end in spans for at in range(start, end)} for spans in (tuple(ours), tuple(theirs)))
    return len(here & there) / min(len(here), len(there)) if here and there else 0.0


def _likeness(one: Coded, other: Coded) -> float:
    """Give how like the cells are that at least one of two records tells, between 0 and 1."""
    pairs = [(one.cells[name], other.cells[name]) for name, _ in COLUMNS[one.kind]]
    like = [_alike(a, b) for a, b in pairs if a.told or b.told]
    return fmean(like) if like else 0.0


def _alike(one: Value, other: Value) -> float:
    if isinstance(one.compared, frozenset):
        return 1 - jaccard(one.compared, other.compared)
    return float(one.compared == other.compared)
