"""Take what an instrument is on from the words that say what it binds its parties to, or what it is for.

yes   signed a memorandum. The memorandum aims at cooperation in fishing    ("fishing")
yes   a memorandum under which Kenya and Somalia will hold joint patrols    ("joint patrols")
no    a memorandum which the ministers will sign
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.model import Span
from communique.reading.instruments.about import told_about
from communique.reading.instruments.phrases import JOINT_STATEMENT, Phrase
from communique.reading.words.page import Line, Page

_FURTHER = ("treaty", "protocol", "contract", "other")
BARE = ("memorandum", "letter of intent", "agreement")  # papers that a report may name without a subject


@cache
def _binding(name: str) -> re.Pattern[str]:
    return re.compile(table("instruments")[name], re.I)


def bound_subject(page: Page, line: Line, phrase: Phrase) -> Span | None:
    """Give the object of what the parties will do, "to co-operate in defence" being on defence."""
    if phrase.plural:
        return None
    statement = phrase.kind == JOINT_STATEMENT
    m = None if statement else _binding("binding").match(page.text, phrase.end, line.end)
    aimed = None if m else _binding("bound_passively").match(page.text, phrase.end, line.end)
    if aimed and not statement and not phrase.subject:
        return _bare_span(page.text, *aimed.span("deed"))
    aimed = None if m else _binding("aimed").match(page.text, phrase.end, line.end)
    if m is None and (aimed is None or phrase.subject):
        return None
    start, end = (m or aimed).span("deed")  # type: ignore[union-attr]
    verb = _binding("binding_verb").match(page.text, start, end)
    if aimed and not verb and page.text[start - 3 : start] != "to ":
        return _bare_span(page.text, start, end)
    start = verb.end() if verb else _behind_verb(page.text, start, end) if m else end
    if m and start == end and not _OF_STATES.match(m["those"]):
        start, end = m.span("those")  # "under which Ghanaian nurses will work in Jamaica"
    told = re.search(r"[^\W\d]{3}", page.text[start:end]) and not _NO_FIELD.match(page.text, start, end)
    return Span(start, end) if told else None


_NO_FIELD = re.compile(r"(?:be|able|more|further|it|them|each other|one another|together|closely|work|do|go|come)\b")
_ARTICLE = re.compile(r"(?:the|an?)\s")


def _bare_span(text: str, start: int, end: int) -> Span:
    """Give a passage without the article that opens it."""
    article = _ARTICLE.match(text, start, end)
    return Span(article.end() if article else start, end)


_OF_STATES = re.compile(
    r"(?:[Bb]oth|[Tt]he\s(?:two|three)|[Tt]hey|[Tt]he\s[A-Z]|[A-Z]\w+(?:,|\sand\s|\Z)|it|each|either)"
)
_VERB = re.compile(
    r"[a-z]+e?\s(?!(?:on|in|at|with|for|from|to|together|against|across)\b)(?:the\s|a\s|an\s|their\s|its\s)?"
)


def _behind_verb(text: str, start: int, end: int) -> int:
    """Give where the object of a verb that no list knows begins: "will clear mines"."""
    verb = _VERB.match(text, start, end)
    return verb.end() if verb else end


@cache
def _purpose(kind: str, clause: str) -> re.Pattern[str]:
    row = table("instruments")
    nouns = words(row["kinds"][kind])
    return re.compile(rf"\b(?:the|this)\s(?:\w+\s)?(?:{'|'.join(map(re.escape, nouns))})\b{row[clause]}", re.I)


def told_purpose(page: Page, line: Line, phrase: Phrase) -> Span | None:
    """Give what a sentence says a bare paper is for: "the memorandum provides for cooperation in fishing"."""
    if phrase.kind == JOINT_STATEMENT:
        return None
    if phrase.plural or phrase.kind not in BARE:
        return told_about(page, line, phrase.start, phrase.end) if phrase.plural or phrase.kind in _FURTHER else None
    if apart := told_about(page, line, phrase.start, phrase.end):
        return apart
    m = _purpose(phrase.kind, "purpose").search(page.text) or _purpose(phrase.kind, "covers").search(page.text)
    return Span(*m.span("subject")) if m else None
