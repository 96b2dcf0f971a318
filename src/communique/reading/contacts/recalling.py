"""Tell whether a contact or a visit is only recalled: "they met last month", "she recalled that X had hosted Y".

yes   The two last met in January.                 (in a report of May)
yes   He recalled that the President had hosted Y. (a verb of memory leads to it)
no    The two met on Monday.                       (the news)
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause
from communique.reading.dates.calendars import shifted
from communique.reading.dates.find import DateMention

_RECALLED = compiled(
    r"\b(?:recall(?:ed|s|ing)|remember(?:ed|ing|s)?|reminded \S+)(?: that| how| when)?(?: in «d\d+»)?,? $"
)


def is_recalling(before: str) -> bool:
    """Does a verb of memory lead to what follows?"""
    return bool(_RECALLED.search(before))


# "Thursday's talks follow X's recent visit to Lor, where he met Y", "the meeting comes weeks after X met Y".
_FOLLOWS = compiled(
    r"^(?:the|this|their|«d\d+»'s|\w+day's) (?:[a-z-]+ ){0,3}"
    r"(?:meeting|talks|visit|engagement|trip|calls?|contacts?|exchange|discussions|conversation|reception|tour)"
    r"(?: in «l\d+»)? (?:(?:also )?(?:follow(?:s|ed)?|c[ao]mes? (?:on|in|at) the (?:heels|wake) of)\b"
    r"[^;]*?\b(?:recent|earlier|previous|last)\b"
    r"|c[ao]mes? (?:[a-z]+ ){0,3}(?:weeks|months|years) after\b)"
)
# "Lor hosted the last round in 2019. The sides then discussed …", "At that meeting, they agreed …".
_AT_THAT = compiled(
    r"^(?:at|during|on|in|in the course of) that (?:[a-z-]+ ){0,2}(?:time|round|session|meeting|talks|conference|summit"
    r"|occasion|visit|trip|tour|stay|encounter|dialogue|edition|year),? "
)
_THEN = compiled(
    r"^(?:on (?:this|the) occasion|at the time|back then|then),? (?!the next\b)"
    r"|^(?:(?:the|both|these) )?(?:«a\d+»|sides|parties|two)(?: and «a\d+»)? (?:had )?then (?!will|would|are|is)"
)


def leads_back(clause: Clause, before: Clause | None, published: str | None) -> bool:
    """ "The talks follow a recent visit, on which X met Y"; "during that trip X met Y", where the trip is recalled.

    What is told as of then goes on with a sentence whose days all lie well before the report.
    """
    if _FOLLOWS.match(clause.text):
        return True
    if before is None or not (_AT_THAT.match(clause.text) or _THEN.match(clause.text)):
        return False
    return has("recalled", before.text) or (not clause.dates and wholly_long_since(before, published or ""))


_PAPER = (
    r"(?:agreements?|treaty|treaties|memorandum|memoranda|mous?|protocols?|pacts?|accords?|declarations?|conventions?|plans?"
    r"|programmes?|programs?|statements?|deals?|contracts?|roadmap|resolutions?|documents?|communiqu[eé]s?|charter)"
)
# "The treaty signed in 2013", "the accord of 2013", "the 2013 pact on trade", "the commission set up in 2009".
_OF_THINGS = compiled(
    r"\b(?:signed|concluded|inked|initialled|adopted|ratified|reached|launched|set up|established|created|founded|dated"
    r"|agreed(?: up)?on|initiated|begun|built|opened|formed|issued)(?: (?:in|at) «l\d+»)? (?:in |on |back in )?«d(\d+)»"
    rf"|\b{_PAPER}(?: [a-z-]+){{0,3}} (?:of|from) «d(\d+)»|«d(\d+)»(?:['’]s)? (?:[a-z-]+ ){{0,4}}{_PAPER}\b"
)


def of_things(text: str) -> set[int]:
    """Give the numbers of the dates in a rendered sentence that are a paper's or a body's, and no contact's."""
    return {int(n) for m in _OF_THINGS.finditer(text) for n in m.groups() if n}


