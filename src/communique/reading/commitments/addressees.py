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

from communique.lexicon import table
from communique.model import Ground, How, Span
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.commitments.governing import LIST, grammar
from communique.reading.commitments.speech import Event, Scene
from communique.reading.persons.people import PersonDraft

__all__ = ["addressees_of", "how_found", "is_anybody", "is_domestic", "is_of_another", "named_sides"]

HELP_REACH = 90  # how far after "help" the side that is helped may stand
NEXT = len(" the ")
OBJECT_REACH = 40  # how far after "asked for" the side may be named of whom it is asked

_OCCASION = compiled(
    r" (?:during|when|while|after|in (?:talks|a meeting)|at (?:a|the) (?:meeting|talks)|on (?:a|his|her) visit)\b"
)
_BE = compiled(r" be\b")
_RECEIVES = compiled(r" (?:further |also |continue to )?(?:receiv|get|obtain|gain|enjoy|benefit|learn)")
_CAUSE = compiled(  # "it will support efforts for peace elsewhere"
    r" (?:[\w-]+ ){0,3}?(?:efforts|initiatives?|peace|process|cause|causes|solution|ceasefire|mediation|dialogue)\b"
)
_US = compiled(r" us\b")  # "has promised us boats"
_ME = compiled(r"\b(?:me|us)\b")
_THAT_COUNTRY = compiled(r"\b(?:that|the host|the other) (?:country|state|nation|side)\b")
_YOU = compiled(rf"\byour?\b|{_THAT_COUNTRY.pattern}")
_ALL = compiled(r"all (?!two|three|four|five|six|of)(?:[a-z-]+ )?(?:countries|nations|states|governments|parties)$")
_HELP_SOUGHT = compiled(
    r"(?:(?:ask|request|appeal)(?:ed|s|ing)? (?:for )?|s(?:ought|eeks?|eeking) )(?:(?:more|further|additional) )?"
    r"(?:help|support|assistance|aid|backing|advice)\b"
)
_OUR_FRIENDS = compiled(
    r"(?:our|my) (?:[a-z-]+ )?(?:partners|friends|brothers|neighbou?rs|allies|colleagues|hosts|guests)$"
)
_OWN_STAFF = compiled(
    r"(?:our|my) (?:own )?(?:[a-z-]+ )?(?:officers|officials|staff|subordinates|troops|soldiers)$"
    r"|my (?:[a-z-]+ )?ministers$"
    r"|(?:his|her|its|their) (?:own )?(?:[a-z-]+ )?(?:officers|officials|aides?|staff|commanders|subordinates"
    r"|troops|men|soldiers|forces|navy|army|ministry|ministers|cabinet|government|advisers|advisors|team|experts|diplomats"
    r"|delegation)$"
)
# "Urged his staff to", "asked the units under his command to", "called on the agencies of his ministry to".
_ASKS_OWN = compiled(
    r"\w+(?: up)?(?: ?on| to)? (?:all )?(?:his|her|its) (?:own )?(?:[a-z-]+ )?(?:officers|officials|staff|commanders"
    r"|troops|men|soldiers|subordinates|ministers|diplomats)\b"
    r"|\w+(?: up)?(?: ?on| to)? (?:the |all )?(?:[a-z-]+ |«a\d+» ){1,4}(?:under|of|in|within)"
    r" (?:his|her|its|«a\d+»['’]s) (?:own )?(?:[a-z-]+ )?"
    r"(?:command|ministry|army|navy|service|department|force|forces|charge)\b"
)
_FORCES = compiled(
    r"\b(?:units?|commands?|navy|army|air force|forces|troops|posts?|stations?|police|guards?|agencies|localities"
    r"|departments?|provinces|authorities|ministry|ministries)$"
)
_IS_TO = compiled(
    rf" (?P<B>{LIST})"
    r"(?: to\b|'s? (?:\w+ )?(?:help|support|assistance|aid|backing|cooperation|consent|approval|advice)\b)"
)
_THAT = compiled(  # also with a time or a frame between
    r" that,?(?: (?:in|over|during|from|on|at|as|given|with)\b(?:[^,;«]{2,60},|(?: [a-z]+){0,3}"
    r" (?:future|years?|months?|weeks?|days?|time|period|ahead|come)))?"
    rf" (?P<B>{LIST})(?= (?:should|must|ought|need|jointly|also|further|now|each|both)\b"
    r"| (?!be\b|is\b|are\b|was\b|were\b|has\b|have\b|had\b|will\b|would\b|could\b|can\b|may\b|might\b)[a-z-]+ )"
)
_ACTORS = compiled(r"«a\d+»(?:(?:, and|,| and) «a\d+»)*")

