"""Marking: a text cut into segments at every border of a passage, each with the records and cells that it speaks for.

Put together again, the segments are the text to the last character. Offsets are code points, as everywhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple


class Passage(NamedTuple):
    """A passage of a record: ``slot`` is the cell that it speaks for, empty where it is the record's own."""

    start: int
    end: int
    record: str
    slot: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that the same passages cover; ``begins`` are those of them whose first words these are."""

    start: int
    text: str
    covering: tuple[Passage, ...] = ()
    begins: tuple[Passage, ...] = ()

    @property
    def records(self) -> tuple[str, ...]:
        """Give the records that speak here, each once, in the order of their passages."""
        return tuple(dict.fromkeys(each.record for each in self.covering))

    @property
    def cells(self) -> tuple[str, ...]:
        """Give each record and cell that is read here as ``record:cell``, the cell empty for the record itself."""
        return tuple(dict.fromkeys(f"{each.record}:{each.slot}" for each in self.covering))


def segments(text: str, passages: Iterable[Passage]) -> list[Segment]:
    """Cut a text at every border of a passage; what reaches beyond the text is cut off there."""
    inside = [each for each in (_within(one, len(text)) for one in passages) if each.start < each.end]
    opening, closing = defaultdict(list), defaultdict(list)
    for each in inside:
        opening[each.start].append(each)
        closing[each.end].append(each)
    borders = sorted({0, len(text), *opening, *closing})
    found: list[Segment] = []
    here: dict[Passage, None] = {}
    for start, end in pairwise(borders):
        for each in closing[start]:
            here.pop(each, None)
        here |= dict.fromkeys(opening[start])
        covering = tuple(sorted(here, key=_place))
        found.append(Segment(start, text[start:end], covering, tuple(sorted(opening[start], key=_place))))
    return found


def _within(passage: Passage, length: int) -> Passage:
    return passage._replace(start=max(0, passage.start), end=min(length, passage.end))


def _place(passage: Passage) -> tuple[int, int, str, str]:
    """Order the widest passage that begins first before those in it."""
    return passage.start, -passage.end, passage.record, passage.slot
