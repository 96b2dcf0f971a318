"""Tell in a list of officials which office is whose, where commas stand on both sides of every office.

yes   the Foreign Minister, Jan Tal, the Defence Minister, General Rosa Sen, and the Speaker, Luis Mera   (offices lead)
yes   Jan Tal, foreign minister, Rosa Sen, defence minister, and Luis Mera, speaker                      (names lead)
no    Jan Tal, the foreign minister, met Rosa Sen                             (a verb stands between them)
no    Foreign Minister Jan Tal, Defence Minister Rosa Sen                     (no comma between office and name)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from communique.patterns import compiled
from communique.reading.persons.chains import Title, read_chain
from communique.reading.words.tagging import Chunk

# What stands between two names of a list: an office between commas, the last one behind "and" or "as well as".
_GAP = compiled(
    r"(?:\([^()]{0,6}\))?[,;]?&?(?=[^,;]*[TKc])(?P<office>[^wp;]+?)(?P<comma>,?)[RH]*(?:\([^()]{0,3}\)[RH]*)?"
)
_LEAD = compiled(
    r"(?:^|[wp,:;(-])q?(?P<office>(?:(?!,)[^wp:;()-])*[TKc](?:(?!,)[^wp:;()-])*),[RH]*(?:\([^()]{0,3}\)[RH]*)?$"
)
_TAIL = compiled(r",e?(?!&)(?P<office>[^wp,;.()]*[TKc][^wp,;.()]*)(?=[,.;]|$)")


@dataclass(slots=True)
class Listed:
    """A name of a list: its chunks, and the office that the list gives it."""

    first: int
    last: int
    office: Title
    leads: bool  # the office stands before the name


def rolls(chunks: list[Chunk], letters: str, names: list[tuple[int, int]]) -> Iterator[Listed]:
    """Give the names of each list of three or more in which commas part offices from names, with their offices."""
    k = 0
    while k < len(names):
        end = k
        gaps: list[re.Match[str]] = []
        while end + 1 < len(names) and (gap := _GAP.fullmatch(letters, names[end][1], names[end + 1][0])):
            gaps.append(gap)
            end += 1
        if len(gaps) > 1:
            yield from _aligned(chunks, letters, names[k : end + 1], gaps)
        k = end + 1


def _aligned(
    chunks: list[Chunk], letters: str, names: list[tuple[int, int]], gaps: list[re.Match[str]]
) -> Iterator[Listed]:
    commas = sum(bool(g["comma"]) for g in gaps)
    lead = _LEAD.search(letters, max(0, names[0][0] - 24), names[0][0])
    tail = _TAIL.match(letters, names[-1][1])
    if commas < len(gaps) - 1 or (lead is None) == (tail is None):
        return

    told = [lead, *gaps] if lead else [*gaps, tail]
    for (first, last), m in zip(names, told, strict=True):
        if m is not None:
            office = read_chain(chunks, letters, m.start("office"), first if lead else m.end("office"))
            yield Listed(first, last, office, leads=lead is not None)
