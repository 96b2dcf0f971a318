"""Tell a person's state by what a sentence says outright: "Borria, whose minister X", two who sign for two states.

yes   a treaty with Borria, whose defence minister X said …                          (X serves Borria)
yes   Alland and Borria signed a plan. It was signed by Colonel X and Colonel Y      (X and Y serve one each)
yes   …, an Allandian ministry spokesman said. …, spokesman X told the press         (X serves Alland)
no    … in the presence of Minister X and Minister Y                                 (nobody signs)
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.persons.duties import speaks_for_others
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import OFTEN, Named, set_state, title_start
from communique.reading.words.page import Page

_WHOSE = compiled(r",? whose (?:own |new |then |acting |visiting )?$")


def by_whose(p: PersonDraft, page: Page) -> None:
    """ "A treaty with Borria, whose defence minister X said": X serves Borria."""
    for m in p.mentions[:OFTEN]:
        begin = title_start(page, m)
        if " whose " not in page.text[max(0, begin - len("  whose visiting ")) : begin]:
            continue
        told = [c for c in page.lines[m.line].tagged.chunks if c.end < begin and c.kind == "S" and c.value]
        if told and _WHOSE.fullmatch(page.text, told[-1].end, begin):
            set_state(
                p, (told[-1].value or "").partition("|")[0], "whose office-holder", (told[-1].start, told[-1].end)
            )
            return


_BACK = 6  # sentences
_SPEAKS = compiled(
    r"\s(?:[\w’'-]+\s){0,4}?(?:spokes\w+|ministry|presidency|government|embassy)\s(?:has\s|had\s|also\s)?"
    r"(?:said|says|announced|told|confirmed|reported|stated)\b",
    re.I,
)


def by_spokesman_before(p: PersonDraft, page: Page) -> None:
    """ "…, an Allandian ministry spokesman said. …, spokesman X told the press": X speaks for Alland."""
    if not speaks_for_others(p):
        return
    told = {
        c.value: (c.start, c.end)
        for line in page.lines[max(0, p.first.line - _BACK) : p.first.line]
        for c in line.tagged.chunks
        if c.kind == "A" and c.value and _SPEAKS.match(page.text, c.end, line.end)
    }
    if len(told) == 1:
        ((state, span),) = told.items()
        set_state(p, state or "", "whose spokesman was told of before", span)


_SIGNED_BY = compiled(r"\b(?:signed|inked|initialled|concluded)\b[^.;]{0,40}?\bby (?:the )?\Z")
_AND = compiled(r"(?:,[^.;«]{0,90},?)?,? and (?:the )?")
_BOTH_SIGNED = compiled(r"(?:,[^.;]{0,90},)? (?:have |has |also |then |jointly )*(?:signed|inked|initialled)\b")


def by_two_signers(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page, near: list[str]) -> None:
    """ "The plan was signed by X and Y": of two who sign for two states, whoever's is untold serves the other."""
    if len(near) != _TWO:
        return
    for m in p.mentions[:OFTEN]:
        for one, other in zip(named[m.line], named[m.line][1:], strict=False):
            if p.index not in (one.person, other.person) or one.person == other.person:
                continue
            q = people[other.person if p.index == one.person else one.person]
            if q.state in near and _sign(page, one, other):
                set_state(p, next(s for s in near if s != q.state), "the other side's signatory")
                return


def _sign(page: Page, one: NameMention, other: NameMention) -> bool:
    begin, line = title_start(page, one), page.lines[one.line]
    if not _AND.fullmatch(
        page.text, page.lines[one.line].tagged.chunks[one.whole[1] - 1].end, title_start(page, other)
    ):
        return False
    after = line.tagged.chunks[other.whole[1] - 1].end
    return bool(_SIGNED_BY.search(page.text, line.start, begin) or _BOTH_SIGNED.match(page.text, after, line.end))


_TWO = 2
