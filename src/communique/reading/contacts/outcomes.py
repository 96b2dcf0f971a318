"""Bring forward the contact that a sentence names only behind what came of it.

yes   A and B agreed to hold drills during talks in Lima on Monday      (A and B held talks in Lima on Monday)
yes   A promised to host a dialogue when they met on Monday             (A met on Monday)
yes   A asked B to train pilots during a call on Monday                 (A held a call with B on Monday)
yes   A and B will train pilots, as agreed by their heads during talks in Lima      (A and B held talks in Lima)
no    A and B agreed to discuss trade at a meeting in Lima on Monday    (that meeting is what they agreed on)
no    A and B agreed to hold drills after the next meeting              (it is to come)
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.render import listed_actors
from communique.reading.dates.outlook import AT_A_CONTACT, TO_BE_DONE_THERE

_ADVERBS = r"(?:(?:have|has|had|also|both|all|jointly|together|mutually|\w+ly) )*"


@cache
def _pattern() -> re.Pattern[str]:
    return compiled(
        rf"^(?P<ahead>(?:[^«;]|«[dl]\d+»){{0,80}}?)(?P<who>{listed_actors()}),? {_ADVERBS}"
        rf"(?:{_resolved()})\b(?: (?:with )?(?P<other>«a\d+»))?(?! to meet\b(?! again))"
        rf"(?P<what>(?:[^;|«]|«\w\d+»){{5,220}}?),? {AT_A_CONTACT}(?P<rest>[^;|]*)"
    )


@cache
def _fronted() -> re.Pattern[str]:
    """ "During talks in Lima on Monday, A agreed with B to hold drills": the scene, the subject, and the other side."""
    return compiled(
        rf"^{AT_A_CONTACT}(?P<rest>(?:[^«;,]|«[dl]\d+»)*), (?P<ahead>)(?P<who>«a\d+») {_ADVERBS}"
        rf"(?:{_resolved()})\b (?:with |to )?(?P<other>«a\d+»)(?P<what>)"
    )


@cache
def _as_agreed() -> re.Pattern[str]:
    """ "A and B will train pilots, as agreed by their heads during talks in Lima": the contact is the heads'."""
    return compiled(
        rf"^(?P<ahead>(?:[^«;]|«[dl]\d+»){{0,80}}?)(?P<who>{listed_actors()}),? "
        r"(?P<what>(?:will|are|have|plan|intend)\b(?:[^;|«]|«\w\d+»){5,260}?),?"
        r" (?:as|it was|according to (?:an|the) (?:agreement|understanding|consensus))"
        r"(?: (?:was|were|has|have|been|jointly))*"
        r" (?:(?:agreed|decided|reached|settled|arranged|confirmed)(?: up)?(?: on)?(?: by (?P<other>«a\d+»))?"
        rf"|(?P<others>«a\d+») (?:have |had )?(?:agreed|decided)(?: up)?(?: on)?),? {AT_A_CONTACT}(?P<rest>[^;|]*)"
    )


def _resolved() -> str:
    return "|".join(words(table("clauses")["resolved"]))


def brought_forward(text: str) -> str:
    """Give the sentence with its contact behind its subject, or as it is."""
    if not _cue().search(text):
        return text
    if agreed := _as_agreed().match(text):
        noun = agreed["noun"] or agreed["at"]
        verb = _PAST.get(agreed["verb"], agreed["verb"]) or f"held {noun}"
        return f"{agreed['ahead']}{agreed['who']} {verb}{agreed['rest']}{text[agreed.end() :]}"
    m = _pattern().match(text) or _fronted().match(text)
    if m is None or _TO_COME.search(m["rest"]) or _WILL_BE_DONE_THERE.match(m["what"]):
        return text
    if m["open"] is not None and _DONE_THERE.match(m["what"]):
        return text
    verb = _PAST.get(m["verb"], m["verb"]) or f"held {m['noun'] or m['at']}"
    other = f" with {m['other']}" if m["other"] and verb.startswith("held ") and "«a" not in m["rest"] else ""
    return f"{m['ahead']}{m['who']} {verb}{other}{m['rest']}{text[m.end() :]}"


@cache
def _cue() -> re.Pattern[str]:
    """The cheap test: something is resolved, and words that may lead to a contact stand behind it."""
    return compiled(rf"\b(?:{_resolved()})\b.*\b{_LEADS}|^{_LEADS}")


_LEADS = r"(?:during|at|in|after|following|over|when|as|while)\b"
_PAST = {"meeting": "met", "receiving": "received", "hosting": "hosted", "welcoming": "welcomed"}
_DONE_THERE = compiled(rf"^(?: to)? {TO_BE_DONE_THERE}\b")
_WILL_BE_DONE_THERE = compiled(
    rf"^(?: that)?(?: [^«]{{0,20}}| «a\d+»)? (?:will|would)(?: \w+ly| also)? {TO_BE_DONE_THERE}\b"
)
_TO_COME = compiled(r"^[^«]*(?:«l\d+»[^«]*)?\b(?:next|later this|coming|upcoming|due|scheduled|planned|to be held)\b")
