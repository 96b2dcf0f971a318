"""What falls due, as it is known on a day: what expires, what should meet, what plan is missing, what is planned.

Reports after the day do not count, so that a question about the past gives what one could have known then.
"""

from __future__ import annotations

import calendar
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection

from communique.answers.base import Source
from communique.answers.due import Due
from communique.answers.mechanisms import Mechanism
from communique.asking.alike import alike
from communique.asking.building import Beside
from communique.asking.choices import known_sides
from communique.asking.instruments import Shelf, the_day
from communique.asking.mechanisms import lives
from communique.errors import QuestionError
from communique.register import Register
from communique.register.queries.due import contacts_within
from communique.register.queries.instruments import ending_within, instruments_where
from communique.register.queries.mechanisms import mechanisms_where
from communique.resolving.days import Window, iso, window
from communique.resolving.instruments import class_of
from communique.resolving.lives.standing import made, period
from communique.resolving.lives.succession import PLANS, same_line, year_of

_WITHIN = re.compile(r"(\d{1,5})\s*(d|w|m|y)[a-z]*", re.IGNORECASE)


def due(register: Register, *, on: str, within: str = "180d", between: Collection[str] = ()) -> list[Due]:
    """Give what falls due from a day on within a time (180d, 26w, 6m, 1y), and what is overdue, in the order of time.

    ``between`` are states that all take part. A plan for this year or the coming one is due whatever the time asked
    for. Raises QuestionError for a day or a time that is none.
    """
    day = the_day(on)
    ahead = Window(day, horizon(day, within))
    with register.store.asking() as connection:
        between = known_sides(connection, between)
        found = [
            *_of_instruments(connection, ahead, between),
            *_of_series(connection, ahead, between),
            *_contacts(connection, ahead, between),
        ]
    found.sort(key=lambda each: (_first(each.when), each.kind, each.parties, each.what, each.id))
    return [replace(each, sources=_until(each.sources, on)) for each in found]


def _until(sources: Iterable[Source], day: str) -> tuple[Source, ...]:
    """Leave out the reports that came after a day."""
    return tuple(source for source in sources if source.published is None or source.published <= day)


def horizon(day: int, within: str) -> int:
    """Give the last day of a time that begins on a day: days, weeks, calendar months or years."""
    match = _WITHIN.fullmatch(within.strip())
    if match is None:
        raise QuestionError(f"{within!r} is no length of time: write 180d, 26w, 6m or 1y")
    count, unit = int(match[1]), match[2].lower()
    try:
        return day + count * {"d": 1, "w": 7}[unit] if unit in "dw" else _later(day, count * {"m": 1, "y": 12}[unit])
    except (ValueError, OverflowError) as error:
        raise QuestionError(f"{within!r} is too long a time") from error


def _later(day: int, months: int) -> int:
    start = date.fromordinal(day)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1])).toordinal()


def _first(when: str) -> int:
    days = window(when)
    return days.first if days else 0


def _of_instruments(connection: Connection, ahead: Window, between: Collection[str]) -> list[Due]:
    """Give what expires and what plans are missing; only the instruments on which these depend are looked at."""
    plans = Shelf(connection, instruments_where(connection, between=between, kinds=PLANS), until=ahead.first)
    shelf, ending = _ending(connection, ahead, between)
    return [*_told(connection, shelf, _expiring(shelf, ending)), *_told(connection, plans, _plans(plans, ahead))]


def _ending(connection: Connection, ahead: Window, between: Collection[str]) -> tuple[Shelf, list[str]]:
    """Give the instruments whose period ends in time, on a shelf with all that may succeed them."""
    years = (str(iso(day))[:4] for day in ahead)
    ends = ending_within(connection, *years, between=between)
    here = [name for name, end in ends if (days := window(end)) and ahead.first <= days.last <= ahead.last]
    sides = alike(connection, "agreements", here) if here else {}
    rows = {row["id"]: row for row in instruments_where(connection, ids=sides)}
    lines = {(sides[name], class_of(rows[name]["kind"])) for name in here}
    beside = [row for name, row in rows.items() if (sides[name], class_of(row["kind"])) in lines]
    return Shelf(connection, beside, until=ahead.first), here


def _told(connection: Connection, shelf: Shelf, found: Iterable[tuple[str, dict[str, Any]]]) -> Iterator[Due]:
    told = list(found)
    beside = Beside(connection, {name for name, _ in told})
    for name, cells in told:
        yield Due(**beside.base(shelf.rows[name]), parties=shelf.papers[name].parties, **cells)


