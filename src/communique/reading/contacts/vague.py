"""Words that fit a rule of contacts and tell of none: too vague, wished for, or a greeting at the airport.

yes   X met a number of leaders.          (whoever they were)
yes   X called the two countries partners.
yes   The leaders agreed to meet again.   (neither day nor place)
no    The leaders will meet in Lima in May.
"""

from __future__ import annotations

import re

from communique.model import Format, Status
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.moods import has
from communique.reading.clauses.offices_meant import is_high_office
from communique.reading.clauses.owners import name_set
from communique.reading.clauses.render import Clause
from communique.reading.contacts.contact import sides_of
from communique.reading.contacts.fit import Fit
from communique.reading.contacts.guests import bare_state
from communique.reading.contacts.parties import only_meant
from communique.reading.contacts.rewording import without_relatives
from communique.reading.contacts.rules import ContactRule
from communique.reading.contacts.standing import is_foreseen

# Contacts that may be told without a name, where a day or a place is.
_UNNAMED = (Format.TALKS, Format.MEETING, Format.CALL, Format.EXERCISE, Format.EXCHANGE)


def meets_none(fit: Fit, left: list[Actor], right: list[Actor]) -> bool:
    """Are those told of nobody whom one could meet, whenever it was?"""
    rule, m = fit.rule, fit.m
    if "B" in m.groupdict() and any(
        p.search(m.string[: m.start("B")]) and all(a.kind == k for a in right) for k, p in _OF_NOBODY
    ):
        return True
    named = any(a.persons for a in right)
    if not rule.pair and right and all(_is_vague(a) for a in right):
        return True
    if all(a.kind == "side" and not a.persons for a in (*left, *right)) and _SPORT.search(fit.clause.text):
        return True  # "Alland will meet Borria in the final"
    if not rule.pair and not named and _SOME.search(m.string[max(0, m.start() - _ARTICLE) : m.end()]):
        return True  # "met a number of leaders", whoever they were
    if rule.format == Format.CALL and right and all(a.head in name_set("audience") and not a.persons for a in right):
        return True  # "will speak to Allandian army officers": an address
    called = " called «a" in m[0] or (right and all(bare_state(a, fit.clause) for a in right))
    if rule.format == Format.CALL and called and not named and not any(a.kind == "role" for a in right):
        return True  # "called the two countries partners", "spoke ahead of their trip to Alland"
    return rule.weak and rule.pair and "talks" not in m[0] and all(map(_tells_of_none, (*left, *right)))


def _is_vague(a: Actor) -> bool:
    """ "Other dignitaries of the government of Alland": some of them, whoever they were."""
    return (
        a.kind == "roles" and not a.persons and a.words.startswith(("other ", "some ", "several ", "various ", "many "))
    )


_SPORT = compiled(
    r"\b(?:(?:semi-?|quarter-?)?finals?|league|tournament|championships?|(?:world )?cup|match(?:es)?|qualifiers?"
    r"|fixtures?|test series|[a-z]+-test|cricket|football|soccer|netball|rugby|hockey|basketball|volleyball)\b"
)
_SOME = compiled(
    r"\b(?:a number of|several|many|various|numerous|(?:a )?series of|a host of|a range of|a string of|some|other)"
    r" (?:[a-z]+ ){0,5}?«a\d+»"
)
# "Talks with leaders in Peru", where they were; "with counterparts of five states", who are told one by one.
_OF_NOBODY = (
    ("side", compiled(r" (?:in|at) $")),
    ("both", compiled(r"\b(?:counterparts|colleagues|opposite numbers|ministers|officials|leaders) (?:of|from) $")),
)
_ARTICLE = 30  # signs before the noun of a contact in which its article stands


def _tells_of_none(a: Actor) -> bool:
    """ "They agreed to …", "Allied leaders agreed to …" tells of no contact by itself."""
    return a.kind == "they" or (a.kind == "roles" and not a.persons and not _THE_TWO.match(a.words))


_LEAD = 2  # lines: the headline, the time of day and the first sentence
_THE_TWO = compiled(r"(?:the|both|two|these|all|their) ")


def is_bare(fit: Fit, host: list[Actor], guest: list[Actor]) -> bool:
    """ "The two also held talks": nothing is told but that those told of last met once more."""
    rule = fit.rule
    if any(a.persons for a in (*host, *guest)) or _may_go_unnamed(fit, host, guest):
        return False
    return rule.pair and not rule.weak and rule.format in _SPOKEN and _besides(fit.m, fit.clause)


def is_no_meeting(fit: Fit, status: Status, host: list[Actor], guest: list[Actor], *, bare: bool) -> bool:
    """Is what is told of two sides no contact of theirs: a greeting, a plan without a day, sides without a name?"""
    if fit.rule.format == Format.RECEPTION and not any(a.kind in ("person", "role", "roles", "he") for a in host):
        return True  # nobody receives
    sides = sides_of(host) | sides_of(guest)
    if not sides or (sides_of(host) and sides_of(guest) and len(sides) < _SIDES):
        return True
    planned, dated = status == Status.PLANNED, _dated_after(fit.clause, fit.m)
    if not any(a.persons for a in (*host, *guest)):
        told = (bare or _may_go_unnamed(fit, host, guest)) and not _IN_VIEW.search(fit.m.string, 0, fit.m.start())
        if not told or len(sides) < _SIDES or (planned and not dated):
            return True
    if _is_arrival(fit.rule, fit.clause, fit.m):
        return True
    somebody = all(any(a.persons or a.head in _PARTIES or _is_principal(a) for a in side) for side in (host, guest))
    if planned and not somebody and not fit.clause.dates and not (fit.rule.pair and dated):
        return True
    untold = not fit.has_day_or_place() and only_meant(host) and only_meant(guest)
    return planned and untold and not is_foreseen(fit.m)  # "the leaders agreed to meet again"


