"""Find the bodies of a province, district or village, which act for the state that it lies in.

yes   the Border Guard Command of Dak Nong province                               (Vietnam)
yes   the Qiaotou border police station under the border company of China         (China)
yes   border management forces of Baise city, China's Guangxi province            (China)
yes   Dong Duc hamlet in Kien Giang province                                      (Vietnam)
no    the Commander of the Border Guard Command of Dak Nong province              (a person)
no    visited the border post in Dak Nong province                                (a place)
"""

from __future__ import annotations

from functools import cache

from communique.lexicon import table, words
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.owners import name_set, state_of
from communique.reading.words.tagging import Chunk

_LONG = 10  # chunks of a body's own name, and of each place behind it
_LEADS = frozenset(("of", "under", "in", "from"))
_BEFORE = frozenset(("with", "between", "by", "twin"))
_VAST = frozenset(("region", "area"))
_PREFIXES = frozenset(("co", "re"))  # "| co-organised the exchange"
_OF_STATES = frozenset("LSA")
_PARTS = frozenset(("delegation", "delegations", "teams", "forces"))


@cache
def _heads() -> frozenset[str]:
    return frozenset(words(table("actors")["local"]["heads"]))


@cache
def _plain() -> frozenset[str]:
    return frozenset(words(table("actors")["local"]["plain"]))


@cache
def _last_words() -> frozenset[str]:
    return frozenset(head.split()[-1] for head in _heads())


def may_hold_local_bodies(chunks: list[Chunk]) -> bool:
    """A cheap look for a word without which none is named, and a place or state that it would be of."""
    heads = _last_words()
    if heads.isdisjoint([c.folded.rpartition(" ")[2] for c in chunks]):
        return False
    return not _OF_STATES.isdisjoint([c.kind for c in chunks])


def local_bodies(chunks: list[Chunk]) -> list[Actor]:
    """Give the bodies that a sentence names."""
    found: list[Actor] = []
    if not may_hold_local_bodies(chunks):
        return found
    for i in range(len(chunks)):
        if (not found or i >= found[-1].last) and (body := local_body(chunks, i)):
            found.append(body)
    return found


def local_body(chunks: list[Chunk], i: int) -> Actor | None:
    """Read the body that begins at chunk ``i``, up to the last place that tells where it is."""
    if not _may_open(chunks, i):
        return None
    head = _own_name(chunks, i)
    if head < 0:
        return None
    end = _places_behind(chunks, head + 1)
    if end == head + 1 and not any(c.kind in "LSA" for c in chunks[i:head]):
        return None
    told = {s for c in chunks[i:end] if c.kind in "SAG" and (s := state_of(c))}
    states = told or _states_of(chunks[head:end]) or _states_of(chunks[i:head])
    if len(states) != 1:
        return None
    name = chunks[head].folded
    first = _with_delegations(chunks, i)
    span = (first, end, chunks[first].start, chunks[end - 1].end)
    return Actor("side", *span, name, tuple(states), words=f"the {name}", core=name)


def _states_of(chunks: list[Chunk]) -> set[str]:
    return {s for c in chunks if c.kind == "L" and (s := state_of(c))}


def _may_open(chunks: list[Chunk], i: int) -> bool:
    """Does a subject, an object of "with", or one of two begin here, and no place or owner?"""
    if not i or chunks[i - 1].kind in ',&"' or chunks[i - 1].folded in _BEFORE:
        return True
    return i > 1 and chunks[i - 1].kind == "o" and chunks[i - 2].folded in name_set("members") | _PARTS


def _with_delegations(chunks: list[Chunk], i: int) -> int:
    """ "Working delegations of | the Military Command of Dak Nong" act for it, and are one phrase with it."""
    if not i or chunks[i - 1].kind != "o":
        return i
    alone = i > 2 and (chunks[i - 3].kind == "e" or chunks[i - 3].folded in ("working", "senior", "visiting"))
    return i - 2 - alone


def _own_name(chunks: list[Chunk], i: int) -> int:
    """ "The Lang Vay border guard | station": the last head of the name that begins at ``i``; -1 if there is none."""
    head = -1
    first = i + (chunks[i].kind == "e")
    for k in range(first, min(len(chunks), first + _LONG)):
        c, before = chunks[k], chunks[k - 1] if k > first else None
        whose = c.kind == "s" and before is not None and before.kind in "LSB"
        if not (whose or c.kind in "AS" or _is_part(c, before)):
            break
        vast = c.folded in _VAST and (before is None or before.kind != "-")  # "the region", but "the sub-region"
        if (c.folded in _heads() and not vast) or (c.kind == "#" and head == k - 1):
            head = k
    return head


def _is_part(c: Chunk, before: Chunk | None) -> bool:
    if c.kind == "#":
        return before is not None and before.folded in _heads()  # "Company 225", but not "in May 7"
    if c.folded in _PREFIXES:
        return False
    return c.kind in "LtFBG-" or (c.kind == "N" and c.folded not in _months()) or c.folded in _plain() | _heads()


@cache
def _months() -> frozenset[str]:
    return frozenset(name.lower() for cell in table("calendar")["months"].values() for name in words(cell))


def _places_behind(chunks: list[Chunk], k: int) -> int:
    """Take "of the northern province of Lao Cai", "in Napo district, China's Guangxi province" into the phrase."""
    while k + 1 < len(chunks):
        listed = chunks[k].kind == ","
        if not (chunks[k].folded in _LEADS or (listed and chunks[k + 1].kind in "LNSA")):
            break
        first = k + 1 + (chunks[k + 1].kind == "e")
        end = first
        while end < len(chunks) and end - first < _LONG:
            before = chunks[end - 1] if end > first else None
            if not (chunks[end].kind in "SA" or (chunks[end].kind == "s" and before) or _is_part(chunks[end], before)):
                break
            end += 1
        while end > first and chunks[end - 1].kind in "s-":
            end -= 1
        if end == first or (listed and not any(c.kind in "LSA" for c in chunks[first:end])):
            break
        k = end
    return k
