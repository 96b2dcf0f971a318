"""Name the contact that minutes, a protocol or a joint statement came out of.

yes   the minutes of the 5th meeting of the Joint Commission     ("5th meeting of the Joint Commission")
no    a statement after the meeting of Ministers Lee and Diop    (the meeting has no name)
"""

from __future__ import annotations

import re

from communique.lexicon import table, words
from communique.model import Span
from communique.patterns import compiled
from communique.reading.instruments.mention import InstrumentMention
from communique.reading.instruments.nouns import adjectival, states_by_name, word_set
from communique.reading.words.page import Page
from communique.reading.words.tokens import fold

_LEAD = r"(?:\(?[\w’'&/–-]+\)?\s){0,7}?"


_NUMBER = (
    r"\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twent[\w-]+"
    r"|inaugural|extraordinary|special|trilateral|annual|yearly"
)
_END = (
    r"closed|ended|opened|began|concluded|came|wound|adopted|get|got|yesterday|today|this|next|last|as|here|when|in"
    r"|at|on|met|meets|was|were|is|has|have|will|held|to|took|between|and|with|by|for|after|who|which"
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


_NUMBERED = compiled(rf"\b(?:{_NUMBER})\s", re.I)
_IN_FULL = compiled(
    rf"(?:{_NUMBER})\s(?:[\w-]+\s){{1,4}}?of\s(?:the\s)?[A-Z]", re.I
)  # "Sixth Meeting of the Joint Council"
_WHOSE = compiled(rf"(?:{_OF})?(?!\w)", re.I)
_WHOSE_OWN = compiled(rf"{_OF}(?!\w)", re.I)


def _named_occasion(text: str, noun: str) -> Span | None:
    """Find a contact named in full: its number or modifiers, its noun, and what "of" adds."""
    behind_number = compiled(rf"{_LEAD}{noun}\b", re.I)
    numbered = ((n, behind_number.match(text, n.end())) for n in _NUMBERED.finditer(text))
    spans = [Span(n.start(), w.end()) for n, m in numbered if m and (w := _WHOSE.match(text, m.end()))][:1]
    plain = (_WHOSE_OWN.match(text, m.end()) and m for m in compiled(rf"\b{noun}", re.I).finditer(text))
    own = next((m for m in plain if m), None)
    whose = own and _WHOSE_OWN.match(text, own.end())
    return min([*spans, *([Span(own.start(), whose.end())] if own and whose else [])], default=None)


_WORDS_BEFORE = compiled(r"(?:[^\W\d][\w’&/-]*\s){1,6}\Z")


def _modified(text: str, noun: str) -> Span | None:
    """Find a contact that a report tells from others by its modifiers: "the border conference"."""
    for m in compiled(rf"\b{re.escape(noun)}\b", re.I).finditer(text):
        before = _WORDS_BEFORE.search(text, max(0, m.start() - 80), m.start())
        start = m.start()
        for word in reversed(before[0].split()) if before else ():
            if not (fold(word) in word_set("modifiers") or adjectival(fold(word)) or _in_title(word, m[0])):
                break
            start -= len(word) + 1
        if start < m.start() and fold(text[start : m.start()].strip()) not in word_set("unsubjected"):
            return Span(start, m.end())
    return None


def _in_title(word: str, noun: str) -> bool:
    titled = word[0].isupper() and noun[0].isupper()
    return titled and fold(word) not in states_by_name() | _ARTICLES


_ARTICLES = frozenset(("the", "a", "an", "this", "their", "its", "our", "at", "in", "after", "during"))


def occasion(page: Page, mention: InstrumentMention) -> Span | None:
    """Find the fullest earlier name of the contact that minutes or a statement came out of."""
    if mention.occasion and mention.subject_span and _IN_FULL.match(mention.subject or ""):
        return mention.subject_span
    nouns = [mention.occasion] if mention.occasion else _nouns_nearby(page, mention)
    for noun in nouns:
        told = _named_occasion(page.text, re.escape(noun))
        if told and told.start < max(mention.end, 400):
            told = Span(told.start, told.start + len(_ENDS_LOOSE.sub("", page.text[slice(*told)])))
            return (_of_states(page.text, told) and _modified(page.text, noun)) or told
    if mention.kind == "minutes":
        modified = next((told for noun in nouns if (told := _modified(page.text, noun))), None)
        return modified or mention.subject_span
    return mention.subject_span if nouns else None


_ENDS_LOOSE = compiled(r"(?:\s(?:of|and|the))*\s?\Z")
_OF_WHOM = compiled(r"\sof\s(?:the\s)?(?P<those>[^,]+(?:,\s[^,]+)*)\Z")


def _of_states(text: str, told: Span) -> bool:
    """Tell whether a contact's name says no more than whose it is: "the talks of Peru and Chile"."""
    m = _OF_WHOM.search(text, *told)
    those = compiled(r",\s|\sand\s(?:the\s)?").split(m["those"]) if m else []
    return bool(those) and all(fold(state) in states_by_name() for state in those)


def _nouns_nearby(page: Page, mention: InstrumentMention) -> list[str]:
    """List the contacts that the sentence speaks of, then those that the report opens with."""
    line = page.lines[mention.line]
    around = page.text[line.start : line.end].lower()
    nouns = words(table("instruments")["occasions"])
    here = [
        n
        for n in nouns
        if compiled(
            rf"(?:end|close|conclusion|concluding|after|following|outcome) (?:of )?(?:the )?(?:\w+ )?{n}\b"
        ).search(around)
    ]
    opening = page.text[:400].lower()
    if mention.kind == "protocol" and here:
        return here[:1]
    if mention.kind == "minutes":
        opening += page.text[page.lines[max(0, mention.line - _BACK)].start : line.end].lower()
    return here[:1] + [n for n in nouns if n not in here[:1] and compiled(rf"\b{n}\b").search(opening)]


_BACK = 2  # sentences before the minutes in which the contact may be named
