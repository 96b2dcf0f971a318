"""Give a sentence's letters with the finer ones that title chains need.

``K`` is a head that takes its unit without "of" ("Commandant 3 Training Centre"), ``P`` a preposition that belongs to
an office ("Ambassador to"), ``b`` a lower-case noun of institutions, ``f`` a word like "former".
"""

from __future__ import annotations

from functools import lru_cache

from communique.patterns import compiled
from communique.reading.persons.offices import folded_cells, is_former
from communique.reading.words.tagging import Chunk, Tagged
from communique.reading.words.tokens import one_edit

_SETTLED = frozenset("eoSAGILs&#qcF)")  # letters that no branch below makes finer
_ENVOY_AND = compiled(r"AT(?P<and>&)[tFGB]*T")
_ENVOYS = ("ambassador", "high commissioner")
_NO_ENVOY = compiled(r"\b(?:minister|president|chief|commander)\b(?! plenipotentiary)")
# "commanding officer of the frigate Grau"
_SHIP = compiled(r"[TK]oe?[tA]*(?P<kind>B)(?P<name>N{1,3})(?=[,.;)wp])")
# "Deputy Prime Minister as well as Minister of Trade", "Minister cum Party Secretary"
_AS_WELL = compiled(r"[TFBG](pp|[wN])(?=[tAFBG]*T)")
_SERVICE_OF_RANK = compiled(r"T(?:oe?)?[tFBG]*?(?<=[TFBG])(?P<service>t|G|[BF]{2}|B)R")
_SERVICES_OF_RANK = frozenset(
    ("army", "navy", "air force", "marine corps", "marines", "coast guard", "space force", "national guard", "marine")
)
# "Commander Army General X": the service is what they command.
_TAKES_SERVICE = frozenset(
    "commander chief head director commandant inspector general deputy vice commander-in-chief of".split()
)
_JOINING = frozenset(("as well as", "cum"))
_SERVICES_OF = frozenset(("army", "navy", "staff", "forces", "guard", "marines"))
_SMALL = frozenset(("sheikh", "shaikh", "prince", "princess", "sayyid", "dato", "datuk"))
_NUMERALS = frozenset(("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"))


def _cells(name: str) -> frozenset[str]:
    return folded_cells("offices", name)


