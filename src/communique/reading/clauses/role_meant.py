"""Find whom "the minister", "the host", "the Lao guest", "his counterpart" mean, and of which state they are."""

from __future__ import annotations

from communique.reading.clauses.actor import Actor
from communique.reading.clauses.beside import of_next
from communique.reading.clauses.memory import Memory
from communique.reading.clauses.modifiers import states_of_region
from communique.reading.clauses.offices_meant import (
    fits,
    heads_body,
    is_exactly,
    is_high_office,
    is_in_office,
    may_be_called,
    means_officer,
)
from communique.reading.clauses.owners import name_set
from communique.reading.clauses.render import Clause, after_preposition
from communique.reading.persons.duties import duties, post_of

_OFFICIALS = ("minister", "speaker", "president", "chairman", "chairperson", "premier")


def settle_role(memory: Memory, actor: Actor, clause: Clause) -> None:
    """ "The Lao minister", "the host", "his counterpart": who that is, and of which state."""
    if named := _in_apposition(memory, actor, clause):
        actor.persons, actor.states = named.persons or (named.person,), memory.states((named.person,))
        return
    if actor.person >= 0 and (state := memory.people[actor.person].state):
        actor.states = (state,)
    actor.states = actor.states or of_next(actor, clause)
    actor.persons = _who_holds(memory, actor, clause)
    actor.states = memory.states(actor.persons) or actor.states or _unnamed_before(memory, actor)
    actor.states = actor.states or _at_home(memory, actor) or _of_press(memory, actor, clause)
    if actor.states and not actor.persons:
        memory.unnamed = actor


def _in_apposition(memory: Memory, actor: Actor, clause: Clause) -> Actor | None:
    """ "His host, Minister X": the name behind the comma is whom the role means."""
    k = clause.actors.index(actor)
    if actor.person >= 0 or k + 1 >= len(clause.actors) or actor.head not in name_set("apposed"):
        return None
    behind = clause.actors[k + 1]
    if behind.kind != "person" or f"«a{k}», «a{k + 1}»" not in clause.text:
        return None
    return behind if not actor.states or memory.people[behind.person].state in actor.states else None


def _who_holds(memory: Memory, actor: Actor, clause: Clause) -> tuple[int, ...]:
    words = set(actor.words.replace("-", " ").split())
    if words & name_set("host") and not actor.states and (told := _hosts(memory)):
        return told[:1]
    guest = words & (name_set("guest") | {"visiting"}) and not actor.states
    if guest and (told := memory.scene.guests or memory.heads or memory.at_place("guest")):
        return told[:1]
    if not actor.states and (there := states_of_region(actor.words)):
        called = [i for i in memory.near() if memory.people[i].state in there]
        return (memory.subject,) if memory.subject in called else tuple(called[:1])
    if actor.person >= 0:
        return tuple(i for i in memory.near() if i != actor.person and _fits(memory, i, actor))[:1]
    if actor.head in ("counterpart", "opposite number", "colleague"):
        return _counterpart(memory, actor, clause)
    fitting = [i for i in memory.near() if _fits(memory, i, actor) and not _is_met_by(memory, i, actor, clause)]
    fitting = [i for i in fitting if may_be_called(memory.people[i], actor)]
    fitting = [i for i in fitting if not _is_own(memory, actor) or _may_be_own(memory, i, actor, clause)]
    fitting = [i for i in fitting if is_in_office(memory.people[i], actor)] or fitting
    fitting = [i for i in fitting if is_exactly(memory.people[i], actor)] or fitting or _of_rank(memory, actor)
    fitting = fitting or [
        i for i in memory.near() if memory.people[i].state in actor.states and heads_body(memory.people[i], actor)
    ]
    if not actor.states and (posted := _posted(memory, actor, clause)):
        fitting = [i for i in fitting if memory.people[i].state in posted] or fitting
    own = _own_holder(memory, fitting, actor)
    if own >= 0:
        return (own,)
    opens = clause.line.tagged.chunks[actor.first]  # "the minister", "Defence Minister also met B"
    if not actor.states and (opens.kind in "TFt" or opens.folded == "the"):
        if memory.subject in fitting:
            return (memory.subject,)
        if memory.subject < 0 and memory.first in fitting:
            return (memory.first,)  # "The two talked. The minister flew in on Friday": whose report it is
    return tuple(fitting[:1])


def _hosts(memory: Memory) -> tuple[int, ...]:
    """ "X arrived at the invitation of Y. He will hold talks with his host": where nobody has received X yet."""
    return memory.scene.hosts or memory.inviter or memory.at_place("host")


def _posted(memory: Memory, actor: Actor, clause: Clause) -> set[str]:
    """ "The Ambassador of Alland to Borria called on the Foreign Minister": Borria's, where the envoy is posted."""
    beside = (a.person for a in clause.actors if a.kind == "person" and a is not actor)
    return {state for i in beside for o in memory.people[i].offices if (state := post_of(o.name))}


