"""Tell a person's state by the list that they stand in: who is listed behind somebody serves the same state.

yes   Kyrgyz President A and Foreign Minister B                 (B serves Kyrgyzstan)
yes   Alland's deputy director A; spokesman B; and Major C      (all serve Alland)
yes   the ministers of Alland, Borria and Cestia: A of Alland, B of Borria and C
no    Allandian Minister A and Minister B signed                (two who act together may be two sides)
no    the Allandian Ambassador A and National Security Adviser B    (the envoy's hosts stand beside him)
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.persons.chains import Title
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.press_side import is_organisation
from communique.reading.persons.stating import OFTEN, Named, set_state
from communique.reading.words.page import Page

LISTED = "state of the one listed before"
ITS = "state of the body that is his"


def by_list(
    p: PersonDraft, people: list[PersonDraft], named: Named, page: Page, depth: int = 0, *, told: bool = False
) -> None:
    """ "Kyrgyz President A and Foreign Minister B": the second serves the state of the first.

    ``told``: only where the first one's state is told beside the name, and both hold offices of that state.
    """
    for m in p.mentions[:OFTEN]:
        if not any(t and (t.offices or t.rank) for t in (m.before, m.after)):
            continue
        line, first = page.lines[m.line], m.whole[0]
        left = next((x for x in reversed(named[m.line]) if 0 < first - x.whole[1] <= _JOINT), None)
        if left is None or (q := people[left.person]) is p or (told and not (p.offices and _tells(left, q))):
            continue
        between = (c for c in line.tagged.chunks[left.whole[1] : first] if c.folded not in ("as", "as well"))
        gap = "".join("," if c.text == ";" else c.kind for c in between)
        facing = _pairs(m, page) and not _meet_a_third(m, q, people, named)
        if not _GAP.fullmatch(gap) or facing or _is_envoy_beside(left, p) or _opens_a_clause(left, m, page):
            continue
        if q.state is None and depth < _LISTED and not told:
            by_list(q, people, named, page, depth + 1)
        if q.state and not (is_organisation(q.state) and m.before and m.before.place):
            set_state(p, q.state, LISTED)
            return


_ACTS = compiled(
    r"(?: of (?:the )?(?:[A-Z]\S* ){1,6}|,? )(?:(?:also|then) )?(?:will|would|is to|held|met|received|hosted|thanked"
    r"|said|asked|praised|affirmed|stressed|expressed|suggested|proposed|noted|highlighted|hailed|urged|congratulated|pledged)\b"
)


def _opens_a_clause(left: NameMention, m: NameMention, page: Page) -> bool:
    """ "Will meet with X, and | Y will hold talks with him": Y is no second one whom they meet."""
    chunks = page.lines[m.line].tagged.chunks
    ahead = page.text[page.lines[m.line].start : chunks[left.whole[0]].start]
    parted = page.text[chunks[left.whole[1] - 1].end : chunks[m.whole[0]].start].strip() in (
        ", and",
        ",",
        ", while",
        "and",
    )
    return parted and _MET.search(ahead) is not None and bool(_ACTS.match(page.text, chunks[m.whole[1] - 1].end))


_MET = compiled(
    r"\b(?:meet|meets|met|meeting|with|by|see|saw|on|between|welcomed|received|hosted|invited|presence of)"
    r" (?:the |both )?$"
)


def by_next(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "(He will meet) President A and Foreign Minister B of Alland": the state behind the second is of both."""
    for m in p.mentions[:OFTEN]:
        if not (m.before and m.before.offices) or m.before.counterpart or m.after:
            continue
        line = page.lines[m.line]
        right = next((x for x in named[m.line] if 0 < x.whole[0] - m.whole[1] <= _JOINT), None)
        if right is None or not (right.before and right.before.offices):
            continue
        gap = line.tagged.letters[m.whole[1] : right.whole[0]]
        ahead = page.text[line.start : line.tagged.chunks[m.whole[0]].start]
        listed = _MET.search(ahead) or _RECEIVED.match(page.text, right.end)
        of_both = _behind_the_office(right, page) if listed and compiled(r"&e?").fullmatch(gap) else None
        if of_both and of_both.state and not (of_both is right.after and right.before.state):
            set_state(p, of_both.state, "state of the one listed behind", of_both.state_span)
            return


