"""Find the day of a contact in the sentences that tell of it."""

from __future__ import annotations

import re

from communique.model import Ground, How, Span, Status
from communique.patterns import compiled
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.setting import (
    LONG,
    Setting,
    is_full_day,
    lies_ahead,
    long_past,
    of_its_part,
    telling,
    words_of,
)
from communique.reading.dates.calendars import as_day
from communique.reading.dates.find import DateMention
from communique.reading.words.layout import LINE, TITLE
from communique.reading.words.page import Page

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


def take_date_before(page: Page, c: Contact, others: list[Contact], s: Setting) -> None:
    """ "On December 20 X welcomed Y. Talks were held after the ceremony": the day stands in the sentence before."""
    before = c.lines[0] - 1
    if before < 0 or any(before in o.lines for o in others) or page.lines[before].sentence.fresh:
        return
    if tells_when_ago(page, c):
        return
    if _LEFT_FOR_HOME.search(page.text, page.lines[before].start, page.lines[before].end) and _ON_THE_VISIT.match(
        page.text, page.lines[c.lines[0]].start
    ):
        return
    if page.lines[before].kind in (LINE, TITLE):
        return  # "Posted on 9 May": the day of the page
    came = _ARRIVED.search(page.text, page.lines[before].start, page.lines[before].end)
    if came and any(o.lines[0] < before for o in others):
        return  # the day of the journey
    days = [d for d in page.lines[before].dates if d.kind in ("day", "weekday", "same-day")]
    if len(days) == 1 and not _VISIT_ENDED.search(page.text, page.lines[before].start, days[0].start):
        take_date(page, c, before, s)
        if s.date_ground:
            s.date_ground = Ground(s.date_ground.spans, "day of the sentence before", How.RESOLVED)


# "X left Lima on Tuesday. During his stay he met Y": on which day of it is untold.
_LEFT_FOR_HOME = compiled(
    r"\b(?:left|departed|leaves|flew (?:back|home)|return(?:s|ed)|conclud\w+|wrapp\w+ up|ended)\b"
)
_ON_THE_VISIT = compiled(
    r"(?:During|On|In the course of|Throughout) (?:his|her|their|the|this) (?:[\w-]+ )?(?:stay|visit|trip|tour)|While "
)


def take_date(page: Page, c: Contact, number: int, s: Setting) -> None:
    line = page.lines[number]
    if due := _day_due(page, c, line.dates):
        s.date, s.end_date = due.value, due.end_value
        s.date_ground = Ground((Span(due.start, due.end),), due.rule, due.how)
        return
    fit = [
        d
        for d in line.dates
        if d.value
        and d.kind in ("day", "weekday", "same-day", "range", "relative", "clock")
        and not (_PLACE_LINE.fullmatch(page.text[line.start : d.start]) and _AND_DASH.match(page.text, d.end))
        and _may_date(page, c, d, line.start)
        and not _came_away(page, c, line.start, d)
        and not (c.rule == _LEFT and d.start < c.trigger)  # the day on which they left for it
        and not (c.status == Status.PLANNED and _was_agreed(page.text, line.start, d))
    ]
    if line.start <= c.trigger < line.end:
        fit = of_its_part(page, line, c, fit)
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
    if not fit and c.status == Status.HELD and line.start <= c.trigger < line.end:
        fit = [d for d in line.dates if d.rule == "unit" and d.kind == "month" and 0 <= d.start - c.trigger < _CLOSE]
    if not fit:
        return
    fit = [d for d in fit if d.start in c.own_at] or fit
    at = c.trigger if line.start <= c.trigger < line.end else line.start
    fit = [d for d in fit if not (d.start > at and _dates_the_next(page.text, line.start, d))] or fit
    behind = (d for d in fit if c.mechanism and _is_behind(page, c.mechanism.end, d))
    best = next(behind, None) or min(fit, key=lambda d: (abs(d.start - at), d.start))
    s.date, s.end_date = best.value, best.end_value
    s.date_ground = Ground((Span(best.start, best.end),), best.rule, best.how)


def _day_due(page: Page, c: Contact, dates: list[DateMention]) -> DateMention | None:
    """ "Met today to prepare the sixth committee, which will be held | next month": when the session is due."""
    if c.status != Status.PLANNED or c.mechanism is None:
        return None
    end = c.mechanism.end
    behind = (d for d in dates if d.value and end < d.start <= end + _FAR and _DUE.search(page.text[end : d.start]))
    return next(behind, None)


