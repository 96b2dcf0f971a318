"""Where contacts belong: the visit and the exchange or conference of each, looked for among what lies near it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection

from communique.answers import Attendee
from communique.asking.building import Beside
from communique.register.queries.contacts import contacts_among, contacts_by_id
from communique.register.queries.sources import attendance_of, sides_of
from communique.register.queries.together import reports_of, told_in
from communique.register.queries.visits import visits_among, visits_by_id
from communique.resolving.days import Window
from communique.resolving.lives.containment import FRAMES, LONGEST, WIDEST, Encounter, Part, Trip, frame_of, visit_of

Row = Mapping[str, Any]
_SLACK = 2
Thing = TypeVar("Thing", Encounter, Trip)


def belonging(
    connection: Connection, rows: Collection[Row], beside: Beside
) -> dict[str, tuple[str | None, str | None]]:
    """Give, for each contact by its row, the visit and the frame within which it was held."""
    reports = reports_of(connection, {row["id"] for row in rows})
    contacts = [_encounter(row, beside.sides(row["id"]), reports[row["id"]], beside.people(row["id"])) for row in rows]
    trips = _Near[Trip](_trips(connection, _visit_rows(connection, contacts)))
    frames = _Near[Encounter](_frames(connection, _frame_rows(connection, contacts)))
    return {each.id: (visit_of(each, trips.near(each)), frame_of(each, frames.near(each))) for each in contacts}


class _Near(Generic[Thing]):
    """Visits or frames by the side and month in which they may hold a contact, and by the reports that tell of them."""

    def __init__(self, things: Iterable[Thing]) -> None:
        self._by_month: dict[tuple[str, str], set[Thing]] = defaultdict(set)
        self._by_report: dict[str, set[Thing]] = defaultdict(set)
        for thing in things:
            for report in thing.reports:
                self._by_report[report].add(thing)
            for month in _months(thing.days, LONGEST):
                for side in _sides(thing):
                    self._by_month[side, month].add(thing)

    def near(self, contact: Encounter) -> list[Thing]:
        """Give what lies near a contact, in the order of ids."""
        found = {thing for report in contact.reports for thing in self._by_report.get(report, ())}
        for month in _months(contact.days, WIDEST):
            some = (self._by_month.get((side, month), set()) for side in sorted(contact.sides))
            found |= min(some, key=len, default=set())
        return sorted(found, key=lambda thing: thing.id)


def _months(days: Window | None, widest: int) -> list[str]:
    return list(days.months(_SLACK)) if days and days.width <= widest else []


def _sides(thing: Encounter | Trip) -> frozenset[str]:
    return thing.sides if isinstance(thing, Encounter) else frozenset({thing.guest, thing.host})


def _visit_rows(connection: Connection, contacts: Iterable[Encounter]) -> list[dict[str, Any]]:
    told = told_in(connection, {report for each in contacts for report in each.reports}, "v")
    found = visits_by_id(connection, {thing for things in told.values() for thing in things})
    pairs = {each.sides for each in contacts if len(each.sides) == 2}  # at gatherings, only one report tells of both
    sides, first, last = _reach([each for each in contacts if each.sides in pairs])
    if sides:
        among = visits_among(connection, sides, first, last, widest=LONGEST)
        found += [row for row in among if frozenset({row["guest"], row["host"]}) in pairs]
    return _once(found)


def _frame_rows(connection: Connection, contacts: Iterable[Encounter]) -> list[dict[str, Any]]:
    told = told_in(connection, {report for each in contacts for report in each.reports}, "m")
    found = contacts_by_id(connection, {thing for things in told.values() for thing in things})
    sides, first, last = _reach(contacts)
    if sides:
        # Whatever holds contacts that all have some side has that side too.
        common = frozenset.intersection(*(each.sides for each in contacts))
        found += contacts_among(connection, sides, first, last, widest=LONGEST, formats=FRAMES, every=common)
    return [row for row in _once(found) if row["format"] in FRAMES]


def _reach(contacts: Iterable[Encounter]) -> tuple[set[str], int, int]:
    """Give the sides and the first and last day of all contacts whose days are known closely."""
    dated = [each for each in contacts if each.days and each.days.width <= WIDEST]
    days = [day for each in dated if each.days for day in each.days]
    return {side for each in dated for side in each.sides}, min(days, default=0) - _SLACK, max(days, default=0) + _SLACK


def _once(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    found = {row["id"]: row for row in rows}
    return [found[name] for name in sorted(found)]


def _frames(connection: Connection, rows: Collection[Row]) -> list[Encounter]:
    """Make frames of contacts; who took part in them does not matter."""
    ids = {row["id"] for row in rows}
    reports, sides = reports_of(connection, ids), sides_of(connection, ids)
    return [_encounter(row, sides.get(row["id"], ()), reports[row["id"]], ()) for row in rows]


def _encounter(row: Row, sides: Iterable[str], reports: Iterable[str], people: Iterable[Attendee]) -> Encounter:
    return Encounter(
        **{slot: row[slot] for slot in ("id", "format", "status", "place", "place_country", "occasion")},
        sides=frozenset(sides),
        days=_window(row),
        told=(row["date"], row["end_date"]),
        people=tuple(Part(each.person, each.name, each.country, each.role) for each in people),
        reports=frozenset(reports),
    )


def _trips(connection: Connection, rows: Collection[Row]) -> list[Trip]:
    ids = {row["id"] for row in rows}
    people, reports = attendance_of(connection, ids), reports_of(connection, ids)
    return [
        Trip(
            **{slot: row[slot] for slot in ("id", "guest", "host", "status")},
            days=_window(row),
            told=(row["start"], row["end"]),
            leaders=tuple(Part(**each) for each in people.get(row["id"], ())),
            reports=frozenset(reports.get(row["id"], ())),
        )
        for row in rows
    ]


def _window(row: Row) -> Window | None:
    return Window(row["first"], row["last"]) if row["first"] is not None else None
