"""Days and spans of days: what an EDTF date leaves open, and how far two of them lie apart.

A ``Window`` holds proleptic ordinals of the first and last possible day. Units are days.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

_EDTF = re.compile(r"(\d{4}|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?")


class Window(NamedTuple):
    """The first and last day on which something may have been, as ordinals (``date.toordinal``)."""

    first: int
    last: int

    @property
    def exact(self) -> bool:
        """Tell whether it is one day."""
        return self.first == self.last

    @property
    def width(self) -> int:
        """Count the days."""
        return self.last - self.first + 1

    def months(self, slack: int = 0) -> Iterator[str]:
        """Give every month it touches, as ``2024-12``."""
        day = date.fromordinal(max(1, self.first - slack)).replace(day=1)
        while day.toordinal() <= self.last + slack:
            yield f"{day.year:04}-{day.month:02}"
            day = (day + timedelta(days=32)).replace(day=1)


def ordinal(day: str | None) -> int | None:
    """Give the ordinal of a full ISO date, None for anything less."""
    try:
        return date.fromisoformat(day).toordinal() if day else None
    except ValueError:
        return None


@lru_cache(maxsize=100_000)
def window(edtf: str | None) -> Window | None:
    """Give the days that a date leaves possible; None where it gives no year or is no date."""
    match = _EDTF.fullmatch(edtf or "")
    if not match or match[1] == "XXXX":
        return None
    year, month, day = int(match[1]), _number(match[2]), _number(match[3])
    try:
        first = date(year, month or 1, day if month and day else 1)
        last = date(year, month or 12, (day if month and day else None) or calendar.monthrange(year, month or 12)[1])
    except ValueError:
        return None
    return Window(first.toordinal(), last.toordinal())


def day_of_year(edtf: str | None) -> str | None:
    """Give month and day (``03-28``) of a date that tells both, with or without its year."""
    match = _EDTF.fullmatch(edtf or "")
    return f"{match[2]}-{match[3]}" if match and match[3] and "X" not in f"{match[2]}{match[3]}" else None


def in_the_year(edtf: str, published: int, *, ahead: bool, slack: int = 1) -> Window | None:
    """Give the day of a date without a year that lies nearest to publication, before it or ``ahead`` of it.

    ``slack`` are the days by which it may lie on the other side.
    """
    months = day_of_year(edtf)
    if months is None:
        return None
    year = date.fromordinal(published).year
    found = [window(f"{each:04}-{months}") for each in (year - 1, year, year + 1) if 1 < each < 9998]
    days = [
        each
        for each in found
        if each and (each.first >= published - slack if ahead else each.first <= published + slack)
    ]
    return (min(days) if ahead else max(days)) if days else None


def apart(one: Window, other: Window) -> int:
    """Count the days between two windows: 0 where they overlap."""
    return max(0, one.first - other.last, other.first - one.last)


def iso(day: int | None) -> str | None:
    """Give an ordinal as an ISO date."""
    return date.fromordinal(day).isoformat() if day is not None else None


def _number(digits: str | None) -> int | None:
    return int(digits) if digits and digits.isdigit() else None
