"""Tell until when a paper lasts, where a later sentence says so.

yes   signed a memorandum on ports. … The memorandum will remain in force until May 2030    (until 2030-05)
yes   signed a work plan. It covers the years 2026-2028                                      (2026 to 2028)
no    The minister will remain in office until 2030; the talks lasted until March
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.model import Span
from communique.patterns import compiled
from communique.reading.instruments.nouns import word_set
from communique.reading.words.page import Page

REACH = 6  # sentences behind the one that tells of the signing
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_OF_TERMS = ("valid", "force", "effect", "remain", "stay", "last", "run", "expire", "appl", "cover", "span")
_YEAR = r"(?:19|20)\d\d"


@cache
def _term() -> re.Pattern[str]:
    return compiled(
        r"(?:\b(?:the|this)\s(?:new\s|signed\s|five-year\s|three-year\s)?(?P<noun>\w[\w-]*(?:\s(?:of\s)?[\w-]+){0,3}?)"
        r"|\bIt|,\swhich)(?:\s\([^)]{1,15}\))?,?\s"
        r"(?:(?:which\s)?(?:(?:is|was|had been)(?: due)? to(?: be)?|is|was|will be|will|shall|to)\s)?(?:also\s)?(?:"
        r"(?:valid|in force|in effect|effective|remains?|stays?|lasts?|runs?|expires?|applies|apply)\b"
        rf"[^.;:]{{0,60}}?\b(?:until|till|through|up to|to|in)\s(?:the\s)?(?:end of\s)?(?:\d{{1,2}}\s)?"
        rf"(?:(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s(?:\d{{1,2}},\s)?)?(?P<until>{_YEAR})\b"
        rf"|(?:covers?|spans?)\s(?:the\s)?(?:period\s|years\s)?(?:of\s|from\s|between\s)?"
        rf"(?P<first>{_YEAR})(?:\s?[-–—]\s?|\sto\s|\sand\s)(?P<last>{_YEAR})\b)",
        re.I,
    )


def told_term(page: Page, kind: str, number: int) -> tuple[tuple[str, str], Span] | None:
    """Give the years that a sentence behind the signing tells of, and where; the first is empty if untold."""
    nouns = word_set("anaphors") | frozenset(map(str.lower, words(table("instruments")["kinds"][kind])))
    for line in page.lines[number : number + REACH + 1]:
        if not any(page.text.find(word, line.start, line.end) > 0 for word in _OF_TERMS):
            continue
        m = _term().search(page.text, line.start, line.end)
        while m and m["noun"] and m["noun"].lower() not in nouns:
            m = _term().search(page.text, m.start() + 1, line.end)
        if m and m["first"] and m["first"] <= m["last"]:
            return (m["first"], m["last"]), Span(m.start("first"), m.end("last"))
        if m and m["until"]:
            month = f"-{_MONTHS.index(m['month'][:3].lower()) + 1:02}" if m["month"] else ""
            return ("", m["until"] + month), Span(m.start("month") if m["month"] else m.start("until"), m.end("until"))
    return None
