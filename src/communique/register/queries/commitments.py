"""Commitments by who gave them, to whom, field and time; what was told beside them; and what people judged of them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, or_, select

from communique.register import rows
from communique.register.circles import circle_of
from communique.register.queries.paging import EVERYTHING, Page, page_ids
from communique.register.rulings import form_now, in_force
from communique.register.tables import (
    circles,
    commitments,
    contacts,
    evidence,
    fields,
    forms,
    judgements,
    members,
    records,
    reports,
    sides,
)


def commitments_where(
    connection: Connection,
    *,
    by: str | None = None,
    to: str | None = None,
    side: Collection[str] = (),
    field: str | None = None,
    modality: str | None = None,
    since: str | None = None,
    until: str | None = None,
    ids: Collection[str] | None = None,
    page: Page = EVERYTHING,
) -> list[str]:
    """Give the ids of the commitments that meet all criteria, or of a page, in the order of time, undated ones last.

    ``by`` and ``to`` are sides, ``since`` and ``until`` days of the first report; ``by`` includes what persons say who
    serve that side; ``side`` are sides of which it has one.
    """
    query = select(commitments)
    if side:
        query = query.where(commitments.c.id.in_(select(sides.c.thing).where(sides.c.side.in_(sorted(side)))))
    if by is not None:
        query = query.where(commitments.c.id.in_(select(sides.c.thing).where(sides.c.side == by)))
        query = query.where(or_(_lists(commitments.c.by_sides, by), _lists(commitments.c.by, by)))
    if to is not None:
        query = query.where(_lists(commitments.c.to, to))
    if field is not None:
        query = query.where(commitments.c.id.in_(select(fields.c.thing).where(fields.c.field == field)))
    if modality is not None:
        query = query.where(commitments.c.modality == modality)
    if since is not None:
        query = query.where(commitments.c.told >= since)
    if until is not None:
        query = query.where(commitments.c.told <= until)
    if ids is not None:
        query = query.where(commitments.c.id.in_(sorted(ids)))
    return page_ids(connection, query, (commitments.c.told,), page)


def commitments_by_id(connection: Connection, ids: Sequence[str]) -> list[dict[str, Any]]:
    """Give commitments by their ids, in the order of these."""
    query = select(commitments)
    found = {row.id: dict(row._mapping) for row in rows.where_in(connection, query, commitments.c.id, ids)}
    return [found[name] for name in ids]


def _lists(column: Any, value: str) -> Any:
    """Give the condition that a column, which is a list, holds a value."""
    return column.contains(json.dumps(value, ensure_ascii=False), autoescape=True)


def naming(connection: Connection, person: str, slot: str) -> set[str]:
    """Give the commitments that name a person among those who gave them (``by``) or are to have them (``to``)."""
    theirs, named = members.alias(), forms.alias()
    query = (
        select(forms.c.thing, forms.c.facts, named.c.facts.label("person"))
        .join(members, members.c.form == forms.c.id)
        .join(theirs, (theirs.c.report == members.c.report) & (theirs.c.author == members.c.author))
        .join(named, named.c.id == theirs.c.form)
        .where(named.c.thing == person, forms.c.kind == "commitments")
    )
    found = connection.execute(query).all()
    return {row.thing for row in found if json.loads(row.person)["name"] in json.loads(row.facts)[slot]}


def fields_of(connection: Connection, things: Collection[str]) -> dict[str, list[str]]:
    """Give the fields of each commitment, in the alphabet's order."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows.where_in(connection, select(fields), fields.c.thing, things):
        found[row.thing].append(row.field)
    return {thing: sorted(told) for thing, told in found.items()}


def sides_beside(connection: Connection, things: Collection[str]) -> dict[str, list[frozenset[str]]]:
    """Give the sides of each contact that is told in a reading that tells of a commitment, by the commitment."""
    beside, met = members.alias(), forms.alias()
    query = (
        select(forms.c.thing, contacts.c.id)
        .join(members, members.c.form == forms.c.id)
        .join(beside, (beside.c.report == members.c.report) & (beside.c.author == members.c.author))
        .join(met, met.c.id == beside.c.form)
        .join(contacts, contacts.c.id == met.c.thing)
    )
    pairs = {(row.thing, row.id) for row in rows.where_in(connection, query, forms.c.thing, things)}
    told: dict[str, set[str]] = defaultdict(set)
    for row in rows.where_in(connection, select(sides), sides.c.thing, {contact for _, contact in pairs}):
        told[row.thing].add(row.side)
    found: dict[str, list[frozenset[str]]] = defaultdict(list)
    for thing, contact in sorted(pairs):
        found[thing].append(frozenset(told[contact]))
    return found


def columns_of(
    connection: Connection,
    table: Any,
    names: Iterable[str],
    things: Collection[str],
    *,
    cells: Mapping[str, Collection[str]] | None = None,
    days: tuple[int, int] | None = None,
) -> list[dict[str, Any]]:
    """Give some columns of things, in the order of ids; ``cells`` bounds some of them to values, ``days`` the first."""
    query = select(table.c.id, *(table.c[name] for name in names))
    for slot, values in (cells or {}).items():
        query = query.where(table.c[slot].in_(values))
    if days is not None:
        query = query.where(table.c.first >= days[0], table.c.first <= days[1])
    found = rows.where_in(connection, query, table.c.id, things)
    return sorted((dict(row._mapping) for row in found), key=lambda row: str(row["id"]))


