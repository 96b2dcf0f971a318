"""The accuracy gate: the bundled samples, read and scored, may not fall below their floors.

python -m tests.gate                        # check; prints records gained and lost since the snapshot
python -m tests.gate --update               # take over what was gained: raise floors, write the snapshot
python -m tests.gate --update --allow-drop  # the one way for a floor to fall: say why in the same change
python -m tests.gate --score GOLD_DIR       # only print the figures for any folder of ID.txt and ID.json
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from communique import model, pipeline
from tests.scoring import Tally, mean_f1, score_report, summed

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "src" / "communique" / "samples"
FLOORS = HERE / "floors.toml"
SNAPSHOT = HERE / "gate_snapshot.json"
_KNOWN = ("url", "published")
_CONTACTS = ("meetings", "visits", "agreements", "mechanisms")
_NOISE = 0.005  # a snapshot keeps two digits
_HEADING = """\
# The least F1 that the reader may reach on the bundled samples, per record type; `grounded` is 1.0 and stays so.
# Read by tests/gate.py. Floors rise with `python -m tests.gate --update` and fall only with --allow-drop.
"""

Scores = dict[str, dict[str, Tally]]
Snapshot = dict[str, dict[str, dict[str, float]]]


def main() -> int:
    """Run the gate and give its exit status: 0 it holds, 1 it does not, 2 there is nothing to read."""
    options = _options()
    scores = score_folder(options.score or SAMPLES)
    if not scores:
        print(f"gate: no gold records in {options.score or SAMPLES}", file=sys.stderr)
        return 2
    print(*figures(scores), sep="\n")
    if options.score:
        return 0
    return _judge(scores, update=options.update, allow_drop=options.allow_drop)


def score_folder(folder: Path) -> Scores:
    """Read and score every report of a folder that has gold records."""
    return {path.stem: _score(path) for path in sorted(folder.glob("*.json")) if path.with_suffix(".txt").exists()}


def figures(scores: Scores) -> Iterator[str]:
    """Give the lines of the table of figures."""
    total = summed(scores.values())
    yield f"{'':12} {'P':>6} {'R':>6} {'F1':>6} {'gold':>5} {'read':>5} grounded"
    for kind, tally in total.items():
        shares = f"{tally.precision:6.3f} {tally.recall:6.3f} {tally.f1:6.3f}"
        yield f"{kind:12} {shares} {tally.gold:5} {tally.read:5} {tally.grounded_share:.3f}"
    yield f"mean F1      {mean_f1(total):.3f} over {len(scores)} reports"


def _score(path: Path) -> dict[str, Tally]:
    gold = json.loads(path.read_bytes())
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    report = model.Report(id=path.stem, text=text)
    known = {key: gold["report"][key] for key in _KNOWN if "XXXX" not in (gold["report"].get(key) or "XXXX")}
    return score_report(gold, pipeline.read(replace(report, **known)).to_dict(), text)


def _judge(scores: Scores, *, update: bool, allow_drop: bool) -> int:
    floors = tomllib.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    before: Snapshot = json.loads(SNAPSHOT.read_text("utf-8")) if SNAPSHOT.exists() else {}
    now = _snapshot(scores)
    broken = list(_broken(scores, floors))
    print(*_changes(before, now), *broken, sep="\n")
    if update and (allow_drop or not broken):
        _write_floors(scores, {} if allow_drop else floors)
        SNAPSHOT.write_text(json.dumps(now, indent=1, ensure_ascii=False) + "\n", "utf-8")
        return 0
    return 1 if broken else 0


def _snapshot(scores: Scores) -> Snapshot:
    return {
        report: {
            kind: {
                **{str(number): round(tally.matched.get(number, 0.0), 2) for number in range(tally.gold)},
                "extra": tally.read - len(tally.matched),
            }
            for kind, tally in kinds.items()
            if tally.gold or tally.read
        }
        for report, kinds in scores.items()
    }


def _changes(before: Snapshot, now: Snapshot) -> Iterator[str]:
    """Tell which gold records are read better or worse than in the snapshot, and where more is invented."""
    gained: list[str] = []
    lost: list[str] = []
    for report, kind, number, was, is_ in _compared(before, now):
        change = f"  {report} {kind} {number}: {was:g} → {is_:g}"
        better = is_ < was if number == "extra" else is_ > was
        if abs(is_ - was) > _NOISE:
            (gained if better else lost).append(change)
    yield f"gained {len(gained)}, lost {len(lost)} since the snapshot"
    yield from (["gained:", *gained] if gained else [])
    yield from (["lost:", *lost] if lost else [])


def _compared(before: Snapshot, now: Snapshot) -> Iterator[tuple[str, str, str, float, float]]:
    for report in sorted(before.keys() & now.keys()):
        for kind in sorted(before[report].keys() | now[report].keys()):
            was, is_ = before[report].get(kind, {}), now[report].get(kind, {})
            for number in sorted(was.keys() | is_.keys()):
                yield report, kind, number, was.get(number, 0.0), is_.get(number, 0.0)


def _broken(scores: Scores, floors: dict[str, Any]) -> Iterator[str]:
    total = summed(scores.values())
    for kind, tally in total.items():
        if tally.f1 < floors.get(kind, 0.0):
            yield f"gate: {kind} F1 {tally.f1:.4f} is below its floor {floors[kind]}"
        if tally.grounded < tally.read:
            yield f"gate: {tally.read - tally.grounded} of {tally.read} {kind} do not stand on their words"
    for report, kinds in scores.items():
        invented = sum(kinds[kind].read for kind in _CONTACTS)
        if invented and not any(kinds[kind].gold for kind in _CONTACTS):
            yield f"gate: {report} tells of no contact, and {invented} were read in it"
    if mean_f1(total) < floors.get("mean", 0.0):
        yield f"gate: mean F1 {mean_f1(total):.4f} is below its floor {floors['mean']}"


def _write_floors(scores: Scores, floors: dict[str, Any]) -> None:
    total = summed(scores.values())
    reached = {kind: tally.f1 for kind, tally in total.items()} | {"mean": mean_f1(total)}
    # Rounded down, so that the figure it was taken from stays above it.
    raised = {key: max(math.floor(value * 1000) / 1000, floors.get(key, 0.0)) for key, value in reached.items()}
    FLOORS.write_text(_HEADING + "".join(f"{key} = {value:.3f}\n" for key, value in raised.items()), "utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="raise the floors and write the snapshot")
    parser.add_argument("--allow-drop", action="store_true", help="with --update: let floors fall")
    parser.add_argument("--score", type=Path, metavar="GOLD_DIR", help="print the figures for this folder and stop")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
