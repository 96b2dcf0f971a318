"""What the words of the calendar mean, and how days are reckoned: no report is searched here.

Dates are EDTF strings (ISO 8601-2): ``2019-12-20``, ``2019-12``, ``2019``, and ``XXXX-12-20`` where the year
is not told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from communique.lexicon import table, words

LEAP_YEAR, COMMON_YEAR = 2024, 2023
TWO_DIGIT_PIVOT = 70  # '69 is 2069, '70 is 1970
LATEST_AHEAD = 60  # days after publication that a day without a year may lie, if nothing says that it is to come
LONG_PAST = 300  # days before publication from which a day that is to come belongs to the next year

DASH = r"\s?[-–—~‑−]{1,2}\s?"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?(?!\w|,\d{3}(?!\d)|[.:/]\d|%)"
YEAR = r"(?:19|20)\d\d(?!\w|[,.]\d)"


def words_of(name: str) -> list[str]:
    """Give the entries of one compact list of the calendar lexicon."""
    return words(str(table("calendar")[name]))


def any_of(entries: Iterable[str], capital: bool = False) -> str:
    """Make a pattern for any of the entries, the longest that fits; ``capital`` also takes a capital initial.

    The entries are laid out as a tree of letters, so that a failing search costs one step and not one per entry.
    """
    return f"(?:{_tree(sorted({' '.join(entry.split()) for entry in entries}), capital)})"


def _tree(entries: list[str], capital: bool = False) -> str:
    if len(entries) == 1:
        return "".join(_letter(letter.lower() if capital else letter, capital) for letter in entries[0])
    rests: dict[str, list[str]] = {}
    for entry in entries:
        if entry:
            initial = entry[0].lower() if capital else entry[0]
            rests.setdefault(initial, []).append(entry[1:])
    branches = [_letter(initial, capital) + _tree(rest) for initial, rest in rests.items()]
    if not branches:
        return ""
    if len(branches) == 1 and "" not in entries:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if "" in entries else "")


def _letter(letter: str, capital: bool) -> str:
    if letter == " ":
        return r"\s{1,2}"
    return f"[{letter}{letter.upper()}]" if capital and letter.isalpha() else re.escape(letter)


@dataclass(frozen=True, slots=True)
class Names:
    """The months, weekdays and numbers: each written form to its number, and the patterns that find them."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    month: str
    full_month: str
    weekday: str
    short_weekday: str


@cache
def names() -> Names:
    """Load the names of the calendar."""
    calendar: dict[str, Any] = table("calendar")
    months = {n: words(cell) for n, cell in calendar["months"].items()}
    weekdays = {n: words(cell) for n, cell in calendar["weekdays"].items()}
    long_days = [form for cell in weekdays.values() for form in (cell[0], cell[0].upper())]
    short_days = [form for cell in weekdays.values() for name in cell[1:] for form in (name, name.upper())]
    return Names(
        months={name.lower(): n for n, cell in months.items() for name in cell},
        weekdays={name.lower(): n for n, cell in weekdays.items() for name in cell},
        numbers={**calendar["numbers"]},
        month=_month_pattern(months.values()),
        full_month=any_of(form for cell in months.values() for form in (cell[0], cell[0].upper())) + r"(?!\w)",
        weekday=any_of(long_days) + r"(?!\w)",
        short_weekday=f"(?:{any_of(long_days)}|{any_of(short_days)}\\.?)(?!\\w)",
    )


def _month_pattern(months: Iterable[list[str]]) -> str:
    cells = list(months)
    full = any_of(form for cell in cells for form in (cell[0], cell[0].upper()))
    short = any_of(form for cell in cells for name in cell[1:] for form in (name, name.upper()))
    return rf"(?:{full}(?!\w)(?:\.(?=\s\d{{1,2}}(?:\s?[(,–—-]|\.\s)))?|{short}(?!\w)\.?)"  # "May. 7 (AGENCY)"


def month_number(name: str) -> int:
    """Give the number of a month as written ("Sept.", "MAY")."""
    return names().months[name.rstrip(".").lower()]


def weekday_number(name: str) -> int:
    """Give the ISO number of a weekday as written (Monday is 1)."""
    return names().weekdays[name.rstrip(".").lower()]


