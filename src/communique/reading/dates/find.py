"""Find the days, months, years and periods that a report names, and work out which ones they are.

Each rule is a pattern and a reader. One scan finds where a time may begin, by what it begins with: a month (m), a
weekday (w), a figure (f) or a time word (t); the rules that open so are then asked in turn, and a reader may decline.
In the patterns ``<month:m>`` is a group ``m`` that holds a month, ``<month>`` a month that nobody asks for, and a
space any short gap.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from communique.lexicon import table
from communique.model import How
from communique.patterns import compiled
from communique.reading.dates import calendars as cal
from communique.reading.dates import distances, periods, readers
from communique.reading.dates.context import Context, Reader
from communique.reading.dates.datelines import anniversary_year, report_date, stands_in_dateline

__all__ = ["DateMention", "anniversary_year", "find_dates", "report_date", "with_years"]

DATELINE_REACH = 10  # days that a dateline may lie from the day of publication


@dataclass(frozen=True, slots=True)
class DateMention:
    """A passage that names a time: from when (``value``) till when (``end_value``), as precisely as it says."""

    start: int
    end: int
    kind: str  # day, range, month, year, relative, weekday, same-day, period
    value: str | None
    end_value: str | None
    how: How
    rule: str


class _Rule(NamedTuple):
    name: str
    pattern: re.Pattern[str]
    read: Reader


def find_dates(text: str, *, published: str | None, anchor_year: int | None = None) -> list[DateMention]:
    """Find every time that a text names, in order; ``published`` is the report's own EDTF date.

    ``anchor_year`` is the year of a report without a date, where something else tells it. Raises ValueError where
    ``published`` is no date.
    """
    context = _context(text, published, anchor_year)
    mentions = _find(text, context)
    if published is None and (context.today or context.named):
        again = _context(text, None, anchor_year)
        again.today, again.named = context.today, context.named
        return _find(text, again)  # what a later sentence tells of the report's day holds for the first ones too
    return mentions


def _find(text: str, context: Context) -> list[DateMention]:
    openings, mentions, at = _openings(), [], 0
    while opening := openings.search(text, at):
        mention = _read(opening, context)
        at = mention.end if mention else opening.start() + 1 if opening["t"] else opening.end()
        if mention:
            mentions.append(mention)
            _remember(mention, context)
    return mentions


def with_years(mentions: list[DateMention], text: str) -> list[DateMention]:
    """Give a day whose year is untold the year that the same day has elsewhere in the text: "May 15 … May 15, 2016".

    Else the year among those told in which the day has the weekday named with it: "Tuesday, August 1 … July 26, 2023".
    """
    years: dict[str, set[str]] = {}
    for d in mentions:
        for value in (d.value, d.end_value):
            if value and len(value) == len("2016-05-15") and value[:4].isdigit():
                years.setdefault(value[4:], set()).add(value[:4])
    if not any(d.value and d.value.startswith("XXXX") and d.value[4:] in years for d in mentions):
        return _by_weekday(mentions, text, {v[:4] for d in mentions if (v := d.value) and _is_day(v)})
    return [_with_year(d, years) for d in mentions]


def _is_day(value: str) -> bool:
    return len(value) == len("2016-05-15") and value[:4].isdigit()


def _by_weekday(mentions: list[DateMention], text: str, told: set[str]) -> list[DateMention]:
    years: dict[str, set[str]] = {}
    for d in mentions if told else ():
        if d.kind == "day" and (d.value or "").startswith("XXXX") and (weekday := _weekday_beside(d, text)):
            days = ((y, cal.as_day(f"{y}{(d.value or '')[4:]}")) for y in told)
            years[(d.value or "")[4:]] = {y for y, day in days if day and day.isoweekday() == weekday}
    return [_with_year(d, years) for d in mentions] if years else mentions


def _with_year(d: DateMention, years: dict[str, set[str]]) -> DateMention:
    told = years.get((d.value or "")[4:], set()) | years.get((d.end_value or "")[4:], set())
    if not (d.value or "").startswith("XXXX") or len(told) != 1:
        return d
    year = next(iter(told))
    end = f"{year}{d.end_value[4:]}" if d.end_value and d.end_value.startswith("XXXX") else d.end_value
    return replace(d, value=f"{year}{(d.value or '')[4:]}", end_value=end, how=How.RESOLVED, rule="day told elsewhere")


def _context(text: str, published: str | None, anchor_year: int | None) -> Context:
    if published is None:
        return Context(text, None, anchor_year, How.COMPUTED)
    told = compiled(r"(\d{4}|XXXX)(-\d\d)?(-\d\d)?(?:$|T)").match(published)
    if told is None:
        raise ValueError(f"not a date: {published!r}")
    today = published[:10] if told[3] else None
    if told[1] == "XXXX":
        return Context(text, today, anchor_year, How.COMPUTED)
    return Context(text, today, int(told[1]), How.RESOLVED)


def _read(opening: re.Match[str], context: Context) -> DateMention | None:
    for rule in _rules()[opening.lastgroup or ""]:
        found = rule.pattern.match(context.text, opening.start())
        answer = rule.read(found, context) if found else None
        if found and answer:
            return DateMention(found.start(), found.end(), *answer, rule.name)
    return None


def _remember(mention: DateMention, context: Context) -> None:
    """Keep the day told last, and take a dateline's day for the report's own."""
    if mention.value is None or len(mention.value) != 10 or mention.rule == "anniversary-day":
        return
    if context.day is None and (weekday := _weekday_beside(mention, context.text)):
        context.named = mention.value, weekday
    if context.today is None and mention.kind == "day":
        beside = _TODAY.search(context.text, max(0, mention.start - 14), mention.start)
        context.today = cal.shifted(mention.value, int(beside[1].lower() == "yesterday")) if beside else None
    if mention.end_value and context.told and not context.told[1]:
        return  # "received on June 29 a guest, who stays from June 28 to July 2. The same day …"
    if mention.rule == "day-from-told" and context.told and mention.value < context.told[0]:
        return  # "a day earlier" is an aside
    if _ONWARD.search(context.text, max(0, mention.start - 14), mention.start):
        return  # "on a visit through Saturday" tells of no event of that day
    if _SAID.match(context.text, mention.end) and _STATEMENT.search(
        context.text, max(0, mention.start - 110), mention.start
    ):
        return  # "A statement released on Saturday said": that day is the telling's
    now, news = context.today, context.told and cal.shifted(context.told[0], _RECENT)
    if now and news and (cal.shifted(mention.value, _RECENT) or now) < now <= news:
        return  # "They met on May 3. … the plan of April 2 … The same day": the past does not replace the news
    before = context.text[max(0, mention.start - 110) : mention.start]
    back = context.told and not context.dated and mention.value < context.told[0] and _CAME.search(before)
    context.news = (mention.end, context.told) if back and context.told else None
    context.told = mention.value, mention.end_value
    if context.today and mention.value <= context.today:
        context.past = context.told
    context.dated = mention.kind == "day" and stands_in_dateline(context.text, mention.start, mention.end)
    if context.dated:
        day, told = context.day, cal.as_day(mention.value)
        if day is None or (told and abs((told - day).days) <= DATELINE_REACH):
            context.today = mention.value


_RECENT = 21  # days within which something is news
_SAID = compiled(r",? (?:said|says|stated|read|reads|added|quoted)\b")
_STATEMENT = compiled(r"\b(?:statement|communiqu[eé]|readout|release|notice|dispatch)\b[^.;\n]{0,80}\Z")
_CAME = compiled(
    r"\b(?:arriv(?:ed|ing)|landed|flew\sin|touched\sdown|visit\b[^.;\n]{0,50}\b(?:began|started))\b[^.;\n]*\Z"
)
_ONWARD = compiled(r"\b(?:through|until|till|(?:continu|run|last)\w*\sto)\s\Z")
_TODAY = compiled(r"\b([Tt]oday|[Yy]esterday),?\s\(?(?:[A-Z][a-z]+day,?\s)?$")


def _weekday_beside(mention: DateMention, text: str) -> int | None:
    """Give the weekday that stands with a day: "Tuesday, May 7", "Tuesday (May 7)"."""
    for start, end in ((mention.start, mention.end), (max(0, mention.start - 12), mention.start)):
        found = compiled(rf"\b(?P<w>{cal.names().short_weekday}),?\s?\(?").search(text, start, end)
        if found and (found.start() == mention.start or found.end() == mention.start):
            return cal.weekday_number(found["w"])
    return None


# --- the rules

# "1,500 March" and "+84/24 May" open with no day; a figure glued to others is none.
FIGURE = r"(?<![\w/:+–—-])(?<!\d[.,])"
TAIL = r"(?:(?:,| ,)?(?: |(?<=,))(?:of )?<year:y>|,? (?:of )?<turn:ry> year(?!\w))?"
INNER_YEAR = r"(?:,? <year:y1>,?)?"
NAMED = r"(?:<shortday>(?:,? |,)(?:the )?)?"
LIST = r"(?P<list>(?:, <fig>){0,3}),?"  # "December 4, 5 and 6"
CLAUSE_GOES_ON = r"[.,;)]|\s(?:and|to|at|in|by|for|with|when|as)\b|\s*$"  # no noun: "on the 12th floor"
CLOSE = r"(?: ?\(<shortday>\))?"
DAYS = rf"<join>{NAMED}"
MONTH_FIRST = rf"{NAMED}<month:m> ?(?:the )?<day:d>"
DAY_FIRST = rf"{NAMED}<day:d>(?:(?<=[a-z]),)?(?: of)? <month:m>"

# What opens it, its name, its pattern, its reader; earlier rules are asked first, so that the fuller form wins.
RULES: tuple[tuple[str, str, str, Reader], ...] = (
    ("m", "anniversary-day", r"<month:m> <day:d>,? <year:y><dash><year:y2>", readers.read_anniversary_day),
    ("f", "anniversary-day", r"<day:d> <month:m>,? <year:y><dash><year:y2>", readers.read_anniversary_day),
    (
        "mw",
        "days-over-months",
        rf"{MONTH_FIRST}{INNER_YEAR}{DAYS}<month:m2> ?<day:d2>{TAIL}",
        readers.read_days_over_months,
    ),
    (
        "fw",
        "days-over-months",
        rf"{DAY_FIRST}{INNER_YEAR}{DAYS}<day:d2>(?: of)? <month:m2>{TAIL}",
        readers.read_days_over_months,
    ),
    ("mw", "days", rf"{MONTH_FIRST}{LIST}<join>(?:the )?<day:d2>{TAIL}", readers.read_days),
    ("fw", "days", rf"{NAMED}<day:d>{LIST}<join>(?:the )?<day:d2>(?: of|,)? <month:m>{TAIL}", readers.read_days),
    ("mw", "day", rf"{MONTH_FIRST}{TAIL}{CLOSE}", readers.read_day),
    ("fw", "day", rf"{DAY_FIRST}{TAIL}{CLOSE}", readers.read_day),
    ("f", "day", r"<day:d>(?P<s>[-.])<month:m>(?P=s)<year:y>", readers.read_day),
    ("f", "iso-day", r"<year4:y>(?P<s>[-/.])<fig:mm>(?P=s)<fig:d>(?![\d/-])", readers.read_iso_day),
    ("f", "numeric-day", r"<fig:d>(?P<s>[-/.])<fig:mm>(?P=s)(?P<y>\d{4}|\d\d)(?![\w/-])", readers.read_numeric_day),
    (
        "f",
        "slash-days",
        r"<fig:d>(?:/<fig:mm>)?<join><fig:d2>/<fig:mm2>(?:/<year:y>)?(?![\w/-])",
        readers.read_slash_days,
    ),
    ("f", "slash-day", r"<fig:d>/<fig:mm>(?![\w/%-])", readers.read_slash_day),
    ("m", "day", r"<month:m> <fig:d>/<year4:y>(?![\w/-])", readers.read_day),
    ("m", "months", r"<month:m>(?:,? <year:y1>)?<join><month:m2>(?:,? <year:y>)?", periods.read_months),
    ("m", "month", r"<month:m>(?:,| of)? <year:y>", periods.read_month),
    ("m", "month", r"<month:m>,? (?:of )?<turn:ry> year(?!\w)", periods.read_month),
    ("t", "month-by-shift", r"<shift:shift> <month:m>(?!\.? ?\d)", periods.read_month_by_shift),
    ("m", "month-alone", r"<fullmonth:m>(?! \d)", periods.read_month),
    ("f", "period", r"<year4:y><dash:join>(?P<y2>(?:19|20)\d\d|\d\d)(?![\w-]|[/.,]\d)", periods.read_period),
    ("f", "period", r"<year:y><join><year:y2>", periods.read_period),
    ("f", "period", r"<year4:y><slash:join>(?P<y2>(?:19|20)\d\d|\d\d)(?![\w/.-])", periods.read_period),
    ("f", "year", r"<year:y>", periods.read_year),
    (
        "f",
        "ordinal-days",
        rf"(?:(?<=from\sthe\s)|(?<=\b[Oo]n\sthe\s)|(?<=between\sthe\s))<nth:d><join>(?:the )?<nth:d2>"
        rf"(?={CLAUSE_GOES_ON}| of this month)",
        readers.read_ordinal_days,
    ),
    ("f", "ordinal-day", r"<nth:d>(?P<of> of (?:this|last|the) month| inst\.?)", readers.read_ordinal_day),
    (
        "f",
        "ordinal-day",
        rf"(?<=\b(?:on|of)\sthe\s)<nth:d>(?P<of>)(?! and (?:the )?\d+(?:st|nd|rd|th)\b)(?={CLAUSE_GOES_ON})",
        readers.read_ordinal_day,
    ),
    ("t", "weekday-of-week", r"<turn:week> week,? on <weekday:w>(?:<join><weekday:w2>)?", readers.read_weekday),
    (
        "w",
        "weekday-of-week",
        r"<weekday:w>(?:<join><weekday:w2>)?,? (?:of )?<turn:week> week(?!\w)",
        readers.read_weekday,
    ),
    (
        "tw",
        "weekday",
        r"(?:<shift:shift> )?<weekday:w>(?:<join><weekday:w2>)?<daypart>?(?P<later>\sweek(?!\w))?"
        r"(?: ?\((?P<n>[0-3]?\d)(?:st|nd|rd|th)?\))?",
        readers.read_weekday,
    ),
    ("w", "weekday", r"(?<=\b[Oo]n\s)<shortday:w>(?P<w2>)(?= [a-z]|[.,;)]|$)", readers.read_weekday),
    ("ft", "ago", r"<count:n> (?P<unit>day|week|month|year)s? (?:ago|back)(?!\w)", distances.read_ago),
    (
        "ft",
        "ahead",
        r"<count:n> (?P<unit>day|week|month|year)(?:s?['’]?s? time|s? (?:from (?:today|now)|hence))(?!\w)",
        distances.read_ahead,
    ),
    ("t", "day-from-told", r"<told>(?!\w)", distances.read_day_from_told),
    ("t", "day-from-report", r"<report:told>(?!\w)(?: ?\(<day:d>\))?", distances.read_day_from_report),
    (
        "t",
        "weekend",
        r"(?:<shift:shift> |(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n) (?:the )?)weekend(?!\w)",
        readers.read_weekend,
    ),
    ("t", "vague", r"<vague>(?!\w)", distances.read_vague),
    ("t", "year-end", r"<yearend>(?!\w)", periods.read_year_end),
    ("t", "unit", r"<part>?<shift:shift> (?P<unit>month|year)(?!\w|-)", periods.read_unit),
)


@cache
def _rules() -> Mapping[str, tuple[_Rule, ...]]:
    """Compile the rules, listed by the name of the group that opens them."""
    rules = [(opens, _Rule(name, compiled(_expanded(pattern)), read)) for opens, name, pattern, read in RULES]
    return {letter: tuple(rule for opens, rule in rules if letter in opens) for letter in "mwft"}


@cache
def _openings() -> re.Pattern[str]:
    """Match what a time may begin with: cheap to search for, and named by the letter of its rules."""
    phrases = [*table("calendar")["days_from_told"], *table("calendar")["days_from_report"], *cal.words_of("vague")]
    phrases += cal.words_of("year_ends")
    time_words = cal.any_of([*phrases, *cal.words_of("parts")], capital=True)
    units, weekend = "(?:day|week|month|year)", "(?:<shift> |<weekend>)weekend"
    sources = {
        "m": r"<month>",
        "w": r"<shortday>",
        "f": rf"{FIGURE}\d{{1,4}}(?!\d)",
        "t": rf"{time_words}(?!\w)|<shift> (?:year|month|<month>|<weekday>)|<turn> week|<number> {units}|{weekend}",
    }
    branches = "|".join(f"(?P<{letter}>{_expanded(source)})" for letter, source in sources.items())
    return compiled(rf"(?<!\w)(?:{branches})")


def _expanded(pattern: str) -> str:
    """Write out the named parts and the gaps of a rule's pattern."""
    parts = _parts()

    def part(match: re.Match[str]) -> str:
        return f"(?P<{match[2]}>{parts[match[1]]})" if match[2] else f"(?:{parts[match[1]]})"

    spaced = pattern.replace(" ?", r"\s{0,2}").replace(" ", r"\s{1,2}").replace("<join>", "<join:join>")
    return compiled(r"(?<!\?P)<(\w+)(?::(\w+))?>").sub(part, spaced)


