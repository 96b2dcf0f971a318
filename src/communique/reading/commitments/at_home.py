"""Leave out what is promised at home: "The minister agreed with the mayor to open three airfields".

A report that tells of no contact, no visit and nobody of another state has commitments only where a sentence turns to
another state ("Manila asked Japan for boats", "both countries will …").
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.commitments.repeats import Draft
from communique.reading.persons.people import PersonDraft
from communique.reading.words.by_the_way import is_by_the_way
from communique.reading.words.page import Line, Page

_TWO_SIDES = compiled(r"\b(?:two|both|three|four|all) (?:sides|parties)\b", re.IGNORECASE)
_BETWEEN_STATES = compiled(
    r"\b(?:two|both|three|four|all) (?:countries|nations|states|governments|peoples|neighbou?rs|armies"
    r"|militaries|navies|armed forces)\b|\b(?:bilateral|trilateral|counterparts?)\b",
    re.IGNORECASE,
)


def home_of_all(people: list[PersonDraft], contacts: int, trips: int) -> str | None:
    """Give the one state that everybody named serves, where a report tells of no contact and no visit."""
    states = {p.state for p in people if p.state}
    return states.pop() if len(states) == 1 and not contacts and not trips else None


def turns_abroad(draft: Draft, page: Page, home: str) -> bool:
    """Does the sentence of a commitment name another state or organisation, or say that it is between states?"""
    starts = [span.start for span in draft.record.evidence]
    lines = [line for line in page.lines if any(line.start <= start < line.end for start in starts)]
    if any(names_another(page, line, home) for line in lines):
        return True
    two = any(_TWO_SIDES.search(page.text, line.start, line.end) for line in lines)
    return two and any(names_another(page, line, home) for line in page.lines)


def names_another(page: Page, line: Line, home: str) -> bool:
    """Does a sentence name a state or organisation besides the one at home, and not by the way?"""
    if _BETWEEN_STATES.search(page.text, line.start, line.end):
        return True
    for chunk in line.tagged.chunks:
        state = (chunk.value or "").partition("|")[0]
        if chunk.kind in "SAGI" and state not in ("", home) and not is_by_the_way(page, line, chunk):
            return True
    return False
