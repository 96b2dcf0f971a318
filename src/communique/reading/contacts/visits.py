"""Find the visits that a report tells of: who goes where, as whom, from when to when.

A visit is read where the report speaks of one (visit, trip, arrival, delegation abroad); a guest who is received
on such a trip is its leader.
"""

from __future__ import annotations

import re
from dataclasses import replace

from communique.model import Status
from communique.patterns import compiled
from communique.reading.clauses.render import Clause
from communique.reading.contacts.goals import states_visited
from communique.reading.contacts.journeys_retold import other_tellings
from communique.reading.contacts.partly_off import keep_what_stands
from communique.reading.contacts.rule_trips import legs, trips_of
from communique.reading.contacts.travellers import is_of_another, says_of_another, traveller
from communique.reading.contacts.trips import Trip
from communique.reading.contacts.visit_days import Days, days_of_legs, days_told
from communique.reading.contacts.visit_moods import (
    is_long_past,
    is_recalled,
    is_wished,
)
from communique.reading.contacts.visit_rules import by_word, goals
from communique.reading.persons.people import PersonDraft


def find_trips(
    clause: Clause,
    people: list[PersonDraft],
    sides: tuple[str, ...],
    published: str | None,
    subject: int,
    here: str | None = None,
    ahead: str = "",
    told_before: list[Trip] | None = None,
) -> list[Trip]:
    """Give the visits that one sentence tells of by a rule, as it stands or put into the order that the rules know.

    ``here`` is the state of the dateline's city, ``ahead`` the next sentence, ``told_before`` the visits before it.
    """
    found = _told_by_rule(clause, people, sides, published, subject, here, ahead, told_before)
    for text in other_tellings(clause.text) if not found else ():
        retold = replace(clause.with_text(text), words=clause.words | {*compiled("[a-z]+").findall(text)})
        if found := _told_by_rule(retold, people, sides, published, subject, here, ahead, told_before):
            break
    return found


def _told_by_rule(
    clause: Clause,
    people: list[PersonDraft],
    sides: tuple[str, ...],
    published: str | None,
    subject: int,
    here: str | None,
    ahead: str,
    told_before: list[Trip] | None,
) -> list[Trip]:
    last = _goes_on(told_before or [], clause, subject)
    clause = clause.with_text(_INVITED_BY_SEVERAL.sub("", _INVITED_BY.sub("", clause.text)))
    found: list[Trip] = []
    for rule in by_word().fitting(clause.words):
        at = 0
        while m := rule.pattern.search(clause.text, at):
            passed = is_wished(clause, m, ahead) or is_recalled(clause, m, published, over=rule.over)
            passed = passed or says_of_another(m)
            new = [] if passed else trips_of(rule, m, clause, sides, people, subject, here)
            if rule.name == "goes on to" and found:
                new = [replace(t, after=found[0]) for t in new if t.host not in {f.host for f in found}]
            if rule.name == "a tour takes somebody to" and found:
                _leave_days_before(new, clause, m)
            if (
                rule.home and last and last.status == Status.HELD
            ):  # "goes on to A. He has been to B. He returns on Friday"
                ahead_of = [t for t in told_before or () if t.leader == last.leader and t.status != Status.HELD]
                last = ahead_of[-1] if ahead_of else last
            for t in new if rule.home and last and len(told_before or ()) > 1 else ():
                if last and last.guest == t.guest:
                    t.host = last.host
            if rule.home and (stay := _FROM_A_VISIT.search(clause.text, m.start())):
                for t in (t for t in new if t.host in states_visited(stay, clause, here)):
                    t.rule = "returned from"  # told where, and not by the return alone
            found += new
            at = m.end() if new else m.start() + 1
    leading = goals().fitting(clause.words)
    for goal, m in ((rule, m) for rule in leading for m in rule.pattern.finditer(clause.text)):
        hosts = set(states_visited(m, clause, here))
        others = bool(found) and is_of_another(clause, m, {t.leader for t in found})
        if found and not others and hosts <= {t.host for t in found}:
            continue
        if is_wished(clause, m, ahead) or is_recalled(clause, m, published, over=goal.over):
            continue
        who = traveller(clause, m) if not goal.onward else [] if found or last else None
        if who is not None:
            there = clause.with_text(clause.text[m.start() :]) if others else clause
            new = trips_of(goal, goal.pattern.match(there.text) or m, there, sides, people, subject, here, who)
            if found and not others:
                _leave_days_before(new, clause, m)
            new = [t for t in new if others or t.host not in {f.host for f in found}]
            found = [*new, *found] if _ON_ANOTHER_DAY.search(clause.text, m.end()) else [*found, *new]
    for t in found:
        _leave_day_of_arrival(t, found)
        _leave_day_of_leaving(t, found)
    found = [t for t in found if not is_long_past(t.days.end or t.days.start, published)]
    keep_what_stands(clause, found)
    _end_tour(found)
    own = days_of_legs(clause, [t.host for t in found])
    for t in found:
        t.onward = bool(_ONWARD.search(clause.text))
        t.days = own.get(t.host, Days()) if own else t.days
        if last and last.status == Status.PLANNED:
            _plan_with(last, t, clause)
        if "start" in t.days.grounds and _FROM_THERE.search(clause.text):
            _end_stop_before(t, told_before or [])
    return found


_FROM_A_VISIT = compiled(
    r"\b(?:after|following|concluding|ending|completing|wrapping up|from) (?:an?|his|her|their)"
    r" (?:[\w-]+ ){0,4}(?:visit|trip|tour|stay) (?:to|in|of) (?P<L>«[al]\d+»)"
)


