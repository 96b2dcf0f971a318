"""Give the passage that says what a commitment is about, without those in it who only act or are asked."""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.clauses.render import Clause
from communique.reading.commitments.speech import Event
from communique.reading.words.page import Page

__all__ = ["passage_about"]

_ACTOR_NEXT = compiled(r" ?(?:the )?(?=«a)")
_FATE = compiled(  # what happens in a state that is a side is still an issue of the region
    r"\b(?:peace|war|wars|situation|conflict|crisis|stability|sovereignty|integrity|security|aggression|invasion|sanctions"
    r"|support|supporting|assist\w*|help|aid|attack\w*)(?: \w+){0,2} $"
)
_WITHIN = compiled(r"\b(?:in|at|within|through|inside|into|join|joining|membership of|reform of)(?: the)? $")


def passage_about(page: Page, event: Event, clause: Clause, reach: tuple[int, int], sides: tuple[str, ...]) -> str:
    """Give the text of a reach; who is asked, persons, and the sides' own names, are blanked out of it."""
    start, end = reach
    acting = _ACTOR_NEXT.match(clause.text, event.tail)
    first = clause.offset(acting.end()) if acting else -1
    left_out = [(a.start, a.end) for a in event.addressee if event.rule.modality == "requested"]
    left_out += [(a.start, a.end) for a in clause.actors if a.kind == "person"]
    for c in clause.line.tagged.chunks:
        if c.kind == "S" and c.value in sides and not _FATE.search(page.text[: c.start][-40:].lower()):
            left_out.append((c.start, c.end))
        if c.kind == "I" and c.value in sides and (c.start == first or not _WITHIN.search(page.text[: c.start][-30:])):
            left_out.append((c.start, c.end))
    text = page.text[start:end]
    for a, b in left_out:
        if start <= a and b <= end:
            text = text[: a - start] + " " * (b - a) + text[b - start :]
    return text
