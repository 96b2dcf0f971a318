"""Make the visits that one rule gives at one place of a sentence: who goes, for which side, where, and when."""

from __future__ import annotations

import re
from collections.abc import Iterable

from communique.lexicon import table
from communique.model import Ground, Span, Status
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
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
from communique.reading.contacts.trips import Trip
from communique.reading.contacts.visit_days import days_told
from communique.reading.contacts.visit_kinds import kind_beside
from communique.reading.contacts.visit_moods import (
    before_next_leg,
    status_of,
    without_asides,
)
from communique.reading.contacts.visit_rules import VisitRule
from communique.reading.persons.duties import is_resident, leads_a_mission, speaks_for_others
from communique.reading.persons.people import PersonDraft

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


def trips_of(
    rule: VisitRule,
    m: re.Match[str],
    clause: Clause,
    sides: tuple[str, ...],
    people: list[PersonDraft],
    subject: int,
    here: str | None,
    who: list[Actor] | None = None,
) -> list[Trip]:
    """Give the visits of a match: one for each side that goes and each state it goes to; none if nobody does."""
    hosts = states_visited(m, clause, here)
    travellers = _goers(rule, m, clause, who)
    if _goes_nowhere(rule, m, clause, hosts, travellers):
        return []
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
    if (there := _hosts_of(rule, m, clause, hosts, guest, sides)) is None:
        return []
    hosts = there
    if leader >= 0 and _stays_at_post(people[leader], guest, hosts):
        return []
    if leader >= 0 and people[leader].state not in (None, guest):
        leader = -1
    if leader < 0 and (brings := BRINGS.search(m.string, 0, m.start())):
        leader = next((i for i in clause.actors[int(brings[1])].persons if people[i].state == guest), -1)
    nameless = leader < 0 and any(a.kind == "role" and a.head in _HIGHEST and not a.persons for a in travellers)
    status = _status(rule, m, clause, nameless=nameless)
    party = _party(travellers, clause, people, {guest: leader, **dict.fromkeys(sending_too(m, clause), -1)})
    groups = m.groupdict()
    at = m.start("B") if groups.get("B") else m.start("L") if groups.get("L") else m.end()
    phrase = m[0]
    if onward and (then := next_verb(m)) >= 0:  # days before it are of another verb
        phrase, at = m.string[then : m.end()], at - then
        clause = clause.with_text(clause.text[then:])
    found = [
        trip
        for g, goes in party.items()
        for trip in legs(_trip(rule, phrase, clause, g, host, goes, status, at) for host in hosts if host != g)
    ]
    for trip in found:
        trip.nameless = nameless and trip.leader < 0
    return found


def _goers(rule: VisitRule, m: re.Match[str], clause: Clause, who: list[Actor] | None) -> list[Actor]:
    """Give the actors that may be those who go, in the words of the rule or beside them."""
    named = m.groupdict().get("A") or ""
    travellers = who or [
        a for a in clause.actors_in(named) if not bare_state(a, clause) or sends(a, clause) or rule.name == _SENDS
    ]
    if travellers and travellers[-1].words.endswith((" member", " country", " nation")):
        members = [a for a in clause.actors if a.kind == "side" and a.end <= travellers[-1].start]
        travellers = members[-1:]  # "Alland is the first AU member to have sent a delegation to Lor"
    if travellers[1:] and "accompanied by" in named:
        travellers = [travellers[0], *(a for a in travellers[1:] if a.kind != "roles" or _tells_state(a, clause))]
    if not travellers and who is None and (by := _BY.search(m.groupdict().get("B") or "")):
        travellers = [clause.actors[int(by[1])]]  # "a trip to Alland by X"
    if owner := _WHOSE.search(m[0]):
        travellers = [clause.actors[int(owner[1])]]  # "on the occasion of X's visit to Alland"
    travellers = named_nearer(m, clause) or travellers
    if (goes := _ACCOMPANIES.search(clause.text, 0, m.start())) and not any(a.persons for a in travellers):
        travellers = [clause.actors[int(goes[1])]]  # "X is accompanying Y during his Alland visit"
    parted = "», «" in named and " and " not in named and who is None
    if parted and m.end("A") < m.end() and _LED_TO.search(m.string, 0, m.start("A")):
        return travellers[-1:]  # "according to A, B's visit"
    return travellers[:1] if parted and m.end("A") == m.end() else travellers  # "the visit of A, B hoped, would …"


def _goes_nowhere(rule: VisitRule, m: re.Match[str], clause: Clause, hosts: list[str], travellers: list[Actor]) -> bool:
    named = m.groupdict().get("A") or ""
    if named and rule.name != "a side's visit" and _OWNS.match(m.string, m.end("A")):
        return True  # "the ministers' meeting is due in Lor"
    if named and m.string.endswith(" by ", 0, m.start("A")) and _ESCORTED.search(m.string, 0, m.start()):
        return True  # "is accompanied during the visit by A and B"
    if travellers and not any(a.persons for a in travellers) and all(has("no delegation", a.words) for a in travellers):
        return True  # troops that come for an exercise are no delegation
    if rule.name == _SENDS and set(hosts).intersection(s for a in travellers for s in a.states):
        return True
    if clause.actors_in(named) and not any(a.states or a.kind != "side" for a in travellers):
        return True  # a state itself goes nowhere
    # "A and B led their delegations to the meeting in Lor": either may be at home.
    return len({s for a in clause.actors_in(named) for s in a.states}) > _MOST.get(rule.name, 9)


