"""Find the visits that a report tells of: who goes where, as whom, from when to when.

A visit is read where the report speaks of one (visit, trip, arrival, delegation abroad); a guest who is received
on such a trip is its leader.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from communique.lexicon import table
from communique.model import Ground, How, Span, Status, Visit, VisitKind
from communique.reading.clauses.actors import Actor
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause
from communique.reading.contacts.goals import leads_to_the_country, states_visited
from communique.reading.contacts.guests import (
    BRINGS,
    accepting,
    bare_state,
    leaving_next,
    led_by,
    named_nearer,
    nearest,
    sender_among,
    sending_too,
    sends,
)
from communique.reading.contacts.travellers import follows_another, is_of_another, traveller
from communique.reading.contacts.trips import Trip
from communique.reading.contacts.visit_days import Days, days_of_legs, days_told
from communique.reading.contacts.visit_kinds import kind_beside, kind_told
from communique.reading.contacts.visit_moods import before_its_time, is_recalled, is_wished, status_of
from communique.reading.contacts.visit_rules import VisitRule, by_word, goals
from communique.reading.persons.duties import is_resident, speaks_for_others
from communique.reading.persons.people import PersonDraft
from communique.reading.words.layout import LINE, TITLE


def complete_trips(clauses: list[Clause], trips: list[Trip], published: str | None) -> None:
    """What one sentence says of the only visit of a report ("an official visit from May 3") holds for it everywhere."""
    if len(trips) != 1:
        return
    trip = trips[0]
    for clause in clauses:
        if clause.line.kind in (TITLE, LINE) or any(before_its_time(d, published) for d in clause.dates):
            continue
        span = Span(clause.line.start, clause.line.end)
        if not trip.told and trip.status == Status.ONGOING and has("homeward", clause.text):
            trip.status = Status.HELD
        told = kind_told(clause.text)
        if trip.kind is None and told and told[0] != VisitKind.COURTESY and not has("visit recalled", told[1]):
            trip.kind = told[0]
            trip.grounds["kind"] = Ground((span,), "adjective of the visit")
        if (
            (clause.line.number not in trip.lines or not trip.told)
            and not has("recalled", clause.text)
            and _is_of(clause, trip)
        ):
            told_here = days_told(clause, planned=False, of_visit=bool(_ALL_ALONG.search(clause.text)))
            if trip.status != Status.PLANNED or not _is_after(published, told_here.end or told_here.start):
                trip.days.add(told_here)  # what is foreseen began on no day that is past


# "Between May 3 and 6 he met …": the days of the only visit.
_ALL_ALONG = re.compile(r"^(?:between|from|over) «d\d+»,? «a\d+» (?!will\b)")
_PARTY = re.compile(r"(?:it|the (?:\w+ ){0,2}(?:delegation|party|guests?|team|ships?)) ")


_HOME_BODY = re.compile(r"\b(?:ministry|government|army|navy|embassy|agency|armed forces|department|office|police)$")


def _is_of(clause: Clause, trip: Trip) -> bool:
    """Tell whether a sentence may tell of a visit's days: it speaks of a visit, or of who is on it."""
    if has("visit noun", clause.text) or _PARTY.match(clause.text):
        return True
    return any(
        a.kind in ("he", "they")
        or trip.leader in a.persons
        or (a.kind != "person" and trip.guest in a.states and not _HOME_BODY.search(a.words))
        for a in clause.actors
    )


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
    """Give the visits that one sentence tells of by a rule.

    ``here`` is the state of the dateline's city, ``ahead`` the next sentence, ``told_before`` the visits before it.
    """
    last = _goes_on(told_before or [], clause, subject)
    found: list[Trip] = []
    fitting = by_word().fitting(clause.words)
    for rule, told in ((rule, c) for c in (_tellings(clause) if fitting else ()) for rule in fitting):
        if told is not clause and found and rule.name != "arrived in":
            continue
        at = 0
        while m := rule.pattern.search(told.text, at):
            passed = is_wished(told, m, ahead) or is_recalled(told, m, published)
            new = [] if passed else _trips(rule, m, told, sides, people, subject, here)
            known = {(t.guest, t.host) for t in found} if told is not clause else set()
            for t in new if rule.name == "goes on to" and found else ():
                t.after = found[0]
            if rule.name == "a tour takes somebody to" and found:
                rest = replace(told, text=told.text[m.start() :])  # the days before it are of the stop told first
                for t in new:
                    t.days = days_told(rest, planned=t.status == Status.PLANNED, of_visit=True)
            found += [t for t in new if (t.guest, t.host) not in known]
            at = m.end() if new else m.start() + 1
    leading = goals().fitting(clause.words)
    for goal, m in ((rule, m) for rule in leading for m in rule.pattern.finditer(clause.text)):
        hosts = set(states_visited(m, clause, here))
        others = bool(found) and is_of_another(clause, m, {t.leader for t in found})
        if found and not others and (hosts <= {t.host for t in found} or follows_another(clause, m)):
            continue
        if is_wished(clause, m, ahead) or is_recalled(clause, m, published):
            continue
        if goal.onward:
            last = found[-1] if found else last
            found += _onward(goal, m, clause, last, hosts - {t.host for t in found}) if last else []
            continue
        who = traveller(clause, m)
        if who is not None:
            there = replace(clause, text=clause.text[m.start() :]) if others else clause
            new = _trips(goal, goal.pattern.match(there.text) or m, there, sides, people, subject, here, who)
            found += [t for t in new if others or t.host not in {f.host for f in found}]
    for t in found if last and last.status == Status.PLANNED else ():
        _plan_with(last, t, clause)
    return found


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


