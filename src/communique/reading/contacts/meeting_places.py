"""Find the place of a contact in the sentences that tell of it."""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.model import Format, Ground, How, Span, Status
from communique.patterns import compiled
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.places import PlaceMention, find_places
from communique.reading.contacts.recalling import ago
from communique.reading.contacts.setting import Setting, is_full_day, long_past, of_its_part, telling
from communique.reading.dates.find import DateMention
from communique.reading.words.page import Line, Page
from communique.reading.words.realms import state_of_city


def take_place(page: Page, c: Contact, number: int, s: Setting) -> None:
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
    if not c.mechanism:
        places = [p for p in places if not _WHICH_WILL.search(page.text, line.start, p.start)]
    else:  # "the commission on the Lor Islands"
        places = [p for p in places if not c.mechanism.start <= p.start < c.mechanism.end]
    if c.format != Format.EXERCISE:
        places = [p for p in places if not _EXERCISED_AT.search(page.text, max(line.start, p.start - 40), p.start)]
    if c.status == Status.HELD:
        places = [p for p in places if not _YET_TO_BE.search(page.text, max(line.start, p.start - 60), p.start)]
    if line.start <= c.trigger < line.end:
        places = [p for p in places if not _DOES_ELSEWHERE.search(page.text, c.trigger, max(c.trigger, p.start))]
        places = of_its_part(page, line, c, places)
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


def _behind_it(c: Contact) -> bool:
    """ "They met in Lima and set up a commission, which will hold its first session in Port Tal": behind its name."""
    return c.status == Status.PLANNED and c.mechanism is not None


# "After his talks in Lima he flew to Tacna on Monday, where he met X": where the journey told right before it went.
_GOAL = compiled(
    r"(?:,? (?:(?:late |early )?on )?[\w,. ]{0,30}?)?,? (?:where|(?:in order )?to (?:meet|see|hold|confer|call|have)"
    r"|for (?:an? |further |bilateral |official |a working )*"
    r"(?:talks|meetings?|consultations|negotiations|discussions))\b"
)


def take_nearer_place(page: Page, c: Contact, number: int, s: Setting) -> None:
    """ "The drill is being held at the Tal Training Area near Lor": more exact than Lor, which the lead told."""
    told = Setting()
    take_place(page, c, number, told)
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


def is_spoken_of(page: Page, number: int, s: Setting) -> bool:
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
# "Congratulated him on the success of the games in Lima", "looks forward to visiting Lima": neither is where they met.
_SPOKEN_OF = compiled(
    r"\blook(?:s|ed|ing)? forward to (?:visiting|travell?ing|going|welcoming)\b[^;.]{0,40}\Z"
    r"|\bcongratulat(?:ed|ing|es) [^;.]{3,70} on [^;.]{3,60} (?:in|at) \Z|\bsuccess of [^;.]{3,50} (?:in|at) \Z"
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


# "The ambassador in Lor", "the attaché (resident in Lor)": where somebody is posted.
_POSTED_IN = compiled(
    r"\b(?:ambassador|high commissioner|consul(?:[- ]general)?|attach[eé]|envoy|nuncio|resident|residing|accredited)"
    r"(?: of [^,;()]{1,30})? in (?:the )?$"
)
# "Discussed preparations for the second session of the committee, which will be held next month in Lor".
_WHICH_WILL = compiled(
    r"\b(?:prepar\w+|agenda|arrangements|readiness) (?:\w+ )?(?:for|of) [^;]{3,120}?,? (?:which|that|to be|due to be"
    r"|scheduled to be)\b[^;]{0,60}$"
)


def is_elsewhere(page: Page, p: PlaceMention, line: Line) -> bool:
    """The place of a signing in the past, of an embassy, of a birth is not the place of the contact."""
    before = page.text[max(line.start, p.start - 40) : p.start].lower()
    if telling("elsewhere").search(before) and not _AT_AN_OFFICE.search(before):
        return True
    if _POSTED_IN.search(before) or _SPOKEN_OF.search(page.text, max(line.start, p.start - _PHRASE), p.start):
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
    return is_full_day(d) and not long_past(d, page.published)


def _here(page: Page, line: Line, status: Status) -> tuple[int, int] | None:
    """Find "here", or "in the Chilean capital" in a report from there: the dateline's city.

    What is to come "in the capital" may be in that of the other side.
    """
    text = page.text[line.start : line.end]
    m = compiled(r"\bhere\b|\bin this (?:\w+ ){0,3}(?:city|town|capital)\b").search(text)
    if m is None and (m := compiled(r"\bin the (?:(\w+) )?capital\b(?! of)").search(text)) and m[1]:
        state = next((c.value for c in line.tagged.chunks if c.text == m[1]), None)
        m = m if state and state == dateline_state(page) else None
    elif m is not None and m[0].startswith("in the") and status == Status.PLANNED:
        m = None
    return (line.start + m.start(), line.start + m.end()) if m else None
