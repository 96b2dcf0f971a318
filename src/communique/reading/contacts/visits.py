"""Find the visits that a report tells of: who goes where, as whom, from when to when.

A visit is read where the report speaks of one (visit, trip, arrival, delegation abroad); a guest who is received
on such a trip is its leader.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from communique.lexicon import table, words
from communique.model import Ground, How, Span, Status, Visit, VisitKind
from communique.reading.clauses.actors import Actor
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause, after_preposition, compile_pattern
from communique.reading.contacts.recalling import told_as_past
from communique.reading.contacts.trips import Trip
from communique.reading.contacts.visit_days import days_told
from communique.reading.persons.duties import is_resident, speaks_for_others
from communique.reading.persons.names import NameMention
from communique.reading.persons.people import PersonDraft
from communique.reading.words.layout import LINE, TITLE
from communique.reading.words.page import Line


@dataclass(frozen=True, slots=True)
class VisitRule:
    """One way in which a sentence tells of a visit."""

    name: str
    pattern: re.Pattern[str]
    words: frozenset[str]
    home: bool  # where the journey leads is the traveller's own state


@cache
def rules() -> tuple[VisitRule, ...]:
    """Load the visit rules, in the order in which they are tried."""
    return tuple(
        VisitRule(
            r["rule"], compile_pattern(r["pattern"], subject=False), frozenset(words(r["words"])), bool(r.get("home"))
        )
        for r in table("visits")
    )


_KIND = re.compile(
    r"\b(official|working|state|friendly|friendship|goodwill|courtesy)\b"
    r"(?: (?:and|,) ?\w+)?(?: \w+){0,2} (?:visits?|trips?|tours?)\b"
)
_KINDS = {
    "official": VisitKind.OFFICIAL,
    "working": VisitKind.WORKING,
    "state": VisitKind.STATE,
    "friendly": VisitKind.FRIENDLY,
    "friendship": VisitKind.FRIENDLY,
    "goodwill": VisitKind.FRIENDLY,
    "courtesy": VisitKind.COURTESY,
}


def complete_trips(clauses: list[Clause], trips: list[Trip]) -> None:
    """What one sentence says of the only visit of a report ("an official visit from May 3") holds for it everywhere."""
    if len(trips) != 1:
        return
    trip = trips[0]
    for clause in clauses:
        if clause.line.kind in (TITLE, LINE):
            continue
        span = Span(clause.line.start, clause.line.end)
        m = _KIND.search(clause.text)
        if trip.kind is None and m and m[1] != "courtesy" and not has("visit recalled", m[0]):
            trip.kind = _KINDS[m[1]]
            trip.grounds["kind"] = Ground((span,), "adjective of the visit")
        if clause.line.number not in trip.lines and not has("recalled", clause.text):
            trip.days.add(days_told(clause, planned=False, of_visit=False))


_VISIT_NOUN = re.compile(
    r"\b(?:visit|visits|visited|trip|tour|stay|entourage|traveled|travelled|arrived|arrival|visiting"
    r"|returns? home|returned home)\b"
)
_PARTY_NOUN = re.compile(r"\bdelegation\b|" + _VISIT_NOUN.pattern)


def find_trips(
    clause: Clause,
    people: list[PersonDraft],
    sides: tuple[str, ...],
    year: str | None,
    subject: int,
    here: str | None = None,
) -> list[Trip]:
    """Give the visits that one sentence tells of by a rule; ``here`` is the state of the dateline's city."""
    found: list[Trip] = []
    if year and _long_ago(clause, int(year)):
        return found
    for rule, told in ((rule, c) for c in _tellings(clause) for rule in rules()):
        if not rule.words & clause.words or (told is not clause and found and rule.name != "arrived in"):
            continue
        at = 0
        while m := rule.pattern.search(told.text, at):
            new = [] if _recalled(told, m) else _trips(rule, m, told, sides, people, subject, here)
            known = {(t.guest, t.host) for t in found} if told is not clause else set()
            found += [t for t in new if (t.guest, t.host) not in known]
            at = m.end() if new else m.start() + 1
    return found


_ASIDE = re.compile(
    r", who (?:(?!, )[^;|]){0,120}, "
    r"(?=(?:also |then |later |now )?(?:will|is to|flies|flew|goes|leaves|left|travels)\b)"
)


def _tellings(clause: Clause) -> list[Clause]:
    """Give the sentence, and again without what is set off: "X, who arrived in Lor on Monday, flies to Alland"."""
    reduced = _ASIDE.sub(" ", clause.text)
    return [clause] if reduced == clause.text else [clause, replace(clause, text=reduced)]


