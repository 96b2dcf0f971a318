"""Find the day and the place of a contact in the sentences that tell of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from communique.lexicon import table, words
from communique.model import Format, Ground, How, Span, Status
from communique.patterns import compiled
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.places import PlaceMention, find_places
from communique.reading.contacts.recalling import ago
from communique.reading.contacts.rewording import either
from communique.reading.dates.calendars import as_day, shifted
from communique.reading.dates.find import DateMention
from communique.reading.dates.outlook import looks_ahead
from communique.reading.words.layout import LINE, TITLE
from communique.reading.words.page import Line, Page
from communique.reading.words.realms import state_of_city

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


def setting_of(page: Page, c: Contact, others: list[Contact]) -> Setting:
    """Read a contact's day and place from the sentences that tell of it."""
    s = Setting()
    spoken_of: tuple[str | None, str | None, Ground | None] = (None, None, None)
    for number in c.lines:
        if s.date is None:
            _take_date(page, c, number, s)
        if s.place is None and c.format != Format.CALL:
            _take_place(page, c, number, s)
            if len(c.lines) > 1 and _is_spoken_of(page, number, s):
                spoken_of, s.place, s.state, s.place_ground = (s.place, s.state, s.place_ground), None, None, None
        elif s.place and number != c.lines[0]:
            _take_nearer_place(page, c, number, s)
    if s.place is None and spoken_of[0]:
        s.place, s.state, s.place_ground = spoken_of
    if s.state is None and c.soil:
        s.state, s.place_ground = c.soil, Ground((c.span,), "the state that is to host it", How.RESOLVED)
    if s.date is None and c.status == Status.HELD:
        _take_date_before(page, c, others, s)
    if c.status == Status.PLANNED and _lies_ahead(page.published, s.date):
        s.date, s.end_date, s.date_ground = None, None, None  # the day on which they agreed to it
    if c.status == Status.HELD and s.date_ground and _lies_ahead(s.date, page.published):
        told = s.date_ground.spans[0]
        if looks_ahead(page.text, told.start, told.end):
            s.date, s.end_date, s.date_ground = None, None, None  # "received Y, who will co-chair … on May 13"
        else:
            c.status = Status.PLANNED  # "a meeting with Y awaits him in Lima on May 13", in a report of May 8
    return s


def _lies_ahead(day: str | None, other: str | None) -> bool:
    """Is a day more than one after another? Where clocks differ it may be one."""
    told = [d[:10] for d in (day, other) if d and len(d) >= len("2024-05-03") and d[:4].isdigit()]
    return len(told) == 2 and told[0] > (shifted(told[1], 1) or "")


_LATELY = compiled(
    r"\b(?:[Ll]ast (?:week|month|year|weekend|[A-Z]\w+)|(?:week|month|day|year)s? (?:ago|earlier|before)|[Rr]ecently"
    r"|earlier this (?:week|month|year)|previous (?:day|week|month))\b"
)
_LEFT = "left to take part in session"
_ARRIVED = compiled(r"\b(?:arriv(?:ed|es)|landed|touched down|flew in|flew to|set out|left for)\b")


def tells_when_ago(page: Page, c: Contact) -> bool:
    """ "Last week he met X": on none of the days that the report tells."""
    line = page.lines[c.lines[0]]
    return _LATELY.search(page.text, line.start, line.end) is not None


def _take_date_before(page: Page, c: Contact, others: list[Contact], s: Setting) -> None:
    """ "On December 20 X welcomed Y. Talks were held after the ceremony": the day stands in the sentence before."""
    before = c.lines[0] - 1
    if before < 0 or any(before in o.lines for o in others) or page.lines[before].sentence.fresh:
        return
    if tells_when_ago(page, c):
        return
    if page.lines[before].kind in (LINE, TITLE):
        return  # "Posted on 9 May": the day of the page
    came = _ARRIVED.search(page.text, page.lines[before].start, page.lines[before].end)
    if came and any(o.lines[0] < before for o in others):
        return  # the day of the journey
    days = [d for d in page.lines[before].dates if d.kind in ("day", "weekday", "same-day")]
    if len(days) == 1 and not _VISIT_ENDED.search(page.text, page.lines[before].start, days[0].start):
        _take_date(page, c, before, s)
        if s.date_ground:
            s.date_ground = Ground(s.date_ground.spans, "day of the sentence before", How.RESOLVED)


