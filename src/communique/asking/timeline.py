"""Everything in one order of time: contacts, visits, signings and editions, between two sides or of one person."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from communique.answers import Event
from communique.asking.building import Beside
from communique.asking.days import asked
from communique.asking.meaning import Tell, meant, silently
from communique.asking.titles import title, titles
from communique.register import Register
from communique.register.queries.contacts import contacts_where
from communique.register.queries.timeline import sessions, signings
from communique.register.queries.visits import visits_where
from communique.resolving.days import Window, window

Row = Mapping[str, Any]
_NEVER = 9_999_999
_ORDER = ("visit", "contact", "instrument", "edition")


def timeline(
    register: Register,
    *,
    between: Collection[str] = (),
    person: str | None = None,
    since: str | None = None,
    until: str | None = None,
    tell: Tell = silently,
) -> list[Event]:
    """Give contacts, visits, signings and editions in the order of time; what has no day comes last.

    ``person`` took part, led or signed; editions are nobody's. Dates are as exact as one likes. Raises QuestionError
    for a name that nobody bears.
    """
    days = Window(asked(since).first if since else 1, asked(until).last if until else _NEVER)
    told = {"since": days.first if since else None, "until": days.last if until else None}
    with register.store.asking() as connection:
        people = [meant(connection, person, tell)] if person else []
        contacts = contacts_where(connection, between=between, people=people, since=told["since"], until=told["until"])
        visits = visits_where(connection, between=between, people=people, since=told["since"], until=told["until"])
        found = [
            *_dated(connection, "contact", [{"of": "meetings", **row} for row in contacts], "date"),
            *_dated(connection, "visit", [{"of": "visits", **row} for row in visits], "start"),
            *_within(days, _dated(connection, "instrument", signings(connection, between, people), "signed")),
            *(_within(days, _editions(connection, sessions(connection, between))) if not person else ()),
        ]
    return [event for _, event in sorted(found, key=_place)]


def _place(found: tuple[Window | None, Event]) -> tuple[int, int, int, str, str]:
    days, event = found
    first, last = days or (_NEVER, _NEVER)
    return first, last, _ORDER.index(event.what), event.id, event.told


def _within(days: Window, found: Iterable[tuple[Window | None, Event]]) -> list[tuple[Window | None, Event]]:
    """Keep what may have been on one of the days."""
    every = days == Window(1, _NEVER)
    return [each for each in found if every or (each[0] and each[0].last >= days.first and each[0].first <= days.last)]


def _dated(
    connection: Connection, what: str, rows: Collection[Row], slot: str
) -> Iterable[tuple[Window | None, Event]]:
    beside = Beside(connection, [row["id"] for row in rows])
    for row in rows:
        days = Window(row["first"], row["last"]) if row.get("first") is not None else window(row[slot])
        status = "signed" if what == "instrument" else row["status"]
        base = beside.base(row)
        yield (
            days,
            Event(
                **base,
                date=row[slot],
                what=what,
                told=title(row, beside.sides(row["id"])),
                sides=beside.sides(row["id"]),
                status=status,
            ),
        )


def _editions(connection: Connection, rows: Iterable[Row]) -> Iterable[tuple[Window | None, Event]]:
    """Give each edition once, on the day that most of its records tell; the more exact day settles it."""
    told: dict[tuple[str, int | str], list[Row]] = defaultdict(list)
    for row in rows:
        told[row["thing"], row["edition"] if row["edition"] is not None else row["date"]].append(row)
    named = titles(connection, {thing for thing, _ in told})
    beside = Beside(connection, {thing for thing, _ in told})
    for (thing, edition), some in told.items():
        counts = Counter(row["date"] for row in some)
        date = min(counts, key=lambda day: (-len(day), -counts[day], day))
        handles = {row["record"] for row in some}
        what = f"{named[thing]}, edition {edition}" if isinstance(edition, int) else named[thing]
        sources = tuple(each for each in beside.sources(thing) if each.handle in handles)
        yield (
            window(date),
            Event(
                id=thing, sources=sources, date=date, what="edition", told=what, sides=beside.sides(thing), status=None
            ),
        )
