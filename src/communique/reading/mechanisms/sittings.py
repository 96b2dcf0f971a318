"""Read when a channel's session met or is to meet: the date at its name, and whether it is past, news or still to come.

yes   the sixth dialogue, which was held in Apia in May 2019      (2019-05)
yes   since the 12th meeting                                      (recalled)
no    the next Reef Dialogue will be held in 2025                 (not the edition that the report reports)
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table
from communique.patterns import compiled
from communique.reading.dates.find import DateMention
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.words import vocabulary
from communique.reading.words.page import Line, Page

_RELATIVE = compiled(r"[,\s]+(?:which|whose|who)\s[^,.;]{1,60},\s")
_YEAR_IN_BRACKETS = compiled(r"\s{0,2}\((?:[A-Z][\w’'-]+,?\s){0,3}(?:in )?((?:19|20)\d\d)\)")
_DATE_FIRST = compiled(
    r",?\s+(?:the|its|their)\s+|['’]s\s+|,?\s+(?:in\s\w+,\s)?that\s+the\s+|\s+(?:for|at|during)\s+the\s+|,?\s+of\s+(?:the|its|their)\s+"
    r"|\s+(?:saw|brought|witnessed)\s+(?:the|its|their)\s+|\s+as\s+(?:co-)?(?:chair|host)\s+of\s+(?:the|its)\s+"
    r"(?:[\w’'-]+\s+){0,6}"
    r"|,?\s+(?:[\w’'-]+\s+){1,3}(?:hosted|held|staged|convened|saw|was (?:the (?:venue|scene|host|seat) of|host to)"
    r"|played host to)\s+(?:the|its|their)\s+"
    r"|\s+(?:to|and)\s+(?:jointly\s+)?(?:co-?)?(?:chair|host|attend|hold|convene)\s+(?:the|its|their)\s+"
)
# "decisions refined in Suva in July | by the 27th", "in March the two had met in Suva | at the 14th session"
_EARLIER = compiled(
    r"(?!.*\b(?:which|that|who|after|since|following|before|until|ahead|will|would|recall\w*|review\w*|prais\w*"
    r"|welcom\w*|discuss\w*|refer\w*|mention\w*|said|told|assess\w*|express\w*)\b)"
    r"[^.;:]{0,80}?\s(?:at|during|by|from)\s(?:the|their|its)\s"
)
_FROM_WHEN = compiled(r"\b(?:since|until|for|by|of|from|till|dated)\s\Z", re.IGNORECASE)
GAP_LENGTH = 130
RECENT = 60  # days: an edition held longer before the report is not its news
_RECALLING = compiled(
    r"\b(?:since|recall\w*|follow(?:s|ed(?! by)|ing)|after|such as|including|outcomes? of|results? of"
    r"|decisions? (?:of|taken at)|resolutions? of|(?<!at the )conclusions? of|last met|minutes of|previous"
    r"|last(?!\s(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|as at|reached at|compared to|like)"
    r"\s+(?:[\w,'’-]+\s+){0,8}\Z",
    re.IGNORECASE,
)
_SIGNED = compiled(r"\b(?:sign(?:ed|ing|s)?|agreed|adopt\w*|initial\w*)\b", re.IGNORECASE)
_HELD_BEFORE = compiled(
    r"[^.;]{0,40}\b(?:which was|was also|had (?:also )?been) (?:held|hosted)"
    r"(?!\s(?:\w+\s){0,4}?(?i:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day)"
)
_TO_COME = compiled(
    r"\b(?:ahead of|prior to|will|next|(?:is|are) to|would|should|to be held|to hold|(?:to )?convene"
    r"|(?<!at the )invit\w+|to host|plan\w*|scheduled|due|upcoming"
    r"|forthcoming|coming|look\w* forward|prepar\w+|modalities|(?:for|on) (?:holding|hosting|convening))\b",
    re.IGNORECASE,
)


def place_in_time(page: Page, found: list[MechanismMention]) -> None:
    """Fill in each mention's date, and whether its edition is of the past or still to come."""
    for mention in found:
        _tell_date(page, mention)
        mention.coming = mention.edition is None and _is_foreseen(page, mention)
        mention.recalled = _is_recalled(page, mention) if mention.edition is not None else _is_previous(page, mention)
        mention.foreseen = mention.edition is not None and not mention.recalled and _is_foreseen(page, mention)
        if mention.foreseen and _is_of_today(page, mention):
            mention.date, mention.date_span = None, None  # "agreed on Monday that the fifth session will meet in Lima"
    for mention in found:
        mention.recalled = mention.recalled or _is_overtaken(page, mention, found)