def _recalled(clause: Clause, m: re.Match[str]) -> bool:
    """ "Went to Lima earlier this year": a visit of the past that is only recalled."""
    told = clause.text[max(0, m.start() - (40 if "took" in m[0] else 12)) : m.end()]
    return has("visit recalled", told) or told_as_past(clause, clause.text[m.end() : m.end() + 24])


def _long_ago(clause: Clause, year: int) -> bool:
    """Does the sentence name a year before the report's own, or a day more than a year ago?"""
    told = [d for d in clause.dates if d.value and d.value[:4].isdigit() and d.kind != "period"]
    return any(int((d.value or "")[:4]) < (year if d.kind == "year" else year - 1) for d in told)


def _trips(
    rule: VisitRule,
    m: re.Match[str],
    clause: Clause,
    sides: tuple[str, ...],
    people: list[PersonDraft],
    subject: int,
    here: str | None,
) -> list[Trip]:
    if has("visit wished", clause.text[max(0, m.start() - 20) : m.end()]) and "accepted" not in clause.words:
        return []
    hosts = _host_states(m, clause, here)
    travellers = [a for a in clause.actors_in(m.groupdict().get("A")) if not _bare_state(a, clause)]
    if clause.actors_in(m.groupdict().get("A")) and not travellers:
        return []  # a state itself goes nowhere
    if here and _the_country(m, clause) and (guest_ := _nearest(clause, m, people)) and guest_.states[0] != here:
        travellers, hosts = [guest_], [here]  # "their visit to the country", where the press reports
    travellers = [a for a in travellers if not set(a.states) & set(hosts)] or travellers
    travellers = _before_leaving(m, clause) or travellers
    leader = next((i for a in travellers for i in a.persons if not speaks_for_others(people[i])), -1)
    if _ESCORT.search(m.string[: m.start("A")] if m.groupdict().get("A") else ""):
        leader = -1  # "the delegation, which included X, left"
    guest = next((s for a in travellers for s in a.states), None)
    if not travellers and subject >= 0:
        leader, guest = _traveller(clause, people, subject, hosts)
    if guest is None or (rule.home and hosts and guest not in hosts):
        return []
    if rule.home:
        hosts = [s for s in sides if s != guest] if guest in sides and len(sides) == 2 else []
    untold = not {"B", "L", "H"} & m.groupdict().keys() or (
        not hosts and (_the_country(m, clause) or bool(m.groupdict().get("H")))
    )
    if untold and guest in sides and len(sides) == 2:
        hosts = [s for s in sides if s != guest]
    if leader >= 0 and is_resident(people[leader]) and not _away_from_post(people[leader], hosts):
        return []
    status = _status(clause, m)
    party = {guest: leader}
    for a in travellers:
        if a.kind in ("roles", "person"):
            for s in a.states:
                party.setdefault(s, next(iter(a.persons), -1))
    groups = m.groupdict()
    at = m.start("B") if groups.get("B") else m.start("L") if groups.get("L") else m.end()
    return [
        _trip(rule, m[0], clause, g, host, who, status, at) for g, who in party.items() for host in hosts if host != g
    ]


def _nearest(clause: Clause, m: re.Match[str], people: list[PersonDraft]) -> Actor | None:
    """Give the person named last before the words of a visit."""
    at = clause.offset(m.start("B"))
    named = [a for a in clause.actors if a.kind == "person" and a.states and a.end <= at]
    return named[-1] if named else None


_BEFORE_LEAVING = re.compile(r"\b(?:before|after|prior to|while)\b")


def _before_leaving(m: re.Match[str], clause: Clause) -> list[Actor]:
    """ "He called on X before leaving for Lima": who leaves is the subject of the sentence, not X."""
    named = clause.actors_in(m.groupdict().get("A"))
    if not named or not _BEFORE_LEAVING.search(m.string[m.end("A") : m.end()]):
        return []
    if not after_preposition(clause, clause.actors.index(named[0])):
        return []
    ahead = clause.actors[: clause.actors.index(named[0])]
    acting = ("person", "role", "he", "they")
    subjects = [a for k, a in enumerate(ahead) if a.states and a.kind in acting and not after_preposition(clause, k)]
    return subjects[-1:]


_ESCORT = re.compile(r"\b(?:includ\w+|compris\w+|accompanied by|joined by) $")


def _bare_state(a: Actor, clause: Clause) -> bool:
    return a.kind == "side" and all(c.kind in "Se" for c in clause.line.tagged.chunks[a.first : a.last])


def _traveller(clause: Clause, people: list[PersonDraft], subject: int, hosts: list[str]) -> tuple[int, str | None]:
    """ "His visit to Alland" is the subject's; where that is an official of Alland, whoever else the sentence names."""
    if people[subject].state not in hosts:
        return subject, people[subject].state
    others = [i for a in clause.actors for i in a.persons if people[i].state and people[i].state not in hosts]
    return (others[0], people[others[0]].state) if others else (-1, None)


