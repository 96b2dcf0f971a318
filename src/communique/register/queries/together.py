"""Which things the same reports tell of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import Connection, select

from communique.register import rows
from communique.register.tables import forms, members


def reports_of(connection: Connection, things: Collection[str]) -> dict[str, set[str]]:
    """Give the keys of the reports that tell of each thing."""
    query = select(forms.c.thing, members.c.report).join(members, members.c.form == forms.c.id)
    found: dict[str, set[str]] = defaultdict(set)
    for thing, report in rows.where_in(connection, query, forms.c.thing, things):
        found[thing].add(report)
    return found


def told_in(connection: Connection, reports: Collection[str], letter: str) -> dict[str, set[str]]:
    """Give the things of one kind, by the letter of their ids, that each report tells of."""
    query = select(members.c.report, forms.c.thing).join(forms, forms.c.id == members.c.form)
    query = query.where(members.c.form.startswith(f"{letter}-"), forms.c.thing.is_not(None))
    found: dict[str, set[str]] = defaultdict(set)
    for report, thing in rows.where_in(connection, query, members.c.report, reports):
        found[report].add(thing)
    return found
