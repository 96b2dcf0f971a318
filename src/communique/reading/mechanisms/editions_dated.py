"""Tell on which day an edition of a channel met: at its name, of its contact, in its sentence or in those behind it.

yes   the fifth dialogue opened in Suva on Monday · the dialogue, … The meeting, held on 3 May, …
no    the ministry said on Monday that the fifth dialogue …       (the day of the news)
"""

from __future__ import annotations

from collections.abc import Callable

from communique.model import Ground, How, Span
from communique.patterns import compiled
from communique.reading.dates.find import DateMention
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.sittings import SAID, days_before, told_next
from communique.reading.words.page import Line, Page

Dated = tuple[str | None, Ground | None]
# The day of the contact that a mention's session is; the flag tells that the report numbers no other session of it.
SessionDates = Callable[[MechanismMention, bool], Dated]


def day_of_edition(
    page: Page,
    parties: tuple[str, ...],
    mentions: list[MechanismMention],
    told: list[MechanismMention],
    session_dates: SessionDates,
) -> Dated:
    """Take the date told at the name; else the session's day, for an edition that is news."""
    numbered = [m for m in told if m.edition is not None]
    ahead = bool(numbered) and all(m.foreseen for m in numbered)
    at_name = [(m.date, m.date_span) for m in (numbered if ahead else told) if m.date and m.date_span]
    if at_name:
        date, span = max(at_name, key=lambda told: len(told[0]))
        return date, Ground((Span(*span),), "mechanism.date-at-name", How.RESOLVED)
    now = [m for m in told if not m.recalled]
    if off := [m for m in now if _is_put_off(page, m)]:
        return next((found for m in off if (found := _day_it_was_due(page, m))[0]), (None, None))
    if parties == ("UN",):
        return None, None  # sessions of weeks
    if not parties:  # a forum of many: what the report tells met beside it, or at it, or that it met
        now = [m for m in now if _AT_IT.search(page.text[page.lines[m.line].start : m.told_at])]
    alone = len({m.edition for m in mentions if m.edition is not None and not m.foreseen}) == 1 and not ahead
    dated = (
        []
        if ahead
        else [_dated(told_next(page, m)) for m in now if (alone or m.edition is not None) and not m.foreseen]
    )
    dated += [session_dates(m, alone and not m.foreseen) for m in now if parties]
    dated += [_day_ahead(page, m) if m.foreseen else _day_of_sentence(page, page.lines[m.line]) for m in now]
    if ahead and page.published:  # "The council met on Monday. The next session, the fourth, will be in May"
        dated = [d for d in dated if d[0] and d[0] >= page.published[: len(d[0])]]
    return next((found for found in dated if found[0]), (None, None))


def _dated(day: DateMention | None) -> Dated:
    if day is None:
        return None, None
    return day.value, Ground((Span(day.start, day.end),), "day of the session", How.RESOLVED)


_PUT_OFF = compiled(
    r"\b(?:postpon\w+|put off|called off|cancell?(?:ed|ation|s)|deferr(?:ed|al)|deferment|rescheduled"
    r"|(?:will|would|did) not (?:take place|be held|go ahead)"
    r"|(?:is|are|was|were) off)\b"
)
_DUE = compiled(
    r"\b(?:(?:was|were|been|is|are) (?:\w+ )?(?:to|due|set|scheduled|supposed|planned|slated|meant)|originally"
    r"|will not (?:take place|be held|go ahead)"
    r"|(?:would|should|were to) have)\b"
)
_AFTER_ALL = compiled(r"\b(?:finally|eventually|at last|in the end|at length)\b")
_CLOSE = 4  # sentences


def _is_put_off(page: Page, m: MechanismMention) -> bool:
    line = page.lines[m.line]
    put_off = _PUT_OFF.search(page.text, line.start, line.end)
    return put_off is not None and _AFTER_ALL.search(page.text, line.start, line.end) is None


def _day_it_was_due(page: Page, m: MechanismMention) -> Dated:
    """Take the day for which a session that is put off had been set: "The two had been due to meet on 3 May"."""
    for line in page.lines[m.line : m.line + _CLOSE]:
        due = _DUE.search(page.text, line.start, line.end)
        days = [d for d in line.dates if due and d.value and len(d.value) == _DAY and d.start > due.start()]
        if days:
            return _dated(days[0])
    return None, None


_DAY = 10  # characters of a date that tells the day
_AT_IT = compiled(
    r"\b(?:(?:sidelines?|margins?|fringes?|framework|occasion) of|at|during|attend\w*|hosted)\s(?:the\s|this\s)?\Z"
    r"|\A(?:The\s)?\Z"
)


_THEN = compiled(r"\s(?:will|shall|(?:is|are) (?:due )?to)\s(?:have|hold|host|convene|meet)\b")


def _day_ahead(page: Page, m: MechanismMention) -> Dated:
    """Take the one date behind an edition still to come: "the fourth dialogue, which meets in Suva in April"."""
    line = page.lines[m.line]
    days = [d for d in line.dates if d.value and d.start >= m.end and not _UNTIL.search(page.text, m.end, d.start)]
    before = [d for d in line.dates if d.value and d.end <= m.told_at]
    if not days and before and _THEN.search(page.text, before[-1].end, m.told_at):
        days = before[-1:] if len(before) == 1 else days  # "On 26 September both will have their second meeting"
        return _dated(days[0]) if days and (days[0].value or "") >= (page.published or "9") else (None, None)
    told = len({d.value for d in days}) == 1 and ";" not in page.text[m.end : days[0].start]
    if not told or (page.published and (days[0].value or "") < page.published[: len(days[0].value or "")]):
        return None, None
    return days[0].value, Ground((Span(days[0].start, days[0].end),), "date ahead", How.RESOLVED)


def _day_of_sentence(page: Page, line: Line) -> Dated:
    """Take the one day that the sentence tells: "the fifth dialogue opened in Suva on Monday"."""
    days = [d for d in line.dates if d.value and len(d.value) == 10 and not _is_of_news(page.text, line, d)]
    if len({d.value for d in days}) != 1 or line.kind not in ("body", "lead", "bullet"):
        return None, None
    if days_before(days[0].value, page.published) > _YEAR:
        return None, None  # "the committee came into being under a paper signed on 10 May 1999"
    return days[0].value, Ground((Span(days[0].start, days[0].end),), "day of the sentence", How.RESOLVED)


_YEAR = 365  # days
_DATELINE = compiled(r"\s*(?:\([^)]{2,20}\)\s*)?[-–—]{1,2}\s")


def _is_of_news(text: str, line: Line, day: DateMention) -> bool:
    """Tell a day on which something was said, or that of a dateline: "SUVA, May 3 (FBC) -- "."""
    opens = day.end - line.start < _OPENING and _DATELINE.match(text, day.end, line.end) is not None
    return opens or any(r.search(text, line.start, day.start) for r in (SAID, _UNTIL))


_UNTIL = compiled(r"\b(?:till|until)\s(?:the\s)?\Z")
_OPENING = 45  # characters
