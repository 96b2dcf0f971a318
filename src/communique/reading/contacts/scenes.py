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
from itertools import pairwise

from communique.lexicon import table, words
from communique.model import Format, Ground, How, Span, Status
from communique.patterns import compiled
from communique.reading.clauses.moods import has, mood
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.meeting_days import dates_contact, tells_when_ago
from communique.reading.contacts.meeting_places import dateline_state, is_elsewhere
from communique.reading.contacts.places import PlaceMention, find_places, find_stays
from communique.reading.contacts.recalling import ago
from communique.reading.contacts.setting import Setting, is_full_day
from communique.reading.contacts.told_again import tells_of_another
from communique.reading.contacts.trips import Trip
from communique.reading.dates.calendars import shifted
from communique.reading.dates.datelines import stands_in_dateline
from communique.reading.dates.find import DateMention
from communique.reading.persons.people import PersonDraft
from communique.reading.words.layout import CAPTION, LINE, TITLE
from communique.reading.words.page import Line, Page

_REACH = 12  # sentences; what was said further before is another scene
_BEHIND = 8  # sentences behind a contact that may tell where it was
_SIDES = 2
_OPENS = 12  # characters of a sentence in which the place may stand first
_MANY = 3  # states whose people one person meets
_ROUND = 20  # sentences that tell of the meetings of one round
_NEAR = 60  # characters about a day in which a journey's verb makes it the journey's
_DAYS = ("day", "weekday", "same-day", "relative", "clock")


def borrow_from_scene(
    page: Page, contacts: list[Contact], settings: list[Setting], people: list[PersonDraft], trips: list[Trip]
) -> None:
    """Fill the days and places that the contacts' own sentences leave untold, where the report tells them before."""
    for c, s in zip(contacts, settings, strict=True):
        if s.place is None and c.format != Format.CALL:
            _take_there(page, c, s)
        if not c.mechanism and c.status == Status.HELD and c.format != Format.CALL:
            _borrow_from_session(c, s, contacts, settings)
        wanting = s.place is None or (c.sideline and s.date is None)
        if wanting and c.format != Format.CALL and c.status not in (Status.POSTPONED, Status.CANCELLED):
            elsewhere = {n for o in contacts if o is not c and not _tells_the_same(o, c) for n in o.lines}
            stays = _stays_of(page, c, people)
            _borrow_from_sentences(page, c, s, _where(c, s, people, trips), elsewhere, stays)
    _borrow_from_headline(page, contacts, settings)
    _borrow_from_sequence(page, contacts, settings)
    _borrow_from_parallel(page, contacts, settings)
    _borrow_from_arrival(page, contacts, settings, trips)
    _borrow_from_round(page, contacts, settings)
    _borrow_from_third_city(page, contacts, settings, people)
    _borrow_only_day(page, contacts, settings, people)
    _note_gatherings(contacts, settings, people)
    for c, s in zip(contacts, settings, strict=True):
        if s.date_ground and s.date_ground.how == How.INFERRED and tells_when_ago(page, c):
            s.date, s.end_date, s.date_ground = None, None, None


_THERE = compiled(r"\W{0,2}(?:Over |While |Once |When )?[Tt]here,? ")


def _take_there(page: Page, c: Contact, s: Setting) -> None:
    """ "He left for Lima. There he met X": the city to which the sentence before led."""
    line = page.lines[c.lines[0]]
    if not line.number or not _THERE.match(page.text, line.start, line.end):
        return
    chunks = page.lines[line.number - 1].tagged.chunks
    led = [b for a, b in pairwise(chunks) if b.kind == "L" and a.folded in ("to", "in", "for", "at")]
    if led and s.state in (None, led[-1].value):
        s.place, s.state = led[-1].text, led[-1].value
        s.place_ground = Ground((Span(led[-1].start, led[-1].end),), "there, the city told before", How.RESOLVED)


