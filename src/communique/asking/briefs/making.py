"""What every section is made with: the connection, the day, the sides, their names and the notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from communique.answers import Answer, Due
from communique.answers.brief import Item, Note, Section
from communique.asking.briefs.evidence import Evidence
from communique.asking.briefs.words import Names
from communique.resolving.days import iso


@dataclass(frozen=True)
class Desk:
    """What a brief is made from: the sides that it is about, or the person, as known on a day.

    ``since`` bounds contacts and commitments (an ordinal); ``due`` is what falls due of the sides.
    """

    connection: Connection
    day: int
    since: int | None
    names: Names
    evidence: Evidence
    sides: tuple[str, ...] = ()
    person: str | None = None
    due: tuple[Due, ...] = ()

    @property
    def on(self) -> str:
        """Give the day as a date."""
        return str(iso(self.day))

    @property
    def pair(self) -> str:
        """Give the sides in a sentence."""
        return self.names.sides(self.sides)

    def notes(self, told: Answer | Mapping[str, Any], slots: Sequence[str], most: int = 3) -> tuple[Note, ...]:
        """Give the notes on a thing's cells."""
        if isinstance(told, Answer):
            return self.evidence.of(told.id, told.cells, slots, most)
        return self.evidence.of(told["id"], told["cells"], slots, most)


def item(
    text: str, notes: Iterable[Note], thing: str, *, group: str | None = None, cells: Sequence[str] = ()
) -> Iterator[Item]:
    """Give the statement, or nothing where no report that was known says so."""
    told = tuple(dict.fromkeys(notes))
    if told:
        yield Item(text=text, notes=told, thing=thing, group=group, cells=tuple(cells))


def first_of(
    found: Sequence[Item], most: int, key: str, title: str, empty: str, columns: Sequence[str] = (), more: int = 0
) -> Section:
    """Make a section of the first statements; ``more`` are those that were not even made."""
    left = max(0, len(found) - most) + more
    return Section(key=key, title=title, items=tuple(found[:most]), empty=empty, columns=tuple(columns), more=left)
