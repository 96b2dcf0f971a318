"""Contacts that their words alone tell of, whoever takes part: a port call, an exercise, the next edition.

yes   The frigate made a port call at Lor on Monday.
yes   The next session will be held in Lor in May.
no    The admiral arrived in Lor on a visit aboard a frigate.     (his visit, not the ship's)
"""

from __future__ import annotations

import re

from communique.model import Format, Span, Status
from communique.patterns import compiled
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause
from communique.reading.contacts.contact import Contact, persons_of
from communique.reading.contacts.fit import Fit
from communique.reading.contacts.goals import port_states
from communique.reading.contacts.parties import organisation_met
from communique.reading.contacts.sessions import soil_of


def told_alone(fit: Fit) -> list[Contact] | None:
    """ "A port call at Lor": the sides are those that the sentence names, or those of the report."""
    rule, m, clause = fit.rule, fit.m, fit.clause
    if rule.name == SHIPS_VISIT and not _of_ships(m, clause):
        return None
    passed = {int(n) for n in _PASSED.findall(clause.text)}
    told = [a for k, a in enumerate(clause.actors) if k not in passed]
    states = {s for a in told if a.kind in ("side", "both", "person") for s in a.states}
    if "A" in m.groupdict() and not (states := organisation_met(fit.group("A"), clause)):
        return None
    states |= port_states(m, clause) if rule.format == Format.EXERCISE else set()
    status = fit.status()
    soil = soil_of(clause, m.string, m.start()) if rule.again else ""
    timed = any(d.kind != "year" for d in clause.dates)
    if status is None or rule.format is None or (rule.again and not (timed or clause.things["l"] or soil)):
        return None
    if rule.again and (status != Status.PLANNED or has("wished", m[0])):
        return None
    form = Format.EXERCISE if rule.again and _EXERCISE.search(m[0]) else rule.format
    span = Span(clause.line.start, clause.line.end)
    named = [] if rule.again else persons_of([a for a in clause.actors if a.kind == "person"])
    return [
        Contact(
            form,
            status,
            rule.name,
            [],
            [],
            named,
            states,
            [clause.line.number],
            span,
            clause.offset(m.start()),
            again=rule.again,
            soil=soil,
        )
    ]


SHIPS_VISIT = "a ship's visit"
_SHIPS = frozenset(
    "ship ships warship warships frigate frigates destroyer destroyers corvette corvettes vessel vessels submarine"
    " submarines cutter squadron flotilla".split()
)


def _of_ships(m: re.Match[str], clause: Clause) -> bool:
    """ "The frigate arrived in Lor on a visit", not "the Admiral arrived in Lor on a visit aboard a frigate"."""
    at = clause.offset(m.start())
    first = min((a.start for a in clause.actors if a.kind in ("person", "he")), default=at)
    named = any(a.head == "ship" and a.start < min(at, first) for a in clause.actors)
    return named or any(c.folded in _SHIPS for c in clause.line.tagged.chunks if c.start < min(at, first))


_EXERCISE = compiled(r"\b(?:exercises?|drills?)\b")


_PASSED = compiled(r"\b(?:waters|coast|coasts) (?:off|of|near) «a(\d+)»")  # waters that a ship came through
