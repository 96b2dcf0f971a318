"""Give a sign of their own to those who act under another name: a capital for its state, "ministers" for all the sides.

yes   Doha will study the matter.              (Qatar)
yes   Ministers: a) agreed to share charts.    (all the sides)
yes   He urged the Chilean authorities to …    (Chile)
yes   Houston said Japan will …                (the person of that name whom the report tells of)
no    He arrived in Doha and will meet …       (a place)
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.render import Clause
from communique.reading.commitments.governing import grammar
from communique.reading.persons.people import PersonDraft
from communique.reading.words.tagging import Chunk
from communique.reading.words.tokens import fold

__all__ = ["honoured", "states_in", "with_metonyms"]

_PLACES = compiled(r"«[la]\d+»(?:(?:, and|,| and) «[la]\d+»)*")
_MECHANISM = compiled(
    r"(?:^\W*|, |\bthat |\band )"
    r"((?:the |this )?(?:(?:extra)?ordinary |recent |latest |annual |special |first |second |\d+(?:st|nd|rd|th) )?"
    r"«m(\d+)»)"
)
# "The commission will deal with trade": what it is to talk about is no promise.
_AGENDA = compiled(
    r",?(?: which)? (?:will|is to|is expected to|is due to) (?:also |mainly )?(?:deal|discuss|focus|address|cover"
    r"|take up|look|touch|talk|consider|tackle|concentrate)\b"
)
_PLACE = compiled(r"«l(\d+)»")
_OWNED = compiled(r"(«a\d+»)'s? and («a\d+»)(?= )")
_DETERMINER = compiled(r"\b((?:the|our|his|her|their|its|your) )$")
_ASKED = compiled(r" (?:to|for|not)\b")
_AND_SIDE = compiled(r"(?:, [a-z]+)*,? and («a\d+»)")
_HONOUR_REACH = 60  # how far before a name its honour may stand, other titles between
_HONOUR_NAMED = compiled(r"\b(?:his |her )?(majesty|royal highness|highness|excellency|holiness|hrh|hm|hh)\b")
_SHORT = {"hrh": "royal highness", "hm": "majesty", "hh": "highness"}
_WORD_BEFORE = compiled(r"([\w'-]+|[^\w\s]) ?$")


class _Found(NamedTuple):
    """A stretch of the rendered line that stands for somebody who acts."""

    start: int
    end: int
    kind: str
    states: tuple[str, ...]
    persons: tuple[int, ...] = ()
    head: str = ""


def honoured(text: str, people: list[PersonDraft]) -> dict[str, tuple[int, ...]]:
    """Give who is called "his majesty" and the like where they are first named, by the honour."""
    found: dict[str, tuple[int, ...]] = {}
    for k, person in enumerate(people):
        named = text[max(0, person.first.start - _HONOUR_REACH) : person.first.end].lower()
        for m in list(_HONOUR_NAMED.finditer(named))[-1:]:  # the nearest: those before it are another's
            honour = _SHORT.get(m[1], m[1])
            found[honour] = (*found.get(honour, ()), k)
    return found


def with_metonyms(
    clause: Clause, sides: tuple[str, ...], people: list[PersonDraft], honours: dict[str, tuple[int, ...]] | None = None
) -> Clause:
    """Give the clause with a sign for each capital, plural or body that acts in it; ``sides`` are the scene's."""
    ways = (
        *(_capitals(clause, sides, people), _plurals(clause, sides), _authorities(clause), _unions(clause, sides)),
        *(_own(clause, sides), _contracted(clause, sides), _mechanisms(clause, sides), _styles(clause, sides)),
        *(_honours(clause, people, honours or {}), _pairs_owned(clause), _lands(clause)),
    )
    found = sorted(chain.from_iterable(ways))
    apart = [f for k, f in enumerate(found) if not k or f.start >= found[k - 1].end]
    return clause.with_actors([(f.start, f.end, _actor(f, clause)) for f in apart]) if apart else clause


def states_in(clause: Clause) -> set[str]:
    """Give the states that a sentence names, as those who act or by a place."""
    places = (place.chunk for place in clause.things["l"])
    return {s for a in clause.actors for s in a.states} | {c.value.partition("|")[0] for c in places if c and c.value}


