"""Give the persons of the record: those who act, speak, attend or sign, and not those merely spoken of."""

from __future__ import annotations

from communique.model import Ground, How, Person, Span
from communique.reading.layout import CAPTION, LINE, TITLE
from communique.reading.names import NameMention
from communique.reading.page import Line, Page
from communique.reading.people import PersonDraft

QUIET = frozenset((CAPTION, LINE, TITLE))


def roster(page: Page, people: list[PersonDraft], involved: set[int]) -> tuple[Person, ...]:
    """Give the records of all who are involved in a contact or visit, or act otherwise; ``involved`` are indexes."""
    return tuple(_person(p) for p in people if p.index in involved or _acts(page, p))


def _acts(page: Page, p: PersonDraft) -> bool:
    """Does a person do, say, attend or sign something, rather than being spoken of?"""
    return any(_is_subject(page.lines[m.line], m) for m in p.mentions)


_SPOKEN_OF = frozenset("to of for from under between with by than by against about on regarding toward towards including like behind".split())


def _is_subject(line: Line, m: NameMention) -> bool:
    """A naming with no preposition before it, followed by a verb, or listed as present."""
    chunks = line.tagged.chunks
    first, last = m.whole
    before = chunks[first - 1].folded if first else ""
    if before == "the" and first > 1:
        before = chunks[first - 2].folded
    if before in _SPOKEN_OF and not (before in ("by", "between")):
        return False
    if line.kind in QUIET:
        return m.titled and line.kind != TITLE
    return True


def _person(p: PersonDraft) -> Person:
    grounds = {"name": Ground((Span(p.first.start, p.first.end),), "name in a title chain, apposition or before a verb")}
    if p.state and p.state_span:
        grounds["country"] = Ground((Span(*p.state_span),), p.state_rule, p.state_how)
    if p.rank and p.rank_span:
        grounds["rank"] = Ground((Span(*p.rank_span),), "rank before the name")
    if p.offices:
        grounds["offices"] = Ground(tuple(Span(o.start, o.end) for o in p.offices), "office in a title chain or apposition")
    fullest = next(m for m in p.mentions if m.name == p.name)
    evidence = tuple(dict.fromkeys([Span(fullest.start, fullest.end)]))
    return Person(
        id=p.id, name=p.name, country=p.state, rank=p.rank, offices=tuple(o.name for o in p.offices), evidence=evidence, grounds=grounds,
        confidence=0.95 if p.state_how == How.STATED else 0.8,
    )
