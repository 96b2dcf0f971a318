"""Tell when a contact on a visit is due or was held, as far as the visit's days tell it.

yes   X will visit Alland on May 3. He will meet Y.             (on May 3, where the visit lasts that one day)
yes   X will visit Alland from May 3 to 6. He will meet Y.      (in May)
yes   X came to Alland on May 3. On the second day of his visit he met Y.          (on May 4)
no    X visited Alland from May 3 to 6. He met Y.               (the day is untold)
"""

from __future__ import annotations

import re

from communique.lexicon import table
from communique.model import Format, Ground, How, Status
from communique.patterns import compiled
from communique.reading.clauses.render import Clause
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.setting import Setting
from communique.reading.contacts.trips import Trip
from communique.reading.dates.calendars import count_of, shifted

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
    only = days.alone and not days.end and not days.length and slot == "start" and len(value) == len("XXXX-05-03")
    if days.start and days.end and days.start[:_MONTH] != days.end[:_MONTH]:
        return None
    if not only and None in (days.start, days.end) and (value[_MONTH + 1 :] or "15") not in _WITHIN:
        return None  # it may last into the next month, or have begun in the one before
    told = value if only or days.start == days.end else value[:_MONTH]
    return told, Ground(days.grounds[slot].spans, "time of the visit", How.INFERRED)


_NTH = compiled(
    r"\b(?:on|during) (?:(?:the|his|her|their|its|«a\d+»['’]s?) (?P<nth>(?!same|next|following|previous)\w+)(?: and"
    r" (?:last|final|closing))? day|day (?P<count>\w+))(?: (?:of|on) (?:(?!\b(?:talks|meeting|summit|session"
    r"|conference|forum"
    r"|exercise|drill)\b)[^;.]){0,60}?\b(?:visit|trip|tour|stay|journey)\b| (?:in|there|here)\b|(?=,))"
)
_LAST = ("last", "final", "closing", "concluding")


def date_by_nth_days(
    clauses: list[Clause], contacts: list[Contact], settings: list[Setting], trips: list[Trip]
) -> None:
    """ "On the second day of his visit he met Y": the day that the visit's first or last day tells."""
    for c, s in zip(contacts, settings, strict=True):
        clause = clauses[c.lines[0]]
        m = _NTH.search(clause.text)
        if m is None or c.format == Format.CALL or (s.date and clause.line.dates):
            continue
        on = [t for t in trips if {t.guest, t.host} <= c.states and (not c.people or t.leader in (-1, *c.people))]
        if len(on) != 1:
            continue
        on[0].days.reckon()
        if told := _nth_of(on[0], m):
            s.date, s.date_ground, s.end_date = *told, None
        elif s.date and s.date == on[0].days.start:
            s.date, s.date_ground, s.end_date = None, None, None  # that of the arrival, and it was another


def _nth_of(trip: Trip, m: re.Match[str]) -> tuple[str, Ground] | None:
    """Give the day of a visit that an ordinal or "last" counts out."""
    days, ordinals = trip.days, {"opening": 1, **table("calendar")["ordinals"]}
    nth = ordinals.get(m["nth"]) if m["nth"] else count_of(m["count"])
    slot = "end" if m["nth"] in _LAST else "start"
    value = getattr(days, slot)
    if slot not in days.grounds or not value or len(value) != len("XXXX-05-03") or not (nth or slot == "end"):
        return None
    told = shifted(value, nth - 1) if nth and slot == "start" else value
    return (told, Ground(days.grounds[slot].spans, "day of the visit counted out", How.COMPUTED)) if told else None