def _pairs_owned(clause: Clause) -> Iterator[_Found]:
    """ "Peru's and Chile's navies": those of both."""
    for m in _OWNED.finditer(clause.text):
        first, second = (clause.actors_in(m[k])[0] for k in (1, 2))
        if first.kind == "side" and " 's " in second.words and second.words.endswith("s") and second.states:
            yield _Found(m.start(), m.end(), "both", tuple(sorted({*first.states, *second.states})))


def _actor(found: _Found, clause: Clause) -> Actor:
    start, end = clause.offset(found.start), clause.end_of(found.end - 1)
    called = clause.text[found.start : found.end]
    return Actor(found.kind, -1, -1, start, end, found.head, words=called, states=found.states, persons=found.persons)


@cache
def _capital_names() -> frozenset[str]:
    return frozenset(_letters(fold(name)) for row in table("states").values() for name in words(row.get("capital")))


def _letters(name: str) -> str:
    """Give a name without its marks: "Port-au-Prince" is tagged as five words."""
    return "".join(filter(str.isalpha, name))


def _capitals(clause: Clause, sides: tuple[str, ...], people: list[PersonDraft]) -> Iterator[_Found]:
    """A capital acts where a verb or its possession follows it, or where somebody asks it; so does a namesake."""
    if not clause.things["l"]:
        return
    g = grammar()
    for m in _PLACES.finditer(clause.text):
        lead = clause.text[: m.start()]
        before = _WORD_BEFORE.search(lead)
        acts = not (before and before[1] in g.whither) and g.acting.match(clause.text, m.end())
        if not (acts or g.asking.search(lead)):
            continue
        for place in _PLACE.finditer(clause.text, m.start(), m.end()):
            chunk = clause.things["l"][int(place[1])].chunk
            if chunk is None or not chunk.value:
                continue
            if person := _namesake(chunk.folded, people):
                yield _Found(place.start(), place.end(), "person", *person)
            elif _letters(chunk.folded) in _capital_names():
                yield _Found(place.start(), place.end(), "side", (_seated(chunk, sides),))


def _seated(chunk: Chunk, sides: tuple[str, ...]) -> str:
    """Brussels is Belgium, but the Union or the Alliance where one of them is a side and Belgium is not."""
    state = (chunk.value or "").partition("|")[0]
    seated = [s for s in ("EU", "NATO") if s in sides] if state == "BEL" and state not in sides else []
    return seated[0] if seated else state


def _lands(clause: Clause) -> Iterator[_Found]:
    """ "He asked the island nation to …": a land that is called by where it lies; whose it is tells who asks it."""
    if clause.words.isdisjoint(("country", "nation", "state", "republic", "kingdom")):
        return
    for m in grammar().land.finditer(clause.text):
        if grammar().asking.search(clause.text[: m.start()]):
            yield _Found(m.start(), m.end(), "side", ())


@cache
def _styled() -> dict[str, frozenset[str]]:
    return {style: frozenset(words(cell)) for style, cell in table("commitments")["styles"].items()}


def _styles(clause: Clause, sides: tuple[str, ...]) -> Iterator[_Found]:
    """ "The Kingdom" is the one side that is a kingdom."""
    for m in grammar().style.finditer(clause.text):
        bearers = [s for s in sides if s in _styled()[m[1]]]
        if len(bearers) == 1:
            yield _Found(m.start(), m.end(), "side", (bearers[0],))


def _honours(clause: Clause, people: list[PersonDraft], honours: dict[str, tuple[int, ...]]) -> Iterator[_Found]:
    """ "His Majesty affirmed …": the one person of the report who bears the honour."""
    for m in grammar().honour.finditer(clause.text) if honours else ():
        bearers = honours.get(m[1] or _SHORT[m[2]], ())
        if len(bearers) == 1:
            state = people[bearers[0]].state
            yield _Found(m.start(), m.end(), "person", (state,) if state else (), bearers)


def _unions(clause: Clause, sides: tuple[str, ...]) -> Iterator[_Found]:
    """ "The bloc" is the one organisation among the sides."""
    organisations = [s for s in sides if s in table("organisations")["international"]]
    if len(organisations) == 1 and len(sides) > 1:
        for m in grammar().union.finditer(clause.text):
            yield _Found(m.start(), m.end(), "side", (organisations[0],))


