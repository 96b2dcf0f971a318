"""What is doubtful, a part at a time and the most doubtful first; and what people judged, as it stands now."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, literal_column, select, tuple_

from communique.register import rows
from communique.register.rulings import form_now, in_force
from communique.register.tables import (
    LETTERS,
    THINGS,
    evidence,
    findings,
    forms,
    judgements,
    members,
    records,
    reports,
    tenures,
)

_LETTER = {kind: letter for letter, kind in LETTERS.items()}
_NOT_STATED: ColumnElement[Any] = literal_column("evidence.position = 0 AND evidence.how <> 'stated'")
Place = Sequence[Any]


def disputed_things(
    connection: Connection, kind: str, most: int, after: Place | None = None, ids: Collection[str] | None = None
) -> list[dict[str, Any]]:
    """Give the things of a kind on which sources contradict each other: those with the most such cells first.

    ``after`` are the count of such cells and the id of the thing behind which to go on, itself included.
    """
    table = THINGS[kind]
    query = select(table).where(literal_column("disputed > 0"))
    if after is not None:
        count, name = after
        query = query.where((table.c.disputed < count) | ((table.c.disputed == count) & (table.c.id >= name)))
    if ids is not None:
        query = query.where(table.c.id.in_(sorted(ids)))
    found = connection.execute(query.order_by(table.c.disputed.desc(), table.c.id).limit(most)).mappings()
    return [{"of": kind, **row} for row in found]


def findings_between(
    connection: Connection,
    verdict: str,
    most: int,
    *,
    kind: str | None = None,
    least: float | None = None,
    after: Place | None = None,
) -> list[dict[str, Any]]:
    """Give findings of a verdict with the things of their two forms, the heaviest first.

    ``after`` are weight and forms of the finding behind which to go on; ``least`` is the least weight that counts.
    """
    order = (findings.c.weight, findings.c.one, findings.c.other)
    query = select(*order, findings.c.verdict).where(findings.c.verdict == verdict)
    if kind is not None:
        query = query.where(_of_kind(findings.c.one, kind))
    if least is not None:
        query = query.where(findings.c.weight >= least)
    if after is not None:
        query = query.where(tuple_(*order) < tuple_(*after))
    found = connection.execute(query.order_by(*(column.desc() for column in order)).limit(most)).mappings().all()
    return _with_things(connection, [dict(row) for row in found])


def findings_among(connection: Connection, things: Collection[str]) -> list[dict[str, Any]]:
    """Give what was found of the forms of some things with each other, with the reasons."""
    mine = select(forms.c.id).where(forms.c.thing.in_(sorted(things)))
    query = select(findings).where(findings.c.one.in_(mine), findings.c.other.in_(mine))
    found = [dict(row) for row in connection.execute(query).mappings()]
    told = _with_things(connection, found)
    return sorted(told, key=lambda row: (-row["weight"], row["one"], row["other"]))


def reasons_of(connection: Connection, pairs: Iterable[Sequence[str]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Give the reasons of the findings of pairs of forms."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for one, other in sorted(map(tuple, pairs)):
        query = select(findings.c.reasons).where(findings.c.one == one, findings.c.other == other)
        found[one, other] = tuple(json.loads(connection.execute(query).scalar() or "[]"))
    return found


def heaviest_between(connection: Connection, things: Collection[str]) -> dict[frozenset[str], tuple[Any, ...]]:
    """Give the heaviest doubtful finding of each two of the things: verdict, weight and forms; likely before unsure."""
    mine = select(forms.c.id, forms.c.thing)
    of = {row[0]: row[1] for row in rows.where_in(connection, mine, forms.c.thing, things)}
    best: dict[frozenset[str], tuple[Any, ...]] = {}
    for row in rows.where_in(connection, _VERDICTS, findings.c.one, of):
        if row.verdict in _DOUBTFUL and of.get(row.other, of[row.one]) != of[row.one]:
            pair, told = frozenset((of[row.one], of[row.other])), (row.verdict == "likely", row[1], row.one, row.other)
            best[pair] = max(best.get(pair, told), told)
    return best


_DOUBTFUL = ("likely", "unsure")
_VERDICTS = select(findings.c.verdict, findings.c.weight, findings.c.one, findings.c.other)


def _with_things(connection: Connection, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    query = select(forms.c.id, forms.c.thing)
    names = {row[side] for row in found for side in ("one", "other")}
    of = {row[0]: row[1] for row in rows.where_in(connection, query, forms.c.id, names)}
    return [{**row, "things": (of.get(row["one"]), of.get(row["other"]))} for row in found]


def cells_of_doubt(
    connection: Connection,
    how: str,
    most: int,
    *,
    kind: str | None = None,
    rule: str | None = None,
    after: str | None = None,
) -> list[dict[str, Any]]:
    """Give the cells whose values were come by in this way, by their records; ``after`` is the last record seen.

    A record that its reader doubted has the empty slot among them.
    """
    query = select(evidence.c.record, evidence.c.slot, evidence.c.rule, evidence.c.how)
    query = query.where(_NOT_STATED, evidence.c.how == how)
    if kind is not None:
        query = query.where(_of_kind(evidence.c.record, kind))
    if rule is not None:
        query = query.where(evidence.c.rule == rule)
    if after is not None:
        query = query.where(evidence.c.record > after)
    found = connection.execute(query.order_by(evidence.c.record, evidence.c.slot).limit(most)).mappings()
    return [dict(row) for row in found]


def doubtful_cells(connection: Connection, handles: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """Give the cells of records that no words state outright, with rule and way of coming by them."""
    query = select(evidence.c.record, evidence.c.slot, evidence.c.rule, evidence.c.how).where(_NOT_STATED)
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows.where_in(connection, query, evidence.c.record, handles):
        found[row.record].append(dict(row._mapping))
    return {handle: sorted(told, key=lambda each: str(each["slot"])) for handle, told in found.items()}


def rules_of_doubt(connection: Connection) -> list[dict[str, Any]]:
    """Give each way of coming by a value with its rule, and how many cells it filled."""
    query = select(evidence.c.how, evidence.c.rule, func.count().label("cells"))
    query = query.where(_NOT_STATED, evidence.c.slot != "")
    found = connection.execute(query.group_by(evidence.c.how, evidence.c.rule)).mappings()
    return sorted((dict(row) for row in found), key=lambda row: (row["how"], -row["cells"], row["rule"] or ""))


def _of_kind(column: Any, kind: str) -> Any:
    """Give the condition that a name is that of a record of a kind: it begins with the kind's letter."""
    letter = _LETTER[kind]
    return (column >= f"{letter}-") & (column < f"{letter}.")


