"""Tell which side of a report its press is on: the state whose officials need no adjective there.

yes   MANILA — The court …                              (the city it reports from)
yes   the Turkish envoy met General Malik in Islamabad   (the side that is not marked)
no    the Ambassador to Thailand                         (a post abroad speaks of no side)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.persons.counterparts import counterparts_in
from communique.reading.persons.people import PersonDraft
from communique.reading.words.page import Page
from communique.reading.words.tagging import Chunk, tag


def press_side(page: Page, near: list[str], told: set[str]) -> str | None:
    """Whose press is it? The outlet's state; else that of its dateline; else the side that no adjective marks."""
    if page.home and (page.official or page.home in near or not near):
        return page.home
    opposite = opposite_states(page)
    if page.home and opposite and all(s in opposite or is_only_a_place(page, s) for s in near):
        return page.home  # "the minister met his counterparts from Alland and Borria", in his own press
    city = dateline_state(page)
    if page.home and city == page.home:
        return page.home  # a state's own press reports from home, though it may not name it
    if city and page.home is None and city not in near and any(is_organisation(s) for s in told):
        states = [s for s in told if not is_organisation(s)]  # the dateline is the organisation's seat
        return states[0] if len(states) == 1 else None
    if city and (city in near or page.home is None):
        return city
    if not near:
        return page.home
    if page.home and (len(near) == 1 or len(told.intersection(near)) > _PAIR):
        return page.home  # of those who are met on the margins each has a state told: it is not whoever meets them
    marked = states_marked(page)
    side = min(near[:2], key=lambda s: (s in told or s in marked, s in marked, near.index(s)))
    return page.home if page.home and is_only_a_place(page, side) else side


_PAIR = 2


def opposite_states(page: Page) -> set[str]:
    """Give the states told as those of somebody's counterparts: "his Allandian and Borrian counterparts"."""
    return {s for line in page.lines for told in counterparts_in(line.tagged) for s in told.states}


def is_only_a_place(page: Page, side: str) -> bool:
    """Is a state named by its cities alone, as the United States where ministers meet in New York?"""
    return not any(
        c.kind in "SAG" and (c.value or "").partition("|")[0] == side for line in page.lines for c in line.tagged.chunks
    )


def is_only_where(page: Page, side: str) -> bool:
    """Does a state tell only where something was: "in Lor, Alland", "in Alland"?"""
    for line in page.lines:
        chunks = line.tagged.chunks
        for k, c in enumerate(chunks):
            if c.kind in "SAG" and (c.value or "").partition("|")[0] == side:
                behind_city = k > 1 and chunks[k - 1].kind == "," and chunks[k - 2].kind in "LN"
                if not behind_city and (k == 0 or chunks[k - 1].folded not in ("in", "at")):
                    return False
    return True


def is_organisation(side: str) -> bool:
    """Is a side an organisation ("NATO", "EU") and no state?"""
    return side not in table("states")


def states_marked(page: Page) -> set[str]:
    """Give the states whose adjective marks an office-holder: "the Turkish envoy"; the press's own need none."""
    found: set[str] = set()
    for line in page.lines:
        for m in compiled(r"A(?=[tF]*[Tc])").finditer(line.tagged.letters):
            found.add(line.tagged.chunks[m.start()].value or "")
        found |= _visiting(line.tagged.chunks)
    return found


def _visiting(chunks: list[Chunk]) -> set[str]:
    """ "The visiting delegation from the Allandian forces": those who visit are not at home."""
    at = next((k for k, c in enumerate(chunks) if c.folded == "visiting"), -1)
    if at < 0 or not any(c.folded in _VISITORS for c in chunks[at + 1 : at + 4]):
        return set()
    state = next((c.value for c in chunks[at + 1 : at + _NEAR] if c.kind in "ASG" and c.value), None)
    return {state.partition("|")[0]} if state else set()


_VISITORS = frozenset(("delegation", "team", "side", "party", "contingent"))
_NEAR = 8  # chunks


def dateline_state(page: Page) -> str | None:
    """Give the state that the city of the dateline lies in."""
    if page.dateline is None:
        return None
    chunks = tag(page.text, page.dateline.start, page.dateline.start + len(page.dateline.city)).chunks
    return next((c.value.partition("|")[0] for c in chunks if c.kind in "LSG" and c.value), None)


def own_side(
    page: Page,
    people: list[PersonDraft],
    near: list[str],
    told: set[str],
    others: Callable[[PersonDraft], set[str]],
) -> str | None:
    """Where those of no told state meet people of several, theirs is the one state left that the report speaks of."""
    left = [s for s in near if s not in told and not is_only_a_place(page, s) and not is_only_where(page, s)]
    if page.home or len(left) != 1 or len(told) < _SEVERAL:
        return None
    met = {s for p in people if p.state is None and p.offices for s in others(p)}
    return left[0] if len(met) >= _SEVERAL and left[0] not in met else None


_SEVERAL = 2


_MARGINS = frozenset(words(table("moods")["beside"]))
_POSTED_TO = compiled(r"Tpe?[SL]")  # "Ambassador to Thailand" speaks of the post


def states_spoken_of(page: Page, people: list[PersonDraft]) -> list[str]:
    """Give the states that the report names, the most named first, those of the first sentences before all."""
    counts: Counter[str] = Counter()
    inside = {(m.line, k) for p in people for m in p.mentions for k in range(m.first, m.last)}  # "Jose Santiago Tal"
    for line in page.lines:
        worth = 3 if line.number < 4 else 1
        posted = {m.end() - 1 for m in _POSTED_TO.finditer(line.tagged.letters)}
        elsewhere = any(c.folded in _MARGINS for c in line.tagged.chunks)  # a city of others' gathering is no side
        for k, c in enumerate(line.tagged.chunks):
            if c.kind == "L" and elsewhere:
                continue
            if c.kind in "SAGL" and c.value and k not in posted and (line.number, k) not in inside:
                counts[c.value.partition("|")[0]] += worth * (1 if c.kind == "L" else 2)
    counts.pop("", None)
    return [s for s, _ in counts.most_common()]
