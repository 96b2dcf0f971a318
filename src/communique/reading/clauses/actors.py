"""Find who acts in a sentence: persons, sides, roles and pronouns, each as a span with what it can mean.

yes   the two Ministries of National Defence and armies   (both sides)
yes   the Lao guest                                       (a role, of a state)
no    in Vietnam                                          (a place, unless it is the subject)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from communique.lexicon import table, words
from communique.reading.clauses.modifiers import adjectives_go_on, leads_to_people, may_stand_inside
from communique.reading.clauses.owners import COUNTED, name_set, state_of, tail, whence
from communique.reading.persons.mention import NameMention
from communique.reading.words.page import Line
from communique.reading.words.ships import ship_at
from communique.reading.words.tagging import Chunk
from communique.reading.words.tokens import fold
from communique.reading.words.verbs import finite_verbs


@dataclass(slots=True)
class Actor:
    """Somebody named in a sentence; chunk and character offsets, and what it may mean.

    kind: person (a name), side (one state or body), both (the sides together), role (a noun for a person),
    roles (such nouns in the plural), he, they.
    """

    kind: str
    first: int
    last: int
    start: int
    end: int
    head: str = ""
    states: tuple[str, ...] = ()
    person: int = -1
    words: str = ""
    core: str = ""  # its words but for states and bodies
    persons: tuple[int, ...] = ()  # filled by discourse
    of_one_side: bool = False  # "they", who speak of themselves


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
    i = 0
    while i < len(chunks):
        if m := sending.get(i):
            found.append(_envoy_of(chunks, m))
            i = m.whole[1]
            continue
        if m := at.get(i) or at.get(_past_respect(chunks, i)):
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
        if chunks[i].text.isupper() and i not in inside and (ship := _ship(chunks, i)):
            found.append(ship)
            i = ship.last
            continue
        opens = chunks[i].kind in _OPENING or chunks[i].folded in _opening_words()
        if not opens or i in inside or _ends_a_place(chunks, i):
            i += 1
            continue
        actor = _noun_phrase(chunks, i, inside) or _majesty(chunks, i, inside) or _pronoun(chunks, i)
        if in_first_person and chunks[i].folded == "me":
            actor = Actor("he", i, i + 1, chunks[i].start, chunks[i].end, "i")
        if actor:
            floor = found[-1].last if found else 0
            found.append(_with_its_people(chunks, _with_what_it_is(chunks, actor, floor), floor))
            i = actor.last
        else:
            i += 1
    return found


_OPENING = frozenset("eqASGITtFs#H")  # the kinds of chunk with which a phrase for an actor opens


@cache
def _opening_words() -> frozenset[str]:
    """Give the words of other kinds with which one opens."""
    return _openers() | _SINGULAR | _PLURALS | {"we", "i", "me"}


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
    organ = people in name_set("organs") or (people == "office" and _is_party(chunks[actor.first : actor.last]))
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
    actor = _noun_phrase(chunks, i + 1, inside)
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


def _noun_phrase(chunks: list[Chunk], i: int, inside: set[int]) -> Actor | None:
    """Try to read a noun phrase that names a side or a role at chunk ``i``."""
    if (chunks[i].kind == "H" or chunks[i].kind not in _OPENING) and chunks[i].folded not in _openers():
        return None
    if chunks[i].folded == "visiting" and "".join(c.kind for c in chunks[i + 1 : i + 3])[:1] == "S":
        return None  # "is visiting Alland" is a verb
    states: list[str] = []
    counted = False
    head_at = -1
    kind = ""
    k = i
    while k < len(chunks) and k - i < 9 and k not in inside:
        c = chunks[k]
        if c.kind in "eq" and k > i and c.folded not in COUNTED:
            break
        if c.folded in COUNTED:
            counted = True
        elif c.kind in "ASGI":
            states += [s for s in (state_of(c),) if s]
            if c.kind in "SGI":
                kind, head_at = "side", k
        elif c.folded in ("official", "state") and k + 1 < len(chunks) and chunks[k + 1].folded in name_set("events"):
            pass  # "an official visit", "his state visit"
        elif c.folded in name_set("sides") and k + 1 < len(chunks) and chunks[k + 1].folded in name_set("things"):
            pass  # "the military exercise"
        elif c.kind == "T" or c.folded in name_set("persons"):
            kind, head_at = "role", k
        elif c.folded in name_set("sides") or (
            states and (c.folded in name_set("ships") or c.folded in name_set("organs"))
        ):
            kind, head_at = "side", k
        elif not (may_stand_inside(c, k, i) or adjectives_go_on(chunks, k) or (states and leads_to_people(chunks, k))):
            break
        k += 1
    if head_at >= 0 and (_is_the_chair(chunks, i, head_at) or _makes_an_adjective(chunks, i, head_at)):
        return None
    if head_at < 0 and _one_of_them(chunks, i):
        state = state_of(chunks[i + 1])
        span = (i, i + 2, chunks[i].start, chunks[i + 1].end)
        kind, told = "side" if chunks[i + 1].folded.endswith("s") else "role", "the official"
        return Actor(kind, *span, "official", (state,) if state else (), words=told, core=told)
    alone = head_at == i and not (chunks[i].kind in "SGI" or _titular(chunks, i) or _hailing(chunks, i))
    if head_at < 0 or (alone and not _in_letters(chunks, i)):
        return None
    return _actor(chunks, i, head_at, kind, tuple(dict.fromkeys(states)), counted)


def _makes_an_adjective(chunks: list[Chunk], i: int, head_at: int) -> bool:
    """Tell whether a noun makes an adjective: "a four-nation tour", "a deputy ministerial-level dialogue"."""
    counted = (
        head_at > i and chunks[head_at - 1].kind == "-" and chunks[head_at].folded in ("nation", "country", "state")
    )
    of_rank = chunks[head_at].folded in ("deputy", "vice") and [c.folded for c in chunks[head_at + 1 : head_at + 2]]
    behind = [c for c in chunks[head_at + 1 : head_at + 2] if c.text[0].isupper() and c.folded in _GENERAL]
    return counted or of_rank == ["ministerial"] or bool(behind and chunks[head_at].text == "General")


_GENERAL = frozenset(("command", "headquarters", "staff", "directorate", "administration", "department", "assembly"))


def _one_of_them(chunks: list[Chunk], i: int) -> bool:
    """ "The Peruvian said", "the Peruvians promised": the people of a state, where a verb follows."""
    return (
        i + 2 < len(chunks)
        and chunks[i].folded == "the"
        and chunks[i + 1].kind == "A"
        and chunks[i + 2].kind in "wp"
        and chunks[i + 2].folded in finite_verbs()
    )


@cache
def _openers() -> frozenset[str]:
    """Give the words of no telling kind that a noun phrase may open with."""
    return COUNTED | name_set("persons") | name_set("sides") | name_set("adjectives")


def _titular(chunks: list[Chunk], i: int) -> bool:
    """ "Raksha Mantri is on a visit", "Secretary (East) met …": an office alone, with a capital letter, acts."""
    c, k = chunks[i], _past_remit(chunks, i + 1)
    if k + 2 < len(chunks) and chunks[k].folded in ("of", "for") and chunks[k + 1].kind == "F":
        k += 2  # "Minister for Foreign Affairs reached …", but not "… and Minister for Foreign Affairs met"
        if (i and chunks[i - 1].kind == "&") or not _acts(chunks, k):
            return False
    if c.kind != "T" or not c.text[0].isupper() or k >= len(chunks) or chunks[k].kind not in "wp":
        return False
    return " " in c.text or _acts(chunks, k)


def _acts(chunks: list[Chunk], k: int) -> bool:
    """Does a finite verb stand at a chunk, or behind the adverb there?"""
    return any(d.folded in finite_verbs() for d in chunks[k : k + 1 + _is_adverb(chunks[k])])


def _past_remit(chunks: list[Chunk], k: int) -> int:
    """ "Secretary (East)": give the chunk behind what brackets tell of an office, if they do."""
    told = len(chunks) > k + 2 and (chunks[k].folded, chunks[k + 2].folded) == ("(", ")")
    return k + 3 if told and chunks[k + 1].text[0].isupper() and not chunks[k + 1].text.isupper() else k


def _in_letters(chunks: list[Chunk], i: int) -> bool:
    """ "Called on COAS at headquarters": an office's letters alone, but not "(COAS)", "6.20 PM" or "COAS General X"."""
    c = chunks[i]
    before, after = chunks[i - 1].kind if i else "", chunks[i + 1].kind if i + 1 < len(chunks) else "."
    letters = c.kind == "T" and c.text.isalpha() and c.text.isupper() and len(c.text) > 1
    return letters and before not in ("(", "#", ":") and after in ".,;wp&s"