Addressees = tuple[tuple[str, ...], dict[str, Ground]]


def addressees_of(
    event: Event, clause: Clause, states: frozenset[str], people: list[PersonDraft], scene: Scene
) -> Addressees:
    """Give names or states, and the ground of the cell; ``states`` are those of who commits. Empty where not said."""
    sides = frozenset(scene.sides)
    addressed = [_other(event, a, clause, people, scene) for a in _addressed(event, clause, states, sides)]
    addressed = [_opposed(a, states, people, scene) for a in addressed]
    asks = event.rule.modality in ("requested", "proposed")
    if asks and not addressed:
        addressed = [a for a in _whose_task(event, clause) if a.states and set(a.states) <= sides]
    addressed = [_beside(a, states) for a in addressed if not (asks and is_anybody(a))]
    addressed = [_across(a, event, states, scene) for a in addressed]
    single = [a for a in addressed if len(a.persons) == 1 and a.kind not in ("side", "both", "they")]
    names = {people[a.persons[0]].name for a in single} or {s for a in addressed for s in a.states}
    if names == states == sides:
        return (), {}  # no gathering asks itself
    if not names and "abroad" in event.rule.marks:
        object_ = _side_of_object(event, clause, states, sides)
        whoever = _HELP_SOUGHT.match(clause.text, event.verb) or event.rule_text.endswith((" it to", " us to"))
        seeks = len(sides) == 2 and not object_[0] and whoever
        return _the_others(event, clause, states, scene) if seeks else object_
    pledged = event.rule.to == "object" and event.rule.modality == "pledged"
    you = _YOU if event.rule.to == "help" else _THAT_COUNTRY if pledged else None
    to_you = len(states) == 1 and you is not None and you.search(clause.text, event.tail, event.end)
    to_you = to_you or (len(states) == 1 and you is not None and _US.match(clause.text, event.tail))
    if not names and (event.rule.to == "others" or to_you):
        return _the_others(event, clause, states, scene)
    if not names:
        helped: Addressees = _side_helped(event, clause, states, scene) if event.rule.to == "help" else ((), {})
        if not helped[0] and _gives(event, clause, states, scene):
            return _the_others(event, clause, states, scene)
        return helped
    spans = tuple(Span(a.start, a.end) for a in addressed)
    return tuple(sorted(names)), {"to": Ground(spans, event.rule.name, how_found(addressed))}


def is_anybody(addressee: Actor) -> bool:
    """ "He urged all parties to …", "all African nations": whoever is meant, it is not both sides of the contact."""
    words = addressee.words
    return not grammar().others.isdisjoint((words, words.removeprefix("the "))) or _ALL.match(words) is not None


def _beside(addressee: Actor, states: frozenset[str]) -> Actor:
    """ "He invited his counterparts", "he asked them", "the other signatories": those of the other sides."""
    them = addressee.head == "them" and len(states) == 1
    his = addressee.kind == "roles" and addressee.words.startswith(("his ", "her ", "its ", "their "))
    his = his or _OUR_FRIENDS.match(addressee.words) is not None
    if not (them or his or addressee.words.startswith(("other ", "the other "))):
        return addressee
    return replace(addressee, states=tuple(s for s in addressee.states if s not in states))


