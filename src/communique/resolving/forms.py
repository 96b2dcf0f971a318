"""Forms: what one record says of one thing, as plain data that can be compared, stored and told apart by its content.

Records of persons, instruments and mechanisms that say the very same share one form (a minister is named in
thousands of reports, in a few spellings); a contact, a visit or a commitment is a form of its own record.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from communique.resolving.days import Window, window

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which a thing is told: ``facts`` are the cells that comparing needs.

    ``first`` and ``last`` are ordinals of the days on which it was told (None where no report gives one), ``count``
    the number of records, ``own`` the reading (report and author) of a form of its own.
    """

    id: str
    kind: str
    facts: Facts
    own: str | None = None
    first: int | None = None
    last: int | None = None
    count: int = 1


SHARED = frozenset({"persons", "agreements", "mechanisms"})
LETTER = {
    "persons": "p",
    "meetings": "m",
    "visits": "v",
    "agreements": "a",
    "mechanisms": "s",
    "commitments": "c",
    "reports": "r",
}


def form_id(kind: str, facts: Facts, handle: str) -> str:
    """Give the id of a form: of its content where forms are shared, of its record where they are not."""
    return f"{LETTER[kind]}-{digest(json.dumps([kind, facts], sort_keys=True))}" if kind in SHARED else handle


def digest(text: str, length: int = 10) -> str:
    """Give a short name for a text: lower-case letters and digits, fifty bits."""
    raw = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return base64.b32encode(raw).decode("ascii")[:length].lower()


def facts_of(kind: str, record: Mapping[str, Any], people: Mapping[str, Mapping[str, Any]], about: Facts) -> Facts:
    """Give what comparing needs of a record in the record format.

    ``people`` are the persons of the same report by id, ``about`` holds the report's ``published`` and the record's
    ``words``.
    """
    return _FACTS[kind](record, people, about)


def _person(record: Mapping[str, Any], people: Mapping[str, Mapping[str, Any]], about: Facts) -> Facts:
    told = {slot: record.get(slot) for slot in ("name", "country", "rank")}
    return told | {"offices": sorted(set(record.get("offices") or ()))}


def _meeting(record: Mapping[str, Any], people: Mapping[str, Mapping[str, Any]], about: Facts) -> Facts:
    slots = ("format", "status", "date", "end_date", "place", "place_country", "occasion")
    taking_part = [_named(people, each["person"]) | {"role": each["role"]} for each in record.get("participants") or ()]
    sides = {*(record.get("countries") or ()), *(each["country"] for each in taking_part if each["country"])}
    told = {"countries": sorted(record.get("countries") or ()), "sides": sorted(sides), "participants": taking_part}
    return {slot: record.get(slot) for slot in slots} | told | {"published": about.get("published")}


def _visit(record: Mapping[str, Any], people: Mapping[str, Mapping[str, Any]], about: Facts) -> Facts:
    slots = ("guest", "host", "kind", "status", "start", "end")
    leader = _named(people, record["leader"]) if record.get("leader") else None
    return {slot: record.get(slot) for slot in slots} | {
        "leader": leader["name"] if leader else None,
        "participants": [leader | {"role": "leader"}] if leader else [],
        "published": about.get("published"),
    }


def _agreement(record: Mapping[str, Any], people: Mapping[str, Mapping[str, Any]], about: Facts) -> Facts:
    slots = ("kind", "subject", "period_start", "period_end", "action", "date")
    told = {slot: record.get(slot) for slot in slots} | {"parties": sorted(record.get("parties") or ())}
    signing = [_named(people, each) for each in record.get("signatories") or ()]
    dated = any(told[slot] for slot in ("period_start", "period_end", "date"))
    signatories = [
        {slot: each[slot] for slot in ("name", "country", "form")} | {"role": "signatory"} for each in signing
    ]
    return told | {
        "participants": sorted(signatories, key=lambda each: str(each["name"])),
        "published": None if dated else about.get("published"),
    }


def _mechanism(record: Mapping[str, Any], people: Mapping[str, Mapping[str, Any]], about: Facts) -> Facts:
    return {slot: record.get(slot) for slot in ("kind", "name", "level")} | {
        "parties": sorted(record.get("parties") or ())
    }


def _commitment(record: Mapping[str, Any], people: Mapping[str, Mapping[str, Any]], about: Facts) -> Facts:
    told = {slot: list(record.get(slot) or ()) for slot in ("by", "to", "fields")}
    return told | {
        "modality": record.get("modality"),
        "by_sides": _sides(record.get("by") or (), people),
        "to_sides": _sides(record.get("to") or (), people),
        "quote": record.get("quote") or "",
        "words": _promise(str(about.get("words") or ""), str(record.get("quote") or "")),
        "published": about.get("published"),
    }


def _promise(passage: str, quote: str) -> str:
    """Give a passage from where its promise begins: who says so may stand in front of it."""
    return passage[max(passage.find(quote), 0) :] or quote


_FACTS = {
    "persons": _person,
    "meetings": _meeting,
    "visits": _visit,
    "agreements": _agreement,
    "mechanisms": _mechanism,
    "commitments": _commitment,
}


def _named(people: Mapping[str, Mapping[str, Any]], person: str) -> dict[str, Any]:
    """Give who is meant by an id of the same report, or by a name."""
    record = people.get(person)
    if record is None:
        record = next((each for each in people.values() if each.get("name") == person), {"name": person})
    told = {**_person(record, people, {}), "name": record.get("name") or person}
    return {**told, "form": record.get("form")}


def _sides(actors: tuple[str, ...] | list[str], people: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Give the states behind the actors of a commitment: a person stands for the state they serve."""
    named = {str(each.get("name")): each.get("country") for each in people.values()}
    sides = {
        named[actor] if actor in named else people[actor].get("country") if actor in people else actor
        for actor in actors
    }
    return sorted(side for side in sides if side)


def told_on(facts: Facts) -> Window | None:
    """Give the day of publication as a window."""
    return window(facts.get("published"))