def _take_date(page: Page, c: Contact, number: int, s: Setting) -> None:
    line = page.lines[number]
    fit = [
        d
        for d in line.dates
        if d.value
        and d.kind in ("day", "weekday", "same-day", "range", "relative", "clock")
        and not (_PLACE_LINE.fullmatch(page.text[line.start : d.start]) and _AND_DASH.match(page.text, d.end))
        and _may_date(page, c, d, line.start)
        and not (c.rule == _LEFT and d.start < c.trigger)  # the day on which they left for it
        and not (c.status == Status.PLANNED and _was_agreed(page.text, line.start, d))
    ]
    if line.start <= c.trigger < line.end:
        fit = _of_its_part(page, line, c, fit)
    fit = _in_time(fit, line.dates, c.status, page.published)
    if not fit and c.status == Status.PLANNED:
        fit = [
            d
            for d in line.dates
            if d.value
            and d.kind in (("month",) if c.journey else ("month", "year"))
            and d.start > line.start
            and d.end_value is None
            and not _is_past(d, page.published)
            and not _OF_A_PAPER.match(page.text, d.end)
            and not (page.published and d.value[:1] == "2" and d.value < page.published[: len(d.value)])
        ]
    if not fit:
        return
    fit = [d for d in fit if d.start in c.own_at] or fit
    at = c.trigger if line.start <= c.trigger < line.end else line.start
    fit = [d for d in fit if not (d.start > at and _dates_the_next(page.text, line.start, d))] or fit
    behind = (d for d in fit if c.mechanism and _is_behind(page, c.mechanism.end, d))
    best = next(behind, None) or min(fit, key=lambda d: (abs(d.start - at), d.start))
    s.date, s.end_date = best.value, best.end_value
    s.date_ground = Ground((Span(best.start, best.end),), best.rule, best.how)


_RESOLVED = r"(?:agreed|decided|announced|confirmed|pledged)"
_RESOLVED_BEHIND = compiled(rf",? (?:also |jointly |both )?(?:have |had )?{_RESOLVED}\b")
_RESOLVED_ON = compiled(rf"\b{_RESOLVED} (?:on )?$")


def _was_agreed(text: str, start: int, d: DateMention) -> bool:
    """ "X and Y on Monday agreed that their countries will resume talks": the day on which they agreed to it."""
    return bool(_RESOLVED_BEHIND.match(text, d.end) or _RESOLVED_ON.search(text[start : d.start]))


def _is_behind(page: Page, end: int, d: DateMention) -> bool:
    """ "Departs tomorrow to attend the Reef Council | in Lor on 9 May": the day set right behind what is attended."""
    return end < d.start <= end + _SPOT and _SPOT_AND_DAY.fullmatch(page.text, end, d.start) is not None


_SPOT = 60  # characters
_SPOT_AND_DAY = compiled(r"(?: (?:in|at) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2},?(?: [A-Z]\w+,)?)? (?:on|from) ")


def _dates_the_next(text: str, start: int, d: DateMention) -> bool:
    """ "On Tuesday X spoke with A and, the day before, with B": the day of what comes behind it."""
    return _AND_THEN.search(text, max(start, d.start - 20), d.start) is not None and bool(_WITH.match(text, d.end))


_AND_THEN = compiled(r"\band,? (?:(?:again|then|late|early|later|earlier)\b,? )?(?:on )?\Z")
_WITH = compiled(r",? (?:with|to|by|on|upon) ")


def _is_past(d: DateMention, published: str | None) -> bool:
    """ "The commission, which last met in 2010, will convene": the year of what was."""
    return bool(published and d.value and d.value[:4].isdigit() and d.value < published[: len(d.value)])


# "LIMA, May 3, Pais Press — The talks …": the day of the dateline.
_PLACE_LINE = compiled(r"[A-Z][\w.'’ /-]{1,40}(?:,|\s[–—-])?\s(?:[A-Z][a-z]+day,\s)?")
_AND_DASH = compiled(r",?\s?(?:\(?[A-Z][\w. -]{1,25}\)?\s?)?(?:—|–|--)\s")
_LONG_PAST = 60  # days before the report on which no contact that is its news was held


