"""Read title chains: the offices, ranks and honorifics before a name, and the offices set off after it.

    yes   Chinese Minister of National Defence Senior Lieutenant General | Wang Lei
    yes   the Minister of Defence of Laos, General | Kham Vongsa
    yes   Sok Vanna  | , a member of the CPP Central Committee's Standing Board and First Vice President of the Senate
    yes   Anil Rawat | , who heads the training department
    no    talks with the Defence Ministry of | Laos        (an office needs a head: minister, chief, secretary …)
    no    According to the spokesman, | Ivanov's visit …   (a role noun of the clause before)

Chains are matched over one letter a chunk, as the tagger gives them, with the finer ones of ``title_letters``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from communique.lexicon import table
from communique.patterns import compiled
from communique.reading.persons.joints import inside_office, is_form_of_address, is_time
from communique.reading.persons.offices import (
    Office,
    complete_organs,
    folded_cells,
    is_remit,
    office_of,
    singular,
    state_of_office,
)
from communique.reading.persons.title_letters import title_letters
from communique.reading.persons.whose import is_whose_it_was, tells_capacity
from communique.reading.words.tagging import Chunk, Tagged
from communique.reading.words.tokens import fold

__all__ = ["CHAIN", "Office", "Title", "read_chain", "singular", "spelt_ranks", "title_before"]


@dataclass(slots=True)
class Title:
    """What a title chain says: rank, offices, the state served, and where it stands (chunk numbers)."""

    first: int
    last: int
    rank: str | None = None
    rank_span: tuple[int, int] | None = None
    offices: list[Office] = field(default_factory=list)
    state: str | None = None
    state_span: tuple[int, int] | None = None
    counterpart: bool = False
    honorific: bool = False
    former: bool = False
    states: tuple[str, ...] = ()  # all states named, in order: "his Lao and Cambodian counterparts"
    place: str | None = None  # the state of a place that an office governs: "Mayor of Hue"


# Possessive quantifiers ("++", "s?+") keep a long row of like letters from being tried in every grouping.
_MODIFIER = r"(?:[tfAGSFBIL]s?|bs?(?![ASL])|N+s?(?=[tTKFBG])|[-#]|\([^()]{0,4}\)(?=[tTKF]))"
_DIRECT = (
    r"(?:(?<=K)e?(?:[LFGBAIt#b]s?|S(?=[tF#]*[BG])|N+(?=[BFGL]))+(?:&(?![LNB]+[TK])[LN][LNB]*|&[BG](?=[,.;)]))?)?"
    r"(?:\([^()]{1,10}\)(?=[,.;)RHw&p]))?"
)
# "Chief of General Staff UK Army, General X", "Deputy Secretary General (Policy) Ministry of Defence Alland X"
_SERVING = r"(?:(?<=T)(?:\([^()]{1,6}\))?(?:[SA][FB]+|G)(?:\([^()]{1,10}\)|S)?(?=,?[RH]|$))?"
_JOINED = (
    r",?&[eq]?(?=t*b(?:[,.;)]|$)|[tAGSILb]*[FBG]+[^TKFBGb]|[tAGSILb]*[FBG]+$|t*[LN]+[BF]|N{1,3}oe?S(?:[NRH]|$)"
    r"|N(?=[,.;)RH]|$)|S|P|I(?=[,.;)RHN]|$))"
)
_UNKNOWN = r"N+(?=[tBFTKGLI])|(?<=[BF]&)N{1,3}(?=oe?S(?:[NRH]|$))|(?<=[oeP])N{1,3}(?=[,.;()&wpRH]|s|$)"
_WORD = rf"(?:[tAGSFBILbTK#]s?+|{_UNKNOWN}|s|-|\([^()]{{0,10}}\)|{_JOINED})"
_TAIL = rf"(?:(?:&?oe?|P[eq]?|s)(?:ww?(?=[bBF]))?{_WORD}+)*"
_BRACKETS = r"(?:\([^()]{1,10}\)(?=[oP]))?(?:(?:[Bb]|(?<=T)#)(?=[oe,.;()&wpRHN]|$))?+"
_HEADED = rf"[TK]++(?:-[TK])*+{_BRACKETS}{_DIRECT}{_SERVING}(?:S(?=P))?{_TAIL}(?:,?(?:toe?)?S(?=[,.;)RH]|$))?"
_OFFICE = (
    rf"(?:ee|[eq])?H?(?:{_MODIFIER}|&(?=[AF]|[BF]+T))*"
    rf"(?:{_HEADED}|c(?:(?={_MODIFIER}*[TK]){_MODIFIER}*{_HEADED}|oe?[SAL])?)"
)
CHAIN = rf"{_OFFICE}(?:(?:,&|,|&|-){_OFFICE})*"
_RANKED = r"(?:\([^()]{0,3}\)[RH]*)?"
_BEFORE = compiled(
    rf"(?:{CHAIN}(?:,(?:[AGSFB]s?)+(?=R)|,?e?(?=H)|-(?=[RH]))?,?[RH]*|[eq]?[AGSILFBt]*s?[RH]+){_RANKED}$"
)
_NAME = compiled(r"[Nn]+(?:-[Nnw][Nn]*)*")
_HEAD = compiled(rf"[eq]?{_MODIFIER}*[TK]")
_REACH = frozenset("tfAGSFBILNbTKRcHoeqPs-&,()#w")
_CARRIERS = frozenset("TKRHc")


@cache
def spelt_ranks() -> dict[str, str]:
    return {fold(r): r for r in table("ranks")}


# "The Foreign Secretary and Australian Foreign Minister X": the first office is somebody else's.
_ANOTHERS = compiled(r"(?:e|e?(?P<own>[AS]))[tFB]*T(?:&|,&?)e?(?P<next>A)[tFB]*T")

# "The Army Chief and Secretary X": behind somebody's role the short form of another's name.
_AND_SHORT = compiled(r"e[AS]?[tFB]*T&[TK]$")


# "Special envoy of President X": the name is the president's.
_OF_RULER = compiled(r"[TK](?P<of>o)[T][RH]*$")
_RULERS = frozenset(("president", "prime minister", "premier", "king", "chancellor"))

# "On the orders of the King, Supreme Commander, the Minister of Defence, X"
_ON_ORDERS = compiled(r"[BNbw]oe?[TK],(?:[^,]*,)*?(?=e[^,]*[TK][^,]*,$)")


def title_before(tagged: Tagged, name_at: int, letters: str | None = None) -> Title | None:
    """Read the title chain that ends where the name at chunk ``name_at`` begins."""
    letters = title_letters(tagged) if letters is None else letters
    chunks = tagged.chunks
    lowest = _reach(letters, name_at)
    if not _CARRIERS.intersection(letters[lowest:name_at]):
        return _lower_case_rank(chunks, letters, name_at)
    begin = lowest
    if lowest > 1 and chunks[lowest - 2].folded == "who" and chunks[lowest - 1].folded in ("is", "was"):
        # "A, who is Minister of Trade and Chairman of the Council, and Minister B"
        begin = letters.rfind(",", lowest, len(letters[:name_at].rstrip("RH").rstrip(","))) + 1 or name_at
    elif (m := _ANOTHERS.search(letters, lowest, name_at)) and (
        not m["own"] or chunks[m.start("own")].value != chunks[m.start("next")].value
    ):
        begin = m.start("next")
    elif _AND_SHORT.match(letters, lowest, name_at) and letters[name_at : name_at + 2] not in ("NN", "Nn"):
        begin = name_at - 1
    elif m := _ON_ORDERS.search(letters, max(0, lowest - 1), name_at):
        begin = m.end()
    elif venue := _past_venue(chunks, letters, lowest, name_at):
        begin = venue
    of = _OF_RULER.search(letters, begin, name_at)
    if of and chunks[of.end("of")].folded in _RULERS and chunks[of.end("of")].text[0].isupper():
        begin = of.end("of")
    while begin < name_at:
        if (
            not (begin and letters[begin - 1 : begin + 1] == "Ne")
            and letters[begin] in "tfAGSFBILbNTKRcHeq#"
            and not (letters[begin] == "#" and is_time(chunks, begin))
            and _BEFORE.match(letters, begin, name_at)
            and (title := _chain(chunks, letters, begin, name_at))
        ):
            return title
        begin = _past_apposition(letters, begin, name_at)
    return None


def _past_venue(chunks: list[Chunk], letters: str, lowest: int, name_at: int) -> int:
    """ "Received at the Sea Palace Allandian President X": give where the title begins behind where it was, or 0."""
    at = len(letters[:lowest].rstrip("nN")) - 1
    if at < 1 or chunks[at].folded not in ("at", "in") or letters[at - 1] not in "wp#,LB":
        return 0
    ends = [k + 1 for k in range(lowest, name_at - 1) if chunks[k].folded in _VENUES and letters[k + 1] in "eATHR"]
    return ends[0] if ends and not _CARRIERS.intersection(letters[lowest : ends[0]]) else 0


_VENUES = frozenset("palace airport headquarters hotel residence castle house hall villa centre center club".split())


def _past_apposition(letters: str, begin: int, name_at: int) -> int:
    """Give the next chunk to try; what is set off behind another name ends at its last joint: "A, Minister, Mr B"."""
    set_off = letters[begin - 1 : begin] == "," and _behind_a_name(letters, begin - 1)
    set_off = set_off or (begin > 0 and letters[begin - 1 : begin + 1] == "Ne")  # "A the Army Chief and General B"
    if set_off and letters[begin] != "&":
        edge = len(letters[:name_at].rstrip("RH"))
        if letters[edge - 1] != ",":
            return next((k + 1 for k in range(edge - 1, begin, -1) if letters[k] in ",&"), begin + 1)
        joint = next((k for k in range(edge - 2, begin, -1) if letters[k] in ",&" and letters[k - 1] in "Nn,b"), begin)
        listed = letters[joint] == "&"  # "Mr A and the Emir of Alland, Sheikh B"
        return joint + 1 if listed and _CARRIERS.intersection(letters[joint:edge]) else edge
    return begin + 1


def _reach(letters: str, name_at: int) -> int:
    """Give the first chunk that a chain before the name could begin with."""
    k = name_at
    while (
        k > 0
        and letters[k - 1] in _REACH
        and name_at - k < 48
        and not (letters[k - 1] == "w" and letters[k - 2 : k - 1] not in ("o", "e", "w"))
    ):
        k -= 1
    return k


_OF_MANY = compiled(r"[eq]?(?:[TK]oe?t?[AS]s?[tFGB]*[TK]|I?[tFB]*[TK],[tFB]*[TK])")


def _plural_head(chunks: list[Chunk], letters: str, begin: int) -> bool:
    head = next(c.folded for k, c in enumerate(chunks[begin:], begin) if letters[k] in "TK")
    return not {head, head.split()[0]}.isdisjoint(folded_cells("offices", "plurals"))


_AND_NEXT = compiled(r"(?:[SIL]|e?A?[tFG]*(?P<side>b)),?&e?[tF]*[TKR]")


def _sides() -> frozenset[str]:
    return folded_cells("offices", "parties")


_TWO_BY_STATE = compiled(r"e?[TK]&e?[AS]s?[tF]*[TK]")
_ANOTHER_STATE = compiled(r"e?S&e?A")
_AFTER_WELCOMING = compiled(r"[wpN][eqASGFTKto]+,e?[tAFGSB]*[TK]")
_AFTER_AN_ADVERBIAL = compiled(r"[pP]e[^,]*[TK][^,]*,[tAFGSB]*[TKR]+(?:[Nn]|-N)+(?:oe?S)?[wp]")
_OF_ANOTHERS_OFFICE = compiled(r"e?I?[tFB]*[TK][^,]*,[SA][tF]*[TK]")
_COUNTERPART_OF_ANOTHER = compiled(
    r"[eq]*(?P<one>[AS])s?(?:(?:,|,?&)[AS]s?)*t*c,e?(?:(?P<next>[AS])[tFB]*[TK]|[tFB]*[TK](?:oe?[tFB]+)?oe?(?P<of>S))"
)
_OF_SEVERAL = compiled(
    r"[eq]?(?:[tFB]*[TK](?:oe?[tFB]+)?oe?S(?:,e?S)*,?&e?S|[AS](?:(?:,|,?&)[AS])*[tFB]*[TK]),"
    r"e?(?:[AS]s?[tFB]*[TK]|[tFB]*[TK](?:oe?[tFB]+)?oe?S)"
)
_OF_OTHERS = compiled(r"[eq]?[tFB]*[TK](?:oe?[tFB]+)?oe?(?P<one>S),e?(?P<next>A)[tFB]*[TK]")
_NEXT_TITLE = compiled(r"e?Se?&[eq]?[tAGFB]*[TKRH]")
_PLACED = frozenset(("in", "at", "from"))


def _chain(chunks: list[Chunk], letters: str, begin: int, name_at: int) -> Title | None:
    before = letters[begin - 1] if begin else ""
    if _TWO_BY_STATE.match(letters, begin, name_at) and "e" in (before, letters[begin]):
        return None  # "the Secretary and Allandian Minister A"
    apart = _AND_NEXT.match(letters, begin, name_at)
    if apart and (not apart["side"] or chunks[apart.start("side")].folded in _sides()):
        return None  # "A signed for Alland and Minister B for Borria", "the Allandian side and Minister B"
    if chunks[begin].folded in ("them", "these", "those", "others"):
        return None  # "leaders, among them Minister X"
    if chunks[begin].folded in ("he", "she") and letters[begin + 1 : begin + 2] == "&":
        return None  # "He and Minister A"
    if _OF_MANY.match(letters, begin, name_at) and _plural_head(chunks, letters, begin):
        return None  # "other heads of state Alland's President X met", "of NATO ministers, Minister X met"
    if begin > 1 and chunks[begin - 2].folded == "who" and chunks[begin - 1].folded in ("is", "was"):
        return None  # "A, who is Chief of Staff, and Minister B"
    if before == "o" and (chunks[begin].folded in ("state", "government") or _ANOTHER_STATE.match(letters, begin)):
        return None  # "Minister A of Alland and Borrian Minister B"
    if begin and chunks[begin - 1].folded == "for" and _ANOTHER_STATE.match(letters, begin):
        return None  # "A signed for Alland and Borrian Minister B for Borria"
    of_another = _COUNTERPART_OF_ANOTHER.match(letters, begin, name_at) or _OF_OTHERS.match(letters, begin, name_at)
    if (
        of_another
        and chunks[of_another.start("one")].value != chunks[of_another.start(of_another.lastgroup or 0)].value
    ):
        return None  # "At the invitation of his Allandian counterpart, Borrian Minister A will …"
    if _OF_SEVERAL.match(letters, begin, name_at) and _plural_head(chunks, letters, begin):
        return None  # "At the invitation of the ministers of Alland and Borria, the Minister of Cestia, A, will …"
    if before == "o" and letters[begin - 2 : begin - 1] in ("N", "n") and _NEXT_TITLE.match(letters, begin):
        return None  # "Foreign Minister A of Alland and Foreign Minister B"
    if chunks[0].folded.endswith("ing") and _AFTER_WELCOMING.match(letters, 0, name_at) and "," not in letters[:begin]:
        return None  # "Welcoming the Foreign Minister, President A said"
    led = chunks[0].kind == "p" and "," not in letters[:begin] and max(0, begin - 1 - (before == "e"))
    if led and "," in letters[begin:name_at] and _AFTER_AN_ADVERBIAL.match(letters, led):
        return None  # "After talks with the Foreign Minister, President A said"
    if letters[:begin].endswith(("o", "oe", "oI")) and _OF_ANOTHERS_OFFICE.match(letters, begin, name_at):
        return None  # "the Office of the Chief, Allandian Ambassador A", "of NATO ministers, Allandian Minister A"
    if before == "-" and chunks[begin - 1].text == "/" and letters[begin - 2 : begin - 1] == "N":
        before = "."  # "REPORT.AZ/ President X"
    if before in ("P", "-", "T", "K", "t", "F") or (before == "N" and letters[begin] in "NF"):
        return None
    if before == "p" and letters[begin] == "S" and letters[begin + 1 : begin + 2] in ("R", "H"):
        return None  # "during his stay in Alland General X"
    if before == "p" and letters[begin] == "L" and chunks[begin - 1].folded in _PLACED and begin < 3:
        return None  # "In Lor Minister X met …"
    if before == "p" and letters[begin : begin + 2] == "L&" and chunks[begin - 1].folded in _PLACED:
        return None  # "met A in Lor and Borrian Minister B in Tal"
    if before == "o" and not {"T", "K", "c"} & set(letters[begin:name_at]) and letters[begin] not in "RH":
        return None  # "the army of Vietnam, General X"
    if before == "," and begin > 1 and _behind_a_name(letters, begin - 1) and _joins(letters, begin, name_at):
        # "Minister A, Deputy Prime Minister and Minister of Trade B"
        end = len(letters[:begin].rstrip(",Nn-").rstrip("RH"))
        titled = letters[end - 1 : end] in ("T", "F") or (letters[end - 1 : end] == "c" and letters[begin] in "AS")
        if not titled or "," in letters[begin:name_at] or letters[name_at - 1] in "RH":
            return None
    if before == "&" and begin > 1 and letters[begin - 2] in "AF" and letters[begin] == "c":
        return None
    if _is_a_bodys_counterpart(chunks, letters, begin, name_at):
        return None  # "will work with its Allandian counterpart, A said"
    if _in_a_building(chunks, letters, begin, name_at):
        return None  # "received at the Gold Palace visiting Allandian Minister A"
    title = read_chain(chunks, letters, begin, name_at)
    if letters[begin:name_at].rstrip("RH").endswith((",", ",e")) and not _may_be_set_off(
        chunks, letters, begin, name_at
    ):
        kept = len(letters[begin:name_at].rstrip("RH"))
        return read_chain(chunks, letters, begin + kept, name_at) if kept < name_at - begin else None
    return title


def _is_a_bodys_counterpart(chunks: list[Chunk], letters: str, begin: int, name_at: int) -> bool:
    """Does "its counterpart" end the clause that somebody says: the counterpart of a ministry is nobody."""
    at = letters.find("c", begin, name_at)
    if at < 0 or "," not in letters[at:name_at]:
        return False
    its = any(c.folded in ("its", "their") for c in chunks[max(0, at - 3) : at])
    name = _NAME.match(letters, name_at)
    return its and name is not None and letters[name.end() : name.end() + 1] == "w"


_BUILDINGS = frozenset(
    "palace house hall office offices guesthouse villa mansion ministry residence headquarters castle chancellery lodge"
    " pentagon centre center base parliament building complex hotel compound pavilion secretariat"
    " academy camp fort".split()
)


def _in_a_building(chunks: list[Chunk], letters: str, begin: int, name_at: int) -> bool:
    """Would a chain take in where a guest is received: "at the Gold Palace (visiting) Allandian Minister A"?"""
    at = next((k for k in range(begin - 1, max(-1, begin - 7), -1) if letters[k] == "p"), -1)
    if at < 0 or chunks[at].folded != "at":
        return False
    for k in range(begin, name_at):
        lone = chunks[k - 1].folded in ("the", "a") and k - 2 > at
        last = chunks[k - 2 if lone else k - 1]
        guest = letters[k] in "AS" or chunks[k].folded == "visiting"
        if guest and k > begin and (chunks[k].folded == "visiting" or _is_building(last)):
            return any(letter in "TK" for letter in letters[k:name_at])
    return False


def _is_building(c: Chunk) -> bool:
    return c.folded.split()[-1] in _BUILDINGS or c.folded.startswith(("ministry of ", "department of "))


def _behind_a_name(letters: str, comma: int) -> bool:
    """Does a comma follow a name, or what stands in brackets behind one: "(GDF)" stands behind a body."""
    if letters[comma - 1] == ")":
        comma = max(0, letters.rfind("(", 0, comma))
    return letters[comma - 1 : comma] in ("N", "n")


def _joins(letters: str, begin: int, name_at: int) -> bool:
    """After a name and a comma, a chain with joints begins as that name's apposition: "A, Minister, General B" """
    return bool(re.search(rf"[,&](?:[RH]|$|{_HEAD.pattern})", letters[begin:name_at]))


