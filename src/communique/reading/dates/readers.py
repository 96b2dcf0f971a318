"""Read one mention of a time: what each form of words says, given the report's own day and the days told before.

A reader gets the match of its rule and the context, and answers with kind, value, end value and how; or with None,
where the words are no time after all.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from communique.lexicon import table
from communique.model import How
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

    @property
    def day(self) -> date | None:
        return cal.as_day(self.today)


Reader = Callable[[re.Match[str], Context], Answer | None]


# --- what stands around a mention


def _after(words: str, match: re.Match[str], context: Context) -> bool:
    """Tell whether one of the words of a lexicon list stands right before the match."""
    start = match.start()
    return _lead(words).search(context.text, max(0, start - 24), start) is not None


def _before(words: str, match: re.Match[str], context: Context) -> bool:
    return _trail(words).match(context.text, match.end()) is not None


@cache
def _lead(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){cal.any_of(cal.words_of(words), capital=True)}(?:\s{{1,2}}|(?<=-))\Z")


@cache
def _trail(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:['’]s)?\s{cal.any_of(cal.words_of(words))}(?!\w)")


def _ahead(match: re.Match[str], context: Context) -> bool:
    return looks_ahead(context.text, match.start(), match.end())


def _joined(match: re.Match[str], context: Context, first: int, second: int) -> bool:
    """Tell whether two numbers make a stretch: "4 and 5" do, "4 and 9" only after "between"."""
    if second <= first:
        return False
    if "and" not in match["join"] or second == first + 1:
        return True
    return context.text[max(0, match.start() - 8) : match.start()].lower() == "between "


# --- the year that a day or month belongs to


def _year(match: re.Match[str], context: Context, month: int, day: int) -> tuple[int | None, How]:
    told = match.groupdict()
    if told.get("y"):
        return cal.full_year(told["y"]), How.STATED
    if told.get("ry"):
        return _relative_year(told["ry"], context)
    if context.day:
        return cal.year_near(context.day, month, day, lambda: _ahead(match, context)), How.RESOLVED
    return context.year, context.year_how if context.year else How.STATED


def _relative_year(word: str, context: Context) -> tuple[int | None, How]:
    if context.year is None:
        return None, How.STATED
    return context.year + _shift(word), context.year_how


def _month_year(match: re.Match[str], context: Context, month: int) -> tuple[int | None, How]:
    told = match.groupdict()
    if told.get("y"):
        return cal.full_year(told["y"]), How.STATED
    if told.get("ry"):
        return _relative_year(told["ry"], context)
    if context.day:
        return cal.year_of_month(context.day, month, _ahead(match, context)), How.RESOLVED
    return context.year, context.year_how if context.year else How.STATED


def _shift(word: str) -> int:
    return int(table("calendar")["shifts"][" ".join(word.lower().split())])


# --- days and stretches of days


def read_day(match: re.Match[str], context: Context) -> Answer | None:
    month, day = cal.month_number(match["m"]), cal.day_number(match["d"])
    return _one_day(match, context, month, day)


def _one_day(match: re.Match[str], context: Context, month: int, day: int) -> Answer | None:
    year, how = _year(match, context, month, day)
    if not cal.exists(None, month, day) or (how is How.STATED and not cal.exists(year, month, day)):
        return None
    if not cal.exists(year, month, day):
        year, how = None, How.STATED
    return "day", cal.edtf(year, month, day), None, how


def read_days(match: re.Match[str], context: Context) -> Answer | None:
    """Read "December 8-10", "2nd - 5th December 2013"."""
    month, first, last = cal.month_number(match["m"]), cal.day_number(match["d"]), cal.day_number(match["d2"])
    if not _joined(match, context, first + match["list"].count(","), last):
        return None
    one, other = _one_day(match, context, month, first), _one_day(match, context, month, last)
    return ("range", one[1], other[1], one[3]) if one and other else None


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
    year, how = _year(match, context, *(last if match["y"] or match["ry"] else first))
    if match["y"] or match["ry"]:
        return int(match["y1"]) if match["y1"] else year and year - over, year, how
    year = int(match["y1"]) if match["y1"] else year
    return year, year and year + over, How.STATED if match["y1"] else how


def _is_stretch(match: re.Match[str], context: Context, start: str, end: str) -> bool:
    if "and" in match["join"] and context.text[max(0, match.start() - 8) : match.start()].lower() != "between ":
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
    if match[0] in cal.words_of("slash_not") or not (in_brackets or _after("before_slash", match, context)):
        return None
    return _one_day(match, context, int(match["mm"]), int(match["d"]))


def read_slash_days(match: re.Match[str], context: Context) -> Answer | None:
    """Read "from 26/4 to 28/4", "on 26-28/4"."""
    if not _after("before_slash", match, context):
        return None
    last = _one_day(match, context, int(match["mm2"]), int(match["d2"]))
    first = _one_day(match, context, int(match["mm"] or match["mm2"]), int(match["d"]))
    if not (first and last and first[1] and last[1] and _is_stretch(match, context, first[1], last[1])):
        return None
    return "range", first[1], last[1], last[3]


def read_ordinal_day(match: re.Match[str], context: Context) -> Answer | None:
    """Read "on the 21st": the last such day before publication, else of the month told last."""
    day, today = cal.day_number(match["d"]), context.day
    if today:
        return _day_of_month_before(today, day)
    if context.told is None:
        return None
    return "day", context.told[0][:8] + f"{day:02d}", None, How.RESOLVED


def _day_of_month_before(today: date, day: int) -> Answer | None:
    month_end = today.replace(day=1) - timedelta(days=1)
    month = today if day <= today.day else month_end
    if not cal.exists(month.year, month.month, day):
        return None
    return "day", cal.edtf(month.year, month.month, day), None, How.RESOLVED


# --- weekdays


def read_weekday(match: re.Match[str], context: Context) -> Answer | None:
    """Read "on Monday", "next Tuesday", "Friday and Saturday", "Thursday last week"."""
    if _after("before_weekday_not", match, context) or _before("after_weekday_not", match, context):
        return None
    kind = "range" if match["w2"] else "weekday"
    if context.day is None:
        return kind, None, None, How.RESOLVED
    day = _weekday_day(match, context.day, context)
    if not match["w2"]:
        return kind, day.isoformat(), None, How.RESOLVED
    return _weekdays(match, day)


def _weekdays(match: re.Match[str], first: date) -> Answer | None:
    last = cal.weekday_after(first, cal.weekday_number(match["w2"]))
    if match["join"].strip() == "and" and (last - first).days != 1:
        return None
    return "range", first.isoformat(), last.isoformat(), How.RESOLVED


def _weekday_day(match: re.Match[str], today: date, context: Context) -> date:
    weekday, told = cal.weekday_number(match["w"]), match.groupdict()
    if told.get("week"):
        return cal.weekday_of_week(today, weekday, _shift(told["week"]))
    if told.get("shift"):
        return _weekday_shifted(today, weekday, told["shift"])
    if _ahead(match, context):
        return cal.weekday_after(today, weekday)
    last = cal.weekday_before(today, cal.weekday_number(match["w2"] or match["w"]))
    return cal.weekday_before(last, weekday)


def _weekday_shifted(today: date, weekday: int, word: str) -> date:
    shift = _shift(word)
    if shift == 0:
        return cal.weekday_of_week(today, weekday, 0)
    if shift < 0:
        return cal.weekday_before(today - timedelta(days=1), weekday)
    return cal.weekday_after(today + timedelta(days=1), weekday)


# --- months, years, periods


def read_month(match: re.Match[str], context: Context) -> Answer | None:
    told = match.groupdict()
    if not (told.get("y") or told.get("ry") or _is_month(match, context)):
        return None
    month = cal.month_number(match["m"])
    year, how = _month_year(match, context, month)
    return "month", cal.edtf(year, month), None, how


def _is_month(match: re.Match[str], context: Context) -> bool:
    """Tell a month that stands alone from a name: "in June", but not "by June Smith"."""
    if _after("before_month", match, context):
        return True
    name = re.compile(r"\s[^\W\d_a-z]").match(context.text, match.end())
    return name is None and _after("before_month_weak", match, context)


def read_month_by_shift(match: re.Match[str], context: Context) -> Answer | None:
    """Read "last May", "next March", "this December"."""
    month, shift, today = cal.month_number(match["m"]), _shift(match["shift"]), context.day
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
    year, how = _month_year(match, context, last)
    start_year = int(match["y1"]) if match["y1"] else year and year - (first > last)
    start, end = cal.edtf(start_year, first), cal.edtf(year, last)
    if not match["y1"] and not _joined(match, context, first, last + 12 * (first > last)):
        return None
    return ("period" if match["y1"] else "range", start, end, how) if start < end else None


def read_period(match: re.Match[str], context: Context) -> Answer | None:
    """Read "2019-2024", "2021-31", "between 2020 and 2025"."""
    first, last = int(match["y"]), int(match["y2"])
    if _after("before_period_not", match, context):
        return None
    last = last if last > 99 else first - first % 100 + last
    return ("period", str(first), str(last), How.STATED) if _joined(match, context, first, last) else None


def read_year(match: re.Match[str], context: Context) -> Answer | None:
    weak = _after("before_year_weak", match, context)
    if not (weak or _after("before_year", match, context)) or (weak and _counts(match, context)):
        return None
    return "year", match["y"], None, How.STATED


def _counts(match: re.Match[str], context: Context) -> bool:
    """Tell whether a plural noun makes a count of what looks like a year ("of 2000 soldiers")."""
    return re.compile(r"\s[a-z]+s\b").match(context.text, match.end()) is not None


def read_unit(match: re.Match[str], context: Context) -> Answer | None:
    """Read "next month", "earlier this year"; "over the last year" is no one year."""
    if context.text[max(0, match.start() - 4) : match.start()].lower() == "the ":
        return "relative", None, None, How.RESOLVED
    if match["unit"].lower() == "year":
        year, how = _relative_year(match["shift"], context)
        return "year", None if year is None else str(year), None, how
    return "month", _month_shifted(context.today, _shift(match["shift"])), None, How.RESOLVED


def read_year_end(match: re.Match[str], context: Context) -> Answer | None:
    """Read "before the year is out", "by year's end": a time of the report's own year."""
    year, how = _relative_year("this", context)
    return "year", None if year is None else str(year), None, how


