"""Read the title of a report that is itself the paper: what it is on, and between whom.

yes   Joint Statement - Fifth Chile-Peru Ministers' Meeting                    ("Fifth Ministers' Meeting", CHL, PER)
yes   JOINT COMMUNIQUE ON THE OCCASION OF THE SECOND SESSION OF THE COMMISSION ("SECOND SESSION OF THE COMMISSION")
no    Joint statement by the leaders of Chile and Peru                         (on nothing that its title tells)
"""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from communique.lexicon import table, words
from communique.model import Span
from communique.patterns import compiled
from communique.reading.instruments.phrases import Phrase
from communique.reading.words.layout import LINE, TITLE
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk


class Title(NamedTuple):
    """What a title says behind its noun: the passage, its words without the parties, and those parties."""

    span: Span | None
    words: str | None
    parties: tuple[str, ...]
    party_spans: tuple[Span, ...]


_NOUN_OPENS = r"(?i:full text|text|transcript|in full)"
_PREFIX = compiled(rf"\s*(?:{_NOUN_OPENS}[^:]{{0,20}}:\s*|\W*\d{{4}}-\d\d-\d\d\s+)?")
# What leads from the noun to what the statement is of: "issued at the conclusion of the", "- ", "on the occasion of".
_LEADING = compiled(
    r"(?i:\s*\([^()]{1,30}\)|\s+in full)?(?i:\s*[:–—-]\s*|\s+)"
    r"(?i:(?:issued|released|adopted|signed|made|agreed)\s+)?"
    r"(?i:(?:at|on|upon|in|to|of|by|for|from|following|after|during|marking|concerning|regarding)\s+"
    r"(?:the\s+)?(?:(?:successful\s+)?(?:end|conclusion|close|occasion|margins|sidelines|outcomes?"
    r"|results?)\s+of\s+)?)?"
    r"(?i:the\s+)?"
)
_CUT = compiled(
    r"(?i:\s*\((?:full text|in full|text|virtual\w*|online|unofficial[^)]*)\))|\s+(?i:between|held|with)\s"
    r"|,?\s+(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October"
    r"|November"
    r"|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s+(?:\d{1,2},?\s+)?(?:19|20)\d\d|,?\s+(?:19"
    r"|20)\d\d\s*\Z"
    r"|\s*\|\s|,\s+(?=[A-Z]{3,}\b)|,?\s\d{1,2}(?i:st|nd|rd|th)\s\W*\d|,?\s+(?i:in|at)\s(?=[A-Z])"
    r"|,\s(?=[A-Z][a-z]+,?\s*\Z)"
)
_IN_FULL = compiled(r"\W*(?i:in full|full text|full|text)\W*")
_ON = compiled(r"\s(?i:on|concerning|regarding|about)\s+(?i:the\s+)?(?=\w)")
_BY_PERSONS = compiled(
    r"(?i:(?:\w+\s+){0,4}?(?:leaders|presidents|ministers?|prime\s+ministers|heads|chiefs|secretaries|governments?"
    r"|republics?|delegations|sides|countries|president|minister|states?|parties))\b"
)
_BY_STATES = compiled(r"(?:[A-Z][\w.]*(?:\s|,\s)){1,4}(?:and|&)\s[A-Z]")


# Bodies that make a statement, unless it is of a session of theirs.
_BODY = compiled(r"\b(?:committee|commission|council|working group)\b", re.I)


@cache
def _occasions() -> re.Pattern[str]:
    nouns = [w for w in words(table("instruments")["occasions"]) if not _BODY.fullmatch(w)]
    return compiled(rf"\b(?:{'|'.join(map(re.escape, nouns))})s?\b", re.I)


def read_title(page: Page, line: Line, phrase: Phrase) -> Title:
    """Give what the title of a report that is itself a paper says of it."""
    end = line.start + len(page.text[line.start : line.end].rstrip(" .:"))
    parties = _parties(line)
    span, inside = _subject(page.text, phrase.head.end, end), line
    if span is None:
        alone = phrase.start == line.start and phrase.head.end == end
        span, inside = _other_line(page, line, alone=alone) or (None, line)
        parties = parties if len(parties) > 1 else _parties(inside)
        if phrase.head_text(page.text) in _OF_ANY and len(parties) < 2:
            span = None  # a "communiqué" of those whom no heading names may be of one side alone
    spans = tuple(sorted(Span(c.start, c.end) for c in parties.values()))
    named = tuple(sorted(parties)) if len(parties) > 1 else ()
    told = without_parties(page.text, inside, span) if span else None
    return Title(span, told, named, spans if named else ())


