"""Tell whether a contact was held by telephone or on a screen.

yes   By telephone, X spoke with Y.      (the sentence opens with it)
yes   A telephone conversation of X with Y took place.
no    X met Y after a call with Z.
"""

from __future__ import annotations

import re
from functools import cache

from communique.patterns import compiled
from communique.reading.contacts.rewording import either


@cache
def _words_of_calls() -> tuple[re.Pattern[str], re.Pattern[str]]:
    calls, wire = either("calls"), either("wire")
    led = r"\b(?:in|during|on|over) (?:a |an |the |their )(?:\w+ )?"
    return (
        compiled(rf"(?<!after )(?<!before )(?<!following )\b(?:{calls}|{wire})\b"),
        compiled(rf"^[^«;]*?(?:«[dl]\d+»[^«;]*?)*?(?:{led}(?:{calls}|call)|\b(?:{wire}))\b"),
    )


def from_afar(m: re.Match[str]) -> bool:
    """Were they held by telephone or on a screen? The sentence opens with it, or says so between or behind the two."""
    inside, behind = _words_of_calls()
    ahead = _BY_WIRE.match(m.string) if "|;" not in m.string[: m.start()] else None
    return bool(
        ahead
        or inside.search(m.string[max(0, m.start() - _BESIDE) : m.end()])
        or behind.search(m.string[m.end() : m.end() + 90])
    )


_BESIDE = 12  # signs: "a telephone conversation of A with B"
_BY_WIRE = compiled(
    r"(?:it (?:was|is) )?(?:linked |connected |speaking |talking )?"
    r"(?:by|over|on|in|during|via) (?:a |the |their |«d\d+»(?:'s|’s) )?"
    r"(?:[a-z]+ )?(?:telephone|phone|video ?link|video ?conference|video|(?<!courtesy )call)\b"
)
