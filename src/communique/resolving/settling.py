"""Settling cells: of what several sources say, one value is preferred for a stated reason; all others stand beside it.

Copies of one text count as one source. A value that only says less, or says it in other words, is no contradiction.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from communique.resolving import names
from communique.resolving.days import day_of_year, window
from communique.resolving.names import Likeness
from communique.resolving.ranks import rendering
from communique.resolving.words import overlap, telling


class Standing(StrEnum):
    """How a value stands to the preferred one."""

    PREFERRED = "preferred"
    COARSER = "coarser"  # says the same less exactly
    RENDERING = "rendering"  # says the same in other words or letters
    SUPERSEDED = "superseded"  # was so when it was told
    CONTRADICTION = "contradiction"


Compare = Callable[[Any, Any], Standing]


@dataclass(frozen=True, slots=True)
class Said:
    """One value of a cell: who says so (form ids), how many independent sources, and since when (ordinal)."""

    value: Any
    forms: tuple[str, ...]
    sources: frozenset[str]
    since: int
    by_hand: str | None = None  # why a person set this value


@dataclass(frozen=True, slots=True)
class Cell:
    """A settled cell: the preferred value, the reason, and every value with its standing and the forms that say it."""

    value: Any
    reason: str
    values: tuple[tuple[Any, Standing, tuple[str, ...]], ...]

    @property
    def disputed(self) -> bool:
        """Tell whether a source contradicts the preferred value."""
        return any(standing is Standing.CONTRADICTION for _, standing, _ in self.values)

    def preferring(self, value: Any, reason: str, compare: Compare) -> Cell:
        """Give the cell with another of its values preferred, and all others standing as they do to that one."""
        told = (
            (each, Standing.PREFERRED if each == value else compare(each, value), forms)
            for each, _, forms in self.values
        )
        return Cell(value, reason, tuple(told))

    def to_dict(self) -> dict[str, Any]:
        """Give the cell as plain data."""
        told = [
            {"value": value, "standing": str(standing), "forms": list(forms)} for value, standing, forms in self.values
        ]
        return {"value": self.value, "reason": self.reason, "values": told}


def settle(slot: str, said: Iterable[Said]) -> Cell | None:
    """Settle one cell; None where no source fills it."""
    values = _gathered(said)
    if not values:
        return None
    compare = COMPARE.get(slot, same_or_not)
    exact = {_key(each.value): _exactness(slot, each, values, compare) for each in values}

    def rank(each: Said) -> tuple[Any, ...]:
        return each.by_hand is None, -exact[_key(each.value)], -len(each.sources), each.since, _key(each.value)

    best, *others = sorted(values, key=rank)
    reason = _reason(slot, best, others, rank)
    return Cell(best.value, reason, tuple((each.value, _standing(each, best, compare), each.forms) for each in values))


def _gathered(said: Iterable[Said]) -> list[Said]:
    """Put equal values together, in a fixed order."""
    found: dict[str, Said] = {}
    for each in said:
        if each.value in (None, "", [], ()):
            continue
        key, known = _key(each.value), found.get(_key(each.value))
        if known is not None:
            each = Said(
                each.value,
                known.forms + each.forms,
                known.sources | each.sources,
                min(known.since, each.since),
                known.by_hand or each.by_hand,
            )
        found[key] = each
    ordered = (found[key] for key in sorted(found))
    return [Said(each.value, tuple(sorted(each.forms)), each.sources, each.since, each.by_hand) for each in ordered]


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _exactness(slot: str, one: Said, values: Sequence[Said], compare: Compare) -> int:
    """Count the sources whose value this one says more exactly, its own included."""
    if slot == "status":
        return _STATUS.index(one.value) if one.value in _STATUS else -1
    agreeing = (each.sources for each in values if each is one or compare(each.value, one.value) is Standing.COARSER)
    return len(frozenset().union(*agreeing))


def _standing(one: Said, best: Said, compare: Compare) -> Standing:
    return Standing.PREFERRED if one is best else compare(one.value, best.value)


def _reason(slot: str, best: Said, others: Sequence[Said], rank: Callable[[Said], tuple[Any, ...]]) -> str:
    """Say what made the best value prevail over the next one."""
    if best.by_hand is not None:
        return best.by_hand
    if not others:
        return (
            "the only value told" if len(best.sources) == 1 else f"told by all {len(best.sources)} sources that tell it"
        )
    every = frozenset().union(best.sources, *(each.sources for each in others))
    told = f"told by {len(best.sources)} of {len(every)} sources"
    one, other = rank(best), rank(others[0])
    if slot == "status":
        return f"the furthest that it came, {told}"
    if one[1] != other[1] and len(best.sources) <= len(others[0].sources):
        return f"the most exact value, {told}"
    if one[1:3] != other[1:3]:
        return f"{told}, by more than any other value"
    return f"{told}, and told first" if one[3] != other[3] else f"{told}, as often and as early as another value"


_STATUS = ("planned", "ongoing", "postponed", "cancelled", "held")


def same_or_not(one: Any, best: Any) -> Standing:
    """Compare cells that are equal or contradict each other."""
    return Standing.RENDERING if one == best else Standing.CONTRADICTION


def _status(one: str, best: str) -> Standing:
    return Standing.CONTRADICTION if {one, best} == {"held", "cancelled"} else Standing.SUPERSEDED


def _date(one: str, best: str) -> Standing:
    a, b = window(one), window(best)
    if a is None or b is None:
        days = [day_of_year(each) for each in (one, best)]
        if all(days) and days[0] != days[1]:
            return Standing.CONTRADICTION
        return Standing.COARSER if a is None else Standing.RENDERING
    return Standing.COARSER if a.first <= b.first and b.last <= a.last else Standing.CONTRADICTION


def _name(one: str, best: str) -> Standing:
    likeness = names.alike(one, best)
    if likeness is Likeness.SHORT:
        return Standing.COARSER if len(names.words_of(one)) < len(names.words_of(best)) else Standing.RENDERING
    return Standing.RENDERING if likeness is not Likeness.NONE else Standing.CONTRADICTION


def _called(one: str, best: str) -> Standing:
    """Compare two names of what was found to be one and the same: another name is no contradiction."""
    return Standing.COARSER if _name(one, best) is Standing.COARSER else Standing.RENDERING


def _place(one: str, best: str) -> Standing:
    a, b = telling(one), telling(best)
    if names.letters(one) == names.letters(best):
        return Standing.RENDERING
    return Standing.COARSER if a & b else Standing.CONTRADICTION


def _wording(one: str, best: str) -> Standing:
    return Standing.RENDERING if overlap(telling(one), telling(best)) > 0.3 else Standing.COARSER


def _rank(one: str, best: str) -> Standing:
    return Standing.RENDERING if rendering(one, best) else Standing.CONTRADICTION


def _format(one: str, best: str) -> Standing:
    apart = {"call", "exercise"} & {one, best}
    return Standing.CONTRADICTION if apart else Standing.RENDERING


def _sides(one: Sequence[str], best: Sequence[str]) -> Standing:
    return Standing.COARSER if set(one) < set(best) else Standing.CONTRADICTION


COMPARE: dict[str, Compare] = {
    "status": _status,
    "date": _date,
    "end_date": _date,
    "start": _date,
    "end": _date,
    "period_start": _date,
    "period_end": _date,
    "name": _called,
    "leader": _name,
    "place": _place,
    "occasion": _wording,
    "subject": _wording,
    "quote": _wording,
    "words": _wording,
    "rank": _rank,
    "format": _format,
    "kind": lambda one, best: Standing.RENDERING,
    "modality": lambda one, best: Standing.RENDERING,
    "action": lambda one, best: Standing.SUPERSEDED,
    "sides": _sides,
    "countries": _sides,
    "parties": _sides,
    "fields": lambda one, best: Standing.COARSER,
}
