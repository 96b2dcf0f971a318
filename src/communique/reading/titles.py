"""Read title chains: the offices, ranks and honorifics before a name, and the offices set off after it.

    yes   Chinese Minister of National Defence Senior Lieutenant General | Dong Jun
    yes   the Minister of Defence of Laos, General | Chansamone Chanyalath
    yes   Ouch Borith | , a member of the CPP Central Committee's Standing Board and First Vice President of the Senate
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
from communique.reading.offices import (
    Office,
    complete_organs,
    folded_cells,
    office_of,
    singular,
    state_of_office,
    verbal_office,
)
from communique.reading.tagging import Chunk, Tagged
from communique.reading.title_letters import title_letters
from communique.reading.tokens import fold
from communique.reading.verbs import finite_verbs

__all__ = ["Office", "Title", "singular", "title_after", "title_before"]


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


_MODIFIER = r"(?:[tfAGSFBIL]s?|bs?(?![ASL])|N+s?(?=[tTKFBG])|[-#]|\([^()]{0,4}\)(?=[tTK]))"
_DIRECT = r"(?:(?<=K)e?(?:[LFGBAt#b]s?|N+(?=[BFGL]))+(?:&[LN][LNB]*)?)?(?:\([^()]{1,10}\)(?=[,.;)RH]))?"
_JOINED = r",?&[eq]?(?=[tAGSILb]*[FBG]+[^TKFBGb]|[tAGSILb]*[FBG]+$|[LN]+[BF]|N(?=[,.;)RH]|$)|S)"
_UNKNOWN = r"N+(?=[tBFTKGLI])|(?<=[oeP])N{1,3}(?=[,.;()&wpRH]|s|$)"
_WORD = rf"(?:[tAGSFBILbTK#]s?|{_UNKNOWN}|s|-|\([^()]{{0,10}}\)|,(?=[FA]+,?&[FA])|{_JOINED})"
_TAIL = rf"(?:(?:oe?|P[eq]?|s)(?:ww?(?=[bBF]))?{_WORD}+)*"
_OFFICE = rf"[eq]?H?(?:{_MODIFIER}|&(?=[AF]))*(?:[TK]+(?:-[TK])*(?:[Bb](?=[oe,.;()&wpRHN]|$))?{_DIRECT}{_TAIL}(?:,?S(?=[,.;)RH]|$))?|c(?:[po]e?[SA])?)"
_CHAIN = rf"{_OFFICE}(?:(?:,&|,|&|-){_OFFICE})*"
_RANKED = r"(?:\([^()]{0,3}\))?"
_BEFORE = re.compile(rf"(?:{_CHAIN}(?:,(?:[AGSFB]s?)+(?=R)|,e?(?=H))?,?[RH]*|[eq]?[AGSILFB]*s?[RH]+){_RANKED}$")
_AFTER = re.compile(rf"{_CHAIN}(?=[,.()\"wp&;-]|$)(?!&[RH]*N*$)")
_NAME = re.compile(r"[Nn]+(?:-[Nnw][Nn]*)*")
_HEAD = re.compile(rf"[eq]?{_MODIFIER}*[TK]")
_REACH = frozenset("tfAGSFBILNbTKRcHoeqPs-&,()#w")
_CARRIERS = frozenset("TKRHc")


@cache
def _cells(name: str) -> frozenset[str]:
    return folded_cells("offices", name)


@cache
def _ranks() -> dict[str, str]:
    return {fold(r): r for r in table("ranks")}


def title_before(tagged: Tagged, name_at: int, letters: str | None = None) -> Title | None:
    """Read the title chain that ends where the name at chunk ``name_at`` begins."""
    letters = title_letters(tagged) if letters is None else letters
    chunks = tagged.chunks
    lowest = _reach(letters, name_at)
    if not _CARRIERS.intersection(letters[lowest:name_at]):
        return _lower_case_rank(chunks, letters, name_at)
    begin = lowest
    while begin < name_at:
        if (
            letters[begin] in "tfAGSFBILbNTKRcHeq#"
            and _BEFORE.match(letters, begin, name_at)
            and (title := _chain(chunks, letters, begin, name_at))
        ):
            return title
        begin += 1
    return None


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


def _chain(chunks: list[Chunk], letters: str, begin: int, name_at: int) -> Title | None:
    before = letters[begin - 1] if begin else ""
    if before in ("P", "-") or (before == "N" and letters[begin] in "NF"):
        return None
    if before == "o" and not {"T", "K", "c"} & set(letters[begin:name_at]) and letters[begin] not in "RH":
        return None  # "the army of Vietnam, General X"
    if before == "," and begin > 1 and letters[begin - 2] in "Nn)" and _joins(letters, begin, name_at):
        return None
    if before == "&" and begin > 1 and letters[begin - 2] in "AF" and letters[begin] == "c":
        return None
    title = _read(chunks, letters, begin, name_at)
    if letters[begin:name_at].rstrip("RH").endswith((",", ",e")) and not _may_be_set_off(
        chunks, letters, begin, name_at
    ):
        kept = len(letters[begin:name_at].rstrip("RH"))
        return _read(chunks, letters, begin + kept, name_at) if kept < name_at - begin else None
    return title


def _joins(letters: str, begin: int, name_at: int) -> bool:
    """After a name and a comma, a chain with joints begins as that name's apposition: "A, Minister, General B" """
    return bool(re.search(rf"[,&](?:[RH]|$|{_HEAD.pattern})", letters[begin:name_at]))