def _across(addressee: Actor, event: Event, states: frozenset[str], scene: Scene) -> Actor:
    """ "He asked the National Assembly": a body without a state, asked by one side, is the other side's."""
    others = set(scene.sides) - states
    unknown = (
        addressee.kind == "side" and not addressee.states and not addressee.words.startswith(("his ", "its ", "her "))
    )
    if unknown and event.rule.modality == "requested" and len(states) == 1 and len(others) == 1:
        return replace(addressee, states=tuple(others))
    return addressee


def how_found(actors: Iterable[Actor]) -> How:
    """Names and sides are stated; pronouns and roles were followed to whom they name."""
    return How.STATED if all(a.kind in ("person", "side") for a in actors) else How.RESOLVED


def named_sides(clause: Clause, first: int, last: int, kinds: str = "SAG") -> list[tuple[str, Span]]:
    """Give the states named between two places of a rendered line, also as adjectives ("Norwegian firms")."""
    chunks = [c for c in clause.line.tagged.chunks if c.kind in kinds and c.value]
    within = [c for c in chunks if c.start == clause.offset(first) or clause.holds(first, last, c.start)]
    return [((c.value or "").partition("|")[0], Span(c.start, c.end)) for c in within]


def _addressed(event: Event, clause: Clause, states: frozenset[str], sides: frozenset[str]) -> list[Actor]:
    if event.told and event.rule.modality == "pledged":
        return [_side_of(a) if a.head in ("guest", "host", "guests", "hosts") else a for a in event.told]
    if event.rule.modality == "proposed" and _BE.match(clause.text, event.tail):
        return []  # "proposed that Peru be the venue" is not proposed to Peru
    if event.rule.to in ("object", "patient") and (event.addressee or event.rule.modality != "pledged"):
        return event.addressee
    if event.rule.to == "object" and event.rule.modality == "pledged" and len(states) == 1:
        return event.speaker if _ME.search(event.rule_text) else _helped(event, clause, states, sides)
    if event.rule.to == "object" and _ME.search(event.rule_text):
        return event.speaker
    if event.rule.to == "subject":
        return event.subject if {s for a in event.subject for s in a.states} - states else []
    if event.rule.to == "help" and len(states) == 1:
        return [_side_of(a) for a in event.addressee] or _helped(event, clause, states, sides)
    return []


def _whose_task(event: Event, clause: Clause) -> list[Actor]:
    """ "The need for both to share charts", "it was proposed that Peru share charts": who is to do it."""
    m = _IS_TO.match(clause.text, event.tail, event.end) if clause.text.endswith(" for", 0, event.tail) else None
    if m is None and (opens := event.tail - len(" that")) > event.verb:
        m = _THAT.match(clause.text, event.tail, event.end) or _THAT.match(clause.text, opens, event.end)
    return clause.actors_in(m["B"]) if m else []


def _other(event: Event, addressee: Actor, clause: Clause, people: list[PersonDraft], scene: Scene) -> Actor:
    """ "She thanked Soto and asked him": who asks does not ask herself, so that "him" is the other one named."""
    own = {p for a in event.subject for p in a.persons} or {p for a in event.speaker for p in a.persons}
    if addressee.kind not in ("he", "role") or not own or (addressee.persons and set(addressee.persons) != own):
        return addressee
    before = [a for a in clause.actors if a.start < addressee.start and len(a.persons) == 1]
    if found := next((a for a in reversed(before) if set(a.persons) != own), None):
        return replace(addressee, persons=found.persons, states=found.states)
    return _opposite(addressee, own, people, scene)


def _opposed(addressee: Actor, states: frozenset[str], people: list[PersonDraft], scene: Scene) -> Actor:
    """ "I assured him": nobody assures a person of his own side."""
    own = {p for p in addressee.persons if people[p].state in states}
    if addressee.kind not in ("he", "role") or not own or len(scene.sides) != 2:
        return addressee
    return _opposite(replace(addressee, persons=(), states=()), own, people, scene)


