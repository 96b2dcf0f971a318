"""Find the visits that a report tells of: who goes where, as whom, from when to when.

A visit is read where the report speaks of one (visit, trip, arrival, delegation abroad); a guest who is received
on such a trip is its leader.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from communique.lexicon import table
from communique.model import Ground, Span, Status, VisitKind
from communique.patterns import compiled
from communique.reading.clauses.actors import Actor
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause, after_preposition
from communique.reading.contacts.goals import leads_to_the_country, states_visited
from communique.reading.contacts.guests import (
    BRINGS,
    ONWARD,
    accepting,
    bare_state,
    going_on,
    named_nearer,
    next_verb,
    sending_too,
    sends,
)
from communique.reading.contacts.partly_off import keep_what_stands
from communique.reading.contacts.travellers import is_of_another, traveller
from communique.reading.contacts.trips import Trip, complete_tour, is_after, is_homeward
from communique.reading.contacts.visit_days import Days, days_of_legs, days_told
from communique.reading.contacts.visit_kinds import kind_beside, kind_told
from communique.reading.contacts.visit_moods import (
    before_its_time,
    before_next_leg,
    is_long_past,
    is_recalled,
    is_wished,
    status_of,
    without_asides,
)
from communique.reading.contacts.visit_rules import VisitRule, by_word, goals
from communique.reading.persons.duties import is_resident, leads_a_mission, speaks_for_others
from communique.reading.persons.people import PersonDraft
from communique.reading.words.layout import LINE, TITLE


def complete_trips(clauses: list[Clause], trips: list[Trip], published: str | None) -> None:
    """What one sentence says of the only visit of a report ("an official visit from May 3") holds for it everywhere."""
    if len(trips) != 1:
        complete_tour(clauses, trips)
        return
    trip = trips[0]
    for clause in clauses:
        headline = clause.line.kind in (TITLE, LINE) and not _ALL_DAYS.search(clause.text)
        if headline or any(before_its_time(d, published) for d in clause.dates):
            continue
        span = Span(clause.line.start, clause.line.end)
        if not trip.told and trip.status == Status.ONGOING and is_homeward(clause.text):
            trip.status = Status.HELD
        told = kind_told(clause.text)
        if trip.kind is None and told and told[0] != VisitKind.COURTESY and not has("visit recalled", told[1]):
            trip.kind = told[0]
            trip.grounds["kind"] = Ground((span,), "adjective of the visit")
        if (
            (clause.line.number not in trip.lines or (not trip.told and has("visit noun", clause.text)))
            and not has("recalled", clause.text)
            and _is_of(clause, trip)
            and not _leads_elsewhere(clause, trip)
        ):
            told_here = days_told(clause, planned=False, of_visit=bool(_ALL_ALONG.search(clause.text)))
            if trip.status != Status.PLANNED or not is_after(published, told_here.end or told_here.start):
                trip.days.add(told_here)  # what is foreseen began on no day that is past


# "Between May 3 and 6 he met …": the days of the only visit.
_ALL_ALONG = compiled(r"^(?:between|from|over) «d\d+»,? «a\d+» (?!will\b)")
# "The visit of X to Alland (May 3-6)": what a headline tells of it.
_ALL_DAYS = compiled(r"\b(?:visit|trip|tour)\b[^;]{0,60}\W«d\d+»")
_PARTY = compiled(
    r"(?:it|the (?:\w+ ){0,2}(?:delegation|party|guests?|team|group|trio|visitors|senators|lawmakers|ships?)) "
)
_HOME_BODY = compiled(r"\b(?:ministry|government|army|navy|embassy|agency|armed forces|department|office|police)$")


def _is_of(clause: Clause, trip: Trip) -> bool:
    """Tell whether a sentence may tell of a visit's days: it speaks of a visit, or of who is on it."""
    if has("visit noun", clause.text) or _PARTY.match(clause.text):
        return True
    return any(
        a.kind in ("he", "they")
        or trip.leader in a.persons
        or (a.kind != "person" and a.states == (trip.guest,) and not _HOME_BODY.search(a.words))
        for a in clause.actors
    )


