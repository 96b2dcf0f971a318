"""Answers about the record itself: where sources differ, what changed, which words say so, and why a cell says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from communique.answers.base import Answer
from communique.answers.parts import Part


@dataclass(frozen=True, slots=True)
class Value(Part):
    """One value of a cell: how it stands to the preferred one, and the records that give it."""

    value: Any
    standing: str
    sources: tuple[dict[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict(Answer):
    """A cell on which sources differ: ``value`` is preferred for a ``reason``, and all values stand beside it.

    ``position`` is its place in the list, by which one goes on behind it.
    """

    kind: str
    told: str
    cell: str
    value: Any
    reason: str
    values: tuple[Value, ...]
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit(Answer):
    """A report, a sentence or a commitment that holds the words: how many of them, and the records told there."""

    kind: str
    report: str
    published: str | None
    publisher: str | None
    title: str | None
    sentence: str
    start: int
    end: int
    words: int
    records: tuple[str, ...]
    things: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change(Answer):
    """What changed of a report or a thing: new, told by a new source, or judged; ``sources`` are the new ones.

    ``position`` is its place in the list, by which one goes on behind it.
    """

    kind: str
    change: str
    told: str
    at: str
    because: str | None = None
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inference(Answer):
    """A cell that no words state outright: how its value was come by, by which rule, from which words."""

    kind: str
    told: str
    cell: str
    value: Any
    how: str
    rule: str | None
    report: str
    record: str


@dataclass(frozen=True, slots=True)
class CellReason(Part):
    """Why a settled cell holds its value: the reason, and every value that a source gives."""

    cell: str
    value: Any
    reason: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class SlotReason(Part):
    """Why a record's cell holds its value: the rule, how it read the words, and the words."""

    cell: str
    value: Any
    rule: str | None
    how: str | None
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordReason(Part):
    """One telling: its report, the report it is a copy of if it is one, the passages, and its cells."""

    handle: str
    record: str
    report: str
    author: str
    published: str | None
    copy_of: str | None
    passages: tuple[str, ...]
    cells: tuple[SlotReason, ...]


@dataclass(frozen=True, slots=True)
class Link(Part):
    """What was found of two tellings: verdict, weight and reasons; ``thing`` is what the other one belongs to."""

    one: str
    other: str
    verdict: str
    weight: float
    reasons: tuple[str, ...]
    thing: str | None = None
    told: str | None = None


@dataclass(frozen=True, slots=True)
class Judged(Part):
    """What a person judged of a record."""

    uid: str
    at: str
    author: str
    act: str
    because: str
    records: tuple[str, ...]
    cell: str | None = None
    value: Any = None
    undoes: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation(Answer):
    """Why a thing is what it is: its cells, its tellings, what joined them, what was kept apart, what people judged."""

    kind: str
    told: str
    reasons: tuple[CellReason, ...]
    records: tuple[RecordReason, ...]
    joined: tuple[Link, ...]
    apart: tuple[Link, ...]
    judgements: tuple[Judged, ...]
