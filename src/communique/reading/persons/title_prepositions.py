"""Tell which prepositions belong to an office: "Ambassador to Alland", "Adviser on Trade", but not "met X in Lor"."""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.persons.offices import folded_cells
from communique.reading.words.tagging import Chunk

_SERVICES_OF = frozenset(("army", "navy", "staff", "forces", "guard", "marines"))


def cells(name: str) -> frozenset[str]:
    return folded_cells("offices", name)


# The office so far, back to its head, in front of a preposition that may go on with it.
CHAIN_FAR = 24
SO_FAR = compiled(
    r"(?P<head>[TK])b?(?:F[Ft]*)?(?:\([^()]{1,10}\))?(?:(?:oe?|Pe?)[wtAGSFBILbTK,&s]+(?:\([^()]{1,10}\))?)*$"
)
_OF_SOMEBODY = ("assistant", "secretary", "adviser", "advisor", "aide", "counsellor", "counselor", "envoy", "camp")
_HEADS = frozenset(("head of state", "head of government"))  # "a message from the Head of State to President X"


def belongs(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    """Does a preposition go on with an office: "Ambassador to Laos", "head of a desk at the Ministry"?"""
    word = chunks[k].folded
    if (
        word not in ("to", "for", "on", "under", "at", "in", "from")
        or k + 1 >= len(chunks)
        or chunks[k - 1].folded in _HEADS
    ):
        return False
    if word == "for" and {"year", "years", "months", "terms"}.intersection(c.folded for c in chunks[k + 2 : k + 4]):
        return False  # "Foreign Minister for ten years"
    following = "".join(letters[k + 1 : k + 6])
    begin = max(0, k - CHAIN_FAR)
    before = "".join(letters[begin:k])
    office = SO_FAR.search(before)
    if (
        word == "to"
        and before.endswith("&")
        and compiled(r"P[eAtSI]+&$").search(before)
        and compiled(r"e?t*[SI]").match(following)
    ):
        return True  # "Ambassador to Alland and to the Republic of Borria"
    if (
        word in ("to", "for")
        and compiled(r"[TK](?:\([^()]{1,4}\))?(?:oe?G?)?[SAI]?$").search(before)
        and _heads_posted(chunks, letters, k)
    ):
        return True
    if office is None or (word in ("in", "at") and chunks[k + 1].folded in ("his", "her", "their")):
        return False
    if word == "to" and chunks[k - 1].folded == "accredited":
        return True
    institutions = {w for c in chunks[k + 1 : k + 5] for w in c.folded.split()} & cells("institutions")
    if word == "from":  # "a Director from the Allandian Ministry of Defence"
        return bool(institutions) and compiled(r"e?(?:[AS]s?)?[tAF]*[BG]").match(following) is not None
    head = begin + office.start("head")
    to_body = compiled(r"e?(?:[AST]s?)?[tBFGI]").match(following) is not None
    if (
        word in ("to", "in")
        and chunks[k - 1].folded in cells("missions")
        and compiled(r"e?(?:[SIL]|N+B)").match(following)
    ):
        return True  # "Head of the Mission to Alland"
    if word == "to":
        return compiled(r"e?T").match(following) is not None and chunks[head].folded.endswith(_OF_SOMEBODY)
    if word == "for" and compiled(r"e?S").match(following) and is_envoy(chunks, letters, k):
        return True  # "Special Envoy of the Secretary-General for Alland"
    if word == "for" and chunks[head].folded.startswith("spokes") and compiled(r"e?(?:A|[AS]s)?T").match(following):
        return True  # "a spokesman for the Allandian president"
    if word == "for":
        return bool(compiled(r"e?(?:[ASG]s)?(?:[tA]&)?[tA-]*[FBG]|e?(?:A|[AS]s)?t(?:[,.;)w]|$)").match(following))
    if word == "on" and chunks[k + 1].folded in folded_cells("grammar", "months"):
        return False
    if word == "on":
        return (before[-1:] in "BF" and bool(compiled(r"[tAFB]|w").match(following))) or bool(
            compiled(r"e?t*[FB]").match(following)
        )
    if word == "under" and compiled(r"e[tAGF]*T[^R]").match(following):
        return before[-1:] not in "TK"  # "Secretary of the Council under the President"
    if word in ("at", "under"):
        return to_body
    if letters[k + 1] == "L" and compiled(r"T(?:oe?[SA])?$").search(before) and _is_consul(chunks, k):
        return True  # "the Consul General of Alland in Lor"
    if compiled(r"e?[SL]").match(following) and is_envoy(chunks, letters, k):
        return True  # "the Ambassador of Alland in Borria", "Special Representative of the Chairperson in Alland"
    if letters[k + 1] in "LS" and cells("missions").intersection(c.folded for c in chunks[max(0, k - 5) : k]):
        return True  # "Defence Adviser at the High Commission of Alland in Lor"
    charged = chunks[k + 1].folded in ("charge", "the office")
    served = word == "in" and compiled(r"e(?:[AS]s?)?[tFG]*[FG]").match(following) is not None
    services = {w for c in chunks[k + 1 : k + 5] for w in c.folded.split()} & _SERVICES_OF
    return charged or (to_body and bool(institutions)) or (served and bool(services))


def _is_consul(chunks: list[Chunk], k: int) -> bool:
    return any("consul" in c.folded for c in chunks[max(0, k - 4) : k])


def is_envoy(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    """Is the head of the office that goes on at ``k`` one who is sent somewhere?"""
    begin = max(0, k - CHAIN_FAR)
    m = SO_FAR.search("".join(letters[begin:k]))
    return m is not None and chunks[begin + m.start("head")].folded.split()[-1] in cells("envoys")


def _heads_posted(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    head = next((j for j in range(k - 1, max(-1, k - 5), -1) if letters[j] in "TK"), -1)
    return head >= 0 and chunks[head].folded.split()[-1] in cells("posted")
