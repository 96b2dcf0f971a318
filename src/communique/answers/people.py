"""Answers about people: who held which office and rank when, whom they met, and what they asked and promised."""

from __future__ import annotations

from dataclasses import dataclass

from communique.answers.base import Answer
from communique.answers.contacts import Glimpse
from communique.answers.parts import Part


@dataclass(frozen=True, slots=True)
class Tenure(Part):
    """An office or a rank with the first and last day on which a report ascribes it, and those reports."""

    kind: str
    value: str
    first_seen: str | None
    last_seen: str | None
    first_report: str | None
    last_report: str | None
    records: int


@dataclass(frozen=True, slots=True)
class Counterpart(Part):
    """Somebody of another side whom a person met: how often, and when last."""

    person: str | None
    name: str
    country: str | None
    times: int
    last: str | None


@dataclass(frozen=True, slots=True)
class Statement(Part):
    """What a person asked, proposed or promised: the commitment, its report and its words."""

    commitment: str
    told: str | None
    modality: str
    to: tuple[str, ...]
    fields: tuple[str, ...]
    quote: str
    report: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Answer):
    """A person once; office and rank are the last that a report ascribes."""

    name: str
    country: str | None
    office: str | None
    rank: str | None
    first_seen: str | None
    last_seen: str | None
    tellings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait(Person):
    """A person with all that the register knows of them."""

    spellings: tuple[str, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    counterparts: tuple[Counterpart, ...] = ()
    contacts: tuple[Glimpse, ...] = ()
    statements: tuple[Statement, ...] = ()
