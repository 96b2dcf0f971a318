"""Tell which state "the Sultanate" or "the BDF" means: of those that the report names, the one that has one.

yes   Muscat: The Sultanate and Qatar held talks                    (Oman is the Sultanate of Oman)
yes   Gaborone: The BDF Commander met …                    (of the states that have one the report names Botswana)
no    Minister X of Bahrain and Minister Y of Jordan met in the Kingdom    (both are kingdoms)
no    the Kingdom of Alland                                          (the lexicon knows it)
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.words.page import Line
from communique.reading.words.tagging import Chunk, Tagged, tag

_FULL_NAME = compiled(r"(?:.* )?(Kingdom|Sultanate|Principality) of ")


def name_realms(lines: list[Line], here: set[str | None]) -> None:
    """Tag "the Sultanate" as the one state meant; ``here`` are those of the press and of the dateline."""
    realms = any(c.folded in _realms() for line in lines for c in line.tagged.chunks)
    shared = [c for line in lines for c in line.tagged.chunks if c.kind == "G" and c.text in _shared_acronyms()]
    if not realms and not shared:
        return
    known = (c for line in lines for c in line.tagged.chunks if c.kind in "SAL")
    named: set[str | None] = {(c.value or "").partition("|")[0] for c in known}
    for c in shared:
        bodies = _shared_acronyms()[c.text]
        those = [s for s in bodies if s in here] or [s for s in bodies if s in named]
        if len(those) == 1 and not (c.value or "|").startswith("|"):
            c.value = bodies[those[0]]
    for line in lines if realms else ():
        chunks = list(line.tagged.chunks)
        for k, c in enumerate(chunks):
            meant = _realms().get(c.folded, frozenset()) & (named | here)
            if len(meant) == 1 and _stands_for_a_state(chunks, k):
                chunks[k] = Chunk("S", next(iter(meant)), c.start, c.end, c.text, c.folded)
        line.tagged = Tagged(chunks, "".join(c.kind for c in chunks))


@lru_cache(maxsize=1024)
def state_of_city(city: str) -> str | None:
    """Give the state of a city that the lexicon knows."""
    return next((c.value for c in tag(city, 0, len(city)).chunks if c.kind == "L"), None)


def capital_of(state: str) -> str | None:
    """Give the capital of a state."""
    return next(iter(words(table("states").get(state, {}).get("capital"))), None)


def _stands_for_a_state(chunks: list[Chunk], k: int) -> bool:
    """ "The Sultanate", "the sisterly Sultanate", but neither "the Sultanate of …" nor "the Kingdom Tower"."""
    behind = chunks[k + 1].kind if k + 1 < len(chunks) else "."
    led = k > 0 and (chunks[k - 1].folded == "the" or (k > 1 and chunks[k - 2].folded == "the"))
    return chunks[k].text[:1].isupper() and led and behind not in "oNTFG"


@cache
def _shared_acronyms() -> dict[str, dict[str, str]]:
    """Give the bodies of several states that one acronym stands for, by state."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for row in table("organisations")["national"]:
        for acronym in words(row.get("acronyms")):
            found[acronym].setdefault(row["state"], f"{row['state']}|{row['name']}")
    return {acronym: bodies for acronym, bodies in found.items() if len(bodies) > 1}


@cache
def _realms() -> dict[str, frozenset[str]]:
    """Give the states that are a kingdom, a sultanate, a principality in full, by that word."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for iso, row in table("states").items():
        for name in words(row["names"]):
            if m := _FULL_NAME.match(name):
                found[m[1].lower()].add(iso)
    return {word: frozenset(states) for word, states in found.items()}