_FAR = 90  # characters
_DUE = compiled(
    r"^,? (?:which|that)? ?(?:(?:will|is to|is due to|is set to|is scheduled to) (?:be|take|open|convene)"
    r"|due|scheduled|to be)\b[^,;]*$"
)
_CLOSE = 160  # characters behind a verb of meeting in which "earlier this month" says when it was


_RESOLVED = r"(?:agreed|decided|announced|confirmed|pledged)"


_RESOLVED_BEHIND = compiled(rf",? (?:also |jointly |both )?(?:have |had )?{_RESOLVED}\b")


_RESOLVED_ON = compiled(rf"\b{_RESOLVED} (?:on )?$")


# "Returned on Monday from Lor, where he had met X": the day of the way back.
_FROM_WHERE = compiled(
    r"\b(?:returned|returns|came|comes|back|flew|arrived|arrives|landed|travell?ed|home)\b[^;.]*?"
    r"\bfrom (?:the )?[A-Z][^;.]{2,50}?,? where (?!he is |she is |they are )"
)


def _came_away(page: Page, c: Contact, line_start: int, d: DateMention) -> bool:
    m = _FROM_WHERE.search(page.text, line_start, c.trigger) if line_start <= c.trigger else None
    return m is not None and d.start < m.end()


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


def _tells_news(page: Page) -> bool:
    """Does a report tell of days close before it?"""
    return any(is_full_day(d) and not long_past(d, page.published) for line in page.lines for d in line.dates)


def _in_time(
    fit: list[DateMention], told: list[DateMention], status: Status, published: str | None
) -> list[DateMention]:
    """What is planned lies ahead of the report, what was held does not, where the sentence names days of both kinds."""
    if not published or not published[:4].isdigit() or len(published) < len("2024-05-03"):
        return fit
    today = published[:10]
    if status == Status.PLANNED:
        months = any(
            (d.kind == "month" and (d.value or "") >= today[:7]) or (d.kind == "year" and (d.value or "") > today[:4])
            for d in told
        )
        return [d for d in fit if not is_full_day(d) or (d.end_value or d.value or "") >= today] or (
            [] if months else fit
        )
    if status == Status.HELD:
        return [d for d in fit if not is_full_day(d) or (d.value or "") <= today] or fit
    return fit


_OF_A_PAPER = compiled(r"\s(?:[a-z-]+\s){0,3}(?:plan|protocol|programme|program|agreement|memorandum)\b", re.I)


def _may_date(page: Page, c: Contact, d: DateMention, line_start: int) -> bool:
    """Tell whether a date of a contact's sentence may be the contact's."""
    if c.status in (Status.POSTPONED, Status.CANCELLED):
        before = page.text[max(line_start, d.start - 90) : d.start].lower()
        ahead = lies_ahead(d.value, page.published) and not _NEW_DAY.search(before)
        due = telling("due").search(before) or _OFF.match(page.text, d.end)
        return ahead or due is not None
    if c.status == Status.PLANNED and (
        _AGREED_ON.search(page.text, line_start, d.start)
        or (d.start < c.trigger and _is_of_departure(page, d, line_start))
    ):
        return False
    comes = _WHO_COMES.search(page.text, line_start, d.start)
    if comes and c.trigger < comes.start():
        return False
    of_gathering = d.kind == "range" and not c.mechanism and c.format not in LONG
    if of_gathering and _GATHERING.search(page.text, max(line_start, d.start - 60), d.start):
        return False
    return dates_contact(page, d, line_start, long=c.format in LONG)


# "Pulled out of Thursday | 's meeting", "will not meet on Thursday | as planned".
_OFF = compiled(
    r"[’']s (?:[a-z-]+ ){0,3}(?:meetings?|talks|sessions?|summit|dialogue|consultations|visit|drills?|exercises?"
    r"|round)\b"
    r"|,? as (?:had been )?(?:planned|scheduled|expected|announced|foreseen)\b"
)


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