def _parties(line: Line) -> dict[str, Chunk]:
    """Give the states and unions that a heading names."""
    return {c.value: c for c in reversed(line.tagged.chunks) if c.kind in "SAI" and c.value and _is_state(c)}


_OF_ANY = ("statement", "declaration", "communique")
_ABOVE = 3  # lines above a heading that says no more than "Communiqué" in which the title names the meeting
_LEAD = compiled(r"(?i:of|on|for|at)\s+(?i:the\s+)?")


def _other_line(page: Page, line: Line, *, alone: bool) -> tuple[Span, Line] | None:
    """Take another heading for the rest of the title, where it names a meeting: "Joint Statement / Third Dialogue"."""
    numbers = [line.number + 1, *(range(line.number - 1, line.number - 1 - _ABOVE, -1) if alone else ())]
    for other in (page.lines[n] for n in numbers if 0 <= n < len(page.lines)):
        if other.kind not in (TITLE, LINE) or not _occasions().search(page.text, other.start, other.end):
            continue
        lead = _LEAD.match(page.text, other.start)
        start = lead.end() if lead else other.start
        cut = _CUT.search(page.text, start, other.end)
        return Span(start, cut.start() if cut and cut.start() > start else other.end), other
    return None


def _is_state(c: Chunk) -> bool:
    return c.value in table("states") or c.value in ("EU", "ASEAN", "NATO")


def _subject(text: str, start: int, end: int) -> Span | None:
    lead = _LEADING.match(text, start, end)
    if lead is None or lead.end() >= end:
        return None
    at = lead.end()
    rest = text[at:end]
    if _IN_FULL.fullmatch(rest):
        return None
    if not _occasions().search(rest) and (_BODY.search(rest) or _BY_PERSONS.match(rest) or _BY_STATES.match(rest)):
        on = _ON.search(rest)
        if on is None:
            return None
        at += on.end()
    cut = _CUT.search(text, at, end)
    stop = cut.start() if cut and cut.start() > at else end
    return Span(at, stop) if compiled(r"[^\W\d]{4}").search(text[at:stop]) else None


def without_parties(text: str, line: Line, span: Span) -> str:
    """Give the words of a subject without the states that only say whose it is: "Fifth Chile-Peru Dialogue"."""
    span = Span(span.start, _end_before_states(text, line, span))
    kept, at, k = "", span.start, 0
    inside = [c for c in line.tagged.chunks if span.start <= c.start and c.end <= span.end]
    while k < len(inside):
        end = _states_from(inside, k)
        if end - k > 1 and end < len(inside) and inside[end].kind not in "oe,&":
            kept, at = kept + text[at : inside[k].start], inside[end - 1].end
        k = max(end, k + 1)
    return " ".join(compiled(r"\A[-–—/\s]+").sub("", kept + text[at : span.end]).split())


def _end_before_states(text: str, line: Line, span: Span) -> int:
    """Give where a name ends without the list of those who met: "talks of the ministers of Peru and Chile"."""
    chunks = line.tagged.chunks
    for k, c in enumerate(chunks):
        if c.folded == "of" and span.start < c.start < span.end and " of " in text[span.start : c.start]:
            run = list(takewhile(lambda other: other.kind in "Se,&", chunks[k + 1 :]))
            if sum(other.kind == "S" for other in run) > 1 and run[-1].end >= span.end:
                return c.start - 1
    return span.end


def _states_from(chunks: list[Chunk], k: int) -> int:
    """Give where a run of states that begins at a chunk ends: "Chile-Peru", "Tajik and Kyrgyz", "Chile Peru"."""
    end = k
    while end < len(chunks) and (chunks[end].kind in "SA" or (end > k and chunks[end].kind in "-&")):
        end += 1
    return end - 1 if end > k and chunks[end - 1].kind in "-&" else end


def opens_with_noun(page: Page, line: Line, phrase: Phrase) -> bool:
    """Tell whether nothing but "Full text:", a date or modifiers in capitals stand before a title's noun."""
    lead = _PREFIX.match(page.text, line.start, phrase.start)
    return lead is not None and not page.text[lead.end() : phrase.start].strip()
