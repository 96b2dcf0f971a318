"""The brief before a meeting: of a relationship, a person or a visit, gathered from the other questions.

What it says is reckoned there; here it is put in order and into words, each statement with its notes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from communique.answers import Commitment, Due, Portrait, Visit
from communique.answers.brief import Brief, Section
from communique.asking.briefs import (
    differences,
    meetings,
    papers,
    people,
    portrait,
    series,
    trips,
    undertakings,
    unseen,
)
from communique.asking.briefs.evidence import Evidence
from communique.asking.briefs.ledger import Undertaken, undertaken
from communique.asking.briefs.making import Desk
from communique.asking.briefs.words import Names, day
from communique.asking.choices import known_sides
from communique.asking.commitments import commitments
from communique.asking.conflicts import conflicts_on
from communique.asking.days import earliest
from communique.asking.due import due
from communique.asking.instruments import the_day
from communique.asking.meaning import Tell, meant, silently, thing_called
from communique.asking.people import person as portrait_of
from communique.asking.visits import visits_of
from communique.errors import QuestionError
from communique.register import Register
from communique.register.queries.visits import visits_by_id
from communique.resolving.days import iso


def brief(
    register: Register,
    *,
    sides: Collection[str] = (),
    person: str | None = None,
    visit: str | None = None,
    on: str,
    since: str | None = None,
    accessed: str | None = None,
    names: Mapping[str, str] | None = None,
    tell: Tell = silently,
) -> Brief:
    """Give the brief of a relationship (two sides or more), a person (name or id) or a visit (id), as known on a day.

    Reports after the day do not count. ``since`` leaves out older contacts and commitments, ``accessed`` is the day
    that notes give as that of access (without it, each its report's own), ``names`` what sides are called. Raises
    QuestionError where it is not one of the three, or the register does not know what is meant.
    """
    if sum(map(bool, (sides, person, visit))) != 1:
        raise QuestionError("a brief is of two sides or more, of a person, or of a visit: say one of them")
    checked = iso(the_day(accessed)) if accessed else None
    asked = Asked(register, the_day(on), since, checked, Names(names or {}))
    if person:
        return _of_person(asked, person, tell)
    return _of_visit(asked, visit) if visit else _of_sides(asked, sides)


@dataclass(frozen=True)
class Asked:
    """A question for a brief: the register, the day, and all that was said with it."""

    register: Register
    day: int
    since: str | None
    accessed: str | None
    names: Names

    @property
    def on(self) -> str:
        """Give the day as a date."""
        return str(iso(self.day))


@dataclass(frozen=True)
class Found:
    """What the other questions answer of the sides of a brief, asked before the brief's own."""

    due: tuple[Due, ...]
    undertaken: Undertaken


def _of_sides(asked: Asked, told: Collection[str]) -> Brief:
    with asked.register.store.asking() as connection:
        sides = tuple(dict.fromkeys(known_sides(connection, told)))
    if len(sides) < 2:
        raise QuestionError("a brief of a relationship needs two sides or more, as in VNM LAO")
    return _made(asked, f"Brief: {asked.names.sides(sides)}", "sides", sides, _relationship(asked, sides))


def _of_visit(asked: Asked, name: str) -> Brief:
    """Give the brief of a visit: the visit, and then the relationship of guest and host."""
    with asked.register.store.asking() as connection:
        thing = thing_called(connection, name, "visits", "visit")
        told = visits_of(connection, visits_by_id(connection, [thing]))[0]
    guest, host = asked.names.side(told.guest), asked.names.side(told.host)
    title = f"Brief: visit of {guest} to {host}" + (f", {day(told.start)}" if told.start else "")
    sections = _relationship(asked, (told.guest, told.host), told)
    return _made(asked, title, "visit", (thing,), sections)


def _relationship(asked: Asked, sides: tuple[str, ...], visit: Visit | None = None) -> list[Section]:
    found = _found(asked, sides)
    with asked.register.store.asking() as connection:
        evidence = Evidence(connection, asked.day, asked.accessed)
        desk = Desk(connection, asked.day, earliest(asked.since), asked.names, evidence, sides, due=found.due)
        past, mechanisms = meetings.Past(desk), series.of_sides(desk)
        sections = [
            *([trips.visit(desk, visit)] if visit else []),
            meetings.last_met(past),
            people.principals(past),
            meetings.contacts(past),
            papers.instruments(desk),
            series.mechanisms(desk, mechanisms),
            undertakings.commitments(desk, found.undertaken.told, found.undertaken.total),
        ]
        sections.append(differences.differences(desk, conflicts_on(connection, _mentioned(sections))))
        return [*sections, unseen.gaps(desk, past, mechanisms)]


def _found(asked: Asked, sides: tuple[str, ...]) -> Found:
    known = undertaken(asked.register, sides, asked.on, asked.since)
    return Found(tuple(due(asked.register, on=asked.on, between=sides)), known)


def _of_person(asked: Asked, name: str, tell: Tell) -> Brief:
    with asked.register.store.asking() as connection:
        thing = meant(connection, name, tell)
    told = portrait_of(asked.register, thing)
    given = commitments(asked.register, by=thing, since=asked.since, until=asked.on)
    sections = _life(asked, told, given)
    return _made(asked, f"Brief: {told.name}", "person", (thing,), sections)


def _life(asked: Asked, told: Portrait, given: Sequence[Commitment]) -> list[Section]:
    with asked.register.store.asking() as connection:
        evidence = Evidence(connection, asked.day, asked.accessed)
        desk = Desk(connection, asked.day, earliest(asked.since), asked.names, evidence, person=told.id)
        past = meetings.Past(desk)
        sections = [
            meetings.last_met(past),
            portrait.offices(desk),
            meetings.contacts(past),
            portrait.counterparts(past, told),
            portrait.signed(desk),
            undertakings.commitments(desk, given, len(given)),
        ]
        sections.append(differences.differences(desk, conflicts_on(connection, _mentioned(sections))))
        return [*sections, unseen.gaps(desk, past, [])]


def _made(asked: Asked, title: str, about: str, subject: tuple[str, ...], sections: Iterable[Section]) -> Brief:
    made = tuple(sections)
    days = [note.published for each in made for one in each.items for note in one.notes if note.published]
    newest = max((each for each in days if not each.startswith("X")), default=None)
    return Brief(title=title, about=about, subject=subject, on=asked.on, newest=newest, sections=made)


def _mentioned(sections: Iterable[Section]) -> set[str]:
    return {one.thing for each in sections for one in each.items if one.thing}