def _may_be_set_off(chunks: list[Chunk], letters: str, begin: int, name_at: int) -> bool:
    """May a comma stand between this title and the name? Not where the title ends a phrase of its own."""
    name = _NAME.match(letters, name_at)
    end = name.end() if name else name_at
    following = letters[end : end + 1]
    lead = chunks[begin - 1] if begin else None
    if following == "s" or (lead and lead.folded == "to" and begin > 1 and chunks[begin - 2].folded == "according"):
        return False
    if lead is None or lead.kind in '".,&(' or "c" in letters[begin:name_at]:
        return True
    return following in ("", ",", ".", ";", "&", "(", ")", "p", "-", "o")


def _lower_case_rank(chunks: list[Chunk], letters: str, name_at: int) -> Title | None:
    """ "The Peruvian admiral X": a rank in lower case, where an adjective of a state leads to it."""
    if (
        name_at > 1
        and chunks[name_at - 1].folded in _ranks()
        and chunks[name_at - 1].text.islower()
        and letters[name_at - 2] in "AS"
    ):
        state = chunks[name_at - 2]
        rank = chunks[name_at - 1]
        return Title(
            name_at - 2,
            name_at,
            _ranks()[rank.folded],
            (rank.start, rank.end),
            state=state.value,
            state_span=(state.start, state.end),
        )
    return None


def title_after(tagged: Tagged, name_end: int, letters: str | None = None) -> Title | None:
    """Read the offices set off behind a name that ends before chunk ``name_end``."""
    letters = title_letters(tagged) if letters is None else letters
    chunks = tagged.chunks
    while letters[name_end : name_end + 1] == "N" and chunks[name_end].text.isupper():
        name_end += 1  # "Kamal Perera KCB ADC"
    i = _past_decorations(chunks, letters, name_end)
    state: Title | None = None
    if letters[i : i + 1] == "(":
        close = letters.find(")", i)
        if 0 < close - i <= 4:
            state = _bracketed_state(chunks, i, close)
            if state or not {"T", "K"} & set(letters[i:close]):
                i = close + 1
    elif m := _SERVED.match(letters, i):
        served = chunks[m.end() - 1]
        state = Title(i, m.end(), state=(served.value or "").partition("|")[0] or None)
        state.state_span = (served.start, served.end)
        i = m.end()
    return _set_off_after(chunks, letters, i, state) or state


_SERVED = re.compile(r"o[SA](?!s)|oe?G(?!s)")  # "X of Kenya", "X of the Royal Air Force"


def _past_decorations(chunks: list[Chunk], letters: str, i: int) -> int:
    """Step over "MP", "PhD" and medals between a name and its office."""
    while letters[i : i + 1] == ",":
        stop = letters.find(",", i + 1)
        inside = chunks[i + 1 : stop] if stop > 0 else []
        short = _letters_of_honour(inside)
        if not inside or len(inside) > 5 or not (short or inside[-1].folded in _cells("decorations")):
            return i
        i = stop
    return i


def _letters_of_honour(inside: list[Chunk]) -> bool:
    """ "PhD", "MP", "NI (M)": short words in capitals, bracketed or not."""
    named = [c for c in inside if c.kind not in "()"]
    return bool(named) and len(inside) in (1, 4) and all(c.text.isupper() and len(c.text) <= 5 and c.kind == "N" for c in named)


def _bracketed_state(chunks: list[Chunk], i: int, close: int) -> Title | None:
    inside = chunks[i + 1 : close]
    if len(inside) == 1 and inside[0].kind == "S":
        return Title(i, close + 1, state=inside[0].value, state_span=(inside[0].start, inside[0].end))
    return None


def _set_off_after(chunks: list[Chunk], letters: str, i: int, state: Title | None) -> Title | None:
    if letters[i : i + 1] not in (",", "("):
        return None
    opened = letters[i] == "("
    begin = i + 1
    if begin + 1 < len(chunks) and chunks[begin].folded == "who":
        if found := _relative(chunks, letters, begin, state):
            return found
        begin = _past_copula(chunks, begin)
    m = _AFTER.match(letters, begin)
    if m is None:
        return _rank_after(chunks, letters, begin)
    stop = _cut_at_verb(chunks, letters, begin, m.end())
    if stop <= begin or not {"T", "K", "c"} & set(letters[begin:stop]) or _is_subject(chunks, letters, begin, stop, i):
        return None
    title = _read(chunks, letters, begin, stop)
    title.offices = [o for o in title.offices if not o.plural]
    title.last = stop + (1 if opened and letters[stop : stop + 1] == ")" else 0)
    if (
        m.end() == stop
        and letters[stop : stop + 2] in ("&T", "&K")
        and (more := verbal_office(chunks, letters, stop + 1))
    ):
        title.offices.append(more[0])
        title.last = more[1]
    _take_state(title, state)
    return title


