"""Everything in one order of time: contacts, visits, signings and editions, between two sides or of one person."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from communique.answers import Event
from communique.asking.building import Beside
from communique.asking.choices import known_sides
from communique.asking.days import asked
from communique.asking.meaning import Tell, meant, silently
from communique.asking.paging import turned, wanted
from communique.asking.titles import title, titles
from communique.errors import QuestionError
from communique.register import Register, tables
from communique.register.queries.cells import things_by_id
from communique.register.queries.contacts import chosen_contacts
from communique.register.queries.paging import Page, places_of
from communique.register.queries.timeline import sessions, signings
from communique.register.queries.visits import chosen_visits
from communique.resolving.days import Window, window

Row = Mapping[str, Any]
_NEVER = 9_999_999
_ORDER = ("visit", "contact", "instrument", "edition")
_POSITION = re.compile(rf"([0-9]{{1,7}}):([0-9]{{1,7}}):({'|'.join(_ORDER)}):([^:]*):(.*)", re.DOTALL)
_SLOTS = {"visit": "start", "contact": "date", "instrument": "signed"}
Place = tuple[int, int, int, str, str]


@dataclass(frozen=True, slots=True)
class _Moment:
    """Something at its place in time, before it is fetched; ``handles`` are the records of an edition."""

    place: Place
    date: str | None = None
    told: str = ""
    handles: frozenset[str] = field(default=frozenset(), compare=False)

    @property
    def what(self) -> str:
        return _ORDER[self.place[2]]

    @property
    def id(self) -> str:
        return self.place[3]

    @property
    def dated(self) -> bool:
        return self.place[0] != _NEVER


def timeline(
    register: Register,
    *,
    between: Collection[str] = (),
    person: str | None = None,
    since: str | None = None,
    until: str | None = None,
    newest: bool = False,
    limit: int | None = None,
    after: str | None = None,
    tell: Tell = silently,
) -> list[Event]:
    """Give contacts, visits, signings and editions in the order of time; what has no day comes last.

    ``person`` took part, led or signed; editions are nobody's. Dates are as exact as one likes. ``newest`` turns the
    order round; ``limit`` gives at most so many, those that come ``after`` the ``position`` of the last one seen.
    Raises QuestionError for a name that nobody bears.
    """
    days = Window(asked(since).first if since else 1, asked(until).last if until else _NEVER)
    page, place = wanted(newest, limit, after), _read(after) if after else None
    with register.store.asking() as connection:
        between = known_sides(connection, between)
        people = [meant(connection, person, tell)] if person else []
        found = sorted(_moments(connection, between, people, days, page, place), key=lambda each: each.place)
        order = turned(found, lambda each: each.dated, newest)
        if place:
            order = [each for each in order if _beyond(each.place, place, newest)]
        return _events(connection, order[: page.limit])


def _read(position: str) -> Place:
    """Give the place that a position tells."""
    told = _POSITION.fullmatch(position)
    if told is None:
        raise QuestionError(f"{position!r} is no place in a timeline: begin again with the first page")
    return int(told[1]), int(told[2]), _ORDER.index(told[3]), told[4], told[5]


def _told(place: Place) -> str:
    return f"{place[0]}:{place[1]}:{_ORDER[place[2]]}:{place[3]}:{place[4]}"


def _beyond(place: Place, other: Place, newest: bool) -> bool:
    """Tell whether one place comes after another; what has no day comes after all that has one."""
    if _NEVER in (place[0], other[0]):
        return place > other
    return place < other if newest else place > other


def _moments(
    connection: Connection,
    between: Collection[str],
    people: Collection[str],
    days: Window,
    page: Page,
    place: Place | None,
) -> Iterator[_Moment]:
    """Give what may be on a page: of contacts and visits no more than it holds."""
    told: dict[str, Any] = {
        "between": between,
        "people": people,
        "since": days.first if days.first > 1 else None,
        "until": days.last if days.last < _NEVER else None,
    }
    for what, table, chosen in (
        ("visit", tables.visits, chosen_visits),
        ("contact", tables.contacts, chosen_contacts),
    ):
        order = (table.c.first, table.c.last)
        for first, last, name in places_of(connection, chosen(**told), order, page, _seen_from(what, place)):
            yield _Moment((first or _NEVER, last or _NEVER, _ORDER.index(what), name, ""))
    signed = [_Moment(_place("instrument", row["id"], row["signed"])) for row in signings(connection, between, people)]
    yield from _within(days, signed)
    if not people:
        yield from _within(days, _editions(connection, sessions(connection, between)))


def _seen_from(what: str, place: Place | None) -> tuple[int | None, int | None, int, str] | None:
    """Give a place as things of one kind see it: beside them, before or behind all of their ids of that day."""
    if place is None:
        return None
    side = (place[2] > _ORDER.index(what)) - (place[2] < _ORDER.index(what))
    first, last = (None, None) if place[0] == _NEVER else place[:2]
    return first, last, side, place[3]


def _place(what: str, name: str, date: str | None, told: str = "") -> Place:
    first, last = window(date) or (_NEVER, _NEVER)
    return first, last, _ORDER.index(what), name, told


def _within(days: Window, found: Iterable[_Moment]) -> Iterator[_Moment]:
    """Keep what may have been on one of the days."""
    every = days == Window(1, _NEVER)
    for each in found:
        if every or (each.dated and each.place[1] >= days.first and each.place[0] <= days.last):
            yield each


def _editions(connection: Connection, rows: Iterable[Row]) -> Iterator[_Moment]:
    """Give each edition once, on the day that most of its records tell; the more exact day settles it."""
    told: dict[tuple[str, int | str], list[Row]] = defaultdict(list)
    for row in rows:
        told[row["thing"], row["edition"] if row["edition"] is not None else row["date"]].append(row)
    named = titles(connection, {thing for thing, _ in told})
    for (thing, edition), some in told.items():
        counts = Counter(row["date"] for row in some)
        date = min(counts, key=lambda day: (-len(day), -counts[day], day))
        what = f"{named[thing]}, edition {edition}" if isinstance(edition, int) else named[thing]
        yield _Moment(_place("edition", thing, date, what), date, what, frozenset(row["record"] for row in some))


def _events(connection: Connection, moments: Sequence[_Moment]) -> list[Event]:
    """Fetch what stands at some places in time."""
    names = {each.id for each in moments}
    beside, rows = Beside(connection, names), things_by_id(connection, names)
    return [_event(each, rows[each.id], beside) for each in moments]


def _event(moment: _Moment, row: Row, beside: Beside) -> Event:
    sides, position = beside.sides(moment.id), _told(moment.place)
    if moment.what == "edition":
        sources = tuple(each for each in beside.sources(moment.id) if each.handle in moment.handles)
        return Event(
            id=moment.id, sources=sources, date=moment.date, what="edition", told=moment.told, sides=sides, status=None,
            position=position,
        )  # fmt: skip
    return Event(
        **beside.base(row),
        date=row[_SLOTS[moment.what]],
        what=moment.what,
        told=title(row, sides),
        sides=sides,
        status="signed" if moment.what == "instrument" else row["status"],
        position=position,
    )