def _month_shifted(today: str | None, months: int) -> str | None:
    day = cal.as_day(today)
    if day is None:
        return today[:7] if today and months == 0 else None
    count = day.year * 12 + day.month - 1 + months
    return cal.edtf(count // 12, count % 12 + 1)


# --- days told by their distance


def read_day_from_report(match: re.Match[str], context: Context) -> Answer | None:
    if _before("after_today_not", match, context):
        return None
    days = days_table("days_from_report")[" ".join(match[0].lower().split())]
    return "relative", context.today and cal.shifted(context.today, days), None, How.RESOLVED


def read_day_from_told(match: re.Match[str], context: Context) -> Answer | None:
    """Read "the same day", "the following day"; "the day after the summit" counts from no day told."""
    phrase = " ".join(match[0].lower().split())
    if phrase.endswith((" before", " after")) and not re.compile(r"\s{0,2}(?:[.,;:)]|$)").match(
        context.text, match.end()
    ):
        return None
    days = days_table("days_from_told")[phrase]
    start, end = context.told or (None, None)
    base = None if end and days == 0 else end if end and days > 0 else start
    return "same-day", base and cal.shifted(base, days), None, How.RESOLVED


def read_ago(match: re.Match[str], context: Context) -> Answer | None:
    """Read "three days ago", "38 years ago"; a rough count tells nothing."""
    count, unit = cal.count_of(match["n"]), match["unit"].lower()
    if count is None:
        return None
    if _after("before_count_rough", match, context) or unit in ("week", "month"):
        return "relative", None, None, How.COMPUTED
    if unit == "day":
        return "relative", context.today and cal.shifted(context.today, -count), None, How.COMPUTED
    if context.year is None or context.year <= count:
        return "year", None, None, How.COMPUTED
    return "year", cal.edtf(context.year - count), None, How.COMPUTED


def read_vague(match: re.Match[str], context: Context) -> Answer | None:
    return "relative", None, None, How.RESOLVED


@cache
def days_table(name: str) -> dict[str, int]:
    return dict(table("calendar")[name])