def _is_of_today(page: Page, mention: MechanismMention) -> bool:
    """Is the day told with what is to come one that is past, on which it was agreed to?"""
    today, told = (page.published or "")[:_DAY], mention.date or ""
    before = mention.date_span is not None and mention.date_span[0] < mention.start
    return before and len(told) == _DAY and told[0] != "X" and told <= today


_DAY = len("2024-05-03")
_OTHER_SESSION = compiled(
    r"\b(?:next|upcoming|forthcoming|coming|last|previous|latest|most recent)\s+"
    r"(?:\w+\s)?(?:of\s(?:the\s)?(?:ex(?:ercise)?\b[\s-]*)?[\"“‘']?)?\Z",
    re.IGNORECASE,
)


def _tell_date(page: Page, mention: MechanismMention) -> None:
    """Take the date that stands right at the mention: "(2021)", "in 2019", ", which was held in July last year"."""
    line = page.lines[mention.line]
    if mention.edition is None and _OTHER_SESSION.search(page.text, line.start, mention.start):
        return  # "the next Reef Dialogue will be held in 2025": not the edition that the report reports
    end = max(mention.end, mention.edition_span[1] if mention.edition_span else 0)
    if mention.kind == "exercise" and (noun := _NOUN_BEHIND.match(page.text, end, line.end)):
        end = noun.end()
    behind = _YEAR_IN_BRACKETS.match(page.text, end, line.end)
    if behind:
        mention.date, mention.date_span = behind[1], behind.span(1)
    elif year := _year_before(page.text, line, mention):
        mention.date, mention.date_span = page.text[slice(*year)], year
    elif (
        date := _date_inside(page.text, line, mention)
        or _date_after(page.text, line, end)
        or _date_before(page.text, line, mention)
    ):
        mention.date, mention.date_span = date.value, (date.start, date.end)


# "the third Coral Spear | joint military exercise"
_NOUN_BEHIND = compiled(
    r"[\"”’']?\s(?:[a-z][\w-]*\s){0,3}?(?:exercises?|drills?|manoeuvres|maneuvers|training)\b", re.I
)


def _date_after(text: str, line: Line, end: int) -> DateMention | None:
    end = bracket.end() if (bracket := _PLACE_IN_BRACKET.match(text, end, line.end)) else end
    dates = [d for d in line.dates if d.start >= end and d.start - end < GAP_LENGTH]
    led = bool(dates) and _leads_to_date(text[end : dates[0].start])
    if len(dates) > 1 and len(dates[0].value or "") == _YEAR:  # "in its eighth edition this year, is to open on June 3"
        exact = not led or (dates[1].value or "").startswith(f"{dates[0].value}-")
        before = "" if led else text[end : dates[0].start]
        if exact and _leads_to_date(before + text[dates[0].end : dates[1].start]):
            return dates[1]
    return dates[0] if led else None


def _date_inside(text: str, line: Line, mention: MechanismMention) -> DateMention | None:
    """Take the date between an ordinal and the name: "at its thirteenth meeting, on 2 May, the Reef Committee"."""
    if mention.edition_span is None or mention.edition_span[1] > mention.start:
        return None
    start = mention.edition_span[1]
    inside = next((d for d in line.dates if start < d.start and d.end <= mention.start), None)
    return inside if inside and _leads_to_date(text[start : inside.start]) else None


def _year_before(text: str, line: Line, mention: MechanismMention) -> tuple[int, int] | None:
    """Give where the bare year stands that leads to a session: "2020 brought the first", "the 2023 edition of"."""
    for pattern, end in ((_OF_YEAR, mention.start), (_BARE_YEAR, mention.told_at)):
        start = max(line.start, end - _LEADS)
        if year := pattern.search(text[start:end]):
            return start + year.start(1), start + year.end(1)
    return None


