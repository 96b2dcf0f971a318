"""A visit in the making: how what several sentences tell of one trip is joined, and when it is over.

yes   X will visit Alland. X arrived in Lor on Monday.        (one visit, which has begun)
yes   X is on a visit. He met Y on May 3.                      (in a report of May 9: over)
no    X is in Alland. He goes on to Borria.                    (two)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from communique.model import Ground, How, Span, Status, Visit, VisitKind
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.moods import has, mood, on_itself
from communique.reading.clauses.render import Clause
from communique.reading.contacts.visit_days import Days, days_told
from communique.reading.dates.calendars import shifted
from communique.reading.persons.people import PersonDraft

# Rules that do not tell apart whether "his visit" is the host's or the guest's.
_VAGUE = ("on a visit at the head of", "called visiting")


@dataclass(slots=True)
class Trip:
    """A visit in the making."""

    guest: str
    host: str
    leader: int
    status: Status
    rule: str
    lines: list[int]
    kind: VisitKind | None = None
    days: Days = field(default_factory=Days)
    spans: list[Span] = field(default_factory=list)
    grounds: dict[str, Ground] = field(default_factory=dict)
    present: bool = False  # "is on a visit": it goes on whenever its contacts were
    arrived: bool = False  # told by a past arrival: what was foreseen before has begun
    after: Trip | None = None  # the stop before it on one tour
    onward: bool = False  # told as where the journey went on to
    nameless: bool = False  # of somebody told by an office alone, who is nobody that the report names
    told: bool = True  # in words; False where only a visitor's presence implies it


def merge_trip(trips: list[Trip], new: Trip) -> None:
    """Join a visit to one of the same sides already told of, or add it; nameless hosts of one go nowhere."""
    if any(t.host == new.guest and (new.rule in _VAGUE or (new.leader < 0 and t.guest != new.host)) for t in trips):
        return
    for old in trips:
        if (old.guest, old.host) != (new.guest, new.host) or (
            old.leader >= 0 and new.leader >= 0 and old.leader != new.leader
        ):
            continue
        if old.nameless != new.nameless and max(old.leader, new.leader) >= 0:
            continue
        if old.status == Status.PLANNED and new.status == Status.ONGOING and not new.told:
            continue
        old.leader = old.leader if old.leader >= 0 else new.leader
        old.lines += [n for n in new.lines if n not in old.lines]
        old.spans += new.spans
        if old.kind is None and new.kind is not None:
            old.kind = new.kind
            old.grounds["kind"] = new.grounds["kind"]
        old.days.add(new.days)
        old.present = old.present or new.present
        came = old.status == Status.PLANNED and new.told and new.arrived
        over = new.status == Status.HELD and old.status == Status.ONGOING
        if (over and not (old.present and new.rule == "visits a state")) or came:
            old.status = new.status
        return
    trips.append(new)


def leave_earlier_stops(trips: list[Trip]) -> None:
    """Whoever has arrived in one state, or visited others after it, is no longer in those visited on the way."""
    for t in trips:
        others = [o for o in trips if o is not t and o.leader == t.leader >= 0 and o.host != t.host and o.told]
        there = t.told and any(o.status == Status.ONGOING and (o.arrived or o.present) for o in others)
        past = not t.told and any(o.status == Status.HELD for o in others)
        gone = any(o.onward and o.lines[0] > t.lines[-1] and o.status != Status.PLANNED for o in others)
        left = gone or ((there or past) and not (t.arrived or t.present))
        if left and t.status == Status.ONGOING:
            t.status = Status.HELD


_TOUR = compiled(
    r"\b(?:tour|swing)\b|\b(?:trip|visit|journey) to (?:the )?[^«»;,.]{4,40}(?=[.,;]|$)|«a\d+» (?:between|from) «d"
)


def complete_tour(clauses: list[Clause], trips: list[Trip]) -> None:
    """ "The tour will last from May 8 to 12": the first stop begins on its first day, the last ends on its last."""
    if len({t.leader for t in trips}) != 1 or trips[0].leader < 0:
        return
    for clause in clauses:
        if _TOUR.search(clause.text) and not any(clause.line.number in t.lines for t in trips):
            days = days_told(clause, planned=trips[-1].status == Status.PLANNED, of_visit=True)
            days.reckon()
            for stop, slot in ((trips[0], "start"), (trips[-1], "end")):
                if slot in days.grounds:
                    stop.days.take(slot, getattr(days, slot), days.grounds[slot])


def note_last_days(trips: list[Trip], told: list[tuple[set[str], str | None]], published: str | None) -> None:
    """A visit whose last contact lies two days or more before the report, and of which no end is told, is over."""
    if not published or len(published) < len("2024-05-03") or not published[:4].isdigit():
        return
    eve = shifted(published[:10], -1) or ""
    for trip in trips:
        days = [d for states, d in told if d and len(d) == len("2024-05-03") and {trip.guest, trip.host} <= states]
        if (
            trip.status == Status.ONGOING
            and not trip.present
            and trip.days.end is None
            and not trip.days.length
            and days
            and max(days) < eve
        ):
            trip.status = Status.HELD


_HEADS = compiled(
    r"\b(?:led|headed|commanded|captained|skippered|fronted) by (?:[^«»;.]{0,30} )?«a(\d+)»"
    r"|\bunder (?:«a\d+»|(?:the )?(?:leadership|command)) of «a(\d+)»"  # "the leadership"
    r"|^(?:[a-z-]+ ){0,4}«a\d+» under «a(\d+)» (?!of\b)"
    r"|\b(?:delegation|team|mission) under (?:the )?«a(\d+)»"
    r"|\b(?:led by|headed by|under) (?:its|their) [^«;,]{0,30}, «a(\d+)»"
    r"|\bwith «a(\d+)» (?:at (?:«a\d+»|(?:the|its) head)|as «a\d+»|as (?:its )?(?:head|leader)\b)"
    r"|«a(\d+)»(?:, who (?:[^;«]|«a\d+»){0,120})?,? (?:who )?(?:leads?|led(?! by)|heads?|headed(?! by)|is leading"
    r"|is heading)\b[^;.]{0,20}(?:delegation|team|«a\d+»)"
    r"|\bat (?:its head|«a\d+»),? (?:is|was|stood|stands) «a(\d+)»"
    r"|\b(?:heading|leading) (?:it|«a\d+»|the \w+)[^«»;.]{0,20} «a(\d+)»"
    r"|«a(\d+)»,? as (?:its |the |their )?(?:head|leader)\b"
    r"|(?:^it|\b(?:team|party|delegation)|«a\d+»)(?: to «[al]\d+»)? (?:was|is|travelled|came) under «a(\d+)»"
    r"|«a(\d+)» (?:was|is|being) (?:its|the|their) (?:head|leader)\b"
)
_HEADSHIP = compiled(
    r"(?<!deputy )\b(?:head|leader|chief) of (?:\w+ ){0,4}(?:delegation|team|mission|party)\b"
    r"|\b(?:delegation|team|mission|party)(?: ?['’]s?)? (?:head|leader|chief)\b"
)


_WHO_LEADS = compiled(
    r", who (?:is |was )?(?:leads?|leading|led|heads?|heading|headed) (?:the|this|a|his|her"
    r"|its) (?:[\w-]+ ){0,3}(?:delegation|team|mission|party)\b"
)


def note_leader(clause: Clause, trips: list[Trip], people: list[PersonDraft]) -> None:
    """ "A delegation is visiting Alland. It is led by X": who heads the delegation may be told apart."""
    if not any(t.leader < 0 for t in trips):
        return
    told = [clause.actors[int(next(g for g in m.groups() if g))] for m in _HEADS.finditer(clause.text)]
    for head in (*told, *_called_heads(clause)):
        named = head.persons
        for t in trips:
            if (
                t.leader < 0
                and len(named) == 1
                and (people[named[0]].state == t.guest or (not people[named[0]].state and head.states == (t.guest,)))
                and t.lines[-1] <= clause.line.number
            ):
                t.leader = named[0]


def _called_heads(clause: Clause) -> list[Actor]:
    """ "The leader of the delegation, X, spoke", "X was the head of the delegation": those whom a title calls so."""
    out: list[Actor] = []
    chunks = clause.line.tagged.chunks
    for k, a in enumerate(clause.actors):
        told = " ".join(c.folded for c in chunks[a.first : a.last])
        if a.kind == "person" and (_HEADSHIP.search(told) or _WHO_LEADS.search(told)):
            out.append(a)
        if a.kind == "person" or not _HEADSHIP.search(told):
            continue
        if k and re.search(rf"«a{k - 1}» (?:was|is|stood|stands|will be) (?:at )?«a{k}»", clause.text):
            out.append(clause.actors[k - 1])
        elif re.search(rf"«a{k}» (?:was|is|will be) «a{k + 1}»", clause.text):
            out.append(clause.actors[k + 1])
    return out


_CALLED_OFF = compiled(
    r"\b(?:the|his|her|their|this|that|its|whose) (?:[\w-]+ ){0,2}(?:visit|trip|tour|journey|voyage)\b(?:[^«»;.]"
    r"|«d\d+»){0,40}$"
    r"|^(?:it|this|that) $"
)


_UNDONE = compiled(
    r"\bhad (?:(?:originally|initially|first|earlier) )?(?:been (?:(?:originally|initially|first|earlier) )?(?:due"
    r"|scheduled|set|expected|planned|supposed|slated|about) (?:to|for|in)|planned|intended)\b"
    r"|\b(?:was|were) (?:also )?(?:(?:due |set |scheduled |expected |supposed )?to (?:have|travel|visit|fly|go|come|pay"
    r"|make|arrive|depart|leave|embark|set off|begin|start|take|tour|stop|land|be in))\b"
)


def settle_undone(clauses: list[Clause], trips: list[Trip]) -> None:
    """ "X had been due to fly to Alland": put off or called off where the report says that something is."""
    off = {n for t in trips if t.status in (Status.POSTPONED, Status.CANCELLED) for n in t.lines}
    for t in trips:
        if not off.isdisjoint(t.lines):
            continue  # "was to visit A and B, but has put off the latter visit"
        if t.status != Status.PLANNED or not any(_UNDONE.search(clauses[n].text) for n in t.lines):
            continue
        if any(has("postponed", c.text) for c in clauses):
            t.status = Status.POSTPONED
        elif any(has("cancelled", c.text) or _SKIPPED.search(c.text) for c in clauses):
            t.status = Status.CANCELLED


_SKIPPED = compiled(r"\b(?:skip(?:s|ped|ping)?|drop(?:s|ped|ping)) (?:[\w-]+ ){0,3}(?:stops?|visits?|legs?)\b")


def _names_another(clause: Clause, trips: list[Trip]) -> bool:
    """ "The Borrian leg has been cancelled": of a visit to another state than any told of."""
    named = {(c.value or "").partition("|")[0] for c in clause.line.tagged.chunks if c.kind in "SAL" and c.value}
    return bool(named) and named.isdisjoint({s for t in trips for s in (t.guest, t.host)})


_AUXILIARIES = compiled(r"(?:(?:has|have|had|was|is|will|been|be|now|therefore|since) )*$")


def note_called_off(clause: Clause, trips: list[Trip]) -> None:
    """ "The trip has been put off": a visit foreseen will not be."""
    if not trips or trips[-1].status != Status.PLANNED or _names_another(clause, trips):
        return
    told = on_itself(clause.text)
    for name, status in (("cancelled", Status.CANCELLED), ("postponed", Status.POSTPONED)):
        m = mood(name).search(told)
        if m and _CALLED_OFF.search(_AUXILIARIES.sub("", told[: m.start()])):
            trips[-1].status = status
            return


def is_homeward(text: str) -> bool:
    """Tell whether a sentence ends a visit: "left for home", "the visit came to an end", but not "the talks did"."""
    return has("homeward", text) or (has("at an end", text) and has("visit noun", text))


def note_departure(clause: Clause, trips: list[Trip]) -> None:
    """ "The delegation left for home": a visit told of is over."""
    if trips and is_homeward(clause.text):
        for trip in trips:
            if trip.status == Status.ONGOING and not (trip.lines[0] == clause.line.number and len(trips) > 1):
                trip.status = Status.HELD  # but not the next one: "concluded the visit to A and flew to B"


def is_after(day: str | None, other: str | None) -> bool:
    """Tell whether a whole day lies behind another."""
    return bool(day and other and day[:4].isdigit() and len(day) == len("2024-05-03") and day > other[:10])


def make_visit(trip: Trip, people: list[PersonDraft], published: str | None) -> Visit:
    """Give the record of a visit; one whose last day lies before the report is over."""
    status, days = trip.status, trip.days
    days.reckon()
    if status == Status.ONGOING and days.end and published and days.end < published:
        status = Status.HELD
    if status == Status.PLANNED and days.end and is_after(published, days.end) and len(days.end) == len("2024-05-03"):
        status = Status.HELD  # "before, it was said that she would be in Lima from May 3 to 5", told on May 10
    if status == Status.HELD and is_after(days.end, published):
        status = Status.ONGOING
    start = days.start or (trip.after.days.start if trip.after else None)
    if status in (Status.ONGOING, Status.HELD) and start and published and start > published:
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