def _hosts_of(
    rule: VisitRule, m: re.Match[str], clause: Clause, hosts: list[str], guest: str, sides: tuple[str, ...]
) -> list[str] | None:
    """Give the states a guest goes to, also where the words do not name them; None if it cannot be any."""
    if rule.home:
        hosts = [s for s in sides if s != guest] if guest in sides and len(sides) == 2 else []
    if m.groupdict().get("H") == "in" and hosts == [guest]:
        hosts = []  # "flew in on Monday", says the traveller's own press
    untold = not any(m.groupdict().get(name) for name in "BLH") or (
        not hosts and (leads_to_the_country(m, clause) or bool(m.groupdict().get("H")))
    )
    if untold and guest in sides and len(sides) == 2:
        hosts = [s for s in sides if s != guest and s in table("states")]
        others = {s for a in clause.actors if bare_state(a, clause) for s in a.states} - {guest}
        if _SEVERAL.search(clause.text) or {*hosts} < others:
            return None  # "his trip underlines the ties with A, B and C"
    elif untold and not hosts:
        beside = {s for a in clause.actors if a.persons for s in a.states if s != guest}
        hosts = sorted(beside) if len(beside) == 1 else []  # whoever presides over a welcome for the guest
    return hosts


def _stays_at_post(leader: PersonDraft, guest: str, hosts: list[str]) -> bool:
    """An ambassador is at home where he is posted: his calls there are no visits."""
    posted = (guest in table("states") or leads_a_mission(leader)) and is_resident(leader)
    return posted and not _away_from_post(leader, hosts)


def _status(rule: VisitRule, m: re.Match[str], clause: Clause, *, nameless: bool) -> Status:
    status = Status.HELD if rule.over else status_of(clause, m)
    if rule.name == "expects somebody" and status == Status.ONGOING:
        return Status.PLANNED
    ahead = nameless and status in (Status.HELD, Status.ONGOING) and _LOOKS_AHEAD.search(clause.text, 0, m.end())
    return Status.PLANNED if ahead else status


def _party(travellers: list[Actor], clause: Clause, people: list[PersonDraft], party: dict[str, int]) -> dict[str, int]:
    """Give the sides that go, each with who leads it, or -1."""
    for a in travellers:
        if a.kind in ("roles", "person", "they"):
            ahead = [i for b in clause.actors if b.end <= a.start for i in b.persons] if a.kind == "they" else []
            for s in a.states:
                leads = next((i for i in (*a.persons, *ahead) if people[i].state == s), -1)
                party[s] = party[s] if party.get(s, -1) >= 0 else leads
    return party


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


_BACK = 2  # sentences
# Of how many states those may be who go somewhere by one rule.
_SEVERAL = compiled(r"-(?:nation|country|leg)(?: [\w-]+){0,3} (?:tour|trip|visit)\b|\b(?:visits|stops) (?:to|in) «")
_MOST = {"leads a delegation to": 1, "leads a delegation to an event": 1, "was in a state": 2}
_ESCORTED = compiled(
    r"\b(?:accompanied|joined|escorted) (?:on|during|in|throughout) (?:an?|the|this|his|her|their) (?:\w+ )*$"
)
_OWNS = compiled(r"['’]s? (?:[\w-]+ ){0,2}(?:meeting|talks|session|summit|conference|dialogue|exercise|drill|forum)\b")
_LED_TO = compiled(r"\b(?:to|from|of|by|with|in|at|for) $")
_BY = compiled(r"\b(?:by|of) «a(\d+)»")


def legs(trips: Iterable[Trip]) -> list[Trip]:
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
    clause, at = clause.with_text(clause.text[begin:end]), max(at - begin, 0)
    if kind := kind_beside(clause, at):
        trip.kind = kind
        trip.grounds["kind"] = Ground((span,), "adjective of the visit")
    if rule.name in _CUT_BEFORE and told in clause.text:
        clause = clause.with_text(clause.text[clause.text.index(told) :])  # days before it are of another journey
    elif verb := ONWARD.match(told[: told.rfind("«")]):
        _, found, behind = clause.text.partition(told)
        if found and (has("visit over", verb[0]) or _ON_A_DAY.match(behind)):
            clause = clause.with_text(told[verb.end() :] + behind)
    if rule.name == "departure for":  # its day is that of "left for Lor"
        clause = clause.with_text(_DEPARTING.sub("left", clause.text))
    if rule.over:  # "left Lor for home on Friday": the day is the last, not the first of what follows
        clause = clause.with_text(_LEFT_FOR.sub(r"\1", clause.text))
    clause = clause.with_text(without_asides(before_next_leg(clause.text, told)))
    trip.days = days_told(clause, planned=status not in (Status.HELD, Status.ONGOING), of_visit=True)
    stay = _LASTS.search(clause.text) if trip.days.length else None
    if stay and (told_of := states_visited(stay, clause, None)) and host not in told_of:
        trip.days.length = 0  # "left A for B, ending a three-day visit to A": A's
    if rule.home:
        trip.days.end_on_the_day_told()
        trip.status = Status.HELD if has("went home", told) else Status.ONGOING
    return trip


_LASTS = compiled(r"[\w]+[- ]days? (?:[\w-]+ ){0,3}(?:visit|trip|tour|stay) (?:to|in|of) (?P<L>«[al]\d+»)")


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
