"""People: whom a name means, who held what when, whom they met, and what they asked and promised."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from communique.answers import Contact, Counterpart, Glimpse, Person, Portrait, Statement, Tenure
from communique.asking.building import Beside
from communique.asking.choices import known_side
from communique.asking.contacts import contacts_of
from communique.asking.meaning import Tell, meant, silently
from communique.asking.paging import onward, wanted
from communique.register import Register
from communique.register.queries.contacts import contacts_where
from communique.register.queries.paging import Page
from communique.register.queries.people import (
    forms_of,
    ids_where,
    offices_held,
    people_by_id,
    people_where,
    tellings_of,
    tenures_of,
    undertakings_in,
)
from communique.resolving.forms import Form
from communique.resolving.offices import office_key
from communique.resolving.persons import spellings
from communique.resolving.words import telling

Row = Mapping[str, Any]
_SLOTS = ("name", "country", "office", "rank", "first_seen", "last_seen", "tellings")


def people(
    register: Register,
    *,
    country: str | None = None,
    office: str | None = None,
    newest: bool = False,
    limit: int | None = None,
    after: str | None = None,
) -> list[Person]:
    """Give the people of a state, or all, in the alphabet's order; ``office`` are words of an office that they held.

    ``newest`` gives those first of whom reports told last; ``limit`` gives at most so many, those that come ``after``
    the id of the last one seen.
    """
    page = wanted(newest, limit, after)
    with register.store.asking() as connection:
        country = known_side(connection, country) if country else None
        found = (
            _page_of_holders(connection, country, office, page) if office else people_where(connection, country, page)
        )
        beside = Beside(connection, [row["id"] for row in found])
        return [Person(**beside.base(row), **{slot: row[slot] for slot in _SLOTS}) for row in found]


def person(register: Register, name: str, tell: Tell = silently) -> Portrait:
    """Give a person with offices and ranks over time, spellings, counterparts, contacts and statements.

    ``tell`` is handed a sentence where the name may mean somebody else too. Raises QuestionError for a name that nobody
    bears, or that several bear equally likely.
    """
    with register.store.asking() as connection:
        thing = meant(connection, name, tell)
        (row,) = people_by_id(connection, [thing])
        forms = forms_of(connection, [thing])
        tellings = tellings_of(connection, [form["id"] for form in forms])
        contacts = contacts_of(connection, contacts_where(connection, people=[thing]), placed=False)
        return Portrait(
            **Beside(connection, [thing]).base(row),
            **{slot: row[slot] for slot in _SLOTS},
            spellings=tuple(spellings(_form(form) for form in forms)),
            tenures=_tenures(tenures_of(connection, thing), forms, tellings),
            counterparts=_counterparts(thing, row["country"], contacts),
            contacts=tuple(_glimpse(thing, contact) for contact in contacts),
            statements=_statements(connection, forms, tellings),
        )


def _page_of_holders(connection: Connection, country: str | None, office: str, page: Page) -> list[Row]:
    """Give the people of a page who held an office."""
    holders = _holders(offices_held(connection), office)
    every = [name for name in ids_where(connection, country, newest=page.newest) if name in holders]
    chosen = list(onward(every, page.after, str))[: page.limit]
    known = {row["id"]: row for row in people_by_id(connection, chosen)}
    return [known[name] for name in chosen]


def _holders(held: Collection[tuple[str, str]], office: str) -> set[str]:
    """Give the persons one of whose offices has all the words."""
    words = set(telling(office_key(office)))
    fits = {value: words <= telling(office_key(value)) for value in {value for _, value in held}}
    return {person for person, value in held if fits[value]}


def _form(row: Row) -> Form:
    return Form(row["id"], "persons", json.loads(row["facts"]), None, row["first"], row["last"], row["count"])


def _tenures(rows: Iterable[Row], forms: Iterable[Row], tellings: Iterable[Row]) -> tuple[Tenure, ...]:
    """Give offices and ranks in the order of time, each with the reports that first and last ascribe it."""
    held = {form["id"]: _held(json.loads(form["facts"])) for form in forms}
    ends: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for each in tellings:
        for what in held[each["form"]]:
            ends.setdefault(what, []).append((each["day"] if each["day"] is not None else 0, each["report"]))
    slots = ("kind", "value", "first_seen", "last_seen", "records")
    found = []
    for row in rows:
        told = ends[_tenure_key(row["kind"], row["value"])]
        dated = [each for each in told if each[0]] or told
        found.append(
            Tenure(**{slot: row[slot] for slot in slots}, first_report=min(dated)[1], last_report=max(dated)[1])
        )
    return tuple(sorted(found, key=lambda each: (each.first_seen or "9999", each.kind, each.value)))


def _held(facts: Mapping[str, Any]) -> set[tuple[str, str]]:
    held = {_tenure_key("office", office) for office in facts["offices"]}
    return held | ({("rank", facts["rank"])} if facts["rank"] else set())


def _tenure_key(kind: str, value: str) -> tuple[str, str]:
    return kind, office_key(value) if kind == "office" else value


def _counterparts(person: str, country: str | None, contacts: Iterable[Contact]) -> tuple[Counterpart, ...]:
    """Give those of other sides who took part in the same held contacts, the most frequent first."""
    met: dict[tuple[str | None, str, str | None], list[str | None]] = {}
    for contact in contacts:
        if contact.status == "held":
            for each in contact.participants:
                if each.country != country and each.person != person:
                    met.setdefault((each.person, each.name, each.country), []).append(contact.date)
    found = [Counterpart(*who, times=len(days), last=_last(days)) for who, days in met.items()]
    return tuple(sorted(found, key=lambda each: (-each.times, each.name, each.person or "")))


def _last(days: Collection[str | None]) -> str | None:
    """Give the last of the days whose year is told."""
    return max((day for day in days if day and not day.startswith("X")), default=None)


def _glimpse(person: str, contact: Contact) -> Glimpse:
    others = tuple(each.name for each in contact.participants if each.person != person)
    return Glimpse(contact.id, contact.date, contact.format, contact.status, others)


def _statements(connection: Connection, forms: Iterable[Row], tellings: Collection[Row]) -> tuple[Statement, ...]:
    """Give the commitments whose reports name this person as who gave them, one for each, in the order of time."""
    spelt = {form["id"]: str(json.loads(form["facts"])["name"]) for form in forms}
    here = {(each["key"], called) for each in tellings for called in (spelt[each["form"]], each["id"])}
    found: dict[str, Statement] = {}
    for row in undertakings_in(connection, {each["key"] for each in tellings}):
        facts = json.loads(row["facts"])
        if any((row["key"], actor) in here for actor in facts["by"]):
            known = found.get(row["thing"])
            if known is None or row["report"] < known.report:
                found[row["thing"]] = _statement(row, facts)
    return tuple(sorted(found.values(), key=lambda each: (each.told or "9999", each.commitment)))


def _statement(row: Row, facts: Mapping[str, Any]) -> Statement:
    words = row["words"] or row["quote"] or ""
    return Statement(
        row["thing"], row["told"], row["modality"], tuple(facts["to"]), tuple(facts["fields"]), words, row["report"]
    )
