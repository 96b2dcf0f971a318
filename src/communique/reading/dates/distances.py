"""Read one mention of a day told by its distance from the report's day, or from the day told last."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache

from communique.lexicon import table
from communique.model import How
from communique.patterns import compiled
from communique.reading.dates import calendars as cal
from communique.reading.dates.context import Answer, Context, follows, leads_to


def read_day_from_report(match: re.Match[str], context: Context) -> Answer | None:
    if leads_to("after_today_not", match, context):
        return None
    beside = match["d"] or ((named := _DAY_BESIDE.match(context.text, match.end())) and (named[1] or named[2]))
    if beside and (told := _bracketed(beside, context)):
        return told
    days = days_table("days_from_report")[" ".join(match["told"].lower().split())]
    return "relative", context.today and cal.shifted(context.today, days), None, How.RESOLVED


# "Today (Aug 16)", "this morning (16 August)"
_DAY_BESIDE = compiled(r"\s?\((?:[A-Z][a-z]{2,8}\.? (\d{1,2})|(\d{1,2})(?:st|nd|rd|th)? [A-Z][a-z]{2,8})\)")


def _bracketed(figure: str, context: Context) -> Answer | None:
    """Read "yesterday morning (9)": the figure tells the day."""
    today, day = context.day, cal.day_number(figure)
    for back in range(8) if today else ():
        if today and (then := today - timedelta(days=back)).day == day:
            return "day", then.isoformat(), None, How.RESOLVED
    return None


def read_day_from_told(match: re.Match[str], context: Context) -> Answer | None:
    """Read "the same day", "the following day"; "the day after the summit" counts from no day told."""
    phrase = " ".join(match[0].lower().split())
    if phrase.endswith((" before", " after")) and not compiled(r"\s{0,2}(?:[.,;:)]|$)").match(
        context.text, match.end()
    ):
        return None
    if context.text.startswith((" of ", " on "), match.end()):
        return None  # "in the afternoon of May 3"
    days = days_table("days_from_told")[phrase]
    told = context.told
    if days == 0 and context.news and "\n" in context.text[context.news[0] : match.start()]:
        told = context.news[
            1
        ]  # "They met on Friday. A had arrived on Thursday." A paragraph later, the same day is Friday
    if days == 0 and told and context.past and context.today and told[0] > context.today and _is_over(match, context):
        told = context.past
    start, end = told or (None, None)
    base = None if end and days == 0 else end if end and days > 0 else start
    return "same-day", base and cal.shifted(base, days), None, How.RESOLVED


_SENTENCE = 240  # characters of a sentence before the words for a day, and half as many behind them
_STOP = compiled(r"[.;!?]\s|\n")
_TO_COME = compiled(r"\b(?:will|would|shall|to be|is to|are to|due|scheduled|expected|set to|plan\w*|slated)\b")
_PAST = compiled(r"\b(?:was|were|met|held|had|received|hosted|visited|called|paid|signed|attended|toured|spoke)\b")


def _is_over(match: re.Match[str], context: Context) -> bool:
    """ "Flights are to begin on May 20. X was later in the day received by Y": it is not the day to come."""
    ahead = _STOP.split(context.text[max(0, match.start() - _SENTENCE) : match.start()])[-1]
    told = ahead + _STOP.split(context.text[match.start() : match.end() + _SENTENCE // 2])[0]
    return bool(_PAST.search(told)) and not _TO_COME.search(told)


def read_ago(match: re.Match[str], context: Context) -> Answer | None:
    """Read "three days ago", "38 years ago"; a rough count tells nothing."""
    count, unit = cal.count_of(match["n"]), match["unit"].lower()
    if count is None:
        return None
    if follows("before_count_rough", match, context) or unit in ("week", "month"):
        return "relative", None, None, How.COMPUTED
    if unit == "day":
        return "relative", context.today and cal.shifted(context.today, -count), None, How.COMPUTED
    if context.year is None or context.year <= count:
        return "year", None, None, How.COMPUTED
    return "year", cal.edtf(context.year - count), None, How.COMPUTED


def read_ahead(match: re.Match[str], context: Context) -> Answer | None:
    """Read "in ten days' time", "a week from today", "in two years' time"; a rough count tells nothing."""
    count, unit = cal.count_of(match["n"]), match["unit"].lower()
    if count is None:
        return None
    rough = follows("before_count_rough", match, context)
    if rough or context.today is None:
        return "relative", None, None, How.COMPUTED
    if unit in ("month", "year"):
        return _coarsely_ahead(count, unit, context)
    days = count * (7 if unit == "week" else 1)
    return "relative", cal.shifted(context.today, days), None, How.COMPUTED


def _coarsely_ahead(count: int, unit: str, context: Context) -> Answer:
    """Count months and years as coarsely as they are told: "in six months' time" names no day."""
    today = context.day
    if today is None:
        return "relative", None, None, How.COMPUTED
    if unit == "year":
        return "year", cal.edtf(today.year + count), None, How.COMPUTED
    years, month = divmod(today.month - 1 + count, 12)
    return "month", cal.edtf(today.year + years, month + 1), None, How.COMPUTED


def read_vague(match: re.Match[str], context: Context) -> Answer | None:
    return "relative", None, None, How.RESOLVED


@cache
def days_table(name: str) -> dict[str, int]:
    return dict(table("calendar")[name])
