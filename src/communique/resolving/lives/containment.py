"""What lies within what: contacts within the visit on which they were held, talks within the exchange or conference.

reception in Hanoi on 4 May, guest LAO  / visit of LAO to VNM, 3 to 5 May       within
meeting in Beijing on 4 May, VNM LAO    / visit of LAO to VNM, 3 to 5 May       not: in a third state
talks of deputy ministers on 4 May      / visit of the minister, 3 to 5 May     not: another leader
talks VNM KHM in Vientiane on 15 Oct    / conference KHM LAO VNM there that day within

Days are windows of ordinals; where a report leaves the year untold, days of the year are compared within the report.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from communique.resolving import names
from communique.resolving.days import Window, apart, day_of_year, window
from communique.resolving.names import Likeness
from communique.resolving.words import overlap, telling

_SLACK = 1  # days by which outlets misdate a contact
WIDEST = 10  # days over which "the same days" still means something
LONGEST = 31  # days of a visit told closely enough
_TOGETHER = {
    "held": {"held", "ongoing"},
    "planned": {"planned", "ongoing"},
    "postponed": {"postponed", "planned", "cancelled"},
    "cancelled": {"cancelled", "postponed", "planned"},
}
_AFAR = frozenset({"call"})
FRAMES = {"dialogue": 1, "conference": 2, "exchange": 2}  # what holds other contacts, the greater one the smaller
_SHARED_WORDS = 0.5  # of an occasion's words with a frame's, to name it


@dataclass(frozen=True, slots=True)
class Part:
    """Who took part for a side: the person's id where known, the name, the state and the role."""

    person: str | None
    name: str
    country: str | None
    role: str


@dataclass(frozen=True, slots=True)
class Encounter:
    """A contact, as far as it matters where it belongs: ``days`` are the possible ones, ``told`` its dates as told."""

    id: str
    format: str
    status: str
    sides: frozenset[str]
    days: Window | None
    told: tuple[str | None, str | None]
    place: str | None
    place_country: str | None
    occasion: str | None
    people: tuple[Part, ...]
    reports: frozenset[str]


@dataclass(frozen=True, slots=True)
class Trip:
    """A visit, as far as it matters what belongs to it."""

    id: str
    guest: str
    host: str
    status: str
    days: Window | None
    told: tuple[str | None, str | None]
    leaders: tuple[Part, ...]
    reports: frozenset[str]


def visit_of(contact: Encounter, trips: Iterable[Trip]) -> str | None:
    """Give the visit on which a contact was held, None where none fits."""
    fitting = [(rank, trip.id) for trip in trips if (rank := _on(contact, trip)) is not None]
    return min(fitting)[1] if fitting else None


def frame_of(contact: Encounter, others: Iterable[Encounter]) -> str | None:
    """Give the exchange, conference or dialogue within which a contact was held, None where none fits."""
    fitting = [(rank, other.id) for other in others if (rank := _within(contact, other)) is not None]
    return min(fitting)[1] if fitting else None


def _on(contact: Encounter, trip: Trip) -> tuple[int, ...] | None:
    """Rank a visit for a contact, the lowest fitting best; None where it does not fit."""
    shared = len(contact.reports & trip.reports)
    if contact.format in _AFAR or not _sides_of(contact, trip, shared) or not _host(contact, trip):
        return None
    if not _led(contact, trip):
        return None
    gap = _gap(contact.days, trip.days, contact.told, trip.told) if shared else _plain_gap(contact.days, trip.days)
    if gap is None:
        return (2, 0, -shared) if shared and _untimed(contact, trip) else None
    return (0, gap, -shared) if gap <= _SLACK else None


def _sides_of(contact: Encounter, trip: Trip, shared: int) -> bool:
    """Tell whether guest and host met; at a gathering of more, only if a report tells of both."""
    both = frozenset({trip.guest, trip.host})
    return contact.sides == both or bool(shared and both < contact.sides)


