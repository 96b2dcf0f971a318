"""Make the contact that a report tells of by "the meeting" alone, between the sides of the one visit that it tells.

yes   A delegation of Alland led by X arrived in Lor. The meeting focused on trade.    (Alland and Lor's state met)
yes   X is on a visit to Alland. At the talks the two sides discussed drills.
no    X is on a visit to Alland. The talks will focus on trade.                         (to come)
no    X met Y in Lor. At the talks the two sides discussed drills.                      (that meeting)
"""

from __future__ import annotations

from collections.abc import Sequence

from communique.lexicon import table
from communique.model import Format, Span, Status
from communique.patterns import compiled
from communique.reading.clauses.moods import has
from communique.reading.clauses.render import Clause
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.trips import Trip
from communique.reading.words.layout import CAPTION, LINE, TITLE

_NOUN = (
    r"(?:the|their) (?:(?:bilateral|official|two-hour|working|subsequent) )?"
    r"(?:(?P<{}>talks|negotiations)|meeting|discussions)"
)
_TOLD = compiled(
    rf"^(?:during|at|in the course of) {_NOUN.format('at')},? «a\d+» (?:[a-z]+ )?(?:discussed|exchanged|reviewed"
    r"|agreed|considered|touched|talked|spoke|noted|stressed|expressed)\b"
    rf"|^{_NOUN.format('on')} (?:(?:also|mainly|largely) )?(?:focused|centred|centered|covered|dealt|touched|addressed"
    r"|concentrated|(?:was|were) devoted)\b"
)


def met_on_a_visit(clauses: Sequence[Clause], contacts: Sequence[Contact], trips: Sequence[Trip]) -> Contact | None:
    """Give that contact, where no other is told and one visit alone is going on or over."""
    states = table("states")
    made = [t for t in trips if t.status in (Status.ONGOING, Status.HELD) and {t.guest, t.host} <= states.keys()]
    if len(made) != 1 or len(trips) != 1 or contacts:
        return None
    trip = made[0]
    for clause in clauses[trip.lines[0] + 1 :]:
        told = _TOLD.match(clause.text) if clause.line.kind not in (CAPTION, LINE, TITLE) else None
        if told and not has("planned", clause.text) and not has("recalled", clause.text):
            form = Format.TALKS if told["at"] or told["on"] else Format.MEETING
            guests = [trip.leader] if trip.leader >= 0 else []
            span = Span(clause.line.start, clause.line.end)
            return Contact(
                form,
                Status.HELD,
                "the meeting on the visit told",
                [],
                guests,
                [],
                {trip.guest, trip.host},
                [clause.line.number],
                span,
                span.start,
            )
    return None
