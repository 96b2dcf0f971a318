"""Tell to whom a commitment is said: of whom it is asked, to whom it is proposed, who is helped by what is pledged.

He asked the two ministries to meet.          both states
He invited Minister Soto to visit.            the person
Norway will give Chile two boats.             the side that is helped
He urged Chilean firms to build ships.        the side of those who are asked
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from communique.model import Ground, How, Span
from communique.reading.clauses.actors import Actor
from communique.reading.clauses.render import Clause
from communique.reading.commitments.governing import grammar
from communique.reading.commitments.speech import Event, Scene
from communique.reading.persons.people import PersonDraft

__all__ = ["addressees_of", "how_found", "named_sides"]

HELP_REACH = 90  # how far after "help" the side that is helped may stand
OBJECT_REACH = 40  # how far after "asked for" the side may be named of whom it is asked

_ME = re.compile(r"\b(?:me|us)\b")
_ACTORS = re.compile(r"«a\d+»(?:(?:, and|,| and) «a\d+»)*")

Addressees = tuple[tuple[str, ...], dict[str, Ground]]


def addressees_of(
    event: Event, clause: Clause, states: frozenset[str], people: list[PersonDraft], scene: Scene
) -> Addressees:
    """Give names or states, and the ground of the cell; ``states`` are those of who commits. Empty where not said."""
    addressed = [_other(event, a, clause, people, scene) for a in _addressed(event, clause, states)]
    single = [a for a in addressed if len(a.persons) == 1 and a.kind not in ("side", "both", "they")]
    names = {people[a.persons[0]].name for a in single} or {s for a in addressed for s in a.states}
    if not names:
        return _side_of_object(event, clause, states) if "abroad" in event.rule.marks else ((), {})
    spans = tuple(Span(a.start, a.end) for a in addressed)
    return tuple(sorted(names)), {"to": Ground(spans, event.rule.name, how_found(addressed))}


def how_found(actors: Iterable[Actor]) -> How:
    """Names and sides are stated; pronouns and roles were followed to whom they name."""
    return How.STATED if all(a.kind in ("person", "side") for a in actors) else How.RESOLVED


def named_sides(clause: Clause, first: int, last: int) -> list[tuple[str, Span]]:
    """Give the states named between two places of a rendered line, also as adjectives ("Norwegian firms")."""
    start, end = clause.offset(first), clause.offset(max(first, last - 1)) + 1
    chunks = (c for c in clause.line.tagged.chunks if c.kind in "SAG" and c.value and start <= c.start < end)
    return [((c.value or "").partition("|")[0], Span(c.start, c.end)) for c in chunks]


def _addressed(event: Event, clause: Clause, states: frozenset[str]) -> list[Actor]:
    if event.told:
        return event.told
    if event.rule.to in ("object", "patient") and (event.addressee or event.rule.modality != "pledged"):
        return event.addressee
    if event.rule.to == "object" and _ME.search(event.rule_text):
        return event.speaker
    if event.rule.to == "subject":
        return event.subject if {s for a in event.subject for s in a.states} - states else []
    if event.rule.to == "help" and len(states) == 1:
        return [_side_of(a) for a in event.addressee] or _helped(event, clause, states)
    return []


def _other(event: Event, addressee: Actor, clause: Clause, people: list[PersonDraft], scene: Scene) -> Actor:
    """ "She thanked Soto and asked him": who asks does not ask herself, so that "him" is the other one named."""
    own = {p for a in event.subject for p in a.persons} or {p for a in event.speaker for p in a.persons}
    if addressee.kind not in ("he", "role") or not own or (addressee.persons and set(addressee.persons) != own):
        return addressee
    before = [a for a in clause.actors if a.start < addressee.start and len(a.persons) == 1]
    if found := next((a for a in reversed(before) if set(a.persons) != own), None):
        return replace(addressee, persons=found.persons, states=found.states)
    return _opposite(addressee, own, people, scene)


def _opposite(addressee: Actor, own: set[int], people: list[PersonDraft], scene: Scene) -> Actor:
    """Take the principal of the other side where the sentence names nobody else."""
    states = {people[p].state for p in own}
    for principals in (scene.hosts, scene.guests):
        if principals and people[principals[0]].state not in states:
            state = people[principals[0]].state
            return replace(addressee, persons=principals[:1], states=(state,) if state else ())
    return addressee


def _helped(event: Event, clause: Clause, states: frozenset[str]) -> list[Actor]:
    """Give the other side where it is helped, not where it only takes part."""
    m = grammar().help.search(clause.text, event.verb, event.end)
    for found in _ACTORS.finditer(clause.text, m.end(), min(m.end() + HELP_REACH, event.end)) if m else ():
        actors = clause.actors_in(found[0])
        if all(a.states and not states & set(a.states) for a in actors):
            taking_part = grammar().company.search(clause.text, event.verb, found.start())
            return [] if taking_part else [_side_of(a) for a in actors]
    return []


def _side_of(actor: Actor) -> Actor:
    """Help to a person is help to the person's side."""
    return actor if actor.kind == "side" else replace(actor, kind="side")


def _side_of_object(event: Event, clause: Clause, states: frozenset[str]) -> Addressees:
    """Who asks "Norwegian firms to …" or "for Norway's help" asks it of that side."""
    reach = event.tail if event.rule_text.endswith(" to") else min(event.tail + OBJECT_REACH, event.end)
    named = [(state, span) for state, span in named_sides(clause, event.verb, reach) if state not in states]
    if len({state for state, _ in named}) != 1:
        return (), {}
    return (named[0][0],), {"to": Ground((named[0][1],), event.rule.name)}
