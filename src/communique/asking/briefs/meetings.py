"""When they last met, what is planned, and the contacts of the past."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from communique.answers import Contact
from communique.answers.brief import Item, Note, Section
from communique.asking.briefs import words
from communique.asking.briefs.making import Desk, first_of, item
from communique.asking.contacts import contacts_of
from communique.register.queries.briefs import told_by
from communique.register.queries.contacts import contacts_by_id, contacts_where
from communique.register.queries.sources import sides_of
from communique.register.queries.visits import visits_by_id
from communique.resolving.days import window

Row = Mapping[str, Any]
_LEVELS = ("leaders", "ministers", "deputy ministers", "chiefs of staff")
_MOST, _PLANNED = 10, 4
_WIDEST = 31  # days
_SLOTS = ("format", "date", "end_date", "place", "status")
_WEIGHTIER = ("ceremony", "reception", "exercise", "exchange", "call", "meeting", "conference", "dialogue", "talks")
COLUMNS = ("When", "What and where", "Who took part")


class Past:
    """The contacts of a brief's sides or person, the latest first; those without any time come last."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        people = [desk.person] if desk.person else []
        every = contacts_where(desk.connection, between=desk.sides, people=people, since=desk.since)
        known = told_by(desk.connection, [row["id"] for row in every], desk.on)
        every = [row for row in every if row["id"] in known]
        self.held = sorted((row for row in every if self._was_held(row)), key=self._lateness, reverse=True)
        self.missed = [row for row in every if row["status"] == "planned" and (row["last"] or desk.day) < desk.day]
        self.planned = [row for row in every if row["status"] == "planned" and (row["last"] or 0) >= desk.day]
        self._sides = sides_of(desk.connection, [row["id"] for row in self.held])

    def _was_held(self, row: Row) -> bool:
        return row["status"] == "held" and (row["first"] is None or row["first"] <= self.desk.day)

    def _lateness(self, row: Row) -> tuple[bool, int, int, int, str]:
        """Rank contacts by time; of one day, those in which sides spoke with each other come before courtesies.

        One of which not even the month is told counts as held at the first day that it may have been.
        """
        first, last = row["first"] or 0, min(row["last"] or 0, self.desk.day)
        weight = _WEIGHTIER.index(row["format"]) if row["format"] in _WEIGHTIER else -1
        return row["first"] is not None, last if last - first <= _WIDEST else first, weight, first, row["id"]

    def alone(self, row: Row) -> bool:
        """Tell whether nobody but the brief's sides took part."""
        return set(self._sides.get(row["id"], ())) == set(self.desk.sides)

    def last(self) -> list[tuple[list[str], Row]]:
        """Give the last contacts, each with what it is the last of: of any kind, at a level, between these alone."""
        dated = [row for row in self.held if row["first"] is not None]
        wanted = [("contact", dated[:1])]
        wanted += [
            (f"at the level of {level}", [row for row in dated if row["level"] == level][:1]) for level in _LEVELS
        ]
        if self.desk.sides:
            wanted.append((f"between {self.desk.pair} alone", [row for row in dated if self.alone(row)][:1]))
        found: dict[str, tuple[list[str], Row]] = {}
        for what, rows in wanted:
            for row in rows:
                found.setdefault(row["id"], ([], row))[0].append(what)
        return list(found.values())


def last_met(past: Past) -> Section:
    """Give when they last met, and what is planned next."""
    desk, last = past.desk, past.last()
    told = {each.id: each for each in contacts_of(desk.connection, [row for _, row in last])}
    found = [made for what, row in last for made in _last(desk, what, told[row["id"]])]
    return first_of([*found, *_planned(past)], 10, "last met", _title(desk), _never(desk))


def _title(desk: Desk) -> str:
    return "When they last met" if desk.sides else "The last contacts"


def _never(desk: Desk) -> str:
    who = f"between {desk.pair}" if desk.sides else "with this person"
    return f"The register has seen no contact {who}, held or planned."


def _last(desk: Desk, what: Sequence[str], contact: Contact) -> Iterator[Item]:
    yield from item(f"Last {', and last '.join(what)}: {told(desk, contact)}", notes(desk, contact), contact.id)


def _planned(past: Past) -> Iterator[Item]:
    """Give the next contacts that are planned, as reports until the day announce them."""
    desk = past.desk
    ids = [each.id for each in desk.due if each.kind == "planned contact"] or [row["id"] for row in past.planned]
    rows = contacts_by_id(desk.connection, list(dict.fromkeys(ids))[:_PLANNED])
    rows.sort(key=lambda row: (row["first"] or 0, row["last"] or 0, row["id"]))
    for contact in contacts_of(desk.connection, rows):
        yield from item(f"Planned: {told(desk, contact)}", notes(desk, contact), contact.id)


def told(desk: Desk, contact: Contact) -> str:
    """Tell of a contact in one line: when, what and where, who."""
    who = words.who(contact, desk.names)
    return f"{_when(desk, contact)}, {what(desk, contact)}." + (f" {words.opened(who)}." if who else "")


def what(desk: Desk, contact: Contact) -> str:
    """Give what it was, where, and which other sides were there."""
    where = words.where(contact, desk.names)
    others = [side for side in contact.countries if side not in desk.sides] if desk.sides else []
    also = f" (also taking part: {desk.names.sides(others)})" if others else ""
    return f"{words.kind(contact)}{f' in {where}' if where else ''}{also}"


def _when(desk: Desk, contact: Contact) -> str:
    """Give when it was; where its day is not told, the visit on which it was, or when it was reported."""
    if window(contact.date):
        return words.when(contact)
    for visit in visits_by_id(desk.connection, [contact.visit] if contact.visit else []):
        if visit["start"] and window(visit["start"]):
            return f"on the visit of {words.span(visit['start'], visit['end'])} (day not told)"
    first = next((each.published for each in contact.sources if each.published), None)
    return f"{words.when(contact)}, reported on {words.day(first)}" if first else words.when(contact)


def notes(desk: Desk, contact: Contact) -> tuple[Note, ...]:
    """Give the notes on a contact, those on its visit beside where that tells the time."""
    found = desk.notes(contact, _SLOTS, 2)
    if found and not window(contact.date) and contact.visit:
        for visit in visits_by_id(desk.connection, [contact.visit]):
            found += desk.notes({**visit, "cells": json.loads(visit["cells"])}, ("start", "end"), 1)
    return found


def contacts(past: Past) -> Section:
    """Give the last ten contacts that were held, the latest first."""
    desk = past.desk
    rows = past.held[: _MOST * 2]
    made = {each.id: each for each in contacts_of(desk.connection, rows)}
    found = [each for row in rows for each in _line(desk, made[row["id"]])]
    title, empty = "Contacts of the past, the latest first", "The register has seen no contact that was held."
    return first_of(found, _MOST, "contacts", title, empty, COLUMNS, len(past.held) - len(rows))


def _line(desk: Desk, contact: Contact) -> Iterator[Item]:
    who = words.who(contact, desk.names) or "nobody is named"
    cells = (words.opened(_when(desk, contact)), words.opened(what(desk, contact)), words.opened(who))
    yield from item(words.opened(told(desk, contact)), notes(desk, contact), contact.id, cells=cells)
