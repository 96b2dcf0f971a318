"""Find whom "he", "her", "him", "the former" and "the latter" mean."""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.memory import Memory
from communique.reading.clauses.objects import MEETING, TAKEN, WHILE_MEETING, acts_on, before, tourist
from communique.reading.clauses.render import Clause


def settle_he(memory: Memory, actor: Actor, clause: Clause) -> None:
    """ "He": the subject of before; "him": whom the other acted on; "I": who tells the report."""
    of_teller = actor.head == "i" and memory.told_by_one
    told = memory.teller if of_teller else _meant(memory, actor, clause)
    if memory.told_by_one and not of_teller and told == memory.teller and memory.recent[-1:] not in ([], [told]):
        told = memory.recent[-1]  # "I met X. He asked me …": who says "I" calls himself by no other word
    others = tuple(filter(None, (memory.home,))) if of_teller else memory.subject_states
    actor.persons = (told,) if told >= 0 else ()
    actor.states = memory.states(actor.persons) or others


def _meant(memory: Memory, actor: Actor, clause: Clause) -> int:
    if actor.head in ("former", "latter"):
        told = _of_two(memory, actor)
    elif actor.head in ("him", "her"):
        told = _whom(memory, actor, clause)
    else:
        told = _voice(memory, actor, clause)
        told = told if told >= 0 else _last_subject(memory, actor, clause)
    return _caller(memory, actor, clause, memory.sexes.meant(actor.head, told, memory.recent[::-1]))


def _caller(memory: Memory, actor: Actor, clause: Clause, told: int) -> int:
    """ "Prime Minister X received Y. He later called on President Z", whom X serves: Y did."""
    m = _CALLS_ON.search(clause.text, len(before(clause, actor)))
    host = clause.actors[int(m[1])].person if m and told >= 0 else -1
    state = memory.people[told].state if host >= 0 else None
    guest = next(iter(memory.scene.guests), -1)
    other = guest >= 0 and memory.people[guest].state not in (None, state)
    return guest if state and other and memory.people[host].state == state else told


def _whom(memory: Memory, actor: Actor, clause: Clause) -> int:
    """ "When X called on him": whom was told of before X; "A met B and talked with him": B."""
    ahead = [k for k, a in enumerate(clause.actors) if a.start < actor.start and a.kind == "person" and a.persons]
    if ahead and (tour := TAKEN.search(before(clause, actor))) and int(tour[1]) in ahead:
        return clause.actors[int(tour[1])].persons[0]
    if (travels := tourist(clause, actor, ahead)) >= 0:
        return clause.actors[travels].persons[0]
    if not ahead:
        return memory.subject
    own = clause.actors[ahead[-1]].persons[0]
    if (
        acts_on(clause.text, ahead[-1], clause.actors.index(actor))
        and (met := _foreigner(memory, own, actor, clause)) >= 0
    ):
        memory.done_to = (met, clause.line.number)
        return met
    if own == memory.subject != memory.outer >= 0 and acts_on(clause.text, ahead[-1], clause.actors.index(actor)):
        memory.done_to = (memory.outer, clause.line.number)
        return memory.outer
    if len(ahead) > 1 and own != memory.subject and WHILE_MEETING.search(before(clause, actor)):
        return own
    lead = clause.text.partition(f"«a{ahead[-1]}»")[0].rstrip().rpartition(" ")[2]
    if lead in ("when", "while", "as", "after", "that", "where") and memory.outer >= 0:
        return memory.outer
    if lead in MEETING and len(ahead) > 1:
        return clause.actors[ahead[-1]].persons[0]
    if len(ahead) > 1 and own == memory.subject and acts_on(clause.text, ahead[-1], clause.actors.index(actor)):
        return clause.actors[ahead[-2]].persons[0]  # "the visit of X began when Y received him"
    return memory.subject


def _foreigner(memory: Memory, own: int, actor: Actor, clause: Clause) -> int:
    """ "X will meet Y, and Z will hold talks with him": somebody of another state than Z's, or -1."""
    told = [i for a in clause.actors[: clause.actors.index(actor)] for i in a.persons if i != own]
    same = [i for i in told or [memory.outer] if i >= 0 and memory.people[i].state == memory.people[own].state]
    if not same or memory.people[own].state is None:
        return -1  # nobody but those whom "him" may mean was told of
    near = [*reversed(told), *memory.scene.guests[:1], *reversed(memory.recent)]
    return next((i for i in near if i >= 0 and memory.people[i].state not in (None, memory.people[own].state)), -1)


def _last_subject(memory: Memory, actor: Actor, clause: Clause) -> int:
    """ "“I shall go where Y has gone,” he said": who spoke before, not whom the quotation names."""
    quoted = _QUOTED.search(before(clause, actor))
    done_to, number = memory.done_to
    if done_to >= 0 and number == clause.line.number - 1 and _GOES_ON.search(clause.text):
        return done_to
    return memory.outer if quoted and "«a" not in quoted.string[: quoted.start()] else memory.subject


def _voice(memory: Memory, actor: Actor, clause: Clause) -> int:
    """ "X will go to Lor, spokeswoman Y said. “The minister will …,” she added": Y, unless X is known to be a woman."""
    sex = memory.sexes.of(memory.voice) if memory.voice >= 0 else None
    if sex != actor.head or sex == memory.sexes.of(memory.subject):
        return -1
    return memory.voice if _SAYS.match(clause.text.partition(f"«a{clause.actors.index(actor)}»")[2]) else -1


_SAYS = compiled(
    r"(?: (?:also|then|further|later))* (?:said|says|added|adds|noted|notes|told|stressed|explained|continued|went on"
    r"|announced|specified|pointed out|recalled|emphasi[sz]ed|informed)\b"
)


def _of_two(memory: Memory, actor: Actor) -> int:
    """ "The former asked …, the latter promised …": of the two named last."""
    if actor.head == "former" or memory.recent[-1:] != list(memory.pair[:1]):
        memory.pair = tuple(memory.recent[-2:])
    told = memory.pair[:1] if actor.head == "former" else memory.pair[1:]
    return next(iter(told), -1)


_QUOTED = compiled(r"(?:^|[\"“])[^\"“”]+[\"”] ?$")
_CALLS_ON = compiled(
    r"«a\d+»(?: (?:also|then|later|earlier|had|has|will|is to|was|were|be|been)){0,4}"
    r" (?:(?:paid|pay) (?:an? |his |her )?(?:[a-z]+ )?(?:call|visit) (?:to|on)|call(?:ed|s)? on|received by|hosted by"
    r"|granted an audience by|(?:had|have) an audience with) (?:the )?«a(\d+)»"
)
# "The President will decorate him. He is also scheduled to meet B": whose journey is told goes on with it.
_GOES_ON = compiled(
    r"^(?:on «d\d+», |«d\d+», |(?:later|then|also|afterwards),? )?«a0»"
    r"(?: (?:is|was) (?:also |then |later )?(?:scheduled|due|set|slated|expected|to)\b| will (?:also|then|later)\b"
    r"|,? (?:also|then|later) | will (?:meet|call|visit|hold|tour|travel|fly|leave)\b)"
)
