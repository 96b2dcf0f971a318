"""Tell between whom an instrument is, from the words around it, where its own phrase does not say.

yes   signed by the ministers of Peru and Chile · Laos and Vietnam signed a pact
yes   an agreement under which Kenya and Somalia will patrol together · signed for Malta by …, for Libya by …
no    an agreement signed in the presence of the ambassador of a third state
"""

from __future__ import annotations

import re
from functools import cache

from communique.lexicon import table
from communique.model import Span
from communique.patterns import compiled
from communique.reading.instruments.nouns import capitals, pattern
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk


def several(named: list[Chunk]) -> bool:
    """Tell whether two or more states are among those named."""
    return len({c.value for c in named if c.value}) > 1


def subject_states(line: Line, cue: Span) -> list[Chunk]:
    """Give the states that the verb has for its subject: "Laos and Vietnam signed …"."""
    chunks = [c for c in line.tagged.chunks if c.end <= cue.start]
    days = [(d.start, d.end) for d in line.dates]
    while chunks and (chunks[-1].kind in "wp" or any(a <= chunks[-1].start < b for a, b in days)):
        chunks.pop()
    states: list[Chunk] = []
    while chunks and (
        chunks[-1].kind in "S&,e" or _is_capital(chunks[-1]) or _is_organisation(chunks[-1]) or _asides(chunks)
    ):
        c = chunks.pop()
        if c.kind in "SIL":
            states.append(c)
    there = bool(chunks) and (chunks[-1].kind == "o" or chunks[-1].folded in _PLACING)  # "met in Lima and signed"
    return [c for c in states if c.kind != "L" or not there]


_PLACING = frozenset("in at to of from near for visited toured left reached".split())


def _is_capital(c: Chunk) -> bool:
    """Tell whether a city may stand for the state whose seat it is: "Lima and Quito signed"."""
    return c.kind == "L" and c.folded in capitals()


_UNIONS = frozenset("EU ASEAN AU CARICOM GCC EAEU NATO UN OSCE CSTO SCO IAEA ECOWAS SADC EAC MERCOSUR".split())


def is_union(name: str) -> bool:
    """Tell whether states speak as one by this name."""
    return name in _UNIONS


_WITH_OTHERS = frozenset(
    "EU UN AU ASEAN GCC CARICOM EAEU MERCOSUR NATO OSCE".split()
)  # which conclude treaties with single states


def binds_members(name: str) -> bool:
    """Tell whether a paper of an organisation is one among its members: "the SADC defence pact"."""
    return is_union(name) and name not in _WITH_OTHERS


@cache
def of_members(name: str) -> bool:
    """Tell whether it is an organisation whose members meet under its name, as at its summits."""
    row = table("organisations")["international"].get(name)
    return is_union(name) or (row is not None and row["kind"] in ("regional", "alliance", "group"))


def _is_organisation(c: Chunk) -> bool:
    return c.kind == "I" and c.value in table("organisations")["international"]


def _is_union(c: Chunk) -> bool:
    return c.kind == "I" and is_union(c.value or "")


def _asides(chunks: list[Chunk]) -> bool:
    """Drop "with its ten members" behind a state; tell whether anything was dropped."""
    k = next((k for k in range(len(chunks) - 1, max(-1, len(chunks) - 7), -1) if chunks[k].folded == "with"), 0)
    beside = k > 0 and (chunks[k - 1].kind == "S" or _is_union(chunks[k - 1]))
    if beside and all(c.kind in "wpe#BT" for c in chunks[k:]):
        del chunks[k:]
    return beside and k == len(chunks)


_BY = compiled(
    r"[^.;:]{0,140}?\s(?:by|for|on behalf of|on(?=\s[A-Z][\w -]{1,30}[’']s\s(?:behalf|part)\b))"
    r"\s(?P<those>[^.;:]{3,300}?)(?=[.;:]|,?\s(?:who|which|during|at|after|following)\s|\Z)"
)


def signing_states(text: str, line: Line, cue: Span) -> list[Chunk]:
    """Give the states of those by whom it was signed: "signed by the ministers of Peru and Chile"."""
    m = _BY.match(text, cue.end, line.end)
    if m is None:
        return []
    start, end = m.span("those")
    return [c for c in line.tagged.chunks if start <= c.start < end and c.kind in "SA"]


def bound_states(text: str, line: Line, end: int) -> list[Chunk]:
    """Give the states that a clause behind the phrase binds: "under which Kenya and Somalia will patrol together"."""
    m = pattern("binding").match(text, end, line.end)
    if m is None:
        return []
    return [c for c in line.tagged.chunks if m.start("those") <= c.start < m.end("those") and c.kind in "SA"]


def owning_states(line: Line, until: int) -> list[Chunk]:
    """Give the states that open a sentence and whose paper it is: "Lima and Quito renewed … their agreement"."""
    owners: list[Chunk] = []
    for c in line.tagged.chunks:
        state = c.kind == "S" or (c.kind == "L" and c.folded in capitals())
        if c.start >= until or not (state or c.kind in "&,e"):
            break
        owners += [c] if state else []
    return owners


_BEHIND = compiled(
    r"[^.;:]{0,70}?\s(?:between|among|(?:[Pp]residents|leaders|ministers|heads|chiefs|governments"
    r"|premiers) of(?! delegations?\b))\s"
    r"(?P<those>[^.;:]{3,140}?)"
    r"(?=[.;:]|,?\s(?:who|which|at|after|during|following|was|were|is|has|have|will|on the|to)\s|\Z)"
)


