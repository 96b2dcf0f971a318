"""The register against the simulated world: how well it resolves, how fast, and in how much memory.

    python -m benchmarks.register [--reports 1000 10000 100000] [--seed 1] [--keep FOLDER]

Prints a line for each size: B-cubed precision and recall of each kind, the same of what succeeds what and which plan
hangs under which protocol, seconds, reports a second, peak memory, and the time to add one more report to what is
there then.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks.bcubed import bcubed, entities_of, pair_score
from benchmarks.world import World
from communique.asking.instruments import agreements
from communique.pipeline import as_given, open_register
from communique.register import Register

_TOGETHER = 2_000  # readings kept in one transaction, as in a bulk load
Key = tuple[str, str, int]  # a report, a kind of record, its number
KINDS = ("meetings", "persons", "visits", "agreements", "mechanisms")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="keep the registers in this folder")
    options = parser.parse_args()
    heads = (*KINDS, "successors", "plans under", "seconds", "reports/s", "memory MB", "file MB", "one more s")
    print("reports".rjust(9), *(head.rjust(11) for head in heads))
    for reports in options.reports:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(options.keep or folder, f"world-{options.seed}-{reports}.sqlite")
            path.unlink(missing_ok=True)
            print(
                str(reports).rjust(9), *(cell.rjust(11) for cell in _measure(options.seed, reports, path)), flush=True
            )


def _measure(seed: int, reports: int, path: Path) -> Iterator[str]:
    world = World(seed, reports + 1)
    truth: dict[tuple[str, str, int], str] = {}
    started = time.perf_counter()
    tellings = _noting(world.tellings(), truth)
    with open_register(path, create=True) as register:
        while portion := list(islice(tellings, _TOGETHER)):
            last = portion.pop() if len(portion) < _TOGETHER else None
            _keep(register, portion)
            if last is not None:
                break
        seconds = time.perf_counter() - started
        one_more = _keep(register, [last] if last is not None else [])
        predicted = things_of(register)
        for kind in KINDS:
            items = {key for key in truth if key[1] == kind and key in predicted}
            score = bcubed({key: predicted[key] for key in items}, {key: truth[key] for key in items})
            yield f"{score.precision:.3f}/{score.recall:.3f}"
        yield from _succession(register, world, predicted, truth)
    yield f"{seconds:.1f}"
    yield f"{reports / seconds:.0f}"
    yield f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}"
    yield f"{path.stat().st_size / 1e6:.0f}"
    yield f"{one_more:.3f}"


def _succession(
    register: Register, world: World, predicted: Mapping[Key, str], truth: Mapping[Key, str]
) -> Iterator[str]:
    """Score what succeeds what and which plan hangs under which protocol, over instruments that were told."""
    items = {key: thing for key, thing in predicted.items() if key[1] == "agreements" and key in truth}
    entity = entities_of(items, {key: truth[key] for key in items})
    told = agreements(register, on="2026-01-01")
    found = (
        {(entity[each.predecessor], entity[each.id]) for each in told if each.predecessor},
        {(entity[each.id], entity[each.protocol]) for each in told if each.protocol},
    )
    true = world.truth()
    for pairs, expected in zip(found, (true.told_successors(), true.told_under()), strict=True):
        score = pair_score(pairs, expected)
        yield f"{score.precision:.3f}/{score.recall:.3f}"


def _noting(tellings: Iterable[Any], truth: dict[tuple[str, str, int], str]) -> Iterator[Any]:
    for telling in tellings:
        report = telling.reading.report.id
        truth.update({(report, kind, number): entity for (kind, number), entity in telling.truth.entities.items()})
        yield telling


def _keep(register: Register, tellings: Iterable[Any]) -> float:
    """Keep readings and give the seconds that took."""
    started = time.perf_counter()
    told = [(as_given(each.reading.report), each.reading.to_dict()) for each in tellings]
    register.keep(told, author="communique", reader="world", at="2026-01-01T00:00:00+00:00")
    return time.perf_counter() - started


def things_of(register: Register) -> dict[tuple[str, str, int], str]:
    """Give the thing of every record, by report id, kind and number."""
    query = (
        "SELECT p.id, r.kind, r.number, f.thing FROM records r JOIN reports p ON p.key = r.report "
        "JOIN members m ON m.record = r.handle JOIN forms f ON f.id = m.form"
    )
    with register.store.asking() as connection:
        return {(row[0], row[1], row[2]): row[3] for row in connection.exec_driver_sql(query)}


if __name__ == "__main__":
    main()
