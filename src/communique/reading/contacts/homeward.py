"""Tell from where somebody returned home: the state in which the contacts were, not that of whoever was met last.

yes   A of Alland met B and C in Lor, Borria. He returned to Tam on Sunday.        (a visit to Borria)
no    A of Alland met B, C and D beside the forum. He returned to Tam on Sunday.    (nobody knows where it was)
"""

from __future__ import annotations

from communique.model import Status
from communique.reading.contacts.contact import Contact
from communique.reading.contacts.setting import Setting
from communique.reading.contacts.trips import Trip, merge_trip

_HOMEWARD = "went home"
_BOTH = 2


def settle_homeward(trips: list[Trip], contacts: list[Contact], settings: list[Setting]) -> None:
    """Give each visit told by a return alone the state where the traveller was, or drop it where several may be."""
    for t in [t for t in trips if t.rule == _HOMEWARD]:
        held = [(c, s) for c, s in zip(contacts, settings, strict=True) if c.status == Status.HELD]
        own = [(c, s) for c, s in held if t.guest in c.states]
        where = {s.state for _, s in own if s.state and s.state != t.guest}
        partners = {x for c, _ in own for x in c.states} - {t.guest}
        if len(where) == 1 and t.host not in where:
            trips.remove(t)
            t.host = next(iter(where))
            merge_trip(trips, t)
        elif not where and len(partners) > _BOTH:
            trips.remove(t)