_OPENS_CLAUSE = frozenset(("when", "while", "as", "where", "that", "because"))


def _may_be_set_off(chunks: list[Chunk], letters: str, begin: int, name_at: int) -> bool:
    """May a comma stand between this title and the name? Not where the title ends a phrase of its own."""
    name = _NAME.match(letters, name_at)
    end = name.end() if name else name_at
    following = letters[end : end + 1]
    lead = chunks[begin - 1] if begin else None
    if following == "s" or (lead and lead.folded == "to" and begin > 1 and chunks[begin - 2].folded == "according"):
        return False
    if tells_capacity(chunks, begin):
        return not {"N", "c"}.intersection(letters[:begin])  # "As Minister of Alland, B": nobody else is named before
    if is_whose_it_was(chunks, begin):
        return False
    if letters[0] in "wN" and chunks[0].folded.endswith("ing") and "," not in letters[:begin] and following == "w":
        return False  # "Speaking with the President and the Minister of Alland, X stressed"
    acts = following == "w" or (end < len(chunks) and chunks[end].folded.endswith("ly"))
    if letters[0] == "p" and acts and lead is not None and lead.folded == "of":
        return False  # "On the arrival of the new Minister of Alland, X welcomed him"
    led = lead is not None and lead.folded == "by" and chunks[begin - 2].folded in ("led", "headed")
    if lead is None or led or lead.kind in '".,&()' or "c" in letters[begin:name_at] or lead.folded in _OPENS_CLAUSE:
        return True  # also "when the French attaché, Colonel X called on him"
    return following in ("", ",", ".", ";", "&", "(", ")", "p", "-", "o")


