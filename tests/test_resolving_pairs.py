"""Every pair of forms of a simulated world: judging is the same both ways, and what belongs together is found."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations

import pytest
from benchmarks.world import simulate

from communique.model import Reading
from communique.resolving.forms import Form
from communique.resolving.resolver import KINDS, Resolver
from communique.resolving.verdicts import Verdict

RESOLVER = Resolver()


@cache
def forms(seed: int = 3, reports: int = 150) -> dict[str, list[Form]]:
    """Give the forms of a small world by kind."""
    found: dict[str, dict[str, Form]] = {kind: {} for kind in KINDS if kind != "reports"}
    for telling in simulate(seed, reports):
        for kind, form in _of(telling.reading):
            found[kind].setdefault(form.id, form)
    return {kind: list(each.values()) for kind, each in found.items()}


def _of(reading: Reading) -> Iterator[tuple[str, Form]]:
    told = reading.to_dict()
    people = {each["id"]: each for each in told["persons"]}
    about = {"published": reading.report.published, "report": reading.report.id}
    for kind in KINDS:
        for number, record in enumerate(told.get(kind) or ()):
            yield kind, RESOLVER.form(kind, record, people, about, f"{kind[0]}-{reading.report.id}-{number}")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "reports"])
def test_judging_is_the_same_both_ways(kind: str) -> None:
    for one, other in combinations(forms()[kind], 2):
        here, there = RESOLVER.judge(one, other), RESOLVER.judge(other, one)
        assert (here and (here.verdict, here.weight)) == (there and (there.verdict, there.weight)), (one, other)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "reports"])
def test_what_is_the_same_is_found_by_its_keys(kind: str) -> None:
    filed = {form.id: RESOLVER.keys(form) for form in forms()[kind]}
    joined = 0
    for one, other in combinations(forms()[kind], 2):
        finds = bool(filed[one.id][0] & filed[other.id][1])
        assert finds == bool(filed[one.id][1] & filed[other.id][0]), (one, other)
        finding = RESOLVER.judge(one, other)
        if finding and finding.verdict in (Verdict.SAME, Verdict.LIKELY):
            joined += 1
            assert finds, (finding, one, other)
    assert joined
