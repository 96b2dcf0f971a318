"""A series through its sessions: editions with number and day, what is missing, how often it meets, when it is due.

8th on 2019-12-18 (two outlets), 8th on 2019-12-20 (one)     one edition, on the day that most tell; the other stands by
2nd in 2021, 4th in 2025                                      the 3rd is missing; it meets every 24 months
only the 4th, in March 2024                                   no interval: nothing is due
only one session, "annual" in its name                        due a year later
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from communique.resolving.days import Window, apart, in_the_year, iso, window
from communique.resolving.settling import Said, settle

_CLOSE = 3  # days by which outlets differ on a session with a number
_NEAR = 7  # days by which outlets differ on a session without a number
_MONTH = 30.4375
_UNKNOWN = 9_999_999  # the day of a report whose day is not told: after all others
_EVERY_TWO = re.compile(r"\b(bi-?ennial|every (two|second|2) years?|every other year)\b", re.IGNORECASE)
_EVERY_YEAR = re.compile(r"\b(annual|annually|yearly|every year)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Naming:
    """One record's word of a series: number and day of a session where told; copies of a text have one ``source``.

    ``day`` is the ordinal of the report, ``meets`` the days of the only contact in it that may be the session.
    """

    record: str
    source: str
    number: int | None
    date: str | None
    day: int | None
    meets: Window | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """One session: its day as most tell it, the days that others tell, and who tells of it.

    ``ground`` says where the day comes from; ``planned`` is true where it was only ever told ahead; ``last_told`` is
    the day of the last report of it (an ordinal).
    """

    number: int | None
    date: str | None
    others: tuple[str, ...]
    records: tuple[str, ...]
    planned: bool
    ground: str
    last_told: int | None = None

    @property
    def days(self) -> Window | None:
        """Give the days on which it was."""
        return window(self.date)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often a series meets, in months, and when it is next due (``2025-12``), each with its ground."""

    months: int | None
    ground: str
    due: str | None = None


def editions(namings: Iterable[Naming]) -> list[Edition]:
    """Gather the sessions that reports tell of, in the order of their numbers and days."""
    told = sorted((_dated(each) for each in namings), key=lambda each: each.record)
    numbered: dict[int, list[Naming]] = defaultdict(list)
    for each in told:
        if each.number is not None:
            numbered[each.number].append(each)
    found = [_edition(number, group) for number, group in sorted(numbered.items())]
    loose = [each for each in told if each.number is None and window(each.date)]
    return _in_order(found, _unnumbered(loose, found))


def gaps(told: Iterable[Edition]) -> list[int]:
    """Give the numbers between the lowest and the highest of which no report tells."""
    numbers = {each.number for each in told if each.number is not None}
    return [number for number in range(min(numbers, default=0), max(numbers, default=0)) if number not in numbers]


def rhythm(told: Sequence[Edition], names: Iterable[str]) -> Rhythm:
    """Reckon how often a series meets, from its dated sessions or else from its name, and when it is next due."""
    held = [each for each in told if not each.planned]
    found = _intervals(held)
    every = sorted(names)
    if found:
        months = max(1, round(median(found)))
        count = len(found)
        ground = "one interval between sessions" if count == 1 else f"the median of {count} intervals between sessions"
    elif any(_EVERY_TWO.search(name) for name in every):
        months, ground = 24, "its name says every two years"
    elif any(_EVERY_YEAR.search(name) for name in every):
        months, ground = 12, "its name says annual"
    else:
        return Rhythm(None, "fewer than two sessions are dated")
    last = last_held(held)
    return Rhythm(months, ground, _later(last.date, months) if last and last.date else None)


def last_held(told: Iterable[Edition]) -> Edition | None:
    """Give the last session that was held on a known day."""
    dated = [(days.last, each) for each in told if not each.planned and (days := each.days)]
    return max(dated, key=lambda each: (each[0], each[1].number or 0), default=(0, None))[1]


def planned_next(told: Sequence[Edition]) -> Edition | None:
    """Give the first session that is only told ahead and comes after all that were held."""
    last = last_held(told)
    edge = last.days.last if last and last.days else 0
    number = max((each.number for each in told if not each.planned and each.number is not None), default=0)
    ahead = [each for each in told if each.planned and (each.days.first > edge if each.days else False)]
    ahead += [each for each in told if each.planned and not each.days and (each.number or 0) > number]
    return min(ahead, key=_place, default=None)


def _dated(naming: Naming) -> Naming:
    """Give a day without its year the year that lies nearest to the report."""
    if not naming.date or window(naming.date) or naming.day is None:
        return naming
    found = [in_the_year(naming.date, naming.day, ahead=ahead) for ahead in (False, True)]
    days = sorted((abs(each.first - naming.day), each.first) for each in found if each)
    return replace(naming, date=iso(days[0][1])) if days else naming