def _long_past(d: DateMention, published: str | None) -> bool:
    """ "At its session of 10 December 2023 the council had decided …", in a report of August 2024."""
    limit = shifted(published[:10], -_LONG_PAST) if published and len(published) >= len("2024-05-03") else None
    return bool(limit and limit[:4].isdigit() and is_full_day(d) and (d.end_value or d.value or "") < limit)


def _tells_news(page: Page) -> bool:
    """Does a report tell of days close before it?"""
    return any(is_full_day(d) and not _long_past(d, page.published) for line in page.lines for d in line.dates)


def _in_time(
    fit: list[DateMention], told: list[DateMention], status: Status, published: str | None
) -> list[DateMention]:
    """What is planned lies ahead of the report, what was held does not, where the sentence names days of both kinds."""
    if not published or not published[:4].isdigit() or len(published) < len("2024-05-03"):
        return fit
    today = published[:10]
    if status == Status.PLANNED:
        months = any(d.kind == "month" and (d.value or "") >= today[:7] for d in told)
        return [d for d in fit if not is_full_day(d) or (d.end_value or d.value or "") >= today] or (
            [] if months else fit
        )
    if status == Status.HELD:
        return [d for d in fit if not is_full_day(d) or (d.value or "") <= today] or fit
    return fit


_OF_A_PAPER = compiled(r"\s(?:[a-z-]+\s){0,3}(?:plan|protocol|programme|program|agreement|memorandum)\b", re.I)


def is_full_day(d: DateMention) -> bool:
    """Is a day told with its year?"""
    return len(d.value or "") == len("2024-05-03") and (d.value or "")[:4].isdigit()


@cache
def _words(name: str) -> tuple[str, ...]:
    return tuple(words(table("settings")[name]))


@cache
def _told(name: str) -> re.Pattern[str]:
    """Match the words of a list as they stand or bent: no "mission in" within "commission in", no trip "tripartite"."""
    return compiled(rf"\b(?:{'|'.join(map(re.escape, _words(name)))})(?:e?s|e?d|ing)?\b")


def _may_date(page: Page, c: Contact, d: DateMention, line_start: int) -> bool:
    """Tell whether a date of a contact's sentence may be the contact's."""
    if c.status in (Status.POSTPONED, Status.CANCELLED):
        before = page.text[max(line_start, d.start - 90) : d.start].lower()
        ahead = _lies_ahead(d.value, page.published) and not _NEW_DAY.search(before)
        return ahead or bool(_told("due").search(before))
    if c.status == Status.PLANNED and (
        _AGREED_ON.search(page.text, line_start, d.start)
        or (d.start < c.trigger and _is_of_departure(page, d, line_start))
    ):
        return False
    of_gathering = d.kind == "range" and not c.mechanism and c.format not in LONG
    if of_gathering and _GATHERING.search(page.text, max(line_start, d.start - 60), d.start):
        return False
    return dates_contact(page, d, line_start, long=c.format in LONG)


def _is_of_departure(page: Page, d: DateMention, line_start: int) -> bool:
    """ "Left on Monday for Lima, where he will meet X": the day of the journey, not of what is to come there."""
    before = page.text[line_start : d.start]
    told = _SET_OUT.search(before)
    first = not told and (not before.strip() or _ADVERBIAL.search(before)) and _SETS_OUT.match(page.text, d.end)
    return bool(told or first)


_LEAVING = (
    r"(?:left|leaves?|leaving|depart(?:s|ed|ing)?|flew|set (?:off|out)|sets (?:off|out)|embark(?:s|ed)|took off"
    r"|jet(?:s|ted)|emplaned|travell?ed|headed|arrived|landed|touched down|went)"
)
_SET_OUT = compiled(rf"\b{_LEAVING}\b[^,;.]{{0,70}}(?:, )?\Z")
_ADVERBIAL = compiled(r"(?:\bon|,|[A-Z]\w+) \Z")
_SETS_OUT = compiled(rf"(?:, [^,;.]{{3,60}}?)? (?:will |is to )?{_LEAVING}\b")


