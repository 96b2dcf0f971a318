"""Writing things: each made anew of all the forms that tell of it, in place of what stood there."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, select, update

from communique.register import rows, tables
from communique.register.circles import circle_of

if TYPE_CHECKING:
    from communique.register.resolution import Resolution

# Kinds told by so many records that their forms stand for their sources.
_BY_FORM = ("persons", "mechanisms")
_LISTS = {
    tables.sides: "thing",
    tables.circles: "thing",
    tables.fields: "thing",
    tables.attendance: "thing",
    tables.tenures: "person",
}


def settle(run: Resolution, affected: Collection[str], gone: Collection[str]) -> None:
    """Write the affected things anew and take away those that are gone."""
    for table, column in _LISTS.items():
        rows.drop(run.connection, table.c[column], {*affected, *gone})
    for table in tables.THINGS.values():
        rows.drop(run.connection, table.c.id, {*affected, *gone})
    query = select(tables.forms.c.id, tables.forms.c.thing)
    for portion in rows.portions(sorted(affected), 2000):
        forms: dict[str, list[str]] = defaultdict(list)
        for name, thing in rows.where_in(run.connection, query, tables.forms.c.thing, portion):
            forms[thing].append(name)
        _write(run, forms)


def _write(run: Resolution, forms: Mapping[str, list[str]]) -> None:
    every = run.load(name for names in forms.values() for name in names)
    sources = _sources(run.connection, [form.id for form in every.values() if form.kind not in _BY_FORM])
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for thing, names in sorted(forms.items()):
        told = [
            run.resolver.told(form, sources.get(form.id, frozenset([form.id])), form.facts.get("by_hand", {}))
            for form in (every[name] for name in sorted(names))
        ]
        _rows(thing, told[0].form.kind, told, run.resolver.thing(told[0].form.kind, told), found)
    for name, lines in found.items():
        rows.put(run.connection, tables.metadata.tables[name], lines)


def _rows(thing: str, kind: str, told: list[Any], made: Any, found: dict[str, list[dict[str, Any]]]) -> None:
    cells = {slot: cell.to_dict() for slot, cell in made.cells.items()}
    every = frozenset().union(*(each.sources for each in told))
    tellings = sum(each.form.count for each in told)
    columns = {slot: _plain(value) for slot, value in made.columns.items()}
    ends = {
        "cells": json.dumps(cells, ensure_ascii=False, sort_keys=True),
        "disputed": sum(1 for cell in made.cells.values() if cell.disputed),
        "tellings": tellings,
        "sources": tellings if kind in _BY_FORM else len(every),
    }
    found[tables.THINGS[kind].name].append({"id": thing, **columns, **ends})
    found["sides"] += [{"thing": thing, "side": side} for side in sorted(set(made.sides))]
    found["circles"].append({"thing": thing, "kind": kind, "sides": circle_of(made.sides)})
    found["fields"] += [{"thing": thing, "field": field} for field in sorted(set(made.fields))]
    found["tenures"] += [{"person": thing, **tenure} for tenure in made.tenures]
    for position, person in enumerate(made.people):
        line = {"thing": thing, "position": position, "name": person["name"], "country": person["country"]}
        for form in person["forms"] or ("",):
            found["attendance"].append(line | {"form": form, "role": person["role"]})


def _plain(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | tuple) else value


def _sources(connection: Connection, forms: Iterable[str]) -> dict[str, frozenset[str]]:
    """Give the independent sources of each form: reports, of which copies are one."""
    query = select(tables.members.c.form, tables.reports.c.original, tables.reports.c.key).join(
        tables.reports, tables.reports.c.key == tables.members.c.report
    )
    found: dict[str, set[str]] = defaultdict(set)
    for form, original, key in rows.where_in(connection, query, tables.members.c.form, list(forms)):
        found[form].add(original or key)
    return {form: frozenset(told) for form, told in found.items()}


def name_originals(run: Resolution, groups: Iterable[Collection[str]]) -> set[str]:
    """Note for each report of a group of copies which of them is the original; give the reports where that changed."""
    query = select(tables.reports.c.key, tables.reports.c.published, tables.reports.c.original)
    changed = []
    for group in groups:
        told = [
            tuple(row) for row in rows.where_in(run.connection, query, tables.reports.c.key, {f[2:] for f in group})
        ]
        original = min(told, key=lambda each: (each[1] or "9999", each[0]))[0]
        changed += [(key, original) for key, _, known in told if known != original]
    for key, original in changed:
        statement = update(tables.reports).where(tables.reports.c.key == key).values(original=original)
        run.connection.execute(statement)
    return {key for key, _ in changed}
