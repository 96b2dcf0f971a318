"""Tell what was agreed or promised before and is only recalled: "they had agreed", "the plan agreed on in 2019"."""

from __future__ import annotations

import re

from communique.reading.clauses.render import Clause
from communique.reading.commitments.governing import grammar

__all__ = ["is_recalled"]

_NEAR = 40  # how far before a verb its auxiliary may stand
_HAD = re.compile(r"\bhad(?: earlier| already| previously| once| \w+ly)? ?$")
_RELATIVE = re.compile(r"\b(which|that|who|what|as|after|since|because|before)$")
_DAY = len("2019-12-20")
_OPENING_DATE = re.compile(r"\W*(?:back )?(?:in |since |during |early |earlier |late )*«d(\d+)»,? ")
_FUTURE = re.compile(r"\b(?:will|shall|is|are|stands?|intends?|plans?|aims?|going)\b")
_PAST_WHEN = re.compile(r"\bhad (?:\w+ )?\w+(?:ed|et|eld|en|ne|ade|id) [^;“”\"]*\bwhen\b")
_LONG_AGO = re.compile(r" (?:in the past|previously|in recent years|years ago|long ago)\b")
_DATED_AFTER = re.compile(r" (?:back )?(?:in|since|during) «d(\d+)»")


def is_recalled(clause: Clause, start: int, m: re.Match[str]) -> bool:
    """ "They had agreed" is recalled, unless it is what somebody now says."""
    since = clause.text[m.start() : m.end() + len(" «d10»")] if m[0].endswith(" in") else m[0]
    if (dated := re.search(r"«d(\d+)»", since)) and len(clause.dates[int(dated[1])].value or "") < _DAY:
        return True  # "agreed last year to …", but not "agreed Tuesday to …"
    after = _DATED_AFTER.match(clause.text, m.end())
    if (
        after
        and m[0].startswith(("agreed", "decided", "settled"))
        and len(clause.dates[int(after[1])].value or "") < _DAY
    ):
        return True  # "the plan that they agreed on in 2019"
    if _LONG_AGO.match(clause.text, m.end()):
        return True  # "had promised in the past to …"
    if _PAST_WHEN.search(clause.text[: m.start()]) and not _FUTURE.search(m[0]):
        return True  # "he had visited Oslo in May, when the two agreed to …"
    if (opening := _OPENING_DATE.match(clause.text)) and not _FUTURE.search(m[0]):
        return len(clause.dates[int(opening[1])].value or "") < _DAY  # "In 2019 the two sides agreed to …"
    if not _HAD.search(clause.text, max(0, m.start() - _NEAR), m.start()):
        return False
    g, before = grammar(), clause.text[:start].rstrip()
    relative = _RELATIVE.search(before)
    if relative and not (relative[1] == "that" and g.speech.search(before, max(0, relative.start() - 30))):
        return True
    if g.recalling.search(clause.text, 0, start):
        return True
    return not (g.speech.search(clause.text, 0, m.start()) or g.speech.search(clause.text, m.end()))