def _leads_elsewhere(clause: Clause, trip: Trip) -> bool:
    """ "The tour began on Monday in Borria": the days are those of another stop."""
    named = {s for a in clause.actors if bare_state(a, clause) for s in a.states}
    named |= {t.chunk.value for t in clause.things["l"] if t.chunk and t.chunk.value}
    beside = {s for m in _DAY_AND_SIDE.finditer(clause.text) for s in clause.actors[int(m[1])].states}
    own = {trip.guest, trip.host}
    return not beside <= own or (not named <= own and trip.host not in named)


_DAY_AND_SIDE = compiled(r"«d\d+»,? (?:in|with) «a(\d+)»")


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
    clause = replace(clause, text=_INVITED_BY_SEVERAL.sub("", _INVITED_BY.sub("", clause.text)))
    found: list[Trip] = []
    for rule in by_word().fitting(clause.words):
        at = 0
        while m := rule.pattern.search(clause.text, at):
            passed = is_wished(clause, m, ahead) or is_recalled(clause, m, published, over=rule.over)
            new = [] if passed else _trips(rule, m, clause, sides, people, subject, here)
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
            there = replace(clause, text=clause.text[m.start() :]) if others else clause
            new = _trips(goal, goal.pattern.match(there.text) or m, there, sides, people, subject, here, who)
            if found and not others:
                _leave_days_before(new, clause, m)
            new = [t for t in new if others or t.host not in {f.host for f in found}]
            found = [*new, *found] if _ON_ANOTHER_DAY.search(clause.text, m.end()) else [*found, *new]
    for t in found:
        _leave_day_of_arrival(t, found)
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
    rest = replace(clause, text=_ON_ANOTHER_DAY.split(clause.text[m.start() :])[0])
    for t in new:
        t.days = days_told(rest, planned=t.status == Status.PLANNED, of_visit=True)
    _legs(new)


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


# "A met in Lor with B, on the first leg of a tour": B, who is at home in Lor, is on none.
_MET_THERE = compiled(r"\b(?:with|met|meets|meeting) (?:the )?«a(\d+)»,? (?:in «l\d+» )?(?:on|at) ")


def _hosts_there(m: re.Match[str], clause: Clause) -> Actor | None:
    """Give the subject of a sentence whose stay it is, where whoever stands beside it is met at home."""
    met = next((x for x in _MET_THERE.finditer(clause.text) if m["A"] == f"«a{x[1]}»"), None)
    ahead = [k for k in range(int(met[1])) if not after_preposition(clause, k)] if met else []
    if not met or not ahead:
        return None
    other = clause.actors[int(met[1])]
    places = {t.chunk.value for t in clause.things["l"] if t.chunk and t.start < other.start}
    return clause.actors[ahead[0]] if set(other.states) & places else None


