"""The scorer: the best pairing is the best, and a reading scores what it should."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import similarity as alike
from tests.alignment import align
from tests.readings import TEXT, reading
from tests.scoring import mean_f1, score_report, summed

SMALL = st.integers(1, 4).flatmap(
    lambda columns: st.lists(
        st.lists(st.sampled_from([0.0, 0.2, 0.5, 0.75, 1.0]), min_size=columns, max_size=columns), max_size=5
    )
)


def best(table: list[list[float]]) -> float:
    """Try every pairing."""
    columns = [*range(len(table[0])), *[None] * len(table)] if table else []
    orders = permutations(columns, len(table))
    sums = [sum(row[at] for row, at in zip(table, order, strict=True) if at is not None) for order in orders]
    return float(max(sums))


@given(SMALL)
@settings(deadline=None, max_examples=60)
def test_the_pairing_is_the_best_there_is(table: list[list[float]]) -> None:
    pairs = align(table)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert sum(table[i][j] for i, j in pairs) == pytest.approx(best(table) if table else 0.0)


@pytest.mark.parametrize(
    ("yardstick", "gold", "read", "score"),
    [
        (alike.name, "Đỗ Văn Ẩn", "Do Van An", 1.0),
        (alike.name, "Do Van An", "An", 0.5),
        (alike.office, "Minister of National Defence", "Defense Minister", 1.0),
        (alike.office, "Deputy Minister of Defence", "Minister of Defence", 0.0),
        (alike.date, "2024-12-20", "2024-12", 0.5),
        (alike.date, "XXXX-12-20", "2024-12-20", 0.5),
        (alike.place, "Sandova", "Sandova city", 1.0),
        (alike.wording, "defence cooperation", "cooperation in training", 0.5),
        (alike.role, "Ana Brel=host", "Brel=host", 1.0),
        (alike.role, "Ana Brel=host", "Ana Brel=guest", 0.0),
        (alike.actor, "HUN", "Ana Brel@HUN", 0.8),
        (alike.actor, "Otto Kern@AUT", "Ana Brel@HUN", 0.0),
    ],
)
def test_yardsticks(yardstick: alike.Yardstick, gold: str, read: str, score: float) -> None:
    assert yardstick(gold, read) == score


def test_a_perfect_reading_scores_one_and_an_empty_one_nothing() -> None:
    gold: dict[str, Any] = reading().to_dict()
    perfect, empty = score_report(gold, gold, TEXT), score_report(gold, {}, TEXT)
    assert mean_f1(summed([perfect])) == pytest.approx(1.0)
    assert all(tally.grounded == tally.read for tally in perfect.values())
    assert mean_f1(summed([empty])) == 0.0


def test_what_is_invented_costs_precision_and_what_floats_is_seen() -> None:
    gold: dict[str, Any] = reading().to_dict()
    more = {**gold, "visits": [*gold["visits"], {"guest": "POL", "host": "HUN", "evidence": [[5, 5]]}]}
    visits = score_report(gold, more, TEXT)["visits"]
    assert (visits.precision, visits.recall, visits.grounded) == (0.5, 1.0, 1)