def _lower_case_rank(chunks: list[Chunk], letters: str, name_at: int) -> Title | None:
    """ "The Peruvian admiral X": a rank in lower case, where an adjective of a state leads to it."""
    if (
        name_at > 1
        and chunks[name_at - 1].folded in spelt_ranks()
        and chunks[name_at - 1].text.islower()
        and letters[name_at - 2] in "AS"
    ):
        state = chunks[name_at - 2]
        rank = chunks[name_at - 1]
        told = (spelt_ranks()[rank.folded], (rank.start, rank.end))
        return Title(name_at - 2, name_at, *told, state=state.value, state_span=(state.start, state.end))
    return None


def read_chain(chunks: list[Chunk], letters: str, first: int, last: int) -> Title:
    """Read a chain of chunks, cut into offices, ranks and honorifics."""
    title = Title(first, last)
    segment: list[int] = []
    states: list[str] = []
    if letters[first:last].endswith("TK") and chunks[last - 1].text == "Commander":
        letters = f"{letters[: last - 1]}R{letters[last:]}"  # "spokesman Commander X": behind an office a naval rank
    for k in range(first, last):
        c, letter = chunks[k], letters[k]
        if letter == "R" and not inside_office(letters, k, last, segment):
            _close(title, chunks, letters, segment)
            segment = []
            if title.rank is None:
                title.rank, title.rank_span = c.value or "Commander", (c.start, c.end)
        elif letter == "H" or (letter == "e" and letters[k + 1 : k + 2] == "H"):
            title.honorific = True
        elif letter in ",&-" and (
            (shared := letters[k : k + 2] == "&o" and "o" in [letters[i] for i in segment])
            or _breaks(chunks, letters, k, last, segment)
        ):
            _close(title, chunks, letters, segment)
            # "President of the Union and of the Senate": the head stands once
            segment = segment[: next(n for n, i in enumerate(segment) if letters[i] == "o")] if shared else []
        else:
            if (letters[k - 1] == "c" and letter in "tAFTK" and segment) or (
                letter in "TK" and segment and is_form_of_address(c, letters[k - 1])
            ):
                _close(title, chunks, letters, segment)
                segment = []
            title.counterpart = title.counterpart or letter == "c"
            owner = letters[k : k + 2] == "Ss"  # "Secretary in Alland's Ministry of Trade"
            posted = _POSTED.search(letters, first, k) is not None and chunks[k - 1].folded != "at" and not owner
            subject = letter == "A" and (
                (posted and chunks[k - 1].folded in ("for", "on")) or _AFFAIRS.match(letters, k - 1, last) is not None
            )
            if not is_remit(chunks, letters, k):
                _note_state(title, c, letter, "for" if subject else "P" if posted else "", states)
            segment.append(k)
    _close(title, chunks, letters, segment)
    title.states = tuple(states)
    _prefer_the_state(title, chunks, first, last)
    title.state = title.state or (title.place if title.counterpart else None)  # "his counterpart from Lor"
    complete_organs(title.offices)
    _commander_as_rank(title, chunks, letters, first, last)
    return title


