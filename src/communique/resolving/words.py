"""Words of titles and clauses compared: what two wordings share, idle words aside."""

from __future__ import annotations

import re
from functools import lru_cache

from communique.resolving.names import fold

_WORD = re.compile(r"[a-z0-9]+")
_IDLE = frozenset(
    "the a an of and or for on in at to by with from between its their his her this that these which who as "
    "is are was were be been will would shall should has have had both two sides side parties".split()
)
_SPELLING = {
    "defense": "defence",
    "program": "programme",
    "programs": "programme",
    "organization": "organisation",
    "center": "centre",
}

# Words that most instruments of two ministries have; what is left tells one line of instruments from another.
_GENERAL = frozenset(
    "cooperation cooperative collaboration bilateral joint annual defence military security relation tie ties field "
    "area ministry ministrie ministerial country countrie force armed work".split()
)
_SPELT = {
    "naval": "navy",
    "navie": "navy",
    "guards": "guard",
    "un": "nation",
    "united": "nation",
    "cybersecurity": "cyber",
}


@lru_cache(maxsize=100_000)
def telling(text: str | None) -> frozenset[str]:
    """Give the words of a text that tell what it is about, folded, in British spelling, without plural endings."""
    found = (_SPELLING.get(word, word) for word in _WORD.findall(fold(text or "")))
    return frozenset(word.removesuffix("s") if len(word) > 4 else word for word in found if word not in _IDLE)


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of words in common (Dice's coefficient), between 0 and 1."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def line_words(subject: str | None) -> frozenset[str]:
    """Give the words of a subject that tell its line; none for cooperation in defence at large."""
    return frozenset(_SPELT.get(word, word) for word in telling(subject)) - _GENERAL
