"""Leave out what is told as a contact and is only a part of another, the frame of one, or a recalled edition.

yes   The 5th dialogue was held on Monday. The two sides reviewed what the 4th dialogue had decided.      (one)
yes   X received Y. At a ceremony the same day he handed over two boats.                  (the reception alone)
yes   X is in Lima to attend the forum. There he met Y.                                   (the meeting alone)
no    X received Y. At a ceremony the same day he handed over two boats to Z of Peru.     (two contacts)
"""

from __future__ import annotations

from collections import Counter

from communique.model import Format, Status
from communique.reading.contacts.ceremonies import SIGNING
from communique.reading.contacts.contact import Contact
from communique.reading.persons.press_side import is_organisation

_SIDES = 2
_CLOSE = 3  # sentences behind a session in which words of welcome are said at it


def leave_out_parts(contacts: list[Contact]) -> None:
    """Leave out every contact that another one holds, or that only leads to it."""
    beside = Counter(c.lines[0] for c in contacts)
    for c in list(contacts):
        if any(o is not c and _holds(o, c, beside) for o in contacts):
            contacts.remove(c)


def _holds(o: Contact, c: Contact, beside: Counter[int]) -> bool:
    """Is ``c`` told as a part of ``o``, as what somebody came for when ``o`` took place, or recalled beside it?"""
    vague = c.greeting or (c.weak and c.format == Format.MEETING)
    return (
        (c.frame and not o.frame and not set(c.people).isdisjoint(o.people))
        or (vague and _told_of(c, o))  # "both agreed", at a session told of before
        or (bool(c.unnamed) and _spells_out(c, o))  # "received five envoys", who are told one by one
        or _gathers(o, c, beside)  # "held meetings with the ministers of A, B and C", who met him together
        or (c.rule == SIGNING and _is_part(c, o))  # what is signed after talks is part of them
        or (c.handover and _is_part(c, o))  # what is handed over beside talks is part of them
        or _later(o, c)
    )


def _gathers(o: Contact, c: Contact, beside: Counter[int]) -> bool:
    """Is one of several contacts told in a sentence part of the one with all their people that is told next?"""
    alike = c.rule == o.rule and c.status == o.status == Status.HELD and not (c.mechanism or c.apart)
    told_next = 0 < o.lines[0] - c.lines[0] <= _CLOSE and beside[c.lines[0]] > _SIDES
    return alike and told_next and c.states < o.states and set(c.people) < set(o.people)


_MAIN = (Format.TALKS, Format.RECEPTION, Format.MEETING, Format.DIALOGUE, Format.EXCHANGE)


def _is_part(c: Contact, o: Contact) -> bool:
    """ "X received Y. At a ceremony the same day he handed over boats": the ceremony is no contact of its own."""
    after = o.apart and c.lines[0] < o.lines[0]  # "following the ceremony, the two held talks"
    return o.format in _MAIN and o.status == c.status == Status.HELD and c.states <= o.states and not after


def _told_of(c: Contact, o: Contact) -> bool:
    """Is a weak contact one of those who were at a session, or of a body's members: "the chiefs discussed …"?"""
    if o.lines[0] >= c.lines[0] or c.status != o.status or not (o.mechanism or len(o.states) > _SIDES):
        return False
    own = o.mechanism is not None and any(map(is_organisation, o.states)) and o.states <= c.states
    return own or (c.states <= o.states and (_close_greeting(c, o) or set(c.people) <= set(o.people)))


def _spells_out(c: Contact, o: Contact) -> bool:
    own = c.receives and o.receives and c.hosts == o.hosts and not c.guests and bool(o.guests)
    return own and 0 <= o.lines[0] - c.lines[0] <= _CLOSE


def _close_greeting(c: Contact, o: Contact) -> bool:
    return c.greeting and o.mechanism is not None and c.lines[0] - o.lines[-1] <= _CLOSE


def _later(o: Contact, c: Contact) -> bool:
    m, n = o.mechanism, c.mechanism
    return bool(
        m
        and n
        and m.edition is not None
        and n.edition is not None
        and m.kind == n.kind
        and m.edition > n.edition
        and o.lines[0] < c.lines[0]
    )