# "Agreed today that the committee will meet in Lima": the day of what was agreed, not of what is to come.
_AGREED_ON = compiled(r"\b(?:agreed|decided|announced|confirmed|said|told \w+)(?: on| here)?,? ?\Z")
# "Met beside the security conference (May 16-18)": the days of the gathering, on one of which they met.
_GATHERING = compiled(
    r"\b(?:[Cc]onference|[Ss]ummit|[Ff]orum|[Aa]ssembly|[Dd]ialogue|[Gg]athering|[Mm]inisterial)\b"
    r"(?:,? (?:(?:which|that) (?:runs?|lasts?|takes place|is)|(?:being )?held"
    r"|in|at|on|from|between|of|\w+)){0,6},? ?\(?\Z"
)
# "Put off to May 27": not the day on which it had been due.
_NEW_DAY = compiled(
    r"\b(?:put off|postponed|deferred|rescheduled|delayed|moved|pushed back)\b[^.;]{0,30}?"
    r"\b(?:to|till|until|for)\b[^.;]{0,12}$"
    r"|\b(?:new date|now|instead)\b[^.;]{0,25}$"
)
# "This followed the signing of the agreement on 6 April": the day of what came before.
_CAME_AFTER = compiled(r"(?:This|It|That|The [a-z]+) (?:follow(?:s|ed)|c[ao]mes? (?:\w+ )?after)\b")
# "Talks on the treaty, which expires on 6 April": a day of what they talked about.
_RUNS_OUT = compiled(
    r"\b(?:expir(?:es?|ed|ing|y)|laps(?:es?|ed|ing)|r[au]ns? out"
    r"|(?:which|that) (?:ends|ended|began|begins|starts|started|entered into force|takes effect))(?: on| in| from)? $"
)
# "Made the statement on May 3 while receiving X": what was told then was told at the contact.
_MEANWHILE = compiled(
    r",?\s+(?:(?:while|when|upon|in)\s+(?:receiv|host|meet|welcom|greet)ing"
    r"|(?:during|at|in)\s+(?:(?:a|an|the|his|her|their)\s+)?(?:\w+\s+)?(?:meeting|reception|talks))\b"
    r"|[^.;]{0,90}?(?:\s(?:after|as|when|while)\s(?:he|she|they)|,\swho)\s(?:had\s)?(?:just\s)?"
    r"(?:paid|met|received|hosted|welcomed|held|sat|called)\b"
)
# "Held talks in Lima from May 3 to 5": not the days of a stay ("… with Y, who is in Lima from May 3 to 5").
_LASTED = compiled(
    r"\b(?:held|holds?|holding|convened?|took place|takes? place|was hosted|met)\b"
    r"(?:(?!\b(?:visit\w*|trip|tour|stay\w*|arriv\w+|travel\w*|who)\b)[^;])*\Z"
)


# "In the course of a visit which will end on May 5": the day of the visit.
_EDGES = (
    r"(?:end(?:s|ed|ing)?|conclud\w+|beg[aiu]n\w*|start\w*|lasts?|runs?|until|till|through|w(?:ou|i)nds? up"
    r"|wrap(?:s|ped) up"
    r"|came to (?:an end|a close)|(?:got|gets) under ?way|kick(?:s|ed) off)\b[^,;]{0,8}$"
)
_ALL_ALONG = compiled(r",? (?:s?he)\b")
_VISIT = compiled(r"\b(?:visit|trip|tour|stay)\b")
_VISITS_EDGE = compiled(
    rf"\b(?:visit|trip|tour|stay)\b(?:[^,;]{{0,25}}|[^;]* (?:that|which)) {_EDGES}"
    r"|\b(?:visit|trip|tour|stay)\b[^,;]{0,30} from [^,;]{3,20} to (?:[A-Z][a-z]+ )?$"
    r"|\b(?:visit|trip|tour|stay)\b[^;]*\b(?:came|comes|drew|draws) to (?:an?|its|his|her) (?:end|close"
    r"|conclusion)\b[^;]{0,12}$"
)
_VISIT_ENDED = compiled(
    r"\b(?:ended|ends|concluded|wrapped up|wound up|completed|finished|rounded off)\b[^.;]{0,60}\b(?:visit|trip"
    r"|tour|stay)\b"
    r"[^,;]{0,60}$|\b(?:returned|came back|flew back|flew home)\b[^,;.]{0,40}$"
)


