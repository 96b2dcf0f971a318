"""Refine the letter of one chunk for title chains, by what stands beside it: a function for each letter."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from communique.patterns import compiled
from communique.reading.persons.offices import folded_cells
from communique.reading.persons.title_prepositions import CHAIN_FAR, SO_FAR, belongs, cells, is_envoy
from communique.reading.words.tagging import Chunk
from communique.reading.words.tokens import one_edit

_SMALL = frozenset(("sheikh", "shaikh", "prince", "princess", "sayyid", "dato", "datuk"))
_NUMERALS = frozenset(("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"))


def finer_noun(chunks: list[Chunk], letters: list[str], k: int) -> str:
    c = chunks[k]
    if c.folded in folded_cells("grammar", "months"):
        return "w"  # "on Sunday Adviser X"
    if not c.text[0].islower():
        return "B"
    verb = c.folded in folded_cells("grammar", "happenings") or (k > 0 and chunks[k - 1].folded == "to")
    return "w" if verb else "b"


def sign_between(c: Chunk, letters: list[str], k: int) -> str:
    """Give the letter of a word or sign that belongs to a title where it stands between the right ones."""
    before, after = letters[k - 1] if k else "", "".join(letters[k + 1 : k + 2])
    if not before:
        return ""
    if c.folded in _WARM and before == "e" and after in tuple("SABG"):
        return "t"  # "of the sisterly Republic of Alland"
    if c.folded == "accredited" and before in "SLAB" and after == "p":
        return "t"  # "the Ambassador of Alland accredited to Borria"
    if c.text in _DASHES and before in "TF" and after in tuple("tTFAG"):
        return "-"  # "Deputy Prime Minister — Foreign Minister X"
    if c.text == "/" and before in "TF" and after in tuple("tTFAG"):
        return "&"  # "Deputy Prime Minister/Defence Minister X"
    if c.folded == "here" and before == "T" and after in tuple("NHR"):
        return "b"  # "Alland's Ambassador here X"
    return ""


def _refine_word(chunks: list[Chunk], letters: list[str], k: int) -> None:
    c, before, after = chunks[k], letters[k - 1] if k else "", "".join(letters[k + 1 : k + 2])
    if c.text in _SMALL and before and before in "TFBG" and after == "N":
        letters[k] = "H"  # "Minister of Defence sheikh X"
    elif c.folded in _RETIRED and before == "(":
        letters[k] = "N"  # "Admiral (ret.) X"
    elif c.folded in _MEANWHILE and before == "&":
        letters[k] = "e"  # "Vice Chairman and concurrently Commander of the Fleet"
    elif c.folded in _PREFIXES and after == "-":
        _refine_prefix(letters, k)
    elif _describes_an_office(chunks, letters, k) or _is_compounded(chunks, letters, k):
        letters[k] = "t"


def _refine_prefix(letters: list[str], k: int) -> None:
    """ "Head of the anti-terrorism force", "the Regional Anti-Terrorist Structure"."""
    letters[k] = "t"
    if letters[k + 2 : k + 3] == ["w"]:
        letters[k + 2] = "t"


def _refine_name(chunks: list[Chunk], letters: list[str], k: int) -> None:
    c, before, after = chunks[k], letters[k - 1] if k else "", "".join(letters[k + 1 : k + 2])
    if c.text == "DG" and after in ("G", "F", "B"):
        letters[k] = "K"  # "DG Border Guard", but not the "DG-level talks"
    elif c.text in ("MoS", "MOS"):
        letters[k] = "K"  # "MoS for Defence X", "MoS (Defence) X"
    elif c.text in _SMALL and before and before in "TFBG" and after == "N":
        letters[k] = "H"
    elif c.folded in _NUMERALS and before and before in "BFG":
        letters[k] = "#"  # "Naval Base IV"
    elif _misspelt_head(c, letters, k):
        letters[k] = "T"
    elif c.folded in _PREFIXES and after == "-":
        _refine_prefix(letters, k)


def _refine_head(chunks: list[Chunk], letters: list[str], k: int) -> None:
    c, after = chunks[k], "".join(letters[k + 1 : k + 2])
    if c.folded in ("deputy", "head", "chief") and after in tuple("tTFAGI"):
        letters[k] = "t"
    elif c.folded == "member" and k and chunks[k - 1].text == "-":
        letters[k] = "w"  # "a six-member delegation"
    elif c.folded in ("cdr", "cmdr"):
        letters[k] = "R"  # the short form is the naval rank, the word in full more often an office
    elif c.folded in _CHAIR and _is_taken_by(chunks, k):
        letters[k] = "w"  # "held under the joint chair of Minister X"
    elif c.folded in cells("commands"):
        letters[k] = "K"
    elif " of " in c.folded and after == "F" and c.text[0].isupper():
        letters[k] = "K"  # "Chief of Army Operations"


def _refine_modifier(chunks: list[Chunk], letters: list[str], k: int) -> None:
    c = chunks[k]
    if c.folded == "army" and k and letters[k - 1] in "SA" and letters[k + 1 : k + 2] == [","]:
        letters[k] = "F"  # "Chief of General Staff UK Army, General X"
    elif _is_assistant(c, letters, k):
        letters[k] = "T"


def _refine_respect(chunks: list[Chunk], letters: list[str], k: int) -> None:
    c = chunks[k]
    if letters[k + 1 : k + 2] == ["s"]:
        letters[k] = "t"  # "of His Majesty's Armed Forces"
    elif c.folded == "crown prince" and k and _is_office_of_heir(letters, k):
        letters[k] = "T"  # "the Allandian Crown Prince, Prince X", "HH the Crown Prince Sheikh X"
    elif c.folded in cells("majesties") and _POSTED.search("".join(letters[:k])) and _ends_there(letters, k):
        letters[k] = "F"  # "Director of the Office of His Majesty", "Adviser to His Majesty for Trade"
    elif c.folded in cells("crowned") and _reigns(chunks, letters, k):
        letters[k] = "T"  # "the Emir of Alland, Sheikh X"


def _is_office_of_heir(letters: list[str], k: int) -> bool:
    if letters[k - 1] in "ASs&," or letters[k - 2 : k] == [",", "e"]:
        return True
    return letters[k + 1 : k + 2] in _BEHIND_CROWN and letters[k - 1] not in "TKF"


def _refine_preposition(chunks: list[Chunk], letters: list[str], k: int) -> None:
    c = chunks[k]
    if _refine_particle(chunks, letters, k) or not k:
        return
    if c.folded == "for" and chunks[k - 1].folded in _SENT and letters[k + 1 : k + 2] == ["S"]:
        letters[k] = "o"  # "the High Commissioner for Alland in Lor"
    elif letters[k - 1] == "c" and c.folded in ("from", "in"):
        letters[k] = "o"  # "his counterpart from Kenya"
        if letters[k + 1 : k + 2] == ["p"] and chunks[k + 1].folded in _THAT:
            letters[k + 1] = "e"  # "his counterpart from that country"
    elif letters[k - 1] == "c" and c.folded in _THERE:
        letters[k] = "b"  # "his counterpart there, X"
    elif c.folded in ("in", "for") and _is_of_a_state(chunks, letters, k):
        letters[k] = "o"  # "Minister of Defence in the Kingdom of Alland X", "Minister of Defence for Alland X"
    elif belongs(chunks, letters, k):
        letters[k] = "P"
        if chunks[k + 1].folded == "charge":
            letters[k + 1] = "b"


def _is_of_a_state(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    if not _IN_STATE.match("".join(letters[k + 1 : k + 6])):
        return False
    return _OFFICE_OF.search("".join(letters[max(0, k - CHAIN_FAR) : k])) is not None and not is_envoy(
        chunks, letters, k
    )


def _refine_particle(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    """ "Captain (IN) X"."""
    named = chunks[k].text.isupper() and k > 0 and letters[k - 1] == "("
    if named:
        letters[k] = "N"
    return named


def _refine_rank(chunks: list[Chunk], letters: list[str], k: int) -> None:
    if chunks[k].folded == "private" and letters[k + 1 : k + 2] in (["B"], ["T"]):
        letters[k] = "t"  # "the Private Office", "Private Secretary"


def _refine_bracket(chunks: list[Chunk], letters: list[str], k: int) -> None:
    if k and letters[k - 1 : k + 3] == ["R", "(", "R", ")"]:
        letters[k : k + 3] = "RRR"  # "Lieutenant General (Lt Gen) X"


def _refine_comma(chunks: list[Chunk], letters: list[str], k: int) -> None:
    if not k:
        return
    of_state = letters[k - 1] == "T" and chunks[k - 1].folded in _OF_STATE
    if (of_state and _PORTFOLIO.match("".join(letters[k + 1 : k + 6]))) or _leads_to_unit(chunks, letters, k):
        letters[k] = "o"  # "Minister of State, Foreign Affairs X"


REFINE: dict[str, Callable[[list[Chunk], list[str], int], object]] = {
    "w": _refine_word,
    "N": _refine_name,
    "T": _refine_head,
    "t": _refine_modifier,
    "H": _refine_respect,
    "p": _refine_preposition,
    "n": _refine_particle,
    "R": _refine_rank,
    "(": _refine_bracket,
    ",": _refine_comma,
}
_MEANWHILE = frozenset(("concurrently", "simultaneously"))
_THAT = frozenset(("that", "this"))
_THERE = frozenset(("there", "here"))
_SENT = frozenset(("high commissioner", "acting high commissioner", "deputy high commissioner"))
_RETIRED = frozenset(("ag", "ret", "retd", "rtd", "ret'd", "ret’d"))
_PREFIXES = frozenset(("anti", "counter", "non", "inter", "multi", "trans", "cross", "sub"))


def _ends_there(letters: list[str], k: int) -> bool:
    return k + 1 == len(letters) or letters[k + 1] in ",.;&)p"


def _governs_set_off(letters: list[str], k: int) -> bool:
    """ "X, Secretary, National Food Security met …": a portfolio behind a head that is set off behind a name."""
    return (
        letters[k - 2 : k - 1] == [","] and compiled(r"t*F+[w.;)]").match("".join(letters[k + 1 : k + 8])) is not None
    )


def _leads_to_unit(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    """ "Commander, U.S. Fleet Forces Command", "Director of Plans, Ministry of Trade, Colonel X": a comma for "of"."""
    behind = "".join(letters[k + 1 : k + 12])
    acronym = behind[:2] == "N," and chunks[k + 1].text.isupper()  # "Flag Officer Commanding, ENC, Admiral X"
    if letters[k - 1] == "K" and (acronym or _COMMANDED.match(behind) or _governs_set_off(letters, k)):
        return True
    m = _BODY_SET_OFF.match(behind)
    if m is None or not any(cells("institutions") & {*c.folded.split()} for c in chunks[k + 1 : k + 1 + m.end()]):
        return False
    office = SO_FAR.search("".join(letters[max(0, k - CHAIN_FAR) : k]))
    return office is not None and (
        m["name"] is not None or office.string[: office.start()].rstrip("tAFB").endswith(",")
    )


_BODY_SET_OFF = compiled(r"(?:G|[tAF]*B(?:[op][tAFBL]+(?:&[tAFB]+)*)?)(?:,[tAF]*[GB])?(?:oe?S|,?S)?(?P<name>,?[RHN])?")


def _describes_an_office(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    """Is a word in lower case an adjective in front of an office in lower case?"""
    if k + 1 >= len(chunks) or letters[k + 1] not in "TK" or not chunks[k + 1].text[0].islower():
        return False
    return _DESCRIBING.match(chunks[k].text) is not None and chunks[k].folded not in _COUNTING


def _is_compounded(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    """ "The border control station", "the maintenance officer": a noun that may be a verb, between two nouns."""
    if k == 0 or letters[k - 1] != "b" or letters[k + 1 : k + 2] not in (["B"], ["T"]):
        return False
    return chunks[k + 1].text[0].islower() and not chunks[k].folded.endswith(("s", "ed", "ing"))


def _is_assistant(c: Chunk, letters: list[str], k: int) -> bool:
    """ "The minister's assistant": a head where no other head follows."""
    return c.folded == "assistant" and (k + 1 == len(letters) or letters[k + 1] in ",.;)pNHw")


def _misspelt_head(c: Chunk, letters: list[str], k: int) -> bool:
    """ "Comamnder", "Minster": a head with a letter lost, or its letters in another order, behind what it governs."""
    if (
        len(c.text) < 7
        or k == 0
        or letters[k - 1] not in "FBGtA"
        or "".join(letters[k + 1 : k + 2]) not in tuple("RHop,")
    ):
        return False
    return _is_misspelt_head(c.folded)


@lru_cache(maxsize=1024)
def _is_misspelt_head(word: str) -> bool:
    return any(
        h[0] == word[0] and (one_edit(h, word) or (len(h) == len(word) and sorted(h) == sorted(word)))
        for h in cells("heads")
        if len(h) > 7 and " " not in h
    )


def _is_taken_by(chunks: list[Chunk], k: int) -> bool:
    """ "Under the (joint) chair of": the chair that somebody takes is no office of whoever is named behind it."""
    return any(c.folded == "under" for c in chunks[max(0, k - 3) : k])


_OF_STATE = frozenset(("minister of state", "secretary of state"))
_PORTFOLIO = compiled(r"F+[RHN]")
_CHAIR = frozenset(("chair", "co - chair"))
_BEHIND_CROWN = (["&"], ["H"], ["N"])
_REIGNS = compiled(r"o|H*N[Nn]*oe?S")  # "the Emir of Alland", "Sultan Tal bin Tar of Alland"


def _reigns(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    """ "The Emir of Alland", "His Majesty Sultan Tal", "and Sultan Tal", but not "Sultan Al Tar", "Mr Sultan Tal"."""
    if _REIGNS.match("".join(letters[k + 1 : k + 9])) or (
        chunks[k].folded == "emir" and letters[k + 1 : k + 2] == ["H"]
    ):
        return True
    led = k and (letters[k - 1] in "&pws" or chunks[k - 1].folded in cells("majesties"))
    named = chunks[k].folded == "sultan" and compiled(r"N(?![Nn]*,e?[tA]*T)").match("".join(letters[k + 1 : k + 9]))
    return bool(led and named and not chunks[k + 1].folded.startswith(("al", "bin")))


_IN_STATE = compiled(r"e?S(?:,?[HRNn]|[,;)])")
_OFFICE_OF = compiled(r"T(?:[oP]e?[tAFB]+)+$|FT$")
# What a comma leads to: "Commander, U.S. Fleet Forces Command", "Director, Peace and Crisis Management Department".
_COMMANDED = compiled(r"[FG]F*[,&(.]|L[,&]|(?:[ASG]s?)?(?:[NLtFB#]+&)?[NLtFB#]*[BG](?![TRNHB])")
_DASHES = frozenset(("—", "–", "--"))
_WARM = frozenset(("sisterly", "brotherly", "fraternal", "friendly", "ruling", "governing"))
ANYWHERE = _WARM | _DASHES | {"/", "accredited", "here"}
_POSTED = compiled(r"[oP]e?$")
# "The non-resident defence attaché", "a diplomatic adviser": what may describe an office in lower case.
_DESCRIBING = compiled(r"[a-z-]{3,}(?:al|ic|ary|ive|ident|ial)$")
_COUNTING = frozenset(("several", "final", "usual", "total", "respective", "initial", "equal", "rival"))