_LEADS = 40  # characters
# "2020 brought the | first Reef Exchange, 2022 the | second": a year without its preposition
_BARE_YEAR = compiled(r"(?:[,;:]\s|\b(?:and|then)\s|\A)((?:19|20)\d\d)\s(?:(?:saw|brought|witnessed)\s)?the\s\Z")
_OF_YEAR = compiled(r"\b((?:19|20)\d\d)\s(?:edition|session|round|meeting|iteration)\sof\s(?:the\s)?\Z")
_PLACE_IN_BRACKET = compiled(r"\s\((?:[A-Z][\w’'-]+,?\s){1,4}(?=\d|[A-Z])")  # "(Apia, Samoa, 15 May …"
_YEAR = 4  # characters of a date that tells the year alone


def _leads_to_date(gap: str) -> bool:
    """Tell whether all between a name and a date says only where and that it was held: "was hosted by Apia in"."""
    gap = _CLOCK.sub("", _HOSTED_BY.sub(" held ", gap))
    told = _RELATIVE.match(gap)
    return _is_plain_gap(gap) or (told is not None and _is_plain_gap(gap[told.end() :]))


_CLOCK = compiled(
    r"\b(?:at|from|to)\s\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?|hours)|\b(?:at|from|to)\s\d\d?:\d\d\b", re.I
)
# "whose sixth edition | Apia had hosted | in 2019"
_HOSTED_BY = compiled(
    r"\A,?\s(?:(?:which|that)\s)?(?:(?:[A-Z][\w’'-]+|we|they|both|the|two|sides)\s){1,4}"
    r"(?:ha[ds]\s|have\s)?(?:hosted|held|staged|convened)\b"
)


_IN_GAP = compiled(r"[\w’'-]+|[,;()\"”“]")


def _is_plain_gap(gap: str) -> bool:
    words = _IN_GAP.findall(gap)
    sets = vocabulary().sets
    placed = False  # a capital word counts behind "in", "by", "which", not where a person may act
    for w in words:
        small = w.lower()
        if small in sets["gap_openings"] or small == "which":
            placed = True
        elif small in sets["gap_verbs"]:
            placed = False
        elif w[0].isupper():
            if not placed:
                return False
        elif not w[0].isalnum():
            placed = placed and w == ","
        elif small not in sets["gap_places"] or not placed:
            return False
    last = next((w.lower() for w in reversed(words) if w[0].isalnum()), "")
    return not words or words[-1] in ("(", ",") or last in sets["gap_openings"] or last in sets["gap_verbs"] or placed


def _date_before(text: str, line: Line, mention: MechanismMention) -> DateMention | None:
    """Take the date told first: "in 2019 for the seventh meeting", "In 2018, Myanmar hosted the sixth"."""
    before = [d for d in line.dates if d.end <= mention.told_at] if mention.edition is not None else []
    if not before:
        return None
    gap = text[before[-1].end : mention.told_at]
    coarse = len(before[-1].value or "") < _DAY and not _FROM_WHEN.search(text, line.start, before[-1].start)
    if coarse and len(before) == 1 and _OPENING.match(text, line.start, mention.told_at):
        return before[0]
    if compiled(r",\s(?:the|its|their)\s").fullmatch(gap) and before[-1].start - line.start > _LEADS:
        return None  # "after what both agreed on 3 May, the first …"
    return before[-1] if _DATE_FIRST.fullmatch(gap) or (coarse and _EARLIER.fullmatch(gap)) else None


# "In May, troops trained in Suva, and the navies carried out | their fifth joint patrol"
_OPENING = compiled(
    r"(?:In|Last) [^,.;]{3,20},(?![^.;]*\b(?:will|would|since|after|before)\b)[^.;]*"
    r"\s(?:conducted|held|carried out|staged|ran|completed)\s(?:their|the)\s\Z"
)

# --- told in another sentence