def behind_states(text: str, line: Line, end: int) -> list[Chunk]:
    """Give the states that stand behind the phrase and its verb: "a memorandum was signed between Peru and Chile"."""
    m = _BEHIND.match(text, end, line.end)
    if m is None:
        return []
    return [c for c in line.tagged.chunks if m.start("those") <= c.start < m.end("those") and c.kind in "SAI"]


_COMMON = compiled(
    r"\b(?:two|both|three|them|us|our|its|their|counterparts?|his|her|parties|sides|countries|neighbou?rs)\b", re.I
)


_WITH = compiled(
    r"(?:\s\([^)]*\))?\swith\s(?P<those>the\s[^,.;:]{3,60}?)"
    r"(?=[,.;:]|\s(?:on|for|to|in|at|which|that|under|over)\s|\Z)"
)


def _with_no_state(text: str, line: Line, end: int) -> bool:
    """Tell whether the one with whom a paper is has a name but is no state ("with the region of Puntland")."""
    m = _WITH.match(text, end, line.end)
    if m is None:
        return False
    named = [c.kind for c in line.tagged.chunks if m.start("those") <= c.start < m.end("those")]
    return bool({"N", "L"} & set(named)) and not any(kind in "SAGITtRHcFq" for kind in named)


_OF_TALKS = compiled(  # "signed a pact on fishing after talks between Prime Minister … and President …"
    r"\b(?:talks|meetings?|negotiations|discussions|consultations|summit|conversation|call|ceremony) between\s\Z"
)


def with_none(text: str, line: Line, end: int, until: int) -> bool:
    """Tell whether one of two parties named is no state: "between the Government of Peru and the rebels".

    Behind ``until`` stands another instrument, which may be that of others.
    """
    if _with_no_state(text, line, end):
        return True
    m = _BEHIND.match(text, end, max(end, until))
    if m is None or " and " not in m["those"] or _COMMON.search(m["those"]):
        return False
    if _OF_TALKS.search(text, end, m.start("those")):
        return False
    last = m["those"].rpartition(" and ")[2]
    if last.startswith(("a ", "an ", "any ", "other ")):
        return False  # "the first between Peru and an Arab state"
    start = m.end("those") - len(last)
    named = [c for c in line.tagged.chunks if m.start("those") <= c.start < m.end("those") and c.kind in "SAIGL"]
    return len({(c.value or "").partition("|")[0] for c in named}) < 2 and not any(c.start >= start for c in named)


def with_union(line: Line, until: int) -> tuple[Chunk, ...]:
    """Give an organisation and a state joined by "and" before a verb: "the ASEAN Secretariat and Norway's ministry"."""
    named = [c for c in line.tagged.chunks if c.end <= until and (c.kind in "SA" or _is_union(c)) and c.value]
    if len(named) != _TWO or named[0].kind == named[1].kind or {c.kind for c in named} & {"I"} == set():
        return ()
    union = next(c for c in named if c.kind == "I")
    between = [c for c in line.tagged.chunks if named[0].end <= c.start and c.end <= named[1].start]
    plain = all(c.kind in "&eBFNToHw(" for c in between) and sum(c.kind == "&" for c in between) == 1
    return tuple(named) if plain and (union.value or "") in _WITH_OTHERS else ()


_TWO = 2


def near_states(line: Line, until: int, beside: Span | None = None) -> tuple[str, ...]:
    """Give the states that the sentence names before ``until``, whoever speaks for them, but for those in a subject."""
    named = (c for c in line.tagged.chunks if c.end <= until and (c.kind in "SAG" or _speaks(line, c)) and c.value)
    out = (c for c in named if beside is None or not beside.start <= c.start < beside.end)
    return tuple(dict.fromkeys(value for c in out if (value := (c.value or "").partition("|")[0])))


def _speaks(line: Line, c: Chunk) -> bool:
    """Tell whether a city that opens the sentence stands for its state ("Lima has a treaty with …")."""
    chunks = line.tagged.chunks
    k = next((k for k, other in enumerate(chunks[:4]) if other is c), -1)
    opens = k == 0 or (k > 0 and chunks[k - 1].kind == ",")  # "Separately, Lima concluded …"
    return c.kind == "L" and opens and c.folded in capitals() and k + 1 < len(chunks) and chunks[k + 1].kind in "wp"


def only_named(page: Page, number: int, among: tuple[str, ...]) -> str | None:
    """Give the one state of ``among`` that a sentence and the one before it name."""
    lines = page.lines[max(0, number - 1) : number + 1]
    named = {(c.value or "").partition("|")[0] for line in lines for c in line.tagged.chunks if c.kind in "SAG"}
    told = [s for s in among if s in named]
    return told[0] if len(told) == 1 else None


def last_named(page: Page, until: int, number: int, among: tuple[str, ...]) -> str | None:
    """Give the state of ``among`` that the report names last before an offset, a few sentences back at most."""
    for line in page.lines[number : max(-1, number - 4) : -1] if number > 3 else page.lines[number::-1]:
        for c in reversed(line.tagged.chunks):
            state = (c.value or "").partition("|")[0]
            if c.end <= until and c.kind in "SAG" and state in among:
                return state
    return None