def _is_subject(chunks: list[Chunk], letters: str, begin: int, stop: int, comma: int) -> bool:
    """ "Accompanied by X, the Army Chief visited …": closed by a verb, not a comma, it is the next subject."""
    return (
        letters[comma] == ","
        and letters[begin] == "e"
        and letters[stop : stop + 1] == "w"
        and chunks[stop].folded in finite_verbs()
    )


def _take_state(title: Title, state: Title | None) -> None:
    if state and state.state:
        title.state, title.state_span, title.first = state.state, state.state_span, state.first


def _past_copula(chunks: list[Chunk], begin: int) -> int:
    """Step over "who is", "who is also", "who concurrently serves as"."""
    k = begin + 1
    while k < len(chunks) and k < begin + 5 and chunks[k].folded in _cells("copulas"):
        k += 1
    return k if k > begin + 1 else begin


def _relative(chunks: list[Chunk], letters: str, begin: int, state: Title | None) -> Title | None:
    """ "Who heads the training department": a verb of leading says the office."""
    found = verbal_office(chunks, letters, begin + 1)
    if found is None:
        return None
    office, end, served = found
    title = Title(begin - 1, end, offices=[office] if office.name else [])
    if served is not None:
        title.state, title.state_span = (
            (served.value and served.value.partition("|")[0]) or None,
            (served.start, served.end),
        )
    _take_state(title, state)
    return title


def _rank_after(chunks: list[Chunk], letters: str, begin: int) -> Title | None:
    """ "Celi, the Colombian admiral, …": a rank set off behind the name."""
    m = re.compile(r"e?A?").match(letters, begin)
    k = m.end() if m else begin
    if k < len(chunks) and k > begin and chunks[k].folded in _ranks() and letters[k + 1 : k + 2] in (",", ".", ")"):
        title = Title(begin, k + 1, _ranks()[chunks[k].folded], (chunks[k].start, chunks[k].end))
        if letters[k - 1] == "A":
            title.state, title.state_span = chunks[k - 1].value, (chunks[k - 1].start, chunks[k - 1].end)
        return title
    return None


def _cut_at_verb(chunks: list[Chunk], letters: str, begin: int, stop: int) -> int:
    """Cut a chain before a participle: "director of the department located in Hanoi" """
    for k in range(begin, stop):
        if letters[k] == "w" and chunks[k].folded.endswith("ed"):
            return k
    return stop


def _read(chunks: list[Chunk], letters: str, first: int, last: int) -> Title:
    """Read a chain of chunks, cut into offices, ranks and honorifics."""
    title = Title(first, last)
    segment: list[int] = []
    states: list[str] = []
    for k in range(first, last):
        c, letter = chunks[k], letters[k]
        if letter == "R" and not _inside_office(letters, k, last, segment):
            _close(title, chunks, letters, segment)
            segment = []
            if title.rank is None:
                title.rank, title.rank_span = c.value or "Commander", (c.start, c.end)
        elif letter == "H" or (letter == "e" and letters[k + 1 : k + 2] == "H"):
            title.honorific = True
        elif letter in ",&-" and _breaks(chunks, letters, k, last, segment):
            _close(title, chunks, letters, segment)
            segment = []
        else:
            title.counterpart = title.counterpart or letter == "c"
            _note_state(title, c, letter, letters[k - 1] if k else "", states)
            segment.append(k)
    _close(title, chunks, letters, segment)
    title.states = tuple(states)
    complete_organs(title.offices)
    _commander_as_rank(title, chunks, letters, first, last)
    return title


def _inside_office(letters: str, k: int, last: int, segment: list[int]) -> bool:
    """ "General" inside an office is no rank: "Major General's Office" """
    return k + 1 < last and letters[k + 1] in "TKFBs" and bool(segment)


def _breaks(chunks: list[Chunk], letters: str, k: int, last: int, segment: list[int]) -> bool:
    """Does a comma, "and" or spaced dash end one office and lead to the next?"""
    if letters[k] == "-" and not (chunks[k].start > chunks[k - 1].end):
        return False
    if not any(letters[i] in "TKc" for i in segment):
        return letters[k] == "," and k + 1 >= last
    return k + 1 >= last or bool(_HEAD.match(letters, k + 1, last)) or letters[k + 1] in ",&RHe" or bool(_SERVICE.match(letters, k + 1, last))


_SERVICE = re.compile(r"(?:[AGSFB]s?)+R")  # "commander of the base, U.S. Navy Captain X"


def _note_state(title: Title, c: Chunk, letter: str, before: str, states: list[str]) -> None:
    if letter == "L" and before != "P" and title.place is None:
        title.place = c.value
    if letter not in "ASGI" or not c.value or c.folded == "security council":
        return  # a state's own Security Council is spelt as the United Nations'
    state = c.value.partition("|")[0]
    if (before == "P" and letter == "S") or not state:
        return  # "Ambassador to Thailand" does not serve Thailand
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