def _is_adverb(c: Chunk) -> bool:
    return c.folded in ("also", "then", "later", "earlier", "today", "yesterday", "subsequently", "separately")


def _hailing(chunks: list[Chunk], i: int) -> bool:
    """ "Counterparts from Alland": offices in the plural and where they come from."""
    return (
        i + 2 < len(chunks)
        and chunks[i].folded.endswith("s")
        and chunks[i + 1].folded in ("from", "of")
        and any(c.kind == "S" for c in chunks[i + 2 : i + 4])
    )


_COPULAS = frozenset(("is", "are", "was", "were"))
_SEATS = _COPULAS | frozenset(
    ("in", "from", "took", "take", "takes", "shared", "share", "shares", "held", "as", "with")
)


def _is_the_chair(chunks: list[Chunk], i: int, head: int) -> bool:
    """ "In the chair", "as co-chairs", "its chairs were A and B": where somebody sits, not who acts."""
    word = chunks[head].folded.removeprefix("co-").removeprefix("co - ")
    before = chunks[i - 1].folded if i else ""
    if word not in ("chair", "chairs"):
        return False
    if head + 1 < len(chunks) and chunks[head + 1].kind in "oN":
        return before == "under"
    after = chunks[head + 1].folded if head + 1 < len(chunks) else ""
    return before in _SEATS or chunks[i].folded in ("its", "their") or after in _COPULAS