def _away_from_post(p: PersonDraft, hosts: list[str]) -> bool:
    """An ambassador's calls where he is posted are no visits; "Special Representative, Ambassador X" may travel."""
    return len(p.offices) > 1 and any("represent" in o.name.lower() or "envoy" in o.name.lower() for o in p.offices)


def _the_country(m: re.Match[str], clause: Clause) -> bool:
    """ "On a visit to the country": the other of the two sides told of."""
    return any(
        a.words in ("the country", "the kingdom", "the republic") for a in clause.actors_in(m.groupdict().get("B"))
    )


def _host_states(m: re.Match[str], clause: Clause, here: str | None) -> list[str]:
    if m.groupdict().get("H"):
        return [here] if here else []
    if "L" in m.groupdict() and (sign := m.groupdict().get("L")):
        place = clause.things["l"][int(re.findall(r"\d+", sign)[0])].chunk
        return [place.value] if place and place.value else []
    sides = [s for a in clause.actors_in(m.groupdict().get("B")) if a.kind in ("side", "both") for s in a.states]
    return [s for s in sides if s in table("states")]  # nobody is on a visit to the United Nations


def _trip(
    rule: VisitRule, told: str, clause: Clause, guest: str, host: str, leader: int, status: Status, at: int
) -> Trip:
    span = Span(clause.line.start, clause.line.end)
    trip = Trip(guest, host, leader, status, rule.name, [clause.line.number], spans=[span])
    trip.arrived = status == Status.ONGOING and bool(_ARRIVED.search(told))
    trip.present = bool(_PRESENT.search(clause.text))
    if kind := _kind_beside(clause.text, at):
        trip.kind = kind
        trip.grounds["kind"] = Ground((span,), "adjective of the visit")
    trip.days = days_told(clause, planned=status not in (Status.HELD, Status.ONGOING), of_visit=True)
    return trip


_PRESENT = re.compile(r"\b(?:is|are) (?:currently |now |here )?(?:on|in|paying|visiting|making)\b")
_ARRIVED = re.compile(r"\b(?:arrived|landed|touched down|flew in)\b")
_NOUN = re.compile(r"\b(?:visit|trip|tour)\b")


def _kind_beside(text: str, at: int) -> VisitKind | None:
    """Give the kind that an adjective tells, if no other visit stands between it and where this one leads."""
    found = list(_KIND.finditer(text))
    for k in sorted(found, key=lambda k: abs(k.start() - at)):
        between = text[k.end() : at] if k.end() <= at else text[at : k.start()]
        if not _NOUN.search(between):
            return _KINDS[k[1]]
    return None


def _status(clause: Clause, m: re.Match[str]) -> Status:
    piece = clause.text[max(0, m.start() - 20) : m.end() + 10]
    if has("cancelled", clause.text):
        return Status.CANCELLED
    if has("postponed", clause.text):
        return Status.POSTPONED
    if has("visit planned", piece):
        return Status.PLANNED
    return Status.HELD if has("visit over", piece) else Status.ONGOING


def visiting_guests(
    line: Line, names: list[NameMention], people: list[PersonDraft], sides: tuple[str, ...]
) -> list[Trip]:
    """ "His visiting Borrian counterpart Jan Tal": whoever is called visiting is on a visit."""
    out = []
    for m in names:
        if m.person < 0 or m.before is None or not people[m.person].state:
            continue
        first = max(0, m.before.first - 1)
        if any(c.folded == "visiting" for c in line.tagged.chunks[first : m.first]):
            guest = people[m.person].state or ""
            hosts = [s for s in sides if s != guest] if guest in sides and len(sides) == 2 else []
            out += [
                Trip(
                    guest,
                    h,
                    m.person,
                    Status.ONGOING,
                    "called visiting",
                    [line.number],
                    spans=[Span(line.start, line.end)],
                )
                for h in hosts
            ]
    return out


def speaks_of_a_visit(text: str, line: Line, *, strictly: bool = False) -> bool:
    """Does the sentence hold a word of visits (or, not strictly, of delegations), so that a guest is on one?"""
    return bool((_VISIT_NOUN if strictly else _PARTY_NOUN).search(text, line.start, line.end))


def make_visit(trip: Trip, people: list[PersonDraft], published: str | None) -> Visit:
    """Give the record of a visit; one whose last day lies before the report is over."""
    status, days = trip.status, trip.days
    days.reckon()
    if status == Status.ONGOING and days.end and published and days.end < published:
        status = Status.HELD
    if status == Status.ONGOING and days.start and published and days.start > published:
        status = Status.PLANNED
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