def tellings_since(connection: Connection, things: Collection[str], day: int) -> dict[str, list[dict[str, Any]]]:
    """Give each record that tells of a thing in a report from a day on, with report and day, the earliest first."""
    query = (
        select(forms.c.thing, members.c.record, members.c.report, members.c.day)
        .join(members, members.c.form == forms.c.id)
        .where(members.c.day >= day)
    )
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for thing, record, report, told in rows.where_in(connection, query, forms.c.thing, things):
        found[thing].append({"record": record, "report": report, "day": told})
    for each in found.values():
        each.sort(key=lambda told: (told["day"], told["record"]))
    return found


def reports_between(
    connection: Connection, pairs: Collection[frozenset[str]], days: tuple[int, int]
) -> list[tuple[frozenset[str], str, int]]:
    """Give sides, report and day for each report of these days that tells of anything but commitments between them."""
    told = {circle_of(sides): sides for sides in pairs}
    query = (
        select(circles.c.sides, members.c.report, members.c.day)
        .distinct()
        .join(forms, forms.c.thing == circles.c.thing)
        .join(members, members.c.form == forms.c.id)
        .where(circles.c.kind.in_(["agreements", "mechanisms", "meetings", "visits"]))
        .where(members.c.day >= days[0], members.c.day <= days[1])
    )
    return [(told[row[0]], row[1], row[2]) for row in rows.where_in(connection, query, circles.c.sides, told)]


def told_within(connection: Connection, sets: Collection[frozenset[str]], first: str, last: str) -> list[str]:
    """Give the commitments first told between two days whose sides are exactly one of these sets."""
    query = select(commitments.c.id).join(circles, circles.c.thing == commitments.c.id)
    query = query.where(commitments.c.told >= first, commitments.c.told <= last)
    return [row[0] for row in rows.where_in(connection, query, circles.c.sides, {circle_of(each) for each in sets})]


def passages_of(connection: Connection, handles: Collection[str]) -> dict[str, str]:
    """Give the passage of each record."""
    query = select(evidence.c.record, evidence.c.quote).where(evidence.c.slot == "", evidence.c.position == 0)
    return {row.record: row.quote for row in rows.where_in(connection, query, evidence.c.record, handles)}


def ids_of(connection: Connection, keys: Collection[str]) -> dict[str, str]:
    """Give the ids of reports, by key."""
    query = select(reports.c.key, reports.c.id)
    return {row.key: row.id for row in rows.where_in(connection, query, reports.c.key, keys)}


def is_side(connection: Connection, name: str) -> bool:
    """Tell whether something in the register has this side."""
    return connection.execute(select(sides.c.thing).where(sides.c.side == name).limit(1)).scalar() is not None


def texts_of(connection: Connection, keys: Collection[str]) -> dict[str, str]:
    """Give the texts of reports, by key."""
    query = select(reports.c.key, reports.c.text)
    return {row.key: row.text for row in rows.where_in(connection, query, reports.c.key, keys)}


def passages_in(connection: Connection, keys: Collection[str]) -> dict[str, list[tuple[int, int, str]]]:
    """Give where the records of each report stand: start, end and handle."""
    query = (
        select(records.c.report, evidence.c.start, evidence.c.end, evidence.c.record)
        .join(evidence, evidence.c.record == records.c.handle)
        .where(evidence.c.slot == "")
    )
    found: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for row in rows.where_in(connection, query, records.c.report, keys):
        found[row.report].append((row.start, row.end, row.record))
    return {report: sorted(told) for report, told in found.items()}


def confirmed(connection: Connection) -> list[dict[str, Any]]:
    """Give what people judged of follow-ups, the last word on each pair: act (confirm, refuse), author and reason.

    ``one`` and ``other`` are the things that the judged records tell of now; where a record is no longer read, its own
    handle stands for it.
    """
    query = select(judgements).order_by(judgements.c.number)
    every = in_force([dict(row) for row in connection.execute(query).mappings()])
    told = [row for row in every if row["kind"] == "follow-up" and row["act"] in ("confirm", "refuse")]
    anchors = {row[side] for row in told for side in ("one", "other") if row[side]}
    now = _things_now(connection, {anchor: json.loads(anchor) for anchor in anchors})
    last: dict[tuple[str, str], dict[str, Any]] = {}
    for row in told:
        if row["one"] and row["other"]:
            pair = now[row["one"]], now[row["other"]]
            handle = json.loads(row["other"])["handle"]
            judged = {slot: row[slot] for slot in ("act", "author", "because", "at", "uid")}
            last[pair] = judged | {"one": pair[0], "other": pair[1], "handle": handle}
    return [last[pair] for pair in sorted(last)]


def _things_now(connection: Connection, anchors: dict[str, dict[str, Any]]) -> dict[str, str]:
    """Give the thing that each anchored record tells of now."""
    query = select(members.c.record, forms.c.thing).join(forms, forms.c.id == members.c.form)
    handles = {anchor["handle"] for anchor in anchors.values()}
    known = {row.record: row.thing for row in rows.where_in(connection, query, members.c.record, handles)}
    found: dict[str, str] = {}
    for told, anchor in anchors.items():
        thing = known.get(anchor["handle"]) or _moved(connection, anchor)
        found[told] = thing or anchor["handle"]
    return found


def _moved(connection: Connection, anchor: dict[str, Any]) -> str | None:
    """Give the thing of a record that a newer reading put elsewhere."""
    form = form_now(connection, anchor) if {"report", "author", "kind", "body"} <= set(anchor) else None
    return connection.execute(select(forms.c.thing).where(forms.c.id == form)).scalar() if form else None
