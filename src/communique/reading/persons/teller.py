"""Tell who tells a report in the first person: whom its title says to speak, or who signs above it.

yes   Statement by Foreign Minister X. / I met my counterpart Y today.           (X met Y)
yes   The Hon X, Minister for Foreign Affairs / I will visit Peru.               (X visits Peru)
yes   Remarks by the Prime Minister, X, on … / I have agreed with President Y …   (X agreed)
no    Statement by Foreign Minister X. / The minister met Y. "I am glad," he said.  (told by others)
"""

from __future__ import annotations

import re
from dataclasses import replace

from communique.patterns import compiled
from communique.reading.persons.mention import NameMention
from communique.reading.persons.names import find_names
from communique.reading.words.layout import BODY, BULLET, LINE, TITLE, is_transcript
from communique.reading.words.page import Page
from communique.reading.words.verbs import finite_verbs

STATED = (
    r"\b(?:statement|remarks|speech|address|message|comments|intervention|op-ed|article|doorstop|keynote|transcript)\b"
    r"[^«\n]{0,40}? (?:by|of|from) (?:the )?$"
)
_STATED = compiled(STATED, re.I)
_I = compiled(r"\bI(?:['’](?:ve|m|ll))?(?= [a-z])")
_QUOTED = compiled(r"“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)", re.M)
_HEADLINES = 3


def in_first_person(page: Page) -> bool:
    """Does one person tell the report: does it say "I" outside quotation marks?"""
    told = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), page.text)
    return any(_I.search(told, line.start, line.end) for line in page.lines if line.kind in (BODY, BULLET))


def named_ahead(page: Page) -> dict[int, list[NameMention]]:
    """Give the namings in the headlines of a transcript, whose speakers it calls by their surnames alone."""
    if not is_transcript(page.text):
        return {}
    found = {line.number: find_names(line, finite_verbs()) for line in page.lines[:_HEADLINES] if line.kind == TITLE}
    return {number: [_without_rest(m) for m in namings] for number, namings in found.items()}


_JOINERS = frozenset("Before After With At On In During Following To And For".split())


def _without_rest(m: NameMention) -> NameMention:
    """Cut what follows a name in capitals: "Foreign Minister Jan Tal Before Their Meeting"."""
    words = m.name.split()
    kept = next((k for k, w in enumerate(words) if w in _JOINERS), len(words))
    if 0 < kept < len(words):
        name = " ".join(words[:kept])
        m = replace(m, name=name, end=m.start + len(name), tokens=m.tokens[:kept], last=m.first + kept, after=None)
    return m


def tellers(page: Page) -> dict[int, list[NameMention]]:
    """Give the naming of who tells a report in the first person, by the number of its headline."""
    for line in page.lines[:_HEADLINES]:
        if line.kind == TITLE:
            for m in find_names(line, finite_verbs()):
                start = line.tagged.chunks[m.whole[0]].start
                if m.titled and _STATED.search(page.text[line.start : start]):
                    return {line.number: [m]}
    return _signed(page) or _issuing(page) or _interviewed(page)


_ISSUED = compiled(
    r"\b(?:issued|made|released|gave|delivered|published) (?:the following|this|a) (?:\w+ )?"
    r"(?:statement|remarks|comments?)[^.\n]{0,60}:\W*$"
    r"|\b(?:said|stated|wrote|commented)(?: in a statement| today| on \w+day)?:\W*$"
)
_INTRODUCED = 6  # lines


def _issuing(page: Page) -> dict[int, list[NameMention]]:
    """ "Before leaving for Lor, Foreign Minister X issued the following statement:", above what she says."""
    for line in page.lines[:_INTRODUCED]:
        if _ISSUED.search(page.text, line.start, line.end) and line.kind in (BODY, BULLET, LINE):
            namings = [m for m in find_names(line, finite_verbs()) if m.titled]
            if len(namings) == 1:
                return {line.number: namings}
    return {}


_INTERVIEW = compiled(
    r"\b(?:interview(?:s|ed)?|Q ?& ?A|in conversation|(?:spoke|talked|speaks|talks) (?:exclusively )?(?:to|with))\b",
    re.I,
)
_ASKED = compiled(r"^ *(?:Q(?:uestion)?|A(?:nswer)?|[A-Z]{2,3}|[A-Z][\w .]{2,40}) ?[:.] ?(?=\S)", re.M)
_TURNS = 4  # questions and answers that make an interview


def _interviewed(page: Page) -> dict[int, list[NameMention]]:
    """ "Our editor interviewed Defence Minister X. / Q: Whom did you meet? / A: I met Minister Y": who answers."""
    if sum(m[0].count(":") for m in _ASKED.finditer(page.text)) < _TURNS:
        return {}
    for line in page.lines[:_INTRODUCED]:
        if _INTERVIEW.search(page.text, line.start, line.end):
            namings = [m for m in find_names(line, finite_verbs()) if m.titled]
            if len(namings) == 1:
                return {line.number: namings}
    return {}


def _signed(page: Page) -> dict[int, list[NameMention]]:
    """Give the naming that is a line of its own above the text: "The Hon X, Minister for Foreign Affairs"."""
    for line in page.lines[:_ABOVE]:
        namings = find_names(line, finite_verbs()) if line.kind in (LINE, TITLE) else []
        if len(namings) == 1 and namings[0].titled:
            first, last = namings[0].whole
            chunks = line.tagged.chunks
            if first < _RESPECT and all(c.folded in _HONOURS or c.kind in ",." for c in chunks[last:]):
                return {line.number: namings}
    return {}


_ABOVE = 8  # lines
_RESPECT = 4  # words of respect before the name: "Senator the Hon"
_HONOURS = frozenset("mp ac ao am obe cbe kc qc mep".split())
