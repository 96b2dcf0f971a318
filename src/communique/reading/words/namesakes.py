"""Tag a state's word that ends somebody's name behind a rank or an office as part of the name.

yes   Captain Jonel Trinidad said …      Commander Ivo Israel, who …
no    Captain Jonel of Trinidad          Minister Tal Israel trip      (a headline's)
"""

from __future__ import annotations

from functools import cache

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.words.page import Line
from communique.reading.words.tagging import Chunk, Tagged

_SURNAME = compiled(r"(?<=[TRH])N(S)(?=[,.wp&)]|$)")


def name_namesakes(lines: list[Line]) -> None:
    """ "Captain Jonel Trinidad said": a person, and nothing of the state."""
    for line in lines:
        if line.tagged.words.isdisjoint(_namesakes()):
            continue
        chunks = list(line.tagged.chunks)
        found = [m.start(1) for m in _SURNAME.finditer(line.tagged.letters)]
        for k in (k for k in found if chunks[k].folded in _namesakes()):
            c = chunks[k]
            chunks[k] = Chunk("N", None, c.start, c.end, c.text, c.folded)
        if found:
            line.tagged = Tagged(chunks, "".join(c.kind for c in chunks))


@cache
def _namesakes() -> frozenset[str]:
    return frozenset(words(table("grammar")["namesakes"]))
