"""What one report tells, cell by cell, before it is put into sentences; ``entity`` is whom or what a row is about."""

from __future__ import annotations

from dataclasses import dataclass, field

from benchmarks.world.outlets import Outlet
from communique.model import (
    Action,
    Format,
    InstrumentKind,
    Level,
    MechanismKind,
    Modality,
    Role,
    Status,
    VisitKind,
)


@dataclass(frozen=True, slots=True)
class ToldDay:
    """A day as told: its EDTF cell and its words, both empty where the report leaves it out."""

    cell: str | None
    words: str


UNTOLD = ToldDay(None, "")


@dataclass(slots=True)
class ToldPerson:
    """A person as told; persons of a draft are named by their place in its list."""

    entity: str
    name: str
    country: str | None
    rank: str | None
    offices: tuple[str, ...]


@dataclass(slots=True)
class ToldContact:
    """A contact as told; ``stands_in`` are words for a principal who goes unnamed."""

    entity: str
    format: Format
    status: Status
    day: ToldDay
    end: ToldDay
    place: str | None
    place_country: str | None
    place_name: str  # of the country
    countries: tuple[str, ...]
    people: list[tuple[int, Role]]
    stands_in: str
    occasion: str | None


@dataclass(slots=True)
class ToldVisit:
    """A trip as told."""

    entity: str
    guest: str
    host: str
    guest_words: str
    host_words: str
    leader: int | None
    kind: VisitKind | None
    status: Status
    start: ToldDay
    end: ToldDay


@dataclass(slots=True)
class ToldInstrument:
    """An instrument as told."""

    entity: str
    kind: InstrumentKind
    subject: str | None
    parties: tuple[str, ...]
    start: str | None
    end: str | None
    action: Action
    day: ToldDay
    signatories: tuple[int, ...]


@dataclass(slots=True)
class ToldChannel:
    """A mechanism as told."""

    entity: str
    kind: MechanismKind
    name: str
    parties: tuple[str, ...]
    level: Level | None
    edition: int | None
    day: ToldDay


@dataclass(slots=True)
class ToldPromise:
    """A commitment as told; ``person`` is its maker's place in the list of persons, where one made it."""

    entity: str
    by: tuple[str, ...]
    person: int | None
    to: tuple[str, ...]
    to_words: str
    by_words: str
    modality: Modality
    fields: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(slots=True)
class Draft:
    """One report before it is written; a copy shares the rows of what it copies."""

    id: str
    outlet: Outlet
    published: int | None
    copy_of: str | None
    wording: int  # which of several sentences; see composing.py
    lead: int
    credited: Outlet  # whose name stands in the lead
    people: list[ToldPerson] = field(default_factory=list)
    contacts: list[ToldContact] = field(default_factory=list)
    visits: list[ToldVisit] = field(default_factory=list)
    instruments: list[ToldInstrument] = field(default_factory=list)
    channels: list[ToldChannel] = field(default_factory=list)
    promises: list[ToldPromise] = field(default_factory=list)
