"""Things with their settled cells, the records behind them, and what was found and judged of these."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, or_, select, text

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
    records,
    reports,
    tenures,
)

DISPUTED = text("disputed > 0")  # in the very words of the index of such things, so that it serves


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
    connection: Connection,
    kind: str,
    *,
    between: Collection[str] = (),
    everything: bool = False,
    among: Collection[str] | None = None,
) -> list[str]:
    """Give the ids of things of a kind of which sources contradict each other, or of all that several forms tell of.

    ``among`` bounds the answer to some things.
    """
    table = THINGS[kind]
    query = select(table.c.id).where(*with_sides(between, table.c.id))
    query = query.where(table.c.tellings > 1 if everything else DISPUTED)
    return sorted(row[0] for row in rows.where_in_or_all(connection, query, table.c.id, among))


def ranks_at_one_time(
    connection: Connection, between: Collection[str] = (), among: Collection[str] | None = None
) -> list[tuple[str, str, str]]:
    """Give each person to whom reports ascribe two ranks over times that meet, with these two, by the person's id."""
    one, other = tenures.alias(), tenures.alias()
    query = (
        select(one.c.person, one.c.value, other.c.value)
        .join(other, (other.c.person == one.c.person) & (other.c.kind == "rank") & (other.c.value > one.c.value))
        .where(one.c.kind == "rank", one.c.first_seen <= other.c.last_seen, other.c.first_seen <= one.c.last_seen)
        .where(*with_sides(between, one.c.person))
    )
    return sorted((row[0], row[1], row[2]) for row in rows.where_in_or_all(connection, query, one.c.person, among))


def records_of(
    connection: Connection, *, things: Collection[str] = (), handles: Collection[str] = ()
) -> list[dict[str, Any]]:
    """Give the records of things, or those of these handles, each with its report; the earliest report first."""
    of_record = (records.c.handle, records.c.id.label("record"), records.c.author, records.c.body, records.c.kind)
    of_report = (reports.c.id.label("report"), reports.c.key, reports.c.published, reports.c.original)
    query = select(*of_record, *of_report, forms.c.id.label("form"), forms.c.thing)
    query = query.join(reports, reports.c.key == records.c.report)
    # A record that a person refused belongs to no thing; where things are asked for, the way back from them is short.
    query = query.join(members, members.c.record == records.c.handle, isouter=not things)
    query = query.join(forms, forms.c.id == members.c.form, isouter=not things)
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
    read: dict[str, tuple[str, ...]] = {}  # of thousands of findings, most give the same few reasons
    slots = ("one", "other", "kind", "verdict", "weight", "reasons")
    query = select(*(findings.c[slot] for slot in slots))
    for column in (findings.c.one, findings.c.other):
        for row in rows.where_in(connection, query, column, names):
            told = dict(zip(slots, row, strict=True))
            if told["reasons"] not in read:
                read[told["reasons"]] = tuple(json.loads(told["reasons"]))
            found[told["one"], told["other"]] = told | {"reasons": read[told["reasons"]]}
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
