"""Read noun phrases that name a side or a role: "the Lao Ministry of Defence", "both ministers", "the guest"."""

from __future__ import annotations

from functools import cache

from communique.reading.clauses.actor import Actor
from communique.reading.clauses.heads import actor_of, governs, past_remit
from communique.reading.clauses.modifiers import adjectives_go_on, leads_to_people, may_stand_inside
from communique.reading.clauses.owners import COUNTED, name_set, state_of
from communique.reading.words.tagging import Chunk
from communique.reading.words.verbs import finite_verbs

OPENING = frozenset("eqASGITtFs#H")  # the kinds of chunk with which a phrase for an actor opens


def noun_phrase(chunks: list[Chunk], i: int, inside: set[int]) -> Actor | None:
    """Try to read a noun phrase that names a side or a role at chunk ``i``."""
    respected = chunks[i].kind == "H" and _before_office(chunks, i)
    if (chunks[i].kind == "H" or chunks[i].kind not in OPENING) and not respected and chunks[i].folded not in openers():
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
        if c.kind == "H" and _before_office(chunks, k):
            k += 1
            continue
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
        elif c.kind == "T" or c.folded in name_set("persons") or (c.kind == "H" and _reigns(chunks, k)):
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
    alone = head_at == i and not (
        chunks[i].kind in "SGI" or _titular(chunks, i) or _hailing(chunks, i) or governs(chunks, i)
    )
    if head_at < 0 or (alone and not _in_letters(chunks, i)):
        return None
    return actor_of(chunks, i, head_at, kind, tuple(dict.fromkeys(states)), counted)


def _reigns(chunks: list[Chunk], k: int) -> bool:
    """ "The Sultan of Alland", "the Allandian Emir": a ruler who is told of without a name."""
    if chunks[k].folded not in ("sultan", "emir", "amir", "crown prince") or chunks[k - 1].kind not in "eA":
        return False
    behind = "".join(c.kind for c in chunks[k + 1 : k + 4])
    return (
        behind[:1] not in ("N", "H", "R")
        if chunks[k - 1].kind == "A"
        else behind[:2] == "oS" and behind[2:] not in ("N", "H")
    )


def _before_office(chunks: list[Chunk], k: int) -> bool:
    """ "The Rt. Hon. Prime Minister", "Hon'ble Minister": a word of respect in front of an office."""
    return k + 1 < len(chunks) and chunks[k + 1].kind in "TtF" and chunks[k + 1].text[0].isupper()


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
def openers() -> frozenset[str]:
    """Give the words of no telling kind that a noun phrase may open with."""
    return COUNTED | name_set("persons") | name_set("sides") | name_set("adjectives")


def _titular(chunks: list[Chunk], i: int) -> bool:
    """ "Raksha Mantri is on a visit", "Secretary (East) met …": an office alone, with a capital letter, acts."""
    c, k = chunks[i], past_remit(chunks, i + 1)
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
