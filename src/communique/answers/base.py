"""The nouns of the answers: what the register holds once, with all the reports that tell of it.

Days are EDTF strings, states ISO 3166-1 alpha-3 codes. Every answer lists its ``sources`` and one ``passage``, the
words of the first of them. An answer holds what was settled; ``cells`` gives every value that a source gives, with its
standing.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class Source:
    """One telling: the report and the record in it; ``handle`` names the record throughout the register."""

    report: str
    record: str
    handle: str
    author: str
    published: str | None
    publisher: str | None
    url: str | None
    passage: str

    def to_dict(self) -> dict[str, Any]:
        """Give the source as plain data."""
        return {slot.name: getattr(self, slot.name) for slot in fields(self)}


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who took part: ``person`` is the id of a person of the register, None where only a name is told."""

    person: str | None
    name: str
    country: str | None
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What all answers share: an id, the sources, the passage of the first, and how many cells are disputed."""

    id: str
    sources: tuple[Source, ...] = ()
    disputed: int = 0
    cells: dict[str, Any] = field(default_factory=dict, repr=False)

    @property
    def passage(self) -> str:
        """Give the words of the first source."""
        return self.sources[0].passage if self.sources else ""

    def to_dict(self) -> dict[str, Any]:
        """Give the answer as plain data, its cells left out: ``explain`` gives those."""
        told = {slot.name: plain(getattr(self, slot.name)) for slot in fields(self) if slot.name not in _LAST}
        return told | {"disputed": self.disputed, "sources": plain(self.sources), "passage": self.passage}


_LAST = ("sources", "disputed", "cells", "position")


def plain(value: Any) -> Any:
    """Give an answer, or a part of one, as plain data."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, Attendee):
        return {slot.name: getattr(value, slot.name) for slot in fields(value)}
    return value