def _opposite(addressee: Actor, own: set[int], people: list[PersonDraft], scene: Scene) -> Actor:
    """Take the principal of the other side where the sentence names nobody else."""
    states = {people[p].state for p in own}
    for principals in (scene.hosts, scene.guests):
        if principals and people[principals[0]].state not in states:
            state = people[principals[0]].state
            return replace(addressee, persons=principals[:1], states=(state,) if state else ())
    sides = set(scene.sides) - states
    named = [k for k, p in enumerate(people) if p.state in sides and p.first.start < addressee.start]
    if addressee.states or not named:
        return addressee
    last = max(named, key=lambda k: (not _is_envoy(people[k]), people[k].first.start))
    return replace(addressee, persons=(last,), states=(people[last].state or "",))


def _is_envoy(person: PersonDraft) -> bool:
    """An ambassador sits by at the talks of ministers: "his guest" is another where one was told of."""
    return any("ambassador" in o.name.lower() for o in person.offices)


def _helped(event: Event, clause: Clause, states: frozenset[str], sides: frozenset[str]) -> list[Actor]:
    """Give the other side where it is helped, not where it only takes part."""
    m = _help_in(event, clause)
    trained = [a for a in clause.actors if a.words.startswith("training ") and a.states]  # "go on training its divers"
    if m is None and any(clause.holds(event.tail, event.end, a.start) for a in trained):
        return [_side_of(a) for a in trained if set(a.states) <= sides - states]
    for found in _ACTORS.finditer(clause.text, m.end(), min(m.end() + HELP_REACH, event.end)) if m else ():
        named = clause.actors_in(found[0])
        actors = [a for a in named if not set(a.states) <= states] or named  # "boats for Peru, and Chile will …"
        near = (
            m is not None and found.start() <= m.end() + NEXT
        )  # "it will give Peru strong support", at talks with Chile
        whom = (sides | {s for a in actors for s in a.states} if near else sides) - states
        if all(a.states and set(a.states) <= whom for a in actors):
            stands_with = m is not None and m[0].endswith("with") and found.start() <= m.end() + 1
            taking_part = not stands_with and grammar().company.search(clause.text, event.verb, found.start())
            return [] if taking_part else [_side_of(a) for a in actors]
    return []


def _help_in(event: Event, clause: Clause) -> re.Match[str] | None:
    """Give the word for what is done for somebody; who "wants to receive help" gives none."""
    if _RECEIVES.match(clause.text, event.tail):
        return None
    return grammar().help.search(clause.text, event.verb, event.end)


def _side_helped(event: Event, clause: Clause, states: frozenset[str], scene: Scene) -> Addressees:
    """ "Norway will give more boats to Chile": the one other side that the words after the help name itself."""
    m = _help_in(event, clause) if len(states) == 1 else None
    if m is None:
        return (), {}
    others = set(scene.sides) - states
    occasion = _OCCASION.search(clause.text, m.end(), event.end)
    end = occasion.start() if occasion else event.end
    named = {s: span for s, span in named_sides(clause, m.end(), end, "SGI") if s in others}
    near = named_sides(clause, m.end(), min(m.end() + NEXT + 1, end), "A") if not named else ()
    named |= {s: span for s, span in near if s in others}
    if len(named) != 1 or grammar().company.search(clause.text, event.verb, m.start()):
        return (), {}
    [(state, span)] = named.items()
    at = clause.position(span.start)
    if at < 0 or (grammar().company.search(clause.text[:at]) and "shar" not in clause.text[m.start() : at]):
        return (), {}
    return (state,), {"to": Ground((span,), event.rule.name)}


