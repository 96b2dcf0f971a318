"""Answers for those who review: what is doubtful and why, all that is needed to decide, and what was decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from communique.answers.base import Answer
from communique.answers.commitments import Commitment, FollowUp
from communique.answers.findings import Link
from communique.answers.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt(Answer):
    """Something that a person should decide: what it is, why it is doubtful, and what is asked.

    ``kind`` is conflict, merge, record or follow-up, ``of`` the kind of record. ``one`` and ``other`` name what a
    judgement is to be made on, ``cell`` and ``value`` the cell in question and what it holds now. ``unsure`` says who
    was unsure of it before, and why. ``position`` is what ``after`` takes.
    """

    kind: str
    of: str
    told: str
    reasons: tuple[str, ...]
    asked: str
    one: str
    position: str
    other: str | None = None
    beside: str | None = None
    cell: str | None = None
    value: Any = None
    verdict: str | None = None
    weight: float | None = None
    unsure: str | None = None


@dataclass(frozen=True, slots=True)
class Count(Part):
    """How many things of a kind await a decision: ``more`` says that there are more than were counted."""

    kind: str
    doubts: int
    more: bool


@dataclass(frozen=True, slots=True)
class Ruled(Part):
    """A way of coming by values, with its rule and the number of cells that it filled."""

    how: str
    rule: str | None
    cells: int


@dataclass(frozen=True, slots=True)
class DoubtedCell(Part):
    """A cell of a record, with the rule and the words that it rests on; ``doubtful`` where no words state it."""

    cell: str
    value: Any
    how: str | None
    rule: str | None
    words: tuple[str, ...]
    doubtful: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling(Part):
    """One record with its words: ``before`` and ``behind`` are what the report says around them."""

    handle: str
    author: str
    report: str
    key: str
    title: str | None
    published: str | None
    publisher: str | None
    passage: str
    before: str = ""
    behind: str = ""
    cells: tuple[DoubtedCell, ...] = ()
    judged: str | None = None


@dataclass(frozen=True, slots=True)
class Side(Part):
    """One of two things that may be the same: its id, what it is called, its first tellings, and how many there are."""

    id: str
    told: str
    tellings: tuple[Telling, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Compared(Part):
    """A cell of two things side by side: ``standing`` is agrees, differs, or one (only one of them tells it)."""

    cell: str
    one: Any
    other: Any
    standing: str


@dataclass(frozen=True, slots=True)
class Choice(Part):
    """A value that a conflict may be decided for: as a person would type it, and the tellings that give it."""

    value: str
    shown: Any
    standing: str
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Part):
    """All that is needed to decide a doubt; what does not bear on its kind is empty."""

    doubt: Doubt
    telling: Telling | None = None
    cells: tuple[EditCell, ...] = ()
    sides: tuple[Side, ...] = ()
    compared: tuple[Compared, ...] = ()
    findings: tuple[Link, ...] = ()
    choices: tuple[Choice, ...] = ()
    editable: bool = False
    reason: str = ""
    commitment: Commitment | None = None
    follow_up: FollowUp | None = None
    judgements: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True)
class EditCell(Part):
    """A cell that a person may set: its value as they would type it, and the words to choose from where it has such."""

    cell: str
    value: str
    choices: tuple[str, ...] = ()
    many: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement(Part):
    """One judgement: who made it, when, what of which records, why; and whether it is in force.

    ``lot`` are the first and the last judgement made in one act with it, ``size`` how many they are.
    """

    number: int
    uid: str
    at: str
    author: str
    act: str
    kind: str
    because: str
    told: str
    one: str
    other: str | None
    thing: str | None
    cell: str | None
    value: Any
    undoes: int | None
    in_force: bool
    lot: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingReview(Answer):
    """A thing with its tellings, a page at a time, what it may be one with, and what people judged of it."""

    kind: str
    told: str
    tellings: tuple[Telling, ...]
    count: int
    page: int
    pages: int
    near: tuple[Near, ...]
    judgements: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class Near(Part):
    """A thing of the same kind with which one might be the same, and what speaks for it."""

    id: str
    told: str
    verdict: str | None
    weight: float | None
    reasons: tuple[str, ...] = field(default=())


__all__ = [
    "Case",
    "Choice",
    "Compared",
    "Count",
    "Doubt",
    "DoubtedCell",
    "EditCell",
    "Judgement",
    "Near",
    "Ruled",
    "Side",
    "Telling",
    "ThingReview",
]
