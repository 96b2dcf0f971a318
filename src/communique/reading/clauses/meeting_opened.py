"""Tell whom "they" and "both ministers" mean in a sentence that opens with a meeting of its own.

yes   A met B in Lor. At her meeting with C, the sides discussed trade.      (A and C)
yes   A met B in Lor. Meeting with C, they discussed trade.                  (A and C)
no    A met B in Lor. The sides discussed trade with C.                      (the sentence opens with them)
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.persons.people import PersonDraft

_OPENS = compiled(
    r"^(?:(?:later|also|then|meanwhile|separately|earlier)?,? ?(?:in|at|during|after|following|on|upon) )?"
    r"(?:(?:his|her|the|an?|their|another|this|that|«a\d+») )?(?:(?!with\b)[a-z-]+ ){0,4}?"
    r"(?:meetings?|talks|conversation|discussions|call|negotiations|encounter|consultations|bilateral)"
    r"(?:(?! (?:between|of)\b)(?:[^«;,]|«[dl]\d+»)){0,40}?(?: the)? «a(\d+)»(?:[^;])*?,"
)


def pair_of_opening(actor: Actor, clause: Clause, people: list[PersonDraft], subject: int) -> tuple[int, ...]:
    """Give whoever the report is about and whom they met, where a sentence opens with that meeting.

    ``subject`` is whom the sentence before is about.
    """
    m = _OPENS.match(clause.text)
    if m is None or clause.text.find(f"«a{clause.actors.index(actor)}»") < m.end():
        return ()
    named = [a for a in clause.actors if a.start < actor.start and a.kind == "person"]
    met = clause.actors[int(m[1])]
    if named != [met] or met.person < 0 or not people[met.person].state:
        return ()
    state = people[met.person].state
    others = [p for p in people if p.state not in (None, state) and p.first.line < clause.line.number]
    main = max(others, key=lambda p: (len(p.mentions), p.index == subject, -p.first.start), default=None)
    return (main.index, met.person) if main else ()
