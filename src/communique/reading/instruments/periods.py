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
_RANGE = compiled(
    rf"(?P<a>{_YEAR})(?:\s?[-–—/‐]\s?|\s(?:up )?to\s|\sand\s|\suntil\s|\still\s"
    rf"|\sthrough(?: to)?\s)(?P<b>{_YEAR}|\d\d)(?![\w-])"
)
_LEADING = (
    r"(?:,?\s(?:for|in|during|over|covering|of|from|throughout|between)\s)?(?:the\s)?"
    r"(?:(?:next|coming|two|three|four|five|six|ten|full|calendar|fiscal|financial|academic)\s){0,2}"
    r"(?:(?:period|years?|term|time|phase|stage)\s)?(?:of\s|from\s|between\s)?"
)
_RANGE_AFTER = compiled(rf"(?P<whole>(?:\A-|{_LEADING})\(?{_RANGE.pattern}(?:\s(?:period|term|phase|stage))?)")
# Years told behind a long list of ministries: "a programme of the Ministry of … and the Ministry of … for 2026-2027".
_RANGE_FOR = compiled(
    r"\s(?:for|covering|(?:runs?|running|lasts?|lasting|spans|spanning|extends|extending|valid|applies|effective))\s"
    rf"(?:(?:for|over|in)\s)?(?:the\s)?(?:(?:next\s|coming\s)?[\w-]+\s(?:years|months),?\s)?"
    rf"(?:period\s|years\s)?(?:of\s|from\s|between\s)?{_RANGE.pattern}"
)
_RANGE_SET_OFF = compiled(  # "a five-year protocol on mining, 2024-28"
    rf"(?:[^.;:,]{{0,80}}),\s{_RANGE.pattern}(?=[.,;]|\Z|\s(?:was|were|is|has|in|on|at)\b)"
)
_RANGE_FRONTED = compiled(  # "For the years 2025-2029, a protocol was signed"
    rf"(?:\A|[.;\n]\s?)\s*(?:For|Covering)\s(?:the\s)?(?:period\s|years\s)?(?:of\s|from\s)?{_RANGE.pattern},?\s\Z"
)
_SINGLE_AFTER = compiled(
    rf"(?P<whole>(?:\A-|(?<!starting)(?<!beginning),?\s(?:for|in|of)\s(?:the\s(?:year\s|whole\sof\s)?)?)(?P<a>{_YEAR}))(?![\w/–-])"
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_JAN_TO_DEC = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_FOR_ONE_YEAR = compiled(
    rf"(?P<whole>,?\s(?:for|covering)\s(?:the\s(?:year\s|whole\sof\s)?)?(?P<a>{_YEAR}))(?![\w/–-])"
)
# From when it holds: "effective from January 2026"; a bare "from 2026" tells so of a year to come alone.
_SINCE = compiled(
    r",?\s(?:(?:(?:which|that)\s)?(?P<told>(?:(?:is|will be|to be)\s)?(?:effective|valid|applicable|in force|in effect)"
    r"|starting|beginning|commencing|applying|to (?:start|begin|apply|run))\s)?"
    r"(?P<from>(?:as )?from|as of|in|with effect from)\s"
    rf"(?:(?P<day>\d{{1,2}})\s)?(?:(?P<month>{_JAN_TO_DEC})\s(?:(?P<day2>\d{{1,2}}),\s)?)?(?P<b>{_YEAR})\b(?!\s?[-–/])"
)
_SHIFTED = compiled(
    r"(?P<whole>,?\s(?:for |in |during )?"
    r"(?P<turn>this|next|the current|the coming|the next|the following|last) year(?!s)|(?P<ahead>the year ahead"
    r"|the year to come))(?!\w)",
    re.I,
)
_TO_BE_MADE = compiled(  # "will sign a plan next year" tells when it is signed
    r"\b(?:will|would|shall|to)\s(?:\w+ly\s)?(?:sign|conclude|ink|adopt|approve|finali[sz]e|draw up|draft|renew"
    r"|extend)\b"
    r"[^.;:]*\Z"
)
_SHIFTED_FOR = compiled(_SHIFTED.pattern.replace("(?:for |in |during )?", "for "), re.I)
_YEAR_BEFORE = compiled(r"\b(?P<whole>(?P<turn>this|next|last|the coming) year)[’']s\s(?:[\w-]+\s){0,4}\Z", re.I)
_END = (  # "the end of 2030", "June 2026", "Feb. 5, 2031"
    rf"(?:the\s)?(?:end of\s)?(?:(?:(?P<day>\d{{1,2}})\s)?(?P<month>{_JAN_TO_DEC})\s(?:(?P<day2>\d{{1,2}}),\s)?)?"
    rf"(?P<b>{_YEAR})"
)
_UNTIL = compiled(
    r",?\s?(?:(?:which|that|and)\s)?(?:(?:is|are|will be|(?:will |shall |to )?remains?|stays?|runs?)\s)?"
    r"(?:(?:valid|in force|in effect|effective)\s)?(?:until|till|through|up to"
    rf"|to(?=\s(?:the end of|(?:\d+\s)?{_JAN_TO_DEC}\s[\d\s,]*{_YEAR}|{_YEAR}\b)))\s{_END}\b"
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
    elif far := _RANGE_FOR.search(page.text, phrase.head.end, phrase.reach):
        _set_period(phrase, far["a"], far["b"], Span(far.start("a"), far.end("b")))
    elif phrase.kind in ("plan", "programme", "protocol") and (span := _single_year(page, phrase)):
        return span
    elif apart := _RANGE_SET_OFF.match(page.text, phrase.head.end, phrase.reach):
        _set_period(phrase, apart["a"], apart["b"], Span(apart.start("a"), apart.end("b")))
    elif early := _UNTIL_BEFORE.search(page.text, max(0, phrase.start - 60), phrase.start):
        _set_end(phrase, early, 0)
    elif phrase.kind != JOINT_STATEMENT:
        return _one_end(page, phrase) or _one_year(page, phrase)
    return None


def _one_end(page: Page, phrase: Phrase) -> Span | None:
    """Find until when an instrument holds, or from when: "valid until 2030", "effective from January 2026"."""
    behind = phrase.head.end + len(phrase.after)
    if m := (
        _UNTIL.match(page.text, behind)
        or _UNTIL.search(phrase.after)
        or _UNTIL_FAR.search(page.text, phrase.head.end, phrase.reach)
    ):
        base = phrase.head.end if m.string is phrase.after else 0
        if not _VISION.search(m.string, 0, m.start()):
            _set_end(phrase, m, base)
        return None
    m = _SINCE.search(phrase.after) or _SINCE.match(page.text, behind)
    if m and (m["told"] or m["b"] > (page.published or "9")[:4]) and (m["told"] or m["from"] != "in"):
        inside = m.string is phrase.after
        _set_end(phrase, m, phrase.head.end if inside else 0)
        phrase.period = (phrase.period[1], "") if phrase.period else None
        return Span(phrase.head.end + m.start(), phrase.head.end + m.end()) if inside else None
    return None


_VISION = compiled(r"\b(?:vision|outlook|orientations?|view|perspective)\Z")  # "a plan with a vision to 2045"


def _one_year(page: Page, phrase: Phrase) -> Span | None:
    """Find the one year for which an instrument of any kind is made: "a memorandum for 2026", "for next year"."""
    if m := _FOR_ONE_YEAR.search(phrase.after):
        return _set_period(phrase, m["a"], m["a"], _shift(m, phrase))
    years = [c for c in phrase.before if c.kind == "#" and compiled(_YEAR).fullmatch(c.text)]
    if years and years[-1].text > (page.published or "9")[:4]:
        _set_period(phrase, years[-1].text, years[-1].text, Span(years[-1].start, years[-1].end))
        return None
    return _year_before(page, phrase) or _year_behind(page, phrase, _SHIFTED_FOR)


def _set_end(phrase: Phrase, m: re.Match[str], base: int) -> None:
    """Note until when an instrument holds, as exactly as told; ``base`` is where the text searched begins."""
    month = f"-{_MONTHS.index(m['month'][:3].lower()) + 1:02}" if m["month"] else ""
    day = m["month"] and (m["day"] or m["day2"])
    start = m.start("month") if m["month"] else m.start("b")
    phrase.period = ("", m["b"] + month + (f"-{int(day):02}" if day else ""))
    phrase.period_span = Span(base + start, base + m.end("b"))


def _single_year(page: Page, phrase: Phrase) -> Span | None:
    years = [c for c in phrase.before if c.kind == "#" and compiled(_YEAR).fullmatch(c.text)]
    if years and (phrase.kind != "protocol" or years[-1].text > (page.published or "9")[:4]):
        _set_period(phrase, years[-1].text, years[-1].text, Span(years[-1].start, years[-1].end))
    elif (m := _SINGLE_AFTER.search(phrase.after)) and (phrase.kind == "plan" or m[0].split()[0] == "for"):
        return _set_period(phrase, m["a"], m["a"], _shift(m, phrase))
    elif _year_before(page, phrase) is None:
        due = phrase.kind != "plan" or _TO_BE_MADE.search(page.text, max(0, phrase.start - 60), phrase.start)
        return _year_behind(page, phrase, _SHIFTED_FOR if due else _SHIFTED)
    return None


def _year_before(page: Page, phrase: Phrase) -> Span | None:
    """Note the year of "next year's plan"."""
    early = _YEAR_BEFORE.search(page.text, max(0, phrase.head.start - 60), phrase.head.start)
    if early is None or (page.published or "X")[0] == "X":
        return None
    return _set_turn(page, phrase, early["turn"], Span(*early.span("whole")))


def _year_behind(page: Page, phrase: Phrase, told: re.Pattern[str]) -> Span | None:
    """Note the year of "a plan for next year"."""
    m = told.search(phrase.after)
    if m is None or (page.published or "X")[0] == "X":
        return None
    return _set_turn(page, phrase, m["turn"] or "next", _shift(m, phrase))


def _set_turn(page: Page, phrase: Phrase, turn: str, span: Span) -> Span:
    year = str(int((page.published or "0")[:4]) + _TURNS[fold(turn)])
    phrase.period_how = How.RESOLVED
    return _set_period(phrase, year, year, span)


def _shift(m: re.Match[str], phrase: Phrase) -> Span:
    base = phrase.head.end
    return Span(base + m.start("whole"), base + m.end("whole"))


def _set_period(phrase: Phrase, first: str, last: str, span: Span) -> Span:
    last = first[: 4 - len(last)] + last
    if first <= last:
        phrase.period, phrase.period_span = (first, last), span
    return span