@cache
def _parts() -> dict[str, str]:
    names, calendar = cal.names(), table("calendar")
    return {
        "month": names.month,
        "fullmonth": names.full_month,
        "weekday": names.weekday,
        "shortday": names.short_weekday,
        "day": cal.DAY,
        "nth": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)",
        "fig": r"\d{1,2}",
        "year": cal.YEAR,
        "year4": r"(?:19|20)\d\d",
        "dash": cal.DASH,
        "slash": "/",
        "join": rf"{cal.DASH}|\s{{1,2}}{cal.any_of(cal.words_of('joins'))}\s{{1,2}}",
        "shift": cal.any_of(calendar["shifts"], capital=True),
        "turn": cal.any_of(["last", "this", "next"], capital=True),
        "part": cal.any_of(cal.words_of("parts"), capital=True) + r"[\s-]",
        "number": cal.any_of(calendar["numbers"], capital=True),
        "count": rf"\d{{1,3}}|{cal.any_of(calendar['numbers'], capital=True)}",
        "told": cal.any_of(calendar["days_from_told"], capital=True),
        "report": cal.any_of(calendar["days_from_report"], capital=True),
        "yearend": cal.any_of(cal.words_of("year_ends"), capital=True),
        "weekend": r"(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n)(?:\sthe)?\s",
        "daypart": r"\s(?:morning|afternoon|evening|night)\b",  # "Friday morning" is the Friday
        "vague": cal.any_of(cal.words_of("vague"), capital=True),
    }
