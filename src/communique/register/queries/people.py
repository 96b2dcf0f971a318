"""People by name or id, with their offices and ranks over time."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, select

from communique.register import rows
from communique.register.handles import filed_as
from communique.register.queries.paging import EVERYTHING, Page, page_ids, page_of
from communique.register.tables import commitments, form_keys, forms, members, people, records, reports, tenures


def people_filed(connection: Connection, keys: Collection[str]) -> list[dict[str, Any]]:
    """Give the persons with a form filed under one of the keys (as resolving files names), in the order of ids."""
    query = select(form_keys.c.form, forms.c.thing, forms.c.facts, forms.c.count).join(
        forms, forms.c.id == form_keys.c.form
    )
    found = rows.where_in(connection, query, form_keys.c.key, {filed_as("persons", key) for key in keys})
    return [dict(row._mapping) for row in found]


def states(connection: Connection) -> list[str]:
    """Give the states whose people the register knows; a question mark for those of no state."""
    found = connection.execute(select(people.c.country).distinct()).scalars()
    return sorted(state or "?" for state in found)


def person(connection: Connection, thing: str) -> dict[str, Any] | None:
    """Give a person by id."""
    row = connection.execute(select(people).where(people.c.id == thing)).mappings().first()
    return dict(row) if row else None


def tenures_of(connection: Connection, thing: str) -> list[dict[str, Any]]:
    """Give a person's offices and ranks, the earliest first."""
    query = (
        select(tenures).where(tenures.c.person == thing).order_by(tenures.c.first_seen, tenures.c.kind, tenures.c.value)
    )
    return [dict(row) for row in connection.execute(query).mappings()]


def people_where(connection: Connection, country: str | None = None, page: Page = EVERYTHING) -> list[dict[str, Any]]:
    """Give the persons of a state, or all, or a page of them, in the alphabet's order or the last seen first."""
    query = select(people) if country is None else select(people).where(people.c.country == country)
    return page_of(connection, query, (people.c.last_seen,) if page.newest else (people.c.name,), page)


def ids_where(connection: Connection, country: str | None = None, *, newest: bool = False) -> list[str]:
    """Give the ids of the persons of a state, or of all, in the order of ``people_where``."""
    query = select(people) if country is None else select(people).where(people.c.country == country)
    return page_ids(connection, query, (people.c.last_seen,) if newest else (people.c.name,), Page(newest))


def people_by_id(connection: Connection, ids: Collection[str]) -> list[dict[str, Any]]:
    """Give persons by their ids."""
    return [dict(row._mapping) for row in rows.where_in(connection, select(people), people.c.id, ids)]


def offices_held(connection: Connection) -> list[tuple[str, str]]:
    """Give every office that a report ascribes to a person: the person's id and the office."""
    query = select(tenures.c.person, tenures.c.value).where(tenures.c.kind == "office")
    return [(row[0], row[1]) for row in connection.execute(query)]


def forms_of(connection: Connection, things: Collection[str]) -> list[dict[str, Any]]:
    """Give the forms in which things are told, in the order of their ids."""
    found = rows.where_in(connection, select(forms), forms.c.thing, things)
    return sorted((dict(row._mapping) for row in found), key=lambda row: str(row["id"]))


def tellings_of(connection: Connection, form_ids: Collection[str]) -> list[dict[str, Any]]:
    """Give each record of these forms with its day and report."""
    query = (
        select(
            *(members.c.form, members.c.record, members.c.day, members.c.report.label("key")),
            *(records.c.id, reports.c.id.label("report")),
        )
        .join(records, records.c.handle == members.c.record)
        .join(reports, reports.c.key == members.c.report)
    )
    return [dict(row._mapping) for row in rows.where_in(connection, query, members.c.form, form_ids)]


def undertakings_in(connection: Connection, keys: Collection[str]) -> list[dict[str, Any]]:
    """Give the commitments that these reports tell of, each with who gave it as its report names them."""
    query = (
        select(
            *(forms.c.thing, forms.c.facts, members.c.report.label("key"), reports.c.id.label("report")),
            *(commitments.c.told, commitments.c.modality, commitments.c.quote, commitments.c.words),
        )
        .join(forms, forms.c.id == members.c.form)
        .join(commitments, commitments.c.id == forms.c.thing)
        .join(reports, reports.c.key == members.c.report)
        .where(members.c.form.startswith("c-"))
    )
    return [dict(row._mapping) for row in rows.where_in(connection, query, members.c.report, keys)]
