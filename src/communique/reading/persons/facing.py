"""Tell a person's state by whom they stand against: those whom they welcome, the other of a pair, a country's heading.

yes   General X, who chaired the meeting, welcomed the Kenyan delegation     (X does not serve Kenya)
yes   Secretary X and Minister Y reviewed the Alland-Borria partnership      (Y serves the one that X does not)
yes   "Alland" on a line of its own, then: The Secretary and Minister Y …     (Y serves Alland)
"""

from __future__ import annotations

from itertools import pairwise

from communique.patterns import compiled
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import set_state
from communique.reading.words.layout import BULLET
from communique.reading.words.page import Page
from communique.reading.words.tagging import Chunk

_OFTEN = 3  # mentions of a person that are looked at
_NEAR = 16  # chunks from a name to the verb of welcome
_VERBS = frozenset("welcomed welcomes received receives hosted hosts greeted greets thanked briefed".split())
_PARTIES = frozenset(
    "delegation team side party contingent guest guests visitor visitors officers officials counterparts".split()
)


def welcomed(p: PersonDraft, page: Page) -> set[str]:
    """Give the states of whose delegations a person is the host."""
    return {
        state
        for m in p.mentions[:_OFTEN]
        for at in _verbs_behind(page.lines[m.line].tagged.chunks, m.whole[1])
        if (state := _party_state(page.lines[m.line].tagged.chunks[at + 1 : at + 7]))
    }


def by_welcome(p: PersonDraft, page: Page) -> None:
    """ "X welcomed the Kenyan delegation to Alland": X is at home there."""
    for m in p.mentions[:_OFTEN]:
        chunks = page.lines[m.line].tagged.chunks
        for at in _verbs_behind(chunks, m.whole[1]):
            behind = chunks[at + 1 : at + _NEAR] if chunks[at].folded in ("welcomed", "welcomes") else []
            for led, c in pairwise(behind):
                if led.folded == "to" and c.kind == "S" and c.value:
                    set_state(p, c.value, "state that a host welcomes others to", (c.start, c.end))
                    return


_HOSTED_BY = compiled(r"\b(?:welcomed|received|greeted|hosted|met|briefed|shown)\b[^.;]{0,48}?\bby (?:the )?$")
_GUESTS = frozenset(("visitors", "guests", "delegation", "visitor", "guest"))
_BACK = 3  # sentences in which the visitors were called by their state


def by_guests(p: PersonDraft, page: Page, near: list[str]) -> None:
    """ "… for the Kenyan delegation. There the visitors were welcomed by X": X serves the other of the two sides."""
    for m in p.mentions[:_OFTEN]:
        line = page.lines[m.line]
        chunks = line.tagged.chunks
        ahead = chunks[: m.whole[0]]
        if not _GUESTS.intersection(c.folded for c in ahead):
            continue
        if not _HOSTED_BY.search(page.text, line.start, ahead[-1].end + 1):
            continue
        state = _guests_state(page, m.line, m.whole[0])
        if state in near[:2] and len(near) > 1:
            set_state(p, near[1] if state == near[0] else near[0], "host of the other side's visitors")
            return


def _guests_state(page: Page, number: int, last: int) -> str | None:
    """Give the state by which the delegation was called last: "the Kenyan delegation", "Kenya's delegation"."""
    for line in reversed(page.lines[max(0, number - _BACK) : number + 1]):
        chunks = line.tagged.chunks[: last if line.number == number else None]
        for k in range(len(chunks) - 1, 0, -1):
            if chunks[k].folded in _PARTIES:
                told = next((c for c in reversed(chunks[max(0, k - 3) : k]) if c.kind in "AS" and c.value), None)
                if told:
                    return told.value
    return None


def _verbs_behind(chunks: list[Chunk], first: int) -> list[int]:
    found = []
    for k in range(first, min(len(chunks), first + _NEAR)):
        if chunks[k].kind in ".;":
            break
        if chunks[k].folded in _VERBS:
            found.append(k)
    return found


def _party_state(behind: list[Chunk]) -> str | None:
    """ "The visiting Kenyan delegation": the state of the party, where nobody is named in between."""
    named = next((k for k, c in enumerate(behind) if c.kind in "AS"), None)
    if named is None or any(c.kind not in "et" for c in behind[:named]):
        return None
    return behind[named].value if any(c.folded in _PARTIES for c in behind[named + 1 : named + 4]) else None


_PAIR = compiled(r"(?<![NFGBT-])[SA]-[SA]")


def by_pair(p: PersonDraft, people: list[PersonDraft], named: dict[int, list[NameMention]], page: Page) -> None:
    """ "Secretary A and Minister B reviewed the Alland-Borria ties": who stands beside A serves the other one."""
    for m in p.mentions[:_OFTEN]:
        row = named[m.line]
        others = [x for x in row if x.person != p.index]
        tagged = page.lines[m.line].tagged
        pair = _PAIR.search(tagged.letters, max(m.whole[1], others[0].whole[1])) if len(others) == 1 else None
        if pair is None or "&" not in tagged.letters[min(x.whole[1] for x in row) : max(x.whole[0] for x in row)]:
            continue
        states = [(tagged.chunks[k].value or "", tagged.chunks[k]) for k in (pair.start(), pair.end() - 1)]
        beside = people[others[0].person].state
        for (state, chunk), (other, _) in (states, states[::-1]):
            if state and other == beside != state:
                set_state(p, state, "other of the pair", (chunk.start, chunk.end))
                return


def headed(p: PersonDraft, page: Page) -> str | None:
    """ "Meetings with Allandian officials included:", and then a list: those listed serve the state that is named."""
    number = p.first.line
    while number and page.lines[number].kind == BULLET:
        number -= 1
    line = page.lines[number]
    if number == p.first.line or not page.text[line.start : line.end].rstrip().endswith(":"):
        return None
    told = {c.value.partition("|")[0] for c in line.tagged.chunks if c.kind in "SAG" and c.value} - {""}
    return told.pop() if len(told) == 1 else None


def by_heading(p: PersonDraft, page: Page) -> None:
    """A state on a line of its own heads what is told of the talks with its officials."""
    number = p.first.line
    for line in reversed(page.lines[max(0, number - 2) : number]):
        chunks = line.tagged.chunks
        if len(chunks) == 1 and chunks[0].kind == "S":
            set_state(p, chunks[0].value or "", "heading", (chunks[0].start, chunks[0].end))
            return
