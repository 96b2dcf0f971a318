"""Follow "a new one for 2026-2030", "its successor", "another on health" to the paper whose like they are.

yes   the protocol for 2020-2024 has run out, and they signed a new one for 2025-2029   (a protocol on the same)
yes   signed a memorandum on ports and another on rail                                  (a memorandum on rail)
no    a memorandum on ports, one of the largest; a new one was built
"""

from __future__ import annotations

import re
from dataclasses import replace

from communique.model import Span
from communique.patterns import compiled
from communique.reading.instruments.content import Phrase, stop_of
from communique.reading.instruments.mention import InstrumentMention
from communique.reading.words.page import Line, Page

_HEIR = compiled(
    r"(?<![\w-])(?P<whole>(?:(?P<same>(?:an?|the|their|its)\s(?:new|fresh|follow-up|successor|next|subsequent"
    r"|renewed)\s"
    r"one|its\s(?:successor|continuation|replacement|sequel)|(?:the\ssame|that"
    r"|the\sone)(?=\s(?:for\s(?:the\s)?(?:period\s|years\s)?(?:of\s|from\s)?(?:19|20)\d\d"
    r"|of\s(?:19|20)\d\d\s?[-–/]\s?\d\d)))"
    r"|(?:another|one|a\s(?:second|third|fourth|fifth|further|similar|separate)(?:\sone)?|the\s(?:second|other|third)))"
    r"(?P<noun>\sone)?)(?=,?\s(?:on|in|for|covering|concerning|about|dealing|relating|of|to\scover)\s)",
    re.I,
)
_ON = compiled(
    r",?\s(?:on|in the (?:fields?|areas?|spheres?) of|concerning|about|dealing with|relating to|for)\s(?:the\s)?"
    r"(?!(?:\d|(?:the )?(?:period|years?)\b|sidelines|margins|(?-i:[A-Z][a-z]*day\b)|behalf|another|this"
    r"|that|which|them|these|its?|all|both|each|how|what))"
    r"(?P<subject>(?:[^.;:,\n]|,(?=\s[a-z]+ and [a-z]+ [a-z]+\b)){3,90}?)"
    r"(?=[.;:,\n]|\s(?:was|were|is|are|has|have|had|will|during|at|between|by|with|in the presence|signed)\s"
    r"|\s(?:and|as well as)\s(?:one|another|the other|a|an|the|both)\s|\Z)",
    re.I,
)
_PERIOD = compiled(
    r",?\s(?:for|covering|of|to cover)\s(?:the\s)?(?:(?:period|years?)\s)?(?:of\s|from\s|between\s)?"
    r"(?P<a>(?:19|20)\d\d)(?:(?:\s?[-–—/]\s?|\sto\s|\sand\s)(?P<b>(?:19|20)\d\d|\d\d))?(?!\w)",
    re.I,
)


def may_follow(text: str, line: Line) -> bool:
    """Tell whether a sentence without a noun of its own may tell of an heir: "They then signed a new one for 2026"."""
    return any(m["same"] for m in _HEIR.finditer(text, line.start, line.end))


def subjects_of_likes(phrases: list[Phrase], before: list[InstrumentMention]) -> None:
    """Let "the plan for 2020-2024" be on what the plan is on that is told of beside it, or just before."""
    for phrase in phrases:
        if phrase.subject or not phrase.period or phrase.plural or phrase.kind not in _OF_TERMS:
            continue
        named = [p for p in phrases if p.subject and p.kind == phrase.kind and p.period != phrase.period]
        own = min(named, key=lambda p: (p.start > phrase.start, abs(p.start - phrase.start)), default=None)
        told = [f.subject_span for f in before if f.kind == phrase.kind and f.period and f.period != phrase.period]
        subject = own.subject if own else told[-1] if told else None
        if subject:
            phrase.subject, phrase.like = subject, True


_OF_TERMS = frozenset(("plan", "programme", "protocol", "agreement", "memorandum"))


def heirs(page: Page, line: Line, phrases: list[Phrase], last: list[Phrase]) -> list[Phrase]:
    """Give the papers that a sentence names only as the like of one told of in it, or in the one ``last`` before."""
    found: list[Phrase] = []
    for m in _HEIR.finditer(page.text, line.start, line.end):
        before = [p for p in phrases if p.head.end <= m.start()] or (last if m["same"] and not phrases else [])
        one = before[-1] if before else None
        if one is None or any(p.start <= m.start() < p.head.end for p in phrases):
            continue
        period, on = _PERIOD.match(page.text, m.end("whole")), _ON.match(page.text, m.end("whole"))
        if period is None and (on is None or m["same"]):
            continue
        heir = _like(one, m, period, on)
        found.append(heir)
        _cut(one, m.start())
    return sorted([*phrases, *found], key=lambda p: p.start)


def _like(one: Phrase, m: re.Match[str], period: re.Match[str] | None, on: re.Match[str] | None) -> Phrase:
    """Give the heir of a paper: its kind, its parties, what it is on if nothing else is said."""
    heir = replace(
        one,
        plural=False,
        head=Span(m.start(), m.end("whole")),
        start=m.start(),
        end=m.end("whole"),
        before=[],
        after="",
        period=None,
        period_span=None,
        like=True,
        words=set(),
        occasion=None,
    )
    if period and (period["b"] or " of " not in f" {period[0].strip(' ,')}"):  # "one of 2010" was made in it
        last = period["b"] or period["a"]
        heir.period = (period["a"], period["a"][: 4 - len(last)] + last)
        heir.period_span = Span(period.start("a"), period.end())
        heir.end = period.end()
    elif on:
        end = on.start("subject") + stop_of(on["subject"])
        heir.subject, heir.end = Span(on.start("subject"), end), end
    return heir


def _cut(one: Phrase, at: int) -> None:
    """Let a subject end where the next paper begins: "a memorandum on ports and another on rail"."""
    if one.subject and one.subject.start < at < one.subject.end:
        one.subject = Span(one.subject.start, at)
    one.end = min(one.end, at) if one.head.end < at < one.end else one.end