# ---- records and the words around them


def standing_records(connection: Connection, handles: Collection[str]) -> dict[str, dict[str, Any]]:
    """Give records that tell of something, with the thing, the report and where its first passage stands."""
    first = (evidence.c.record == records.c.handle) & (evidence.c.slot == "") & (evidence.c.position == 0)
    query = (
        select(
            *(records.c.handle, records.c.kind, records.c.author, records.c.body, records.c.id.label("record")),
            *(forms.c.id.label("form"), forms.c.thing, evidence.c.start, evidence.c.end),
            *(reports.c.key, reports.c.id.label("report"), reports.c.title, reports.c.published),
            *(reports.c.publisher, reports.c.url),
        )
        .join(members, members.c.record == records.c.handle)
        .join(forms, forms.c.id == members.c.form)
        .join(reports, reports.c.key == records.c.report)
        .join(evidence, first, isouter=True)
    )
    return {row.handle: dict(row._mapping) for row in rows.where_in(connection, query, records.c.handle, handles)}


def record_kept(connection: Connection, handle: str) -> dict[str, Any] | None:
    """Give a record as it is kept, whether or not it tells of something."""
    found = connection.execute(select(records).where(records.c.handle == handle)).mappings().first()
    return dict(found) if found else None


def text_of(connection: Connection, key: str) -> str:
    """Give the text of a report."""
    return str(connection.execute(select(reports.c.text).where(reports.c.key == key)).scalar_one())


def handles_of(connection: Connection, thing: str) -> list[str]:
    """Give the records of a thing, those of the earliest reports first."""
    query = (
        select(members.c.record)
        .join(forms, forms.c.id == members.c.form)
        .where(forms.c.thing == thing)
        .order_by(members.c.day.is_(None), members.c.day, members.c.record)
    )
    return list(connection.execute(query).scalars())


def first_records(connection: Connection, names: Collection[str]) -> dict[str, str]:
    """Give the record by which a judgement on each form is anchored: the least of its records."""
    query = select(members.c.form, func.min(members.c.record)).group_by(members.c.form)
    return {row[0]: row[1] for row in rows.where_in(connection, query, members.c.form, names)}


# ---- what was judged, as it stands now


def judged_now(connection: Connection) -> list[dict[str, Any]]:
    """Give the judgements in force in their order, each with its records, and their forms and things of today."""
    query = select(judgements).order_by(judgements.c.number)
    active = in_force([dict(row) for row in connection.execute(query).mappings()])
    of = _now(connection, {row[side] for row in active for side in ("one", "other") if row[side]})
    for row in active:
        sides = [of[row[side]] for side in ("one", "other") if row[side]]
        row["handles"], row["forms"], row["things"] = (tuple(each[at] for each in sides) for at in range(3))
    return active