def _edition(number: int | None, told: Sequence[Naming]) -> Edition:
    """Make one session of all that is said of it."""
    cell = settle("date", (_said(each) for each in _agreeing(told)))
    when, ground = (cell.value, cell.reason) if cell else _met(told)
    records = tuple(each.record for each in told)
    days = [each.day for each in told if each.day is not None]
    return Edition(
        number, when, _others(told, when), records, _planned(told, window(when)), ground, max(days, default=None)
    )


def _agreeing(told: Sequence[Naming]) -> list[Naming]:
    """Give the tellings whose days most sources nearly share; what was told ahead gives way to what was held."""
    dated = [(days, each) for each in told if (days := window(each.date))]
    after = [(days, each) for days, each in dated if each.day is not None and each.day >= days.first]
    known = after or dated
    groups = [[(days, each) for days, each in known if apart(here, days) <= _CLOSE] for here, _ in known]
    best = max(groups, key=lambda group: (len({each.source for _, each in group}), -_earliest(group)), default=[])
    return [each for _, each in best]


def _earliest(group: Sequence[tuple[Window, Naming]]) -> int:
    return min(each.day if each.day is not None else _UNKNOWN for _, each in group)


def _said(naming: Naming) -> Said:
    since = naming.day if naming.day is not None else _UNKNOWN
    return Said(naming.date, (naming.record,), frozenset([naming.source]), since)


def _others(told: Iterable[Naming], when: str | None) -> tuple[str, ...]:
    """Give the days told that contradict the one that is preferred."""
    days = window(when)
    other = {each.date for each in told if each.date and (here := window(each.date)) and days and _apart(here, days)}
    return tuple(sorted(other))


def _apart(one: Window, other: Window) -> bool:
    """Tell whether two dates contradict each other: neither lies within the other."""
    return not (one.first <= other.first and other.last <= one.last) and not (
        other.first <= one.first and one.last <= other.last
    )


def _met(told: Sequence[Naming]) -> tuple[str | None, str]:
    """Give the day of the contact told in the same reports, where all such contacts agree on it."""
    days = sorted({each.meets for each in told if each.meets})
    if not days or any(not each.exact for each in days) or len(days) > 1:
        return None, "no report tells the day"
    return iso(days[0].first), "the day is that of the contact told in the same report"


def _planned(told: Sequence[Naming], days: Window | None) -> bool:
    """Tell whether every report came before the session; where days are not known it counts as held."""
    known = [each.day for each in told if each.day is not None]
    return bool(days and known and len(known) == len(told) and max(known) < days.first)


def _unnumbered(loose: Sequence[Naming], found: list[Edition]) -> list[Edition]:
    """Gather the sessions without a number, by day; those near a numbered one are that one."""
    taken = [each.days for each in found if each.days]
    groups: list[list[Naming]] = []
    for each in sorted(loose, key=lambda one: (window(one.date) or Window(0, 0), one.record)):
        here = window(each.date)
        assert here is not None
        if any(apart(here, days) <= _NEAR for days in taken):
            continue
        if groups and _near(groups[-1][0], here):
            groups[-1].append(each)
        else:
            groups.append([each])
    return [_edition(None, group) for group in groups]


def _near(naming: Naming, here: Window) -> bool:
    days = window(naming.date)
    return days is not None and apart(here, days) <= _NEAR


def _in_order(numbered: Sequence[Edition], loose: Iterable[Edition]) -> list[Edition]:
    """Put sessions in the order of their numbers, those without one before the first that is later."""
    found = list(numbered)
    for each in loose:
        later = (at for at, other in enumerate(found) if other.days and other.days > (each.days or other.days))
        found.insert(next(later, len(found)), each)
    return found


def _place(edition: Edition) -> tuple[int, int, tuple[str, ...]]:
    days = edition.days
    return (days.first if days else _UNKNOWN, edition.number or 0, edition.records)


def _intervals(held: Sequence[Edition]) -> list[float]:
    """Give the months between each session and the next, divided by the sessions that must lie between them."""
    dated = [each for each in held if each.days]
    exact = [each for each in dated if each.days and each.days.width <= 31]
    row = sorted(exact if len(exact) > 1 else dated, key=_place)
    pairs = ((_between(one, other), _steps(one, other)) for one, other in pairwise(row))
    return [months / steps for months, steps in pairs if steps > 0 and months >= 1]


def _between(one: Edition, other: Edition) -> float:
    a, b = one.days, other.days
    assert a is not None
    assert b is not None
    return (b.first + b.last - a.first - a.last) / 2 / _MONTH


def _steps(one: Edition, other: Edition) -> int:
    """Count the sessions from one to the next by their numbers; one where a number is not told."""
    return other.number - one.number if one.number is not None and other.number is not None else 1


def _later(day: str, months: int) -> str:
    """Give the month, or the year where only that is told, so many months after a day."""
    month = int(day[5:7]) if day[5:7].isdigit() else 1
    count = int(day[:4]) * 12 + month - 1 + months
    return f"{count // 12:04}" if len(day) == 4 else f"{count // 12:04}-{count % 12 + 1:02}"