_OFF_TO = compiled(r"\b(?:lef?t|leave|depart\w*|fl[ey]w?|return\w*|set off) (?:for|to|home)\b")


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
    travellers = who or [
        a
        for a in clause.actors_in(m.groupdict().get("A"))
        if not bare_state(a, clause) or sends(a, clause) or rule.name == _SENDS
    ]
    if travellers and travellers[-1].words.endswith((" member", " country", " nation")):
        members = [a for a in clause.actors if a.kind == "side" and a.end <= travellers[-1].start]
        travellers = members[-1:]  # "Alland is the first AU member to have sent a delegation to Lor"
    if travellers[1:] and "accompanied by" in (m.groupdict().get("A") or ""):
        travellers = [travellers[0], *(a for a in travellers[1:] if a.kind != "roles" or _tells_state(a, clause))]
    if not travellers and who is None and (by := _BY.search(m.groupdict().get("B") or "")):
        travellers = [clause.actors[int(by[1])]]  # "a trip to Alland by X"
    if owner := _WHOSE.search(m[0]):
        travellers = [clause.actors[int(owner[1])]]  # "on the occasion of X's visit to Alland"
    travellers = named_nearer(m, clause) or travellers
    if (goes := _ACCOMPANIES.search(clause.text, 0, m.start())) and not any(a.persons for a in travellers):
        travellers = [clause.actors[int(goes[1])]]  # "X is accompanying Y during his Alland visit"
    named = m.groupdict().get("A") or ""
    parted = "», «" in named and " and " not in named and who is None
    cut = parted and m.end("A") < m.end() and bool(_LED_TO.search(m.string, 0, m.start("A")))
    if cut:
        travellers = travellers[-1:]  # "according to A, B's visit"
    elif parted and m.end("A") == m.end():
        travellers = travellers[:1]  # "the visit of A, B hoped, would …"
    if m.groupdict().get("A") and rule.name != "a side's visit" and _OWNS.match(m.string, m.end("A")):
        return []  # "the ministers' meeting is due in Lor"
    if travellers and not any(a.persons for a in travellers) and all(has("no delegation", a.words) for a in travellers):
        return []  # troops that come for an exercise are no delegation
    if rule.name == _SENDS and set(hosts) & sides_sending(travellers):
        return []
    if clause.actors_in(m.groupdict().get("A")) and not any(a.states or a.kind != "side" for a in travellers):
        return []  # a state itself goes nowhere
    if len({s for a in clause.actors_in(named) for s in a.states}) > _MOST.get(rule.name, 9):
        return []  # "A and B led their delegations to the meeting in Lor": either may be at home
    if here and leads_to_the_country(m, clause):  # "their visit to the country", where the press reports
        others = (a for a in reversed(clause.actors) if a.persons)
        told = next((a for a in (*travellers, *others) if a.states and a.states[0] != here), None)
        if told:
            travellers, hosts = [told], [here]
    if _OFF_TO.search(m[0]) and any(a.kind == "they" and set(a.states) & set(hosts) for a in travellers):
        return []  # "saw B off before they left for Alland": home
    if rule.name == "a stay told beside whose it is" and (host := _hosts_there(m, clause)):
        travellers = [host]
    travellers = [a for a in travellers if not set(a.states) & set(hosts)] or travellers
    onward = going_on(m, clause)
    travellers = onward or accepting(m, clause, hosts) or travellers
    leader = next((i for a in travellers for i in a.persons if not speaks_for_others(people[i])), -1)
    guest = next((s for a in travellers for s in a.states), None)
    if not travellers and subject >= 0:
        if rule.name == "goes on to" and people[subject].state in hosts:
            return []  # "X called on Y before leaving for home"
        leader, guest = _traveller(clause, people, subject, hosts)
    if guest is None or (rule.home and hosts and guest not in hosts) or (leader < 0 and guest in hosts and hosts[1:]):
        return []
    if rule.home:
        hosts = [s for s in sides if s != guest] if guest in sides and len(sides) == 2 else []
    if m.groupdict().get("H") == "in" and hosts == [guest]:
        hosts = []  # "flew in on Monday", says the traveller's own press
    untold = not any(m.groupdict().get(name) for name in "BLH") or (
        not hosts and (leads_to_the_country(m, clause) or bool(m.groupdict().get("H")))
    )
    if untold and guest in sides and len(sides) == 2:
        hosts = [s for s in sides if s != guest and s in table("states")]
        if _SEVERAL.search(clause.text) or {*hosts} < {
            s for a in clause.actors if bare_state(a, clause) for s in a.states
        } - {guest}:
            return []  # "his trip underlines the ties with A, B and C"
    elif untold and not hosts:
        beside = {s for a in clause.actors if a.persons for s in a.states if s != guest}
        hosts = sorted(beside) if len(beside) == 1 else []  # whoever presides over a welcome for the guest
    if (
        leader >= 0
        and (guest in table("states") or leads_a_mission(people[leader]))
        and is_resident(people[leader])
        and not _away_from_post(people[leader], hosts)
    ):
        return []
    if leader >= 0 and people[leader].state not in (None, guest):
        leader = -1
    if leader < 0 and (brings := BRINGS.search(m.string, 0, m.start())):
        leader = next((i for i in clause.actors[int(brings[1])].persons if people[i].state == guest), -1)
    status = Status.HELD if rule.over else status_of(clause, m)
    status = Status.PLANNED if rule.name == "expects somebody" and status == Status.ONGOING else status
    nameless = leader < 0 and any(a.kind == "role" and a.head in _HIGHEST and not a.persons for a in travellers)
    if nameless and status in (Status.HELD, Status.ONGOING) and _LOOKS_AHEAD.search(clause.text, 0, m.end()):
        status = Status.PLANNED
    party = {guest: leader, **dict.fromkeys(sending_too(m, clause), -1)}
    for a in travellers:
        if a.kind in ("roles", "person", "they"):
            ahead = [i for b in clause.actors if b.end <= a.start for i in b.persons] if a.kind == "they" else []
            for s in a.states:
                who_goes = next((i for i in (*a.persons, *ahead) if people[i].state == s), -1)
                party[s] = party[s] if party.get(s, -1) >= 0 else who_goes
    groups = m.groupdict()
    at = m.start("B") if groups.get("B") else m.start("L") if groups.get("L") else m.end()
    phrase = m[0]
    if onward and (then := next_verb(m)) >= 0:  # days before it are of another verb
        phrase, at = m.string[then : m.end()], at - then
        clause = replace(clause, text=clause.text[then:])
    found = [
        trip
        for g, who in party.items()
        for trip in _legs(_trip(rule, phrase, clause, g, host, who, status, at) for host in hosts if host != g)
    ]
    for trip in found:
        trip.nameless = nameless and trip.leader < 0
    return found


