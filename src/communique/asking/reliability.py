"""Reliability: how far coders agree beyond chance, as Krippendorff's alpha, for any number of coders.

A unit is what several coders coded, with one value each; None stands for a value that is missing. Alpha is 1 where all
agree, 0 where they agree as by chance, and below 0 where they agree less than that. After K. Krippendorff, "Computing
Krippendorff's Alpha-Reliability" (2011); the distance of sets is R. Passonneau's MASI (2006).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import fsum
from typing import Any

Distance = Callable[[Any, Any], float]
Unit = Sequence[Hashable | None]


@dataclass(frozen=True, slots=True)
class Reliability:
    """How reliable a coding is: alpha (None where the values do not vary), and what it was reckoned from.

    ``units`` are those that two coders or more gave a value, ``values`` all that they gave there, and ``agreement`` is
    the share of pairs of coders who gave a unit the very same value.
    """

    alpha: float | None
    units: int
    values: int
    agreement: float | None


def reliability(units: Iterable[Unit], distance: Distance) -> Reliability:
    """Give how reliable a coding is; units that fewer than two coders gave a value count for nothing."""
    told = [each for each in ([value for value in unit if value is not None] for unit in units) if len(each) > 1]
    values = Counter(value for unit in told for value in unit)
    count = sum(values.values())
    if not told:
        return Reliability(None, 0, 0, None)
    observed = fsum(2 * distance(a, b) / (len(unit) - 1) for unit in told for a, b in combinations(unit, 2))
    expected = fsum(2 * values[a] * values[b] * distance(a, b) for a, b in combinations(values, 2)) / (count - 1)
    same = sum(a == b for unit in told for a, b in combinations(unit, 2))
    pairs = sum(len(unit) * (len(unit) - 1) // 2 for unit in told)
    return Reliability(1 - observed / expected if expected else None, len(told), count, same / pairs)


# ---- how far two values lie apart


def nominal(one: Any, other: Any) -> float:
    """Tell whether two values differ: for words of which none lies between others."""
    return float(one != other)


def interval(one: float, other: float) -> float:
    """Give the square of a difference: for numbers and days."""
    return float(one - other) ** 2


def ratio(one: float, other: float) -> float:
    """Give the square of a difference in proportion: for quantities with a zero."""
    return (float(one - other) / (one + other)) ** 2 if one != other else 0.0


def ordinal(units: Iterable[Unit]) -> Distance:
    """Give the distance of ranks, which depends on how many values lie between two of them."""
    told = [[value for value in unit if value is not None] for unit in units]
    ranks = Counter(value for unit in told if len(unit) > 1 for value in unit)

    def distance(one: Any, other: Any) -> float:
        low, high = sorted((one, other))
        between = sum(ranks[each] for each in ranks if low <= each <= high)
        return float(between - (ranks[low] + ranks[high]) / 2) ** 2

    return distance


def jaccard(one: Collection[Any], other: Collection[Any]) -> float:
    """Give the share of what two sets do not have in common; two empty sets are the same."""
    ours, theirs = set(one), set(other)
    return 1 - len(ours & theirs) / len(ours | theirs) if ours | theirs else 0.0


def masi(one: Collection[Any], other: Collection[Any]) -> float:
    """Give the distance of two sets: as Jaccard's, and nearer where one set holds the other than where they cross."""
    ours, theirs = set(one), set(other)
    if ours == theirs:
        return 0.0
    shared = ours & theirs
    monotonic = 0.0 if not shared else 2 / 3 if shared in (ours, theirs) else 1 / 3
    return 1 - (1 - jaccard(ours, theirs)) * monotonic
