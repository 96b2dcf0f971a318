"""Tell the members of a list of instruments apart, and the titles that a sentence gives them.

yes   two memoranda, one on tunnels and one on ports, were signed           (two instruments)
yes   the memorandum, entitled “Clean Ports”                                (the title is its subject)
no    two memoranda were signed on Monday
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from communique.lexicon import table, words
from communique.model import Span
from communique.reading.dates.calendars import count_of
from communique.reading.instruments.phrases import JOINT_STATEMENT, Phrase
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk

_MEMBER = (
    r"(?:the )?(?:(?:one|another|the other|a second|a third|the first|the second|the third)\s)?on\s"
    r"(?:the )?(?P<subject>"
    r"(?:(?!,?\sand\s(?:(?:one|another|the other|a second|a third|the second)\s)?on\s)[^,.;:\n])+?)"
)
_JOINT = r"(?:,\s(?:and\s)?|\sand\s)"
_LIST = re.compile(
    rf"(?:(?:,|:|\s[–—-])?\s(?:namely\s)?|\s(?:was|were|have been|had been)\s\w+(?::|\s[–—-]|,)\s)"
    rf"(?P<members>{_MEMBER}(?:{_JOINT}{_MEMBER.replace('?P<subject>', '?:')})+)"
    r"(?=[,.;:\n]|\s(?:was|were|have|had|has|at|during|between|by|in the presence)\s|\Z)",
    re.I,
)
_ONE = re.compile(rf"(?:\A|{_JOINT}){_MEMBER}(?={_JOINT}(?:(?:one|another|the\s\w+|a\s\w+)\s)?on\s|\Z)", re.I)


_SOME = re.compile(
    r"[^.;:]{0,70}?,\s(?:(?:one|two) of (?:them|which)|(?:including|among them|with) one)\s(?:is\s|was\s|being\s)?"
    r"(?:on|concerning|covering|for|about)\s(?:the )?(?P<subject>[^,.;:\n]{4,80}?)"
    r"(?=[,.;:\n]|\s(?:was|were|during|at|between)\s|\Z)"
)


def members(page: Page, line: Line, phrase: Phrase) -> list[Phrase]:
    """Give one phrase for each subject of a list ("agreements on health and on trade"), else the phrase itself."""
    told = _LIST.match(page.text, phrase.head.end, line.end) if phrase.plural else None
    if told is None:
        one = _SOME.match(page.text, phrase.head.end, line.end) if phrase.plural else None
        if one:
            return [replace(phrase, subject=Span(*one.span("subject")), end=one.end("subject"), plural=False)]
        return _enumerated(page, line, phrase) or _one_each(line, phrase)
    start = told.start("members")
    subjects = [m.span("subject") for m in _ONE.finditer(told["members"])]
    spans = [Span(start + a, start + b) for a, b in subjects]
    return [replace(phrase, subject=s, end=max(phrase.end, told.end("members"))) for s in spans] or [phrase]


_ITEM = re.compile(r"(?:(?!,|\sand\s).)+", re.S)
_MOST_WORDS = 7  # of one subject in a list; longer ones hold an "and" of their own


def _enumerated(page: Page, line: Line, phrase: Phrase) -> list[Phrase]:
    """Give one phrase for each subject of "three memoranda on health, tourism and ports"; none if it is no such list.

    Subjects are as many instruments only where these are counted: "agreements on trade, ports and fish" may be one.
    """
    if not phrase.plural or phrase.subject is None or phrase.with_others:
        return []
    start, end = phrase.subject
    items = [Span(start + m.start() + _lead(m[0]), start + m.end()) for m in _ITEM.finditer(page.text[start:end])]
    items = [item for item in items if page.text[slice(*item)].strip()]
    counted = [count_of(word) for word in page.text[line.start : phrase.head.start].split()[-3:]]
    if (
        len(items) < 2
        or len(items) not in counted
        or any(len(page.text[slice(*i)].split()) > _MOST_WORDS for i in items)
    ):
        return []
    return [replace(phrase, subject=item, end=max(phrase.end, end)) for item in items]


def _lead(item: str) -> int:
    """Count the characters before a list's item proper: space, "and", "the"."""
    lead = re.match(r"\s*(?:and\s+)?(?:the\s+)?", item)
    return lead.end() if lead else 0


def _one_each(line: Line, phrase: Phrase) -> list[Phrase]:
    """Give one phrase for each party of "visa agreements with Peru and Chile", else the phrase itself."""
    if not (phrase.plural and phrase.with_others and len(phrase.parties) > 1):
        return [phrase]
    named = {(c.value or "").partition("|")[0]: c.end for c in line.tagged.chunks if _names_party(c, phrase)}
    return [replace(phrase, parties=(p,), end=named.get(p, phrase.end)) for p in phrase.parties]


def _names_party(c: Chunk, phrase: Phrase) -> bool:
    return any(s.start == c.start for s in phrase.party_spans)


_COLON = re.compile(
    r"\s*(?::|\s[–—-])\s+(?:on\s|of\s)?(?:the\s)?(?P<subject>[^\n.;]{8,110}?)"
    r"(?=,?\s+(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\s)?(?:\d{1,2},\s)?(?:19|20)\d\d\s*\Z|\s*\Z)"
)


def behind_colon(page: Page, line: Line, phrase: Phrase) -> Span | None:
    """Take what stands behind a colon in a statement's title for its subject: "Joint statement: Lake Consultations"."""
    m = _COLON.match(page.text[: line.end], phrase.head.end)
    return Span(*m.span("subject")) if m else None


@cache
def _came_out_of() -> re.Pattern[str]:
    nouns = "|".join(map(re.escape, words(table("instruments")["occasions"])))
    return re.compile(rf"\s(?:of|following|on)\s(?:the\s)?[^\n:;.]{{0,60}}?\b(?P<noun>{nouns})\b", re.I)


def title_occasion(page: Page, line: Line, phrase: Phrase) -> str | None:
    """Give the contact that a title in capitals says a statement came out of: "COMMUNIQUE OF THE 3RD SESSION"."""
    m = _came_out_of().match(page.text, phrase.head.end, line.end)
    return m["noun"].lower() if m else None


# --- titles in quotation marks

_TITLED = re.compile(r"\b(?:titled?|entitled|called|named)\b", re.I)
_QUOTED = re.compile(r"[“\"](?P<title>[^”\"\n]{5,90}?),?[”\"]")


def told_title(page: Page, line: Line, phrase: Phrase) -> Span | None:
    """Take for subject the title that the sentence gives: "the memorandum, entitled “Clean Ports”"."""
    if phrase.kind == JOINT_STATEMENT or not _TITLED.search(page.text, line.start, line.end):
        return None
    quoted = _QUOTED.search(page.text, line.start, line.end)
    return Span(*quoted.span("title")) if quoted else None