def _onward(rule: VisitRule, m: re.Match[str], clause: Clause, last: Trip, hosts: set[str]) -> list[Trip]:
    """Give the further stops of a journey told before, in the future where it lies ahead or goes on."""
    status = last.status if last.status in _OFF else Status.PLANNED
    out = []
    if last.lines[-1] == clause.line.number:
        clause = replace(clause, text=clause.text[m.start() :])  # the days before it are of the stop told first
    for host in sorted(hosts - {last.guest, last.host}):
        trip = _trip(rule, m[0], clause, last.guest, host, last.leader, status, m.end())
        trip.after = last
        out.append(trip)
    return out


_OFF = (Status.HELD, Status.CANCELLED, Status.POSTPONED)
_ASIDE = re.compile(
    r", who (?:(?!, )[^;|]){0,120}, "
    r"(?=(?:also |then |later |now )?(?:will|is to|flies|flew|goes|leaves|left|travels)\b)"
)


def _tellings(clause: Clause) -> list[Clause]:
    """Give the sentence, and again without what is set off: "X, who arrived in Lor on Monday, flies to Alland"."""
    reduced = _ASIDE.sub(" ", clause.text)
    return [clause] if reduced == clause.text else [clause, replace(clause, text=reduced)]


def _trips(
    rule: VisitRule,
    m: re.Match[str],
    clause: Clause,
    sides: tuple[str, ...],
    people: list[PersonDraft],
    subject: int,
    here: str | None,
    who: list[Actor] | None = None,
) -> list[Trip]:
    hosts = states_visited(m, clause, here)
    if "headquarters" in m[0] and any(set(a.states) - set(table("states")) for a in clause.actors_in(m[0])):
        return []  # "visited the United Nations headquarters in New York"
    travellers = who or [
        a for a in clause.actors_in(m.groupdict().get("A")) if not bare_state(a, clause) or sends(a, clause)
    ]
    if not travellers and who is None and (by := _BY.search(m.groupdict().get("B") or "")):
        travellers = [clause.actors[int(by[1])]]  # "a trip to Alland by X"
    if _ONE_OF_THEM.match(m.string, m.end("A")) if m.groupdict().get("A") else False:
        travellers = travellers[-1:]  # "A and B, who is on a visit to Alland"
    travellers = named_nearer(m, clause) or travellers
    named = m.groupdict().get("A") or ""
    parted = "», «" in named and " and " not in named and who is None
    cut = parted and m.end("A") < m.end() and bool(_LED_TO.search(m.string, 0, m.start("A")))
    if cut:
        travellers = travellers[-1:]  # "according to A, B's visit"
    elif parted and m.end("A") == m.end():
        travellers = travellers[:1]  # "the visit of A, B hoped, would …"
    travellers = sender_among(m, clause) or travellers
    if travellers and not any(a.persons for a in travellers) and all(_FORCES.search(a.words) for a in travellers):
        return []  # troops that come for an exercise are no delegation
    if clause.actors_in(m.groupdict().get("A")) and not any(a.states or a.kind != "side" for a in travellers):
        return []  # a state itself goes nowhere
    if len({s for a in clause.actors_in(named) for s in a.states}) > _MOST.get(rule.name, 9):
        return []  # "A and B led their delegations to the meeting in Lor": either may be at home
    if here and leads_to_the_country(m, clause):  # "their visit to the country", where the press reports
        told = next((a for a in travellers if a.states), None) or nearest(clause, m, people)
        if told and told.states[0] != here:
            travellers, hosts = [told], [here]
    travellers = [a for a in travellers if not set(a.states) & set(hosts)] or travellers
    travellers = leaving_next(m, clause) or accepting(m, clause, hosts) or travellers
    leader = next((i for a in travellers for i in a.persons if not speaks_for_others(people[i])), -1)
    if not cut and _ESCORT.search(m.string[: m.start("A")] if m.groupdict().get("A") else ""):
        leader = -1  # "the delegation, which included X, left"
    guest = next((s for a in travellers for s in a.states), None)
    if not travellers and subject >= 0:
        leader, guest = _traveller(clause, people, subject, hosts)
    if guest is None or (rule.home and hosts and guest not in hosts):
        return []
    if rule.home:
        hosts = [s for s in sides if s != guest] if guest in sides and len(sides) == 2 else []
    untold = not any(m.groupdict().get(name) for name in "BLH") or (
        not hosts and (leads_to_the_country(m, clause) or bool(m.groupdict().get("H")))
    )
    if untold and guest in sides and len(sides) == 2:
        hosts = [s for s in sides if s != guest]
    elif untold and not hosts:
        beside = {s for a in clause.actors if a.persons for s in a.states if s != guest}
        hosts = sorted(beside) if len(beside) == 1 else []  # whoever presides over a welcome for the guest
    if (
        leader >= 0
        and guest in table("states")
        and is_resident(people[leader])
        and not _away_from_post(people[leader], hosts)
    ):
        return []
    if leader >= 0 and people[leader].state not in (None, guest):
        leader = -1
    if leader < 0:
        leader = led_by(m, clause, people, guest)
    if leader < 0 and (brings := BRINGS.search(m.string, 0, m.start())):
        leader = next((i for i in clause.actors[int(brings[1])].persons if people[i].state == guest), -1)
    status = status_of(clause, m)
    party = {guest: leader, **dict.fromkeys(sending_too(m, clause), -1)}
    for a in travellers:
        if a.kind in ("roles", "person", "they"):
            ahead = [i for b in clause.actors if b.end <= a.start for i in b.persons] if a.kind == "they" else []
            for s in a.states:
                who_goes = next((i for i in (*a.persons, *ahead) if people[i].state == s), -1)
                party[s] = party[s] if party.get(s, -1) >= 0 else who_goes
    groups = m.groupdict()
    at = m.start("B") if groups.get("B") else m.start("L") if groups.get("L") else m.end()
    return [
        trip
        for g, who in party.items()
        for trip in _legs(clause, (_trip(rule, m[0], clause, g, host, who, status, at) for host in hosts if host != g))
    ]