def long_since(clause: Clause, m: re.Match[str], published: str) -> bool:
    """ "They met in January", in May, or "last month": the only day near the words lies well before the report."""
    if clause.text.startswith("«d0»") and clause.dates and phrase(clause, clause.dates[0]) in ago():
        return True
    behind = _DAY_BEHIND.match(m.string, m.end())
    near = m.string[max(0, m.start() - 40) : max(m.end() + 40, behind.end() if behind else 0)]
    things = of_things(clause.text)
    told = [clause.dates[int(n)] for n in compiled(r"«d(\d+)»").findall(near) if int(n) not in things]
    values = [d.end_value or d.value for d in told]
    if not values or len(published) < len("2024-05-03"):
        return False
    days = [v for v in values if v and v[:4].isdigit() and len(v) >= len("2024-05")]
    if all(phrase(clause, d) in ago() or phrase(clause, d) == "this year" for d in told):
        return True
    if len(days) == len(values):
        return all(_is_past(d, published) for d in days)
    return False


# "Recently, the President visited Alland", low in a report: what went before the news.
_NOT_LATELY = compiled(
    r"(?:(?:just|only|quite|very|more) )?recently|not (?:so )?long ago|some (?:time|weeks|months) ago|last month"
    r"|earlier this (?:year|month)|in recent (?:weeks|months)"
    r"|(?:just |only )?(?:an? (?:few|couple of)|several|some|two|three|four|\d+) (?:weeks|months|years) ago|months ago"
)
_LOW = 2  # the sentence from which on a report may look back


def looks_back(clause: Clause) -> bool:
    """Does a later sentence open with a time of the past that is no day: "Recently, …", "A few weeks ago, …"?"""
    if clause.line.number < _LOW or not clause.line.sentence.paragraph:
        return False
    opens = phrase(clause, clause.dates[0]) if clause.text.startswith("«d0»") and clause.dates else clause.text
    told = _NOT_LATELY.match(opens)
    return told is not None and opens[told.end() : told.end() + 1] in ("", ",", " ")


def is_to_come(day: str | None, published: str | None) -> bool:
    """Does a contact's day lie behind that of its report, whatever tense tells of it?"""
    told = len(day or "") == len(published or "") == len("2024-05-03")
    return bool(told and day and published and day[:4].isdigit() and day > published)


def wholly_long_since(clause: Clause, published: str) -> bool:
    """ "Last February X called on Y", in May: all the days that a sentence tells lie well before the report."""
    things = of_things(clause.text)
    values = [d.end_value or d.value or "" for k, d in enumerate(clause.dates) if k not in things]
    told = bool(values) and len(published) > len("2024-05")
    return told and all(v[:4].isdigit() and _is_past(v, published) for v in values)


def _is_past(day: str, published: str) -> bool:
    """Is a day, a month or a year well before that of the report?"""
    months = len(day) <= len("2024-05")
    limit = shifted(published[:10], -(_MONTH_PAST if months else _LONG_SINCE)) or ""
    return day < limit[: len(day)]


_LONG_SINCE = 30  # days
_MONTH_PAST = 14  # days after a month's end from which on what was "in May" is of the past
_DAY_BEHIND = compiled(r"[^«;,]{40,90}(?:in|on) «d\d+»")


@cache
def ago() -> frozenset[str]:
    return frozenset(words(table("moods")["ago"]))


def phrase(clause: Clause, d: DateMention) -> str:
    return " ".join(c.folded for c in clause.line.tagged.chunks if d.start <= c.start < d.end)


def told_as_past(clause: Clause, rendered: str) -> bool:
    """Does one of the days in a stretch of the rendered line say "last year", "earlier this month"?"""
    return any(phrase(clause, clause.dates[int(n)]) in ago() for n in compiled(r"«d(\d+)»").findall(rendered))
