"""The last of many dates, as a report tells it: as exact as that, and no more."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

# A contact's first day, which orders, with its date. The days of any year from 274 to 2737 have six digits.
DATED = "CAST(contacts.first AS TEXT) || ' ' || contacts.date"


def date_of(told: str | None) -> str | None:
    """Give the date out of a day with its date."""
    return told.partition(" ")[2] if told else None


def with_dates(row: Row[Any], *slots: str) -> dict[str, Any]:
    """Give a row with a date in each of these slots, where it has a day with its date."""
    return {**row._mapping, **{slot: date_of(row._mapping[slot]) for slot in slots}}
