"""Who met whom: contacts by sides, time, level and field; and when two people last met."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from communique.answers import Capacity, Contact, LastMeeting
from communique.asking.building import Beside
from communique.asking.choices import known_field, known_sides, one_of
from communique.asking.containing import belonging
from communique.asking.days import earliest, latest
from communique.asking.meaning import Tell, meant, silently, thing_called
from communique.asking.paging import wanted
from communique.errors import NotKnownError, QuestionError
from communique.model import Format, Level, Status
from communique.register import Register
from communique.register.queries.contacts import contacts_by_id, contacts_where
from communique.register.queries.people import forms_of, people_by_id, tenures_of
from communique.register.queries.sources import sides_of
from communique.register.queries.together import reports_of, told_in
from communique.resolving.days import iso
from communique.resolving.offices import office_key

Row = Mapping[str, Any]
_SLOTS = ("date", "end_date", "format", "status", "level", "place", "place_country", "occasion")


def meetings(
    register: Register,
    *,
    between: Collection[str] = (),
    since: str | None = None,
    until: str | None = None,
    level: str | None = None,
    field: str | None = None,
    status: str | None = None,
    form: str | None = None,
    person: str | None = None,
    other: str | None = None,
    place: str | None = None,
    place_country: str | None = None,
    newest: bool = False,
    limit: int | None = None,
    after: str | None = None,
    tell: Tell = silently,
) -> list[Contact]:
    """Give the contacts that meet all criteria, in the order of time, undated ones last.

    ``between`` are states (ISO codes) that all took part; ``since`` and ``until`` are dates as exact as one likes
    (``2019``, ``2019-12``); ``person`` and ``other`` are names or ids of people who both took part; ``place`` is as it
    was told, ``place_country`` the state in which it lies. ``newest`` turns the order round; ``limit`` gives at most so
    many, those that come ``after`` the id of the last one seen. Raises QuestionError for a name that nobody bears and
    for a word that is not known.
    """
    page = wanted(newest, limit, after)
    told: dict[str, Any] = {"level": level, "field": field, "status": status, "form": form}
    told |= {"since": since, "until": until, "place": place, "place_country": place_country}
    with register.store.asking() as connection:
        criteria = criteria_of(connection, between=between, person=person, other=other, tell=tell, **told)
        return contacts_of(connection, contacts_where(connection, **criteria, page=page))


def contact(register: Register, name: str) -> Contact:
    """Give one contact, by its id or that of any of its records; raises QuestionError if there is none such."""
    with register.store.asking() as connection:
        thing = thing_called(connection, name, "meetings", "contact")
        return contacts_of(connection, contacts_by_id(connection, [thing]))[0]


def criteria_of(
    connection: Connection,
    *,
    between: Collection[str] = (),
    since: str | None = None,
    until: str | None = None,
    level: str | None = None,
    field: str | None = None,
    status: str | None = None,
    form: str | None = None,
    person: str | None = None,
    other: str | None = None,
    place: str | None = None,
    place_country: str | None = None,
    tell: Tell = silently,
) -> dict[str, Any]:
    """Give the criteria of a question about contacts as queries take them; raises QuestionError for unknown words."""
    for value, known, what in ((level, Level, "level"), (status, Status, "status"), (form, Format, "format")):
        one_of(value, known, what)
    return {
        "between": known_sides(connection, between),
        "since": earliest(since),
        "until": latest(until),
        "level": level,
        "field": known_field(connection, field),
        "status": status,
        "form": form,
        "people": [meant(connection, each, tell) for each in (person, other) if each],
        "place": place,
        "place_country": place_country,
    }


def last_met(
    register: Register, one: str, other: str, *, before: str | None = None, tell: Tell = silently
) -> LastMeeting:
    """Give the last held contact in which both took part, before a day if one is given.

    A contact whose day is not told counts only where no dated one is known. Raises QuestionError where the register
    knows of none, or does not know who is meant.
    """
    with register.store.asking() as connection:
        pair = [meant(connection, name, tell) for name in (one, other)]
        known = {row["id"]: row for row in people_by_id(connection, pair)}
        if pair[0] == pair[1]:
            raise QuestionError(f"both names mean {known[pair[0]]['name']} ({pair[0]}): name two people")
        limit = earliest(before)
        held = contacts_where(connection, people=pair, status="held")
        told = [row for row in held if limit is None or (row["last"] is not None and row["last"] < limit)]
        if not told:
            raise NotKnownError(_never([str(known[each]["name"]) for each in pair], before))
        last = max(told, key=lambda row: (row["last"] or 0, row["first"] or 0, _nearness(row), row["id"]))
        return _last_meeting(connection, last, [known[each] for each in pair])


def _never(names: Sequence[str], before: str | None) -> str:
    when = f" before {before}" if before else ""
    return f"the register knows of no contact{when} in which {names[0]} and {names[1]} both took part"


def _last_meeting(connection: Connection, row: Row, pair: Iterable[Row]) -> LastMeeting:
    (contact,) = contacts_of(connection, [row])
    slots = ("id", "sources", "disputed", "cells", *_SLOTS, "countries", "participants", "visit", "frame")
    return LastMeeting(
        **{slot: getattr(contact, slot) for slot in slots},
        persons=tuple(capacity_in(connection, row, each) for each in pair),
        agreed=agreed_at(connection, contact),
    )


def capacity_in(connection: Connection, contact: Row, person: Row) -> Capacity:
    """Give a person as the reports of the contact tell of them; else by the tenures that cover its day."""
    forms = {form["id"] for form in forms_of(connection, [person["id"]])}
    facts = (json.loads(form["facts"]) for form in forms_of(connection, [contact["id"]]))
    here = [each for one in facts for each in one["participants"] if each["form"] in forms]
    told = Counter(office for each in here for office in each["offices"])
    offices = {office_key(each): each for each in sorted(told, key=lambda office: (told[office], len(office), office))}
    ranks = sorted(each["rank"] for each in here if each["rank"])
    then = _held_on(tenures_of(connection, person["id"]), iso(contact["last"]))
    return Capacity(
        person=person["id"],
        name=person["name"],
        country=person["country"],
        offices=tuple(sorted(offices.values())) or then["office"],
        rank=max(ranks, key=lambda rank: (ranks.count(rank), rank)) if ranks else next(iter(then["rank"]), None),
    )


def _held_on(tenures: Iterable[Row], day: str | None) -> dict[str, tuple[str, ...]]:
    """Give the offices and ranks that reports ascribe both up to a day and from it on."""
    found: dict[str, list[str]] = {"office": [], "rank": []}
    for each in tenures:
        if day and each["first_seen"] and each["first_seen"] <= day <= each["last_seen"]:
            found[each["kind"]].append(each["value"])
    return {kind: tuple(sorted(values)) for kind, values in found.items()}


def agreed_at(connection: Connection, contact: Contact) -> tuple[str, ...]:
    """Give the instruments and commitments of these sides that reports of the contact tell of."""
    reports = reports_of(connection, [contact.id])[contact.id]
    told = [thing for letter in "ac" for found in told_in(connection, reports, letter).values() for thing in found]
    sides = sides_of(connection, told)
    return tuple(sorted({thing for thing in told if set(sides.get(thing, ["?"])) <= set(contact.countries)}))


# From being in one room to speaking with each other.
_NEARER = ("conference", "ceremony", "reception", "exchange", "exercise", "dialogue", "call", "meeting", "talks")


def _nearness(row: Row) -> int:
    """Rank contacts of one day by how surely two who took part spoke with each other."""
    return _NEARER.index(row["format"]) if row["format"] in _NEARER else -1


def contacts_of(connection: Connection, rows: Iterable[Row], *, placed: bool = True) -> list[Contact]:
    """Make answers of the rows of contacts; unless ``placed``, without looking for the visit and frame of each."""
    told = list(rows)
    beside = Beside(connection, [row["id"] for row in told])
    places = belonging(connection, told, beside) if placed else {}
    return [_contact(row, beside, *places.get(row["id"], (None, None))) for row in told]


def _contact(row: Row, beside: Beside, visit: str | None, frame: str | None) -> Contact:
    return Contact(
        **beside.base(row),
        **{slot: row[slot] for slot in _SLOTS},
        countries=beside.sides(row["id"]),
        participants=beside.people(row["id"]),
        visit=visit,
        frame=frame,
    )
