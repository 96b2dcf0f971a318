"""Read one mention of a month, a year or a stretch of them."""

from __future__ import annotations

import re

from communique.model import How
from communique.patterns import compiled
from communique.reading.dates import calendars as cal
from communique.reading.dates.context import Answer, Context, follows, joined, month_year, relative_year, turn_of


def read_month(match: re.Match[str], context: Context) -> Answer | None:
    told = match.groupdict()
    if not (told.get("y") or told.get("ry") or _is_month(match, context)):
        return None
    month = cal.month_number(match["m"])
    year, how = month_year(match, context, month)
    return "month", cal.edtf(year, month), None, how


def _is_month(match: re.Match[str], context: Context) -> bool:
    """Tell a month that stands alone from a name: "in June", but not "by June Smith"."""
    if follows("before_month", match, context):
        return True
    name = compiled(r"\s[^\W\d_a-z]").match(context.text, match.end())
    return name is None and follows("before_month_weak", match, context)


def read_month_by_shift(match: re.Match[str], context: Context) -> Answer | None:
    """Read "last May", "next March", "this December"."""
    month, shift, today = cal.month_number(match["m"]), turn_of(match["shift"]), context.day
    if today is None:
        year = context.year if shift == 0 else None
        return "month", cal.edtf(year, month), None, context.year_how if year else How.STATED
    turn = (month <= today.month) if shift > 0 else -(month >= today.month) if shift else 0
    return "month", cal.edtf(today.year + turn, month), None, How.RESOLVED


def read_months(match: re.Match[str], context: Context) -> Answer | None:
    """Read "March-May 2024", "between March and May", "July 2020 to June 2025"."""
    first, last = cal.month_number(match["m"]), cal.month_number(match["m2"])
    if not (match["y"] or _is_month(match, context)):
        return None
    year, how = month_year(match, context, last)
    start_year = int(match["y1"]) if match["y1"] else year and year - (first > last)
    start, end = cal.edtf(start_year, first), cal.edtf(year, last)
    if not match["y1"] and not joined(match, context, first, last + 12 * (first > last)):
        return None
    return ("period" if match["y1"] else "range", start, end, how) if start < end else None


def read_period(match: re.Match[str], context: Context) -> Answer | None:
    """Read "2019-2024", "2021-31", "between 2020 and 2025"."""
    first, last = int(match["y"]), int(match["y2"])
    if follows("before_period_not", match, context):
        return None
    last = last if last > 99 else first - first % 100 + last
    return ("period", str(first), str(last), How.STATED) if joined(match, context, first, last) else None


def read_year(match: re.Match[str], context: Context) -> Answer | None:
    weak = follows("before_year_weak", match, context)
    if not (weak or follows("before_year", match, context)) or (weak and _counts(match, context)):
        return None
    return "year", match["y"], None, How.STATED


def _counts(match: re.Match[str], context: Context) -> bool:
    """Tell whether a plural noun makes a count of what looks like a year ("of 2000 soldiers")."""
    return compiled(r"\s[a-z]+s\b").match(context.text, match.end()) is not None


def read_unit(match: re.Match[str], context: Context) -> Answer | None:
    """Read "next month", "earlier this year"; "over the last year" is no one year."""
    if context.text[max(0, match.start() - 4) : match.start()].lower() == "the ":
        return "relative", None, None, How.RESOLVED
    if match["unit"].lower() == "year":
        year, how = relative_year(match["shift"], context)
        return "year", None if year is None else str(year), None, how
    return "month", _month_shifted(context.today, turn_of(match["shift"])), None, How.RESOLVED


def read_year_end(match: re.Match[str], context: Context) -> Answer | None:
    """Read "before the year is out", "by year's end": a time of the report's own year."""
    year, how = relative_year("this", context)
    return "year", None if year is None else str(year), None, how


def _month_shifted(today: str | None, months: int) -> str | None:
    day = cal.as_day(today)
    if day is None:
        return today[:7] if today and months == 0 else None
    count = day.year * 12 + day.month - 1 + months
    return cal.edtf(count // 12, count % 12 + 1)