def _gives(event: Event, clause: Clause, states: frozenset[str], scene: Scene) -> bool:
    """ "We will send more boats": what one side gives at talks with one other goes there, if nobody is named."""
    if event.rule.to != "help" or len(states) != 1 or len(set(scene.sides)) != 2:
        return False
    gives = grammar().giving.match(clause.text, event.tail)
    if gives and _CAUSE.match(clause.text, gives.end()):
        return False
    named = {s for s, _ in named_sides(clause, event.verb, event.end, "SAGI")} - states
    others = set(scene.sides) - states
    return bool(gives) and named <= others and others.isdisjoint(table("organisations")["international"])


def _the_others(event: Event, clause: Clause, states: frozenset[str], scene: Scene) -> Addressees:
    """ "He asked his friends for help": all the sides but his own."""
    others = set(scene.sides) - states
    if not others or not states & set(scene.sides):
        return (), {}
    span = Span(clause.offset(event.verb), clause.end_of(max(event.tail - 1, event.verb)))
    return tuple(sorted(others)), {"to": Ground((span,), event.rule.name, How.RESOLVED)}


def _side_of(actor: Actor) -> Actor:
    """Help to a person is help to the person's side."""
    return actor if actor.kind == "side" else replace(actor, kind="side")


def _side_of_object(event: Event, clause: Clause, states: frozenset[str], sides: frozenset[str]) -> Addressees:
    """Who asks "Norwegian firms to …" or "for Norway's help" asks it of that side; peace elsewhere, of nobody."""
    reach = event.tail if event.rule_text.endswith(" to") else min(event.tail + OBJECT_REACH, event.end)
    named = [(state, span) for state, span in named_sides(clause, event.verb, reach) if state not in states]
    elsewhere = "plea" in event.rule.marks and named and named[0][0] not in sides
    if elsewhere or len({state for state, _ in named}) != 1:
        return (), {}
    return (named[0][0],), {"to": Ground((named[0][1],), event.rule.name)}


def is_of_another(event: Event, states: frozenset[str], scene: Scene) -> bool:
    """Support voiced for the other side binds; for anybody else it is a line of policy."""
    named = {s for a in event.addressee for s in a.states}
    return bool(named) and named <= set(scene.sides) - states


def is_domestic(event: Event, clause: Clause, states: frozenset[str]) -> bool:
    """Whoever asks somebody who is no side gives an order at home, unless another side or strangers are named."""
    if len(states) == 1 and event.addressee and all(_OWN_STAFF.match(a.words) for a in event.addressee):
        return True
    if event.rule_text.endswith(" us to"):
        return False  # "The President asked us to …", in the words of who was asked
    if len(states) == 1 and event.rule.modality == "requested" and _ASKS_OWN.match(clause.text, event.verb):
        return True
    asked = {s for a in event.addressee for s in a.states}
    if asked == states and len(states) == 1 and _asks_own_forces(event):
        return True
    people = all(a.kind == "side" and a.words.endswith(("people", "public", "nation")) for a in event.addressee)
    if event.addressee and people and asked == states and event.rule.modality == "requested":
        return True
    passive = event.rule.subject == "agent" and not event.addressee
    if "abroad" not in event.rule.marks or not (passive or event.rule_text.endswith(" to")):
        return False
    if not passive and not grammar().strangers.isdisjoint(compiled(r"[a-z]+").findall(event.rule_text)):
        return False
    if any(a.kind == "both" and len(a.states) > 1 for a in clause.actors_in(event.rule_text)):
        return False  # "asked the border posts of both sides to …"
    behind = named_sides(clause, event.verb, event.tail, "L")  # "asked the authorities of Lor to …"
    return not {state for state, _ in (*named_sides(clause, 0, len(clause.text)), *behind)} - states


def _asks_own_forces(event: Event) -> bool:
    """ "General Soto of Chile asked the Chilean units to …": an order at home."""
    told = all(a.kind in ("person", "role") for a in (*event.subject, *event.speaker))
    own = all(a.kind == "side" and _FORCES.search(a.words) for a in event.addressee)
    return event.rule.modality == "requested" and told and own