def _end_tour(found: list[Trip]) -> None:
    """ "Concluded in Alland on Friday a tour that took him to Borria": the day is that of the last stop."""
    last = next((t for t in found if t.rule == "concluded a tour in"), None)
    for t in found if last else ():
        if last and t is not last and t.leader == last.leader and t.status in (Status.HELD, Status.ONGOING):
            t.status = Status.HELD
            t.days = Days()


# "X, invited by Y, is paying a visit": who asked for it stands between the traveller and the verb.
_INVITED_BY = compiled(
    r"(?<=»),(?: who was)? (?:invited by|(?:at|upon|on|following) (?:the|an) invitation (?:of|by|from))"
    r" «a\d+»(?:,? «a\d+»)?,"
    r"(?= (?:[a-z]+ ){0,3}(?:is|are|was|were|will|arriv\w+|paid|pays|visit\w*|landed|began|begins|started"
    r"|left|flew|came))"
)
# "At the invitation of A, B and C, X will visit the three countries": who asked for it does not go.
_INVITED_BY_SEVERAL = compiled(
    r"^(?:(?:(?:at|upon|on|following|after) (?:the )?(?:kind |official )?invitations? (?:of|by|from)|invited by)"
    r" «a\d+»(?:, «a\d+»)*,? (?:and|as well as) «a\d+»|invited by «a\d+»),(?= «a\d+»)"
)


def _leave_day_of_arrival(t: Trip, found: list[Trip]) -> None:
    """ "After visiting Alland, X arrived in Borria on Friday": the day is that of the arrival."""
    came = (o for o in found if o.host != t.host and o.rule == "arrived in" and o.days.start)
    if t.rule in ("visiting", "returned from") and any(o.days.start == t.days.start for o in came):
        t.days.drop("start")


def _leave_day_of_leaving(t: Trip, found: list[Trip]) -> None:
    """ "Left Lor for Borria on Friday, ending a visit to Alland": the day is the last in Alland, and not the first."""
    left = (o for o in found if o is not t and o.host == t.host and o.rule == "left at the end of a visit")
    if any(t.days.start and t.days.start == o.days.end for o in left):
        t.days.drop("start")


# "He then travelled to Borria", "from Lor he went on to Borria": whoever did has left where he was before.
_ONWARD = compiled(
    r"\b(?:from|after) «[al]\d+»"
    r"|\b(?:then|next|thereafter|afterwards?|after that|later|from there|after (?:leaving|visiting)"
    r"|w[ae]nt on|went on|goes on|proceed\w*|continu\w+|left (?:«[al]\d+» )?(?:«d\d+» |on «d\d+» )?for"
    r"|departed for|head(?:ed|s) (?:on )?to"
    r"|fl(?:ew|ies) on|(?:moved|moves) on|follow(?:s|ed)|also (?:took|takes|led|leads)|(?:ended|ends|concluded"
    r"|rounded off|wound up|wrapped up)"
    r" (?:his|her|their|the) (?:trip|tour|journey|visit) (?:in|with))\b"
)


def _end_stop_before(t: Trip, told_before: list[Trip]) -> None:
    """Let the stop before one on a journey end on the day on which this one begins."""
    hosts = [o.host for o in told_before if o.leader == t.leader >= 0]
    at = hosts.index(t.host) if t.host in hosts else len(hosts)
    before = next((o for o in told_before if at and o.leader == t.leader and o.host == hosts[at - 1]), None)
    if before and before.days.start != t.days.start:
        before.days.take("end", t.days.start, t.days.grounds["start"])


# "From there he is to fly on to Borria on Friday": the day on which the stop before it ends.
_FROM_THERE = compiled(
    r"^(?!.*, where (?:on )?«d).*(?:\bfrom (?:there|«[al]\d+»)|\b(?:leav|depart)(?:es?|s|ing)? for"
    r"|\b(?:fl[yi]\w*|go(?:es|ing)?|travel\w*|mov\w+"
    r"|continu\w+|head\w*) on\b)"
)
# "The first stop is Lor; on May 3 he goes on to Alland".
_ON_ANOTHER_DAY = compiled(r"; (?:and )?(?:on )?«d\d+»,? «a\d+» ")


def _leave_days_before(new: list[Trip], clause: Clause, m: re.Match[str]) -> None:
    """Leave the days before a further stop to the one told first: "in Lor from May 3 to 5, and on a visit to A"."""
    rest = clause.with_text(_ON_ANOTHER_DAY.split(clause.text[m.start() :])[0])
    for t in new:
        t.days = days_told(rest, planned=t.status == Status.PLANNED, of_visit=True)
    legs(new)


def _goes_on(trips: list[Trip], clause: Clause, subject: int) -> Trip | None:
    """Give the visit from which a journey may go on: the last of whom the sentence names, or of its subject."""
    named = {i for a in clause.actors for i in a.persons}
    for wanted in (named, {subject}):
        if of_them := [t for t in trips if t.leader >= 0 and t.leader in wanted]:
            return of_them[-1]
    return max(trips, key=lambda t: sum(o.leader == t.leader for o in trips), default=None)


def _plan_with(last: Trip | None, t: Trip, clause: Clause) -> None:
    """ "X will visit Alland. The final leg takes him to Borria": a stop behind one foreseen is foreseen."""
    if last is None or t.status != Status.ONGOING or t.arrived or t.present:
        return
    if last.host != t.host and last.leader == t.leader >= 0:
        t.status, t.after = Status.PLANNED, t.after or last
        t.days = days_told(clause, planned=True, of_visit=True)
