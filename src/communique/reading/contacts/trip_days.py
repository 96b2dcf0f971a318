"""Tell when a contact foreseen on a visit is due, as far as the visit's days tell it.

yes   X will visit Alland on May 3. He will meet Y.             (on May 3, where the visit lasts that one day)
yes   X will visit Alland from May 3 to 6. He will meet Y.      (in May)
no    X visited Alland from May 3 to 6. He met Y.               (the day is untold)
"""

from __future__ import annotations

from communique.model import Ground, How, Status
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.meetings import Setting
from communique.reading.contacts.trips import Trip

_MONTH = len("2024-05")
_WITHIN = tuple(f"{day:02d}" for day in range(4, 28))


def date_by_trips(contacts: list[Contact], settings: list[Setting], trips: list[Trip]) -> None:
    """Give each contact foreseen without a day the time of the visit on which the two sides will meet."""
    ahead = [t for t in trips if t.status == Status.PLANNED]
    for c, s in zip(contacts, settings, strict=True):
        if c.status != Status.PLANNED or s.date is not None:
            continue
        on = [t for t in ahead if c.states == {t.guest, t.host} and (not c.people or t.leader in (-1, *c.people))]
        if len(on) == 1 and (told := _when(on[0])):
            s.date, s.date_ground = told


def _when(trip: Trip) -> tuple[str, Ground] | None:
    """Give a visit's only day, else the month in which it lies."""
    trip.days.reckon()
    days = trip.days
    slot = next((slot for slot in ("start", "end") if slot in days.grounds), None)
    value = getattr(days, slot) if slot else None
    if slot is None or not value or not value[:4].isdigit():
        return None
    if days.start and days.end and days.start[:_MONTH] != days.end[:_MONTH]:
        return None
    if None in (days.start, days.end) and (value[_MONTH + 1 :] or "15") not in _WITHIN:
        return None  # it may last into the next month, or have begun in the one before
    told = value if days.start == days.end else value[:_MONTH]
    return told, Ground(days.grounds[slot].spans, "time of the visit", How.INFERRED)
