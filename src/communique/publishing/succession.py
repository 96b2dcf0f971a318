"""Instruments told in several reports, put in a row by their periods, so that one sees which came after which.

This is an arrangement for print, not a judgement: the same kind, the same parties and a subject in much the same
words stand together, and a later period stands after an earlier one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from communique.publishing.cells import plain

_SMALL_WORDS = {"the", "of", "and", "for", "a", "an", "on", "in", "to", "between"}


@dataclass(slots=True)
class Edition:
    """One period of an instrument and the rows that tell of it."""

    start: str | None
    end: str | None
    rows: list[Mapping[str, Any]] = field(default_factory=list)

    @property
    def period(self) -> str:
        """Give the period in words a reader expects."""
        if self.start and self.end and self.start != self.end:
            return f"{self.start} to {self.end}"
        return self.start or (f"until {self.end}" if self.end else "no period told")


@dataclass(slots=True)
class Line:
    """An instrument through time: kind, subject, parties and its editions in order."""

    kind: str
    subject: str
    parties: tuple[str, ...]
    editions: list[Edition] = field(default_factory=list)

    def takes(self, row: Mapping[str, Any]) -> bool:
        """Tell whether a row is about this instrument."""
        same = self.kind == row["kind"] and self.parties == tuple(sorted(row["parties"]))
        return same and _alike(self.subject, plain(row["subject"]))

    def edition(self, row: Mapping[str, Any]) -> Edition:
        """Give the edition a row is about, a new one if it is the first to tell of it."""
        for edition in self.editions:
            if (edition.start, edition.end) == (row["period_start"], row["period_end"]):
                return edition
        self.editions.append(Edition(row["period_start"], row["period_end"]))
        return self.editions[-1]


def lines_of_agreements(rows: Iterable[Mapping[str, Any]]) -> list[Line]:
    """Arrange the register's agreements by instrument, and each instrument's editions by period."""
    lines: list[Line] = []
    for row in rows:
        line = next((line for line in lines if line.takes(row)), None)
        if line is None:
            line = Line(row["kind"], plain(row["subject"]), tuple(sorted(row["parties"])))
            lines.append(line)
        line.edition(row).rows.append(row)
    for line in lines:
        line.editions.sort(key=lambda edition: (edition.start or "", edition.end or ""))
    return sorted(lines, key=lambda line: (line.parties, line.kind, line.subject))


def predecessor(line: Line, edition: Edition) -> Edition | None:
    """Give the edition whose period came before, where both periods are told."""
    earlier = [each for each in line.editions if each.start and edition.start and each.start < edition.start]
    return earlier[-1] if earlier else None


def _alike(one: str, other: str) -> bool:
    x, y = _words(one), _words(other)
    return x == y or 2 * len(x & y) >= 0.6 * (len(x) + len(y)) > 0


def _words(text: str) -> set[str]:
    return {word for word in text.lower().replace("-", " ").split() if word not in _SMALL_WORDS}
