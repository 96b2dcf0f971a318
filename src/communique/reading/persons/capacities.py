"""Read the office in which somebody is told to act or to be: what "as" or "is" leads to behind a name.

yes   President X attended as outgoing Chair of the Organ       yes   with Colonel X as Parade Commander
yes   X was sworn in as Minister of Defence                     (it is held from now on)
yes   X is a member of the Council and Secretary of State for Trade. She is also Chair of …
no    X is the first President to visit Borria
no    X served as Minister of Trade; X is seen as the next leader
no    X, as head of the delegation, …                           (a role of a day, no office)
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.persons.chains import CHAIN, read_chain
from communique.reading.persons.holding import past_predicate
from communique.reading.persons.name_words import with_name_words
from communique.reading.persons.offices import Office
from communique.reading.persons.people import PersonDraft, same_office
from communique.reading.persons.title_letters import title_letters
from communique.reading.words.layout import CAPTION, TITLE
from communique.reading.words.page import Page
from communique.reading.words.tagging import Tagged

_ACTING = frozenset(
    "attended attending participated serves serving acts acting spoke speaking present sworn inaugurated confirmed "
    "reappointed reelected re-elected capacity".split()
)
_FAR = 8  # chunks between a name and "as"
_LIMITED = frozenset(("first", "second", "third", "last", "latest", "only", "next", "one", "designate", "not"))
_HE_IS = compiled(r"\W{0,2}(?:He|She) (?:is|serves|holds|also|currently|concurrently)\b")
_HELD = compiled(rf"{CHAIN}(?=[,.;)wp&]|$)")


def note_capacities(page: Page, people: list[PersonDraft]) -> None:
    """Add to each person the office that "as" leads to behind their name."""
    for p in people:
        for m in p.mentions:
            line = page.lines[m.line]
            at = _as_behind(line.tagged, m.whole[1])
            _add(p, _offices(line.tagged, at + 1)[:1] if at >= 0 else [])
            if line.kind not in (TITLE, CAPTION):
                _add(p, _predicated(line.tagged, m.whole[1]))
    _by_pronoun(page, people)


def _add(p: PersonDraft, told: list[Office]) -> None:
    p.offices += [office for office in told if not any(same_office(o.name, office.name) for o in p.offices)]


def _predicated(tagged: Tagged, k: int) -> list[Office]:
    """Read what "is", "serves as", "holds the post of" tells from chunk ``k`` on."""
    begin = past_predicate(tagged.chunks, k)
    if begin == k or _LIMITED.intersection(c.folded for c in tagged.chunks[begin : begin + 2]):
        return []
    return _offices(tagged, begin)


def _by_pronoun(page: Page, people: list[PersonDraft]) -> None:
    """ "He is also Chair of the Council": the one person whom the sentence before names."""
    named = {line.number - 1 for line in page.lines if _HE_IS.match(page.text, line.start)}
    for number in named and named.intersection(m.line for p in people for m in p.mentions):
        here = {p.index for p in people for m in p.mentions if m.line == number}
        if len(here) == 1:
            _add(people[here.pop()], _predicated(page.lines[number + 1].tagged, 1))


def _as_behind(tagged: Tagged, k: int) -> int:
    """Give where "as" stands that tells in what capacity the person named before ``k`` acts; else -1."""
    said = [c.folded for c in tagged.chunks[k : k + _FAR]]
    if "as" not in said:
        return -1
    at = said.index("as")
    between = [w for w in said[:at] if w != ","]
    return k + at if not between or not _ACTING.isdisjoint(between) else -1


def _offices(tagged: Tagged, begin: int) -> list[Office]:
    tagged = with_name_words(tagged)
    letters = title_letters(tagged)
    m = _HELD.match(letters, begin, begin + 40)
    if m is None or not {"T", "K"} & set(m[0]) or not any(c.text[0].isupper() for c in tagged.chunks[begin : m.end()]):
        return []
    offices = read_chain(tagged.chunks, letters, begin, m.end()).offices
    return [o for o in offices if not o.plural and " " in o.name]
