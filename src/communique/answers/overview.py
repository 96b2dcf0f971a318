"""Answers about a register as a whole: how much it holds, of which sides, and of which pairs of them."""

from __future__ import annotations

from dataclasses import dataclass

from communique.answers.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview(Part):
    """How much a register holds.

    ``first_published`` and ``last_published`` are days; ``disputed`` counts the things of which sources contradict
    each other in some cell, ``judgements`` those in force.
    """

    reports: int
    persons: int
    contacts: int
    visits: int
    instruments: int
    mechanisms: int
    commitments: int
    first_published: str | None
    last_published: str | None
    disputed: int
    judgements: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Side(Part):
    """A state or an organisation: in how many contacts it took part, and on which day the last held one began."""

    side: str
    contacts: int
    last: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair(Part):
    """Two sides: in how many contacts both took part, and on which day the last held one began."""

    sides: tuple[str, str]
    contacts: int
    last: str | None
