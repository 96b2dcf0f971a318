"""Give a sentence's letters with the finer ones that title chains need.

``K`` is a head that takes its unit without "of" ("Commandant 3 Training Centre"), ``P`` a preposition that belongs to
an office ("Ambassador to"), ``b`` a lower-case noun of institutions, ``f`` a word like "former".
"""

from __future__ import annotations

import re

from communique.reading.persons.offices import folded_cells, is_former
from communique.reading.words.tagging import Chunk, Tagged

_NUMERALS = frozenset(("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"))


def _cells(name: str) -> frozenset[str]:
    return folded_cells("offices", name)


def title_letters(tagged: Tagged) -> str:
    """Give a sentence's letters with the finer ones that title chains need."""
    chunks, letters = tagged.chunks, list(tagged.letters)
    for k, c in enumerate(chunks):
        letter = letters[k]
        if letter in "wtpB" and is_former(c):
            letters[k] = "f"
        elif letter == "B" and c.folded in folded_cells("grammar", "months"):
            letters[k] = "w"  # "on Sunday Adviser X"
        elif letter == "B" and c.text[0].islower():
            letters[k] = "w" if c.folded in folded_cells("grammar", "happenings") else "b"
        elif (
            letter == "T"
            and c.folded in ("deputy", "head", "chief")
            and "".join(letters[k + 1 : k + 2]) in tuple("tTFAGI")
        ):
            letters[k] = "t"
        elif letter == "N" and c.text == "DG" and "".join(letters[k + 1 : k + 2]) in ("G", "F", "B"):
            letters[k] = "K"  # "DG Border Guard", but not the "DG-level talks"
        elif letter == "N" and k and c.folded in _NUMERALS and letters[k - 1] in "BFG":
            letters[k] = "#"  # "Naval Base IV"
        elif letter == "p" and c.text.isupper() and k and letters[k - 1] == "(":
            letters[k] = "N"  # "Captain (IN) X"
        elif letter == "p" and k and letters[k - 1] == "c" and c.folded in ("from", "in"):
            letters[k] = "o"  # "his counterpart from Kenya"
        elif (
            c.folded == "in"
            and _IN_STATE.match("".join(letters[k + 1 : k + 6]))
            and _OFFICE_OF.search("".join(letters[:k]))
        ):
            letters[k] = "o"  # "Minister of Defence in the Kingdom of Alland X"
        elif c.folded in _WARM and k and letters[k - 1] == "e" and "".join(letters[k + 1 : k + 2]) in ("S", "A", "B"):
            letters[k] = "t"  # "of the sisterly Republic of Alland"
        elif c.folded == "accredited" and k and letters[k - 1] in "SLAB" and "".join(letters[k + 1 : k + 2]) == "p":
            letters[k] = "t"  # "the Ambassador of Alland accredited to Borria"
        elif c.text in _DASHES and k and letters[k - 1] in "TF" and "".join(letters[k + 1 : k + 2]) in tuple("tTFAG"):
            letters[k] = "-"  # "Deputy Prime Minister — Foreign Minister X"
        elif c.text == "/" and k and letters[k - 1] in "TF" and "".join(letters[k + 1 : k + 2]) in tuple("tTFAG"):
            letters[k] = "&"  # "Deputy Prime Minister/Defence Minister X"
        elif letter == "H" and c.folded in _CROWNED and "".join(letters[k + 1 : k + 2]) == "o":
            letters[k] = "T"  # "the Emir of Alland, Sheikh X"
        elif letter == "T" and c.folded in ("cdr", "cmdr"):
            letters[k] = "R"  # the short form is the naval rank, the word in full more often an office
        elif letter == "T" and c.folded in _cells("commands"):
            letters[k] = "K"
        elif (letter == "t" and _is_assistant(c, letters, k)) or (letter == "N" and _misspelt_head(c, letters, k)):
            letters[k] = "T"
        elif letter == "p" and k and _belongs(chunks, letters, k):
            letters[k] = "P"
        elif (
            letter == ","
            and k
            and letters[k - 1] == "K"
            and re.match(r"[FG][,&(.]|L[,&]|[NLtB#]+B", "".join(letters[k + 1 : k + 8]))
        ):
            letters[k] = "o"
    return "".join(letters)


