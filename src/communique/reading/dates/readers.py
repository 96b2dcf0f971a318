"""Read one mention of a day: what each form of words says, given the report's own day and the days told before.

A reader gets the match of its rule and the context, and answers with kind, value, end value and how; or with None,
where the words are no time after all.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from communique.model import How
from communique.patterns import compiled
from communique.reading.dates import calendars as cal
from communique.reading.dates.context import (
    Answer,
    Context,
    after_between,
    ahead,
    follows,
    joined,
    leads_to,
    turn_of,
    year_of,
)
from communique.reading.dates.outlook import tells_of_now

# --- days and stretches of days


def read_day(match: re.Match[str], context: Context) -> Answer | None:
    month, day = cal.month_number(match["m"]), cal.day_number(match["d"])
    return _one_day(match, context, month, day)


def _one_day(match: re.Match[str], context: Context, month: int, day: int) -> Answer | None:
    year, how = year_of(match, context, month, day)
    if not cal.exists(None, month, day) or (how is How.STATED and not cal.exists(year, month, day)):
        return None
    if not cal.exists(year, month, day):
        year, how = None, How.STATED
    return "day", cal.edtf(year, month, day), None, how


def read_days(match: re.Match[str], context: Context) -> Answer | None:
    """Read "December 8-10", "2nd - 5th December 2013"."""
    month, first, last = cal.month_number(match["m"]), cal.day_number(match["d"]), cal.day_number(match["d2"])
    if not joined(match, context, first + match["list"].count(","), last):
        return None
    one, other = _one_day(match, context, month, first), _one_day(match, context, month, last)
    if not one or not other or not one[1] or not other[1]:
        return None
    return "range", one[1], one[1][:-2] + other[1][-2:], one[3]  # in one year, however far ahead they lie


def read_days_over_months(match: re.Match[str], context: Context) -> Answer | None:
    """Read "December 30, 2019 - January 2, 2020", "28 March to 2 April"."""
    first = cal.month_number(match["m"]), cal.day_number(match["d"])
    last = cal.month_number(match["m2"]), cal.day_number(match["d2"])
    start_year, end_year, how = _years(match, context, first, last)
    if not (cal.exists(start_year, *first) and cal.exists(end_year, *last)):
        return None
    start, end = cal.edtf(start_year, *first), cal.edtf(end_year, *last)
    if match["y1"] and first == last:
        return "day", start, None, How.STATED
    if not _is_stretch(match, context, start, end):
        return None
    return "range", start, end, how


def _years(
    match: re.Match[str], context: Context, first: tuple[int, int], last: tuple[int, int]
) -> tuple[int | None, int | None, How]:
    """Give the years of the two ends of a stretch; where neither is told, the first day's year decides."""
    over = first > last  # past the turn of the year
    year, how = year_of(match, context, *(last if match["y"] or match["ry"] else first))
    if match["y"] or match["ry"]:
        return int(match["y1"]) if match["y1"] else year and year - over, year, how
    year = int(match["y1"]) if match["y1"] else year
    return year, year and year + over, How.STATED if match["y1"] else how


def _is_stretch(match: re.Match[str], context: Context, start: str, end: str) -> bool:
    if "and" in match["join"] and not after_between(match, context):
        return cal.shifted(start, 1) == end
    return start.startswith("X") or start < end


def read_anniversary_day(match: re.Match[str], context: Context) -> Answer | None:
    """Read the founding day in "(September 5, 1962-2022)"; the second year is the year of the anniversary."""
    month, day, year = cal.month_number(match["m"]), cal.day_number(match["d"]), int(match["y"])
    if not cal.exists(year, month, day) or int(match["y2"]) <= year:
        return None
    return "day", cal.edtf(year, month, day), None, How.STATED


def read_iso_day(match: re.Match[str], context: Context) -> Answer | None:
    return _one_day(match, context, int(match["mm"]), int(match["d"]))


def read_numeric_day(match: re.Match[str], context: Context) -> Answer | None:
    """Read "05/09/14" day first; month first only where the calendar leaves no choice."""
    day, month = int(match["d"]), int(match["mm"])
    if len(match["y"]) == 2 and match["s"] != "/":
        return None
    return _one_day(match, context, *((day, month) if month > 12 else (month, day)))


def read_slash_day(match: re.Match[str], context: Context) -> Answer | None:
    in_brackets = context.text[match.start() - 1 : match.start()] == "(" and context.text[match.end() :][:1] == ")"
    if match[0] in cal.words_of("slash_not") or not (in_brackets or follows("before_slash", match, context)):
        return None
    return _one_day(match, context, int(match["mm"]), int(match["d"]))


def read_slash_days(match: re.Match[str], context: Context) -> Answer | None:
    """Read "from 26/4 to 28/4", "on 26-28/4"."""
    if not follows("before_slash", match, context):
        return None
    last = _one_day(match, context, int(match["mm2"]), int(match["d2"]))
    first = _one_day(match, context, int(match["mm"] or match["mm2"]), int(match["d"]))
    if not (first and last and first[1] and last[1] and _is_stretch(match, context, first[1], last[1])):
        return None
    return "range", first[1], last[1], last[3]


