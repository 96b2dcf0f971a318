"""Tell between whom an instrument is, from the words around it, where its own phrase does not say.

yes   signed by the ministers of Peru and Chile · Laos and Vietnam signed a pact
yes   an agreement under which Kenya and Somalia will patrol together · signed for Malta by …, for Libya by …
no    an agreement signed in the presence of the ambassador of a third state
"""

from __future__ import annotations

import re

from communique.lexicon import table
from communique.model import Span
from communique.reading.words.page import Line
from communique.reading.words.tagging import Chunk


def several(named: list[Chunk]) -> bool:
    """Tell whether two or more states are among those named."""
    return len({c.value for c in named if c.value}) > 1


def subject_states(line: Line, cue: Span) -> list[Chunk]:
    """Give the states that the verb has for its subject: "Laos and Vietnam signed …"."""
    chunks = [c for c in line.tagged.chunks if c.end <= cue.start]
    while chunks and chunks[-1].kind in "wp":
        chunks.pop()
    states: list[Chunk] = []
    while chunks and (chunks[-1].kind in "S&,e" or _is_union(chunks[-1]) or _asides(chunks)):
        c = chunks.pop()
        if c.kind in "SI":
            states.append(c)
    return states


def _is_union(c: Chunk) -> bool:
    return c.kind == "I" and c.value in ("EU", "ASEAN", "AU", "CARICOM", "GCC", "EAEU")


def _asides(chunks: list[Chunk]) -> bool:
    """Drop "with its ten members" behind a state; tell whether anything was dropped."""
    k = next((k for k in range(len(chunks) - 1, max(-1, len(chunks) - 7), -1) if chunks[k].folded == "with"), 0)
    beside = k > 0 and (chunks[k - 1].kind == "S" or _is_union(chunks[k - 1]))
    if beside and all(c.kind in "wpe#BT" for c in chunks[k:]):
        del chunks[k:]
    return beside and k == len(chunks)


_BY = re.compile(
    r"[^.;:]{0,140}?\s(?:by|for|on behalf of)\s(?P<those>[^.;:]{3,300}?)"
    r"(?=[.;:]|,?\s(?:who|which|during|at|after|following)\s|\Z)"
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
    m = re.compile(table("instruments")["binding"], re.I).match(text, end, line.end)
    if m is None:
        return []
    return [c for c in line.tagged.chunks if m.start("those") <= c.start < m.end("those") and c.kind in "SA"]


def near_states(line: Line, until: int) -> tuple[str, ...]:
    """Give the states that the sentence names before ``until``, whoever speaks for them."""
    named = (c for c in line.tagged.chunks if c.end <= until and c.kind in "SAG" and c.value)
    return tuple(sorted({value for c in named if (value := (c.value or "").partition("|")[0])}))
