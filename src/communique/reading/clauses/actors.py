"""Find who acts in a sentence: persons, sides, roles and pronouns, each as a span with what it can mean.

yes   the two Ministries of National Defence and armies   (both sides)
yes   the Lao guest                                       (a role, of a state)
no    in Vietnam                                          (a place, unless it is the subject)
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from communique.lexicon import table, words
from communique.reading.clauses.actor import Actor
from communique.reading.clauses.heads import is_party
from communique.reading.clauses.local_bodies import local_body, may_hold_local_bodies
from communique.reading.clauses.noun_phrases import OPENING, noun_phrase, openers
from communique.reading.clauses.owners import name_set
from communique.reading.persons.mention import NameMention
from communique.reading.words.page import Line
from communique.reading.words.ships import ship_at
from communique.reading.words.tagging import Chunk
from communique.reading.words.verbs import finite_verbs

_SINGULAR = frozenset(("he", "she", "him", "her", "himself", "herself"))
_PLURALS = frozenset(("they", "them", "themselves", "both"))


@cache
def chiefs() -> dict[str, str]:
    return dict(table("actors")["chiefs"])


@cache
def bodies(name: str) -> tuple[str, ...]:
    """Give the words by which the offices of a body are known."""
    return tuple(words(table("actors")["bodies"][name]))


def find_actors(line: Line, names: list[NameMention], *, in_first_person: bool = False) -> list[Actor]:
    """Give the actors of a sentence in order, the longest reading of each stretch.

    ``in_first_person`` says that one person tells the report, so that "me" is somebody known.
    """
    chunks = line.tagged.chunks
    at = {m.whole[0]: m for m in names if m.person >= 0}
    inside = {k for m in names if m.person >= 0 for k in range(*m.whole)}
    sending = {m.sends: m for m in names if m.person >= 0 and m.sends >= 0}
    found: list[Actor] = []
    opening, local = _opening_words(), may_hold_local_bodies(chunks)
    i = 0
    while i < len(chunks):
        if m := sending.get(i):
            found.append(_envoy_of(chunks, m))
            i = m.whole[1]
            continue
        c = chunks[i]
        if m := at.get(i) or (at.get(_past_respect(chunks, i)) if c.kind == "H" else None):
            first, last = i, m.whole[1]
            if (owned := _owned_role(chunks, last)) > last:
                words_ = " ".join(c.folded for c in chunks[last + 1 : owned])
                found.append(
                    Actor(
                        "role",
                        first,
                        owned,
                        m.start,
                        chunks[owned - 1].end,
                        chunks[owned - 1].folded,
                        words=words_,
                        person=m.person,
                    )
                )
                i = owned
                continue
            found.append(Actor("person", first, last, m.start, m.end, m.tokens[-1], person=m.person))
            i = max(last, i + 1)
            continue
        if c.text.isupper() and i not in inside and (ship := _ship(chunks, i)):
            found.append(ship)
            i = ship.last
            continue
        if local and i not in inside and (body := _local_body(chunks, i, inside)):
            found.append(body)
            i = body.last
            continue
        opens = c.kind in OPENING or c.folded in opening
        if not opens or i in inside or _ends_a_place(chunks, i):
            i += 1
            continue
        actor = noun_phrase(chunks, i, inside) or _majesty(chunks, i, inside) or _pronoun(chunks, i)
        if in_first_person and chunks[i].folded == "me":
            actor = Actor("he", i, i + 1, chunks[i].start, chunks[i].end, "i")
        if actor:
            floor = found[-1].last if found else 0
            found.append(_with_its_people(chunks, _with_what_it_is(chunks, actor, floor), floor))
            i = actor.last
        else:
            i += 1
    return found


def _local_body(chunks: list[Chunk], i: int, inside: set[int]) -> Actor | None:
    """ "The border post of Lao Cai province": the body, where no other reading of the words goes as far."""
    body = local_body(chunks, i)
    if body is None or not inside.isdisjoint(range(i, body.last)):
        return None
    known = noun_phrase(chunks, i, inside) if chunks[i].kind in OPENING else None
    return body if known is None or known.last < body.last else None


@cache
def _opening_words() -> frozenset[str]:
    """Give the words of other kinds with which one opens."""
    return openers() | _SINGULAR | _PLURALS | {"we", "i", "me"}


def _envoy_of(chunks: list[Chunk], m: NameMention) -> Actor:
    """ "The special envoy of President X" is the envoy, whoever that is."""
    first, last = m.sends, m.whole[1]
    return Actor(
        "role",
        first,
        last,
        chunks[first].start,
        chunks[last - 1].end,
        "envoy",
        words="the envoy",
        core="envoy",
        person=m.person,
    )


_ABOARD = frozenset("aboard board onboard".split())


def _ship(chunks: list[Chunk], i: int) -> Actor | None:
    """ "INS Tarang": a ship acts for the navy whose letters its name bears, where none are aboard."""
    ship = ship_at(chunks, i)
    if ship is None or _ABOARD.intersection(c.folded for c in chunks[max(0, i - 5) : i]):
        return None
    start, end = chunks[i].start, chunks[ship.last - 1].end
    return Actor("side", i, ship.last, start, end, "ship", (ship.state,), words="the ship", core="ship")


_LANDS = frozenset("country nation state kingdom republic sultanate emirate archipelago neighbour neighbor".split())


def _with_what_it_is(chunks: list[Chunk], actor: Actor, floor: int) -> Actor:
    """ "The West African country of Alland", "the island nation, Borr": the state, in one phrase with what it is."""
    k = actor.first - 1
    alone = actor.kind == "side" and actor.last == actor.first + 1 and chunks[actor.first].kind == "S"
    if not alone or k <= floor or not (chunks[k].kind == "o" or chunks[k].folded == ","):
        return actor
    if chunks[k - 1].folded.split()[-1] not in _LANDS or (actor.last < len(chunks) and chunks[actor.last].kind == "s"):
        return actor
    first = next((j for j in range(k - 2, max(floor, k - 6) - 1, -1) if chunks[j].folded == "the"), -1)
    return replace(actor, first=first, start=chunks[first].start) if first >= 0 else actor


def _with_its_people(chunks: list[Chunk], actor: Actor, floor: int) -> Actor:
    """ "Senior officials of the Chilean ministry" act for the ministry, and are one phrase with it."""
    k = actor.first - 1
    led = k > floor and (chunks[k].kind == "o" or chunks[k].folded == "from")
    people = chunks[k - 1].folded if led else ""
    # One delegation is a visit's; two that stand beside each other are those who meet.
    organ = people in name_set("organs") or (people == "office" and is_party(chunks[actor.first : actor.last]))
    organ = organ or (people in _PARTIES and sum(c.folded in _PARTIES for c in chunks) > 1)
    if actor.kind not in ("side", "both", *(("roles",) if organ else ())) or not actor.states:
        return actor
    if not organ and people not in name_set("members"):
        return actor
    first = k - 1
    while first > floor and (
        chunks[first - 1].kind == "e"
        or chunks[first - 1].folded in name_set("adjectives")
        or (organ and chunks[first - 1].kind in "tFBN" and chunks[first - 1].text[0].isupper())
    ):
        first -= 1
    kind = "both" if actor.kind == "both" else "side" if organ else "roles"
    return replace(actor, kind=kind, head=people, first=first, start=chunks[first].start)


_PARTIES = frozenset(("delegation", "delegations", "team", "teams", "mission", "group"))


def _past_respect(chunks: list[Chunk], i: int) -> int:
    """ "HE the President X": a form of respect in front of an article belongs to the title behind it."""
    respect = chunks[i].kind == "H" and chunks[i].text != "He" and i + 1 < len(chunks) and chunks[i + 1].kind in "eTHtA"
    return i + 1 if respect else i


def _majesty(chunks: list[Chunk], i: int, inside: set[int]) -> Actor | None:
    """ "His Majesty the King": a form of respect in front of a role belongs to it."""
    if chunks[i].kind != "H" or i + 2 >= len(chunks) or chunks[i + 1].folded != "the":
        return None
    actor = noun_phrase(chunks, i + 1, inside)
    if actor is None or actor.kind != "role":
        return None
    return replace(actor, first=i, start=chunks[i].start)


def _ends_a_place(chunks: list[Chunk], i: int) -> bool:
    """ "On a visit to Lima, Peru, Oru met Tal": the state behind its own city does not act."""
    return (
        i >= 2
        and chunks[i].kind == "S"
        and chunks[i - 1].kind == ","
        and chunks[i - 2].kind == "L"
        and (chunks[i - 2].value or "").partition("|")[0] == (chunks[i].value or "").partition("|")[0]
        and chunks[i + 1 : i + 2] != []
        and chunks[i + 1].kind != "s"
    )


def _owned_role(chunks: list[Chunk], k: int) -> int:
    """ "Prime Minister X's security adviser" is the adviser: give where that phrase ends, else ``k``."""
    if k >= len(chunks) or chunks[k].kind != "s":
        return k
    j = k + 1
    while j < len(chunks) and chunks[j].kind in "tFBw" and j - k < 4:
        j += 1
    return j + 1 if j < len(chunks) and chunks[j].kind == "T" else k


def _pronoun(chunks: list[Chunk], i: int) -> Actor | None:
    c = chunks[i]
    if c.kind == "H" and c.text.isupper():
        return None  # "HE the Amir"
    if c.folded in _SINGULAR and (c.folded != "her" or not _noun_next(chunks, i)):
        return Actor("he", i, i + 1, c.start, c.end, c.folded)
    if c.folded in _PLURALS and (c.folded != "both" or _stands_alone(chunks, i)):
        return Actor("they", i, i + 1, c.start, c.end, c.folded)
    if c.folded == "the" and i + 1 < len(chunks) and chunks[i + 1].folded in ("former", "latter"):
        alone = i + 2 >= len(chunks) or chunks[i + 2].kind in ",.;p" or chunks[i + 2].folded in finite_verbs()
        return Actor("he", i, i + 2, c.start, chunks[i + 1].end, chunks[i + 1].folded) if alone else None
    if c.folded == "the" and _the_two(chunks, i):
        return Actor("they", i, i + 2, c.start, chunks[i + 1].end, "they")
    if c.folded in ("we", "i"):
        return Actor("they" if c.folded == "we" else "he", i, i + 1, c.start, c.end, c.folded)
    return None


def _the_two(chunks: list[Chunk], i: int) -> bool:
    """ "The two met", "the pair also discussed": those told of, if a verb follows."""
    behind = chunks[i + 2 : i + 4]
    return (
        i + 2 < len(chunks)
        and chunks[i + 1].folded in ("two", "three", "four", "pair", "duo", "trio")
        and any(c.folded in finite_verbs() for c in behind[: 2 if behind[0].kind == "p" else 1])
    )


def _stands_alone(chunks: list[Chunk], i: int) -> bool:
    """ "Both agreed" are the two sides; "both companies" are not."""
    if i + 1 >= len(chunks):
        return True
    c = chunks[i + 1]
    if c.folded == "with" and any(
        d.kind == "&" and chunks[k + 1].folded == "with" for k, d in enumerate(chunks[i:-1], i)
    ):
        return False  # "met both with A and with B"
    return c.kind in "pq" or c.folded in finite_verbs()


def _noun_next(chunks: list[Chunk], i: int) -> bool:
    counted = "".join(c.kind for c in chunks[i + 1 : i + 3]) in ("e-", "#-")  # "her two-day visit"
    return counted or (i + 1 < len(chunks) and chunks[i + 1].kind in "wBFTANtS")
