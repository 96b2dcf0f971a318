"""What is said anywhere in a report of its only visit holds for it: its kind, its days, its end."""

from __future__ import annotations

from communique.model import Ground, Span, Status, VisitKind
from communique.patterns import compiled
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause
from communique.reading.contacts.guests import (
    bare_state,
)
from communique.reading.contacts.trips import Trip, complete_tour, is_after, is_homeward
from communique.reading.contacts.visit_days import days_told
from communique.reading.contacts.visit_kinds import kind_told
from communique.reading.contacts.visit_moods import (
    before_its_time,
)
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
