"""Find whose "the delegation", "the visiting team", "his delegation" is, and who heads it."""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.memory import Memory
from communique.reading.clauses.render import Clause
from communique.reading.words.verbs import finite_verbs

_BOTH = 2
_HOSTING = frozenset(("host", "hosting"))
_CALLED = _HOSTING | {"visiting", "guest"}
_PARTIES = ("delegation", "team", "contingent", "group")


def settle_team(memory: Memory, actor: Actor, clause: Clause) -> None:
    """ "The delegation", "the visiting side", "his delegation": its head where one is told of, and its state."""
    if owner := _owner_of(memory, actor, clause):
        actor.persons, actor.states = owner.persons[:1], owner.states
    elif side := _visiting_side(memory, actor):
        actor.states, actor.persons = (side,), tuple(i for i in memory.heads if memory.people[i].state == side)[:1]
    elif (head := _head_of(memory, actor, clause)) >= 0:
        actor.persons = (head,)
        actor.states = memory.states(actor.persons)
    elif not actor.states and actor.head in _PARTIES and actor.words.startswith(("the ", "the visiting ")):
        actor.states = memory.party
    elif not actor.states:
        owned = memory.subject >= 0 and actor.words.startswith(("his", "her", "its", "their"))
        actor.states = memory.states((memory.subject,)) if owned else ()


def _owner_of(memory: Memory, actor: Actor, clause: Clause) -> Actor | None:
    """ "The minister and his delegation left": it is the minister's, whoever heads another one."""
    k = clause.actors.index(actor)
    joined = k > 0 and actor.words.startswith(("his ", "her ")) and f"«a{k - 1}» and «a{k}»" in clause.text
    owner = clause.actors[k - 1] if joined else None
    return owner if owner and len(owner.persons) == 1 and len(owner.states) == 1 else None


def _visiting_side(memory: Memory, actor: Actor) -> str | None:
    """ "The visiting delegation", "the host team", of two that met where one of them is at home."""
    called = _CALLED & set(actor.words.split())
    sides = memory.scene.sides
    if actor.states or not called or actor.head not in (*_PARTIES, "side") or len(sides) != _BOTH:
        return None
    home = next((s for s in (memory.where, memory.seat, memory.home) if s in sides), None)
    if home is None:
        return None
    return home if called & _HOSTING else next(s for s in sides if s != home)


def _head_of(memory: Memory, actor: Actor, clause: Clause) -> int:
    """ "The delegation left": its head or the guest told of, if a verb follows the phrase; else -1."""
    if actor.head not in ("delegation", "team"):
        return -1
    behind = clause.line.tagged.chunks[actor.last : actor.last + 2]
    if not any(c.folded in finite_verbs() or c.folded in ("which", "who") for c in behind):
        return -1
    if not actor.words.startswith(("the ", "his ", "her ", "their ", "our ")) or "joint" in actor.words:
        return -1
    told = [i for i in (*memory.heads, *memory.scene.guests[:1]) if i >= 0]
    return next((i for i in told if not actor.states or memory.people[i].state in actor.states), -1)


def note_heads(memory: Memory, clause: Clause) -> None:
    """ "A Lao delegation led by X": whoever heads a delegation is meant by "the delegation" from here on."""
    for m in _PARTY_OF.finditer(clause.text) if not clause.words.isdisjoint(_MEMBERS) else ():
        memory.party = clause.actors[int(m[1])].states[:1] or memory.party
    memory.party = next((a.states for a in clause.actors if a.head in _PARTIES and len(a.states) == 1), memory.party)
    headed = _HEADED.finditer(clause.text) if not clause.words.isdisjoint(_LEADING) else ()
    for m in (*_TRAVELS.finditer(clause.text), *headed):
        person = next(iter(clause.actors[int(m[1])].persons), -1)
        if person >= 0:
            memory.heads = (person, *(i for i in memory.heads if i != person))


_MEMBERS = frozenset(("delegation", "team", "contingent", "group", "participants", "students", "officers"))
_LEADING = frozenset(("led", "headed", "head"))
# "A delegation of 19 officers from the Allandian army": whose "the delegation" is from here on.
_PARTY_OF = compiled(
    r"^(?:[^«;]|«[dl]\d+»){0,60}?\b(?:delegation|team|contingent|group|participants|students|officers)\b"
    r"[^«;]{0,60}? (?:of|from) «a(\d+)»"
)
_TRAVELS = compiled(
    r"«a(\d+)»,?(?: who)?(?: (?:has|had|is|was|will|also|be))*"
    r" (?:arrived|arrives|landed|flew|on an? (?:[\w-]+ ){0,4}visit"
    r"|paid an? (?:[\w-]+ ){0,4}visit to|in «[al]\d+» (?:on|for))"
)
_HEADED = compiled(
    r"(?:delegation\b|team\b|«a\d+»)(?:[^«;]|«[dlm]\d+»){0,60}?,? (?:(?:led|headed) by|at the head of) «a(\d+)»"
)
