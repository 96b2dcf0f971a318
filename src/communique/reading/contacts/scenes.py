"""Give a contact that tells no day or place of its own those of the scene in which the report sets it.

yes   X met a host of counterparts on the sidelines of the summit here. He also saw Y beside it.   (the dateline's city)
yes   X was in Lima on Monday for the summit. Beside it he met Y.              (Lima, Monday)
yes   X on Monday had talks with counterparts of five states. In turn he met Y and Z.              (Monday)
yes   X talked with Y about trade. … The two said on Monday that …            (the only day that the report tells)
no    X arrived in Lima. The same day he met Y.                                (the contact's own words tell no place)
no    X set out for Lima on Monday. There he met Y.                            (the day of the journey)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from communique.lexicon import table, words
from communique.model import Format, Ground, How, Span, Status
from communique.reading.clauses.moods import has, mood
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.meetings import Setting, dateline_state, dates_contact, is_full_day
from communique.reading.contacts.places import PlaceMention, find_places
from communique.reading.contacts.told_again import tells_of_another
from communique.reading.dates.find import DateMention
from communique.reading.words.layout import CAPTION, LINE, TITLE
from communique.reading.words.page import Line, Page

_REACH = 12  # sentences; what was said further before is another scene
_ROUND = 20  # sentences that tell of the meetings of one round
_NEAR = 60  # characters about a day in which a journey's verb makes it the journey's
_DAYS = ("day", "weekday", "same-day", "relative", "clock")


def borrow_from_scene(page: Page, contacts: list[Contact], settings: list[Setting]) -> None:
    """Fill the days and places that the contacts' own sentences leave untold, where the report tells them before."""
    for c, s in zip(contacts, settings, strict=True):
        if c.sideline and not c.mechanism and c.status == Status.HELD:
            _borrow_from_session(c, s, contacts, settings)
        if c.sideline and not c.mechanism and c.status not in (Status.POSTPONED, Status.CANCELLED):
            _borrow_from_sentences(page, c, s)
    _borrow_from_round(page, contacts, settings)
    _borrow_only_day(page, contacts, settings)


def _borrow_from_session(c: Contact, s: Setting, contacts: list[Contact], settings: list[Setting]) -> None:
    """A meeting on the sidelines takes the day and the city of the session that it is held beside."""
    for o, t in zip(contacts, settings, strict=True):
        if o.mechanism and o.status == Status.HELD and o.lines[0] <= c.lines[0]:
            if s.date is None and t.date and t.end_date is None and t.date_ground:
                s.date = t.date
                s.date_ground = Ground(t.date_ground.spans, "day of the session beside which they met", How.INFERRED)
            if s.place is None and t.place and t.place_ground:
                s.place, s.state = t.place, t.state
                s.place_ground = Ground(
                    t.place_ground.spans, "place of the session beside which they met", How.INFERRED
                )
            return


@cache
def _either(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words(table('settings')[name]))})\b")


def _borrow_from_sentences(page: Page, c: Contact, s: Setting) -> None:
    """A contact on the sidelines is where, and when, the sentences before it tell that its people are."""
    for number in range(c.lines[0] - 1, max(-1, c.lines[0] - 1 - _REACH), -1):
        line = page.lines[number]
        if line.kind in (CAPTION, LINE, TITLE):
            continue
        text = page.text[line.start : line.end].lower()
        if line.sentence.fresh or _either("away").search(text):
            return
        if s.place is None and c.format != Format.CALL and (place := _place_told(page, line, text)):
            s.place, s.state = place.name, place.state
            s.place_ground = Ground((Span(place.start, place.end),), "place of the scene", How.INFERRED)
        days = [*_days_of(page, line)]
        if s.date is None and len(days) == 1 and _either("stays").search(text) and c.status == Status.HELD:
            s.date = days[0].value
            s.date_ground = Ground((Span(days[0].start, days[0].end),), "day of the scene", How.INFERRED)


_AND_OTHERS = re.compile(r"\band (?:some |several |many )?other (?:places|localities|cities|towns|provinces)\b")


