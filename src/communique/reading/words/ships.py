"""Find ships that their names' letters tell of: "INS Tarang", "KRI ‘Banten’".

yes   INS Tarang put in at Lor on Monday          (India's)
no    INDIA AND ITS NAVY                          (no name follows, but words in capitals)
"""

from __future__ import annotations

from dataclasses import dataclass

from communique.lexicon import table
from communique.reading.words.tagging import Chunk

_SURE = frozenset("ins pns slns hms hmas hmnzs hmcs uss kri brp roks rss nns bns icgs uscgc bap htms".split())
_LONGEST = 3  # words of a name


@dataclass(frozen=True, slots=True)
class Ship:
    """A ship: the state whose navy has it, and the chunk behind its name."""

    state: str
    last: int


def state_of_letters(word: str) -> str | None:
    """Give the state whose ships bear the letters before their names, as ISO 3166."""
    if not (word.isupper() and word.isalpha()):
        return None
    known: dict[str, str] = table("duties")["ships"]
    return known.get(word.lower())


def ship_at(chunks: list[Chunk], i: int) -> Ship | None:
    """Give the ship whose letters stand at chunk ``i``, if a name follows them."""
    lead = chunks[i].text
    state = state_of_letters(lead)
    if state is None:
        return None
    first = i + 1 + (i + 1 < len(chunks) and chunks[i + 1].kind == '"')
    last = first
    while last < len(chunks) and last - first < _LONGEST and chunks[last].text[:1].isupper():
        last += 1
    if last == first or (chunks[first].text.isupper() and lead.lower() not in _SURE):
        return None
    return Ship(state, last + (first > i + 1 and last < len(chunks) and chunks[last].kind == '"'))
