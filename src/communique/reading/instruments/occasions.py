"""Name the contact that minutes, a protocol or a joint statement came out of.

yes   the minutes of the 5th meeting of the Joint Commission     ("5th meeting of the Joint Commission")
no    a statement after the meeting of Ministers Lee and Diop    (the meeting has no name)
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.model import Span
from communique.reading.instruments.find import InstrumentMention
from communique.reading.words.page import Page

_LEAD = r"(?:\(?[\w’'&/–-]+\)?\s){0,7}?"


_NUMBER = (
    r"\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|twent[\w-]+"
    r"|inaugural|extraordinary|special|trilateral|annual|yearly"
)
_END = (
    r"closed|ended|opened|began|concluded|came|wound|adopted|get|got|yesterday|today|this|next|last|as|here|when|in"
    r"|at|on|was|were|is|has|have|will|held|to|took|between|and|with|by|for|after|who|which"
)
_PERSONS = (
    r"(?:\w+\s){0,2}?(?:ministers?|presidents?|leaders|premiers?|chiefs|heads|secretaries"
    r"|generals?(?!\s(?:border|staff|assembly|council|commission|committee|secretariat)))\s(?-i:[A-Z])"
)
_PAPERS = r"(?:[\w-]+\s){0,3}?(?:documents|agreements|notes|letters|views|memoranda|MoUs|instruments|opinions|gifts)\b"
_OF = (
    rf"\sof\s(?!{_PAPERS})(?:the\s)?(?!{_PERSONS})(?:(?!(?:{_END})\b)[\w’'-]+\s?"
    rf"|and\s(?-i:(?=[A-Z]))){{1,6}}(?:(?-i:[A-Z])[\w’'-]+\s?)*"
)


@cache
def _named_occasion(noun: str) -> re.Pattern[str]:
    """Match a contact named in full: its number or modifiers, its noun, and what "of" adds."""
    return re.compile(rf"\b(?P<n>(?:{_NUMBER})\s{_LEAD}(?:{noun})\b(?:{_OF})?|{noun}{_OF})(?!\w)", re.I)


def occasion(page: Page, mention: InstrumentMention) -> Span | None:
    """Find the fullest earlier name of the contact that minutes or a statement came out of."""
    nouns = [mention.occasion] if mention.occasion else _nouns_nearby(page, mention)
    for noun in nouns:
        m = _named_occasion(re.escape(noun)).search(page.text)
        if m and m.start() < max(mention.end, 400):
            return Span(m.start("n"), m.start("n") + len(m["n"].rstrip()))
    return mention.subject_span if nouns else None


def _nouns_nearby(page: Page, mention: InstrumentMention) -> list[str]:
    """List the contacts that the sentence speaks of, then those that the report opens with."""
    line = page.lines[mention.line]
    around = page.text[line.start : line.end].lower()
    nouns = words(table("instruments")["occasions"])
    here = [
        n
        for n in nouns
        if re.search(
            rf"(?:end|close|conclusion|concluding|after|following|outcome) (?:of )?(?:the )?(?:\w+ )?{n}\b", around
        )
    ]
    opening = page.text[:400].lower()
    if mention.kind == "protocol" and here:
        return here[:1]
    return here[:1] + [n for n in nouns if n not in here[:1] and re.search(rf"\b{n}\b", opening)]
