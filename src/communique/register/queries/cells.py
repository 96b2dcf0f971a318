"""Things with their settled cells, the records behind them, and what was found and judged of these."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, func, or_, select

from communique.register import rows
from communique.register.queries.sources import with_sides
from communique.register.tables import (
    LETTERS,
    THINGS,
    evidence,
    findings,
    forms,
    judgements,
    members,
    people,
    records,
    reports,
    tenures,
)


def things_by_id(connection: Connection, ids: Collection[str]) -> dict[str, dict[str, Any]]:
    """Give things of any kind by their ids, each with its kind under ``of``."""
    found: dict[str, dict[str, Any]] = {}
    by_kind: dict[str, set[str]] = defaultdict(set)
    for name in ids:
        if name[:1] in LETTERS:
            by_kind[LETTERS[name[:1]]].add(name)
    for kind, names in by_kind.items():
        for row in rows.where_in(connection, select(THINGS[kind]), THINGS[kind].c.id, names):
            found[row.id] = {"of": kind, **row._mapping}
    return found


def told_variously(
    connection: Connection, kind: str, *, between: Collection[str] = (), everything: bool = False
) -> list[dict[str, Any]]:
    """Give the things of a kind of which sources contradict each other, or all that several forms tell of."""
    table = THINGS[kind]
    query = select(table).where(*with_sides(between, table.c.id)).order_by(table.c.id)
    query = query.where(table.c.tellings > 1 if everything else table.c.disputed > 0)
    return [{"of": kind, **row} for row in connection.execute(query).mappings()]


def of_several_ranks(connection: Connection, between: Collection[str] = ()) -> list[dict[str, Any]]:
    """Give the persons to whom reports ascribe more than one rank."""
    several = (
        select(tenures.c.person).where(tenures.c.kind == "rank").group_by(tenures.c.person).having(func.count() > 1)
    )
    query = select(people).where(people.c.id.in_(several), *with_sides(between, people.c.id)).order_by(people.c.id)
    return [{"of": "persons", **row} for row in connection.execute(query).mappings()]


def records_of(
    connection: Connection, *, things: Collection[str] = (), handles: Collection[str] = ()
) -> list[dict[str, Any]]:
    """Give the records of things, or those of these handles, each with its report; the earliest report first."""
    of_record = (records.c.handle, records.c.id.label("record"), records.c.author, records.c.body, records.c.kind)
    of_report = (reports.c.id.label("report"), reports.c.key, reports.c.published, reports.c.original)
    query = select(*of_record, *of_report, forms.c.id.label("form"), forms.c.thing)
    query = query.join(reports, reports.c.key == records.c.report)
    query = query.join(members, members.c.record == records.c.handle, isouter=True)
    query = query.join(forms, forms.c.id == members.c.form, isouter=True)
    column, wanted = (forms.c.thing, things) if things else (records.c.handle, handles)
    found = [dict(row._mapping) for row in rows.where_in(connection, query, column, wanted)]
    return sorted(found, key=lambda row: (row["published"] or "9999", row["report"], row["key"], row["handle"]))


def report_ids(connection: Connection, keys: Collection[str]) -> dict[str, str]:
    """Give the ids of reports by their keys."""
    query = select(reports.c.key, reports.c.id)
    return {row[0]: row[1] for row in rows.where_in(connection, query, reports.c.key, keys)}


def evidence_of(connection: Connection, handles: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """Give the passages of records, slot by slot, in their order."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows.where_in(connection, select(evidence), evidence.c.record, handles):
        found[row.record].append(dict(row._mapping))
    for told in found.values():
        told.sort(key=lambda row: (row["slot"], row["position"]))
    return found


def findings_of(connection: Connection, names: Collection[str]) -> list[dict[str, Any]]:
    """Give what was found of forms and others, the heaviest first."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for column in (findings.c.one, findings.c.other):
        for row in rows.where_in(connection, select(findings), column, names):
            found[row.one, row.other] = {**row._mapping, "reasons": tuple(json.loads(row.reasons))}
    return sorted(found.values(), key=lambda row: (-row["weight"], row["one"], row["other"]))


def things_of_forms(connection: Connection, names: Collection[str]) -> dict[str, str]:
    """Give the thing of each form that has one."""
    query = select(forms.c.id, forms.c.thing).where(forms.c.thing.is_not(None))
    return {row[0]: row[1] for row in rows.where_in(connection, query, forms.c.id, names)}


def judgements_made(connection: Connection, since: str | None = None) -> list[dict[str, Any]]:
    """Give the judgements, or those made since a time, in their order; their records as plain data."""
    query = select(judgements).order_by(judgements.c.number)
    if since is not None:
        undone = select(judgements.c.undoes).where(judgements.c.at >= since, judgements.c.undoes.is_not(None))
        query = query.where(or_(judgements.c.at >= since, judgements.c.uid.in_(undone)))
    told = [dict(row) for row in connection.execute(query).mappings()]
    for row in told:
        row |= {side: json.loads(row[side]) for side in ("one", "other") if row[side]}
    return told