def _borrow_from_headline(page: Page, contacts: list[Contact], settings: list[Setting]) -> None:
    """ "The two ministers meet in Lima": the only city of the headlines, where no contact was anywhere else."""
    lines = [line for line in page.lines if line.kind == TITLE and _either("stays").search(_lower(page, line))]
    told = {p.name: p for line in lines for p in find_places(line) if p.name and p.state}
    if len(told) != 1 or any(s.place for s in settings):
        return
    place = next(iter(told.values()))
    for c, s in zip(contacts, settings, strict=True):
        if c.format != Format.CALL and place.state in c.states and s.state in (None, place.state):
            s.place, s.state = place.name, place.state
            s.place_ground = Ground((Span(place.start, place.end),), "place of the headline", How.INFERRED)


def _borrow_from_sequence(page: Page, contacts: list[Contact], settings: list[Setting]) -> None:
    """ "After the meeting he called on Y", "X was later received by Y": the day of what the same one did before."""
    told = list(zip(contacts, settings, strict=True))
    for k, (c, s) in enumerate(told):
        line = page.lines[c.lines[0]]
        before = ((o, t) for o, t in reversed(told[:k]) if o.status == c.status in (Status.HELD, Status.PLANNED))
        opens = _AND_LATER.match(_lower(page, line))  # of the same house, if not of the same person
        same = (t for o, t in before if t.date and (set(o.people) & set(c.people) or (opens and o.states & c.states)))
        t = next(same, s)
        in_turn = not line.dates and _either("in turn").search(_lower(page, line))
        if in_turn and s.date is None and t.end_date is None and t.date_ground:
            s.date, s.date_ground = t.date, Ground(t.date_ground.spans, "day of the contact before it", How.INFERRED)


_AND_LATER = compiled(r"(?:later(?: in the day)?|afterwards|subsequently|in the (?:afternoon|evening)),? ")
_PARALLEL = compiled(
    r"\b(?:in parallel|at the same time|simultaneously|back[- ]to[- ]back|concurrently|alongside (?:it|this))\b"
)


def _borrow_from_parallel(page: Page, contacts: list[Contact], settings: list[Setting]) -> None:
    """ "In parallel, the two sides held their 12th dialogue": on the day and in the city of what was told before."""
    told = list(zip(contacts, settings, strict=True))
    for k, (c, s) in enumerate(told):
        line = page.lines[c.lines[0]]
        t = next((t for o, t in reversed(told[:k]) if o.status == c.status and o.states == c.states), None)
        if t is None or line.dates or c.format == Format.CALL or not _PARALLEL.search(_lower(page, line)):
            continue
        if s.date is None and t.date and t.date_ground:
            ground = Ground(t.date_ground.spans, "day of the contact beside it", How.INFERRED)
            s.date, s.end_date, s.date_ground = t.date, t.end_date, ground
        if s.place is None and t.place and t.place_ground:
            s.place, s.state = t.place, t.state
            s.place_ground = Ground(t.place_ground.spans, "place of the contact beside it", How.INFERRED)


def _borrow_from_arrival(page: Page, contacts: list[Contact], settings: list[Setting], trips: list[Trip]) -> None:
    """ "X arrived here today. Later, he held talks with Y": what is over by now was today."""
    today = (page.published or "")[: len("2024-05-03")]
    for c, s in zip(contacts, settings, strict=True):
        if s.date is not None or c.status != Status.HELD:
            continue
        came = [t for t in trips if t.days.start == today and t.leader in c.people and {t.guest, t.host} <= c.states]
        if came and (ground := came[0].days.grounds.get("start")):
            s.date, s.date_ground = today, Ground(ground.spans, "day of the arrival", How.INFERRED)