# "Is to meet Y, who is arriving in Lima on May 14".
_WHO_COMES = compiled(
    r", who (?:(?:is|are|will|was|were) )?(?:arriv\w+|land\w*|coming|came|due|expected|be)\b[^.;,]{0,60}\Z"
)
# "A statement received here on Wednesday said", "before returning home on Friday".
_OF_ANOTHER = compiled(
    r"\b(?:statement|release|communiqu[eé]|advisory|message|handout)\b[^.;,]{0,60}"
    r"\b(?:received|issued|released|published|obtained|posted)\b[^.;,]{0,40}\Z"
    r"|\b(?:before|prior to|ahead of) (?:(?:his|her|their) )?(?:return|leaving|flying|heading|depart|wrapping|travel"
    r"|proceeding)\w*\b[^.;,]{0,40}\Z"
)


def dates_contact(page: Page, d: DateMention, line_start: int, *, long: bool = False) -> bool:
    """A range after "visit … from", the day of an anniversary or of another event is not a contact's day."""
    before = page.text[max(line_start, d.start - 45) : d.start].lower()
    if _CAME_AFTER.match(page.text, line_start) or _RUNS_OUT.search(before):
        return False
    if _OF_ANOTHER.search(page.text, line_start, d.start):
        return False
    if _is_told_on(page.text[line_start : d.start].rstrip()) and not _MEANWHILE.match(page.text, d.end):
        return False
    if d.end_value and before.strip() == "between" and _ALL_ALONG.match(page.text, d.end):
        return not _VISIT.search(page.text, 0, line_start)  # "Between May 3 and 6 he met …": the visit's days
    if d.end_value and not long:
        ranged = before.strip() not in ("from", "between") and before.rstrip().endswith(("from", "between"))
        ranged = ranged and not _LASTED.search(page.text, line_start, d.start)
        if ranged or telling("visit").search(before):
            return False
    bracketed = page.text[d.end : d.end + 1] == ")" and page.text[d.start - 1 : d.start] == "("
    if d.kind == "day" and bracketed and not before.rstrip(" (").endswith("day") and not _closes_the_news(page, d):
        return False
    tail = before.rstrip()
    if tail.endswith(words_of("open range")) and telling("visit").search(before):
        return False
    if _VISITS_EDGE.search(page.text, max(line_start, d.start - 160), d.start):
        return False
    if _WHO_CAME.search(page.text, max(line_start, d.start - 160), d.start):
        return False
    if long_past(d, page.published) and _tells_news(page):
        return False
    if d.end_value is None:
        before = before.rpartition(",")[2]  # "X, who is on a visit to Lima, today met Y"
    return not telling("other day").search(before)


# "X received Y, who had arrived in Lor on | Monday": the day of the arrival.
_WHO_CAME = compiled(
    r"\b(?:who|which)(?: (?:had|has|have|also|just|earlier|first))*"
    r" (?:arrived|landed|flown|flew|come|came|touched down|reached|travell?ed|entered)\b[^,;]*\Z"
)


def _closes_the_news(page: Page, d: DateMention) -> bool:
    """ "X called on Y at the Ministry (Aug 16).": a day of late in brackets, at the end of its sentence."""
    day, published = as_day(d.value), as_day((page.published or "")[:10])
    late = day is not None and published is not None and 0 <= (published - day).days <= _LATE
    return late and page.text[d.end + 1 : d.end + 2] in (".", ",", "")


_LATE = 10  # days


_WEEKDAY = compiled(r" \w+day,? \($")  # "said on Friday (| Aug 11)"


# "This is contained in a statement by X, | on Tuesday".
_IN_A_STATEMENT = compiled(
    r"\b(?:contained|disclosed|announced|revealed|made known|said(?: so)?) in (?:an?|the|this)"
    r" (?:\w+ ){0,2}(?:statement|release|readout|bulletin|post|communique|communiqué|note)\b[^.;]*\Z",
    re.I,
)


def _is_told_on(before: str) -> bool:
    """Does a word of telling lead to the day: "he said on", but not "Minister Omar Said on"?"""
    before = _WEEKDAY.sub("", before)
    if _IN_A_STATEMENT.search(before) or before.endswith(("said,", "says,", "reported,", "announced,")):
        return True
    ends = (end for word in words_of("told") for end in (word, f"{word} on"))
    return any(
        before.lower().endswith(end) and before[-len(end) :] in (before, before[-len(end) :].lower()) for end in ends
    )
