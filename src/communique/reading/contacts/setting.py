"""Where and when a contact took place, and what its day and its place share: the part of a sentence that tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from communique.lexicon import table, words
from communique.model import Format, Ground
from communique.patterns import compiled
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.places import PlaceMention
from communique.reading.contacts.rewording import either
from communique.reading.dates.calendars import shifted
from communique.reading.dates.find import DateMention
from communique.reading.words.page import Line, Page

LONG = (Format.DIALOGUE, Format.CONFERENCE, Format.EXCHANGE, Format.EXERCISE)


@dataclass(slots=True)
class Setting:
    """Where and when a contact took place, each with its ground."""

    date: str | None = None
    end_date: str | None = None
    date_ground: Ground | None = None
    place: str | None = None
    state: str | None = None
    place_ground: Ground | None = None
    of_scene: bool = False  # the place is lent by a sentence that tells of nobody's coming there


def lies_ahead(day: str | None, other: str | None) -> bool:
    """Is a day more than one after another? Where clocks differ it may be one."""
    told = [d[:10] for d in (day, other) if d and len(d) >= len("2024-05-03") and d[:4].isdigit()]
    return len(told) == 2 and told[0] > (shifted(told[1], 1) or "")


_LONG_PAST = 60  # days before the report on which no contact that is its news was held


def long_past(d: DateMention, published: str | None) -> bool:
    """ "At its session of 10 December 2023 the council had decided …", in a report of August 2024."""
    limit = shifted(published[:10], -_LONG_PAST) if published and len(published) >= len("2024-05-03") else None
    return bool(limit and limit[:4].isdigit() and is_full_day(d) and (d.end_value or d.value or "") < limit)


def is_full_day(d: DateMention) -> bool:
    """Is a day told with its year?"""
    return len(d.value or "") == len("2024-05-03") and (d.value or "")[:4].isdigit()


@cache
def words_of(name: str) -> tuple[str, ...]:
    return tuple(words(table("settings")[name]))


@cache
def telling(name: str) -> re.Pattern[str]:
    """Match the words of a list as they stand or bent: no "mission in" within "commission in", no trip "tripartite"."""
    return compiled(rf"\b(?:{'|'.join(map(re.escape, words_of(name)))})(?:e?s|e?d|ing)?\b")


_Told = TypeVar("_Told", PlaceMention, DateMention)


def of_its_part(page: Page, line: Line, c: Contact, told: list[_Told]) -> list[_Told]:
    """ "In Lima he met X, and in Quito he met Y": the places of the part of the sentence that tells the contact."""
    for m in _told_of_who().finditer(page.text, line.start, line.end):
        inside = m.start() < c.trigger < m.end()  # "A, who is due in Lima on Friday for talks with B, met C in Quito"
        told = [x for x in told if (m.start() < x.start < m.end()) == inside] or told
    turns = [m.start() for m in _TURNS.finditer(page.text, line.start, line.end)]
    begin = max((t for t in turns if t <= c.trigger), default=line.start)
    end = min((t for t in turns if t > c.trigger), default=line.end)
    return [x for x in told if begin <= x.start < end] or [x for x in told if x.start < end]


@cache
def _told_of_who() -> re.Pattern[str]:
    return compiled(rf", who [^;]{{0,200}}?, (?=(?:{either('after relative')})\b)")


_TURNS = compiled(
    r"(?:[,;]? (?:and|while|whereas|but|then),?|;)"
    r"(?: (?:later|then|also|earlier|(?:later )?on \w+day|the (?:next|following|previous) day),?)*"
    r" in [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?: on \w+day)?(?:, | (?=(?:s?he|they|the [a-z]+|Mrs?|Ms|[A-Z]\w+ \w+)\b))"
    r"(?!and\b|where\b|who\b|as\b|to\b)"
)