def _place_told(page: Page, line: Line, text: str) -> PlaceMention | None:
    """Give the one city in which a sentence sets its scene."""
    if page.dateline and re.search(r"\bhere\b", text):
        city = page.dateline.city
        name = city.title() if city.isupper() else city
        start = page.dateline.start
        return PlaceMention(name, dateline_state(page), start, start + len(city))
    if _AND_OTHERS.search(text):
        return None
    named = {p.name: p for p in find_places(line) if p.name and p.state}
    if len(named) != 1 or not _either("stays").search(text):
        return None
    return next(iter(named.values()))


def _borrow_from_round(page: Page, contacts: list[Contact], settings: list[Setting]) -> None:
    """A sentence that sums up several meetings, or tells of a summit beside which they were held, sets the scene."""
    held = [(c, s) for c, s in zip(contacts, settings, strict=True) if c.status == Status.HELD]
    rounds = [line for line in page.lines if line.kind not in (CAPTION, LINE, TITLE) and _is_round(page, line)]
    for line in rounds:
        days = [*_days_of(page, line)]
        place = _place_told(page, line, page.text[line.start : line.end].lower())
        for c, s in held:
            if not 0 <= c.lines[0] - line.number <= _ROUND:
                continue
            if s.date is None and len(days) == 1:
                _take_day(s, days[0].value, (Span(days[0].start, days[0].end),))
            if s.place is None and place and c.format != Format.CALL:
                spans = (Span(place.start, place.end),)
                s.place, s.state = place.name, place.state
                s.place_ground = Ground(spans, "place of the round of meetings", How.INFERRED)
    told = [(s.date, s.date_ground) for _, s in held if s.date and s.date_ground]
    on_tour = any(d.end_value for line in page.lines for d in line.dates if d.kind == "range")
    if rounds and not on_tour and len({day for day, _ in told}) == 1:
        for _, s in held:
            if s.date is None and told[0][1]:
                _take_day(s, told[0][0], told[0][1].spans)


def _is_round(page: Page, line: Line) -> bool:
    text = page.text[line.start : line.end].lower()
    return bool(_either("rounds").search(text)) or has("beside", text)


def _take_day(s: Setting, day: str | None, spans: tuple[Span, ...]) -> None:
    s.date, s.date_ground = day, Ground(spans, "day of the round of meetings", How.INFERRED)


def _borrow_only_day(page: Page, contacts: list[Contact], settings: list[Setting]) -> None:
    """Where no contact tells its day and the report tells of the happenings of one day only, that is the day."""
    held = [(c, s) for c, s in zip(contacts, settings, strict=True) if c.status == Status.HELD]
    if not held or any(s.date for _, s in held):
        return
    met = [c for c, _ in held]
    telling = [line for line in page.lines if not tells_of_another(page.text[line.start : line.end], met)]
    body = [d for line in telling if line.kind not in (CAPTION, LINE, TITLE) for d in _days_of(page, line)]
    days = body or [d for line in telling if line.kind == CAPTION for d in _days_of(page, line)]
    if len({d.value for d in days}) != 1:
        return
    ground = Ground((Span(days[0].start, days[0].end),), "the only day that the report tells", How.INFERRED)
    for _, s in held:
        s.date, s.date_ground = days[0].value, ground


def _days_of(page: Page, line: Line) -> Iterator[DateMention]:
    """Give the single days of a sentence on which something happened that is no journey's beginning or end."""
    today = page.published[:10] if page.published else ""
    if _either("away").search(page.text[line.start : line.end].lower()):
        return
    for d in line.dates:
        if (
            d.kind not in _DAYS
            or d.end_value
            or not is_full_day(d)
            or (today[:4].isdigit() and (d.value or "") > today)
        ):
            continue
        around = page.text[max(line.start, d.start - _NEAR) : min(line.end, d.end + _NEAR)].lower()
        if mood("visit begins").search(around) or mood("visit ends").search(around):
            continue
        if dates_contact(page, d, line.start):
            yield d