def _expiring(shelf: Shelf, ending: Iterable[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give those of the instruments that end in time that nothing signed succeeds."""
    for name in (name for name in ending if name in shelf.rows):
        row, life, end = shelf.rows[name], shelf.life(name), window(shelf.rows[name]["period_end"])
        if end is None or not made(life) or (life.next and life.next.made):
            continue
        ends = f"its period {period(row['period_start'], row['period_end'])} ends on {iso(end.last)}"
        yield name, _cells("expires", named(row), str(iso(end.last)), f"{ends}, and {_follows(shelf, name)}")


def _follows(shelf: Shelf, name: str) -> str:
    following = shelf.life(name).next
    if following:
        return f"{following.name}, which is to succeed it, is only told as to be signed"
    perhaps = shelf.order.perhaps_after.get(name)
    return f"it is unsure which of {', '.join(perhaps)} succeeds it" if perhaps else "no successor is told"


def _plans(shelf: Shelf, ahead: Window) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the last annual plan of each line of plans of which none is seen for this year or the coming one."""
    this = date.fromordinal(ahead.first).year
    years = {name: year for name, paper in shelf.papers.items() if (year := year_of(paper))}
    beside: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in years:
        beside[tuple(sorted(shelf.papers[name].parties))].append(name)
    for name, year in sorted(years.items()):
        others = beside[tuple(sorted(shelf.papers[name].parties))]
        if year <= this and not any(_outlives(shelf, name, other, years) for other in others):
            kind, subject = shelf.rows[name]["kind"], shelf.rows[name]["subject"]
            lacking = [this + 1] if year == this else [this, this + 1]
            ground = f"the last {kind} seen is for {year}, and none is seen for {' or '.join(map(str, lacking))}"
            what = f"{kind} for {lacking[0]}" + (f": {subject}" if subject else "")
            yield name, _cells("plan not seen", what, str(lacking[0]), ground, overdue=year < this)


def _outlives(shelf: Shelf, name: str, other: str, years: Mapping[str, int]) -> bool:
    """Tell whether another plan of the line is for a later year, or is the same year's plan told by a lesser id."""
    if other == name or (years[other], name) <= (years[name], other):
        return False
    return same_line(shelf.papers[name], shelf.papers[other])


def _of_series(connection: Connection, ahead: Window, between: Collection[str]) -> Iterator[Due]:
    """Give the next session of each series that is due or overdue."""
    rows = {row["id"]: row for row in mechanisms_where(connection, between=between)}
    series = lives(connection, rows.values(), until=ahead.first, light=True, hosts=False)
    found = [(told, cells) for told in series if (cells := _next(told, ahead))]
    beside = Beside(connection, [told.id for told, _ in found])
    for told, cells in found:
        yield Due(**beside.base(rows[told.id]), parties=told.parties, **cells)


def _next(told: Mechanism, ahead: Window) -> dict[str, Any] | None:
    """Tell the next session of a series: as a report announces it, or as its rhythm lets one expect it."""
    planned = window(told.planned.date) if told.planned else None
    if told.planned and planned:
        if planned.first > ahead.last:
            return None
        number = f"session {told.planned.number} of " if told.planned.number else ""
        past = planned.last < ahead.first
        ground = "it was announced for then" + (", and no report tells that it was held" if past else "")
        return _cells("planned edition", f"{number}{told.name}", str(told.planned.date), ground, overdue=past)
    days = window(told.next_due)
    if days is None or told.last is None or days.first > ahead.last:
        return None
    last = f"session {told.last.number}" if told.last.number else "the last session"
    ground = f"{last} was on {told.last.date}, and it meets every {told.interval} months ({told.interval_ground})"
    return _cells("edition due", told.name, str(told.next_due), ground, overdue=days.last < ahead.first)


def _contacts(connection: Connection, ahead: Window, between: Collection[str]) -> list[Due]:
    """Give the contacts that the last report before the day announces."""
    rows = contacts_within(connection, ahead.first, ahead.last, between=between)
    planned = [row for row in rows if _last_word(row["told"], ahead.first) == "planned"]
    beside = Beside(connection, [row["id"] for row in planned])
    return [
        Due(
            **beside.base(row),
            parties=beside.sides(row["id"]),
            **_cells("planned contact", _contact_named(row), row["date"], "a report announces it"),
        )
        for row in planned
    ]


def _last_word(told: Iterable[tuple[int | None, str]], day: int) -> str | None:
    """Give the status that the last report, up to a day, tells; reports of unknown date count as the earliest."""
    known = [(reported or 0, status) for reported, status in told if reported is None or reported <= day]
    return max(known)[1] if known else None


def _cells(kind: str, what: str, when: str, ground: str, *, overdue: bool = False) -> dict[str, Any]:
    return {"kind": kind, "what": what, "when": when, "ground": ground, "overdue": overdue}


def named(row: Mapping[str, Any]) -> str:
    """Give an instrument in a few words."""
    subject = f" on {row['subject']}" if row["subject"] else ""
    told = period(row["period_start"], row["period_end"])
    return f"{row['kind']}{subject}" + (f", {told}" if row["period_start"] or row["period_end"] else "")


def _contact_named(row: Mapping[str, Any]) -> str:
    place = f" in {row['place']}" if row["place"] else ""
    return f"{row['format']}{place}" + (f", {row['occasion']}" if row["occasion"] else "")
