"""A visit: who travels where, who leads, when, and what is planned or was done on it; and the sides' other visits."""

from __future__ import annotations

from collections.abc import Iterator

from communique.answers import Contact, Visit
from communique.answers.brief import Item, Section
from communique.asking.briefs import meetings, people, words
from communique.asking.briefs.making import Desk, first_of, item
from communique.asking.contacts import contacts_of
from communique.register.queries.contacts import contacts_by_id

_SLOTS = ("guest", "host", "leader", "kind", "status", "start", "end")
_MOST = 12


def visit(desk: Desk, told: Visit) -> Section:
    """Give what is known of a visit, and each contact on it."""
    rows = contacts_by_id(desk.connection, [each.contact for each in told.contacts])
    rows.sort(key=lambda row: (row["first"] is None, row["first"] or 0, row["last"] or 0, row["id"]))
    held = [made for contact in contacts_of(desk.connection, rows) for made in _stop(desk, contact)]
    found = [*_trip(desk, told), *_leader(desk, told), *held]
    return first_of(found, _MOST, "visit", "The visit", "No report until this day tells of the visit.")


def _trip(desk: Desk, told: Visit) -> Iterator[Item]:
    kind = f"{told.kind} visit" if told.kind else "visit"
    when = words.span(told.start, told.end) if told.start or told.end else "days not told"
    lead = f" It is led by {told.leader.name}." if told.leader else ""
    guest, host = desk.names.side(told.guest), desk.names.side(told.host)
    text = f"{words.opened(kind)} of {guest} (guest) to {host} (host), {when}: {told.status}.{lead}"
    yield from item(text, desk.notes(told, _SLOTS), told.id)


def _leader(desk: Desk, told: Visit) -> Iterator[Item]:
    if told.leader and told.leader.person:
        for each in people.held(desk, [told.leader.person]):
            yield from people.line(desk, each)


def _stop(desk: Desk, contact: Contact) -> Iterator[Item]:
    lead = "Planned" if contact.status == "planned" else words.opened(contact.status)
    yield from item(f"{lead}: {meetings.told(desk, contact)}", meetings.notes(desk, contact), contact.id)