_AGAIN = compiled(
    r"\b(?:the|this|these)\s(?:(?!next|last|previous|upcoming|same|first|second|third|\w+th\s|\d)[\w’'-]+\s)??"
    r"(?:meetings?|session|dialogue|talks|consultations|round|conference|event|exercises?|drills?|manoeuvres|commission"
    r"|committee|council|forum|gathering|summit|sitting)\b(?!\s(?:of|between)\s)",
    re.IGNORECASE,
)
_OWNS_SESSION = compiled(r"[’']s\s(?:\w+\s)?(?:meeting|session|dialogue|talks|consultations|round|conference|summit)\b")
SAID = compiled(
    r"\b(?:said|says|announced|told|stated|reported|confirmed|tweeted|statement|release)\s(?:(?!held|took)\w+\s){0,4}\Z"
)
_SAME_DAY = compiled(r"\s(?:yesterday|today)\b,?")
_NEAR = 3  # sentences


def told_next(page: Page, mention: MechanismMention) -> DateMention | None:
    """Give the day told of "the meeting" in the sentences behind the one that names it."""
    for line in page.lines[mention.line + 1 : mention.line + 1 + _NEAR]:
        said = (d for d in line.dates if d.value and len(d.value) == _DAY)
        days = [d for d in said if not SAID.search(page.text, line.start, d.start)]
        if (
            days
            and line.kind in ("body", "lead", "bullet")
            and (day := _day_of_session(page.text, line, days, mention.name))
        ):
            return day
    return None


_DAY = 10  # characters of a date that tells the day


def _day_of_session(text: str, line: Line, days: list[DateMention], name: str) -> DateMention | None:
    for day in days:
        if _OWNS_SESSION.match(text, day.end, line.end):
            return day  # "at Wednesday's session"
    for told in _AGAIN.finditer(text, line.start, line.end):
        if told[0].endswith("ummit") and "ummit" not in name:
            continue  # another gathering
        later = next((d for d in days if d.start >= told.end()), None)
        gap = _SAME_DAY.sub("", text[told.end() : later.start]) if later else ""
        if later and later.start - told.end() < GAP_LENGTH and (not gap.strip(" ,") or _leads_to_date(gap)):
            return later
    return None


_PREVIOUS = compiled(
    r"\b(?:previous|preceding|last)\s(?:(?:edition|session|round|meeting|iteration)\sof\s(?:the\s)?)?\Z", re.IGNORECASE
)


def _is_previous(page: Page, mention: MechanismMention) -> bool:
    """Tell a session told only as one of the past: "the previous Reef Dialogue took place in 2019"."""
    return bool(_PREVIOUS.search(page.text, page.lines[mention.line].start, mention.start))


def _is_recalled(page: Page, mention: MechanismMention) -> bool:
    """Tell whether an edition is one of the past that the report only mentions."""
    text, line, at = page.text, page.lines[mention.line], mention.told_at
    if days_before(mention.date, page.published) > RECENT:
        return True
    if not _is_of_late(page, mention) and _HELD_BEFORE.match(text, mention.end, min(line.end, mention.end + 70)):
        return True
    told = _RECALLING.search(text[max(line.start, at - 70) : at])
    if told is None or _IS_SUBJECT.match(text, line.start, at) or _is_fresh(page, mention, told[0]):
        return False
    return not (told[0].startswith("minutes") and _SIGNED.search(text, line.start, line.end))


def _is_of_late(page: Page, mention: MechanismMention) -> bool:
    """ "The commission, which was held in Lor on May 4", in a report of May 5."""
    end = min(page.lines[mention.line].end, mention.end + _NEAR_BY)
    days = [d.value for d in page.lines[mention.line].dates if mention.end <= d.start < end]
    return bool(days) and len(days[0] or "") == _DAY and 0 <= days_before(days[0], page.published) <= _WEEK * 2


_NEAR_BY = 70  # characters


def _is_fresh(page: Page, mention: MechanismMention, told: str) -> bool:
    """Tell whether what was done "after the sixth meeting in Apia on Friday" was done after one of these days."""
    dated = len(mention.date or "") == _DAY and told.lower().startswith(("after", "following"))
    return dated and "X" not in (mention.date or "X") and 0 <= days_before(mention.date, page.published) <= _WEEK


_WEEK = 7  # days
# "After a pause of four years, | the sixth meeting was held": what stands behind the comma is the news
_IS_SUBJECT = compiled(r"(?:After|Following)\s[^,;.]{3,60},\s(?:the|its|their)\s(?:[\w-]+\s){0,3}\Z")


