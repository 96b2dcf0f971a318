"""Answers about commitments: who undertook or asked for what, and what later reports offer as follow-up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from communique.answers.base import Answer
from communique.answers.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Part):
    """What a later report tells that may be the follow-up: done, signed, held or asked again, with its sentence.

    ``thing`` is the id of what it tells of, ``handle`` that of the later record, by which a person confirms or refuses
    it; ``judged`` is confirmed or refused where one did, and ``because`` why.
    """

    kind: str
    day: str
    sentence: str
    ground: str
    thing: str | None
    handle: str | None
    report: str
    judged: str | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Answer):
    """An undertaking or a request, once.

    ``by`` and ``to`` are states or persons, as told; ``partner`` the other side, ``partner_ground`` how it is known.
    ``told`` is its first report's day. ``status`` is open, offered or confirmed.
    """

    modality: str | None
    by: tuple[str, ...]
    to: tuple[str, ...]
    partner: tuple[str, ...]
    partner_ground: str | None
    fields: tuple[str, ...]
    words: str
    told: str | None
    timeline: str | None
    status: str
    follow_ups: tuple[FollowUp, ...] = ()
    sides: tuple[str, ...] = ()

    @property
    def offered(self) -> tuple[FollowUp, ...]:
        """Give what is offered and was not refused."""
        return tuple(each for each in self.follow_ups if each.judged != "refused")


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter(Part):
    """What the same sides undertook and asked of each other in one field: how much of it is open, offered, confirmed.

    ``first`` and ``last`` are the days of the first and the last report; ``latest`` is the newest commitment's words.
    """

    sides: tuple[str, ...]
    field: str
    commitments: int
    open: int
    offered: int
    confirmed: int
    first: str | None
    last: str | None
    latest: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """One line of the follow-up table; cells that the reports do not give are empty."""

    lead_agency: tuple[str, ...]
    partner: tuple[str, ...]
    content: str
    timeline: str | None
    status: str
    evidence: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """Give the line as plain data, under the names of the table's columns."""
        return {
            "lead agency": list(self.lead_agency),
            "partner": list(self.partner),
            "content": self.content,
            "timeline": self.timeline,
            "difficulties": None,
            "recommendations": None,
            "status": self.status,
            "evidence": list(self.evidence),
        }