def day_number(written: str) -> int:
    """Give a day of the month as written ("12th", "09")."""
    return int(written.rstrip("stndrhSTNDRH"))


def count_of(written: str) -> int | None:
    """Give a small count in figures or words ("38", "three"); None if it is neither."""
    return int(written) if written.isdecimal() else names().numbers.get(written.lower())


def full_year(written: str) -> int:
    """Give a year of four or two figures in full."""
    year = int(written)
    if len(written) > 2:
        return year
    return year + (1900 if year >= TWO_DIGIT_PIVOT else 2000)


def exists(year: int | None, month: int, day: int) -> bool:
    """Tell whether the calendar has that day; without a year, whether any year has it."""
    try:
        date(year or LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True


def edtf(year: int | None, month: int | None = None, day: int | None = None) -> str:
    """Write a date as precisely as it is known; an unknown year is ``XXXX``."""
    head = "XXXX" if year is None else f"{year:04d}"
    return "-".join([head, *(f"{part:02d}" for part in (month, day) if part is not None)])


def as_day(value: str | None) -> date | None:
    """Give an EDTF day as a date; None where the year or the day is not known."""
    if value is None or len(value) != 10 or value.startswith("X"):
        return None
    return date.fromisoformat(value)


def shifted(value: str, days: int) -> str | None:
    """Move an EDTF day by some days; None at the end of February of an unknown year, and beyond the calendar."""
    if not value.startswith("X"):
        return _moved(date.fromisoformat(value), days)
    moved = {_moved_without_year(year, value[5:], days) for year in (LEAP_YEAR, COMMON_YEAR)}
    return moved.pop() if len(moved) == 1 else None


def _moved(day: date, days: int) -> str | None:
    try:
        return (day + timedelta(days=days)).isoformat()
    except OverflowError:
        return None


def _moved_without_year(year: int, month_day: str, days: int) -> str | None:
    month, day = int(month_day[:2]), int(month_day[3:])
    moved = _moved(date(year, month, day), days) if exists(year, month, day) else None
    return moved and "XXXX" + moved[4:]


def weekday_before(day: date, weekday: int) -> date:
    """Give the last such weekday on or before a day."""
    return day - timedelta(days=(day.isoweekday() - weekday) % 7)


def weekday_after(day: date, weekday: int) -> date:
    """Give the first such weekday on or after a day."""
    return day + timedelta(days=(weekday - day.isoweekday()) % 7)


def weekday_numbered(day: date, weekday: int, number: int) -> date | None:
    """Give the nearest such weekday that is that day of its month: "Sunday (13)"."""
    near = (day + timedelta(days=n * sign) for n in range(16) for sign in (-1, 1))
    return next((d for d in near if d.isoweekday() == weekday and d.day == number), None)


def weekday_of_week(day: date, weekday: int, shift: int) -> date:
    """Give the weekday of last week, this week or next week.

    The next week begins on the coming Sunday, as agencies count; last week ended on the Sunday before.
    """
    monday = day - timedelta(days=day.isoweekday() - 1)
    if shift < 0:
        return weekday_before(monday - timedelta(days=1), weekday)
    if shift == 0:
        return monday + timedelta(days=weekday - 1)
    eve = day if day.isoweekday() == 7 else weekday_after(day, 6)
    return weekday_after(eve + timedelta(days=1), weekday)


def year_near(day: date, month: int, day_of_month: int, ahead: Callable[[], bool]) -> int:
    """Choose the year of a day and month that a report published on ``day`` tells without one.

    ``ahead`` tells whether the clause looks ahead; it is asked only where that matters.
    """
    if not exists(day.year, month, day_of_month):
        return day.year
    distance = (date(day.year, month, day_of_month) - day).days
    if distance > LATEST_AHEAD:
        return day.year if ahead() else day.year - 1
    return day.year + 1 if distance < -LONG_PAST and ahead() else day.year


def year_of_month(day: date, month: int, ahead: bool) -> int:
    """Choose the year of a month told alone: the most recent one, or the next one if it is to come."""
    if ahead:
        return day.year + (month < day.month)
    return day.year - (month > day.month)