def title_letters(tagged: Tagged) -> str:
    """Give a sentence's letters with the finer ones that title chains need."""
    chunks, letters = tagged.chunks, list(tagged.letters)
    for m in _DESK.finditer(tagged.letters):
        letters[m.start("states") : m.end()] = m["states"].translate(_AS_PORTFOLIOS)
    for m in _MINISTRYS.finditer(tagged.letters):
        if chunks[m.start()].folded in _MINISTRIES:
            letters[m.start() : m.end()] = m[0].translate(_AS_PORTFOLIOS)
    for m in _ENVOY_AND.finditer(tagged.letters):
        if chunks[m.start("and") - 1].folded in _ENVOYS and _NO_ENVOY.search(chunks[m.end() - 1].folded):
            letters[m.start("and")] = "."  # "the Allandian ambassador and Army Chief General X": two
    for m in _SERVICE_OF_RANK.finditer(tagged.letters):
        first, last = m.span("service")
        service = " ".join(c.folded for c in chunks[first:last]).removeprefix("us ")
        if service in _SERVICES_OF_RANK and chunks[first - 1].folded.split()[-1] not in _TAKES_SERVICE:
            letters[first:last] = "H" * (last - first)  # "Chairman of the Joint Chiefs of Staff Air Force General X"
    if letters[:2] in (["L", "A"], ["L", "S"]) and chunks[0].text.isupper() > chunks[1].text.isupper():
        letters[0] = "."  # "LOR Allandian Minister X", a dateline that has lost its dash
    for m in _SHIP.finditer(tagged.letters):
        if chunks[m.end("kind") - 1].folded in _cells("units"):
            letters[m.start("name") : m.end("name")] = "b" * (m.end("name") - m.start("name"))
    for m in _AS_WELL.finditer(tagged.letters):
        if " ".join(c.folded for c in chunks[m.start(1) : m.end(1)]) in _JOINING:
            letters[m.start(1) : m.end(1)] = "&e"[: m.end(1) - m.start(1)]
    for k, c in enumerate(chunks):
        letter = letters[k]
        if letter in _SETTLED:
            continue
        if letter in "wtpB" and is_former(c):
            letters[k] = "f"
        elif letter == "B" and c.folded in folded_cells("grammar", "months"):
            letters[k] = "w"  # "on Sunday Adviser X"
        elif letter == "B" and c.text[0].islower():
            verb = c.folded in folded_cells("grammar", "happenings") or (k > 0 and chunks[k - 1].folded == "to")
            letters[k] = "w" if verb else "b"
        elif (
            letter == "T"
            and c.folded in ("deputy", "head", "chief")
            and "".join(letters[k + 1 : k + 2]) in tuple("tTFAGI")
        ):
            letters[k] = "t"
        elif letter == "T" and c.folded == "member" and k and chunks[k - 1].text == "-":
            letters[k] = "w"  # "a six-member delegation"
        elif letter == "N" and c.text == "DG" and "".join(letters[k + 1 : k + 2]) in ("G", "F", "B"):
            letters[k] = "K"  # "DG Border Guard", but not the "DG-level talks"
        elif letter == "t" and c.folded == "army" and k and letters[k - 1] in "SA" and letters[k + 1 : k + 2] == [","]:
            letters[k] = "F"  # "Chief of General Staff UK Army, General X"
        elif letter == "N" and c.text in ("MoS", "MOS"):
            letters[k] = "K"  # "MoS for Defence X", "MoS (Defence) X"
        elif letter == "H" and letters[k + 1 : k + 2] == ["s"]:
            letters[k] = "t"  # "of His Majesty's Armed Forces"
        elif letter in "wN" and c.text in _SMALL and k and letters[k - 1] in "TFBG" and letters[k + 1 : k + 2] == ["N"]:
            letters[k] = "H"  # "Minister of Defence sheikh X"
        elif letter == "N" and k and c.folded in _NUMERALS and letters[k - 1] in "BFG":
            letters[k] = "#"  # "Naval Base IV"
        elif letter == "w" and c.folded in _RETIRED and k and letters[k - 1] == "(":
            letters[k] = "N"  # "Admiral (ret.) X"
        elif letter in "pn" and c.text.isupper() and k and letters[k - 1] == "(":
            letters[k] = "N"  # "Captain (IN) X"
        elif c.folded == "for" and k and chunks[k - 1].folded in _SENT and letters[k + 1 : k + 2] == ["S"]:
            letters[k] = "o"  # "the High Commissioner for Alland in Lor"
        elif letter == "p" and k and letters[k - 1] == "c" and c.folded in ("from", "in"):
            letters[k] = "o"  # "his counterpart from Kenya"
            if "".join(letters[k + 1 : k + 2]) == "p" and chunks[k + 1].folded in _THAT:
                letters[k + 1] = "e"  # "his counterpart from that country"
        elif letter == "p" and k and letters[k - 1] == "c" and c.folded in _THERE:
            letters[k] = "b"  # "his counterpart there, X"
        elif (
            c.folded in ("in", "for")
            and _IN_STATE.match("".join(letters[k + 1 : k + 6]))
            and _OFFICE_OF.search("".join(letters[max(0, k - _CHAIN_FAR) : k]))
            and not _is_envoy(chunks, letters, k)
        ):
            letters[k] = "o"  # "Minister of Defence in the Kingdom of Alland X", "Minister of Defence for Alland X"
        elif c.folded in _WARM and k and letters[k - 1] == "e" and "".join(letters[k + 1 : k + 2]) in tuple("SABG"):
            letters[k] = "t"  # "of the sisterly Republic of Alland"
        elif c.folded == "accredited" and k and letters[k - 1] in "SLAB" and "".join(letters[k + 1 : k + 2]) == "p":
            letters[k] = "t"  # "the Ambassador of Alland accredited to Borria"
        elif c.text in _DASHES and k and letters[k - 1] in "TF" and "".join(letters[k + 1 : k + 2]) in tuple("tTFAG"):
            letters[k] = "-"  # "Deputy Prime Minister — Foreign Minister X"
        elif letter == "(" and k and letters[k - 1 : k + 3] == ["R", "(", "R", ")"]:
            letters[k : k + 3] = "RRR"  # "Lieutenant General (Lt Gen) X"
        elif c.text == "/" and k and letters[k - 1] in "TF" and "".join(letters[k + 1 : k + 2]) in tuple("tTFAG"):
            letters[k] = "&"  # "Deputy Prime Minister/Defence Minister X"
        elif (
            letter == "H"
            and c.folded == "crown prince"
            and k
            and (
                letters[k - 1] in "ASs&,"
                or letters[k - 2 : k] == [",", "e"]
                or (letters[k + 1 : k + 2] in _BEHIND_CROWN and letters[k - 1] not in "TKF")
            )
        ):
            letters[k] = "T"  # "the Allandian Crown Prince, Prince X", "HH the Crown Prince Sheikh X"
        elif (
            letter == "H"
            and c.folded in _cells("majesties")
            and _POSTED.search("".join(letters[:k]))
            and _ends_there(letters, k)
        ):
            letters[k] = "F"  # "Director of the Office of His Majesty", "Adviser to His Majesty for Trade"
        elif letter == "H" and c.folded in _cells("crowned") and _reigns(chunks, letters, k):
            letters[k] = "T"  # "the Emir of Alland, Sheikh X"
        elif letter == "T" and c.folded in ("cdr", "cmdr"):
            letters[k] = "R"  # the short form is the naval rank, the word in full more often an office
        elif letter == "T" and c.folded in _CHAIR and _is_taken_by(chunks, k):
            letters[k] = "w"  # "held under the joint chair of Minister X"
        elif letter == "T" and c.folded in _cells("commands"):
            letters[k] = "K"
        elif letter == "T" and " of " in c.folded and letters[k + 1 : k + 2] == ["F"] and c.text[0].isupper():
            letters[k] = "K"  # "Chief of Army Operations"
        elif (letter == "t" and _is_assistant(c, letters, k)) or (letter == "N" and _misspelt_head(c, letters, k)):
            letters[k] = "T"
        elif letter == "p" and k and _belongs(chunks, letters, k):
            letters[k] = "P"
            if chunks[k + 1].folded == "charge":
                letters[k + 1] = "b"
        elif letter == "R" and c.folded == "private" and "".join(letters[k + 1 : k + 2]) in ("B", "T"):
            letters[k] = "t"  # "the Private Office", "Private Secretary"
        elif letter == "w" and c.folded in ("concurrently", "simultaneously") and k and letters[k - 1] == "&":
            letters[k] = "e"  # "Vice Chairman and concurrently Commander of the Fleet"
        elif c.folded == "here" and k and letters[k - 1] == "T" and "".join(letters[k + 1 : k + 2]) in tuple("NHR"):
            letters[k] = "b"  # "Alland's Ambassador here X"
        elif letter in "wN" and c.folded in _PREFIXES and "".join(letters[k + 1 : k + 2]) == "-":
            letters[k] = "t"  # "head of the anti-terrorism force", "the Regional Anti-Terrorist Structure"
            if "".join(letters[k + 2 : k + 3]) == "w":
                letters[k + 2] = "t"
        elif letter == "w" and (_describes_an_office(chunks, letters, k) or _is_compounded(chunks, letters, k)):
            letters[k] = "t"
        elif (
            letter == ","
            and k
            and letters[k - 1] == "T"
            and chunks[k - 1].folded in _OF_STATE
            and _PORTFOLIO.match("".join(letters[k + 1 : k + 6]))
        ):
            letters[k] = "o"  # "Minister of State, Foreign Affairs X"
        elif letter == "," and k and _leads_to_unit(chunks, letters, k):
            letters[k] = "o"
    return "".join(letters)


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
    if m is None or not any(_cells("institutions") & {*c.folded.split()} for c in chunks[k + 1 : k + 1 + m.end()]):
        return False
    office = _SO_FAR.search("".join(letters[max(0, k - _CHAIN_FAR) : k]))
    return office is not None and (
        m["name"] is not None or office.string[: office.start()].rstrip("tAFB").endswith(",")
    )