def _borrow_from_third_city(
    page: Page, contacts: list[Contact], settings: list[Setting], people: list[PersonDraft]
) -> None:
    """ "A met B of Alland in New York. He also met C of Borria": whom somebody meets next, where neither is at home."""
    told = list(zip(contacts, settings, strict=True))
    for k, (c, s) in enumerate(told):
        if s.place or s.state or c.format == Format.CALL or not (c.status == Status.HELD or _is_soon(page, c, s)):
            continue
        for o, t in reversed(told[:k]):
            abroad = {i for i in o.people if people[i].state not in (None, t.state)} & set(c.people)
            if o.status == Status.HELD and t.place and t.state and abroad and _stays_there(page, o, c, t):
                s.place, s.state = t.place, t.state
                if t.place_ground:
                    s.place_ground = Ground(t.place_ground.spans, "city of the contact before it", How.INFERRED)
                break


_SOON = 3  # days


def _is_soon(page: Page, c: Contact, s: Setting) -> bool:
    """Is a contact foreseen for one of the next days?"""
    last = shifted(page.published[:10], _SOON) if page.published and s.date else None
    return bool(c.status == Status.PLANNED and last and s.date and s.date[:4].isdigit() and s.date <= last)


def _stays_there(page: Page, o: Contact, c: Contact, t: Setting) -> bool:
    """Was a contact held in a third state, and does nothing up to the next one lead elsewhere?"""
    if t.state in o.states or not 0 <= c.lines[0] - o.lines[0] <= _REACH:
        return False
    between = page.lines[o.lines[0] + 1 : c.lines[0] + 1]
    elsewhere = any(x.kind == "L" and x.text != t.place for line in between for x in line.tagged.chunks)
    return not elsewhere and not any(line.sentence.fresh for line in between)


def _lower(page: Page, line: Line) -> str:
    return page.text[line.start : line.end].lower()


def _tells_the_same(o: Contact, c: Contact) -> bool:
    """May another contact be this one, told again with fewer names?"""
    return o.status == c.status and set(o.people) <= set(c.people)


def _note_gatherings(contacts: list[Contact], settings: list[Setting], people: list[PersonDraft]) -> None:
    """Whoever meets people of three states and more at home met them beside some gathering: nobody is his guest."""
    met: dict[int, set[str]] = {}
    for c, s in zip(contacts, settings, strict=True):
        for i in c.people if c.status == Status.HELD and not c.receives else ():
            if s.state is None or people[i].state == s.state:
                met.setdefault(i, set()).update(c.states - {people[i].state or ""})
    hubs = {i for i, states in met.items() if len(states) >= _MANY}
    for c in contacts:
        c.sideline = c.sideline or not hubs.isdisjoint(c.people)


def _borrow_from_session(c: Contact, s: Setting, contacts: list[Contact], settings: list[Setting]) -> None:
    """A meeting on the sidelines, or of some of its sides, takes the day and the city of the session beside it."""
    for o, t in zip(contacts, settings, strict=True):
        if o.mechanism and o.status == Status.HELD and o.lines[0] <= c.lines[0] and (c.sideline or c.states < o.states):
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
    return compiled(rf"\b(?:{'|'.join(words(table('settings')[name]))})\b")


def _stays_of(page: Page, c: Contact, people: list[PersonDraft]) -> set[int]:
    """Give the sentences that set one of a held contact's people beside a gathering: "A was in Lima for the summit"."""
    if c.status != Status.HELD:
        return set()
    lines = {m.line for i in c.people for m in people[i].mentions if m.line < c.lines[0]}
    return {n for n in lines if _either("gone for").search(_lower(page, page.lines[n]))}


