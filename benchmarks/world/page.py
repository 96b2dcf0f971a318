"""The page that a report is written on: words go in, spans come out, and people are introduced once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from benchmarks.world.drafts import Draft, ToldPerson
from benchmarks.world.states import STATES
from communique.model import Ground, How, Person, Span

RULE = "world"
_ADJECTIVES = {state.code: state.adjective for state in STATES}


@dataclass(slots=True)
class Page:
    """The text written so far, and the place that it has reached."""

    draft: Draft
    parts: list[str] = field(default_factory=list)
    at: int = 0
    persons: list[Person | None] = field(default_factory=list)
    owes_comma: bool = False  # after somebody's offices, unless a stop or another comma comes

    def put(self, words: str) -> Span:
        """Write some words and give where they stand."""
        if self.owes_comma:
            self.owes_comma = False
            if words[0] not in ",.":
                self.put(",")
        start = self.at
        self.parts.append(words)
        self.at = start + len(words)
        return Span(start, self.at)

    def pick(self, options: Sequence[str], shift: int) -> str:
        """Choose between wordings by the draft's own number, so that a copy chooses alike."""
        return options[(self.draft.wording >> shift & 63) % len(options)]

    def since(self, start: int) -> Span:
        """Give the passage from a place up to here."""
        return Span(start, self.at)

    def close(self) -> None:
        """End a sentence."""
        self.put(". ")


def grounded(span: Span, how: How = How.STATED) -> Ground:
    """Give the ground of a cell that a passage says."""
    return Ground((span,), RULE, how)


def write_name(page: Page, place: int) -> Span:
    """Write a person in full at the first mention and by name alone afterwards."""
    told = page.draft.people[place]
    if page.persons[place] is not None:
        return page.put(told.name)
    start, grounds = page.at, {}
    if told.country:
        grounds["country"] = grounded(page.put(_ADJECTIVES[told.country]), How.INFERRED)
        page.put(" ")
    if told.rank:
        grounds["rank"] = grounded(page.put(told.rank))
        page.put(" ")
    grounds["name"] = grounded(page.put(told.name))
    if told.offices:
        grounds["offices"] = _offices(page, told)
    span = page.since(start)
    page.persons[place] = Person(
        id=f"p{place + 1}",
        name=told.name,
        country=told.country,
        rank=told.rank,
        offices=told.offices,
        evidence=(span,),
        grounds=grounds,
    )
    return span


def _offices(page: Page, told: ToldPerson) -> Ground:
    spans = []
    for office in told.offices:
        page.put(", ")
        spans.append(page.put(office))
    page.owes_comma = True
    return Ground(tuple(spans), RULE)


def write_names(page: Page, places: Iterable[int]) -> None:
    """Write several people in a row."""
    for number, place in enumerate(places):
        if number:
            page.put(" and ")
        write_name(page, place)
