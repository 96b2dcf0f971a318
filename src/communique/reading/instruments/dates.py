"""Tell on which day an instrument was signed, where the words beside the signing do not.

yes   the talks took place on 3 May. … The ministers signed …     (3 May)
no    a day after that of the report; "the talks, under way since 5 March"; a bare year
"""

from __future__ import annotations

import re
from collections.abc import Callable

from communique.model import Ground, How, Span
from communique.reading.dates.find import DateMention
from communique.reading.words.page import Page

DateOf = Callable[[int], tuple[str | None, Ground | None]]
_BACK = 5  # sentences before a signing in which the day of the talks may stand


# A day beside a verb of speech is that of the speech, not of what is told.
SAID = (
    r"\b(?:said|told (?:reporters|[^«»,.;]{2,40})|announced|reported|posted|wrote|confirmed|tweeted"
    r"|(?:statement|release|press release|post|briefing))"
    r"(?: in a (?:[a-z-]+ ){0,2}(?:statement|release|post|briefing)| late| earlier)?(?: on)? "
)
_SAID = re.compile(SAID + r"\Z")


def _day_before(page: Page, number: int) -> tuple[str | None, Ground | None]:
    """Take the one day that the nearest sentence before a signing tells."""
    for line in page.lines[number : max(-1, number - _BACK) : -1] if number > _BACK else page.lines[number::-1]:
        days = {d.value: d for d in line.dates if d.value and len(d.value) == 10 and _told_of(page, d)}
        if days:
            day = next(iter(days.values()))
            one = len(days) == 1 and (page.published is None or (day.value or "") <= page.published)
            ground = Ground((Span(day.start, day.end),), "day told before the signing", How.RESOLVED)
            return (day.value, ground) if one else (None, None)
    return None, None


OF_CONTACT = "day of the contact"  # the rule of a day that the sentence itself does not tell


def _told_of(page: Page, d: DateMention) -> bool:
    """Tell whether a date is one day, and not the day on which somebody spoke."""
    return d.end_value is None and not _SAID.search(page.text, max(0, d.start - 70), d.start)


def later(date: str, published: str | None) -> bool:
    """Tell whether a date lies behind that of the report."""
    return published is not None and "X" not in date + published and date > published[: len(date)]


_SINCE = re.compile(r"\bsince (?:the )?\Z", re.I)


def day_of(page: Page, lines: list[int], date_of_line: DateOf) -> tuple[str | None, Ground | None]:
    """Give the day of the first sentence that tells one, else that told before; a bare year is none."""
    told = [date_of_line(n) for n in lines]
    for date, ground in sorted(told, key=lambda pair: pair[1] is not None and pair[1].rule == OF_CONTACT):
        if date and ground and len(date) > 4 and not later(date, page.published):
            since = _SINCE.search(page.text, 0, ground.spans[0].start)
            return (None, None) if since else (date, ground)
    return _day_before(page, lines[0])
