"""Forms made by hand from a few words, and what the rules of resolving say of two of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import count
from typing import Any

from communique.resolving.forms import Form
from communique.resolving.resolver import Resolver

_RESOLVER = Resolver()
_NUMBERS = count(1)
_LETTERS = {"persons": "p", "meetings": "m", "visits": "v", "agreements": "a", "mechanisms": "s", "commitments": "c"}


def verdict(one: Form, other: Form) -> str:
    """Give the verdict on two forms, "nothing" for none; both ways it is the same, and each form finds the other."""
    here, there = _RESOLVER.judge(one, other), _RESOLVER.judge(other, one)
    told = str(here.verdict) if here else "nothing"
    assert told == (str(there.verdict) if there else "nothing"), "judging is one-sided"
    assert (here.weight if here else None) == (there.weight if there else None), "weighing is one-sided"
    if here and told in ("same", "likely"):
        filed, sought = _RESOLVER.keys(one), _RESOLVER.keys(other)
        assert filed[0] & sought[1], "the other does not find the one"
        assert filed[1] & sought[0], "the one does not find the other"
    return told


def person(name: str, country: str | None = "VNM", *offices: str, rank: str | None = None, year: int = 2024) -> Form:
    """Make a form of a person told of in one year."""
    facts = {"name": name, "country": country, "rank": rank, "offices": sorted(offices)}
    day = date(year, 6, 1).toordinal()
    return _form("persons", facts, own=None, first=day, last=day)


def contact(day: str | None, people: str, *, own: str | None = None, **told: Any) -> Form:
    """Make a form of a contact; people are told as ``CHL:Ana Brel=host, PER:Juan Solis``, ``?`` for a state
    untold and nobody's name for a side alone."""
    sides = {each[:3] for each in people.split(", ") if each[:1].isalpha()} | set(told.pop("sides", "").split())
    taking_part = [_attendee(each) for each in people.split(", ") if each and not each.endswith(":")]
    facts = {
        "format": "talks", "status": "held", "date": day, "end_date": None, "place": None, "place_country": None,
        "occasion": None, "published": None, "participants": taking_part,
        "sides": sorted(sides), "countries": sorted(sides),
    }  # fmt: skip
    return _form("meetings", facts | told, own=own or f"report {next(_NUMBERS)}")


def _attendee(told: str) -> dict[str, Any]:
    country, _, rest = told.partition(":")
    name, _, role = rest.partition("=")
    state = None if country == "?" else country
    return {"country": state, "name": name, "role": role or "participant", "offices": [], "rank": None, "form": None}


def visit(start: str | None, end: str | None = None, *, own: str | None = None, **told: Any) -> Form:
    """Make a form of a visit of Juan Solis of Peru to Chile."""
    leader, offices = told.get("leader", "Juan Solis"), told.pop("offices", ())
    facts = {
        "guest": "PER", "host": "CHL", "leader": leader, "kind": None, "status": "held", "start": start, "end": end,
        "published": None,
        "participants": [_leader(leader, offices)] if leader else [],
    }  # fmt: skip
    return _form("visits", facts | told, own=own or f"report {next(_NUMBERS)}")


def _leader(name: str, offices: Iterable[str]) -> dict[str, Any]:
    return {"name": name, "country": "PER", "offices": list(offices), "role": "leader", "form": None}


def instrument(kind: str, subject: str | None, period: str = "", **told: Any) -> Form:
    """Make a form of an instrument of Chile and Peru; the period is told as ``2020-2024`` or ``2020``."""
    start, _, end = period.partition("-")
    facts = {
        "kind": kind, "subject": subject, "parties": ["CHL", "PER"], "period_start": start or None,
        "period_end": end or start or None, "action": "signed", "date": None, "participants": [], "published": None,
    }  # fmt: skip
    return _form("agreements", facts | told, own=None)


def mechanism(name: str, parties: str = "CHL PER", **told: Any) -> Form:
    """Make a form of a mechanism."""
    facts = {"kind": "dialogue", "name": name, "level": None, "parties": sorted(parties.split())}
    return _form("mechanisms", facts | told, own=None)


def commitment(words: str, fields: str = "training", *, own: str | None = None, **told: Any) -> Form:
    """Make a form of an undertaking of Peru towards Chile."""
    facts = {
        "by": ["PER"], "to": ["CHL"], "by_sides": ["PER"], "to_sides": ["CHL"], "modality": "pledged",
        "fields": fields.split(), "quote": words, "words": words, "published": "2024-05-06",
    }  # fmt: skip
    return _form("commitments", facts | told, own=own or f"report {next(_NUMBERS)}")


def _form(kind: str, facts: dict[str, Any], own: str | None, first: int | None = None, last: int | None = None) -> Form:
    return Form(f"{_LETTERS[kind]}-{next(_NUMBERS):05}", kind, facts, own, first, last)
