"""Read the diary of one official, whose entries name only whom he meets, and the days that head the entries.

yes   Diary of Foreign Minister A | Monday, 6 May | 10:00 Meeting with the Ambassador of Alland, B   (A met B on 6 May)
yes   Activities of the Defence Minister, A | • Received B. | • Phone call with C                    (A received B)
no    Diary of events | Foreign Minister A meets B                                                   (nobody's own)
"""

from __future__ import annotations

import re
from dataclasses import replace

from communique.model import Ground, How, Span
from communique.patterns import compiled
from communique.reading.clauses.render import Clause
from communique.reading.contacts.parties import speaker
from communique.reading.contacts.setting import Setting
from communique.reading.dates.find import DateMention, find_dates
from communique.reading.persons.mention import NameMention
from communique.reading.persons.names import find_names
from communique.reading.persons.people import PersonDraft
from communique.reading.words.layout import BODY, LINE, TITLE
from communique.reading.words.page import Line, Page
from communique.reading.words.realms import state_of_city
from communique.reading.words.verbs import finite_verbs

_DIARY = compiled(r"\b(?:diary|agenda|schedule|program(?:me)?|calendar|engagements|appointments|activities)\b", re.I)
_HEADINGS = 4  # lines among which a diary says whose it is


def diary_of(page: Page) -> dict[int, list[NameMention]]:
    """Give the naming of whose diary a page is, by the number of its heading: "Diary of the Foreign Minister, A"."""
    for line in page.lines[:_HEADINGS]:
        if line.kind in (TITLE, LINE) and _DIARY.search(page.text, line.start, line.end):
            found = [m for m in find_names(line, finite_verbs()) if any(t and t.offices for t in (m.before, m.after))]
            return {line.number: found} if len(found) == 1 else {}
    return {}


_CLOCK = r"(?:at )?\d{1,2}(?:[.:h]\d\d)?(?: ?[ap]\.? ?m\.?)?(?: ?[-–] ?\d{1,2}(?:[.:h]\d\d)?)?(?: hours| hrs)?"
_ENTRY = compiled(
    rf"^(?:{_CLOCK}[ ,:–-]*|(?:on )?«d\d+»[ ,:–-]*)*(?P<told>(?P<verb>(?:will |to )?(?:also )?"
    r"(?:receiv|meet|met|host|hold|held|call|attend|visit|speak|spoke|talk|welcom|greet|confer|discuss)\w*)\b"
    r"|(?P<noun>[^«;]{0,60}?\b"
    r"(?:meetings?|talks|consultations|calls?|conversation|discussions?|lunch(?:eon)?|dinner|breakfast|reception"
    r"|audience|interview)\b))"
)


def entry_of(owner: int, clause: Clause, people: list[PersonDraft]) -> Clause | None:
    """Give an entry of a diary as a sentence of its own: "10:00 Meeting with B" is "A had a meeting with B"."""
    m = _ENTRY.match(clause.text)
    if m is None:
        return None
    rest = clause.text[m.start("told") :]
    who = f"«a{len(clause.actors)}»"
    told = f"{who} {rest}" if m["verb"] else f"{who} {_with_verb(rest)}"
    actors = [*clause.actors, speaker(people, owner)]
    return replace(clause, text=told, actors=actors, words=clause.words | frozenset(told.split()))


def _with_verb(noun: str) -> str:
    """Give an entry told by a noun its verb: "Courtesy call by B" is received, "Meeting with B" is held."""
    if _OF_GUEST.match(noun):
        return f"received a {noun}"
    return f"held {noun}" if "talks" in noun or "consultations" in noun else f"had a {noun}"


_OF_GUEST = compiled(r"(?:[a-z-]+ )*(?:call|visit|audience|reception) (?:by|of|from|for)\b")


# --- the days that head the entries


def take_heading(page: Page, number: int, s: Setting) -> None:
    """Take the day of the heading that an entry stands below, and the city that it opens with: "LIMA – A meets B"."""
    d = headed_by(page, number)
    if d and s.date is None:
        s.date, s.date_ground = d.value, Ground((Span(d.start, d.end),), "day that heads the entry", How.RESOLVED)
    start = page.lines[number].start
    label = _LABEL.search(page.text, max(0, start - _SHORT), start) if d and s.place is None else None
    if label and (state := state_of_city(label["city"].title())):
        span = Span(*label.span("city"))
        s.place, s.state = label["city"].title(), state
        s.place_ground = Ground((span,), OF_ENTRY, How.STATED)


_LABEL = compiled(r"(?:^|[\n*•] ?)(?P<city>[A-Z][A-Z .'’-]{1,30}?)(?:, [\w ]{3,30})? ?[-–—] \Z")


def headed_by(page: Page, number: int) -> DateMention | None:
    """Give the day that stands as a line of its own above a line, where days part the page."""
    heads = [(line.number, d) for line in page.lines if (d := _day_of_head(page, line))]
    if len(heads) == 1:  # another may be taken for that of the page
        heads = [(line.number, d) for line in page.lines if (d := _day_of_head(page, line, own=True))]
    above = [d for k, d in heads if k < number] if len({d.value for _, d in heads}) > 1 else []
    return above[-1] if above else None


def _day_of_head(page: Page, line: Line, *, own: bool = False) -> DateMention | None:
    """Give the day that a line consists of; ``own`` to look again where the report's own day may stand."""
    if line.kind == BODY or line.end - line.start > _SHORT:
        return None
    dates, shift = line.dates, 0
    if own and not dates and line.kind == LINE:
        told, shift = page.text[line.start : line.end], line.start
        dates = find_dates(told, published=page.published) if any(c.isdigit() for c in told) else []
    if len(dates) != 1:
        return None
    d = replace(dates[0], start=dates[0].start + shift, end=dates[0].end + shift)
    rest = page.text[line.start : d.start] + page.text[d.end : line.end]
    return d if d.end_value is None and len(d.value or "") == _FULL and _NOTHING.fullmatch(rest) else None


OF_ENTRY = "city of the entry"  # where a diary says that something is due
_SHORT = 60  # characters
_FULL = len("2024-05-03")
_NOTHING = compiled(r"[\W_]*(?:On|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|[Dd]ay)?[\W_]*")