def _is_own(memory: Memory, actor: Actor) -> bool:
    """May an office without a name or a state be one of the government's whose page it is: "the President"?"""
    return memory.official and not actor.states and is_high_office(actor)


def _may_be_own(memory: Memory, i: int, actor: Actor, clause: Clause) -> bool:
    """ "The President went to Lor. He met President X": neither whom a later sentence names nor who is X's like."""
    told_later = memory.people[i].first.line > clause.line.number
    return memory.people[i].state == memory.home or not (told_later or actor.core in memory.own_offices)


def _own_holder(memory: Memory, fitting: list[int], actor: Actor) -> int:
    """ "Prime Minister X of Peru asked for help. The Prime Minister …": a government's own page means its own."""
    own = (i for i in fitting if memory.people[i].state == memory.home and is_in_office(memory.people[i], actor))
    return next(own, -1) if memory.official and not actor.states and actor.words.startswith("the ") else -1


def _is_met_by(memory: Memory, i: int, actor: Actor, clause: Clause) -> bool:
    """ "The Prime Minister spoke to Prime Minister X", "President X called on the President": two persons."""
    first = clause.actors[0]
    ahead = clause.actors[: clause.actors.index(actor)]
    if all(after_preposition(clause, k) for k in range(len(ahead))):  # "During the visit to Lor, the minister met X"
        met = any(a.kind == "person" and a.person == i and a.start > actor.end for a in clause.actors)
        return met and not after_preposition(clause, len(ahead))
    return first.kind == "person" and first.person == i and after_preposition(clause, clause.actors.index(actor))


def _of_rank(memory: Memory, actor: Actor) -> list[int]:
    """ "The US commander": the only one of that state's officers who was told of."""
    if not actor.states or not means_officer(actor):
        return []
    told = [i for i in memory.recent if memory.people[i].rank and memory.people[i].state in actor.states]
    return told if len(told) == 1 else []


def _unnamed_before(memory: Memory, actor: Actor) -> tuple[str, ...]:
    """ "X called on the Samoan Minister of Defence. The minister asked …": of one who is told of without a name."""
    told, words = memory.unnamed, actor.words.split()
    same = told and words[0] == "the" and set(words[1:]) <= set(told.words.split())
    return told.states if told and same else ()


def _at_home(memory: Memory, actor: Actor) -> tuple[str, ...]:
    """ "A met B in Lor. She also called on the Minister of Culture": whom a guest meets there is of that state."""
    pair = memory.scene.sides
    guest = memory.states((memory.subject,)) if memory.subject >= 0 else ()
    abroad = len(pair) == len({*pair, *guest}) == 2 and memory.where in pair and guest not in ((), (memory.where,))
    official = actor.head.endswith(_OFFICIALS) and actor.words.startswith("the ")
    return (memory.where,) if abroad and official and memory.where else ()


def _of_press(memory: Memory, actor: Actor, clause: Clause) -> tuple[str, ...]:
    """ "The Prime Minister met Crown Prince X of Jordan": whose state is unsaid serves the press's own.

    Not whom one of its own people meets: "Our minister was received by the President".
    """
    at_home = memory.official or memory.seat == memory.home or memory.home in memory.main_sides
    if memory.home is None or not at_home or not is_high_office(actor):
        return ()
    if any(not memory.people[i].offices and not memory.people[i].rank for i in memory.recent):
        return ()  # who was named without an office may be "the president"
    named = [a for a in clause.actors if a is not actor and (a.kind == "role" or a.person >= 0)]
    told = [memory.states((memory.subject,)), *(a.states or memory.states((a.person,)) for a in named)]
    if any(memory.home in states for states in told):
        return ()
    memory.own_offices.add(actor.core)
    return (memory.home,)


def _counterpart(memory: Memory, actor: Actor, clause: Clause) -> tuple[int, ...]:
    """ "The Omani minister met his Thai counterpart": of another state than whose it is, of like duty if anybody is."""
    named = [a for a in clause.actors if a.end <= actor.start and len(a.persons) == 1 and a.kind == "role"]
    owner = named[-1].persons[0] if named and actor.words.startswith(("his ", "her ")) else memory.subject
    own = memory.states((owner,)) if owner >= 0 else ()
    others = [i for i in memory.near() if i != owner and memory.people[i].state and memory.people[i].state not in own]
    others = [i for i in others if not actor.states or memory.people[i].state in actor.states]
    alike = [i for i in others if owner >= 0 and duties(memory.people[i]) & duties(memory.people[owner])]
    return tuple((alike or others)[:1])


def _fits(memory: Memory, i: int, actor: Actor) -> bool:
    as_guest = i in memory.scene.guests or not memory.scene.guests
    return fits(memory.people[i], actor, as_guest=as_guest)
