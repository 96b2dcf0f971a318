"""Tell on whose pages "M." is Monsieur and no initial: on those of France, or beside a "Mme".

yes   M. Jan Tal and Mme Ana Sen met …       yes   M. Tal, in a paper of the French ministry
no    M. A. Tal, M. Tal in an Indian paper   (an initial)
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.words.page import Line
from communique.reading.words.tagging import Chunk, Tagged

_BESIDE = compiled(r"\b(?:Mme|MM\.|Mlle) [A-Z]")
_SPEAKING = frozenset(("FRA", "MCO", "BEL", "LUX"))


def name_monsieur(lines: list[Line], text: str, home: str | None) -> None:
    """Tag "M." in front of a name as a form of address where the page is French in its manner."""
    if "M. " not in text or not (home in _SPEAKING or _BESIDE.search(text)):
        return
    for line in lines:
        chunks = list(line.tagged.chunks)
        found = [k for k, c in enumerate(chunks[:-1]) if c.text == "M." and _is_name(chunks[k + 1])]
        for k in found:
            c = chunks[k]
            chunks[k] = Chunk("H", c.value, c.start, c.end, c.text, c.folded)
        if found:
            line.tagged = Tagged(chunks, "".join(c.kind for c in chunks))


def _is_name(c: Chunk) -> bool:
    return c.kind in "Nn" and len(c.text.rstrip(".")) > 1
