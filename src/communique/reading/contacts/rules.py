"""Load the ways in which sentences tell of contacts: ``lexicon/data/contacts.yaml``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from communique.lexicon import table
from communique.model import Format
from communique.reading.clauses.inflecting import looked_up_by
from communique.reading.clauses.render import compile_pattern, signs_needed


@dataclass(frozen=True, slots=True)
class ContactRule:
    """One way in which a sentence tells of a contact."""

    name: str
    format: Format | None  # None: the mechanism's kind tells
    pattern: re.Pattern[str]
    words: frozenset[str]
    host: str
    pair: bool
    principals: bool  # the two sides' heads are meant, though the sentence names one
    weak: bool  # tells of a contact only where nothing else in the report does
    alone: bool  # the words alone tell of it, whoever takes part
    again: bool  # the same as told last is to meet once more
    named: bool  # those met must be persons or told by an office
    put_off: bool  # tells that it was put off or called off
    of_visitor: bool  # the one who travels is meant, whoever the sentence names first
    names: bool  # names those whom the contact told last left unnamed
    handover: bool  # something is handed over: part of the talks beside it
    actors: int  # as many a sentence must hold
    mechanism: bool  # the sentence must hold one


@cache
def rules() -> tuple[ContactRule, ...]:
    """Load the contact rules, in the order in which they are tried."""
    return tuple(
        ContactRule(
            r["rule"],
            None if r["format"] == "session" else Format(r["format"]),
            compile_pattern(r["pattern"]),
            looked_up_by(r["words"]),
            r["host"],
            bool(r.get("pair")),
            bool(r.get("principals")),
            bool(r.get("weak")),
            bool(r.get("alone")),
            bool(r.get("again")),
            bool(r.get("named")),
            bool(r.get("put_off")),
            bool(r.get("of_visitor")),
            bool(r.get("names")),
            bool(r.get("handover")),
            *signs_needed(r["pattern"]),
        )
        for r in table("contacts")
    )
