"""A report on the reader's desk: its text, layout, tagged sentences and dates, which all rules share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from communique.model import Report
from communique.reading.dates.find import DateMention
from communique.reading.words.layout import Dateline, Layout, Sentence
from communique.reading.words.tagging import Tagged

T = TypeVar("T")


@dataclass(slots=True)
class Line:
    """A sentence with its tags and the dates in it."""

    number: int
    sentence: Sentence
    tagged: Tagged
    dates: list[DateMention] = field(default_factory=list)
    start: int = field(init=False)
    end: int = field(init=False)
    kind: str = field(init=False)

    def __post_init__(self) -> None:
        self.start, self.end, self.kind = self.sentence.start, self.sentence.end, self.sentence.kind


@dataclass(slots=True)
class Page:
    """All that the rules know of one report before they look for records."""

    report: Report
    text: str
    layout: Layout
    lines: list[Line]
    published: str | None
    home: str | None  # the state of the press or ministry that reports
    official: bool = False  # a government's own page, no newspaper's
    _told: dict[Any, Any] = field(default_factory=dict)

    def once(self, tells: Callable[[Page], T]) -> T:
        """Give what a function tells of the whole page, which is asked of it once, however many rules want it."""
        if tells not in self._told:
            self._told[tells] = tells(self)
        answer: T = self._told[tells]
        return answer

    @property
    def dateline(self) -> Dateline | None:
        return self.layout.dateline