def _tells_state(a: Actor, clause: Clause) -> bool:
    """Tell "Allandian officials" from "senior officials", who may be anybody's."""
    return any(c.kind in "SA" for c in clause.line.tagged.chunks[a.first : a.last])


_HIGHEST = frozenset(("president", "king", "minister", "premier", "sultan", "emir", "chancellor", "prime minister"))
# "Agreed to sign it during the visit of the President", "prepared the visit": nobody has come yet.
_LOOKS_AHEAD = compiled(
    r"\b(?:agree[ds]?|will|would|shall|to be|is to|are to|prepar\w+|programme of|program of|plan(?:s|ned|ning)?"
    r"|discuss\w*|due|expect\w*|ahead of)\b"
)
_WHOSE = compiled(
    r"^the (?:occasion|framework|course|time|end) of «a(\d+)»['’]s? (?:[a-z]+ ){0,3}(?:visit|trip|tour|journey)\b"
)
_ACCOMPANIES = compiled(
    r"«a\d+» (?:(?:is|was|has been|had been) )?accompan(?:ying|ied) «a(\d+)» (?:(?:on|during|for) )?$"
)


_SENDS = "sends a delegation to"


def sides_sending(travellers: list[Actor]) -> set[str]:
    return {s for a in travellers for s in a.states}


_BACK = 2  # sentences
# Of how many states those may be who go somewhere by one rule.
_SEVERAL = compiled(r"-(?:nation|country|leg)(?: [\w-]+){0,3} (?:tour|trip|visit)\b|\b(?:visits|stops) (?:to|in) «")
_MOST = {"leads a delegation to": 1, "leads a delegation to an event": 1, "was in a state": 2}
_OWNS = compiled(r"['’]s? (?:[\w-]+ ){0,2}(?:meeting|talks|session|summit|conference|dialogue|exercise|drill|forum)\b")
_LED_TO = compiled(r"\b(?:to|from|of|by|with|in|at|for) $")
_BY = compiled(r"\b(?:by|of) «a(\d+)»")


