"""Tell who is about to set out on a journey, so that the stops told after it lie ahead.

yes   X will embark on a three-nation trip next week. The first leg takes him to Alland.     (Alland: planned)
yes   X departs on Sunday for a tour of the region. It begins in Alland.                      (planned)
no    X left on Sunday for a tour of the region. The first leg takes him to Alland.           (he is on his way)
"""

from __future__ import annotations

from communique.model import Status
from communique.patterns import compiled
from communique.reading.clauses.render import Clause
from communique.reading.contacts.ahead import tells_of_the_past
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.trips import Trip

_JOURNEY = r"(?:[^;«]|«d\d+»){0,60}?\b(?:trip|tour|swing|journey|visits|stops|mission)\b"
_WILL = (
    r"(?:will|would|shall|is to|are to|(?:is|are)(?: all)? (?:set|due|scheduled|expected|slated|poised|about|likely) to"
    r"|plans to|intends to)"
)
_SETS_OUT = compiled(
    rf"«a(\d+)»(?:,[^;,«]{{2,60}},)?(?: (?:on )?«d\d+»)? (?:{_WILL}(?: \w+)? (?:embark|leave|depart|set off|set out"
    rf"|begin|start|undertake|make|go|kick off|head|travel|pay){_JOURNEY}"
    rf"|(?:embarks|leaves|departs|sets off|sets out|kicks off|starts|begins){_JOURNEY})"
)


def about_to_set_out(clause: Clause) -> int:
    """Give who a sentence says will set out on a journey, or -1."""
    m = _SETS_OUT.search(clause.text)
    persons = clause.actors[int(m[1])].persons if m else ()
    return persons[0] if len(persons) == 1 else -1


def plan_stop(t: Trip, traveller: int) -> None:
    """Let a stop of a journey to come be foreseen, whatever the tense that tells of it."""
    if t.leader == traveller >= 0 and t.status == Status.ONGOING and not (t.arrived or t.present):
        t.status = Status.PLANNED


def plan_contact(c: Contact, clause: Clause, traveller: int) -> None:
    """ "X will set out on a tour. It begins in Lor, where he meets Y": what the present tells of lies ahead."""
    if traveller in c.people and c.status == Status.HELD and not tells_of_the_past(clause):
        c.status = Status.PLANNED
