"""Read the edition of a session where it is counted apart from the channel's name.

yes   For the third time the Reef Dialogue came together · Meeting for its third session was the Reef Committee
yes   The Reef Committee met on Monday. The session was the third
no    for the third time this year · the Reef Dialogue heard for the third time that …
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.ordinals import ORDINAL_PATTERN, ordinal
from communique.reading.words.page import Line, Page

_SERIAL = frozenset(("committee", "dialogue", "exchange", "meeting", "exercise", "patrol"))
_SESSION = (
    r"(?:regular\s|annual\s|plenary\s|joint\s|formal\s)?(?:session|meeting|round|edition|sitting|gathering|iteration)"
)
_HELD = compiled(
    r"\b(?:met|meets?|meeting|came together|convened?|gathered|held|hold|took place|takes place|sat|sat down|assembled"
    r"|opened|opens?|began|begins?|started|starts?|launched|kick(?:ed|s) off|wrap(?:ped|s) up|ended|ends"
    r"|concluded?s?|closed"
    r"|finished|carried out|completed|holding|conduct(?:ed|ing|s)?|staged|staging|organi[sz](?:ed|ing)"
    r"|brought together|is being held|under way"
    r"|played host|hosted|host)\b",
    re.IGNORECASE,
)
_HOSTED = compiled(r"\bhost\w*\s[^.;]{0,60}\Z")  # "hosted by Fiji for the third time": the host is counted
# "the fourth time this year" counts contacts, not sessions
_NO_COUNT = (
    r"(?!\s(?:in\s(?:\w+\s){0,3}?(?:years?|months?|decades?|person)|since|after|this|that\s(?:they|he|she|the two))\b)"
)
_APART = compiled(
    rf"\bfor\s(?:only\s)?(?:the|an?)\s(?:very\s)?(?P<time>{ORDINAL_PATTERN})\stime\b{_NO_COUNT}"
    rf"|\b(?:for|in|at|into|with)\s(?:its|their)\s(?P<own>{ORDINAL_PATTERN})\s{_SESSION}\b"
    rf"|\b(?:(?:is|was|marks|marked)\sthe|the(?=\s\S+\stime\sthat\s))\s(?P<cleft>{ORDINAL_PATTERN})\stime\b{_NO_COUNT}"
    rf"|\b(?:is|was)\s(?:already\s|now\s)?the\s(?P<such>{ORDINAL_PATTERN})"
    r"(?:(?=\.)|\s(?:between|of its kind|in (?:the|this|that) (?:series|format)|such|edition)\b)"
    rf"|[,(–—-]\s?(?:and\s)?(?:already\s|now\s)?(?:the|its|their)\s(?P<far>{ORDINAL_PATTERN})\s(?:{_SESSION}\s)?"
    r"(?:so far|to date|up to now|until now|in (?:the|this|a) series)\b",
    re.IGNORECASE,
)
_NEXT = compiled(
    rf"(?:(?:The|This|That)\s(?:session|meeting|round|sitting|gathering|edition|talks|event|exercise|patrol|drill)"
    r"|(?:This|It)(?=\s\w+\sthe\s[\w-]+\s(?:edition|session|round|iteration|such|of\s|so far|to date"
    r"|(?:[a-z]+\s){1,2}(?:of\s(?:its|this)\skind|so\sfar|to\sdate|in\s(?:the|this)\sseries))))\s(?:is|was|were|marks|marked)\s(?:the|its|their)\s"
    rf"(?P<ord>{ORDINAL_PATTERN})(?=[.,;\s])(?!\s(?:day|time|in|between|since)\b)"
)


def count_apart(page: Page, found: list[MechanismMention]) -> None:
    """Give the channels that a report names without an edition the one that it counts in other words."""
    numbered = {m.name for m in found if m.edition is not None}
    for m in found:
        if m.edition is None and m.kind in _SERIAL and not m.wide and m.name not in numbered:
            line = page.lines[m.line]
            first = _is_first(page, line, m)
            told = first or _in_sentence(page, line, m, found) or _in_next(page, m)
            if told and (number := ordinal(told[0])) and (first or number > 1 or _is_body_met(page, m, told[1])):
                m.edition, m.edition_span = number, told[1]


_INAUGURATED = compiled(
    r"[^.;]{0,120}?\b(?:was|were|is|has been|being) (?:formally |officially )?(?P<first>inaugurated)\b"
)
_INAUGURATING = compiled(r"\b(?P<first>inaugurat(?:ed|ing|es|ion))\s(?:of\s)?(?:the|their|a)\s\Z")


def _is_first(page: Page, line: Line, m: MechanismMention) -> tuple[str, tuple[int, int]] | None:
    """Read that a body or dialogue opens: "the Reef Dialogue was inaugurated"."""
    if m.kind not in ("committee", "dialogue") or line.kind not in ("body", "lead"):
        return None
    told = _INAUGURATED.match(page.text, m.end, line.end) or _INAUGURATING.search(page.text, line.start, m.start)
    if told is None:
        return None
    return "first", told.span("first")


# "the Reef Council | met in Suva | for the first time"
_MET = compiled(
    r"[^.;]{0,40}?\b(?:met|convened|sat|gathered|assembled|came together|was (?:held|convened)|held"
    r"|(?:to|will|would) (?:meet|convene|sit|come together))\b"
    r"(?:(?!\b(?:and|but|where|when)\b)[^.;]){0,40}\Z"
)


def _is_body_met(page: Page, m: MechanismMention, told: tuple[int, int]) -> bool:
    """Tell a named body that met for the first time, which is its first session."""
    named = m.kind in ("committee", "dialogue") and (m.name[0].isupper() or m.loose)
    return named and told[0] > m.end and _MET.fullmatch(page.text, m.end, told[0]) is not None


def _in_sentence(
    page: Page, line: Line, m: MechanismMention, found: list[MechanismMention]
) -> tuple[str, tuple[int, int]] | None:
    alone = all(o.line != m.line or o.name == m.name for o in found)
    if not alone:
        return None
    held = _HELD.search(page.text, line.start, line.end)
    for told in _APART.finditer(page.text, line.start, line.end):
        group = told.lastgroup or "time"
        if group == "time" and _HOSTED.search(page.text, line.start, told.start()):
            continue
        if held or group == "such":
            return told[group], told.span(group)
    return None


def _in_next(page: Page, m: MechanismMention) -> tuple[str, tuple[int, int]] | None:
    if m.line + 1 >= len(page.lines):
        return None
    line = page.lines[m.line + 1]
    told = _NEXT.match(page.text, line.start, line.end)
    return (told["ord"], told.span("ord")) if told else None
