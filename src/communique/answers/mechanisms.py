"""Answers about mechanisms: a series with its sessions, what is missing, how often it meets and when it is next due."""

from __future__ import annotations

from dataclasses import dataclass

from communique.answers.base import Answer
from communique.answers.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition(Part):
    """One session of a series.

    ``status`` is held, planned, named (no report tells its day), missing (a number of which no report tells) or due.
    ``others`` are the days that other reports tell, ``hosts`` the states that received the others; ``contact`` is the
    id of the contact that it was; ``sources`` are the ids of report and record.
    """

    number: int | None
    date: str | None
    status: str
    ground: str
    others: tuple[str, ...] = ()
    place: str | None = None
    place_country: str | None = None
    hosts: tuple[str, ...] = ()
    contact: str | None = None
    sources: tuple[dict[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mechanism(Answer):
    """A series under its several names; ``interval`` is in months, ``next_due`` a month (``2025-12``) or a year.

    ``gaps`` are the numbers between the lowest and the highest of which no report tells; ``first_seen`` and
    ``last_seen`` the days of the first and the last report of it; ``planned`` is the next session, where one is told.
    """

    name: str
    names: tuple[str, ...]
    kind: str | None
    level: str | None
    parties: tuple[str, ...]
    editions: tuple[Edition, ...]
    gaps: tuple[int, ...]
    last: Edition | None
    interval: int | None
    interval_ground: str
    next_due: str | None
    planned: Edition | None
    first_seen: str | None
    last_seen: str | None
