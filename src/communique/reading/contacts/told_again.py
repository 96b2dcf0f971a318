"""Take what a later sentence tells of a contact by its noun: "The meeting took place in Lima on Monday".

yes   X met Y. The meeting, which was held in Lima, lasted an hour.     (the meeting just told)
yes   X spoke with Y by telephone. The call took place on Monday.        (the call)
no    The next meeting will take place in Lima; the first meeting was held in 2019.
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.model import Format, Status
from communique.patterns import compiled
from communique.reading.clauses.moods import mood
from communique.reading.contacts.contact import Contact
from communique.reading.words.layout import CAPTION, LINE, TITLE
from communique.reading.words.page import Page

_REACH = 12  # sentences; what was told further before is not "the meeting" any more


@cache
def _told(verbs: str = "held") -> re.Pattern[str]:
    cells = table("settings")["told_again"]
    nouns, held, other = ("|".join(words(cells[name])) for name in ("nouns", verbs, "other"))
    return compiled(
        rf"\b(?:the|this|these|their) (?!(?:{other})\b)(?:(?!(?:{other})\b)[\w-]+ ){{0,2}}?(?P<noun>{nouns})\b"
        rf"(?: (?:of|between|with) [^,.;]{{1,60}}?)?(?:,? (?:which|that) [^,.;]{{1,60}},)?"
        rf",?(?: which| that)?(?: also)? (?:{held})\b"
        r"|\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)['’]s "
        rf"(?:[\w-]+ ){{0,2}}?(?P<dated>{nouns})\b"
        r"|^(?:they|(?:the (?:two|pair|three)|both)(?: [a-z]+){0,2}) (?:met|gathered|sat down|got together)\b"
        rf"|\b(?:the|its|their) (?:{_venues()}) (?:was|were|is)\b",
        re.IGNORECASE,
    )


def _venues() -> str:
    return "|".join(words(table("settings")["venues"]))


def _noun(match: re.Match[str]) -> str:
    return (match["noun"] or match.groupdict().get("dated") or "meeting").lower()  # "the venue was …" is that of any


def _may_tell(text: str) -> bool:
    """A cheap test before the pattern is tried."""
    return bool(_cues().search(text))


@cache
def _cues() -> re.Pattern[str]:
    held = "|".join(dict.fromkeys(verb.split()[-1] for verb in words(table("settings")["told_again"]["held"])))
    return compiled(rf"(?:day['’]s|{held}|met|gathered|sat|got|{_venues()})\b")


def take_what_is_told_again(page: Page, contacts: list[Contact]) -> None:
    """Add to each contact the sentences that tell of it again by its noun."""
    for line in page.lines if contacts else ():
        if line.kind in (TITLE, LINE, CAPTION):
            continue
        if any(line.number in c.lines and c.status == Status.HELD for c in contacts):
            continue
        text = page.text[line.start : line.end]
        match = _told().search(text) if _may_tell(text) else None
        if match and (meant := _meant(contacts, line.number, _noun(match), Status.HELD)):
            meant.lines.append(line.number)
        ahead = _told("to come").search(text) if match is None and _TO_COME.search(text) else None
        ahead = ahead if ahead and ahead["noun"] else _to_be_led().search(text) if _TO_LEAD.search(text) else None
        if (
            ahead
            and (due := _meant(contacts, line.number, _noun(ahead), Status.PLANNED))
            and line.number not in due.lines
        ):
            due.lines.append(line.number)
    take_what_is_called_off(page, contacts)


_OFF = compiled(
    r"\b(?:the|this|these|their|his|her) (?:[\w-]+ ){0,2}?"
    r"(?P<noun>meetings?|talks|call|dialogue|session|exercise|summit|conference)"
    r"(?: \w+){0,2} (?:was|were|has been|have been|had been|is|are|had to be|would be)\b"
)


def take_what_is_called_off(page: Page, contacts: list[Contact]) -> None:
    """ "X was to meet Y on Friday. The meeting was called off": what was foreseen is not to be."""
    for c in contacts:
        for line in page.lines[c.lines[0] + 1 : c.lines[0] + 1 + _SOON] if c.status == Status.PLANNED else ():
            text = page.text[line.start : line.end].lower()
            m = _OFF.search(text)
            for name in ("postponed", "cancelled") if m and _may_be(c.format, m["noun"]) else ():
                c.status = Status(name) if m and mood(name).search(text, m.end(), m.end() + 20) else c.status


def take_fate(due: Contact, contacts: list[Contact]) -> None:
    """ "The dialogue has been postponed. X was to have met Y there": what had been due shares its fate."""
    for old in contacts:
        if due.status == Status.PLANNED and old.states == due.states and old.status in _CALLED_OFF:
            due.status = old.status


_SOON = 3  # sentences behind what was foreseen that call it off
_CALLED_OFF = (Status.POSTPONED, Status.CANCELLED)


def tells_of_another(text: str, contacts: list[Contact]) -> bool:
    """Does a sentence tell by a noun of something that is none of these contacts: "The exercise took place …"?"""
    match = _told().search(text)
    return match is not None and not any(_may_be(c.format, _noun(match)) for c in contacts)


@cache
def _to_be_led() -> re.Pattern[str]:
    """Match "the two will co-chair the one-day meeting": the session that was said to come."""
    cells = table("settings")["told_again"]
    nouns, other = ("|".join(words(cells[name])) for name in ("nouns", "other"))
    return compiled(
        r"\b(?:will|to)(?: also| jointly)? (?:co-?)?(?:chair|hold|attend|lead|preside over) (?:the|this)"
        rf" (?!(?:{other})\b)(?:(?!(?:{other})\b)[\w-]+ ){{0,2}}?(?P<noun>{nouns})\b(?! (?:of|with|between)\b)",
        re.IGNORECASE,
    )


_TO_LEAD = compiled(r"\b(?:chair|hold|attend|lead|preside over) th(?:e|is) ")  # the cheap test
_TO_COME = compiled(r"\b(?:will|to) (?:be|take)\b")  # the cheap test


def _meant(contacts: list[Contact], number: int, noun: str, status: Status) -> Contact | None:
    """Give the contact told last before a sentence that a noun may mean."""
    fit = [c for c in contacts if c.status == status and 0 < number - c.lines[0] <= _REACH and _may_be(c.format, noun)]
    return max(fit, key=lambda c: (max(n for n in c.lines if n <= number), c.trigger), default=None)


def _may_be(form: Format, noun: str) -> bool:
    own = table("settings")["told_again"]["own"]
    meant = own.get(noun)
    return meant == str(form) if meant else str(form) not in own.values() or form == Format.RECEPTION
