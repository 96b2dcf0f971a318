"""Give a contact beside a summit the city of the summit: "here" in the lead, "at the summit in Lima" before it.

yes   X met a host of counterparts on the sidelines of the summit here. He also saw Y beside it.   (the dateline's city)
no    X arrived in Lima. The same day he met Y.                                (the contact's own words tell no place)
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.model import Format, Ground, How, Span, Status
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.meetings import Setting, dateline_state
from communique.reading.contacts.places import PlaceMention, find_places
from communique.reading.words.layout import CAPTION, LINE, TITLE
from communique.reading.words.page import Line, Page

_REACH = 5  # sentences; what was said further before is another scene


@cache
def _stays() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words(table('settings')['stays']))})\b")


@cache
def _away() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words(table('settings')['away']))})\b")


def borrow_from_scene(page: Page, c: Contact, s: Setting) -> None:
    """Fill the place of a contact on the sidelines from the sentences before it, if they tell where its people are."""
    if (
        s.place
        or not c.sideline
        or c.format == Format.CALL
        or c.mechanism
        or c.status in (Status.POSTPONED, Status.CANCELLED)
    ):
        return
    for number in range(c.lines[0] - 1, max(-1, c.lines[0] - 1 - _REACH), -1):
        line = page.lines[number]
        if line.kind in (CAPTION, LINE, TITLE):
            continue
        text = page.text[line.start : line.end].lower()
        if line.sentence.fresh or _away().search(text):
            return
        if place := _place_told(page, line, text):
            s.place, s.state = place.name, place.state
            s.place_ground = Ground((Span(place.start, place.end),), "place of the scene", How.INFERRED)
            return


def _place_told(page: Page, line: Line, text: str) -> PlaceMention | None:
    """Give the one city in which a sentence sets its scene."""
    if page.dateline and re.search(r"\bhere\b", text):
        city = page.dateline.city
        name = city.title() if city.isupper() else city
        start = page.dateline.start
        return PlaceMention(name, dateline_state(page), start, start + len(city))
    named = {p.name: p for p in find_places(line) if p.name and p.state}
    if len(named) != 1 or not _stays().search(text):
        return None
    return next(iter(named.values()))
