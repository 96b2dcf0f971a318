"""Find who a sentence says it was that spoke.

yes   …, X said        yes   X added that …        no    whom X told
"""

from __future__ import annotations

import re
from functools import cache

from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.words.verbs import speech_verbs

# Verbs behind a quotation, whose subject follows: "…," explained X.
_BEHIND = "explained|noted|stated|declared|remarked|affirmed|underlined|emphasi[sz]ed|observed|concluded|replied|argued"


@cache
def _said() -> re.Pattern[str]:
    verbs = "|".join(sorted(v for v in speech_verbs() if v not in ("called", "calls", "asked", "agreed")))
    return compiled(
        rf"(?<!whom )(?<!which )(?<!by )«a(\d+)»[^«]{{0,24}}? (?:{verbs})\b|(?:said|added|stressed) «a(\d+)»"
        rf"|[,\"”’»] ?(?:{_BEHIND}) «a(\d+)»(?!['’]s)"
    )


def speaker(clause: Clause) -> Actor | None:
    """Who a sentence says it was that spoke: "…, he said", "Cai said"."""
    found = None
    for m in _said().finditer(clause.text):
        found = clause.actors[int(m[1] or m[2] or m[3])]
        if len(found.persons) == 1:
            return found
    return found
