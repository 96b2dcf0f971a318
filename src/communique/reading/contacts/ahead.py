"""Let what is told of a journey to come lie ahead: "He will visit Lima from May 8. There he sees X on Friday".

yes   X will visit Lima. The agenda: talks with Y.             (the talks are planned)
yes   X will be in Lima from May 8 to 11. He sees Y on Friday.  (in a report of May 5: the Friday to come)
no    X will visit Lima. On Monday he met Y.                    (the verb tells that it was)
"""

from __future__ import annotations

from collections.abc import Sequence

from communique.model import Status
from communique.patterns import compiled
from communique.reading.clauses.render import Clause
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.trips import Trip

_PAST = compiled(
    r"\b(?:met|held|had|was|were|received|saw|took|came|followed|discussed|conferred|called|paid|hosted|talked|spoke"
    r"|sat|went|made|drew|gave|began|ended|opened|closed|concluded|signed|greeted|welcomed|told|agreed)\b"
    r"|\b(?:said|stated|stressed|noted|added|thanked|praised|proposed)\b[^;]{0,50}\b(?:at|during|in|after|following) "
    r"(?:an? |the |his |her |their )?(?:[a-z-]+ ){0,2}(?:meeting|talks|reception|conversation|encounter)\b"
)


def tells_of_the_past(clause: Clause) -> bool:
    """Does a verb of a sentence tell that what it tells of was?"""
    return _PAST.search(clause.text) is not None


def foresee(clauses: Sequence[Clause], contacts: Sequence[Contact], trips: Sequence[Trip]) -> None:
    """Make planned what a sentence without a verb of the past tells of those between whom a visit is only planned."""
    for c in contacts:
        t = _journey(c, trips) if c.status in (Status.HELD, Status.PLANNED) and not c.mechanism else None
        if t and (c.status == Status.PLANNED or not tells_of_the_past(clauses[c.lines[0]])):
            c.status = Status.PLANNED
            c.journey = (t.days.start, t.days.end)


def _journey(c: Contact, trips: Sequence[Trip]) -> Trip | None:
    """Give the visit that is planned between the sides of a contact, by one who takes part, if it is their only one."""
    between = [t for t in trips if {t.guest, t.host} <= c.states]
    only = between[0] if len(between) == 1 else None
    return only if only and only.status == Status.PLANNED and (only.leader < 0 or only.leader in c.people) else None