def _actor(
    chunks: list[Chunk], i: int, head_at: int, kind: str, states: tuple[str, ...], counted: bool
) -> Actor | None:
    head = _spelt_out(chunks[head_at])
    text = " ".join(_spelt_out(c) for c in chunks[i : head_at + 1])
    plural = (
        (
            head.endswith(("s", "chairmen", "chairwomen"))
            or head.startswith(("heads of ", "ministers of ", "secretaries of "))
        )
        and head == chunks[head_at].folded
        and (counted or head not in ("armed forces", "forces", "defence forces", "chiefs of staff"))
        and chunks[head_at].kind not in "SGI"
    )
    gathered = list(states)
    last = tail(chunks, _past_remit(chunks, head_at + 1) if kind == "role" else head_at + 1, gathered)
    if kind == "role" or (plural and not gathered):
        last = whence(chunks, last, gathered)  # "officers from Alland and Borria", "delegations from …"
    if kind == "side" and len(gathered) == 1:
        last = _past_its_committee(chunks, last)
    if kind == "role" and head in _POSTED:
        last = _past_post(chunks, last)
    states = tuple(gathered)
    if kind == "role" and last == head_at + 1 and _portfolio_behind(chunks, last):
        last += 1
    if kind == "role" and head in ("head", "chief") and last > head_at + 1:
        text += "".join(f" {c.folded}" for c in chunks[head_at + 1 : last])  # "the head of defence"
    if kind == "side" and (
        (counted and plural and len(states) != 1)
        or (plural and not states)
        or text in name_set("joint")
        or len(states) > 1
    ):
        kind = "both"
    elif kind == "role" and plural:
        kind = "roles"
    elif kind == "side" and not states and not (chunks[i].folded in ("the", "its", "their", "his", "her") or counted):
        return None
    core = " ".join(_spelt_out(c) for c in chunks[i : head_at + 1] if c.kind not in "SAGI")
    if kind == "role" and head.endswith("minister"):
        core += _portfolio(chunks[head_at + 1 : last])
    return Actor(kind, i, last, chunks[i].start, chunks[last - 1].end, head, states, words=text, core=core)


def _portfolio_behind(chunks: list[Chunk], k: int) -> bool:
    """ "The secretary defence said": in South Asia the portfolio may stand behind the office, in front of the verb."""
    if (
        chunks[k - 1].folded not in ("secretary", "minister", "adviser")
        or k + 1 >= len(chunks)
        or chunks[k].kind != "F"
    ):
        return False
    return any(c.folded in finite_verbs() for c in chunks[k + 1 : k + 3] if c.kind in "wp")


_POSTED = frozenset(("ambassadors", "ambassador", "high commissioners", "high commissioner", "envoys", "consuls"))


def _past_post(chunks: list[Chunk], k: int) -> int:
    """ "The ambassadors of Alland | to Borria and Cestia": where they are posted is no side."""
    if k + 1 >= len(chunks) or chunks[k].folded != "to":
        return k
    j = k + 1
    while j < len(chunks) and (chunks[j].kind in "eS" or (chunks[j].kind in ",&" and chunks[j - 1].kind == "S")):
        j += 1
    while j > k and chunks[j - 1].kind != "S":
        j -= 1
    return j if j > k + 1 else k


_PARTY_ORGANS = frozenset(("central committee", "politburo", "political bureau", "secretariat"))


def _is_party(phrase: list[Chunk]) -> bool:
    """ "The Office of the Unity Party", "the Office of the UP Central Committee": no office that a person holds."""
    return any("party" in c.folded or c.folded in _PARTY_ORGANS for c in phrase)


def _past_its_committee(chunks: list[Chunk], k: int) -> int:
    """ "The Office of the Unity Party (UP) | Central Committee": a party's organ is one phrase with the party."""
    j = k
    if j + 2 < len(chunks) and chunks[j].kind == "(" and chunks[j + 2].kind == ")":
        j += 3
    j += j < len(chunks) and chunks[j].kind == "s"
    return j + 1 if j < len(chunks) and chunks[j].folded in _PARTY_ORGANS else k


def _portfolio(behind: list[Chunk]) -> str:
    """ "The Minister | of Culture": an office of its own, which "the minister" who was told of need not hold."""
    held = [c for c in behind if c.kind not in "SAGI" and c.folded not in ("the", "republic", "kingdom", "state")]
    named = len(held) > 1 and held[0].folded in ("of", "for")
    return "".join(f" {c.folded}" for c in held) if named else ""


def _spelt_out(c: Chunk) -> str:
    """ "The COAS" is the Chief of Army Staff, and one person."""
    return fold(c.value) if c.kind == "T" and c.value and c.text[-1].isupper() else c.folded