_VENUE_OF = compiled(  # "Santiago will be the venue of the fourth session"
    r"\bwill\s(?:next\s)?(?:be the (?:venue|seat|scene|place|host)|play host|be home)\b[^.;]{0,30}\Z"
)


def _is_foreseen(page: Page, mention: MechanismMention) -> bool:
    text, line, at = page.text, page.lines[mention.line], mention.told_at
    before, after = text[max(line.start, at - 50) : at], text[mention.end : min(line.end, mention.end + 32)]
    if mention.loose and _VENUE_OF.search(text, line.start, at):
        return True
    if _DONE_AT.search(text, max(line.start, at - _NEAR_DEED), at):
        return False
    before = _HELD_IN_TURN.sub(" ", before) if "next" in before else before
    if "next" in before and _WAS_HELD.match(text, mention.end, line.end):
        before = before.replace("next", "")
    if _TO_COME.search(before) or _TO_COME.search(_WOULD_BE.sub("", after)):
        return True
    told = _foretold().match(text, mention.end, line.end)
    today = page.published or ""
    due = any(d.value and mention.end < d.start and d.value[:4].isdigit() and d.value > today for d in line.dates)
    return bool(told and (told["surely"] or (today and due)))


_NEAR_DEED = 80  # characters
# "The memorandum, signed at the close of | the sixth meeting, will help both": the meeting is over
_DONE_AT = compiled(
    r"(?<!be )(?<!be also )\b(?:signed|inked|initialled|issued|released|adopted)\s(?:[a-z]+\s){0,2}?"
    r"(?:at|during|after|following|on)\s(?:the\s)?(?:[a-z]+\s){0,3}?(?:of\s)?(?:the\s|their\s)?(?:[\w-]+\s(?:session"
    r"|meeting|round|edition)\sof\s(?:the\s)?)?\Z"
)
# "Held the next meeting of the commission", "the next meeting of the commission was held": the next in turn
_HELD_IN_TURN = compiled(
    r"\b(?:held|hosted|co-?chaired|chaired|attended|convened|conducted|opened|took part in|participated in|joined)"
    r"\s(?:the|their)\snext\b"
)
_WAS_HELD = compiled(
    r"(?:(?!\b(?:will|is|are|to)\b)[^.;\n]){0,140}?\b(?:(?:was|were|has been|have been)\s(?:\w+\s)?"
    r"(?:held|hosted|convened|conducted|opened)|took place|opened|concluded|wrapped up|ended|got under ?way)\b"
)


@cache
def _foretold() -> re.Pattern[str]:
    """Match what foretells the session before it: "has been fixed for May 20"; "opens" may, with a day to come."""
    surely, may = ("|".join(table("clauses")[name]) for name in ("foreseen", "futurate"))
    return compiled(rf"(?:\s[\w'’-]+){{0,5}}?\s(?:(?P<surely>{surely})|{may})\b")


_WOULD_BE = compiled(r"\bwould (?:be|have|help|give|bring|mark|serve)\b(?! held)")  # "the session would be a moment"


def _falls_due(page: Page, mention: MechanismMention) -> bool:
    """Tell by the date at its name that a session is still to come."""
    told, today = mention.date, page.published
    return bool(told and today and "X" not in told + today and told > today[: len(told)] and told[:4] >= today[:4])


def _is_overtaken(page: Page, mention: MechanismMention, found: list[MechanismMention]) -> bool:
    """An edition below one that has met is a past one."""
    if mention.edition is None or mention.foreseen:
        return False
    held = (m for m in found if m.name == mention.name and not m.foreseen and not _falls_due(page, m))
    same = [m.edition for m in held if m.edition is not None]
    return any(edition > mention.edition for edition in same)


def days_before(date: str | None, published: str | None) -> int:
    """Give by how many days a date, at its latest, lies before the report's own; 0 where that cannot be told."""
    if not date or not published or "X" in date + published or len(published) < 10:
        return 0
    year, month, day = _parts(date)
    of_year, of_month, of_day = _parts(published)
    return (of_year - year) * 365 + (of_month - month) * 30 + of_day - day


def _parts(date: str) -> tuple[int, int, int]:
    """Give year, month and day; the latest where the date is coarser."""
    told = [int(part) for part in date[:10].split("-")]
    year, month, day = (told + [12, 28][len(told) - 1 :])[:3]
    return year, month, day
