"""What is derived depends on what is kept alone: not on the order, the portions, or what was there before."""

from __future__ import annotations

import random
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from benchmarks.world import simulate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from communique.errors import QuestionError
from communique.model import Reading
from communique.pipeline import open_register
from communique.register import Register
from tests.registers import AT, contents, keep, kept

SIZE = 90


@cache
def world(seed: int = 7, size: int = SIZE) -> tuple[Reading, ...]:
    """Give the readings of a small simulated world."""
    return tuple(telling.reading for telling in simulate(seed, size))


def test_the_order_of_reports_does_not_matter(place: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    expected = kept(place, world(), together=SIZE)
    for seed in range(3):
        shuffled = list(world())
        random.Random(seed).shuffle(shuffled)
        elsewhere = str(tmp_path_factory.mktemp("other") / "kept.sqlite")
        assert kept(elsewhere, shuffled, together=1 + 3 * seed) == expected
    assert len(expected["contacts"]) < len([each for reading in world() for each in reading.meetings])


def test_rebuilding_gives_what_adding_gave(place: str) -> None:
    with open_register(place, create=True) as register:
        for each in world():
            keep(register, each)
        before = contents(register)
        assert register.rebuild() == before["reports"].__len__()
        assert contents(register) == before


def test_what_was_read_anew_leaves_no_trace(place: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Adding other readings of the same reports, and then the right ones, gives what the right ones give."""
    others = world(8)
    mixed = [Reading(right.report, *_records(wrong)) for right, wrong in zip(world(), others, strict=True)]
    with open_register(place, create=True) as register:
        for each in mixed:
            keep(register, _within(each), reader="0")
        for each in world():
            keep(register, each)
        found = contents(register)
    elsewhere = str(tmp_path_factory.mktemp("other") / "kept.sqlite")
    assert kept(elsewhere, world(), together=10) == found


def _records(reading: Reading) -> tuple[tuple[object, ...], ...]:
    return tuple(
        getattr(reading, kind) for kind in ("persons", "meetings", "visits", "agreements", "mechanisms", "commitments")
    )


def _within(reading: Reading) -> Reading:
    """Leave out the records whose passages do not lie in the report."""
    length = len(reading.report.text)
    chosen = [
        tuple(r for r in records if all(span.end <= length for span in r.evidence)) for records in _records(reading)
    ]
    return Reading(reading.report, *chosen)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(range(24)), st.integers(1, 9))
def test_any_order_and_any_portions(tmp_path_factory: pytest.TempPathFactory, order: list[int], together: int) -> None:
    readings = world(5, 24)
    folder = tmp_path_factory.mktemp("any")
    straight = kept(str(folder / "a.sqlite"), readings, together=24)
    assert kept(str(folder / "b.sqlite"), [readings[at] for at in order], together) == straight


@pytest.mark.parametrize("seed", range(3))
def test_rebuilding_after_many_judgements_gives_what_judging_gave(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with open_register(tmp_path / "kept.sqlite", create=True) as register:
        keep(register, *world()[:40])
        handles = [str(row[0]) for row in contents(register)["records"]]
        for _ in range(40):
            _judge_something(register, handles, chance)
        keep(register, *world()[40:60])
        before = contents(register)
        register.rebuild()
        assert contents(register) == before


def _judge_something(register: Register, handles: list[str], chance: random.Random) -> None:
    """Make a judgement, sensible or not; what makes no sense is refused and changes nothing."""
    by = {"because": "so", "author": "desk", "at": AT}
    one = chance.choice(handles)
    like = [each for each in handles if each[0] == one[0] and each != one]
    with suppress(QuestionError):
        match chance.randrange(6):
            case 0 | 1:
                register.judge("same", one, chance.choice(like), **by)
            case 2:
                register.judge("different", one, chance.choice(like), **by)
            case 3:
                register.judge(chance.choice(("accept", "reject")), one, **by)
            case 4:
                cell = {"p": ("country", "FRA"), "m": ("date", "2020-02-02"), "v": ("kind", "working")}.get(
                    one[0], ("subject", "x")
                )
                register.edit(one, [cell], **by)
            case _:
                register.undo(**by)