def _borrow_from_sentences(
    page: Page, c: Contact, s: Setting, told: set[str] | None, elsewhere: set[int], stays: set[int]
) -> None:
    """A contact is where, and on the sidelines also when, the sentences around it tell that its people are."""
    moved = False
    for number in _around(page, c):
        line = page.lines[number]
        away = number in stays and not c.receives
        where = None if away else told
        if number in elsewhere and number < c.lines[0] and _THE_NEXT.search(page.text, line.start, line.end):
            moved = True  # "Held in Lor. The next session will be in Tal. X also met Y": not in Lor for sure
        if not c.sideline and not away and (number in elsewhere or _of_others(line, c.states)):
            continue  # what it tells of is another contact
        text = page.text[line.start : line.end].lower()
        ahead = mood("planned").search(text) or _lasts_to(line, s.date) or _is_ahead(line, page.published)
        if c.status == Status.PLANNED and not ahead:
            continue  # where they are now is not where they will meet
        if s.place is None and not moved and (place := _place_told(page, line, text, where, c.status)):
            s.place, s.state = place.name, place.state
            s.place_ground = Ground((Span(place.start, place.end),), "place of the scene", How.INFERRED)
            s.of_scene = not _either("coming").search(text)
        if s.date is not None or c.status != Status.HELD or not c.sideline or number > c.lines[0]:
            continue
        days = [*_days_of(page, line)]
        if len(days) == 1 and _either("stays").search(text):
            s.date = days[0].value
            s.date_ground = Ground((Span(days[0].start, days[0].end),), "day of the scene", How.INFERRED)


def _lasts_to(line: Line, day: str | None) -> bool:
    """ "X, who is in Lor from 8 to 12 May, …": does the stay last to a day still to come?"""
    return any(d.value and d.end_value and day and d.value <= day <= d.end_value for d in line.dates)


def _is_ahead(line: Line, published: str | None) -> bool:
    """ "X travels to Lor on 9 May": is a day of the sentence still to come?"""
    return published is not None and any((d.value or "")[: len(published)] > published for d in line.dates if d.value)


def _around(page: Page, c: Contact) -> Iterator[int]:
    """Give the sentences before a contact, the nearest first, then those behind it, in its own item of the report."""
    first, last = c.lines[0], max(c.lines)
    for number in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if page.lines[number].kind not in (CAPTION, LINE, TITLE):
            yield number
        if page.lines[number + 1].sentence.fresh or page.lines[number].sentence.fresh:
            break
    for number in range(last + 1, min(len(page.lines), last + 1 + _BEHIND)):
        if page.lines[number].sentence.fresh:
            break
        if page.lines[number].kind not in (CAPTION, LINE, TITLE):
            yield number


_THE_NEXT = compiled(r"\b[Tt]he(?:ir)? next (?:meeting|session|round|edition|one|talks) will\b[^.;]{0,30} in [A-Z]")


def _of_others(line: Line, states: set[str]) -> bool:
    """Does a sentence name a state that takes no part in a contact?"""
    return len(states) <= _SIDES and any(c.kind in "SA" and c.value not in states for c in line.tagged.chunks)


def _where(c: Contact, s: Setting, people: list[PersonDraft], trips: list[Trip]) -> set[str] | None:
    """Give the states one of which a contact was in, as far as its sides tell; None where it may be anywhere."""
    if s.state:
        return {s.state}
    if c.sideline or c.format == Format.CONFERENCE or len(c.states) > _SIDES:
        return None
    hosts = {state for i in c.hosts[:1] if c.receives and (state := people[i].state)}
    return hosts or {t.host for t in trips if {t.host, t.guest} <= c.states} or c.states


_AND_OTHERS = compiled(r"\band (?:some |several |many )?other (?:places|localities|cities|towns|provinces)\b")


def _place_told(
    page: Page, line: Line, text: str, where: set[str] | None = None, status: Status = Status.HELD
) -> PlaceMention | None:
    """Give the one city in which a sentence sets its scene."""
    if page.dateline and compiled(r"\bhere\b").search(text):
        city, state = page.dateline.city, dateline_state(page)
        name = city.title() if city.isupper() else city
        start = page.dateline.start
        return PlaceMention(name, state, start, start + len(city)) if where is None or state in where else None
    kinds = {c.kind for c in line.tagged.chunks}
    if "L" not in kinds and not ("N" in kinds and kinds & {"S", "A"}) and " capital" not in text:
        return None
    if not _either("stays").search(text) or _AND_OTHERS.search(text) or _long_past(page, line):
        return None
    if _either("away" if status != Status.PLANNED else "past").search(text):
        return None
    named = {p.name: p for p in find_stays(line) if p.name and p.state and not is_elsewhere(page, p, line)}
    fit = [p for p in named.values() if where is None or p.state in where]
    return fit[0] if len(fit) == 1 and (where is None or _is_stay(text, fit[0].start - line.start)) else None


