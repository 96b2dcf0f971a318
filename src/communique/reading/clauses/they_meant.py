"""Find whom "they", "both sides", "the two ministers" and "the leaders" mean."""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.beside import are_others
from communique.reading.clauses.meeting_opened import pair_of_opening
from communique.reading.clauses.memory import Memory
from communique.reading.clauses.objects import before
from communique.reading.clauses.offices_meant import may_be_of
from communique.reading.clauses.owners import name_set
from communique.reading.clauses.render import Clause

_COUNTS = frozenset(("two", "both", "three", "four", "five", "all", "respective"))
_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}
_OWNED = ("his", "her", "its", "their")
_PEERS = ("counterparts", "colleagues", "opposite numbers")
_BOTH = 2


def settle_by_opening(memory: Memory, actor: Actor, clause: Clause) -> bool:
    """Settle whom a phrase means that the sentence's opening told of; False where none did."""
    met = _opened_with(memory, actor, clause)
    if met:
        actor.persons = () if actor.kind == "both" else tuple(sorted(met))
        actor.states = memory.last_both = memory.states(met)
    return bool(met)


def settle_roles(memory: Memory, actor: Actor, clause: Clause) -> None:
    """ "The two ministers", "the leaders": those of the two sides that the report is telling of."""
    actor.persons = () if are_others(actor, clause) else _of_the_two(memory, actor, clause)
    if len(actor.states) < _BOTH:
        actor.states = memory.states(actor.persons) or _of_both(memory, actor, clause)


def _opened_with(memory: Memory, actor: Actor, clause: Clause) -> tuple[int, ...]:
    """ "At her meeting with C, the sides discussed trade": those two, whoever met before."""
    own = any(c.kind in "SAG" for c in clause.line.tagged.chunks[actor.first : actor.last])
    return () if own or are_others(actor, clause) else pair_of_opening(actor, clause, memory.people, memory.outer)


def _of_both(memory: Memory, actor: Actor, clause: Clause) -> tuple[str, ...]:
    """ "The leaders", "officials of the two countries" are of both sides; "members of parliament" need not be."""
    phrase = [c.folded for c in clause.line.tagged.chunks[actor.first : actor.last]]
    if actor.states and not _COUNTS.intersection(phrase):
        return actor.states  # "Peruvian experts", "officials from Peru"
    if phrase[0] in ("the", "these", "those", "senior", "top") or _COUNTS.intersection(phrase):
        return memory.scene.sides or memory.main_sides
    if actor.head in name_set("domestic") or (phrase[0] in _OWNED and actor.head in _PEERS):
        return ()  # "his counterparts", of whichever states
    return memory.scene.sides or memory.main_sides


def settle_they(memory: Memory, actor: Actor, clause: Clause) -> None:
    if pair := _pair_before(memory, actor, clause):
        actor.persons, actor.states = pair, memory.states(pair)
        return
    if one_side := _one_side_meant(memory, actor, clause):
        actor.persons, actor.states, actor.of_one_side = (), one_side, True
        memory.of_one_side = (clause.line.number, one_side)
        return
    actor.persons = memory.group
    actor.states = memory.last_both or memory.scene.sides or memory.main_sides


def _one_side_meant(memory: Memory, actor: Actor, clause: Clause) -> tuple[str, ...]:
    """ "The Lao delegation said they will …. They also …": those of one side, who speak of themselves."""
    k = clause.actors.index(actor)
    if k == 0:
        number, states = memory.of_one_side
        return states if number == clause.line.number - 1 and clause.text.startswith("«a0»") else ()
    own = clause.actors[k - 1]
    several = (own.kind in ("side", "roles") or own.of_one_side) and len(own.states) == 1 and len(own.persons) < _BOTH
    said = several and _SAY_OF_THEMSELVES.search(clause.text, 0, clause.text.find(f"«a{k}»"))
    return own.states if said and int(said[1]) == k - 1 else ()


def _pair_before(memory: Memory, actor: Actor, clause: Clause) -> tuple[int, ...]:
    """ "He met Minister B, and they …": the two of different states who are named before in the sentence."""
    pair: dict[str, int] = {}
    for other in clause.actors[: clause.actors.index(actor)]:
        if len(other.persons) == 1 and len(other.states) == 1:
            pair.setdefault(other.states[0], other.persons[0])
    return tuple(sorted(pair.values())) if len(pair) == 2 else ()


def _met_before(memory: Memory, actor: Actor, clause: Clause) -> tuple[int, ...]:
    """ "Later he also met Minister B; the sides agreed …": he and B, whoever met before."""
    pair = _pair_before(memory, actor, clause)
    ahead = clause.text[: clause.text.find(f"«a{clause.actors.index(actor)}»")]
    return pair if pair and _MEETS.search(ahead) else ()


# Who meets whom, each one alone.
_MEETS = compiled(
    r"«a\d+»(?: (?:has|have|had|also|then|later|(?:on )?«d\d+»))*,? (?:met|meets|spoke|talked|received|receives"
    r"|hosted|called|held|had|was received|was hosted|conferred|sat down|telephoned|phoned|paid)\b[^;]*«a\d+»"
)