def _is_assistant(c: Chunk, letters: list[str], k: int) -> bool:
    """ "The minister's assistant": a head where no other head follows."""
    return c.folded == "assistant" and (k + 1 == len(letters) or letters[k + 1] in ",.;)pNHw")


def _misspelt_head(c: Chunk, letters: list[str], k: int) -> bool:
    """ "Comamnder": the letters of a head in another order, between a body and a rank or name."""
    if len(c.text) < 7 or k == 0 or letters[k - 1] not in "FBGt" or "".join(letters[k + 1 : k + 2]) not in ("R", "H"):
        return False
    return any(
        h[0] == c.folded[0] and len(h) == len(c.folded) and sorted(h) == sorted(c.folded) for h in _cells("heads")
    )


_CROWNED = frozenset(("emir", "amir", "sultan", "king", "queen", "emperor", "crown prince", "grand duke"))
_IN_STATE = re.compile(r"e?S,?[HRN]")
_OFFICE_OF = re.compile(r"T[oP]e?[tAFB]+$|FT$")
_DASHES = frozenset(("—", "–", "--"))
_WARM = frozenset(("sisterly", "brotherly", "fraternal", "friendly"))
_MISSIONS = frozenset(("embassy", "high commission", "consulate", "mission", "commission"))


def _belongs(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    """Does a preposition go on with an office: "Ambassador to Laos", "head of a desk at the Ministry"?"""
    word = chunks[k].folded
    following = "".join(letters[k + 1 : k + 6])
    before = "".join(letters[max(0, k - 8) : k])
    to_body = re.match(r"e?[AS]?s?[tBFGI]", following) is not None
    if word in ("to", "for") and re.search(r"[TK](?:oe?)?[SA]?$", before) and _heads_posted(chunks, letters, k):
        return True
    if word == "for":
        return bool(re.search(r"[TK](?:oe?[tAGFB]+)?$", before)) and bool(
            re.match(r"e?(?:[tA]&)?[tA]*[FBG]", following)
        )
    if word == "on":
        return (
            before[-1:] in "BF"
            and bool(re.match(r"[tAFB]|w", following))
            and bool(re.search(r"[TK]oe?[tAGSFB]*$", before))
        )
    if word == "under" and re.match(r"e[tAGF]*T[^R]", following):
        return bool(re.search(r"[TK]oe?[wtAGSFBIb]*$", before))  # "Secretary of the Council under the President"
    if word in ("at", "under"):
        return to_body and bool(re.search(r"[TK](?:oe?[wtAGSFBIb&]*)?$", before))
    if word != "in" or k + 1 >= len(chunks):
        return False
    if letters[k + 1] == "L" and re.search(r"T(?:oe?[SA])?$", before) and _is_consul(chunks, k):
        return True  # "the Consul General of Alland in Lor"
    if re.match(r"e?S", following) and re.search(r"[TK](?:oe?[SA])?$", before) and _is_envoy(chunks, k):
        return True  # "the Ambassador of Alland in Borria"
    if letters[k + 1] in "LS" and _MISSIONS.intersection(c.folded for c in chunks[max(0, k - 5) : k]) and "T" in before:
        return True  # "Defence Adviser at the High Commission of Alland in Lor"
    charged = before[-1:] in "TK" and chunks[k + 1].folded in ("charge", "the office")
    return charged or (
        to_body
        and bool(re.search(r"[TK](?:\)|oe?[wtAGSFBIb]*)?$", before))
        and bool({w for c in chunks[k + 1 : k + 4] for w in c.folded.split()} & _cells("institutions"))
    )


def _is_consul(chunks: list[Chunk], k: int) -> bool:
    return any("consul" in c.folded for c in chunks[max(0, k - 4) : k])


def _is_envoy(chunks: list[Chunk], k: int) -> bool:
    return any(c.folded.split()[-1] in _cells("envoys") for c in chunks[max(0, k - 3) : k])


def _heads_posted(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    head = next((j for j in range(k - 1, max(-1, k - 5), -1) if letters[j] in "TK"), -1)
    return head >= 0 and chunks[head].folded.split()[-1] in _cells("posted")
