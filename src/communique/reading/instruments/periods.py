"""Tell which years an instrument covers, by the words before and behind its noun.

yes   the 2025-2029 protocol · a plan for 2026 · valid until the end of 2030
no    a protocol of 1998 that was signed
"""

from __future__ import annotations

import re

from communique.model import How, Span
from communique.patterns import compiled
from communique.reading.instruments.content import JOINT_STATEMENT, Phrase
from communique.reading.words.page import Page
from communique.reading.words.tokens import fold

_YEAR = r"(?:19|20)\d\d"
_RANGE = compiled(rf"(?P<a>{_YEAR})(?:\s?[-–—/‐]\s?|\sto\s|\sand\s|\suntil\s)(?P<b>{_YEAR}|\d\d)(?![\w-])")
_LEADING = (
    r"(?:,?\s(?:for|in|during|over|covering|of|from|throughout|between)\s)?(?:the\s)?"
    r"(?:(?:period|years?|term|time)\s)?(?:of\s|from\s|between\s)?"
)
_RANGE_AFTER = compiled(rf"(?P<whole>(?:\A-|{_LEADING})\(?{_RANGE.pattern}(?:\s(?:period|term))?)")
# Years told behind a long list of ministries: "a programme of the Ministry of … and the Ministry of … for 2026-2027".
_RANGE_FOR = compiled(
    r"\s(?:for|covering|(?:runs?|running|lasts?|lasting|spans|spanning|extends|extending|valid|applies|effective))\s"
    rf"(?:(?:for|over|in)\s)?(?:the\s)?(?:period\s|years\s)?(?:of\s|from\s|between\s)?{_RANGE.pattern}"
)
_RANGE_SET_OFF = compiled(  # "a five-year protocol on mining, 2024-28"
    rf"(?:[^.;:,]{{0,80}}),\s{_RANGE.pattern}(?=[.,;]|\Z|\s(?:was|were|is|has|in|on|at)\b)"
)
_RANGE_FRONTED = compiled(  # "For the years 2025-2029, a protocol was signed"
    rf"(?:\A|[.;\n]\s?)\s*(?:For|Covering)\s(?:the\s)?(?:period\s|years\s)?(?:of\s|from\s)?{_RANGE.pattern},?\s\Z"
)
_SINGLE_AFTER = compiled(
    rf"(?P<whole>(?:\A-|,?\s(?:for|in|of)\s(?:the\s(?:year\s|whole\sof\s)?)?)(?P<a>{_YEAR}))(?![\w/–-])"
)
_SHIFTED = compiled(
    r"(?P<whole>,?\s(?:for |in |during )?"
    r"(?P<turn>this|next|the current|the coming|the next|the following|last) year(?!s)|(?P<ahead>the year ahead"
    r"|the year to come))(?!\w)",
    re.I,
)
_YEAR_BEFORE = compiled(r"\b(?P<whole>(?P<turn>this|next|last|the coming) year)[’']s\s(?:[\w-]+\s){0,4}\Z", re.I)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_JAN_TO_DEC = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_END = (  # "the end of 2030", "June 2026", "Feb. 5, 2031"
    rf"(?:the\s)?(?:end of\s)?(?:(?:(?P<day>\d{{1,2}})\s)?(?P<month>{_JAN_TO_DEC})\s(?:(?P<day2>\d{{1,2}}),\s)?)?"
    rf"(?P<b>{_YEAR})"
)
_UNTIL = compiled(
    r",?\s?(?:(?:which|that|and)\s)?(?:(?:is|are|will be|(?:will |shall |to )?remains?|stays?|runs?)\s)?"
    r"(?:(?:valid|in force|in effect|effective)\s)?(?:until|till|through|up to"
    rf"|to(?=\s(?:the end of|(?:\d+\s)?{_JAN_TO_DEC}\s[\d\s,]*{_YEAR})))\s{_END}\b"
)
_UNTIL_BEFORE = compiled(  # "prolonging to June 2026 the memorandum", "also extended, until 2030, was the treaty"
    rf"\b(?:until|till|through|(?:extend|prolong|renew)\w*,?\s(?:up\s)?to)\s{_END},?\s"
    r"(?:(?:is|are|was|were|(?:has|have) been)\s)?\Z"
)
_UNTIL_FAR = compiled(  # "a memorandum on ports which is to last until 2029"
    r"\b(?:lasts?|runs?|stays?|remains?|valid|applies|apply|in force|effective|expires?)\b[^.;:,]{0,30}?\s"
    rf"(?:until|till|through|up to|to)\s{_END}\b"
)
_TURNS = {"this": 0, "the current": 0, "next": 1, "the coming": 1, "the next": 1, "the following": 1, "last": -1}