def _host(contact: Encounter, trip: Trip) -> bool:
    """Tell whether the contact may have been in the state visited, and nobody was received the other way round."""
    if contact.place_country and contact.place_country != trip.host:
        return False
    return not any(
        (part.role == "guest" and part.country == trip.host) or (part.role == "host" and part.country == trip.guest)
        for part in contact.people
    )


def _led(contact: Encounter, trip: Trip) -> bool:
    """Tell whether the visit's leader may have been there: where the guests are named, he is among them."""
    guests = [part for part in contact.people if part.country == trip.guest]
    if not guests or not trip.leaders:
        return True
    return any(_one(guest, leader) for guest in guests for leader in trip.leaders)


def _one(part: Part, other: Part) -> bool:
    if part.person and part.person == other.person:
        return True
    return names.alike(part.name, other.name) is not Likeness.NONE


def _untimed(contact: Encounter, trip: Trip) -> bool:
    """Tell whether one report's contact and trip may belong together where the days of one of them are not told.

    A contact foreseen for some month or year is another time's.
    """
    vague = contact.told[0] is not None and day_of_year(contact.told[0]) is None
    return trip.status in _TOGETHER.get(contact.status, ()) and not (vague and contact.status != "held")


def _plain_gap(one: Window | None, other: Window | None) -> int | None:
    """Count the days between what happened and a span of days, None where either is not known closely."""
    if one is None or other is None or one.width > WIDEST or other.width > LONGEST:
        return None
    return apart(one, other)


def _gap(
    one: Window | None,
    other: Window | None,
    told: tuple[str | None, str | None],
    there: tuple[str | None, str | None],
) -> int | None:
    """Count the days between two things of one report; days of the year where the year of one is not told."""
    if one is None or other is None:
        one, other = _of_year(told), _of_year(there)
    return _plain_gap(one, other)


def _of_year(told: tuple[str | None, str | None]) -> Window | None:
    """Give the days, in some leap year, that two dates without a year enclose."""
    days = [found for each in told if (day := day_of_year(each)) and (found := window(f"2024-{day}"))]
    return Window(min(days).first, max(days).last) if days else None


def _within(contact: Encounter, frame: Encounter) -> tuple[int, ...] | None:
    """Rank a frame for a contact, the lowest fitting best; None where it does not fit."""
    if not _holds(contact, frame) or not contact.sides <= frame.sides or len(contact.sides) < 2:
        return None
    named, shared = _named(contact, frame), len(contact.reports & frame.reports)
    gap = _gap(contact.days, frame.days, contact.told, frame.told) if shared else _plain_gap(contact.days, frame.days)
    if named and (gap is None or gap <= _SLACK) and (shared or gap is not None):
        return (0, gap or 0, -FRAMES[frame.format], -shared)
    if gap is None or gap > (_SLACK if shared else 0) or not _same_place(contact, frame):
        return None
    return (1, gap, -FRAMES[frame.format], -shared)


def _holds(contact: Encounter, frame: Encounter) -> bool:
    if frame.id == contact.id or frame.format not in FRAMES or contact.format in ("call", "exercise"):
        return False
    statuses = {contact.status, frame.status}
    return FRAMES.get(contact.format, 0) < FRAMES[frame.format] and (len(statuses) == 1 or "ongoing" in statuses)


def _named(contact: Encounter, frame: Encounter) -> bool:
    """Tell whether the contact's occasion names the frame: by its kind, or in the words of its own occasion."""
    here = telling(contact.occasion)
    return bool(here) and (frame.format in here or overlap(here, telling(frame.occasion)) >= _SHARED_WORDS)


def _same_place(contact: Encounter, frame: Encounter) -> bool:
    if contact.place_country and frame.place_country and contact.place_country != frame.place_country:
        return False
    return not contact.place or not frame.place or bool(telling(contact.place) & telling(frame.place))