_AFFAIRS = compiled(r"oA(?:,?&[ANF])+[BbF]")  # "the Department of American and Oceanian Affairs"


_OF_A_STATE = compiled(r"\b(?:prime minister|president|minister|king)\b", re.I)


def _prefer_the_state(title: Title, chunks: list[Chunk], first: int, last: int) -> None:
    """ "Forum Chair and Prime Minister X": whoever chairs an organisation as well serves a state."""
    told = next((c for c in chunks[first:last] if title.state_span == (c.start, c.end)), None)
    if told and told.kind == "I" and title.offices:
        office = title.offices[-1]
        if _OF_A_STATE.search(office.name) and not office.start <= told.start < office.end:
            own = next((d for d in chunks[first:last] if d.kind in "SA" and d.value), None)
            title.state = own.value if own else None
            title.state_span = (own.start, own.end) if own else None


def _breaks(chunks: list[Chunk], letters: str, k: int, last: int, segment: list[int]) -> bool:
    """Does a comma, "and" or spaced dash end one office and lead to the next?"""
    if letters[k] == "-" and not (chunks[k].start > chunks[k - 1].end):
        return False
    if not any(letters[i] in "TKc" for i in segment):
        return letters[k] == "," and k + 1 >= last
    return (
        k + 1 >= last
        or bool(_HEAD.match(letters, k + 1, last))
        or letters[k + 1] in ",&RH"
        or (letters[k + 1] == "e" and not _POSTED.search(letters, 0, k))
        or _is_service(chunks, letters, k + 1, last)
    )