def settle_both(memory: Memory, actor: Actor, clause: Clause) -> None:
    wanted = next((n for w, n in _NUMBERS.items() if w in actor.words.split()), 2)
    if not actor.states and wanted == _BOTH and (met := _met_before(memory, actor, clause)):
        actor.states = memory.states(met)
    if len(actor.states) < 2:
        ahead = [a for a in clause.actors if a.start < actor.start]  # "Alland and Borria met on ties of the two"
        own = tuple(s for a in ahead if a.kind == "side" for s in a.states[:1])
        pair = memory.scene.sides if len(memory.scene.sides) >= 2 else memory.last_pair() or memory.main_sides
        if (here := _pair_before(memory, actor, clause)) and _HAVE_MET.search(before(clause, actor)):
            pair = memory.states(here)  # "X met Y, and the two sides agreed …", whoever met before
        pair = _sides_at_contact(memory, actor, clause) or pair
        pair = own if len(own) == len(ahead) == len({*own}) == 2 and "«a0» and «a1» " in clause.text else pair
        actor.states = pair if wanted <= len(pair) or len(pair) == 2 else memory.main_sides
        if wanted == 3 and len(actor.states) < 3:
            actor.states = memory.all_states()[:3]
    memory.last_both = tuple(sorted(actor.states))
    actor.states = memory.last_both


def _at_contact(memory: Memory, actor: Actor, clause: Clause) -> tuple[int, ...]:
    """ "During his meeting with B, both leaders …": the subject and B, whoever was met besides."""
    with_whom = _AT_HIS_MEETING.match(before(clause, actor))
    met = clause.actors[int(with_whom[1])].persons if with_whom else ()
    own = memory.states((memory.subject,)) if memory.subject >= 0 else ()
    several = actor.words.startswith(("both ", "the two ", "two "))
    if len(met) != 1 or not several or not own or memory.states(met) in ((), own):
        return ()
    return tuple(sorted((memory.subject, met[0])))


def _sides_at_contact(memory: Memory, actor: Actor, clause: Clause) -> tuple[str, ...]:
    """ "Moreover, during the meeting with Minister B, the two sides …": B's and that of whoever met others before."""
    with_whom = _AT_HIS_MEETING.match(before(clause, actor))
    met = memory.states(clause.actors[int(with_whom[1])].persons) if with_whom else ()
    own = next(
        (own for i in (memory.subject, memory.first) if i >= 0 and (own := memory.states((i,))) not in ((), met)), ()
    )
    return (*own, *met) if len(own) == len(met) == 1 else ()


def _of_the_two(memory: Memory, actor: Actor, clause: Clause) -> tuple[int, ...]:
    told = _at_contact(memory, actor, clause)
    if not told and not actor.states and actor.words.startswith(("both ", "the two ")):
        told = _pair_before(memory, actor, clause)
    return told or _plural(memory, actor)


def _plural(memory: Memory, actor: Actor) -> tuple[int, ...]:
    """ "The two ministers": the last ones named, one of each side."""
    if actor.words.split()[0] not in ("the", "two", "both", "three", "four") or "other" in actor.words:
        return ()
    for name, told in (("host", memory.scene.hosts), ("guest", memory.scene.guests)):
        if told and not actor.states and actor.head in name_set(name):
            return told  # "receiving the guests, …"
        if not actor.states and actor.head in name_set(name):
            return memory.heads[:1] if name == "guest" and memory.heads else memory.at_place(name)
    many = len(memory.scene.sides) if len(memory.scene.sides) > 2 and not actor.states else 2
    wanted = next((n for w, n in _NUMBERS.items() if w in actor.words.split()), many)
    if len(actor.states) == 1 and actor.head in name_set("audience") and not _COUNTS.intersection(actor.words.split()):
        return ()  # "the Lao officers"
    if len(actor.states) == 1:
        own = [i for i in memory.near() if memory.people[i].state == actor.states[0]]
        return tuple(own[: wanted if _COUNTS.intersection(actor.words.split()) and len(own) >= wanted else 1])
    chosen: list[int] = []
    for i in reversed(memory.recent):
        state = memory.people[i].state
        if len(actor.states) > 1 and state not in actor.states:
            continue
        if all(memory.people[j].state != state for j in chosen) and (
            not memory.scene.sides or state in memory.scene.sides
        ):
            chosen.append(i)
    chosen = [i for i in chosen if may_be_of(memory.people[i], actor.head)]
    principals = [i for i in (*memory.scene.hosts[:1], *memory.scene.guests[:1]) if i >= 0]
    foreign = len(actor.states) > 1 and not set(memory.states(tuple(principals))) <= set(actor.states)
    if len(principals) == 2 and wanted == 2 and not foreign:
        return tuple(sorted(principals))
    return tuple(sorted(chosen[:wanted])) if len(chosen) >= wanted else ()


_SAY_OF_THEMSELVES = compiled(
    r"«a(\d+)»,? (?:also |then |later |has |have )?(?:said|says|say|stated|announced|promised|pledged|vowed|noted|added"
    r"|stressed|affirmed|confirmed|declared|indicated|explained|replied)(?: that)? $"
)
_HAVE_MET = compiled(
    r"» (?:also |then |later )?(?:met|received|hosted|welcomed|saw|called on|held talks with)\b[^;]*«a\d+»[^;]*$"
)
_AT_HIS_MEETING = compiled(
    r"(?:[a-z ]{4,20}, )?(?:during|at|in|after|following) (?:his|her|the|a) (?:[a-z-]+ ){0,2}"
    r"(?:meeting|talks|conversation|discussions|call) with (?:the )?«a(\d+)»(?:[^«]|«[dl]\d+»)*$"
)
