"""Dates of publication as users, crawlers and pages write them, brought to ISO 8601."""

from __future__ import annotations

import re
from datetime import date

from communique.errors import DateError

# A year, a month, a day or a moment; of a moment only its day counts, in the publisher's own time.
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ]\d\d:?\d\d.*)?)?)?")


def checked_published(value: str | date | None) -> str | None:
    """Give a date of publication as an ISO 8601 date, as precise as it was told.

    Raises DateError for anything that is no calendar date; an empty string tells nothing and gives None.
    """
    if value is None or value == "":
        return None
    found = _ISO.fullmatch(str(value).strip())
    if not found or not _on_calendar(found):
        raise DateError(f"{str(value)!r:.60} is no date of publication (write it as 2024-12-20)")
    return "-".join(part for part in found.groups() if part)


def _on_calendar(found: re.Match[str]) -> bool:
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
