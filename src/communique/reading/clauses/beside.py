"""Tell what stands beside an actor in its sentence: a state that two offices share, who speaks with whom, "other".

yes   the chief of defence staff and the chief of staff of the Allandian army    (both are of Alland)
yes   A and B reaffirmed …. He also met C                                       (he: A)
yes   other senior Allandian officers                                           (none of those told of)
no    the minister and the ambassador of Alland                                 ("the minister" was told of before)
"""

from __future__ import annotations

from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause, after_preposition


def of_next(actor: Actor, clause: Clause) -> tuple[str, ...]:
    """ "Met the chief of defence staff and the chief of staff of the Allandian army": both are of Alland."""
    behind = next((a for a in clause.actors if a.start > actor.start), None)
    if behind is None or behind.kind != "role" or actor.person >= 0 or " of " not in actor.words:
        return ()
    chunks = clause.line.tagged.chunks
    joined = [c.folded for c in chunks if actor.end <= c.start < behind.start] == ["and"]
    told = [c for c in chunks if behind.start <= c.start < behind.end]
    state = next((k for k, c in enumerate(told) if c.kind in "SA"), 0)
    return behind.states if joined and any(c.folded == "of" for c in told[:state]) else ()


def first_of_two(clause: Clause, said: Actor | None) -> Actor | None:
    """ "A and B reaffirmed …. He also met C": of two who say so together the first is the subject."""
    k = clause.actors.index(said) if said in clause.actors else 0
    first = clause.actors[k - 1] if k and f"«a{k - 1}» and «a{k}» " in clause.text else None
    together = first and said and first.kind == said.kind == "person" and not after_preposition(clause, k - 1)
    return first if together else said


def are_others(actor: Actor, clause: Clause) -> bool:
    """ "Other senior Lao officers" are none of those told of."""
    chunks = clause.line.tagged.chunks
    return any(c.folded == "other" for c in chunks[max(0, actor.first - 2) : actor.last])
