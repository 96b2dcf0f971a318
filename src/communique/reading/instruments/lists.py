"""Tell the members of a list of instruments apart, and the titles that a sentence gives them.

yes   two memoranda, one on tunnels and one on ports, were signed           (two instruments)
yes   the memorandum, entitled “Clean Ports”                                (the title is its subject)
no    two memoranda were signed on Monday
"""

from __future__ import annotations

import re
from dataclasses import replace

from communique.model import Span
from communique.reading.instruments.phrases import JOINT_STATEMENT, Phrase
from communique.reading.words.page import Line, Page

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


def members(page: Page, line: Line, phrase: Phrase) -> list[Phrase]:
    """Give one phrase for each subject of a list ("agreements on health and on trade"), else the phrase itself."""
    told = _LIST.match(page.text, phrase.head.end, line.end) if phrase.plural else None
    if told is None:
        return [phrase]
    start = told.start("members")
    subjects = [m.span("subject") for m in _ONE.finditer(told["members"])]
    spans = [Span(start + a, start + b) for a, b in subjects]
    return [replace(phrase, subject=s, end=max(phrase.end, told.end("members"))) for s in spans] or [phrase]


# --- titles in quotation marks

_TITLED = re.compile(r"\b(?:titled?|entitled|called|named)\b", re.I)
_QUOTED = re.compile(r"[“\"](?P<title>[^”\"\n]{5,90}?),?[”\"]")


def told_title(page: Page, line: Line, phrase: Phrase) -> Span | None:
    """Take for subject the title that the sentence gives: "the memorandum, entitled “Clean Ports”"."""
    if phrase.kind == JOINT_STATEMENT or not _TITLED.search(page.text, line.start, line.end):
        return None
    quoted = _QUOTED.search(page.text, line.start, line.end)
    return Span(*quoted.span("title")) if quoted else None