def _own(clause: Clause, sides: tuple[str, ...]) -> Iterator[_Found]:
    """ "My government" is whoever speaks, like "we"."""
    if not clause.words.isdisjoint(("my", "our", "this")):
        for m in grammar().own.finditer(clause.text):
            yield _Found(m.start(), m.end(), "they", sides, (), "we")
    for m in grammar().organ.finditer(clause.text):
        if owner := clause.actors_in(m["A"] or m["B"]):  # "the Development Bank of Alland"
            yield _Found(m.start(), m.end(), "side", owner[0].states)
            continue
        seat = _PLACE.search(m[0])
        chunk = clause.things["l"][int(seat[1])].chunk if seat else None
        named = chunk is not None and _letters(chunk.folded) in _capital_names() and chunk.value
        yield _Found(m.start(), m.end(), "side", (_seated(chunk, sides),) if chunk and named else ())


def _mechanisms(clause: Clause, sides: tuple[str, ...]) -> Iterator[_Found]:
    """ "The Joint Commission decided to …": a mechanism acts for its parties."""
    for m in _MECHANISM.finditer(clause.text) if clause.things["m"] else ():
        if grammar().acting.match(clause.text, m.end()) and not _AGENDA.match(clause.text, m.end()):
            mention = clause.things["m"][int(m[2])].mechanism
            parties = tuple(mention.parties) if mention and len(mention.parties) > 1 else sides
            yield _Found(m.start(1), m.end(), "both", parties)


def _contracted(clause: Clause, sides: tuple[str, ...]) -> Iterator[_Found]:
    """ "We'll", "I've", "he'd": the pronoun acts, and "'ve" says no more than the verb behind it."""
    if "'" not in clause.text:
        return
    for m in grammar().pronoun.finditer(clause.text):
        end = m.end(3) if m[3] == "'ve" else m.end()
        if m["we"]:
            yield _Found(m.start(), end, "they", sides, (), "we")
        elif m["i"] == "they":
            yield _Found(m.start(), end, "they", sides, (), "they")
        else:
            yield _Found(m.start(), end, "he", (), (), "i")


def _namesake(place: str, people: list[PersonDraft]) -> tuple[tuple[str, ...], tuple[int, ...]] | None:
    """Give the state and number of the one person who bears the name of a place ("Houston")."""
    named = [k for k, p in enumerate(people) if place in fold(p.name).split()[:: max(1, len(p.name.split()) - 1)]]
    if len(named) != 1:
        return None
    state = people[named[0]].state
    return ((state,) if state else (), (named[0],))


def _plurals(clause: Clause, sides: tuple[str, ...]) -> Iterator[_Found]:
    """ "Ministers agreed …", "On the sea, leaders:" – first in a sentence these are all; "each will" anywhere."""
    if m := grammar().plural.match(clause.text):
        yield _Found(m.start("who"), m.end("who"), "both", sides)
    for m in grammar().pair.finditer(clause.text):
        yield _Found(m.start("who"), m.end("who"), "both", sides)


def _authorities(clause: Clause) -> Iterator[_Found]:
    """ "The Chilean authorities" are Chile."""
    g = grammar()
    for chunk in clause.line.tagged.chunks:
        if chunk.kind != "A" or not chunk.value:
            continue
        at = clause.position(chunk.start)
        if at < 0 or not clause.text.startswith(chunk.folded, at):
            continue  # within a sign already
        end = at + len(chunk.folded)
        led = _DETERMINER.search(clause.text[:at])
        if (beside := _AND_SIDE.match(clause.text, end)) and clause.actors_in(beside[1])[0].kind == "side":
            found = end  # "the Chilean and Peruvian forces"
        elif m := g.authority.match(clause.text, end):
            found = m.end()
        elif led and _ASKED.match(clause.text, end) and g.asking.search(clause.text[: led.start()]):
            found = end  # "he asked the Chileans for boats"
        else:
            continue
        yield _Found(led.start(1) if led else at, found, "side", (chunk.value.partition("|")[0],))