def _legs(trips: Iterable[Trip]) -> list[Trip]:
    """Give one visit for each state on a tour: its first day is that of the first, its last that of the last."""
    legs = list(trips)
    if len(legs) > 1:
        for n, leg in enumerate(legs):
            leg.days.length = 0
            if n:
                leg.after = legs[0]
                leg.days.drop("start")
            if n + 1 < len(legs):
                leg.days.drop("end")
    return legs


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
    begin, end = _own_part(clause.text, told)
    clause, at = replace(clause, text=clause.text[begin:end]), max(at - begin, 0)
    if kind := kind_beside(clause, at):
        trip.kind = kind
        trip.grounds["kind"] = Ground((span,), "adjective of the visit")
    if rule.name in _CUT_BEFORE and told in clause.text:
        clause = replace(clause, text=clause.text[clause.text.index(told) :])  # days before it are of another journey
    elif verb := ONWARD.match(told[: told.rfind("«")]):
        _, found, behind = clause.text.partition(told)
        if found and (has("visit over", verb[0]) or _ON_A_DAY.match(behind)):
            clause = replace(clause, text=told[verb.end() :] + behind)
    if rule.name == "departure for":  # its day is that of "left for Lor"
        clause = replace(clause, text=_DEPARTING.sub("left", clause.text))
    if rule.over:  # "left Lor for home on Friday": the day is the last, not the first of what follows
        clause = replace(clause, text=_LEFT_FOR.sub(r"\1", clause.text))
    clause = replace(clause, text=without_asides(before_next_leg(clause.text, told)))
    trip.days = days_told(clause, planned=status not in (Status.HELD, Status.ONGOING), of_visit=True)
    if rule.home:
        trip.days.end_on_the_day_told()
        trip.status = Status.HELD if has("went home", told) else Status.ONGOING
    return trip


def _own_part(text: str, told: str) -> tuple[int, int]:
    """ "Left for A on Monday; he will go on to B on Friday", "X, who will be in A on Friday, met Y on Monday"."""
    at = text.find(told)
    behind = at + len(told)
    end = text.find(";", behind)
    parts = [(text.rfind(";", 0, at) + 1, end if end >= 0 else len(text))] if at >= 0 else []
    parts += [m.span("part") for m in _WHO_IS.finditer(text) if at >= 0 and m.start("part") < behind <= m.end("part")]
    return next(((b, e) for b, e in reversed(parts) if "«d" in text[b:e]), (0, len(text)))


_WHO_IS = compiled(
    r", (?P<part>who (?:is|are|was|were|will be) [^;,]*), (?!(?:and|where|which|before|after|as)\b)[a-z]"
)
_DEPARTING = compiled(
    r"\b(?:(?:before|while|when|on|upon|prior to|ahead of) )?(?:(?:his|her|their"
    r"|the) )?(?:departure(?: of «a\d+»,?)?|leaving|departing"
    r"|setting (?:off|out)|flying (?:out|off))(?= for| from| home| «| on)"
)
_LEFT_FOR = compiled(r"(\b(?:left|leaves|departed|departs)(?: from)? (?:«[al]\d+»|here|the \w+)) for «[al]\d+»")
# Days before these words are of something else.
_CUT_BEFORE = ("goes on to", "a visit which somebody makes")
_ON_A_DAY = compiled(r",?(?: on)? «d")
_PRESENT = compiled(
    r"\b(?:(?:is|are)(?: currently| now| here)?|currently|presently|now) (?:on|in|paying|visiting|making)\b"
)
_ARRIVED = compiled(
    r"\b(?:arrived|landed|touched down|flew in|(?:left|departed|set off|took off)\b[^;]* for|(?:flew|travell?ed"
    r"|went) to)\b"
)