def _is_stay(text: str, at: int) -> bool:
    """Does a word of coming or of being there lead to a place, or the sentence open with it: "In Lima …"?"""
    return at <= _OPENS or bool(_either("stays").search(text[:at]))


def _long_past(page: Page, line: Line) -> bool:
    """Is a sentence of the time before the report: "at their summit in Lima in May", "in Lima earlier this year"?"""
    now = (page.published or "")[:7]
    if any(page.text[d.start : d.end].lower() in ago() for d in line.dates):
        return True
    return now[:4].isdigit() and any(
        d.kind in ("month", "year") and d.value and d.value[:4].isdigit() and d.value < now[: len(d.value)]
        for d in line.dates
    )


def _borrow_from_round(page: Page, contacts: list[Contact], settings: list[Setting]) -> None:
    """A sentence that sums up several meetings, or tells of a summit beside which they were held, sets the scene."""
    held = [(c, s) for c, s in zip(contacts, settings, strict=True) if c.status == Status.HELD]
    if all(s.date and s.place for _, s in held):
        return
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


def _borrow_only_day(page: Page, contacts: list[Contact], settings: list[Setting], people: list[PersonDraft]) -> None:
    """Where no contact tells its day and the report tells of the happenings of one day only, that is the day."""
    held = [(c, s) for c, s in zip(contacts, settings, strict=True) if c.status == Status.HELD]
    if not held or any(s.date for _, s in held):
        return
    latest = (
        ""
        if page.published
        else max((year for line in page.lines for d in line.dates if (year := _year(d))), default="")
    )
    met = [c for c, _ in held]
    telling = [line for line in page.lines if not tells_of_another(page.text[line.start : line.end], met)]
    body = [d for line in telling if line.kind not in (CAPTION, LINE, TITLE) for d in _days_of(page, line)]
    days = body or [d for line in telling if line.kind == CAPTION for d in _days_of(page, line)]
    if len({d.value for d in days}) != 1 or _year(days[0]) < latest:
        return
    ground = Ground((Span(days[0].start, days[0].end),), "the only day that the report tells", How.INFERRED)
    meant = _named_beside(page, days[0], met, people)
    for c, s in held:
        if not meant or any(c is m for m in meant):
            s.date, s.date_ground = days[0].value, ground


def _named_beside(page: Page, d: DateMention, met: list[Contact], people: list[PersonDraft]) -> list[Contact]:
    """Give the contacts one of whose own people the sentence of a day names: "To A, who received him on Friday, …"."""
    line = next(line for line in page.lines if line.start <= d.start < line.end)
    shared = set.intersection(*(set(c.people) for c in met))
    told = {i for c in met for i in c.people if any(m.line == line.number for m in people[i].mentions)}
    return [c for c in met if told & (set(c.people) - shared)]


def _year(d: DateMention) -> str:
    year = (d.value or "")[:4]
    return year if year.isdigit() else ""


def _days_of(page: Page, line: Line) -> Iterator[DateMention]:
    """Give the single days of a sentence on which something happened that is no journey's beginning or end."""
    today = page.published[:10] if page.published else ""
    if _either("away").search(page.text[line.start : line.end].lower()):
        return
    for d in line.dates:
        if (
            d.kind not in _DAYS
            or d.end_value
            or not (is_full_day(d) or (not today and len(d.value or "") == len("XXXX-05-03")))
            or (today[:4].isdigit() and (d.value or "") > today)
            or stands_in_dateline(page.text, d.start, d.end)
        ):
            continue
        around = page.text[max(line.start, d.start - _NEAR) : min(line.end, d.end + _NEAR)].lower()
        if mood("visit begins").search(around) or mood("visit ends").search(around):
            continue
        if dates_contact(page, d, line.start):
            yield d