def dates_contact(page: Page, d: DateMention, line_start: int, *, long: bool = False) -> bool:
    """A range after "visit … from", the day of an anniversary or of another event is not a contact's day."""
    before = page.text[max(line_start, d.start - 45) : d.start].lower()
    if _CAME_AFTER.match(page.text, line_start) or _RUNS_OUT.search(before):
        return False
    if _is_told_on(page.text[line_start : d.start].rstrip()) and not _MEANWHILE.match(page.text, d.end):
        return False
    if d.end_value and before.strip() == "between" and _ALL_ALONG.match(page.text, d.end):
        return not _VISIT.search(page.text, 0, line_start)  # "Between May 3 and 6 he met …": the visit's days
    if d.end_value and not long:
        ranged = before.strip() not in ("from", "between") and before.rstrip().endswith(("from", "between"))
        ranged = ranged and not _LASTED.search(page.text, line_start, d.start)
        if ranged or _told("visit").search(before):
            return False
    bracketed = page.text[d.end : d.end + 1] == ")" and page.text[d.start - 1 : d.start] == "("
    if d.kind == "day" and bracketed and not before.rstrip(" (").endswith("day") and not _closes_the_news(page, d):
        return False
    tail = before.rstrip()
    if tail.endswith(_words("open range")) and _told("visit").search(before):
        return False
    if _VISITS_EDGE.search(page.text, max(line_start, d.start - 160), d.start):
        return False
    if _long_past(d, page.published) and _tells_news(page):
        return False
    if d.end_value is None:
        before = before.rpartition(",")[2]  # "X, who is on a visit to Lima, today met Y"
    return not _told("other day").search(before)


def _closes_the_news(page: Page, d: DateMention) -> bool:
    """ "X called on Y at the Ministry (Aug 16).": a day of late in brackets, at the end of its sentence."""
    day, published = as_day(d.value), as_day((page.published or "")[:10])
    late = day is not None and published is not None and 0 <= (published - day).days <= _LATE
    return late and page.text[d.end + 1 : d.end + 2] in (".", ",", "")


_LATE = 10  # days
_WEEKDAY = compiled(r" \w+day,? \($")  # "said on Friday (| Aug 11)"


def _is_told_on(before: str) -> bool:
    """Does a word of telling lead to the day: "he said on", but not "Minister Omar Said on"?"""
    before = _WEEKDAY.sub("", before)
    ends = (end for word in _words("told") for end in (word, f"{word} on"))
    return any(
        before.lower().endswith(end) and before[-len(end) :] in (before, before[-len(end) :].lower()) for end in ends
    )


def _take_place(page: Page, c: Contact, number: int, s: Setting) -> None:
    line = page.lines[number]
    told = find_places(line)
    places = [p for p in told if c.format == Format.CEREMONY or not is_elsewhere(page, p, line)]
    # "A meeting with the embassy in Lima on Monday": the one place, with the day behind it.
    places = places or [
        p
        for p in told[:1]
        if not _discussed_before(page, p, line)
        and any(0 <= d.start - p.end <= len(", on ") for d in line.dates if d.kind != "year")
    ]
    if c.mechanism:  # "the commission on the Lor Islands"
        places = [p for p in places if not c.mechanism.start <= p.start < c.mechanism.end]
    if c.format != Format.EXERCISE:
        places = [p for p in places if not _EXERCISED_AT.search(page.text, max(line.start, p.start - 40), p.start)]
    if c.status == Status.HELD:
        places = [p for p in places if not _YET_TO_BE.search(page.text, max(line.start, p.start - 60), p.start)]
    if line.start <= c.trigger < line.end:
        places = [p for p in places if not _DOES_ELSEWHERE.search(page.text, c.trigger, max(c.trigger, p.start))]
        places = _of_its_part(page, line, c, places)
    here = _here(page, line, c.status) if page.dateline else None
    named = [p for p in places if p.name and (p.state or not here)]  # "at Casa Alta here": a house, if nobody knows it
    named = [p for p in named if p.start in c.own_at] or named
    at = c.trigger if line.start <= c.trigger < line.end else line.start
    if named:
        goal = next((p for p in reversed(named) if p.end <= at and _GOAL.match(page.text, p.end, at)), None)
        best = min(
            named,
            key=lambda p: (
                p is not goal,
                not _opens(page, p, line),
                abs(p.start - at) > 160,
                _behind_it(c) and p.start < at,
                not 0 <= p.start - at < 60,
                places.index(p),
            ),
        )
        s.place, s.state = best.name, best.state or s.state
        s.place_ground = Ground((Span(best.start, best.end),), "place after a preposition")
    elif here and page.dateline:
        city = page.dateline.city
        s.place = city.title() if city.isupper() else city
        s.state = s.state or dateline_state(page)
        s.place_ground = Ground(
            (Span(*here), Span(page.dateline.start, page.dateline.start + len(page.dateline.city))),
            "here, the dateline's city",
            How.RESOLVED,
        )
    if s.state is None and (states := [p.state for p in places if p.state]):
        s.state = states[0]
        s.place_ground = s.place_ground or Ground(
            tuple(Span(p.start, p.end) for p in places[:1]), "state after a preposition"
        )


