"""The brief: what one needs to know before a meeting, each statement with the sentences that say so.

A statement without a note cannot be made. Only the section on gaps tells what no report says, and there each statement
names what it is reckoned from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from communique.answers.parts import Part

GAPS = "gaps"


@dataclass(frozen=True, slots=True)
class Note(Part):
    """A sentence of a report: who published it under which title, where and when; and when it was looked up.

    ``record`` is the handle of the record read there. The sentence stands in the report's text exactly so; what a
    person corrected in the record says ``corrected``.
    """

    report: str
    record: str
    publisher: str | None
    title: str | None
    url: str | None
    published: str | None
    accessed: str | None
    sentence: str
    corrected: str = ""

    def __post_init__(self) -> None:
        if not self.report.strip() or not self.sentence.strip():
            raise ValueError("a note needs a report and the sentence that it quotes")


@dataclass(frozen=True, slots=True)
class Item(Part):
    """A statement and the notes that it rests on.

    ``thing`` is the id of what it is about; ``group`` the heading under which it stands; ``cells`` the same facts
    under the columns of a section that is a table.
    """

    text: str
    notes: tuple[Note, ...]
    thing: str | None = None
    group: str | None = None
    cells: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError("a statement needs words")
        if not self.notes:
            raise ValueError(f"a statement needs evidence, and this has none: {self.text}")


@dataclass(frozen=True, slots=True)
class Gap(Part):
    """What the register has not seen, and what that is reckoned from; reports that bear on it may be noted."""

    text: str
    ground: str
    notes: tuple[Note, ...] = ()
    thing: str | None = None

    def __post_init__(self) -> None:
        if not self.text.strip() or not self.ground.strip():
            raise ValueError("a gap needs words, and what it is reckoned from")


@dataclass(frozen=True, slots=True)
class Section(Part):
    """Some statements under a title; ``more`` counts those left out, ``empty`` is what to say where there is none."""

    key: str
    title: str
    items: tuple[Item | Gap, ...]
    empty: str
    columns: tuple[str, ...] = ()
    more: int = 0

    def __post_init__(self) -> None:
        for each in self.items:
            if isinstance(each, Gap) and self.key != GAPS:
                raise ValueError(f"only the section on gaps may say what no report says: {each.text}")
            if isinstance(each, Item) and self.columns and len(each.cells) != len(self.columns):
                raise ValueError(f"a statement of a table needs a cell a column: {each.text}")


@dataclass(frozen=True, slots=True)
class Brief(Part):
    """A brief: its title, the day on which it stands, what it is about, and its sections in order.

    ``about`` is ``sides``, ``person`` or ``visit``; ``subject`` the codes of the sides or the id. ``newest`` is the day
    of the newest report that it draws on.
    """

    title: str
    about: str
    subject: tuple[str, ...]
    on: str
    newest: str | None
    sections: tuple[Section, ...]

    def notes(self) -> Iterator[Note]:
        """Give every note, in the order in which the statements call for them."""
        for section in self.sections:
            for item in section.items:
                yield from item.notes
