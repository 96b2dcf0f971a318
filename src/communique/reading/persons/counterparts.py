"""Find whose counterparts a report speaks of: "his Allandian and Borrian counterparts", "counterparts from Alland"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from communique.patterns import compiled
from communique.reading.words.tagging import Tagged

_COUNTERPARTS = compiled(
    r"(?P<ahead>A(?:(?:,&?|&)e?A)*)s?[tFB]*T?c|c[op]e?(?P<behind>S(?:(?:,&?|&)e?S)*)",
)


class Counterparts(NamedTuple):
    """Where the phrase begins, in chunks, and of which states they are."""

    first: int
    states: frozenset[str]


def counterparts_in(tagged: Tagged, begin: int = 0) -> Iterator[Counterparts]:
    """Give the counterparts that a sentence names by their states, from a chunk on."""
    for m in _COUNTERPARTS.finditer(tagged.letters, begin):
        told = tagged.chunks[slice(*m.span("ahead" if m["ahead"] else "behind"))]
        yield Counterparts(m.start(), frozenset(c.value.partition("|")[0] for c in told if c.kind in "AS" and c.value))
