"""Whom a traveller does not serve: nobody arrives in their own state as a guest.

yes   Foreign Minister X arrived in Alland on a two-day visit         (X does not serve Alland)
yes   X left for Alland to attend the Alland-Borria dialogue          (X serves Borria, the other side)
no    President X returned to Alland; X was born in Alland
"""

from __future__ import annotations

import re

from communique.reading.persons.company import OFTEN, set_state
from communique.reading.persons.people import PersonDraft
from communique.reading.words.page import Page

# From the end of the name to the place: what may stand between, and the verb of going.
_GOES = re.compile(
    r"^(?:,[^,]{0,80},)?,?(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \w+)?| today| yesterday| also"
    r"| on [A-Z][a-z]+ \d{1,2}| on \d{1,2} [A-Z][a-z]+)?(?: who)?"
    r" (?:(?:was|is|has been|had been) in|(?:(?:has|had|is|was|will|would|to|on|be|due|set|scheduled) ){0,4}"
    r"(?:arriv\w+ here (?:on|for) (?:an? )?(?:[\w-]+ ){0,5}(?:visit|trip|tour) to|arriv\w+(?: here)? (?:in|at|on)"
    r"|left (?:\w+ )?for|leav\w+ (?:\w+ )?for|depart\w+ (?:\w+ )?for|fl[ey]\w* to|travel\w* to|land\w+ (?:in|at)"
    r"|reach\w*|visit\w*|(?:paid|pay|pays|paying|undertak\w+|began|begin\w*|start\w*|conclud\w+|wrap\w+ up|on|make"
    r"|made|led|leads|leading|headed|heads|heading) (?:an? |his |her )?(?:[\w-]+ ){0,5}"
    r"(?:visit|trip|tour|delegation) to))"
    r"(?: (?:the|southern|northern|eastern|western|central|capital|city|of|its|neighbouring|neighboring)\b)* ?$"
)
_FAR = 160  # characters between the name and the place


def gone_to(p: PersonDraft, page: Page) -> set[str]:
    """Give the states that a person is told to go to as a guest."""
    found = set()
    for m in p.mentions[:OFTEN]:
        for c in page.lines[m.line].tagged.chunks:
            ahead = c.kind in "SLA" and c.value and m.end < c.start <= m.end + _FAR
            if ahead and _GOES.match(page.text[m.end : c.start]):
                found.add((c.value or "").partition("|")[0])
    return found


def by_journey(p: PersonDraft, page: Page, near: list[str]) -> None:
    """ "X arrived in Alland for the Alland-Borria dialogue": of the two sides, X serves the one that they leave."""
    gone = gone_to(p, page) & set(near)
    left = [state for state in near if state not in gone]
    if gone and len(near) == 2 and len(left) == 1:
        set_state(p, left[0], "the side that a guest comes from")