def period_of(page: Page, phrase: Phrase) -> Span | None:
    """Find the years that the instrument covers; give the passage behind the noun that says so."""
    if phrase.before and (m := _RANGE.search(page.text, phrase.before[0].start, phrase.head.start)):
        _set_period(phrase, m["a"], m["b"], Span(m.start(), m.end()))
    elif m := _RANGE_FRONTED.search(page.text, max(0, phrase.start - 60), phrase.start):
        _set_period(phrase, m["a"], m["b"], Span(m.start("a"), m.end("b")))
    elif m := _RANGE_AFTER.search(phrase.after):
        return _set_period(phrase, m["a"], m["b"], _shift(m, phrase))
    elif phrase.kind in ("plan", "programme", "protocol") and (span := _single_year(page, phrase)):
        return span
    elif far := _RANGE_FOR.search(page.text, phrase.head.end, phrase.reach):
        _set_period(phrase, far["a"], far["b"], Span(far.start("a"), far.end("b")))
    elif apart := _RANGE_SET_OFF.match(page.text, phrase.head.end, phrase.reach):
        _set_period(phrase, apart["a"], apart["b"], Span(apart.start("a"), apart.end("b")))
    elif early := _UNTIL_BEFORE.search(page.text, max(0, phrase.start - 60), phrase.start):
        _set_end(phrase, early, 0)
    elif phrase.kind != JOINT_STATEMENT and (
        m := _UNTIL.match(page.text, phrase.head.end + len(phrase.after))
        or _UNTIL.search(phrase.after)
        or _UNTIL_FAR.search(page.text, phrase.head.end, phrase.reach)
    ):
        base = phrase.head.end if m.string is phrase.after else 0
        _set_end(phrase, m, base)
    return None


def _set_end(phrase: Phrase, m: re.Match[str], base: int) -> None:
    """Note until when an instrument holds, as exactly as told; ``base`` is where the text searched begins."""
    month = f"-{_MONTHS.index(m['month'][:3].lower()) + 1:02}" if m["month"] else ""
    day = m["month"] and (m["day"] or m["day2"])
    start = m.start("month") if m["month"] else m.start("b")
    phrase.period = ("", m["b"] + month + (f"-{int(day):02}" if day else ""))
    phrase.period_span = Span(base + start, base + m.end("b"))


def _single_year(page: Page, phrase: Phrase) -> Span | None:
    years = [c for c in phrase.before if c.kind == "#" and re.fullmatch(_YEAR, c.text)]
    if years and phrase.kind != "protocol":
        _set_period(phrase, years[-1].text, years[-1].text, Span(years[-1].start, years[-1].end))
    elif (m := _SINGLE_AFTER.search(phrase.after)) and (phrase.kind == "plan" or m[0].split()[0] == "for"):
        return _set_period(phrase, m["a"], m["a"], _shift(m, phrase))
    elif (early := _YEAR_BEFORE.search(page.text, max(0, phrase.head.start - 60), phrase.head.start)) and (
        page.published or "X"
    )[0] != "X":
        year = str(int((page.published or "0")[:4]) + _TURNS[fold(early["turn"])])
        phrase.period_how = How.RESOLVED
        _set_period(phrase, year, year, Span(*early.span("whole")))
    elif phrase.kind == "plan" and (m := _SHIFTED.search(phrase.after)) and (page.published or "X")[0] != "X":
        year = str(int((page.published or "0")[:4]) + (1 if m["ahead"] else _TURNS[fold(m["turn"])]))
        phrase.period_how = How.RESOLVED
        return _set_period(phrase, year, year, _shift(m, phrase))
    return None


def _shift(m: re.Match[str], phrase: Phrase) -> Span:
    base = phrase.head.end
    return Span(base + m.start("whole"), base + m.end("whole"))


def _set_period(phrase: Phrase, first: str, last: str, span: Span) -> Span:
    last = first[: 4 - len(last)] + last
    if first <= last:
        phrase.period, phrase.period_span = (first, last), span
    return span