_BODY_SET_OFF = compiled(r"(?:G|[tAF]*B(?:[op][tAFBL]+(?:&[tAFB]+)*)?)(?:,[tAF]*[GB])?(?:oe?S|,?S)?(?P<name>,?[RHN])?")
# "Director of Alland, the Borrian Isles and ASEAN, Policy Division": the states of a desk are what it deals with.
_DESK = compiled(r"To?(?P<states>S(?:,e?[SI])*,?&e?[SI])(?=(?:,|pe?)[tF]*[BG])")
_AS_PORTFOLIOS = str.maketrans("SI,&eBo", "FFtttFt")
_MINISTRYS = compiled(r"Bo[tF]+(?:(?:,[tF]+)*,?&[tF]+)?(?=t*[TK][RHN])")  # "Ministry of Trade and Energy Secretary X"
_MINISTRIES = frozenset(("ministry", "department", "office"))


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
        for h in _cells("heads")
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
    led = k and (letters[k - 1] in "&pws" or chunks[k - 1].folded in _cells("majesties"))
    named = chunks[k].folded == "sultan" and compiled(r"N(?![Nn]*,e?[tA]*T)").match("".join(letters[k + 1 : k + 9]))
    return bool(led and named and not chunks[k + 1].folded.startswith(("al", "bin")))


