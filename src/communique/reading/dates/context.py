"""What a reader of times may know: the text, the report's own day, the day told last, the words around a mention."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from communique.lexicon import table
from communique.model import How
from communique.patterns import compiled
from communique.reading.dates import calendars as cal
from communique.reading.dates.outlook import looks_ahead

Answer = tuple[str, str | None, str | None, How]  # kind, value, end value, how


@dataclass(slots=True)
class Context:
    """What a reader may know: the text, the report's day, and the day or days told last."""

    text: str
    today: str | None  # EDTF day: the dateline's where there is one, else the day of publication
    year: int | None
    year_how: How
    told: tuple[str, str | None] | None = None
    news: tuple[int, tuple[str, str | None]] | None = None  # told before "He had arrived on May 3", which ends there
    past: tuple[str, str | None] | None = None  # the day told last that is none to come
    dated: bool = False  # is the day told last the dateline's?
    named: tuple[str, int] | None = None  # a day and its weekday: "Tuesday, May 7"

    @property
    def day(self) -> date | None:
        return cal.as_day(self.today)


Reader = Callable[[re.Match[str], Context], Answer | None]


# --- what stands around a mention


def follows(words: str, match: re.Match[str], context: Context) -> bool:
    """Tell whether one of the words of a lexicon list stands right before the match."""
    start = match.start()
    return _lead(words).search(context.text, max(0, start - 24), start) is not None


def leads_to(words: str, match: re.Match[str], context: Context) -> bool:
    return _trail(words).match(context.text, match.end()) is not None


@cache
def _lead(words: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w){cal.any_of(cal.words_of(words), capital=True)}(?:\s{{1,2}}|(?<=-))\Z")


@cache
def _trail(words: str) -> re.Pattern[str]:
    return compiled(rf"(?:['’]s)?\s{cal.any_of(cal.words_of(words))}(?!\w)")


def ahead(match: re.Match[str], context: Context, *, weekday: bool = False) -> bool:
    return looks_ahead(context.text, match.start(), match.end(), weekday=weekday)


def joined(match: re.Match[str], context: Context, first: int, second: int) -> bool:
    """Tell whether two numbers make a stretch: "4 and 5" do, "4 and 9" only after "between"."""
    if second <= first:
        return False
    if "and" not in match["join"] or second == first + 1:
        return True
    return after_between(match, context)


def after_between(match: re.Match[str], context: Context) -> bool:
    return context.text[max(0, match.start() - 12) : match.start()].lower().endswith(("between ", "between the "))


# --- the year that a day or month belongs to


def year_of(match: re.Match[str], context: Context, month: int, day: int) -> tuple[int | None, How]:
    told = match.groupdict()
    if told.get("y"):
        return cal.full_year(told["y"]), How.STATED
    if told.get("ry"):
        return relative_year(told["ry"], context)
    if context.day:
        return cal.year_near(context.day, month, day, lambda: ahead(match, context)), How.RESOLVED
    return context.year, context.year_how if context.year else How.STATED


def relative_year(word: str, context: Context) -> tuple[int | None, How]:
    if context.year is None:
        return None, How.STATED
    return context.year + turn_of(word), context.year_how


def month_year(match: re.Match[str], context: Context, month: int) -> tuple[int | None, How]:
    told = match.groupdict()
    if told.get("y"):
        return cal.full_year(told["y"]), How.STATED
    if told.get("ry"):
        return relative_year(told["ry"], context)
    if context.day:
        return cal.year_of_month(context.day, month, ahead(match, context, weekday=True)), How.RESOLVED
    return context.year, context.year_how if context.year else How.STATED


def turn_of(word: str) -> int:
    return int(table("calendar")["shifts"][" ".join(word.lower().split())])
