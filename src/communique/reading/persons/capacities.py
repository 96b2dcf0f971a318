"""Read the office in which somebody is told to act: what "as" leads to behind a name.

yes   President X attended as outgoing Chair of the Organ       yes   with Colonel X as Parade Commander
yes   X was sworn in as Minister of Defence                     (it is held from now on)
no    X served as Minister of Trade; X is seen as the next leader
no    X, as head of the delegation, …                           (a role of a day, no office)
"""

from __future__ import annotations

import re

from communique.reading.persons.name_words import with_name_words
from communique.reading.persons.offices import Office
from communique.reading.persons.people import PersonDraft, same_office
from communique.reading.persons.title_letters import title_letters
from communique.reading.persons.titles import CHAIN, read_chain
from communique.reading.words.page import Page
from communique.reading.words.tagging import Tagged

_ACTING = frozenset(
    "attended attending participated serves serving acts acting spoke speaking present sworn inaugurated confirmed "
    "reappointed reelected re-elected capacity".split()
)
_FAR = 8  # chunks between a name and "as"
_HELD = re.compile(rf"{CHAIN}(?=[,.;)wp&]|$)")


def note_capacities(page: Page, people: list[PersonDraft]) -> None:
    """Add to each person the office that "as" leads to behind their name."""
    for p in people:
        for m in p.mentions:
            tagged = page.lines[m.line].tagged
            at = _as_behind(tagged, m.whole[1])
            office = _office(tagged, at + 1) if at >= 0 else None
            if office and not any(same_office(o.name, office.name) for o in p.offices):
                p.offices.append(office)


def _as_behind(tagged: Tagged, k: int) -> int:
    """Give where "as" stands that tells in what capacity the person named before ``k`` acts; else -1."""
    said = [c.folded for c in tagged.chunks[k : k + _FAR]]
    if "as" not in said:
        return -1
    at = said.index("as")
    between = [w for w in said[:at] if w != ","]
    return k + at if not between or not _ACTING.isdisjoint(between) else -1


def _office(tagged: Tagged, begin: int) -> Office | None:
    tagged = with_name_words(tagged)
    letters = title_letters(tagged)
    m = _HELD.match(letters, begin, begin + 40)
    if m is None or not {"T", "K"} & set(m[0]) or not any(c.text[0].isupper() for c in tagged.chunks[begin : m.end()]):
        return None
    offices = read_chain(tagged.chunks, letters, begin, m.end()).offices
    return offices[0] if offices and not offices[0].plural and " " in offices[0].name else None
