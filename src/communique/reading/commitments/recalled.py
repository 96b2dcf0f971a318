"""Tell what was agreed or promised before and is only recalled: "they had agreed", "the plan agreed on in 2019"."""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.clauses.render import Clause
from communique.reading.commitments.governing import grammar

__all__ = ["is_long_past", "is_recalled"]

_NEAR = 40  # how far before a verb its auxiliary may stand
_HAD = compiled(r"\bhad(?: earlier| already| previously| once| \w+ly)? ?$")
_RELATIVE = compiled(r"\b(which|that|who|what|as|after|since|because|before)$")
_DAY = len("2019-12-20")
_MONTH = len("2019-12")
_LONG = 2  # months from which what was agreed on a day is told of as the past
_FRAME = compiled(  # "in May, when there was a summit at which both agreed", "On 5 May both agreed"
    r"«d(\d+)»[^;“”\"]*\b(?:when|where|(?:at|in|during|on|by|under) which)\b[^;“”\"]*$"
    r"|^\W*when [^;“”\"]{3,60} (?:on|in) «d(?P<met>\d+)»,? «a\d+»(?: \w+ly| also| had)? $"
    r"|^\W*(?:back )?(?:on|in) «d(?P<opens>\d+)»,? «a\d+»(?: \w+ly| also| had)? $"
)
_WHEN = compiled(r" in «d(\d+)»(?P<opens>), when\b")  # "agreed on more trade in March 2019, when they met"
_CLOSING_DATE = compiled(  # "agreed on a hotline in 2015", but not "on the deal signed in 2015"
    r"(?<=agreed on)(?: (?!\w+(?:ed|en|ade|ld|nt)\b)[a-z-]+){1,6} in «d(\d+)»(?P<opens>)\W*$"
)
# "Extended an invitation to him during his visit to Lor in November last year".
_ON_A_VISIT = compiled(
    r"[^;“”\"]{0,80} (?:during|on|at the time of) (?:an?|the|his|her|their|«a\d+»'s) (?:[a-z-]+ ){0,2}"
    r"(?:visit|trip|stay|tour|meeting|talks)\b(?:[^;“”\"«]|«[al]\d+»){0,60} (?:in|on|of) «d(\d+)»(?P<opens>)"
)
_OPENING_DATE = compiled(
    r"(?:\W*|.*\brecall(?:ed|s|ing) that )(?:back )?(?:in |since |during |early |earlier |late )*«d(\d+)»,? "
)
# "Last year the two sides said that they will …", "the visit came after Norway pledged to …": told by the way.
_SAID_THEN = compiled(
    r"\W*(?:back )?(?:in |since |during |early |earlier |late )*«d(\d+)»,? (?:the )?«a\d+» "
    r"(?:also |jointly |both |had )*(?:said|announced|declared|stated|agreed|decided|pledged|vowed|promised)\b"
)
_CAME_AFTER = compiled(
    r"\W*(?:the|this|these|his|her|their|it)\b(?: [a-z-]+){0,3} (?:comes?|came|follow(?:s|ed)|coincide[ds])"
    r"(?: [a-z-]+){0,3}? (?:after|as|amid|when|with)\b"
)
_REMEMBERED = compiled(r"\W*(?:it|this) (?:is|was|(?:will|may|can|could|should|might) be) (?:recalled|remembered)\b")
_FUTURE = compiled(r"\b(?:will|shall|is|are|stands?|intends?|plans?|aims?|going)\b")
_PAST_WHEN = compiled(
    r"\bhad (?:\w+ )?\w+(?:ed|et|eld|en|ne|ade|id) [^;“”\"]*\bwhen\b"
    r"|\b(?:met|held|talked|spoke)\b[^;“”\"]*\b(?:earlier|previously),? and $"
)
_RECALLED = compiled(r"[,”\"] ?(?:«a\d+» (?:also |then )?recall(?:ed|s)\b|recall(?:ed|s) «a)")
_LONG_AGO = compiled(r" (?:(?:[a-z]+ ){0,5}in the past|previously|in recent years|years ago|long ago)\b")
_DATED_AFTER = compiled(r" (?:back )?(?:in|since|during) «d(\d+)»")


def is_long_past(clause: Clause, start: int, end: int, published: str | None) -> bool:
    """ "In May, when there was a summit at which both agreed to …": a day long before the report frames the verb."""
    if not clause.dates or not published or _FUTURE.search(clause.text, start, end):
        return False
    framed = (
        _FRAME.search(clause.text[:start])
        or _WHEN.search(clause.text, end)
        or _CLOSING_DATE.match(clause.text, end)
        or _ON_A_VISIT.match(clause.text, end)
    )
    day = clause.dates[int(next(filter(None, framed.groups())))].value or "" if framed else ""
    return _months(published) - _months(day) >= _LONG if day[:_MONTH].replace("-", "").isdigit() else False


def _months(day: str) -> int:
    """Count the months up to that of a day, or up to the end of a year."""
    return int(day[:4]) * 12 + (int(day[5:_MONTH]) if len(day) >= _MONTH else 12)


def is_recalled(clause: Clause, start: int, m: re.Match[str]) -> bool:
    """ "They had agreed" is recalled, unless it is what somebody now says."""

    def is_coarse(date: str) -> bool:
        return len(clause.dates[int(date)].value or "") < _DAY

    since = clause.text[m.start() : m.end() + len(" «d10»")] if m[0].endswith(" in") else m[0]
    if (dated := compiled(r"«d(\d+)»").search(since)) and is_coarse(dated[1]):
        return True  # "agreed last year to …", but not "agreed Tuesday to …"
    after = _DATED_AFTER.match(clause.text, m.end())
    if after and m[0].startswith(("agreed", "decided", "settled")) and is_coarse(after[1]):
        return True  # "the plan that they agreed on in 2019"
    if _LONG_AGO.match(clause.text, m.end()):
        return True  # "had promised in the past to …"
    if _PAST_WHEN.search(clause.text[: m.start()]) and not _FUTURE.search(m[0]):
        return True  # "he had visited Oslo in May, when the two agreed to …", "they met a week earlier and agreed"
    if _CAME_AFTER.match(clause.text, 0, m.start()) or _REMEMBERED.match(clause.text, 0, m.start()):
        return True
    if (then := _SAID_THEN.match(clause.text)) and then.end() <= m.start() and is_coarse(then[1]):
        return True
    if (opening := _OPENING_DATE.match(clause.text)) and not _FUTURE.search(m[0]):
        return is_coarse(opening[1])  # "In 2019 the two sides agreed to …"
    if not _HAD.search(clause.text, max(0, m.start() - _NEAR), m.start()):
        return False
    g, before = grammar(), clause.text[:start].rstrip()
    relative = _RELATIVE.search(before)
    if relative and not (relative[1] == "that" and g.speech.search(before, max(0, relative.start() - 30))):
        return True
    if g.recalling.search(clause.text, 0, start) or _RECALLED.search(clause.text, m.end()):
        return True
    return not (g.speech.search(clause.text, 0, m.start()) or g.speech.search(clause.text, m.end()))
