"""Answers about visits: who travelled where, who led, when, and whom the delegation met there; and all in one order."""

from __future__ import annotations

from dataclasses import dataclass

from communique.answers.base import Answer, Attendee
from communique.answers.contacts import Glimpse


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Answer):
    """A delegation's trip, once, with the contacts held on it."""

    guest: str
    host: str
    leader: Attendee | None
    kind: str | None
    status: str
    start: str | None
    end: str | None
    contacts: tuple[Glimpse, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Answer):
    """Something at its place in time: a contact, a visit, a signing or an edition; ``id`` is the thing's.

    ``position`` is its place in the timeline, by which one goes on behind it.
    """

    date: str | None
    what: str
    told: str
    sides: tuple[str, ...]
    status: str | None
    position: str = ""