# Of how many states those may be who go somewhere by one rule.
_MOST = {"leads a delegation to": 1, "leads a delegation to an event": 1, "was in a state": 2}
_FORCES = re.compile(
    r"\b(?:troops|forces|soldiers|contingent|units?|marines|peacekeepers|battalions?|brigades?|mission|companies|tourists"
    r"|students|citizens|refugees|workers|nation)\b"
)
_LED_TO = re.compile(r"\b(?:to|from|of|by|with|in|at|for) $")
_BY = re.compile(r"\b(?:by|of) «a(\d+)»")
_ONE_OF_THEM = re.compile(r",? who (?:is|was|has)\b")


def _legs(clause: Clause, trips: Iterable[Trip]) -> list[Trip]:
    """Give one visit for each state on a tour: its first day is that of the first, its last that of the last."""
    legs = list(trips)
    if own := days_of_legs(clause, [leg.host for leg in legs]):
        for leg in legs:
            leg.days = Days()
            if d := own.get(leg.host):
                ground = Ground((Span(d.start, d.end),), d.rule, d.how)
                leg.days.take("start", d.value, ground)
                leg.days.take("end", d.end_value, ground)
        return legs
    if len(legs) > 1:
        for n, leg in enumerate(legs):
            leg.days.length = 0
            if n:
                leg.after = legs[0]
                leg.days.drop("start")
            if n + 1 < len(legs):
                leg.days.drop("end")
    return legs