_Told = TypeVar("_Told", PlaceMention, DateMention)


def _of_its_part(page: Page, line: Line, c: Contact, told: list[_Told]) -> list[_Told]:
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


def _behind_it(c: Contact) -> bool:
    """ "They met in Lima and set up a commission, which will hold its first session in Port Tal": behind its name."""
    return c.status == Status.PLANNED and c.mechanism is not None


# "After his talks in Lima he flew to Tacna on Monday, where he met X": where the journey told right before it went.
_GOAL = compiled(
    r"(?:,? (?:(?:late |early )?on )?[\w,. ]{0,30}?)?,? (?:where|(?:in order )?to (?:meet|see|hold|confer|call|have)"
    r"|for (?:an? |further |bilateral |official |a working )*"
    r"(?:talks|meetings?|consultations|negotiations|discussions))\b"
)


def _take_nearer_place(page: Page, c: Contact, number: int, s: Setting) -> None:
    """ "The drill is being held at the Tal Training Area near Lor": more exact than Lor, which the lead told."""
    told = Setting()
    _take_place(page, c, number, told)
    if told.place and told.place != s.place and told.place_ground:
        behind = page.text[told.place_ground.spans[0].end : page.lines[number].end]
        if re.match(
            rf"[^,;]{{0,30}},? (?:near|outside|in|close to|on the outskirts of) {re.escape(s.place or '')}\b", behind
        ):
            s.place, s.place_ground = told.place, told.place_ground


# "The sides discussed the war on terror in Lor. They met in Port Tal": what is only spoken of may be anywhere.
_DISCUSSED = compiled(
    r"\b(?:discuss\w*|exchang\w+ views (?:up)?on|touch\w+ (?:up)?on|(?:spoke|talked) (?:of|about)|focus\w+ on)\b"
    r"(?:(?!\b(?:met|meet|meeting|talks|session)\b)[^.;])*\Z"
)


def _discussed_before(page: Page, p: PlaceMention, line: Line) -> bool:
    return _DISCUSSED.search(page.text, line.start, p.start) is not None


def _is_spoken_of(page: Page, number: int, s: Setting) -> bool:
    told = s.place_ground.spans[0] if s.place and s.place_ground else None
    return told is not None and _DISCUSSED.search(page.text, page.lines[number].start, told.start) is not None


# "Met X on Monday and visited the academy in Lima": what else they did may have been elsewhere.
_DOES_ELSEWHERE = compiled(
    r"(?:,? and(?: then| also| later| to| will)*|,? (?:before|after)(?: later)?|,? then) (?:visit|tour|inspect|lay|laid"
    r"|address|travel|fly|flew|leav|left|return|depart|proceed|unveil|open|inaugurat|observ|go\b|going|went)\w*\b"
    r"(?:(?!\b(?:where|met|meet|talks)\b)[^;])*\Z"
)
# "Efforts for the talks, scheduled to begin in Lima": where what they met about will be.
_YET_TO_BE = compiled(
    r"\b(?:scheduled|due|set|slated|expected) to (?:be held|take place|begin|open|start|convene|resume)(?: \w+)? in \Z"
)