def _now(connection: Connection, anchors: Collection[str]) -> dict[str, tuple[str, str | None, str | None]]:
    """Give the record, the form and the thing that each anchor means now; none where the record tells of nothing."""
    handles = {anchor: _handle(anchor) for anchor in anchors}
    query = select(members.c.record, forms.c.id, forms.c.thing).join(forms, forms.c.id == members.c.form)
    known = {row[0]: tuple(row) for row in rows.where_in(connection, query, members.c.record, set(handles.values()))}
    silent = set(handles.values()) - set(known)
    kept = {row[0] for row in rows.where_in(connection, select(records.c.handle), records.c.handle, silent)}
    found: dict[str, tuple[str, str | None, str | None]] = {}
    for anchor, handle in handles.items():
        moved = handle in silent and handle not in kept
        found[anchor] = _moved(connection, anchor, handle) if moved else known.get(handle, (handle, None, None))
    return found


def _moved(connection: Connection, anchor: str, handle: str) -> tuple[str, str | None, str | None]:
    """Give what an anchor means now that a newer reading told of its record elsewhere."""
    form = form_now(connection, json.loads(anchor))
    thing = connection.execute(select(forms.c.thing).where(forms.c.id == form)).scalar() if form else None
    return handle, form, thing


@lru_cache(maxsize=20_000)
def _handle(anchor: str) -> str:
    return str(json.loads(anchor)["handle"])


def judgements_before(connection: Connection, most: int, before: int | None = None) -> list[dict[str, Any]]:
    """Give judgements, the newest first, with their records as they stood."""
    query = select(judgements).order_by(judgements.c.number.desc()).limit(most)
    if before is not None:
        query = query.where(judgements.c.number < before)
    return _anchored(connection.execute(query).mappings())


def judgements_by_number(connection: Connection, numbers: Collection[int]) -> list[dict[str, Any]]:
    """Give judgements by their numbers, in their order."""
    found = rows.where_in(connection, select(judgements), judgements.c.number, numbers)
    return sorted(_anchored(row._mapping for row in found), key=lambda row: int(row["number"]))


def judgements_by_uid(connection: Connection, uids: Collection[str]) -> dict[str, dict[str, Any]]:
    """Give judgements by their names."""
    found = rows.where_in(connection, select(judgements), judgements.c.uid, uids)
    return {row["uid"]: row for row in _anchored(each._mapping for each in found)}


def _anchored(found: Iterable[Any]) -> list[dict[str, Any]]:
    return [{**row, **{side: json.loads(row[side]) for side in ("one", "other") if row[side]}} for row in found]


def judgements_about(connection: Connection, handles: Collection[str]) -> list[dict[str, Any]]:
    """Give the judgements on records, undoings aside, in their order."""
    wanted = set(handles)
    light = (judgements.c.number, judgements.c.one, judgements.c.other)
    query = select(*light).where(judgements.c.act != "undo").order_by(judgements.c.number)
    found = connection.execute(query).all()
    mine = {row.number for row in found if any(side and _handle(side) in wanted for side in (row.one, row.other))}
    return judgements_by_number(connection, mine)


def things_now(connection: Connection, handles: Collection[str]) -> dict[str, str]:
    """Give the thing that each record tells of."""
    query = select(members.c.record, forms.c.thing).join(forms, forms.c.id == members.c.form)
    return {row[0]: row[1] for row in rows.where_in(connection, query, members.c.record, handles)}


def names_like(connection: Connection, names: Collection[str]) -> list[tuple[str, int]]:
    """Give name and number of the judgements of each lot."""
    found: list[tuple[str, int]] = []
    for name in sorted(names):
        mine = (judgements.c.uid == name) | ((judgements.c.uid > f"{name}.") & (judgements.c.uid < f"{name}/"))
        found += [
            (row[0], row[1]) for row in connection.execute(select(judgements.c.uid, judgements.c.number).where(mine))
        ]
    return found


def of_several_ranks(connection: Connection, after: str | None = None) -> list[str]:
    """Give the persons to whom reports ascribe more than one rank, in the order of ids, or those after one."""
    query = select(tenures.c.person).where(tenures.c.kind == "rank").group_by(tenures.c.person)
    if after is not None:
        query = query.where(tenures.c.person > after)
    return list(connection.execute(query.having(func.count() > 1).order_by(tenures.c.person)).scalars())
