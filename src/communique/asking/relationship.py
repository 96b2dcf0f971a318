"""A relationship to be drawn: everything between some sides in short, without the reports that tell of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from communique.answers.mechanisms import Edition, Mechanism
from communique.answers.relationship import (
    Bar,
    ContactMark,
    Known,
    MatrixCell,
    Relationship,
    Round,
    Series,
    SidePeople,
    YearCount,
)
from communique.asking.choices import known_sides
from communique.asking.days import earliest, latest
from communique.asking.instruments import Shelf, the_day
from communique.asking.matrix import statuses
from communique.asking.mechanisms import lives
from communique.errors import QuestionError
from communique.register import Register
from communique.register.queries.contacts import contacts_in_short
from communique.register.queries.instruments import instruments_where
from communique.register.queries.maps import people_in_short
from communique.register.queries.mechanisms import mechanisms_where
from communique.register.queries.sources import attendance_of, sides_of
from communique.resolving.days import iso

Row = Mapping[str, Any]
People = Mapping[str, Sequence[Row]]
_NAMED = 4  # names on a contact's mark
_MOST = 20  # persons of a side
_TOOK_PLACE = ("held", "ongoing")


def relationship(
    register: Register, sides: Collection[str], on: str, since: str | None = None, until: str | None = None
) -> Relationship:
    """Give a relationship of two or more sides to be drawn, instruments as they stand on a day.

    ``since`` and ``until`` bound contacts and commitments. Follow-ups are reckoned where the commitments are few enough
    for it; ``followed`` tells whether they were. Raises QuestionError for an unknown side, or fewer than two.
    """
    day, low, high = the_day(on), earliest(since), latest(until)
    with register.store.asking() as connection:
        between = tuple(sorted(set(known_sides(connection, sides))))
        if len(between) < 2:
            raise QuestionError("a relationship is one of two sides or more: name another")
        contacts = contacts_in_short(connection, between=between, since=low, until=high)
        people = attendance_of(connection, [row["id"] for row in contacts])
        cells, followed = statuses(connection, between, since, until)
        return Relationship(
            sides=between,
            on=str(iso(day)),
            since=since,
            until=until,
            contacts=tuple(_marks(connection, contacts, people)),
            levels=tuple(_by_year(contacts, "level")),
            formats=tuple(_by_year(contacts, "format")),
            instruments=tuple(_bars(connection, between, day)),
            mechanisms=tuple(_series(each) for each in _mechanisms(connection, between)),
            commitments=tuple(_matrix(cells)),
            followed=followed,
            people=tuple(_who_is_who(connection, between, contacts, people)),
        )


def _marks(connection: Connection, contacts: Sequence[Row], people: People) -> Iterator[ContactMark]:
    sides = sides_of(connection, [row["id"] for row in contacts])
    slots = ("id", "date", "end_date", "format", "level", "status", "place", "place_country")
    for row in contacts:
        names = [each["name"] for each in people.get(row["id"], ())]
        yield ContactMark(
            **{slot: row[slot] for slot in slots},
            first=iso(row["first"]),
            last=iso(row["last"]),
            sides=tuple(sides.get(row["id"], ())),
            names=tuple(names[:_NAMED]),
            more=len(names[_NAMED:]),
        )


def _by_year(contacts: Iterable[Row], slot: str) -> Iterator[YearCount]:
    """Count the dated contacts by the year in which they began, and by one of their cells."""
    counts = Counter((date.fromordinal(row["first"]).year, row[slot]) for row in contacts if row["first"] is not None)
    for year, key in sorted(counts, key=lambda each: (each[0], each[1] is None, each[1] or "")):
        yield YearCount(year=year, key=key, contacts=counts[year, key])


def _bars(connection: Connection, between: Collection[str], day: int) -> Iterator[Bar]:
    shelf = Shelf(connection, instruments_where(connection, between=between))
    slots = ("id", "kind", "subject", "period_start", "period_end", "signed")
    for name in shelf.in_order():
        stands, order = shelf.condition(name, day), shelf.order
        yield Bar(
            **{slot: shelf.rows[name][slot] for slot in slots},
            parties=shelf.papers[name].parties,
            first_told=iso(shelf.first_told(name)),
            status=str(stands.status),
            ground=stands.ground,
            predecessor=order.before.get(name),
            successor=order.after.get(name),
            protocol=order.above.get(name),
            perhaps=shelf.perhaps(name),
        )


def _mechanisms(connection: Connection, between: Collection[str]) -> list[Mechanism]:
    return lives(connection, mechanisms_where(connection, between=between), light=True)


def _series(told: Mechanism) -> Series:
    slots = ("id", "name", "kind", "level", "parties", "gaps", "interval", "interval_ground", "next_due")
    return Series(
        **{slot: getattr(told, slot) for slot in slots},
        editions=tuple(_round(each) for each in told.editions),
        planned=_round(told.planned) if told.planned else None,
    )


def _round(told: Edition) -> Round:
    slots = ("number", "date", "status", "place", "place_country", "hosts", "contact")
    return Round(**{slot: getattr(told, slot) for slot in slots})


def _matrix(cells: Iterable[tuple[str, int | None, str]]) -> Iterator[MatrixCell]:
    """Count commitments by field and year: how many there are of each status."""
    counts: dict[tuple[str, int | None], Counter[str]] = defaultdict(Counter)
    for field, year, status in cells:
        counts[field, year][status] += 1
    for field, year in sorted(counts, key=lambda each: (each[0], each[1] is None, each[1] or 0)):
        told = counts[field, year]
        standing = {status: told[status] for status in ("open", "offered", "confirmed")}
        yield MatrixCell(field=field, year=year, total=told.total(), **standing)


def _who_is_who(
    connection: Connection, between: Iterable[str], contacts: Iterable[Row], people: People
) -> Iterator[SidePeople]:
    """Give the persons of each side who took part in contacts that took place, the most met first."""
    counts: Counter[str] = Counter()
    last: dict[str, int] = {}
    for row in contacts:
        here = {each["person"] for each in people.get(row["id"], ()) if each["person"]}
        for person in here if row["status"] in _TOOK_PLACE else ():
            counts[person] += 1
            last[person] = max(last.get(person, 0), row["first"] or 0)
    known = people_in_short(connection, counts)
    ranked = sorted(counts, key=lambda person: (-counts[person], -last[person], known[person]["name"], person))
    for side in between:
        theirs = [person for person in ranked if known[person]["country"] == side]
        yield SidePeople(side=side, persons=tuple(_known(known[p], counts[p], last[p]) for p in theirs[:_MOST]))


def _known(row: Row, contacts: int, last: int) -> Known:
    slots = ("id", "name", "office", "rank")
    return Known(**{slot: row[slot] for slot in slots}, contacts=contacts, last=iso(last or None))