_ESCORT = re.compile(r"\b(?:includ\w+|compris\w+|accompanied by|joined by) $")


def _traveller(clause: Clause, people: list[PersonDraft], subject: int, hosts: list[str]) -> tuple[int, str | None]:
    """ "His visit to Alland" is the subject's; where that is an official of Alland, whoever else the sentence names."""
    if people[subject].state not in hosts:
        return subject, people[subject].state
    others = [i for a in clause.actors for i in a.persons if people[i].state and people[i].state not in hosts]
    if not others:  # "X invited Y to Lor. His visit to Alland …": who else was named last
        first = clause.line.number - _BACK
        near = [(m.start, p.index) for p in people for m in p.mentions if first <= m.line < clause.line.number]
        others = [i for _, i in sorted(near, reverse=True) if people[i].state and people[i].state not in hosts][:1]
    return (others[0], people[others[0]].state) if others else (-1, None)


_BACK = 2  # sentences


def _away_from_post(p: PersonDraft, hosts: list[str]) -> bool:
    """An ambassador's calls where he is posted are no visits; "Special Representative, Ambassador X" may travel."""
    return len(p.offices) > 1 and any("represent" in o.name.lower() or "envoy" in o.name.lower() for o in p.offices)


def _trip(
    rule: VisitRule, told: str, clause: Clause, guest: str, host: str, leader: int, status: Status, at: int
) -> Trip:
    span = Span(clause.line.start, clause.line.end)
    trip = Trip(guest, host, leader, status, rule.name, [clause.line.number], spans=[span])
    trip.arrived = status == Status.ONGOING and bool(_ARRIVED.search(told))
    trip.present = bool(_PRESENT.search(clause.text))
    if kind := kind_beside(clause, at):
        trip.kind = kind
        trip.grounds["kind"] = Ground((span,), "adjective of the visit")
    if rule.name in _CUT_BEFORE and told in clause.text:
        clause = replace(clause, text=clause.text[clause.text.index(told) :])  # days before it are of another journey
    trip.days = days_told(clause, planned=status not in (Status.HELD, Status.ONGOING), of_visit=True)
    return trip


# Days before these words are of something else.
_CUT_BEFORE = ("goes on to", "a visit which somebody makes")
_PRESENT = re.compile(
    r"\b(?:(?:is|are)(?: currently| now| here)?|currently|presently|now) (?:on|in|paying|visiting|making)\b"
)
_ARRIVED = re.compile(r"\b(?:arrived|landed|touched down|flew in)\b")


def _is_after(day: str | None, other: str | None) -> bool:
    return bool(day and other and day[:4].isdigit() and len(day) == len("2024-05-03") and day > other[:10])


def make_visit(trip: Trip, people: list[PersonDraft], published: str | None) -> Visit:
    """Give the record of a visit; one whose last day lies before the report is over."""
    status, days = trip.status, trip.days
    days.reckon()
    if status == Status.ONGOING and days.end and published and days.end < published:
        status = Status.HELD
    if status == Status.HELD and _is_after(days.end, published):
        status = Status.ONGOING
    start = days.start or (trip.after.days.start if trip.after else None)
    if status == Status.ONGOING and start and published and start > published:
        status = Status.PLANNED
    if status == Status.PLANNED and not trip.told and days.start and published and days.start <= published:
        status = Status.ONGOING
    grounds = {
        "guest": Ground(tuple(trip.spans[:1]), trip.rule, How.RESOLVED),
        "host": Ground(tuple(trip.spans[:1]), trip.rule, How.RESOLVED),
        "status": Ground(tuple(trip.spans[:1]), f"{status} by tense and mood"),
        **trip.grounds,
        **days.grounds,
    }
    leader = people[trip.leader] if trip.leader >= 0 else None
    if leader:
        grounds["leader"] = Ground((Span(leader.first.start, leader.first.end),), trip.rule, How.RESOLVED)
    return Visit(
        guest=trip.guest,
        host=trip.host,
        leader=leader.name if leader else None,
        kind=trip.kind,
        status=status,
        start=days.start,
        end=days.end,
        evidence=tuple(dict.fromkeys(trip.spans)),
        grounds=grounds,
    )
