"""Find the day and the place of a contact in the sentences that tell of it."""

from __future__ import annotations

from communique.model import Format, Ground, How, Status
from communique.reading.contacts.agenda import take_heading
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.meeting_days import take_date, take_date_before
from communique.reading.contacts.meeting_places import is_spoken_of, take_nearer_place, take_place
from communique.reading.contacts.setting import Setting, lies_ahead
from communique.reading.dates.outlook import looks_ahead
from communique.reading.words.page import Page


def setting_of(page: Page, c: Contact, others: list[Contact]) -> Setting:
    """Read a contact's day and place from the sentences that tell of it."""
    s = Setting()
    spoken_of: tuple[str | None, str | None, Ground | None] = (None, None, None)
    for number in c.lines:
        if s.date is None:
            take_date(page, c, number, s)
        if s.place is None and c.format != Format.CALL:
            take_place(page, c, number, s)
            if len(c.lines) > 1 and is_spoken_of(page, number, s):
                spoken_of, s.place, s.state, s.place_ground = (s.place, s.state, s.place_ground), None, None, None
        elif s.place and number != c.lines[0]:
            take_nearer_place(page, c, number, s)
    if s.place is None and spoken_of[0]:
        s.place, s.state, s.place_ground = spoken_of
    if s.state is None and c.soil:
        s.state, s.place_ground = c.soil, Ground((c.span,), "the state that is to host it", How.RESOLVED)
    if s.date is None:
        take_heading(page, c.lines[0], s)
    if s.date is None and c.status == Status.HELD:
        take_date_before(page, c, others, s)
    if c.status == Status.PLANNED and lies_ahead(page.published, s.date):
        s.date, s.end_date, s.date_ground = None, None, None  # the day on which they agreed to it
    if c.status == Status.HELD and s.date_ground and lies_ahead(s.date, page.published):
        told = s.date_ground.spans[0]
        if looks_ahead(page.text, told.start, told.end):
            s.date, s.end_date, s.date_ground = None, None, None  # "received Y, who will co-chair … on May 13"
        else:
            c.status = Status.PLANNED  # "a meeting with Y awaits him in Lima on May 13", in a report of May 8
    return s
