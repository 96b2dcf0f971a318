"""Tell a person's state by who speaks for whom: "White House spokeswoman X said President Y would call"."""

from __future__ import annotations

from communique.model import How
from communique.patterns import compiled
from communique.reading.persons.duties import speaks_for_others
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import OFTEN, Named, set_state, title_start
from communique.reading.words.page import Page


def by_spokesman(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "White House spokeswoman X said President Y would call": the spokeswoman speaks of her own president."""
    for m in p.mentions[:OFTEN]:
        for x in named[m.line]:
            q = people[x.person]
            said = page.text[x.end : title_start(page, m)]
            if (
                q is not p
                and q.state
                and speaks_for_others(q)
                and _SAID_OF.match(said)
                and m.before
                and m.before.offices
            ):
                set_state(p, q.state, "state of the spokesperson")
                return


def by_announcing(p: PersonDraft, people: list[PersonDraft], named: Named, press: str | None) -> None:
    """ "President X will visit Borria, presidential spokesman Y said": whose like Y speaks for and tells of first."""
    if not speaks_for_others(p):
        return
    for m in p.mentions[:OFTEN]:
        told = (people[x.person] for x in named[m.line] if people[x.person] is not p)
        if (q := next(told, None)) and q.state and q.state_how == How.STATED and press in (None, q.state):
            if _stems(p) & _stems(q):
                set_state(p, q.state, "state of whom a spokesperson tells")
            return


def _stems(p: PersonDraft) -> set[str]:
    """Give what somebody's offices are about, by the words' beginnings: "presid", "foreig", "defenc"."""
    stems = {w[:6] for o in p.offices for w in o.name.lower().split()}
    return stems - {"minist", "spokes", "of", "the", "and", "for", "secret", "press"}


_SAID_OF = compiled(r",? (?:said|told \w+|says|announced|confirmed|stated)(?: on \w+)?(?: that)? (?:the )?$")
