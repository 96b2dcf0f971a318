"""Leave out what floats between a verb and what it governs, so that the rules meet plain sentences alone.

    They agreed as well to share charts.                         they agreed to share charts
    Chile was asked by Norway late on Friday to share charts.    Chile was asked by Norway to share charts
    Both stressed at this meeting the need for charts.           both stressed the need for charts

The words live in ``lexicon/data/turns.yaml``.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import NamedTuple

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.render import Clause
from communique.reading.commitments.governing import grammar
from communique.reading.words.by_word import ByWord

__all__ = ["plain"]

_ENDS = r"(?:,|(?=[.;”\"]|$))"
_YEAR = compiled(r" (?:back )?in «d(\d+)»")
_APART = frozenset("(–—")
_TELLING = ("assured", "informed", "reassured", "notified", "hands", "terms")
_SET_APART = compiled(  # "the two ministers — meeting for the second time — agreed"
    r"(?<=»)(?: ?[–—] ?(?:[^–—«;:“”\"]|«[dlmi]\d+»){3,90} ?[–—]| ?\((?:[^()«]|«[dlmi]\d+»){2,90}\))(?= )"
)
_OPENED = compiled(r"(?:(?<=[a-z»] )[\"“] (?=[a-z])|(?:(?<=ed )|(?<=on )|(?<=to ))[\"“] (?=«))")


class _Floating(NamedTuple):
    """What floats: its pattern, the words that a sentence must hold for it, and the one under which it is filed."""

    pattern: str
    needed: frozenset[str]
    filed: str


def plain(clause: Clause) -> Clause:
    """Give the clause without its floating words, or as it is."""
    found: list[tuple[int, int]] = []
    for entry in _entries().fitting(clause.words):
        if entry.needed <= clause.words:
            found += [m.span() for m in _compiled(entry.pattern).finditer(clause.text)]
    for verb in _governing() & clause.words:
        dated = ((at, _YEAR.fullmatch(clause.text, *at)) for at in _settings(verb, clause.text))  # "in 2018" recalls
        found += [at for at, m in dated if not m or len(clause.dates[int(m[1])].value or "") != len("2018")]
    if "“" in clause.text or '"' in clause.text:
        found += _opened(clause.text)
    if not _APART.isdisjoint(clause.text):
        found += [m.span() for m in _SET_APART.finditer(clause.text) if grammar().finite.match(clause.text, m.end())]
    return _without(clause, sorted(found)) if found else clause


def _opened(text: str) -> list[tuple[int, int]]:
    """'They agreed "to make every effort"': the sentence goes on through the mark that opens a quotation."""
    marks = _OPENED.finditer(text)
    return [m.span() for m in marks if m[0][0] == "“" or text.count('"', 0, m.start()) % 2 == 0]


def _without(clause: Clause, found: list[tuple[int, int]]) -> Clause:
    pieces: list[tuple[str, int, bool]] = []
    last = 0
    for start, end in found:
        if start >= last:
            pieces.append((clause.text[last:start], last, True))
            last = end
    pieces.append((clause.text[last:], last, True))
    return clause.reworded([p for p in pieces if p[0]])


@cache
def _entries() -> ByWord[_Floating]:
    data = table("turns")["plainly"]
    free = [_Floating(rf", too{_ENDS}| too(?= to\b| that\b)", frozenset(("too",)), "too")]
    for verb in ("agreed", "decided", "pledged", "promised", "offered", "vowed", "proposed", "committed"):
        free.append(_Floating(rf"(?<=\b{verb}) (?:both|not only)(?= to (?!«))", frozenset((verb,)), verb))
    for said in ("said", "reported", "understood"):
        free.append(
            _Floating(rf"(?<=») (?:is|are|was|were) {said} to have(?= (?!been\b)[a-z]+)", frozenset((said,)), said)
        )
    for said in words(data["floating"]):
        pattern = rf", {said}{_ENDS}|(?<!,) {said}\b(?! as\b|,)(?= )"
        free.append(_Floating(pattern, frozenset(said.split()), max(said.split(), key=len)))
    for aux, word in product(("has", "have", "had", "are", "will"), ("since", "now", "meanwhile", "then")):
        free.append(_Floating(rf"(?<= {aux}) {word}(?= (?!«)[a-z])", frozenset((aux, word)), word))
    for paper, verb in product(words(data["papers"]), ("reads", "says", "said", "states", "stated", "notes", "adds")):
        pattern = rf", (?:as )?(?:the|this|that|their|its|an?) (?:joint |press |final )?{paper} {verb}{_ENDS}"
        free.append(_Floating(pattern, frozenset((paper, verb)), paper))
    return ByWord(free, lambda entry: (entry.filed,))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return compiled(pattern)


@cache
def _governing() -> frozenset[str]:
    return frozenset(words(table("turns")["plainly"]["governed"]))


def _settings(verb: str, text: str) -> list[tuple[int, int]]:
    """Find what stands behind a governing verb and before what it governs."""
    found: list[tuple[int, int]] = []
    at = text.find(verb)
    while at >= 0:
        m = (verb in _TELLING and _OF.match(text, at + len(verb))) or _setting().match(text, at + len(verb))
        called = verb.startswith("call") and m and m["aside"].startswith(" upon ")  # "called upon the firms to"
        if m and not called and not text[at - 1 : at].isalnum():
            found.append(m.span("aside"))
        at = text.find(verb, at + len(verb))
    return found


@cache
def _setting() -> re.Pattern[str]:
    """Give the pattern of a time, a place or an occasion and of what may follow it."""
    noun = "|".join(words(table("turns")["plainly"]["wills"]))
    word = (
        r"(?: (?!(?:to|that|and|or|but|which|who|whom|when|where|the need|not|for)\b)[\w'-]+"
        r"| «[dlmi]\d+»|(?<=of|th) «a\d+»)"
    )
    lead = (
        r"(?:in|at|during|after|within|before|over|throughout|amid|upon|as)\b(?! (?:to|for|that|well)\b)|on behalf of"
        r"|(?:(?:late|early|earlier|again) )?on(?= «d| (?:this|that|the (?:occasion|margins|sidelines|same day))\b)"
    )
    whom = r"(?: by «a\d+»|(?<!agreed) «a\d+»(?!'))?"
    ahead = (
        r" (?:to|that)\b(?! (?:date|end|day)\b)| by «a| (?:up)?on «a| for\b(?! the (?:first|second))"
        rf"| (?:the|his|her|its|their|a|an|«a\d+»'s) (?:[\w-]+ ){{0,2}}?(?:{noun})\b"
    )
    return compiled(rf"{whom}(?P<aside> (?:{lead}){word}{{1,9}}?)(?={ahead})")


_OF = compiled(  # "assured Soto in Lima on Monday | of his full support"
    r"(?: «a\d+»)?(?P<aside>(?: (?:in «l\d+»|(?:late |early )?on «d\d+»|«d\d+»|at «l\d+»|(?:at|during|in) "
    r"(?:the|their|a) (?:[a-z]+ )?(?:talks|meeting|call|conversation)))+)(?= (?:of|about) | (?:on|over) (?!«))"
)
