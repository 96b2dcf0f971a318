"""The series that sides keep up: their sessions, what is missing, how often they meet and when they are next due."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from communique.answers.base import Source
from communique.answers.mechanisms import Edition, Mechanism
from communique.asking.building import Beside
from communique.asking.choices import known_sides, one_of
from communique.asking.meaning import thing_called
from communique.asking.paging import onward, wanted
from communique.model import Level, MechanismKind
from communique.register import Register
from communique.register.queries.mechanisms import (
    mechanisms_where,
    namings_of,
    sessions_between,
    sessions_told_at,
)
from communique.register.queries.sources import attendance_of, last_told, sides_of
from communique.resolving.days import Window, apart, iso, window
from communique.resolving.lives import series
from communique.resolving.lives.series import Naming

Row = Mapping[str, Any]
_NEAR = 3  # days between a session and the contact that it was
# Formats in which a series of a kind meets; all others meet in dialogues and conferences.
_FORMATS = {"exchange": {"exchange"}, "exercise": {"exercise"}, "patrol": {"exercise"}}
_TALKS = {"dialogue", "conference"}
_WIDEST = 31  # days within which either must be known


def mechanisms(
    register: Register,
    *,
    between: Collection[str] = (),
    kind: str | None = None,
    level: str | None = None,
    newest: bool = False,
    limit: int | None = None,
    after: str | None = None,
) -> list[Mechanism]:
    """Give the series that meet all criteria, by parties and names; ``between`` are states that all take part.

    ``newest`` gives those first of which reports told last; ``limit`` gives at most so many, those that come ``after``
    the id of the last one seen.
    """
    one_of(kind, MechanismKind, "kind of mechanism")
    one_of(level, Level, "level")
    page = wanted(newest, limit, after)
    with register.store.asking() as connection:
        between = known_sides(connection, between)
        rows = mechanisms_where(connection, between=between, kind=kind, level=level)
        order = _last_told_first(connection, rows) if newest else _by_parties(connection, rows)
        chosen = list(onward(order, page.after, lambda row: str(row["id"])))[: page.limit]
        told = {each.id: each for each in lives(connection, chosen)}
        return [told[row["id"]] for row in chosen]


def _by_parties(connection: Connection, rows: Iterable[Row]) -> list[Row]:
    """Put series in the order of parties and names."""
    told = {row["id"]: row for row in rows}
    sides = sides_of(connection, told)
    return sorted(told.values(), key=lambda row: _place(tuple(sides.get(row["id"], ())), row["name"], row["id"]))


def _place(parties: tuple[str, ...], name: str, thing: str) -> tuple[tuple[str, ...], str, str]:
    return parties, name.casefold(), thing


def _last_told_first(connection: Connection, rows: Iterable[Row]) -> list[Row]:
    """Put those series first of which reports told last."""
    told = {row["id"]: row for row in rows}
    days = last_told(connection, told)
    return sorted(told.values(), key=lambda row: (-days.get(row["id"], 0), row["id"]))


def mechanism(register: Register, name: str) -> Mechanism:
    """Give one series, by its id or that of any of its records; raises QuestionError if there is none such."""
    with register.store.asking() as connection:
        thing = thing_called(connection, name, "mechanisms", "mechanism")
        return lives(connection, mechanisms_where(connection, ids=[thing]))[0]


def sessions(told: Mechanism) -> list[Edition]:
    """Give a series line by line, as a table shows it: its sessions, those that are missing, and the next due."""
    missing = [Edition(number=gap, date=None, status="missing", ground="no report tells of it") for gap in told.gaps]
    lines = [*told.editions, *missing]
    places = {id(each): at for at, each in enumerate(told.editions)}
    lines.sort(key=lambda each: _line_place(each, told.editions, places))
    if told.next_due and told.planned is None:
        number = told.last.number + 1 if told.last and told.last.number is not None else None
        lines.append(Edition(number=number, date=told.next_due, status="due", ground=told.interval_ground))
    return lines


def _line_place(line: Edition, told: Sequence[Edition], places: Mapping[int, int]) -> float:
    """Give where a line stands: a missing session before the next higher number."""
    if id(line) in places:
        return places[id(line)]
    assert line.number is not None
    higher = [at for at, each in enumerate(told) if each.number is not None and each.number > line.number]
    return min(higher, default=len(told)) - 1 + line.number / 100_000


def lives(
    connection: Connection,
    rows: Iterable[Mapping[str, Any]],
    until: int | None = None,
    *,
    light: bool = False,
    hosts: bool = True,
) -> list[Mechanism]:
    """Make answers of rows of series, by parties and names; ``until`` leaves out reports after a day (an ordinal).

    Where they are to be ``light``, they come without sources; their sessions may come without ``hosts``.
    """
    told = list(rows)
    names = [row["id"] for row in told]
    beside, halls = Beside(connection, names, light=light), Halls(connection, told, until, hosts=hosts)
    found = [_mechanism(row, beside, halls) for row in told]
    return sorted(found, key=lambda each: _place(each.parties, each.name, each.id))


class Halls:
    """What is said of the sessions of series, and the contacts that these sessions may have been."""

    def __init__(
        self, connection: Connection, rows: Iterable[Mapping[str, Any]], until: int | None, *, hosts: bool = True
    ) -> None:
        self._kinds = {row["id"]: row["kind"] for row in rows}
        names = list(self._kinds)
        self.namings = {
            thing: [each for each in told if until is None or each["day"] is None or each["day"] <= until]
            for thing, told in namings_of(connection, names).items()
        }
        self._parties = {thing: frozenset(sides) for thing, sides in sides_of(connection, names).items()}
        found = sessions_between(connection, set(self._parties.values()))
        self._contacts = {row["id"]: row for row in found if row["status"] != "cancelled"}
        self._between: dict[frozenset[str], list[tuple[int, str]]] = defaultdict(list)  # in the order of first days
        for contact, row in self._contacts.items():
            self._between[row["sides"]].append((row["first"], contact))
        every = [each for told in self.namings.values() for each in told]
        undated = {each["record"] for each in every if each["edition"] is not None and not each["date"]}
        self._there = sessions_told_at(connection, undated)
        self.editions = {thing: self._editions(thing) for thing in names}
        met = {each["id"] for told in self.editions.values() for _, each in told if each} if hosts else set()
        self._people = attendance_of(connection, met)

    def hosts(self, contact: str) -> tuple[str, ...]:
        """Give the states that received the others at a contact."""
        told = self._people.get(contact, ())
        return tuple(sorted({each["country"] for each in told if each["role"] == "host" and each["country"]}))

    def _editions(self, thing: str) -> list[tuple[series.Edition, Mapping[str, Any] | None]]:
        """Give the sessions of a series in their order, each with the contact that it was."""
        told = [(each, self._contact(thing, each)) for each in series.editions(self._namings(thing))]
        return [(replace(each, planned=each.planned or _ahead(each, contact)), contact) for each, contact in told]

    def _namings(self, thing: str) -> list[Naming]:
        return [
            Naming(
                each["record"],
                each["source"],
                each["edition"],
                each["date"],
                each["day"],
                self._meets(thing, each["record"]),
            )
            for each in self.namings.get(thing, ())
        ]

    def _meets(self, thing: str, record: str) -> Window | None:
        """Give the days of the one contact told at the same place as a session."""
        there = [each for each in self._there.get(record, ()) if self._may_be(thing, each)]
        return window(self._contacts[there[0]]["date"]) if len(there) == 1 else None

    def _may_be(self, thing: str, contact: str) -> bool:
        """Tell whether a contact may be a session of a series: of the same sides, and of a format that goes with it."""
        row = self._contacts.get(contact)
        fits = _FORMATS.get(self._kinds.get(thing) or "", _TALKS)
        return row is not None and row["sides"] == self._parties.get(thing) and row["format"] in fits

    def _contact(self, thing: str, edition: series.Edition) -> Mapping[str, Any] | None:
        """Give the contact that a session was: of the same sides, within a few days of it."""
        days = edition.days
        if days is None or days.width > _WIDEST:
            return None
        near: list[tuple[int, str]] = []
        known = self._between.get(self._parties.get(thing, frozenset()), [])
        for first, contact in known[bisect_left(known, (days.first - _WIDEST - _NEAR, "")) :]:
            if first > days.last + _NEAR:
                break
            row = self._contacts[contact]
            here = Window(row["first"], row["last"])
            if self._may_be(thing, contact) and here.width <= _WIDEST and apart(days, here) <= _NEAR:
                near.append((apart(days, here), contact))
        return self._contacts[min(near)[1]] if near else None


def _ahead(edition: series.Edition, contact: Mapping[str, Any] | None) -> bool:
    """Tell whether a session is that of a planned contact, and no report came after its day."""
    if contact is None or contact["status"] != "planned" or edition.days is None:
        return False
    return edition.last_told is None or edition.last_told < edition.days.first


def _mechanism(row: Mapping[str, Any], beside: Beside, halls: Halls) -> Mechanism:
    thing = row["id"]
    namings, told = halls.namings.get(thing, []), halls.editions[thing]
    bare = [each for each, _ in told]
    names = Counter(each["name"] for each in namings)
    rhythm = series.rhythm(bare, names or [row["name"]])
    made = _editions(told, beside.sources(thing), halls)
    days = [each["day"] for each in namings if each["day"] is not None]
    last, ahead = series.last_held(bare), series.planned_next(bare)
    return Mechanism(
        **beside.base(row),
        **{slot: row[slot] for slot in ("name", "kind", "level")},
        names=tuple(sorted(names, key=lambda name: (-names[name], name))),
        parties=beside.sides(thing),
        editions=tuple(made),
        gaps=tuple(series.gaps(bare)),
        last=made[bare.index(last)] if last else None,
        interval=rhythm.months,
        interval_ground=rhythm.ground,
        next_due=rhythm.due,
        planned=made[bare.index(ahead)] if ahead else None,
        first_seen=iso(min(days, default=None)),
        last_seen=iso(max(days, default=None)),
    )


def _editions(
    told: Iterable[tuple[series.Edition, Mapping[str, Any] | None]], sources: Iterable[Source], halls: Halls
) -> list[Edition]:
    """Make the sessions of an answer."""
    records = {source.handle: {"report": source.report, "record": source.record} for source in sources}
    return [
        Edition(
            number=each.number,
            date=each.date,
            status="planned" if each.planned else "held" if each.date else "named",
            ground=each.ground,
            others=each.others,
            place=contact["place"] if contact else None,
            place_country=contact["place_country"] if contact else None,
            hosts=halls.hosts(contact["id"]) if contact else (),
            contact=contact["id"] if contact else None,
            sources=tuple(records[record] for record in each.records if record in records),
        )
        for each, contact in told
    ]