def read_ordinal_day(match: re.Match[str], context: Context) -> Answer | None:
    """Read "on the 21st": the last such day before publication (the next, if to come), else of the month told last."""
    day, today = cal.day_number(match["d"]), context.day
    if today and match["of"]:
        first = (today.replace(day=1) - timedelta(days=1)).replace(day=1) if "last" in match["of"] else today
        known = cal.exists(first.year, first.month, day)
        return ("day", cal.edtf(first.year, first.month, day), None, How.RESOLVED) if known else None
    if today and day > today.day and ahead(match, context):
        return ("day", cal.edtf(today.year, today.month, day), None, How.RESOLVED) if _in_month(today, day) else None
    if today:
        return _day_of_month_before(today, day)
    if context.told is None:
        return None
    return "day", context.told[0][:8] + f"{day:02d}", None, How.RESOLVED


def _in_month(today: date, day: int) -> bool:
    return cal.exists(today.year, today.month, day)


def read_ordinal_days(match: re.Match[str], context: Context) -> Answer | None:
    """Read "from the 6th to the 8th": days of the month of publication, or of the one before."""
    first, last, today = cal.day_number(match["d"]), cal.day_number(match["d2"]), context.day
    if today is None or not joined(match, context, first, last) or not _in_month(today, last):
        return None
    over = first > today.day and not ahead(match, context)
    month = today.replace(day=1) - timedelta(days=1) if over else today
    if not cal.exists(month.year, month.month, last):
        return None
    start, end = (cal.edtf(month.year, month.month, d) for d in (first, last))
    return "range", start, end, How.RESOLVED


def _day_of_month_before(today: date, day: int) -> Answer | None:
    month_end = today.replace(day=1) - timedelta(days=1)
    month = today if day <= today.day else month_end
    if not cal.exists(month.year, month.month, day):
        return None
    return "day", cal.edtf(month.year, month.month, day), None, How.RESOLVED


# --- weekdays


def read_weekday(match: re.Match[str], context: Context) -> Answer | None:
    """Read "on Monday", "next Tuesday", "Friday and Saturday", "Thursday last week"."""
    if follows("before_weekday_not", match, context) or leads_to("after_weekday_not", match, context):
        return None
    kind = "range" if match["w2"] else "weekday"
    if context.day is None:
        return kind, None if match["w2"] else _beside_named(match, context), None, How.RESOLVED
    day = _weekday_day(match, context.day, context)
    if not match["w2"]:
        return kind, day.isoformat(), None, How.RESOLVED
    return _weekdays(match, day, context)


def _beside_named(match: re.Match[str], context: Context) -> str | None:
    """Give the weekday nearest to a day that the text names with its own: "on Tuesday, May 7 … on Wednesday".

    Under a dateline without a year, the weekday told first is that of the dateline: "LOR, Oct. 31 — X on Monday met …".
    """
    if context.named is None and context.today and not ahead(match, context, weekday=True):
        context.named = context.today, cal.weekday_number(match["w"])
    if context.named is None:
        return None
    value, weekday = context.named
    return cal.shifted(value, (cal.weekday_number(match["w"]) - weekday + 3) % 7 - 3)


def _weekdays(match: re.Match[str], first: date, context: Context) -> Answer | None:
    last = cal.weekday_after(first, cal.weekday_number(match["w2"]))
    if match["join"].strip() == "and" and (last - first).days != 1 and not after_between(match, context):
        return None
    return "range", first.isoformat(), last.isoformat(), How.RESOLVED


def _weekday_day(match: re.Match[str], today: date, context: Context) -> date:
    weekday, told = cal.weekday_number(match["w"]), match.groupdict()
    if told.get("n") and (named := cal.weekday_numbered(today, weekday, int(told["n"]))):
        return named
    if told.get("week"):
        return cal.weekday_of_week(today, weekday, turn_of(told["week"]))
    if told.get("shift"):
        return _weekday_shifted(today, weekday, told["shift"])
    if told.get("later"):  # "on Monday week"
        return cal.weekday_after(today, weekday) + timedelta(days=7)
    if ahead(match, context, weekday=True):
        return cal.weekday_after(today, weekday)
    if match["w2"] and match["join"].strip() != "and" and tells_of_now(context.text, match.start()):
        first = cal.weekday_before(today, weekday)
        if cal.weekday_after(first, cal.weekday_number(match["w2"])) >= today:
            return first  # "is in Alland from Thursday to Saturday", told on Friday
    last = cal.weekday_before(today, cal.weekday_number(match["w2"] or match["w"]))
    return cal.weekday_before(last, weekday)


def _weekday_shifted(today: date, weekday: int, word: str) -> date:
    shift = turn_of(word)
    if shift == 0:
        return cal.weekday_of_week(today, weekday, 0)
    if shift < 0:
        return cal.weekday_before(today - timedelta(days=1), weekday)
    return cal.weekday_after(today + timedelta(days=1), weekday)


_OF_DAYS = compiled(r"\s(?:of\s|\()(?:[A-Z][a-z]+\s)?\d")


def read_weekend(match: re.Match[str], context: Context) -> Answer | None:
    """Read "over the weekend", "next weekend": Saturday and Sunday."""
    today = context.day
    if today is None:
        return "relative", None, None, How.RESOLVED
    if _OF_DAYS.match(context.text, match.end()):
        return None  # "the weekend of May 11 and 12"
    saturday = cal.weekday_before(today, 6)
    told = (match["shift"] or "").lower()
    if told in ("next", "coming", "the coming") or ahead(match, context):
        saturday = cal.weekday_after(today, 6) if today.isoweekday() != 7 or told else saturday
    elif told == "last" and today.isoweekday() > 5:
        saturday -= timedelta(days=7)
    elif told == "this" and today.isoweekday() < 6:
        return "relative", None, None, How.RESOLVED
    return "range", saturday.isoformat(), (saturday + timedelta(days=1)).isoformat(), How.RESOLVED
