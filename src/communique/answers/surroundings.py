"""Answers about what stands around a contact: its people as they were then, and what its reports tell was agreed."""

from __future__ import annotations

from dataclasses import dataclass

from communique.answers.contacts import Capacity
from communique.answers.parts import Part


@dataclass(frozen=True, slots=True)
class Named(Part):
    """A thing by its id, its kind and its name in one line."""

    id: str
    kind: str
    told: str


@dataclass(frozen=True, slots=True)
class Surroundings(Part):
    """What stands around a contact.

    ``persons`` are those who took part, in the offices and the rank that its reports ascribe to them; ``agreed`` are
    the instruments and commitments of its sides that the same reports tell of.
    """

    persons: tuple[Capacity, ...]
    agreed: tuple[Named, ...]