def _opens(page: Page, p: PlaceMention, line: Line) -> bool:
    """ "Lima was where …", "The town of X was the scene of …": the place is what the sentence is about."""
    before = page.text[line.start : p.start]
    return not before or bool(_TOWN_OF.fullmatch(before))


_TOWN_OF = compiled(r"The (?:[a-z-]+ ){1,3}of ")


def dateline_state(page: Page) -> str | None:
    """Give the state of the dateline's city."""
    return state_of_city(page.dateline.city) if page.dateline else None


_EXERCISED_AT = compiled(r"\b(?:exercises?|drills?|manoeuvres|maneuvers)(?: \w+ly)? (?:in|at|near|off|on) (?:the )?\Z")
_AT_AN_OFFICE = compiled(r"\bat (?:the|his|her|its|their) (?:[\w'’]+ ){0,4}(?:ministry|embassy|mission|consulate) in $")


def is_elsewhere(page: Page, p: PlaceMention, line: Line) -> bool:
    """The place of a signing in the past, of an embassy, of a birth is not the place of the contact."""
    before = page.text[max(line.start, p.start - 40) : p.start].lower()
    if _told("elsewhere").search(before) and not _AT_AN_OFFICE.search(before):
        return True
    if _of_what_is_spoken_of(page.text, max(line.start, p.start - _PHRASE), p.start):
        return True
    beside = [d for d in line.dates if 0 <= d.start - p.end < _BESIDE]
    if any(page.text[d.start : d.end].lower() in ago() for d in beside):
        return True  # "the accord signed in Lima last month"
    now = (page.published or "")[:4]
    return now.isdigit() and any(
        (d.end_value or d.value or now)[:4] < now and not _near_in_time(page, d) for d in beside
    )


def _of_what_is_spoken_of(text: str, start: int, end: int) -> bool:
    """ "To discuss the base in Lima", "ahead of the summit in Lima", "a day after a deal in Lima": somewhere else."""
    thing = _something_somewhere().search(text, start, end)
    return thing is not None and not (thing["thing"] and _THERE.search(text, start, thing.start("thing")))


@cache
def _something_somewhere() -> re.Pattern[str]:
    cells = table("settings")
    things, sessions = ("|".join(words(cells[name])) for name in ("things somewhere", "sessions"))
    return compiled(
        rf"\b(?:(?P<thing>{things})|(?:since|ahead of|prior to|before|(?:after|following) \w+ (?:recent|last|previous))"
        rf" (?:(?!(?:at|in|to|with)\b)[\w’'-]+ ){{0,6}}(?:{sessions})s?"
        r"|(?:hour|day|week|month|year)s? (?:after|before) [^,;.]{1,70}?) (?:in|at|near|off|on|outside) (?:the )?\Z"
    )


# "At an air base near Lima": they are at that thing.
_THERE = compiled(
    r"\b(?:at|in|inside|aboard|near|visited|toured)(?: (?:the|a|an|its|their|his|her))?(?: [\w’'-]+){0,3} \Z"
)


_PHRASE = 90  # characters before a place in which what is there is named
_BESIDE = 6  # "in Lima in 2019": a place of the past


def _near_in_time(page: Page, d: DateMention) -> bool:
    """Is it a day of the December before a report of January?"""
    return is_full_day(d) and not _long_past(d, page.published)


def _here(page: Page, line: Line, status: Status) -> tuple[int, int] | None:
    """Find "here", or "in the Chilean capital" in a report from there: the dateline's city.

    What is to come "in the capital" may be in that of the other side.
    """
    text = page.text[line.start : line.end]
    m = re.search(r"\bhere\b|\bin this (?:\w+ ){0,3}(?:city|town|capital)\b", text)
    if m is None and (m := re.search(r"\bin the (?:(\w+) )?capital\b(?! of)", text)) and m[1]:
        state = next((c.value for c in line.tagged.chunks if c.text == m[1]), None)
        m = m if state and state == dateline_state(page) else None
    elif m is not None and m[0].startswith("in the") and status == Status.PLANNED:
        m = None
    return (line.start + m.start(), line.start + m.end()) if m else None