def _is_principal(a: Actor) -> bool:
    """ "The Chilean president", "he" of whom an office and a state alone are known: somebody told apart."""
    return len(a.states) == 1 and (a.kind == "he" or (a.kind == "role" and is_high_office(a)))


def _may_go_unnamed(fit: Fit, host: list[Actor], guest: list[Actor]) -> bool:
    by_office = all(a.kind in ("role", "roles") and a.states for a in (*host, *guest))
    if by_office and fit.rule.pair and not fit.rule.weak and fit.clause.line.number <= _LEAD:
        return True  # "the presidents of Alland and Borria held talks": that is the news
    return fit.has_day_or_place() and (fit.rule.format in _UNNAMED or fit.rule.handover or by_office)


def _besides(m: re.Match[str], clause: Clause) -> bool:
    """ "The two also held talks": one more contact of those told of last."""
    subject = m.start() < _OPENING and m.string.startswith("«a", m.start())
    return subject and m.end() - m.start() < _SHORT and has("apart", clause.text)


_SPOKEN = (Format.TALKS, Format.MEETING)
_OPENING, _SHORT, _AHEAD = 16, 60, 110  # signs of the rendered sentence
_SIDES = 2
# "With a view to a summit of the two states": not one that is fixed.
_IN_VIEW = compiled(
    r"\b(?:view to|prepar\w+ (?:for|of)|plans? for|run-up to|ahead of|idea of|proposals? for)"
    r" (?:an? |the |their )?[^«;,]{0,30}$"
)
_PARTIES = ("delegation", "team", "mission")  # whose head the report tells elsewhere


def _dated_after(clause: Clause, m: re.Match[str]) -> bool:
    """Does a day or place follow the words that foretell a contact?"""
    return bool(compiled(r"«[dl]\d+»").search(m.string[m.end() : m.end() + _AHEAD])) and bool(
        clause.dates or clause.things["l"]
    )


def _is_arrival(rule: ContactRule, clause: Clause, m: re.Match[str]) -> bool:
    """A greeting at the airport or a welcome ceremony is part of a visit, not a meeting; a call is one."""
    if " call" in m[0] or rule.format not in (Format.RECEPTION, Format.MEETING):
        return False
    if _CAME_FROM.search(m.string, 0, m.end()):
        return False
    if rule.format == Format.MEETING:
        return is_greeting(m.string[m.start() :], clause, m[0])
    entered = ENTERED.search(clause.text) and not clause.text.startswith("«m", m.end())
    told = _WHO_HAD_COME.sub("", without_relatives(clause.text))
    return bool(entered) or has("arrival", told) or _is_hidden(clause, "airport")


# "Received Y, who had arrived in Lor on Monday": not on arrival, unless it was at the airport.
_WHO_HAD_COME = compiled(
    r"(?<=»), (?:who|which) (?![^;]*\b(?:airport|airfield|air ?base|airstrip|tarmac|port|station|border|checkpoint)\b)"
    r"[^;]*$"
)


# "Was met at the airport by Y", "Y met the guest on the tarmac", "Y saw him off", but not "met him there for talks".
_AT_ARRIVAL = (
    r"(?: off\b| (?:at|on|in) (?:the |an? )?(?:(?:[\w'’-]+|«l\d+») ){0,4}(?:airport|air ?base|airfield|tarmac)\b"
    r"| (?:up)?on (?:(?:his|her|their|its|the) )?(?:[\w'’]+ )?arrival\b)"
)
_MET_AT = compiled(rf"\b(?:met|meets|saw|sees) «a(\d+)»(?:(?:,? and|,) «a\d+»){{0,2}}{_AT_ARRIVAL}")
_WAS_MET = compiled(r"\b(?:was|were|been|being|be) (?:\w+ly )?met\b(?! with\b)")
_TALKED_THERE = compiled(
    r"\b(?:talk\w*|discuss\w*|conver\w+|conferred|sat|stop-?over|stopped|transit|layover|refuel\w*|spoke|meeting)\b"
)


def is_greeting(told: str, clause: Clause, met: str) -> bool:
    """ "Was met at the airport by Y", "Y saw him off": do the words tell of no more than that?"""
    came = _WAS_MET.search(met) and has("arrival", without_relatives(clause.text))
    at = _MET_AT.search(told)
    named = at is not None and " off" not in at[0] and clause.actors[int(at[1])].kind == "person"
    return bool(came or (at and not named)) and not _TALKED_THERE.search(clause.text)  # two ministers may meet there


# "Arrived in Lor from Tal, where he was received by Y": nobody is greeted where somebody comes from.
_CAME_FROM = compiled(r"\bfrom «[al]\d+»(?:,? (?:on )?«d\d+»)?, where «a\d+»[^;,]*$")


# "The delegation entered Alland through the Lor check post, where X received them".
ENTERED = compiled(
    r"\b(?:entered|entering|crossed (?:over )?(?:into|to)|crossed the border|came across the border)\b[^;]*"
    r"\b(?:where|received|welcom\w+|greeted)\b|\bon (?:his|her|its|their|the [a-z]+['’]?s?) (?:entry|entrance)\b"
)


def _is_hidden(clause: Clause, word: str) -> bool:
    """ "By X, Chief of Staff at the airport": does a word stand in the sentence that a title took up?"""
    return word not in clause.words and any(c.folded == word for c in clause.line.tagged.chunks)
