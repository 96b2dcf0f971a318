"""Tell whose a noun phrase is by what stands behind it: "of the two countries", "from Alland, Borria and Cestia".

yes   the ministers | of Alland, Borria and the Cestian Republic
yes   his counterparts | from Alland and Borria
no    his guest | of the support …                     (no state, no side)
"""

from __future__ import annotations

from functools import cache

from communique.lexicon import table, words
from communique.reading.words.tagging import Chunk
from communique.reading.words.tokens import fold

COUNTED = frozenset(("two", "both", "three", "four", "five", "all"))


@cache
def name_set(name: str) -> frozenset[str]:
    """Give a list of words of the lexicon of actors, folded."""
    return frozenset(fold(w) for w in words(table("actors")[name]))


def state_of(c: Chunk) -> str | None:
    """Give the state or organisation that a word names."""
    if c.kind == "I":
        return c.value
    return (c.value or "").partition("|")[0] or None


def tail(chunks: list[Chunk], k: int, states: list[str]) -> int:
    """Take "of National Defence", "of the two countries", "of Alland and Borria" into the phrase."""
    while k + 1 < len(chunks) and (chunks[k].kind == "o" or _governs(chunks, k)):
        if (past := _organisations(chunks, k, states)) > k:
            k = past
            continue
        j = k + 1
        while j < len(chunks) and (
            chunks[j].kind in "eFASG"
            or chunks[j].folded in COUNTED | name_set("sides")
            or _lists_on(chunks, j)
            or _is_realm(chunks, j)
        ):
            if chunks[j].kind == "S" and j + 1 < len(chunks) and chunks[j + 1].kind == "s":
                break  # "the Chilean side of Norway's readiness": whose it is belongs to what follows
            if (
                (chunks[k - 1].kind == "S" or chunks[j].kind == "A")
                and chunks[j].kind in "AS"
                and _titled(chunks, j + 1)
            ):
                return k  # "the visit to Peru of Chilean President X": he serves Chile, and goes to Peru
            if chunks[j].kind in "ASGL" and (state := state_of(chunks[j])) and state not in states:
                states.append(state)
            j += 1
        while j > k + 1 and chunks[j - 1].kind == "e":
            j -= 1  # "his guest of the support": the article belongs to what follows
        if j == k + 1:
            break
        k = j
    return k


_OF_MEMBERS = ("of", "the", "member", "states", "countries")


def _organisations(chunks: list[Chunk], k: int, states: list[str]) -> int:
    """ "The ministers | of the African Union (AU) and the European Union": two sides, one of them no state."""
    if not chunks[k - 1].folded.endswith("s"):
        return k
    j = k
    while j < len(chunks) and chunks[j].folded in _OF_MEMBERS:
        j += 1
    named: list[Chunk] = []
    while j < len(chunks) and chunks[j].kind in "SI" and chunks[j].value:
        named.append(chunks[j])
        j += 4 if [c.kind for c in chunks[j + 1 : j + 4]] == ["(", "I", ")"] else 1
        goes_on = j + 1 < len(chunks) and (chunks[j].kind in ",&") and len(named) < _SIDES
        after = j + 1 + (goes_on and chunks[j + 1].kind == "e")
        if not goes_on or after >= len(chunks) or chunks[after].kind not in "SI":
            break
        j = after
    organised = len(named) > 1 and any(c.kind == "I" for c in named)
    if not organised or (j < len(chunks) and chunks[j].kind in "TRNFGs"):
        return k
    states += [s for c in named if (s := state_of(c)) and s not in states]
    return j


_SIDES = 4


def _governs(chunks: list[Chunk], k: int) -> bool:
    """ "The Minister | for Foreign Affairs reached Lor": a portfolio behind its office."""
    return (
        chunks[k].folded == "for"
        and chunks[k - 1].folded.endswith(("minister", "secretary"))
        and chunks[k + 1].kind == "F"
    )


def _is_realm(chunks: list[Chunk], j: int) -> bool:
    """ "The Military Command | of Lor province": a part of a state tells whose it is."""
    first = j - (chunks[j].kind != "L")
    behind = chunks[first + 1].folded if first + 1 < len(chunks) else ""
    return chunks[first].kind == "L" and behind in ("province", "prefecture", "governorate")


def _titled(chunks: list[Chunk], j: int) -> bool:
    """Tell whether a rank or an office stands there, and no plural, which would be those of a list."""
    while j < len(chunks) and chunks[j].kind in "FGt":
        j += 1  # "Defence Minister"
    return j < len(chunks) and chunks[j].kind in "TR" and not chunks[j].folded.endswith("s")


def whence(chunks: list[Chunk], k: int, states: list[str]) -> int:
    """Take "from Alland, Borria and Cestia" into the phrase of a role."""
    while k + 1 < len(chunks):
        j = k
        while j < len(chunks) and chunks[j].kind in ",&":
            j += 1
        if j > k and j + 1 < len(chunks) and chunks[j].kind == "e" and chunks[j + 1].kind == "S":
            j += 1
        if j >= len(chunks) or (chunks[j].folded != "from" and j == k):
            break
        if chunks[j].folded == "from":
            j += 1
            while j < len(chunks) and chunks[j].kind in "e":
                j += 1
        elif chunks[k - 1].kind != "S":
            break
        if j >= len(chunks) or chunks[j].kind != "S" or not (state := state_of(chunks[j])):
            break
        if state not in states:
            states.append(state)
        k = j + 1
    return k


def _lists_on(chunks: list[Chunk], j: int) -> bool:
    """A comma or "and" between two states goes on with the list: "of Alland, Borria and the Cestian Republic"."""
    if chunks[j].kind not in ",&" or chunks[j - 1].kind not in "SA":
        return False
    k = j + 1
    while k < len(chunks) and k < j + 3 and chunks[k].kind in "&e":
        k += 1
    return k < len(chunks) and chunks[k].kind == "S"
