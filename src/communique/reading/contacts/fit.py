"""A rule of contacts that fits a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from communique.model import Status
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.contacts.rules import ContactRule
from communique.reading.contacts.standing import status_of
from communique.reading.persons.people import PersonDraft


@dataclass(frozen=True, slots=True)
class Fit:
    """Which rule fits which words ``m`` of a sentence, and what was known before it was read."""

    rule: ContactRule
    m: re.Match[str]
    clause: Clause
    people: list[PersonDraft]
    subject: int  # the person spoken of last, or -1
    published: str | None

    def group(self, name: str) -> list[Actor]:
        return self.clause.actors_in(self.m.groupdict().get(name))

    def status(self) -> Status | None:
        return status_of(self.rule, self.clause, self.m, self.published)

    def has_day_or_place(self) -> bool:
        return bool(self.clause.dates or self.clause.things["l"])
