"""Tell on which day an instrument was signed: by the words beside the signing, else by those before it.

yes   the talks took place on 3 May. … The ministers signed …     (3 May)
no    a day after that of the report; "the talks, under way since 5 March"; a bare year
"""

from __future__ import annotations

import re
from collections.abc import Callable

from communique.model import Action, Ground, How, Span
from communique.patterns import compiled
from communique.reading.dates.datelines import report_date
from communique.reading.dates.find import DateMention
from communique.reading.instruments.content import Phrase
from communique.reading.instruments.signing import Deed
from communique.reading.words.layout import LINE, TITLE
from communique.reading.words.page import Line, Page

DateOf = Callable[[int], tuple[str | None, Ground | None]]
DAY_BEFORE = "day told before the signing"  # the rule of a day that may be another's
_BACK = 5  # sentences before a signing in which the day of the talks may stand


# A day beside a verb of speech is that of the speech, not of what is told; nor is that of "the visit he began on …".
SAID = (
    r"(?:\b(?:which|that|whom?) (?:[^,;.]{0,60} )?(?:began|begun|started|opened|launched|(?:co-)?chaired|arrived)"
    r"(?: on)? |"
    r"\b(?:said|told (?:reporters|[^«»,.;]{2,40})|announced|reported|posted|wrote|confirmed|tweeted"
    r"|(?:statement|release|press release|post|briefing))"
    r"(?: in a (?:[a-z-]+ ){0,2}(?:statement|release|post|briefing)| late| earlier)?(?: on)? )"
)
_SAID = compiled(SAID + r"\Z")


def _day_before(page: Page, number: int) -> tuple[str | None, Ground | None]:
    """Take the one day that the nearest sentence before a signing tells."""
    for line in page.lines[number : max(-1, number - _BACK) : -1] if number > _BACK else page.lines[number::-1]:
        days = {d.value: d for d in line.dates if d.value and len(d.value) == 10 and _told_of(page, d)}
        days = {v: d for v, d in days.items() if not long_before(v, page.published)}
        if days:
            day = next(iter(days.values()))
            one = len(days) == 1 and (page.published is None or (day.value or "") <= page.published)
            ground = Ground((Span(day.start, day.end),), DAY_BEFORE, How.RESOLVED)
            return (day.value, ground) if one else (None, None)
    return None, None


OF_CONTACT = "day of the contact"  # the rule of a day that the sentence itself does not tell


def _told_of(page: Page, d: DateMention) -> bool:
    """Tell whether a date is one day, and not the day on which somebody spoke."""
    before = page.text[max(0, d.start - 70) : d.start]
    if page.text.find("anniversary", d.end, d.end + _NEAR) > 0:
        return False
    return d.end_value is None and not _SAID.search(before) and not _OF_A_PAPER.search(before)


_NEAR = 50  # characters: "3 February marks the 30th anniversary of relations"
_OF_A_PAPER = compiled(
    r"\b(?:(?:which|that) (?:was|were|had been) )(?:signed|inked|concluded)(?: in [A-Z]\w+)? on (?:the )?\Z"
)


def later(date: str, published: str | None) -> bool:
    """Tell whether a date lies behind that of the report."""
    return published is not None and "X" not in date + published and date > published[: len(date)]


def long_before(date: str, published: str | None) -> bool:
    """Tell whether a date lies in a year before that of the report, but for the turn of the year."""
    if published is None or "X" in date + published or date[:4] >= published[:4]:
        return False
    turn = int(published[:4]) - int(date[:4]) == 1 and date[5:7] in ("11", "12") and published[5:7] in ("01", "02")
    return not turn


_A_MONTH = compiled(r"\d{4}-\d\d")
_MONTHS = 12  # of a year


def of_another_time(date: str | None, published: str | None) -> bool:
    """Tell whether a date is of another time than the report: not of its month or the one before."""
    if date is None or not _A_MONTH.match(date) or not _A_MONTH.match(published or ""):
        return date is not None and date[:7] != (published or "")[:7]
    now, then = (_MONTHS * int(d[:4]) + int(d[5:7]) for d in (published or "", date))
    return not 0 <= now - then <= 1


_SINCE = compiled(r"\bsince (?:the )?\Z", re.I)


def day_of(page: Page, lines: list[int], date_of_line: DateOf) -> tuple[str | None, Ground | None]:
    """Give the day of the first sentence that tells one, else that told before; a bare year is none."""
    told = [date_of_line(n) for n in lines]
    if (apart := _day_of_signing(page, lines[0]))[0]:
        return apart
    for date, ground in sorted(told, key=lambda pair: pair[1] is not None and pair[1].rule == OF_CONTACT):
        if date and ground and len(date) > 4 and not (later(date, page.published) or long_before(date, page.published)):
            since = _SINCE.search(page.text, 0, ground.spans[0].start)
            return (None, None) if since else (date, ground)
    return _day_before(page, lines[0])


_HEADING = 40  # characters of a heading that is a day, with its place: "3 October 2024, Lima"


def day_of_document(page: Page, opening: list[Line]) -> tuple[str | None, Ground | None]:
    """Give the day of a report that is itself a paper, where a heading is a day."""
    for line in opening:
        if line.kind not in (TITLE, LINE) or line.end - line.start > _HEADING:
            continue
        d = line.dates[0] if len(line.dates) == 1 else None
        if d and d.value and len(d.value) == 10 and d.end_value is None and not later(d.value, page.published):
            return d.value, Ground((Span(d.start, d.end),), "day of the document")
        own = None if line.dates else report_date(page.text, page.report.url)
        if own and line.start <= own[1] < line.end and len(own[0]) == 10:
            return own[0], Ground((Span(own[1], own[2]),), "day of the document")
    return None, None


