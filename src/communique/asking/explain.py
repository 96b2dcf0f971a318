"""Why: each cell of a thing with its value, reason, sources and words; and which cells no words state outright."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from communique.answers import (
    CellReason,
    Explanation,
    Inference,
    Judged,
    Link,
    RecordReason,
    SlotReason,
    Source,
)
from communique.asking.choices import known_sides, one_of
from communique.asking.conflicts import Tellings, values_of
from communique.asking.titles import title, titles
from communique.errors import NotKnownError
from communique.register import Register
from communique.register.queries import ids
from communique.register.queries.cells import (
    evidence_of,
    findings_of,
    judgements_made,
    records_of,
    report_ids,
    things_by_id,
    things_of_forms,
)
from communique.register.queries.passages import cells_not_stated, names_in
from communique.register.queries.sources import sides_of
from communique.register.tables import THINGS

Row = Mapping[str, Any]
_FIRST = ("same", "likely", "unsure", "different")
NOT_STATED = ("inferred", "computed", "resolved")
_IDLE = frozenset({"evidence", "slots", "grounds", "confidence", "id"})


def explain(register: Register, name: str, *, inferred: bool = False, settled: bool = False) -> Explanation:
    """Give why a thing is what it is; ``name`` is its id, or the handle of any record of it.

    With ``inferred``, only the cells that no words state outright; with ``settled``, only the settled cells and what
    people judged, without the records and what was found of them. Raises QuestionError for a name that is not known.
    """
    with register.store.asking() as connection:
        known = ids.thing_of(connection, name)
        if known is None:
            return _refused(connection, name, inferred)
        return _settled(connection, known[1]) if settled else _explained(connection, known[1], inferred)


def records(register: Register, handles: Collection[str]) -> list[RecordReason]:
    """Give records by their handles as they were read: each filled cell with its rule, how, and the words."""
    with register.store.asking() as connection:
        return _records(connection, records_of(connection, handles=handles), inferred=False) if handles else []


def inferences(
    register: Register, *, between: Collection[str] = (), kind: str | None = None, how: str | None = None
) -> list[Inference]:
    """Give the cells of records that no words state outright: inferred, computed, or resolved from other words."""
    one_of(how, NOT_STATED, "way of coming by a value")
    one_of(kind, THINGS, "kind of record")
    with register.store.asking() as connection:
        between = known_sides(connection, between)
        rows = cells_not_stated(connection, [how] if how else NOT_STATED, between=between, kind=kind)
        named = titles(connection, {row["thing"] for row in rows})
        people = names_in(connection, {row["key"] for row in rows})
    return [_inference(row, named, people) for row in rows]


def _inference(row: Row, named: Mapping[str, str], people: Mapping[tuple[str, str], str]) -> Inference:
    slots = ("report", "record", "handle", "author", "published", "publisher", "url")
    return Inference(
        id=row["thing"],
        sources=(Source(**{slot: row[slot] for slot in slots}, passage=row["quote"]),),
        kind=row["kind"],
        told=named[row["thing"]],
        cell=row["slot"],
        value=_shown(row["value"], row["key"], people),
        how=row["how"],
        rule=row["rule"],
        report=row["report"],
        record=row["handle"],
    )


def _shown(value: Any, key: str, people: Mapping[tuple[str, str], str]) -> Any:
    """Give a cell with names where it holds ids of the same report."""
    if isinstance(value, list):
        return [_shown(each, key, people) for each in value]
    if isinstance(value, dict) and "person" in value:
        return {"name": people.get((key, value["person"]), value["person"]), "role": value.get("role")}
    return people.get((key, value), value) if isinstance(value, str) else value


def _explained(connection: Connection, thing: str, inferred: bool) -> Explanation:
    records = _records(connection, records_of(connection, things=[thing]), inferred)
    tellings = Tellings(connection, [thing])
    told = _settled(connection, thing, tellings)
    reasons = told.reasons
    if inferred:
        cells = {slot.cell for record in records for slot in record.cells}
        records = [record for record in records if record.cells]
        reasons = tuple(each for each in reasons if each.cell in cells)
    joined, apart = _links(connection, thing, [form.id for form in tellings.forms[thing]])
    return replace(told, reasons=reasons, records=tuple(records), joined=joined, apart=apart)


def _settled(connection: Connection, thing: str, known: Tellings | None = None) -> Explanation:
    """Explain the settled cells of a thing, and what people judged of it."""
    row = things_by_id(connection, [thing])[thing]
    tellings = known or Tellings(connection, [thing])
    sources = tellings.beside.sources(thing)
    return Explanation(
        id=thing,
        sources=sources,
        disputed=row["disputed"],
        kind=row["of"],
        told=title(row, sides_of(connection, [thing]).get(thing, ())),
        reasons=tuple(
            CellReason(slot, cell["value"], cell["reason"], values_of(cell, thing, tellings))
            for slot, cell in sorted(json.loads(row["cells"]).items())
        ),
        records=(),
        joined=(),
        apart=(),
        judgements=_judgements(connection, {each.handle for each in sources}),
    )


def _refused(connection: Connection, name: str, inferred: bool) -> Explanation:
    """Explain a record that belongs to nothing, since a person refused it."""
    rows = records_of(connection, handles=[name])
    if not rows:
        raise NotKnownError(f"the register knows no {name!r}: give the id of a thing or the handle of a record")
    return Explanation(
        id=name,
        kind=rows[0]["kind"],
        told="a record that belongs to nothing",
        reasons=(),
        records=tuple(_records(connection, rows, inferred)),
        joined=(),
        apart=(),
        judgements=_judgements(connection, {name}),
    )


# ---- records


def _records(connection: Connection, rows: Sequence[Row], inferred: bool) -> list[RecordReason]:
    passages = evidence_of(connection, {row["handle"] for row in rows})
    originals = report_ids(connection, {row["original"] for row in rows if row["original"] not in (None, row["key"])})
    people = names_in(connection, {row["key"] for row in rows})
    return [_record(row, passages[row["handle"]], originals, people, inferred) for row in rows]


def _record(
    row: Row,
    passages: Iterable[Row],
    originals: Mapping[str, str],
    people: Mapping[tuple[str, str], str],
    inferred: bool,
) -> RecordReason:
    by_slot: dict[str, list[Row]] = defaultdict(list)
    for each in passages:
        by_slot[each["slot"]].append(each)
    body = json.loads(row["body"])
    filled = [slot for slot in body if slot not in _IDLE and body[slot] not in (None, "", [])]
    cells = [_slot(slot, _shown(body[slot], row["key"], people), by_slot.get(slot, [])) for slot in filled]
    return RecordReason(
        **{slot: row[slot] for slot in ("handle", "record", "report", "author", "published")},
        copy_of=originals.get(row["original"] or ""),
        passages=tuple(each["quote"] for each in by_slot.get("", [])),
        cells=tuple(each for each in cells if not inferred or each.how in NOT_STATED),
    )


def _slot(slot: str, value: Any, passages: Sequence[Row]) -> SlotReason:
    first: Row = passages[0] if passages else {"rule": None, "how": None}
    return SlotReason(slot, value, first["rule"], first["how"], tuple(each["quote"] for each in passages))


# ---- what joined the tellings, and what kept others apart


def _links(connection: Connection, thing: str, forms: Collection[str]) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
    """Give the findings that joined the tellings, and for each other thing the heaviest that was found of it."""
    rows = findings_of(connection, forms)
    of = things_of_forms(connection, {form for row in rows for form in (row["one"], row["other"])})
    named = titles(connection, set(of.values()) - {thing})
    apart: dict[str, Link] = {}
    for row in rows:
        inside, outside = (row["one"], row["other"]) if of.get(row["one"]) == thing else (row["other"], row["one"])
        other = of.get(outside)
        if other is not None and other != thing:
            apart.setdefault(other, _link(row, inside, outside, other, named[other]))
    within = [row for row in rows if of.get(row["one"]) == thing == of.get(row["other"])]
    ranked = sorted(apart, key=lambda name: (-apart[name].weight, name))
    return tuple(_joining(within)), tuple(apart[name] for name in ranked)


def _joining(rows: Iterable[Row]) -> Iterator[Link]:
    """Give the findings that brought tellings together, the heaviest first; and those that spoke against it."""
    part: dict[str, str] = {}

    def root(form: str) -> str:
        while part.setdefault(form, form) != form:
            form = part[form]
        return form

    for row in sorted(rows, key=lambda row: (_FIRST.index(row["verdict"]), -row["weight"], row["one"], row["other"])):
        one, other = root(row["one"]), root(row["other"])
        if one != other or row["verdict"] not in ("same", "likely"):
            yield _link(row, row["one"], row["other"])
        if row["verdict"] in ("same", "likely"):
            part[max(one, other)] = min(one, other)


def _link(row: Row, one: str, other: str, thing: str | None = None, told: str | None = None) -> Link:
    return Link(one, other, row["verdict"], row["weight"], row["reasons"], thing, told)


# ---- what people judged


def _judgements(connection: Connection, handles: Collection[str]) -> tuple[Judged, ...]:
    """Give the judgements of these records, and the undoings of such, in their order."""
    found: dict[str, Judged] = {}
    for row in judgements_made(connection):
        records = tuple(row[side]["handle"] for side in ("one", "other") if row[side])
        if set(records) & set(handles) or row["undoes"] in found:
            found[row["uid"]] = _judged(row, records)
    return tuple(found.values())


def _judged(row: Row, records: tuple[str, ...]) -> Judged:
    told = {slot: row[slot] for slot in ("uid", "at", "author", "act", "because", "undoes")}
    return Judged(**told, records=records, cell=row["slot"], value=json.loads(row["value"]) if row["value"] else None)
