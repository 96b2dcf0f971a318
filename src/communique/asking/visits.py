"""Who visited whom: trips by sides, time, leader and status, each with the contacts held on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from communique.answers import Glimpse, Visit
from communique.asking.building import Beside
from communique.asking.choices import known_sides, one_of
from communique.asking.containing import belonging
from communique.asking.days import earliest, latest
from communique.asking.meaning import Tell, meant, silently, thing_called
from communique.asking.paging import wanted
from communique.model import Status
from communique.register import Register
from communique.register.queries.contacts import contacts_among, contacts_by_id
from communique.register.queries.sources import sides_of
from communique.register.queries.together import reports_of, told_in
from communique.register.queries.visits import visits_by_id, visits_where
from communique.resolving.lives.containment import LONGEST

Row = Mapping[str, Any]
_SLOTS = ("guest", "host", "kind", "status", "start", "end")
_SLACK = 2


def visits(
    register: Register,
    *,
    between: Collection[str] = (),
    since: str | None = None,
    until: str | None = None,
    person: str | None = None,
    status: str | None = None,
    newest: bool = False,
    limit: int | None = None,
    after: str | None = None,
    tell: Tell = silently,
) -> list[Visit]:
    """Give the visits that meet all criteria, in the order of time, undated ones last; ``person`` led them.

    Dates are as exact as one likes. ``newest`` turns the order round; ``limit`` gives at most so many, those that come
    ``after`` the id of the last one seen. Raises QuestionError for a name that nobody bears and a status that is none.
    """
    one_of(status, Status, "status")
    page = wanted(newest, limit, after)
    with register.store.asking() as connection:
        between = known_sides(connection, between)
        rows = visits_where(
            connection,
            between=between,
            since=earliest(since),
            until=latest(until),
            status=status,
            people=[meant(connection, person, tell)] if person else (),
            page=page,
        )
        return visits_of(connection, rows)


def visit(register: Register, name: str) -> Visit:
    """Give one visit, by its id or that of any of its records; raises QuestionError if there is none such."""
    with register.store.asking() as connection:
        thing = thing_called(connection, name, "visits", "visit")
        return visits_of(connection, visits_by_id(connection, [thing]))[0]


def visits_of(connection: Connection, rows: Iterable[Row]) -> list[Visit]:
    """Make answers of the rows of visits."""
    told = list(rows)
    beside, stops = Beside(connection, [row["id"] for row in told]), _stops(connection, told)
    return [
        Visit(
            **beside.base(row),
            **{slot: row[slot] for slot in _SLOTS},
            leader=next(iter(beside.people(row["id"])), None),
            contacts=tuple(stops.get(row["id"], ())),
        )
        for row in told
    ]


def _stops(connection: Connection, visits: Collection[Row]) -> dict[str, list[Glimpse]]:
    """Give the contacts of each visit, in the order of time."""
    near = _near(connection, visits)
    beside = Beside(connection, [row["id"] for row in near])
    places = belonging(connection, near, beside)
    wanted = {row["id"] for row in visits}
    found: dict[str, list[Glimpse]] = defaultdict(list)
    for row in sorted(near, key=_place):
        visit = places[row["id"]][0]
        if visit in wanted:
            names = tuple(each.name for each in beside.people(row["id"]))
            found[str(visit)].append(Glimpse(row["id"], row["date"], row["format"], row["status"], names))
    return found


def _place(row: Row) -> tuple[bool, int, int, str, str]:
    return row["first"] is None, row["first"] or 0, row["last"] or 0, row["date"] or "", row["id"]


def _near(connection: Connection, visits: Collection[Row]) -> list[dict[str, Any]]:
    """Give the contacts that may belong to visits: of their reports, or of their sides and days."""
    reports = reports_of(connection, [row["id"] for row in visits])
    told = told_in(connection, {key for keys in reports.values() for key in keys}, "m")
    found = contacts_by_id(connection, {thing for things in told.values() for thing in things})
    pairs = {frozenset({row["guest"], row["host"]}) for row in visits}
    days = [day for row in visits for day in (row["first"], row["last"]) if day is not None]
    if days:
        guests, common = {row["guest"] for row in visits}, frozenset.intersection(*pairs)
        among = min(days) - _SLACK, max(days) + _SLACK
        found += contacts_among(connection, guests, *among, widest=LONGEST, every=common)
    once = {row["id"]: row for row in found}
    sides = sides_of(connection, once)
    return [once[name] for name in sorted(once) if _of_a_pair(frozenset(sides.get(name, ())), pairs)]


def _of_a_pair(sides: frozenset[str], pairs: Collection[frozenset[str]]) -> bool:
    """Tell whether guest and host of a visit met, among others or alone."""
    return sides in pairs or (len(sides) > 2 and any(pair <= sides for pair in pairs))
