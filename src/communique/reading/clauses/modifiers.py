"""What may stand between the states of a noun phrase and its head: "Indian and Chinese | corps | commanders".

yes   the Peruvian, Chilean and Bolivian economic and trade ministers
no    Peruvian soldiers saw ministers                              (a verb stands between)
"""

from __future__ import annotations

from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.owners import name_set
from communique.reading.words.tagging import Chunk
from communique.reading.words.verbs import finite_verbs


def adjectives_go_on(chunks: list[Chunk], k: int) -> bool:
    """ "French, German and Polish counterparts": a comma or "and" between two adjectives of states."""
    if not (k and chunks[k].kind in ",&" and chunks[k - 1].kind in "AS,&"):
        return False
    after = "".join(c.kind for c in chunks[k + 1 : k + 3])
    return after.startswith(("A", "S", "G", "&A", "&S", "&G")) and _ends_in_office(chunks, k)


def _ends_in_office(chunks: list[Chunk], k: int) -> bool:
    """Does the list of states end in an adjective before an office in the plural?"""
    while k < len(chunks) and chunks[k].kind in "ASG,&":
        k += 1
    if chunks[k - 1].kind == "," or k >= len(chunks):
        return False
    return leads_to_people(chunks, k)


def leads_to_people(chunks: list[Chunk], k: int) -> bool:
    """Do some words lead to a plural of those who act: "corps commanders", "economic and trade officials"?"""
    for c in chunks[k : k + 4]:
        acts = c.kind == "T" or any(c.folded in name_set(name) for name in ("persons", "sides", "ships"))
        if acts and c.folded.endswith("s"):
            return True
        plain = c.kind == "w" and c.text.islower() and c.folded not in finite_verbs() and not c.folded.endswith("ed")
        if not plain and c.kind not in "tTFB-&":
            return False
    return False


def may_stand_inside(c: Chunk, k: int, i: int) -> bool:
    """May a chunk stand inside a noun phrase that began at ``i``, whatever its head?"""
    if c.kind in "tFs#":
        return True
    if c.kind == "e":
        return k == i
    if c.kind == "-":
        return True
    return c.folded in name_set("adjectives") or (
        0 < k - i < _SECOND and c.text[0].isupper() and c.folded in _first_words()
    )


_SECOND = 3  # "the West African diplomat"
_CALLED = compiled(
    r"the (?:visiting |senior |top )?(?P<region>[a-z]+(?: american| african| asian)?)"
    r" (?:diplomat|official|minister|leader|president|chief diplomat|statesman|dignitary)"
)


@cache
def _regions() -> dict[str, frozenset[str]]:
    return {region: frozenset(words(states)) for region, states in table("actors")["regional"].items()}


@cache
def _first_words() -> frozenset[str]:
    """Give what a region's adjective begins with, as the tagger cuts it: "west (african)", "latin american"."""
    return frozenset((*_regions(), *(region.split()[0] for region in _regions()), "african", "asian"))


def states_of_region(phrase: str) -> frozenset[str]:
    """ "The Caribbean diplomat": give the states of the region by which somebody is called; none for other phrases."""
    called = _CALLED.fullmatch(phrase)
    if called is None:
        return frozenset()
    region = called["region"]
    return _regions().get(region) or frozenset(
        s for name, states in _regions().items() if name.endswith(f" {region}") for s in states
    )
