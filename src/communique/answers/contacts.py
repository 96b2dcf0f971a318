"""Answers about contacts: who met whom, when and where; and when two people last met."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from communique.answers.base import Answer, Attendee, plain
from communique.answers.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Answer):
    """A contact between states or organisations, once.

    ``visit`` is the trip on which it was held, ``frame`` the exchange, conference or dialogue within which it was.
    """

    date: str | None
    end_date: str | None
    format: str
    status: str
    level: str | None
    countries: tuple[str, ...]
    participants: tuple[Attendee, ...]
    place: str | None
    place_country: str | None
    occasion: str | None
    visit: str | None = None
    frame: str | None = None


@dataclass(frozen=True, slots=True)
class Glimpse(Part):
    """A contact at a glance: its id, when, how, and who else was there."""

    contact: str
    date: str | None
    format: str
    status: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Capacity(Part):
    """A person as they were on a day: the offices and rank that reports ascribed to them."""

    person: str
    name: str
    country: str | None
    offices: tuple[str, ...]
    rank: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastMeeting(Contact):
    """The last contact in which two people both took part, in which offices, and what the same reports tell of it.

    ``agreed`` are the ids of instruments and commitments that reports of this contact tell of.
    """

    persons: tuple[Capacity, ...] = ()
    agreed: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Give the answer as plain data, the two people first."""
        told = super(LastMeeting, self).to_dict()
        return {"id": self.id, "persons": plain(self.persons)} | told
