"""A relationship to be drawn: contacts as marks, instruments as bars, series with sessions, commitments as a matrix."""

from __future__ import annotations

from dataclasses import dataclass

from communique.answers.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactMark(Part):
    """A contact as a mark in time.

    ``first`` and ``last`` are the days between which it was or is planned, ``date`` and ``end_date`` what is told;
    ``names`` are some of those who took part, and ``more`` counts the others.
    """

    id: str
    first: str | None
    last: str | None
    date: str | None
    end_date: str | None
    format: str
    level: str | None
    status: str
    place: str | None
    place_country: str | None
    sides: tuple[str, ...]
    names: tuple[str, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCount(Part):
    """How many contacts of a level, or of a format, began in a year."""

    year: int
    key: str | None
    contacts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar(Part):
    """An instrument as a bar over its period, as it stands on the day; all ids are those of instruments."""

    id: str
    kind: str
    subject: str | None
    parties: tuple[str, ...]
    period_start: str | None
    period_end: str | None
    signed: str | None
    first_told: str | None
    status: str
    ground: str
    predecessor: str | None
    successor: str | None
    protocol: str | None
    perhaps: dict[str, list[str]] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Part):
    """A session of a series: held, planned or named; ``contact`` is the id of the contact that it was."""

    number: int | None
    date: str | None
    status: str
    place: str | None
    place_country: str | None
    hosts: tuple[str, ...]
    contact: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Series(Part):
    """A series with its sessions, the numbers that no report tells, and when it is next due."""

    id: str
    name: str
    kind: str | None
    level: str | None
    parties: tuple[str, ...]
    editions: tuple[Round, ...]
    gaps: tuple[int, ...]
    interval: int | None
    interval_ground: str
    next_due: str | None
    planned: Round | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell(Part):
    """The commitments in a field that were first told in a year; one in two fields stands in both."""

    field: str
    year: int | None
    total: int
    open: int
    offered: int
    confirmed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Known(Part):
    """Somebody who took part in contacts: the last office and rank, how many contacts, and when the last began."""

    id: str
    name: str
    office: str | None
    rank: str | None
    contacts: int
    last: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SidePeople(Part):
    """Who is who of a side, those who were met most first."""

    side: str
    persons: tuple[Known, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship(Part):
    """All that a drawing of a relationship needs.

    ``levels`` and ``formats`` count the contacts whose day is known. ``followed`` tells whether what later reports
    offer as follow-up was reckoned: where it was not, ``offered`` is 0 and all but the confirmed count as open.
    """

    sides: tuple[str, ...]
    on: str
    since: str | None
    until: str | None
    contacts: tuple[ContactMark, ...]
    levels: tuple[YearCount, ...]
    formats: tuple[YearCount, ...]
    instruments: tuple[Bar, ...]
    mechanisms: tuple[Series, ...]
    commitments: tuple[MatrixCell, ...]
    followed: bool
    people: tuple[SidePeople, ...]
