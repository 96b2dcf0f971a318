"""How well the register gathers what different reports tell of one contact: B-cubed on the bundled samples.

python -m tests.clusters

The samples' gold records tell by `cluster` which records of different reports are of one contact. The register is fed
once with the gold records, which measures resolution alone, and once with what the reader makes of the same texts.
What the reader missed is in no cluster: the second line tells how many contacts it was measured on.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from benchmarks.bcubed import Score, bcubed
from sqlalchemy import select

from communique import pipeline
from communique.register import Register, tables
from communique.sources import sample_reports
from tests import similarity as alike
from tests.alignment import align
from tests.registers import AT

SAMPLES = Path(__file__).parents[1] / "src" / "communique" / "samples"
_KINDS = ("persons", "meetings", "visits", "agreements", "mechanisms", "commitments")
_OPENING = 40  # a gold record without a quotation stands on the first words of its report
_ENOUGH = 0.4  # how alike a gold contact and one that was read must be to be taken for the same

Reading = dict[str, Any]
Told = tuple[dict[str, Any], Reading]  # a report and what was read in it
Item = tuple[str, str]  # a report and a record in it


class Measured(NamedTuple):
    """How well contacts were gathered: how many were told, of how many true ones, and the score."""

    told: int
    true: int
    score: Score


def main() -> int:
    """Print both figures."""
    print(f"{'fed with':20} {'told':>5} {'true':>5} {'P':>6} {'R':>6} {'F1':>6}")
    for name, readings in (("gold records", gold()), ("the reader's", read())):
        found = measured(readings)
        shares = f"{found.score.precision:6.3f} {found.score.recall:6.3f} {found.score.f1:6.3f}"
        print(f"{name:20} {found.told:5} {found.true:5} {shares}")
    return 0


def gold() -> list[Told]:
    """Give the samples with their gold records, as readings."""
    return [(pipeline.as_given(report), _standing_on_words(records(report.id), report.text)) for report in _with_gold()]


def read() -> list[Told]:
    """Give the samples with what the reader makes of them."""
    return [(pipeline.as_given(report), pipeline.read(report).to_dict()) for report in _with_gold()]


def records(report: str) -> Reading:
    """Give a sample's gold records."""
    return dict(json.loads((SAMPLES / f"{report}.json").read_bytes()))


def measured(readings: Iterable[Told]) -> Measured:
    """Feed a register and compare its contacts with the true ones."""
    told = list(readings)
    put = things(told, "meetings")
    true: dict[Item, str] = {}
    predicted: dict[Item, str] = {}
    for report, reading in told:
        for item, cluster, record in _contacts(report["id"], reading):
            true[item] = cluster
            predicted[item] = put[report["id"], record]
    return Measured(len(true), len(set(true.values())), bcubed(predicted, true))


def things(readings: Iterable[Told], kind: str) -> dict[Item, str]:
    """Feed an empty register, one report after the other; give what each record of a kind was taken to tell of."""
    with (
        TemporaryDirectory() as folder,
        pipeline.open_register(Path(folder, "fed.sqlite"), create=True) as register,
    ):
        for told in readings:
            register.keep([told], author="communique", reader="1", at=AT)
        return _things(register, kind)


def persons_by_thing(readings: Iterable[Told]) -> dict[str, set[tuple[str, str | None]]]:
    """Feed an empty register; give the names and states that each of its people was taken to bear."""
    told = list(readings)
    found: dict[str, set[tuple[str, str | None]]] = defaultdict(set)
    named = {(report["id"], each["id"]): each for report, reading in told for each in reading["persons"]}
    for item, thing in things(told, "persons").items():
        found[thing].add((alike.fold(named[item]["name"]), named[item].get("country")))
    return dict(found)


def _with_gold() -> Iterable[Any]:
    return (report for report in sample_reports() if (SAMPLES / f"{report.id}.json").exists())


def _standing_on_words(reading: Reading, text: str) -> Reading:
    return {kind: [each | {"evidence": [_passage(each, text)]} for each in reading.get(kind, ())] for kind in _KINDS}


def _passage(record: Mapping[str, Any], text: str) -> list[int]:
    quote = record.get("quote") or ""
    at = text.find(quote) if quote else -1
    return [at, at + len(quote)] if at >= 0 else [0, min(len(text), _OPENING)]


def _things(register: Register, kind: str) -> dict[Item, str]:
    asked = (
        select(tables.reports.c.id, tables.records.c.id, tables.forms.c.thing)
        .join(tables.records, tables.records.c.report == tables.reports.c.key)
        .join(tables.members, tables.members.c.record == tables.records.c.handle)
        .join(tables.forms, tables.forms.c.id == tables.members.c.form)
        .where(tables.records.c.kind == kind)
    )
    with register.store.asking() as connection:
        return {(report, record): thing for report, record, thing in connection.execute(asked)}


def _contacts(report: str, reading: Reading) -> Iterable[tuple[Item, str, str]]:
    """Give each clustered gold contact, its cluster, and the record that was read of it."""
    known = records(report)
    wanted = [each for each in known["meetings"] if each.get("cluster")]
    made = reading["meetings"]
    table = [[_likeness(_facts(one, known), _facts(other, reading)) for other in made] for one in wanted]
    for row, column in align(table):
        yield (report, wanted[row]["id"]), wanted[row]["cluster"], made[column]["id"]


def _likeness(one: Mapping[str, Any], other: Mapping[str, Any]) -> float:
    """Tell how alike two contacts are: who took part counts as much as day, states and format together."""
    parts = [float(one[cell] == other[cell]) for cell in ("date", "countries", "format")]
    parts += [alike.lists(one["names"], other["names"], alike.name)] * 3 if one["names"] or other["names"] else []
    likeness = sum(parts) / len(parts)
    return likeness if likeness >= _ENOUGH else 0.0


def _facts(meeting: Mapping[str, Any], reading: Reading) -> dict[str, Any]:
    names = {each["id"]: each["name"] for each in reading["persons"]}
    return {
        "date": meeting.get("date"),
        "format": meeting["format"],
        "countries": sorted(meeting["countries"]),
        "names": [names[each["person"]] for each in meeting["participants"]],
    }


if __name__ == "__main__":
    sys.exit(main())