def _is_service(chunks: list[Chunk], letters: str, k: int, last: int) -> bool:
    """ "Minister A, Navy Captain B", but not "Minister of Defence and Military Production General A"."""
    m = _SERVICE.match(letters, k, last)
    return m is not None and (letters[m.end() - 2] not in "FB" or chunks[m.end() - 2].folded in _SERVICES)


_POSTED = compiled(r"P(?:e?[SIL](?:,|,?&)e?)*$|(?<=P)e?[SIL]$")  # "Ambassador to Alland and (the OECS)"
_SERVICE = compiled(r"(?:[AGSFB]s?)+R")
_SERVICES = frozenset(("army", "navy", "air force", "police", "coast guard", "armed forces", "marines", "border guard"))


def _note_state(title: Title, c: Chunk, letter: str, before: str, states: list[str]) -> None:
    if letter == "L" and before != "P" and title.place is None:
        title.place = c.value
    if letter not in "ASGI" or not c.value or c.folded == "security council":
        return  # a state's own Security Council is spelt as the United Nations'
    state = c.value.partition("|")[0]
    state = table("offices")["organs"].get(state, state)
    if (before == "P" and letter == "S") or (before == "for" and letter == "A") or not state:
        return  # "Ambassador to Thailand", "director for Thai affairs" do not serve Thailand
    if state not in states:
        states.append(state)
    if title.state is None:
        title.state, title.state_span = state, (c.start, c.end)


def _close(title: Title, chunks: list[Chunk], letters: str, segment: list[int]) -> None:
    """Turn a segment of a chain into an office, if it has a head and is held now."""
    if not segment or not any(letters[i] in "TK" for i in segment):
        return
    if any(letters[i] == "f" for i in segment):
        title.former = True
        return
    held = [chunks[i] for i in segment]
    office = office_of(held, "".join(letters[i] for i in segment))
    if office is not None:
        title.offices.append(office)
    served = state_of_office(held)
    if served and title.state is None:
        title.state, title.state_span = served, (held[0].start, held[-1].end)


def _commander_as_rank(title: Title, chunks: list[Chunk], letters: str, first: int, last: int) -> None:
    """ "Commander Irene Dulay": alone before a name, the word is a naval rank."""
    if title.rank or letters[last - 1] != "K" or chunks[last - 1].text != "Commander":
        return
    if last - 1 > first and letters[last - 2] not in ",eA":
        return
    c = chunks[last - 1]
    title.rank, title.rank_span = "Commander", (c.start, c.end)
    title.offices = [o for o in title.offices if o.start < c.start and o.end <= c.start]