_TOOK_PLACE = compiled(
    r"\b(?:[Tt]he )?signing(?: ceremony| of the (?:agreement|memorandum|MoU|MOU|document|deal|pact|accord)s?)?"
    r"(?:(?:,[^,;.]{1,60},)? (?:took place|was held|happened|came|occurred)\b|(?=,? (?:on|in|at) ))"
)
_AHEAD = 6  # sentences behind an instrument in which the day of its signing may be told


def _day_of_signing(page: Page, number: int) -> tuple[str | None, Ground | None]:
    """Take the day that a later sentence tells: "The signing took place last Thursday at the ministry"."""
    for line in page.lines[number : number + _AHEAD]:
        m = _TOOK_PLACE.search(page.text, line.start, line.end)
        d = next((d for d in line.dates if m and d.start >= m.end() and d.value and len(d.value) == 10), None)
        if d:
            return d.value, Ground((Span(d.start, d.end),), "day of the signing")
    return None, None


# --- the day beside the signing


_ASIDE = compiled(r",\s(?:which|that|under which|whereby)\s[^,.;:]{3,140},(?=\s)")  # "signed a pact, which …, in June"


def told_date(text: str, line: Line, phrase: Phrase, deed: Deed) -> tuple[str | None, Span | None]:
    """Give the date of signing that the sentence tells beside the signing: "signed in Athens in December"."""
    if deed.action != Action.SIGNED:
        return None, None
    after = deed.cue.end if deed.cue.start > phrase.start else phrase.end
    years = phrase.period_span
    own = [d for d in line.dates if not (years and d.start < years.end and years.start < d.end)]
    behind = phrase.subject.end if phrase.subject and phrase.subject.start >= phrase.end else after
    aside = _ASIDE.match(text, after, line.end)
    covers = [years.end] if years and years.start >= phrase.end - 1 else []  # "signed a plan until 2029 on Monday"
    for offset in (after, deed.cue.end, behind, *covers, *([aside.end()] if aside else [])):
        if phrase.of_another and offset == phrase.end:
            continue
        near = (d for d in own if d.value and d.end_value is None and beside(line, offset, d))
        if d := next(near, None):
            return d.value, Span(d.start, d.end)
    early = next((d for d in line.dates if d.value and (_leads(line, d, deed) or _before(line, d, deed.cue))), None)
    return (early.value, Span(early.start, early.end)) if early else (None, None)


def beside(line: Line, after: int, d: DateMention) -> bool:
    """Tell whether a date stands so near behind an offset that it is that of the verb there."""
    if not after <= d.start <= after + _REACH_BY:
        return False
    between = [c for c in line.tagged.chunks if after <= c.start and c.end <= d.start]
    between = between[1:] if between and between[0].folded in ("jointly", "together", "formally") else between
    if between and between[0].folded in ("by", "between", "with"):
        return all(c.kind in "eLSNo(-AGTtFBHRqs&p" or c.kind == "w" for c in between)
    near = d.start <= after + 30
    return near and all(c.kind in "eLSNIo(,-" or c.folded in _AT_THE_TALKS for c in between)


_REACH_BY = 140  # characters of those by whom it was signed
_AT_THE_TALKS = frozenset(
    "in on at during back talks meeting session ceremony summit visit end close conclusion held here there today was"
    " took place of their own early late mid start beginning morning afternoon evening earlier".split()
)
_THEY = frozenset("both the two countries sides governments ministries parties states nations they we had have".split())


def _before(line: Line, d: DateMention, cue: Span) -> bool:
    """A month or year right before the verb is that of the signing: "and in 1982 concluded …"."""
    between = [c for c in line.tagged.chunks if d.end <= c.start < cue.start]
    led = next((c for c in reversed(line.tagged.chunks) if c.end <= d.start), None)
    plain = all(c.kind in "p," or c.folded in _THEY for c in between) and len(between) < 6
    if d.end > cue.start or led is None or not plain:
        return False
    through = led.folded in ("since", "on", "in") and between and between[0].folded in ("with", "through", "by", "upon")
    turned = next((c.folded for c in line.tagged.chunks if c.start == d.start), "").startswith("last")
    led_to = (d.kind in ("month", "year") and (led.folded == "in" or turned)) or (
        d.kind in ("day", "weekday") and led.folded == "on"
    )
    return bool(through) or led_to


_FRONTS = frozenset("in at during on after following when while upon".split())


def _leads(line: Line, d: DateMention, deed: Deed) -> bool:
    return _opens(line, d) and d.end <= deed.cue.start


def _opens(line: Line, d: DateMention) -> bool:
    """A month or year that opens the sentence dates its verb: "In 2009, they …", "In Lima last year we …"."""
    if d.kind == "day" and d.start - line.start <= len("On the "):
        return True  # "On 22 January 1999 the treaty was signed"
    if d.kind not in ("month", "year"):
        return False
    led = [c for c in line.tagged.chunks if c.end <= d.start]
    placed = 1 < len(led) <= 4 and led[0].folded in ("in", "at") and all(c.kind in "LN," for c in led[1:])
    behind = next((c for c in line.tagged.chunks if c.start >= d.end), None)
    if behind and behind.kind == "," and line.tagged.chunks[0].folded in _FRONTS:
        return True  # "At their meeting in Quito last June, they …"
    led_in = 1 < len(led) <= 4 and led[-1].folded in ("in", "since") and all(c.kind in "wp," for c in led)
    bare = d.start - line.start <= 4 and not (led and led[-1].folded == "the")  # "In May they …", not "The 2018 pact …"
    return bare or placed or led_in  # "Particularly in 2013, they …"
