"""Put a rendered sentence that tells of whom somebody met the other way round into the order that the rules know.

yes   A, B and C were among those with whom X had talks on Monday      (X had talks with A, B and C on Monday)
yes   The leaders whom X met at the summit were A and B                (X met A and B at the summit)
yes   It was with A that X held talks                                  (X held talks with A)
yes   X was received by A; with B he had talks                         (X was received by A; he had talks with B)
no    A and B were among those who met                                 (nobody whom they met)
no    A was glad that X had met the press                              (no cleft)
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.render import listed_actors

_BE = (
    r"(?:was|were|is|are|has been|have been|had been|will be|includ(?:e|es|ed)|number(?:s|ed)?)"
    r"(?: also| then| first| next| later| among| likewise|,)*"
)
_AUX = r"(?P<aux>(?: (?:has|had|have|is|are|was|were|will|also|then|later|to|be|due|earlier))*)"
_AHEAD = r"(?P<ahead>(?:[^«»;]|«[dlmi]\d+»){0,80}?)"

_NO_ACTOR = r",(?: [a-z'’.-]+){1,4}(?=, )"  # a name that nobody is known by, in a list of those met


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    told = "|".join(words(table("clauses")["encountered"]))
    verb = rf" (?P<verb>(?:{told}))(?P<own> (?:with|on|to|upon))?(?![\w-])"
    people = rf"(?P<people>{listed_actors()}(?:{_NO_ACTOR},? (?:and )?{listed_actors()})*)"
    lead = r"(?:(?P<prep>with|on|to|by|upon|from) )?(?:whom|who|that|which)"
    noun = r"(?:[a-z'-]+ |«a\d+» ){0,9}?"
    rest = r"(?P<rest>(?:[^«»;]|«[dlmia]\d+»){0,90}?)"
    one = rf"(?P<one>«a\d+»){_AUX}{verb}"
    return (
        compiled(rf"^{_AHEAD}{people},? {_BE} {noun}(?:{lead} )?{one}(?P<rest>.*)$"),
        compiled(rf"^(?:.{{0,120}}? )?(?:{lead} )?{one}{rest} {_BE} {people}(?P<tail>[^«]*)$"),
        compiled(
            rf"^(?P<ahead>(?:.*?[;,] (?:and |while )?)??)(?:together |jointly )?"
            rf"(?P<prep>with|on|upon) {people},? {one}(?P<rest>.*)$"
        ),
        compiled(rf"^it (?:was|is) (?:(?P<prep>with|on|to) )?{people} (?:that|whom|who) {one}(?P<rest>.*)$"),
    )


def righted(text: str) -> str:
    """Give the sentence in the usual order, or as it is."""
    if not _CUE.search(text) or _TOUR.search(text):
        return text
    for pattern in _patterns():
        if m := pattern.match(text):
            told = m.groupdict()
            own, rest = told.get("own") or "", m["rest"]
            prep = own or (f" {told['prep']}" if told.get("prep") else "")
            ahead = (told.get("ahead") or "").strip()
            ahead = f"{ahead} {'|; ' if ahead.endswith(_PARTED) else ''}" if ahead else ""
            tail, people = told.get("tail") or "", compiled(_NO_ACTOR).sub("", m["people"])
            return f"{ahead}{m['one']}{m['aux']} {m['verb']}{prep} {people}{rest}{tail}"
    return text


# "A met B on a tour that also includes Borria": a stop is nobody whom A met.
_TOUR = compiled(r"\b(?:tour|trip|visit|journey|swing)\b,? (?:that|which) (?:[a-z]+ ){0,2}includ")
_PARTED = (",", ";", ", and", "; and", ", while", "; while")  # what stands ahead is another clause
_CUE = compiled(
    r"»,? (?:was|were|is|are|will be|has been|have been)\b"
    r"|\b(?:was|were|is|are|be|include[sd]?|numbered) (?:also |with |on )?«a"
    r"|^it (?:was|is) |(?:^|; |, )(?:and |while )?(?:together |jointly )?(?:with|on|upon) «a"
)
