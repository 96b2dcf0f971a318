"""What is doubtful, found a few at a time: conflicts, merges that were not made, and cells that no words state.

Each doubt has a place in the order, made of what it is ordered by, so that one can go on behind a doubt that has been
decided since. What people decided is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from communique.asking.decided import Decided
from communique.errors import QuestionError
from communique.register.edits import editable
from communique.register.keeping import DOUBTED
from communique.register.queries.people import forms_of
from communique.register.queries.review import (
    cells_of_doubt,
    disputed_things,
    doubtful_cells,
    findings_between,
    first_records,
    heaviest_between,
    of_several_ranks,
    standing_records,
)
from communique.register.tables import LETTERS, THINGS
from communique.resolving.forms import Form
from communique.resolving.things import rank_conflicts

Row = Mapping[str, Any]
HOWS = (DOUBTED, "inferred", "computed", "resolved")  # the most doubtful first; a record as a whole, then cells
VERDICTS = ("likely", "unsure")  # what was nearly joined comes first
_STEP = 100
_LOOKED_AT = 10  # findings of which it is looked up together whether there are heavier ones
# Cells of things that are filled from a record's cell of another name.
_FROM = {("meetings", "sides"): "countries", ("agreements", "signed"): "date"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which doubts are wanted: of a kind of record, merges from a weight on, cells by a rule, conflicts on a cell."""

    of: str | None = None
    weight: float | None = None
    verdict: str | None = None
    rule: str | None = None
    how: str | None = None
    cell: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A doubt as it was found, before it is put into words."""

    kind: str
    of: str
    place: tuple[Any, ...]
    things: tuple[str, ...]
    names: tuple[str, ...]
    cell: str | None = None
    value: Any = None
    verdict: str | None = None
    weight: float | None = None
    cells: tuple[Row, ...] = ()
    forms: tuple[str, ...] = ()  # the two forms of the finding
    said: Row = field(default_factory=dict)  # who was unsure of it


def written_in(of: str, cell: str) -> str | None:
    """Give the cell of a record that fills this cell of a thing and that a person may set; None if there is none."""
    slot = _FROM.get((of, cell), cell)
    return slot if slot in editable(of) else None


# ---- conflicts


def conflicts(connection: Connection, decided: Decided, wanted: Wanted, after: Sequence[Any] | None) -> Iterator[Found]:
    """Give the cells on which sources contradict each other, those of the most disputed things first."""
    kinds = [each for each in THINGS if wanted.of in (None, each)]
    if after is not None:
        kinds = kinds[kinds.index(after[0]) :] if after[0] in kinds else []
    for kind in kinds:
        here = after if after is not None and after[0] == kind else None
        if here is None or here[1] >= 0:
            yield from _disputed(connection, decided, wanted, kind, here)
        if kind == "persons":
            yield from _ranks(connection, decided, wanted, here if here is not None and here[1] < 0 else None)


def _disputed(
    connection: Connection, decided: Decided, wanted: Wanted, kind: str, after: Sequence[Any] | None
) -> Iterator[Found]:
    place = (after[1], after[2]) if after else None
    while True:
        rows = disputed_things(connection, kind, _STEP, place)
        for row in rows:
            for each in of_thing(row):
                behind = after is None or each.place[1:3] != tuple(after[1:3]) or str(each.cell) > after[3]
                if behind and wanted.cell in (None, each.cell) and not _settled(decided, each, row):
                    yield each
        if len(rows) < _STEP:
            return
        place = (rows[-1]["disputed"], rows[-1]["id"] + "~")  # behind this thing, before any other


def of_thing(row: Row) -> Iterator[Found]:
    """Give the disputed cells of a thing."""
    kind = row["of"]
    for slot, cell in sorted(json.loads(row["cells"]).items()):
        if any(each["standing"] == "contradiction" for each in cell["values"]):
            forms = [form for each in cell["values"] if each["standing"] == "preferred" for form in each["forms"]]
            place = (kind, row["disputed"], row["id"], slot)
            yield Found("conflict", kind, place, (row["id"],), (min(forms, default=row["id"]),), slot, cell["value"])


def _settled(decided: Decided, found: Found, row: Row) -> bool:
    cell = json.loads(row["cells"])[found.cell]
    slot = str(found.cell)
    return decided.of_conflict(found.things[0], cell, slot, written_in(found.of, slot) or slot) is not None


def _ranks(connection: Connection, decided: Decided, wanted: Wanted, after: Sequence[Any] | None) -> Iterator[Found]:
    """Give the persons to whom reports ascribe two ranks at one time."""
    if wanted.cell not in (None, "rank"):
        return
    several = of_several_ranks(connection, after[2] if after is not None else None)
    for start in range(0, len(several), _STEP):
        for thing, rank in ranks_of(connection, several[start : start + _STEP]).items():
            if (thing, "rank") not in decided.cells:
                yield Found("conflict", "persons", ("persons", -1, thing, "rank"), (thing,), (thing,), "rank", rank)


def ranks_of(connection: Connection, things: Sequence[str]) -> dict[str, str]:
    """Give the persons of whom reports tell two ranks at one time, each with the rank told most."""
    told: dict[str, list[Form]] = {thing: [] for thing in sorted(things)}
    for row in forms_of(connection, things):
        about = (row["own"], row["first"], row["last"], row["count"])
        told[row["thing"]].append(Form(row["id"], row["kind"], json.loads(row["facts"]), *about))
    found = {thing: sorted({rank for pair in rank_conflicts(forms) for rank in pair}) for thing, forms in told.items()}
    return {thing: _most_told(ranks, told[thing]) for thing, ranks in found.items() if ranks}


def _most_told(ranks: Iterable[str], forms: Sequence[Form]) -> str:
    count = {rank: sum(form.count for form in forms if form.facts["rank"] == rank) for rank in ranks}
    return min(count, key=lambda rank: (-count[rank], rank))


# ---- merges


def merges(connection: Connection, decided: Decided, wanted: Wanted, after: Sequence[Any] | None) -> Iterator[Found]:
    """Give the pairs of things that may be one, each once, by the heaviest finding between them."""
    verdicts = [each for each in VERDICTS if wanted.verdict in (None, each)]
    if after is not None:
        verdicts = verdicts[verdicts.index(after[0]) :] if after[0] in verdicts else []
    seen: set[frozenset[str]] | None = set() if after is None and wanted.verdict != "unsure" else None
    for verdict in verdicts:
        place = tuple(after[1:]) if after is not None and after[0] == verdict else None
        while True:
            rows = findings_between(connection, verdict, _STEP, kind=wanted.of, least=wanted.weight, after=place)
            yield from _apart(connection, decided, rows, seen)
            if len(rows) < _STEP:
                break
            place = tuple(rows[-1][slot] for slot in ("weight", "one", "other"))


def _apart(
    connection: Connection, decided: Decided, rows: Sequence[Row], seen: set[frozenset[str]] | None
) -> Iterator[Found]:
    """Give the findings between two things of which nobody judged; lighter ones of the same two things are left out.

    Whoever begins at the beginning has ``seen`` the heavier ones; else they are looked for.
    """
    open_ = [row for row in rows if _between_two(row) and frozenset(row["things"]) not in decided.pairs]
    for start in range(0, len(open_), _LOOKED_AT):
        some = open_[start : start + _LOOKED_AT]
        heaviest = _not_seen(some, seen) if seen is not None else _heaviest(connection, some)
        anchors = first_records(connection, {row[side] for row in heaviest for side in ("one", "other")})
        yield from (merge(row, anchors) for row in heaviest if row["one"] in anchors and row["other"] in anchors)


def _not_seen(rows: Sequence[Row], seen: set[frozenset[str]]) -> list[Row]:
    found = []
    for row in rows:
        if frozenset(row["things"]) not in seen:
            seen.add(frozenset(row["things"]))
            found.append(row)
    return found


def _heaviest(connection: Connection, rows: Sequence[Row]) -> list[Row]:
    best = heaviest_between(connection, {thing for row in rows for thing in row["things"]})
    told = {id(row): (row["verdict"] == "likely", row["weight"], row["one"], row["other"]) for row in rows}
    return [row for row in rows if best.get(frozenset(row["things"])) == told[id(row)]]


def _between_two(row: Row) -> bool:
    return None not in row["things"] and row["things"][0] != row["things"][1]


def merge(row: Row, anchors: Mapping[str, str]) -> Found:
    """Give the doubt of a finding."""
    forms = (row["one"], row["other"])
    names = (anchors[row["one"]], anchors[row["other"]])
    place, things = (row["verdict"], row["weight"], *forms), tuple(row["things"])
    of = LETTERS[row["one"][0]]
    return Found("merge", of, place, things, names, verdict=row["verdict"], weight=row["weight"], forms=forms)


# ---- records


def records(connection: Connection, decided: Decided, wanted: Wanted, after: Sequence[Any] | None) -> Iterator[Found]:
    """Give the records that a reader doubted, and those with cells that no words state, the most doubtful first."""
    hows = [each for each in HOWS if wanted.how in (None, each)]
    if after is not None:
        hows = hows[hows.index(after[0]) :] if after[0] in hows else []
    for how in hows:
        place = after[1] if after is not None and after[0] == how else None
        while True:
            rows = cells_of_doubt(connection, how, _STEP, kind=wanted.of, rule=wanted.rule, after=place)
            handles = list(dict.fromkeys(row["record"] for row in rows))
            if len(rows) == _STEP and len(handles) > 1:
                handles.pop()  # the last one's cells may go on: it is looked at again
            yield from of_records(connection, how, [each for each in handles if each not in decided.records], wanted)
            if len(rows) < _STEP:
                break
            place = handles[-1]


def of_records(
    connection: Connection, how: str, handles: Sequence[str], wanted: Wanted, said: Row | None = None
) -> Iterator[Found]:
    """Give the doubts of records that still tell of something and of which no cell is more doubtful."""
    found, cells = standing_records(connection, handles), doubtful_cells(connection, handles)
    worse = set(HOWS[: HOWS.index(how)]) if wanted.how is None and wanted.rule is None else set()
    for handle in handles:
        row, doubted = found.get(handle), tuple(cells.get(handle, ()))
        if row is not None and doubted and not worse.intersection(cell["how"] for cell in doubted):
            yield Found(
                "record", row["kind"], (how, handle), (row["thing"],), (handle,), cells=doubted, said=said or {}
            )


# ---- places in the order


def told_place(kind: str, place: Iterable[Any]) -> str:
    """Give a place as a word that ``after`` takes."""
    return "~".join([kind, *(str(each) for each in place)])


def read_place(word: str) -> tuple[str, tuple[Any, ...]]:
    """Give kind and place of a word; raises QuestionError where it is none."""
    kind, *rest = word.split("~")
    wanted = _PLACES.get(kind)
    try:
        if wanted is None or len(wanted) != len(rest):
            raise ValueError
        return kind, tuple(make(each) for make, each in zip(wanted, rest, strict=True))
    except ValueError as error:
        raise QuestionError(f"{word!r} is no place in the queue: begin again at its beginning") from error


_PLACES: dict[str, tuple[type, ...]] = {
    "conflict": (str, int, str, str),
    "merge": (str, float, str, str),
    "record": (str, str),
    "follow-up": (str, str),
    "unsure": (int,),
}
