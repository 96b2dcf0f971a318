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

from functools import cache

from communique.lexicon import table
from communique.patterns import compiled
from communique.reading.persons.chains import CHAIN, HEAD, Title, read_chain
from communique.reading.persons.joints import is_time
from communique.reading.persons.offices import folded_cells
from communique.reading.persons.title_letters import title_letters
from communique.reading.persons.whose import is_whose_it_was, tells_capacity
from communique.reading.words.tagging import Chunk, Tagged
from communique.reading.words.tokens import fold

_RANKED = r"(?:\([^()]{0,3}\)[RH]*)?"
_BEFORE = compiled(
    rf"(?:{CHAIN}(?:,(?:[AGSFB]s?)+(?=R)|,?e?(?=H)|-(?=[RH]))?,?[RH]*|[eq]?[AGSILFBt]*s?[RH]+){_RANKED}$"
)
_NAME = compiled(r"[Nn]+(?:-[Nnw][Nn]*)*")
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
    """ "Received at the Sea Palace Allandian President X", "in Lor General X": give where the title begins, or 0."""
    at = len(letters[:lowest].rstrip("nN")) - 1
    if at < 1 or chunks[at].folded not in ("at", "in") or letters[at - 1] not in "wp#,LB":
        return 0
    if lowest == at + 1 and letters[lowest] == "L" and letters[lowest + 1] in "eATHRFGt":
        return lowest + 1  # "met in Lor Defence Minister X of Borria"
    ends = [
        k + 1
        for k in range(max(lowest, at + 1), name_at - 1)
        if (k > at + 1 or " " in chunks[k].folded) and _is_venue(chunks[k]) and letters[k + 1] in "eATHRFGtS"
    ]
    return ends[0] if ends and not _CARRIERS.intersection(letters[lowest : ends[0]]) else 0


def _is_venue(c: Chunk) -> bool:
    return c.folded.split()[-1] in _VENUES


_VENUES = frozenset(
    "palace airport headquarters hotel residence castle house hall villa centre center club office offices"
    " ministry".split()
)


def _past_apposition(letters: str, begin: int, name_at: int) -> int:
    """Give the next chunk to try; what is set off behind another name ends at its last joint: "A, Minister, Mr B"."""
    set_off = letters[begin - 1 : begin] == "," and _behind_a_name(letters, begin - 1)
    set_off = set_off or (begin > 0 and letters[begin - 1 : begin + 1] == "Ne")  # "A the Army Chief and General B"
    if set_off and letters[begin] != "&":
        edge = len(letters[:name_at].rstrip("RH"))
        if letters[edge - 1] != ",":
            joints = (k for k in range(edge - 1, begin, -1) if letters[k] in ",&")
            return next((k + 1 for k in joints if _CARRIERS.intersection(letters[k + 1 : edge])), begin + 1)
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


def _of_other_state(chunks: list[Chunk], begin: int) -> bool:
    """ "Allandian Minister General A, Borrian Deputy Prime Minister and Minister General B": B's own title begins."""
    before = next((c for c in reversed(chunks[: max(0, begin - 1)]) if c.kind in "AS"), None)
    return chunks[begin].kind in "AS" and before is not None and before.value != chunks[begin].value


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
    if (
        before == "F"
        and _is_venue(chunks[begin - 1])
        and _past_venue(chunks, letters, _reach(letters, name_at), name_at) == begin
    ):
        before = "."  # "at Government House Minister X"
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
        ranked = letters[name_at - 1] in "RH" and not _of_other_state(chunks, begin)
        if not titled or "," in letters[begin:name_at] or ranked:
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
    return bool(compiled(rf"[,&](?:[RH]|$|{HEAD.pattern})").search(letters[begin:name_at]))


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
    if (
        lead is None
        or led
        or _only_dates(chunks, begin)
        or lead.kind in '".,&()'
        or "c" in letters[begin:name_at]
        or lead.folded in _OPENS_CLAUSE
    ):
        return True  # also "when the French attaché, Colonel X called on him"
    honoured = chunks[name_at - 1].folded.startswith(("his ", "her ", "h.e", "h. e", "he ", "hon", "the hon"))
    return following in ("", ",", ".", ";", "&", "(", ")", "p", "-", "o") or (honoured and not acts)


def _only_dates(chunks: list[Chunk], begin: int) -> bool:
    """ "On 8 August 2023 the Governor of Lor, X received …": a day alone stands in front of who acts."""
    return begin < _DAYS_REACH and all(
        c.kind == "#" or c.folded in _OF_DAYS or (c.kind == "B" and c.text[0].isupper()) for c in chunks[:begin]
    )


_DAYS_REACH = 9  # chunks
_OF_DAYS = frozenset(
    "on the this of , ( ) today yesterday morning afternoon evening earlier later january february march april may june"
    " july august september october november december monday tuesday wednesday thursday friday saturday sunday".split()
)


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
