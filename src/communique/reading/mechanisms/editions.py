"""Read what a report tells of a channel after naming it: its acronym, other editions, and when they met.

yes   the 22nd session of IRIGC                                 (the acronym stands for the commission)
yes   since the 12th meeting, which was held in July last year  (edition 12, recalled)
no    the third meeting of the two ministers                    (no edition of the dialogue named before)
"""

from __future__ import annotations

import re

from communique.reading.dates.find import DateMention
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.numbering import edition_before
from communique.reading.mechanisms.ordinals import ordinal
from communique.reading.mechanisms.words import later_session, vocabulary
from communique.reading.words.page import Line, Page

# --- acronyms


def aliased(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Find the acronyms that a report introduces in brackets, and exercises by their names, where they stand alone."""
    out: list[MechanismMention] = []
    for source in {m.alias: m for m in reversed(found) if m.alias}.values():
        number = r"(?:[ -](?P<number>\d{1,2})(?![\w.%]))?" if source.kind == "committee" else ""
        pattern = re.compile(rf"(?<![\w(]){re.escape(source.alias or '')}{number}(?!\w)(?!\))")
        begin = 0 if source.kind == "exercise" else source.end
        for line in page.lines:
            places = pattern.finditer(page.text, max(line.start, begin), line.end)
            out += [_by_alias(page.text, line, place, source) for place in places]
    return out


def _by_alias(text: str, line: Line, place: re.Match[str], source: MechanismMention) -> MechanismMention:
    edition, span = edition_before(text[line.start : place.start()], line.start)
    if place.groupdict().get("number"):
        edition, span = int(place["number"]), place.span("number")  # "JDC 4"
    return MechanismMention(
        line.number,
        *place.span(),
        source.name,
        source.kind,
        source.parties,
        source.level,
        edition,
        span,
        alias=source.alias,
        key=source.key,
        states=source.states,
    )


# --- editions told without the name


_SERIAL = frozenset(("patrol", "committee", "dialogue", "exchange", "meeting", "exercise"))
_ELLIPSIS = re.compile(
    r"\s+(?:had|was|took|were|one|in|will be|is to|is due|is (?:set|scheduled|planned)|opened|began|ended|met|followed"
    r"|closed|came)\b|\s*[.,;]"
)
_OUR_OWN = r"(?:its|this|that|which|the (?:commission|committee|dialogue|exchange|council|mechanism))\b"
_SERIES = r"(?:a|the|its|this|that) (?:\w+ )?series\b"  # "the exercise, the 28th of a series"
_OF_SERIES = re.compile(rf"\s+(?:(?:of|in)\s+{_SERIES}|(?:of|in) its kind\b)")
_NOT_OURS = re.compile(
    rf"\s+(?:of\s+(?!{_OUR_OWN}|{_SERIES}|its kind)"
    r"|in (?:the )?(?:past|last|\w+ years)\b"
    r"|(?:between|with|among|since|to|day|time|times|anniversary|century|year|term|\w+day)\b)",
    re.IGNORECASE,
)


# "the fifth meeting of the council"
_OF_BODY = re.compile(
    r"\s+of the (?P<body>committee|commission|council|dialogue|exchange|forum|mechanism|group)\b", re.IGNORECASE
)


def unnamed_editions(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Read "the 12th meeting", "its 18th Session", "the sixth" as editions of the channel named before."""
    out: list[MechanismMention] = []
    if not any(m.kind in _SERIAL for m in found):
        return out
    for line in page.lines[min(m.line for m in found) :]:
        for told in later_session().finditer(page.text, line.start, line.end):
            source = _source(page, found + out, told, line)
            number = ordinal(told["ord"])
            if source is None or (number == source.edition and source.line == line.number):
                continue
            if source.line == line.number and source.edition is None and not source.loose and told["noun"]:
                source.edition, source.edition_span = number, told.span("ord")
            else:
                out.append(_unnamed(line, told, source, number))
    return out


def _unnamed(line: Line, told: re.Match[str], source: MechanismMention, number: int | None) -> MechanismMention:
    return MechanismMention(
        line.number,
        told.start("ord"),
        told.end(),
        source.name,
        source.kind,
        source.parties,
        source.level,
        number,
        told.span("ord"),
        alias=source.alias,
        key=source.key,
        loose=True,
        states=source.states,
    )


def _source(page: Page, known: list[MechanismMention], told: re.Match[str], line: Line) -> MechanismMention | None:
    """Give the channel whose edition is told, None where the words speak of something else."""
    det = told["det"].lower()
    number = ordinal(told["ord"]) or 0
    if det in ("a", "an") or _NOT_OURS.match(page.text, told.end(), line.end) or _is_told(known, told):
        return None
    if det == "whose":  # "Coral Spear, whose 12th edition": of what stands right before
        return next(
            (m for m in known if m.end < told.start() and not page.text[m.end : told.start()].strip(" ,)")), None
        )
    if det[0] in "'’":
        return next((m for m in known if m.end == told.start()), None)
    earlier = sorted((m for m in known if m.start < told.start() and m.kind in _SERIAL), key=_beginning)
    if _OF_SERIES.match(page.text, told.end(), line.end):
        return _of_kind_told(page, earlier, told, line) if number > 2 else None
    noun = told["noun"] or told["turned"]
    fitting = _fitting(earlier, noun.lower(), line, det, number) if noun else _numbered(page, earlier, told, line)
    fitting = [m for m in fitting if m.kind != "meeting" or m.edition is not None or number > 2]
    if body := _OF_BODY.match(page.text, told.end(), line.end):
        fitting = [m for m in fitting if body["body"].lower() in m.name.lower()] or fitting
    same = [m for m in fitting if m.edition == number]
    next_to = same or [m for m in fitting if m.edition is not None and abs(m.edition - number) == 1 and number > 2]
    fitting = next_to or fitting
    return fitting[-1] if fitting else None


def _of_kind_told(
    page: Page, earlier: list[MechanismMention], told: re.Match[str], line: Line
) -> MechanismMention | None:
    """Give the channel that "the 52nd of its kind" counts: of the kind that the sentence speaks of."""
    nouns = re.findall(r"[a-z]+", page.text[line.start : told.start()].lower())
    kinds = {vocabulary().kind_of[noun] for noun in nouns if noun in vocabulary().kind_of}
    fitting = [m for m in earlier if m.line == line.number or m.kind in kinds or {m.kind, *kinds} >= _TALKS]
    return fitting[-1] if fitting else None


_TALKS = frozenset(("dialogue", "meeting"))  # "the talks … The conference, the 52nd of its kind"


def _beginning(mention: MechanismMention) -> int:
    return mention.start


def _is_told(known: list[MechanismMention], told: re.Match[str]) -> bool:
    return any((m.start < told.end() and told.start() < m.end) or m.told_at == told.start("ord") for m in known)


def _fitting(earlier: list[MechanismMention], noun: str, line: Line, det: str, number: int) -> list[MechanismMention]:
    noun = "dialogue" if noun in ("talks", "consultations") else noun
    if noun in ("dialogue", "exchange", "exercise"):
        earlier = [m for m in earlier if m.kind == noun]
    elif noun not in ("edition", "iteration", "version"):
        earlier = [m for m in earlier if m.kind != "patrol"]
    own = det in ("its", "their", "whose")  # "“Coral Spear” is held annually. Its sixth edition …"
    near = line.number - 1 if own else line.number
    named = {"committee", noun} if number > 2 else {"committee"}
    return [m for m in earlier if m.edition is not None or m.kind in named or m.line >= near]


_SET_OFF = re.compile(r",\s\Z")
_IT_IS = re.compile(r"\b(?:it|this|which)\s+(?:is|was|will be|would be)\s+\Z", re.IGNORECASE)


def _numbered(page: Page, earlier: list[MechanismMention], told: re.Match[str], line: Line) -> list[MechanismMention]:
    """Give what "the second" alone can mean: it needs an edition told in this paragraph or the one before."""
    if not _ELLIPSIS.match(page.text, told.end(), line.end):
        return []
    paragraph = line.sentence.paragraph - 1
    number = ordinal(told["ord"]) or 0
    if _SET_OFF.search(page.text, line.start, told.start()) and page.text[told.end() : told.end() + 1] == ",":
        beside = told.start() - 2  # "a coastal conference, the third, …": of what stands right before
        return [m for m in earlier if m.end == beside]
    if number > 2 and _IT_IS.search(page.text, line.start, told.start()):
        return [m for m in earlier if m.kind == "exercise" or m.edition is not None]
    return [
        m
        for m in earlier
        if m.edition is not None
        and (page.lines[m.line].sentence.paragraph >= paragraph or (number > 2 and abs(m.edition - number) == 1))
    ]


# --- sessions told by their noun alone


_BARE = re.compile(
    r"\b(?:(?:co-)?chair(?:ed|ing)?|presid(?:ed|ing) over|attend(?:ed|ing)?|open(?:ed|ing)|convened|hosted|led)"
    r"\s+(?:the|this)\s+(?P<noun>(?:\w+\s)?(?:dialogue|committee|commission|council|consultations|meeting|summit))"
    r"(?=\s*[.,;]|\s+(?:here|in|on|at|with|for|from|today|yesterday|alongside|together|jointly)\b)",
    re.IGNORECASE,
)


def pointing_back(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Read "co-chaired the Dialogue" as the session of the channel named before; it must be the only one so called."""
    out: list[MechanismMention] = []
    for line in page.lines[min(m.line for m in found) :] if found else ():
        for told in _BARE.finditer(page.text, line.start, line.end):
            noun = told["noun"].lower()
            named = [m for m in found if m.start < told.start() and m.name.lower().endswith(noun) and not m.loose]
            taken = any(m.start < told.end() and told.start("noun") < m.end for m in found)
            if not taken and len({m.name for m in named}) == 1:
                out.append(_same(line, named[-1], told.span("noun")))
    return out


def _same(line: Line, m: MechanismMention, place: tuple[int, int]) -> MechanismMention:
    return MechanismMention(
        line.number, *place, m.name, m.kind, m.parties, m.level, key=m.key, loose=True, states=m.states, wide=m.wide
    )


# --- when an edition met


_RELATIVE = re.compile(r"[,\s]+(?:which|whose|who)\s[^,.;]{1,60},\s")
_YEAR_IN_BRACKETS = re.compile(r"\s{0,2}\((?:in )?((?:19|20)\d\d)\)")
_DATE_FIRST = re.compile(
    r",?\s+(?:in\s\w+,\s)?that\s+the\s+|\s+(?:for|at|during)\s+the\s+|,?\s+of\s+(?:the|its|their)\s+|,\s+\w+\s+(?:hosted|held)\s+the\s+"
    r"|\s+to\s+(?:co-?)?(?:chair|host|attend|hold|convene)\s+the\s+"
)
GAP_LENGTH = 130
RECENT = 60  # days: an edition held longer before the report is not its news
_RECALLING = re.compile(
    r"\b(?:since|recall\w*|following|after|such as|including|outcomes? of|results? of|decisions? (?:of|taken at)"
    r"|resolutions? of|conclusions? of|last met|minutes of|previous"
    r"|last(?!\s(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|as at|reached at|compared to|like)"
    r"\s+(?:[\w,'’-]+\s+){0,8}\Z",
    re.IGNORECASE,
)
_HELD_BEFORE = re.compile(
    r"[^.;]{0,40}\b(?:which was|was also|had (?:also )?been) (?:held|hosted)"
    r"(?!\s(?:\w+\s){0,4}?(?i:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day)"
)
_TO_COME = re.compile(
    r"\b(?:ahead of|prior to|will|next|would|should|to be held|to hold|(?:to )?convene|invit\w+|to host"
    r"|plan\w*|scheduled|due|upcoming"
    r"|forthcoming|coming|look\w* forward|prepar\w+)\b",
    re.IGNORECASE,
)


def place_in_time(page: Page, found: list[MechanismMention]) -> None:
    """Fill in each mention's date, and whether its edition is of the past or still to come."""
    for mention in found:
        _tell_date(page, mention)
        mention.coming = mention.edition is None and _is_foreseen(page, mention)
        mention.recalled = _is_recalled(page, mention) if mention.edition is not None else _is_previous(page, mention)
        mention.foreseen = mention.edition is not None and not mention.recalled and _is_foreseen(page, mention)
    for mention in found:
        mention.recalled = mention.recalled or _is_overtaken(mention, found)


_OTHER_SESSION = re.compile(
    r"\b(?:next|upcoming|forthcoming|coming|last|previous|latest|most recent)\s+(?:\w+\s)?\Z", re.IGNORECASE
)


def _tell_date(page: Page, mention: MechanismMention) -> None:
    """Take the date that stands right at the mention: "(2021)", "in 2019", ", which was held in July last year"."""
    line = page.lines[mention.line]
    if mention.edition is None and _OTHER_SESSION.search(page.text, line.start, mention.start):
        return  # "the next Reef Dialogue will be held in 2025": not the edition that the report reports
    end = max(mention.end, mention.edition_span[1] if mention.edition_span else 0)
    if year := _YEAR_IN_BRACKETS.match(page.text, end, line.end):
        mention.date, mention.date_span = year[1], year.span(1)
    elif date := _date_after(page.text, line, end) or _date_before(page.text, line, mention):
        mention.date, mention.date_span = date.value, (date.start, date.end)


def _date_after(text: str, line: Line, end: int) -> DateMention | None:
    date = next((d for d in line.dates if d.start >= end), None)
    close = date is not None and date.start - end < GAP_LENGTH and _leads_to_date(text[end : date.start])
    return date if close else None


def _leads_to_date(gap: str) -> bool:
    """Tell whether all between a name and a date says only where and that it was held: "was hosted by Apia in"."""
    told = _RELATIVE.match(gap)
    return _is_plain_gap(gap) or (told is not None and _is_plain_gap(gap[told.end() :]))


def _is_plain_gap(gap: str) -> bool:
    words = re.findall(r"[\w’'-]+|[,;()\"”“]", gap)
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
    return before[-1] if before and _DATE_FIRST.fullmatch(text[before[-1].end : mention.told_at]) else None


_PREVIOUS = re.compile(r"\b(?:previous|preceding|last)\s\Z", re.IGNORECASE)


def _is_previous(page: Page, mention: MechanismMention) -> bool:
    """Tell a session told only as one of the past: "the previous Reef Dialogue took place in 2019"."""
    return bool(_PREVIOUS.search(page.text, page.lines[mention.line].start, mention.start))


def _is_recalled(page: Page, mention: MechanismMention) -> bool:
    """Tell whether an edition is one of the past that the report only mentions."""
    text, line, at = page.text, page.lines[mention.line], mention.told_at
    if _days_before(mention.date, page.published) > RECENT:
        return True
    if _HELD_BEFORE.match(text, mention.end, min(line.end, mention.end + 70)):
        return True
    return bool(_RECALLING.search(text[max(line.start, at - 70) : at]))


_VENUE_OF = re.compile(  # "Santiago will be the venue of the fourth session"
    r"\bwill\s(?:next\s)?(?:be the (?:venue|seat|scene|place|host)|play host|be home)\b[^.;]{0,30}\Z"
)


def _is_foreseen(page: Page, mention: MechanismMention) -> bool:
    text, line, at = page.text, page.lines[mention.line], mention.told_at
    before, after = text[max(line.start, at - 50) : at], text[mention.end : min(line.end, mention.end + 25)]
    if mention.loose and _VENUE_OF.search(text, line.start, at):
        return True
    return bool(_TO_COME.search(before) or _TO_COME.search(after))


def _is_overtaken(mention: MechanismMention, found: list[MechanismMention]) -> bool:
    """An edition below one that has met is a past one."""
    if mention.edition is None or mention.foreseen:
        return False
    same = [m.edition for m in found if m.name == mention.name and m.edition is not None and not m.foreseen]
    return any(edition > mention.edition for edition in same)


def _days_before(date: str | None, published: str | None) -> int:
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
