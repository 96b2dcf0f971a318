"""Tell which two states or organisations a report is mostly about.

yes   X of Alland met Y of Borria. Both sides …             (Alland and Borria)
yes   The NATO Secretary General met Minister X of Alland    (an organisation by whose name an office stands)
no    Alland, a member of NATO, …                            (an organisation that is only named)
"""

from __future__ import annotations

from communique.reading.persons.people import PersonDraft
from communique.reading.words.by_the_way import is_by_the_way
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk


def _acts_as_side(line: Line, c: Chunk) -> bool:
    """An organisation is a side where an office or "the side" stands by it: "NATO Secretary General", "the EU side"."""
    after = line.tagged.chunks[line.tagged.chunks.index(c) + 1 :][:2]
    return any(x.kind == "T" or x.folded in ("side", "delegation", "high") for x in after)


def main_sides(page: Page, people: list[PersonDraft]) -> tuple[str, ...]:
    """The two states or organisations that the report is mostly about: of its people, then those it names most."""
    weights: dict[str, float] = {}
    here = {c.value for line in page.lines for c in line.tagged.chunks if c.kind == "L"}
    for line in page.lines:
        worth = 3.0 if line.number < 4 else 1.0
        for c in line.tagged.chunks:
            if (
                c.kind in "SAGI"
                and c.value
                and (state := c.value.partition("|")[0])
                and (state in here or not is_by_the_way(page, line, c))
                and (c.kind != "I" or _acts_as_side(line, c))
            ):
                weights[state] = weights.get(state, 0.0) + worth
    for p in people:
        if p.state:
            weights[p.state] = weights.get(p.state, 0.0) + 2.0 * min(len(p.mentions), 5)
    own = page.home if page.official else None  # a government's own page tells of its own
    ranked = sorted({*weights, *([own] if own else [])}, key=lambda s: (s != own, -weights.get(s, 0.0), s))
    return tuple(sorted(ranked[:2]))
