"""Tell a person's state by the office told of before without a name: whose it is, is said there.

yes   Alland's army chief began a visit. Army chief General X called on …          (X serves Alland)
yes   The Defence Minister of Alland left on Monday. Minister X, …                  (X serves Alland)
yes   The Allandian and Borrian defence ministers met. X and Y agreed …   (X serves Alland, Y Borria)
yes   The Allandian defence minister met his Borrian counterpart. X and Y agreed …   (X serves Alland, Y Borria)
yes   Minister X met Minister Y of Borria. The Allandian minister said …         (X serves Alland)
no    Alland's army chief came, Borr's army chief was there. Army chief X …         (either may be meant)
no    Alland's army chief began a visit. He met army chief X                        (whom one meets is another)
no    Statement with the Prime Minister of Alland. Prime Minister X met …           (the other one speaks)
"""

from __future__ import annotations

import re
from itertools import pairwise

from communique.patterns import compiled
from communique.reading.persons.duties import duties, duties_named
from communique.reading.persons.mention import NameMention
from communique.reading.persons.offices import Office, folded_cells, singular
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import Named, set_state
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk
from communique.reading.words.tokens import fold

_HELD = compiled(r"(?:(?P<ahead>Ss|A)[RH]*|)(?P<office>[FB]*T+)(?![RHNBFT])(?:o?(?P<behind>S))?")
_BACK = 4  # sentences between the office and the name


def by_unnamed(p: PersonDraft, people: list[PersonDraft], page: Page) -> None:
    """ "Alland's army chief began a visit. Army chief X called on …": X serves Alland."""
    m = p.first
    held = duties(p)
    opens = page.lines[m.line].tagged.letters[: m.whole[0]].strip("eBp,") == ""
    if not held or not opens or (m.before and m.before.counterpart):
        return
    told = {
        (state, span)
        for line in page.lines[max(0, m.line - _BACK) : m.line]
        for state, office, span in _offices(line, page)
        if held & duties_named([office])
    }
    states = {state for state, _ in told}
    if len(states) != 1 or any(q.state in states and held & duties(q) for q in people if q is not p):
        return
    state, span = min(told, key=lambda t: t[1])
    set_state(p, state, "state of the office told of before", span)


def _offices(line: Line, page: Page) -> list[tuple[str, str, tuple[int, int]]]:
    """Give the offices that act in a sentence and that no name follows: the state, the office, the state's span."""
    chunks = line.tagged.chunks
    out: list[tuple[str, str, tuple[int, int]]] = []
    for found in _HELD.finditer(line.tagged.letters):
        whose = "ahead" if found["ahead"] else "behind"
        if not found[whose] or line.tagged.letters[: found.start()].rstrip("e").endswith(("p", "&")):
            continue
        c = chunks[found.start(whose)]
        first, last = found.span("office")
        if state := (c.value or "").partition("|")[0]:
            out.append((state, page.text[chunks[first].start : chunks[last - 1].end], (c.start, c.end)))
    return out


_CALLED = compiled(r"e(?P<state>A)(?P<office>[tFB]*T)(?![TRHNFBGKc&]|,[NRH])")
_AHEAD = 8  # sentences behind a name in which its bearer is called by state and office


def by_called_later(p: PersonDraft, people: list[PersonDraft], page: Page) -> None:
    """ "Minister X met Y of Borria. The Allandian minister said": X serves Alland, if nobody else does so there."""
    told: dict[str, tuple[int, int]] = {}
    for line in page.lines[p.first.line + 1 : p.first.line + 1 + _AHEAD] if p.offices else ():
        chunks = line.tagged.chunks
        for m in _CALLED.finditer(line.tagged.letters):
            c = chunks[m.start("state")]
            said = {w for x in chunks[slice(*m.span("office"))] for w in x.folded.split()}
            others = (q for q in people if q is not p and q.state == c.value)
            if c.value and _may_be_called(p, said) and all(q.offices and not _may_be_called(q, said) for q in others):
                told.setdefault(c.value, (c.start, c.end))
    if len(told) == 1:
        ((state, span),) = told.items()
        set_state(p, state, "state by which the office is called later", span)


def _may_be_called(p: PersonDraft, said: set[str]) -> bool:
    return any(said <= set(fold(o.name).split()) for o in p.offices)


_OF_TWO = compiled(
    r"(?P<ahead>[AS]s?(?:,|,?&)e?[AS]s?)?(?P<office>[tFB]*T)(?:oe?(?P<behind>[AS],?&e?[AS]))?"
    # "The Allandian minister met his Borrian counterpart".
    r"|(?P<one>[AS])s?(?P<his>[tFB]*T)(?![NRH])[^.;]{1,16}?e(?P<other>A)[tFB]*c(?![NRH])"
)


def by_two_unnamed(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "The Allandian and Borrian ministers met. X and Y agreed …": each serves the side named in that place."""
    row = named[p.first.line]
    pair = next((two for two in pairwise(row) if p.index in (two[0].person, two[1].person)), None)
    if pair is None or not _bare_pair(page, *pair, [people[x.person] for x in pair]):
        return
    for line in reversed(page.lines[max(0, p.first.line - _BACK) : p.first.line + 1]):
        for m in _OF_TWO.finditer(line.tagged.letters):
            chunks = line.tagged.chunks
            held = chunks[slice(*m.span("his" if m["his"] else "office"))]
            if not m["his"] and held[-1].folded.split()[-1] not in folded_cells("offices", "plurals"):
                continue
            listed = [c.value or "" for c in _sides_told(m, chunks)]
            office = Office(singular(" ".join(c.text for c in held)), held[0].start, held[-1].end)
            for x, state in zip(pair, listed, strict=False):
                q = people[x.person]
                if q.state is None:
                    set_state(q, state, "side whose office-holder was told of before")
                if len(held) > 1 and q.state == state:
                    q.offices.append(office)
            return


def _sides_told(m: re.Match[str], chunks: list[Chunk]) -> list[Chunk]:
    """Give the two states' words of a match, in order."""
    if m["his"]:
        return [chunks[m.start("one")], chunks[m.start("other")]]
    span = m.span("ahead" if m["ahead"] else "behind")
    return [c for c in chunks[slice(*span)] if c.kind in "AS"] if span[1] > 0 else []


def _bare_pair(page: Page, one: NameMention, other: NameMention, two: list[PersonDraft]) -> bool:
    """Are two named side by side, "X and Y", without an office or rank anywhere?"""
    told = any(q.offices or q.rank for q in two) or one.person == other.person
    return not told and page.text[one.end : other.start].removesuffix("'s ").startswith(" and ")