_IN_STATE = compiled(r"e?S(?:,?[HRNn]|[,;)])")
_OFFICE_OF = compiled(r"T(?:[oP]e?[tAFB]+)+$|FT$")
# What a comma leads to: "Commander, U.S. Fleet Forces Command", "Director, Peace and Crisis Management Department".
_COMMANDED = compiled(r"[FG]F*[,&(.]|L[,&]|(?:[ASG]s?)?(?:[NLtFB#]+&)?[NLtFB#]*[BG](?![TRNHB])")
# The office so far, back to its head, in front of a preposition that may go on with it.
_CHAIN_FAR = 24
_SO_FAR = compiled(
    r"(?P<head>[TK])b?(?:F[Ft]*)?(?:\([^()]{1,10}\))?(?:(?:oe?|Pe?)[wtAGSFBILbTK,&s]+(?:\([^()]{1,10}\))?)*$"
)
_DASHES = frozenset(("—", "–", "--"))
_WARM = frozenset(("sisterly", "brotherly", "fraternal", "friendly", "ruling", "governing"))
_POSTED = compiled(r"[oP]e?$")
# "The non-resident defence attaché", "a diplomatic adviser": what may describe an office in lower case.
_DESCRIBING = compiled(r"[a-z-]{3,}(?:al|ic|ary|ive|ident|ial)$")
_OF_SOMEBODY = ("assistant", "secretary", "adviser", "advisor", "aide", "counsellor", "counselor", "envoy", "camp")
_HEADS = frozenset(("head of state", "head of government"))  # "a message from the Head of State to President X"
_COUNTING = frozenset(("several", "final", "usual", "total", "respective", "initial", "equal", "rival"))


def _belongs(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    """Does a preposition go on with an office: "Ambassador to Laos", "head of a desk at the Ministry"?"""
    word = chunks[k].folded
    if word not in ("to", "for", "on", "under", "at", "in") or k + 1 >= len(chunks) or chunks[k - 1].folded in _HEADS:
        return False
    if word == "for" and {"year", "years", "months", "terms"}.intersection(c.folded for c in chunks[k + 2 : k + 4]):
        return False  # "Foreign Minister for ten years"
    following = "".join(letters[k + 1 : k + 6])
    begin = max(0, k - _CHAIN_FAR)
    before = "".join(letters[begin:k])
    office = _SO_FAR.search(before)
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
    head = begin + office.start("head")
    to_body = compiled(r"e?(?:[AST]s?)?[tBFGI]").match(following) is not None
    if (
        word in ("to", "in")
        and chunks[k - 1].folded in _cells("missions")
        and compiled(r"e?(?:[SIL]|N+B)").match(following)
    ):
        return True  # "Head of the Mission to Alland"
    if word == "to":
        return compiled(r"e?T").match(following) is not None and chunks[head].folded.endswith(_OF_SOMEBODY)
    if word == "for" and compiled(r"e?S").match(following) and _is_envoy(chunks, letters, k):
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
    if compiled(r"e?[SL]").match(following) and _is_envoy(chunks, letters, k):
        return True  # "the Ambassador of Alland in Borria", "Special Representative of the Chairperson in Alland"
    if letters[k + 1] in "LS" and _cells("missions").intersection(c.folded for c in chunks[max(0, k - 5) : k]):
        return True  # "Defence Adviser at the High Commission of Alland in Lor"
    charged = chunks[k + 1].folded in ("charge", "the office")
    institutions = {w for c in chunks[k + 1 : k + 5] for w in c.folded.split()} & _cells("institutions")
    served = word == "in" and compiled(r"e(?:[AS]s?)?[tFG]*[FG]").match(following) is not None
    services = {w for c in chunks[k + 1 : k + 5] for w in c.folded.split()} & _SERVICES_OF
    return charged or (to_body and bool(institutions)) or (served and bool(services))


def _is_consul(chunks: list[Chunk], k: int) -> bool:
    return any("consul" in c.folded for c in chunks[max(0, k - 4) : k])


def _is_envoy(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    """Is the head of the office that goes on at ``k`` one who is sent somewhere?"""
    begin = max(0, k - _CHAIN_FAR)
    m = _SO_FAR.search("".join(letters[begin:k]))
    return m is not None and chunks[begin + m.start("head")].folded.split()[-1] in _cells("envoys")


def _heads_posted(chunks: list[Chunk], letters: list[str], k: int) -> bool:
    head = next((j for j in range(k - 1, max(-1, k - 5), -1) if letters[j] in "TK"), -1)
    return head >= 0 and chunks[head].folded.split()[-1] in _cells("posted")