def _behind_the_office(m: NameMention, page: Page) -> Title | None:
    """ "Minister B of Alland", "Minister of Alland B": the title that tells the state behind the office."""
    if m.after and m.after.state:
        return m.after
    posted = m.before is not None and any(_POSTED.search(o.name) for o in m.before.offices)
    span = m.before.state_span if m.before and m.before.state and not posted else None
    return m.before if span and page.text[: span[0]].endswith((" of ", " of the ")) else None


_RECEIVED = compiled(
    r"[^.;«]{0,30}? (?:hosted|received|welcomed|greeted|separately|respectively|(?:held|gave|gives) separate)\b"
)


def _tells(m: NameMention, q: PersonDraft) -> bool:
    """Does the title beside a name tell the state, or did it for the one listed before that?"""
    beside = any(t and t.state == q.state and t.offices for t in (m.before, m.after))
    return bool(q.state) and (beside or q.state_rule in (LISTED, ITS))


_OF_STATES = compiled(r"Toe?(?P<states>S(?:,e?S)*,?&e?S)")


def by_the_rest(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "The ministers of Alland, Borria and Cestia: A of Alland, B of Borria and General C": C serves Cestia."""
    line = page.lines[p.first.line]
    row = list(dict.fromkeys(x.person for x in named[line.number]))
    for m in _OF_STATES.finditer(line.tagged.letters) if len(row) > 1 else ():
        listed = [c for c in line.tagged.chunks[slice(*m.span("states"))] if c.kind == "S" and c.value]
        told = [people[i].state for i in row]
        left = [c for c in listed if c.value not in told]
        if len(listed) != len(row):
            continue
        if len(left) > 1 and all(s in (None, c.value) for s, c in zip(told, listed, strict=True)):
            left = [listed[row.index(p.index)]]  # named in the order of their states
        if len(left) == 1:
            set_state(p, left[0].value or "", "the state left of those listed", (left[0].start, left[0].end))
            return


_POSTED = compiled(r"\b(?:ambassador|high commissioner|envoy|charg|consul|attach|advis[eo]r)", re.I)
_ENVOYS = compiled(r"\b(?:ambassador|high commissioner|envoy|chargé|consul)", re.I)
_AT_HOME = compiled(
    r"\b(?:minister|president|national|premier|speaker|director|secretary of|chiefs? of|commander)\b", re.I
)


def _is_envoy_beside(left: NameMention, p: PersonDraft) -> bool:
    """ "The Allandian Ambassador A and the Minister B": beside an envoy stand those who receive him, too."""
    beside = any(_ENVOYS.match(o.name) for t in (left.before, left.after) if t for o in t.offices)
    return beside and any(_AT_HOME.search(o.name) for o in p.offices)


_LISTED = 12  # persons of one list
_JOINT = 4  # chunks between two of a list: ", and the", "; and"
_GAP = compiled(r"[,;]&?e?|&e?")


_TOGETHER = compiled(
    r"co-chair|signed| met|held talks| agreed|shook|inspect|exchanged| discuss|conferred",
)


def _meet_a_third(m: NameMention, q: PersonDraft, people: list[PersonDraft], named: Named) -> bool:
    """ "Minister A of Alland and General B met the Borrian minister C": the two of a list meet another side."""
    behind = (people[x.person] for x in named[m.line] if x.start > m.end and x.before and x.before.state)
    third = next(behind, None)
    return third is not None and None not in (q.state, third.state) and third.state != q.state


def _pairs(m: NameMention, page: Page) -> bool:
    """A list of those who act together ("A and B co-chaired") sets two sides side by side."""
    line = page.lines[m.line]
    after = page.text[m.end : line.end][:80]
    before = page.text[max(line.start, m.start - 160) : m.start].lower()
    return _TOGETHER.search(after) is not None or "between" in before
