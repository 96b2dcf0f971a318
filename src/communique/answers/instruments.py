"""Answers about instruments: what stands on a day, what it followed, what followed it, and what hangs under it."""

from __future__ import annotations

from dataclasses import dataclass

from communique.answers.base import Answer, Attendee, Source
from communique.answers.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument(Answer):
    """An instrument, once, as it stands on the day ``on``.

    ``status`` is in-force, expired, succeeded, foreseen, ended or unknown; ``ground`` is the sentence that says why.
    ``predecessor``, ``successor`` and ``protocol`` (the instrument that a plan carries out) are ids; ``perhaps``
    gives, for each of them that is unsure, the ids that fit equally well.
    """

    kind: str
    subject: str | None
    parties: tuple[str, ...]
    period_start: str | None
    period_end: str | None
    signed: str | None
    status: str
    ground: str
    on: str
    predecessor: str | None = None
    successor: str | None = None
    protocol: str | None = None
    plans: tuple[str, ...] = ()
    perhaps: dict[str, list[str]] | None = None


@dataclass(frozen=True, slots=True)
class Saying(Part):
    """What one report says of an instrument: what was done to it, and the words."""

    action: str
    day: str | None
    source: Source

    @property
    def passage(self) -> str:
        """Give the words."""
        return self.source.passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder(Instrument):
    """An instrument with its predecessors (the first of all first), its successors, and the plans under it."""

    predecessors: tuple[Instrument, ...] = ()
    successors: tuple[Instrument, ...] = ()
    above: Instrument | None = None
    annual_plans: tuple[Instrument, ...] = ()
    signatories: tuple[Attendee, ...] = ()
    told: tuple[Saying, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung(Instrument):
    """One line of a ladder in print: ``relation`` is predecessor, itself, successor, protocol or plan."""

    relation: str
