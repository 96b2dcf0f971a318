"""Read the edition and the rhythm that stand beside a name.

yes   the 21st session of the | … Commission · … Meeting, | the 32nd so far · every two years
no    the first in four years · the second this year      (a count, no edition)
"""

from __future__ import annotations

import re
from functools import cache

from communique.patterns import compiled
from communique.reading.mechanisms.ordinals import CARDINAL_PATTERN, ORDINAL_PATTERN, ROMAN_PATTERN, ordinal
from communique.reading.mechanisms.words import ordinal_anywhere, ordinal_before, phrases, rhythm_before, session_before


def edition_before(before: str, offset: int) -> tuple[int | None, tuple[int, int] | None]:
    """Read the edition that ends ``before``, which begins at ``offset`` in the text, and where it stands."""
    tail = before[-110:]
    if tail.endswith(_JOINTS) and (told := _NUMBER_BEHIND.search(tail)):
        shift = offset + len(before) - len(tail)
        return ordinal(told["number"]), (shift + told.start("number"), shift + told.end("number"))
    if not ordinal_anywhere().search(tail):
        return None, None
    of_session = " of " in tail or " in " in tail or " for " in tail
    for pattern in (session_before, ordinal_before, _elided):
        if (of_session or pattern is ordinal_before) and (m := pattern().search(tail)):
            shift = offset + len(before) - len(tail)
            return ordinal(m["ord"]), (shift + m.start("ord"), shift + m.end("ord"))
    return None, None


_JOINTS = ("of ", "in ", "the ", "their ")
# "Round five of the", "Session VI of the", "edition No. 12 of the"
_NUMBER_BEHIND = compiled(
    r"\b(?i:round|session|edition|cycle)\s(?:(?i:number|no\.)\s)?"
    rf"(?P<number>{CARDINAL_PATTERN}|{ROMAN_PATTERN}|\d{{1,2}})\s(?:of|in)\s(?:the\s|their\s)?\Z"
)
_SITTING = r"(?:round|session|meeting|edition|iteration|sitting)"
_BEHIND = compiled(
    r"(?:\s+(?:with|within|in) (?:the )?[A-Z]\w+(?:\s[A-Z]\w+)?)?"
    rf"(?:,?\s+(?:the|its)\s+(?P<ord>{ORDINAL_PATTERN})\s+(?:{_SITTING}\s+|one\s+)?of which\b"
    rf"|\s?[,(–—]\s?(?:the|its|their)\s(?P<set>{ORDINAL_PATTERN})"  # ", the eleventh,", ", the fifth of the two"
    r"(?=\s?[,;)–—.]|\s(?:between|among|of (?:the|these) (?:two|three)|that (?:the|they|both)|in (?:(?:19|20)\d\d))\b)"
    r"|\s?[,:(–—-]\s?(?:(?:and\s)?(?:now|also|already|which (?:is|was))\s+)?(?:in\s+)?(?:(?:the|its|their)\s+)?"
    rf"(?P<told>{ORDINAL_PATTERN})"
    rf"(?:\s+(?:{_SITTING}|so far|to date|of its kind|in the series|of the series|of a series|such {_SITTING}))"
    r"(?!\s+(?:since|in \w+ (?:years|months)|this|for|of its kind this)))",
    re.IGNORECASE,
)


def edition_behind(text: str, start: int, end: int) -> tuple[int | None, tuple[int, int] | None]:
    """Read the edition told behind a name: ", the 32nd so far,", "(43rd edition)", ", the third of which"."""
    if told := _BEHIND.match(text, start, end):
        group = next(g for g in ("ord", "set", "told") if told[g])
        return ordinal(told[group]), told.span(group)
    told = _FOR_THE_TIME.match(text, start, end)
    number = ordinal(told["ord"]) if told else None
    return (number, told.span("ord")) if told and number and number > 1 else (None, None)


_FOR_THE_TIME = compiled(
    r"(?:,\s(?:which|that))?[^.;,]{0,60}?"
    r"\b(?:held|met|meets|meeting|came together|gathered|sat|convened|organi[sz]ed|conducted|takes place|took place)\b"
    rf"[^.;,]{{0,30}}?\bfor the (?P<ord>{ORDINAL_PATTERN}) (?:consecutive |successive )?time\b"
    r"(?! (?:this (?:year|month|week)|since))",
    re.IGNORECASE,
)


@cache
def _elided() -> re.Pattern[str]:
    """Match "a meeting, the fifth of the ", "the fifth in a row of " at the end of what stands before a name."""
    lead = (
        r"is|was|be|were|for|at|on|with|saw|marks?|marked|during|hold|held|host|hosted|chaired|attend|attended|in"
        r"|opened|concluded"
    )
    return compiled(
        rf"(?:[,–—(]|\b(?:{lead})|\A)\s?the\s+(?P<ord>{ORDINAL_PATTERN})\s+"
        r"(?:of\s+(?:the|their|its|these)"
        r"|in (?:a|the|this|their) (?:row|series|line|string|run)(?: of(?: the| their)?)?)\s+"
        r"(?:(?:annual|regular|yearly)\s+)?(?:[“\"][^”\"]{3,40}[”\"]\s+)?\Z",
        re.IGNORECASE,
    )


def rhythm_of(before: str, after: str) -> str | None:
    tail = before[-40:]
    if phrases("rhythms").search(tail) and (found := rhythm_before().search(tail)):
        return found[0].strip()
    later = phrases("rhythms_after").match(_MEETS.sub("", _AT_LEVEL.sub("", after.lstrip(), count=1), count=1))
    if later is None and (lead := _LATER_ON.match(after)):
        later = phrases("rhythms_after").match(after, lead.end())
    return later[0] if later else None


# "a joint commission on trade in 2007, which will meet | every two years"
_LATER_ON = compiled(
    r"(?:(?!\b(?:committee|commission|council|group|board|mechanism)\b)[^.;:]){0,60}?"
    r",?\s(?:which|that)\s(?:will\s|is to\s|are to\s|has\s|have\s)?"
    r"(?:meets?|met|convenes?|sits?|gathers?)\s"
    # "the Reef Board, which he co-chairs | each year"
    r"|,?\s(?:which|that)\s(?:s?he|they|both|the two [\w-]+)\s(?:co-?)?(?:chair|host|hold|stage|conduct|run)s?\s"
)
_AT_LEVEL = compiled(r"\A(?:at|with|between|among)\s[\w\s’'-]{3,40}?\s(?=(?:every|each|once|twice|annually|yearly)\b)")
_MEETS = compiled(
    r"\A,?\s*(?:to (?:meet|be held)|meeting|held|which (?:is|has been|was) held|that (?:is|has been) held"
    r"|which (?:meets|convenes|sits|gathers|is convened)|that meets|(?:is|has been|are|will be|would be) held)\s+",
    re.IGNORECASE,
)
