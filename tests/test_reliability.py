"""Krippendorff's alpha against the worked examples that he and others published, and what must hold of any data."""

from __future__ import annotations

import random
from itertools import permutations
from typing import Any

import pytest

from communique.asking.reliability import interval, jaccard, masi, nominal, ordinal, ratio, reliability

# K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): four observers, twelve units, values missing.
FOUR = """
1 2 3 3 2 1 4 1 2 . . .
1 2 3 3 2 2 4 1 2 5 . 3
. 3 3 3 2 3 4 2 2 5 1 .
1 2 3 3 2 4 4 1 2 5 1 .
"""
# There too: two observers and a binary coding; two observers and five categories.
BINARY = """
0 1 0 0 0 0 0 0 1 0
1 1 1 0 0 1 0 0 0 0
"""
FIVE = """
a a b b d c c c e d d a
b a b b b c c c e d d d
"""


def units(table: str) -> list[tuple[Any, ...]]:
    """Give the units of a table of which each line is a coder's."""
    lines = [[None if cell == "." else _value(cell) for cell in line.split()] for line in table.strip().splitlines()]
    return list(zip(*lines, strict=True))


def _value(cell: str) -> Any:
    return int(cell) if cell.isdigit() else cell


@pytest.mark.parametrize(
    ("table", "distance", "alpha"),
    [
        (FOUR, nominal, 0.743),
        (FOUR, ordinal(units(FOUR)), 0.815),
        (FOUR, interval, 0.849),
        (FOUR, ratio, 0.797),
        (BINARY, nominal, 0.095),
        (FIVE, nominal, 0.692),
    ],
)
def test_published_examples(table: str, distance: Any, alpha: float) -> None:
    assert reliability(units(table), distance).alpha == pytest.approx(alpha, abs=0.0005)


def test_what_it_was_reckoned_from_is_told() -> None:
    found = reliability(units(FOUR), nominal)
    assert (found.units, found.values) == (11, 40)  # the twelfth unit has one value only
    # By hand: units of four coders have six pairs, of three coders three, of two coders one.
    assert found.agreement == pytest.approx((3 + 3 + 6 + 6 + 6 + 0 + 6 + 3 + 6 + 3 + 1) / 55)


def test_the_order_of_coders_and_units_does_not_matter() -> None:
    told = units(FOUR)
    wanted = [reliability(told, each) for each in (nominal, interval, ratio)]
    for seed in range(5):
        shuffled = [tuple(random.Random(seed).sample(unit, len(unit))) for unit in told]
        random.Random(seed).shuffle(shuffled)
        assert [reliability(shuffled, each) for each in (nominal, interval, ratio)] == wanted


def test_full_agreement_is_one_and_values_that_do_not_vary_give_no_alpha() -> None:
    assert reliability([("a", "a"), ("b", "b")], nominal).alpha == 1
    same = reliability([("a", "a"), ("a", "a")], nominal)
    assert (same.alpha, same.agreement) == (None, 1)


def test_nothing_to_compare_gives_nothing() -> None:
    for told in ([], [("a", None), (None, "b")]):
        found = reliability(told, nominal)
        assert (found.alpha, found.units, found.values, found.agreement) == (None, 0, 0, None)


def test_a_unit_with_one_value_changes_nothing() -> None:
    told = units(FIVE)
    assert reliability([*told, ("z", None)], nominal) == reliability(told, nominal)


def test_coding_by_chance_is_near_zero() -> None:
    chance = random.Random(7)
    told = [tuple(chance.choice("abcd") for _ in range(3)) for _ in range(3000)]
    assert abs(reliability(told, nominal).alpha or 1) < 0.03


def test_systematic_disagreement_is_below_zero() -> None:
    assert (reliability([("a", "b"), ("b", "a"), ("a", "b")], nominal).alpha or 0) < 0


@pytest.mark.parametrize(
    ("one", "other", "far", "apart"),
    [
        ("", "", 0.0, 0.0),
        ("ab", "ab", 0.0, 0.0),
        ("a", "", 1.0, 1.0),
        ("a", "b", 1.0, 1.0),
        ("ab", "abcd", 1 - 0.5, 1 - 0.5 * 2 / 3),  # one holds the other
        ("abc", "bcd", 1 - 0.5, 1 - 0.5 / 3),  # they cross
    ],
)
def test_distances_of_sets(one: str, other: str, far: float, apart: float) -> None:
    for here, there in permutations((frozenset(one), frozenset(other))):
        assert jaccard(here, there) == pytest.approx(far)
        assert masi(here, there) == pytest.approx(apart)


def test_alpha_of_sets_by_hand() -> None:
    told = [(frozenset("a"), frozenset("a")), (frozenset("ab"), frozenset("b"))]
    # Observed: masi(ab, b) = 1 - 1/2 * 2/3 = 2/3, both ways, over four values. Expected over the six pairs of values
    # a, a, ab, b: a-ab 2/3 twice, a-b 1 twice, ab-b 2/3 once: four, both ways, over four times three.
    assert reliability(told, masi).alpha == pytest.approx(1 - (2 * (2 / 3) / 4) / (2 * 4 / 12))


def test_days_far_apart_weigh_more() -> None:
    near = [(1, 2), (100, 100), (200, 200)]
    far = [(1, 60), (100, 100), (200, 200)]
    assert (reliability(near, interval).alpha or 0) > 0.99 > (reliability(far, interval).alpha or 0)
