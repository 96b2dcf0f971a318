"""Tell a person's state by the company that the text shows them in: whom they accompany, whose people they are.

yes   The President, accompanied by General X        (X serves the President's state)
yes   received by the Alland president A, and saw the speaker B      (B serves Alland)
"""

from __future__ import annotations

import re

from communique.lexicon import table, words
from communique.patterns import compiled
from communique.reading.persons.escorts import hold_the_same, traveller_before
from communique.reading.persons.mention import NameMention
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import OFTEN, Named, set_state, title_start
from communique.reading.words.page import Page


def by_two_of_a_state(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "Ministers A and B of Alland, and Ministers C and D of Borria": A serves B's state, C that of D."""
    for m in p.mentions[:OFTEN]:
        row = sorted(named.get(m.line, []), key=lambda x: x.start)
        served = {s for x in row if (s := _served_behind(page, x))}
        k = next((k for k, x in enumerate(row) if x is m), len(row))
        if len(row) < _FOUR or len(served) < 2 or k + 1 >= len(row) or m.before is None or m.after is not None:
            continue
        mate = row[k + 1]
        state, between = _served_behind(page, mate), page.text[m.end : title_start(page, mate)].strip()
        if state and between == "and" and not hold_the_same(p, people[mate.person]):
            set_state(p, state, "state of the one named beside")
            return


_FOUR = 4  # namings in a row of two pairs


def _served_behind(page: Page, m: NameMention) -> str | None:
    """Give the state in "Minister B of Alland"."""
    of = page.lines[m.line].tagged.chunks[m.last : m.last + 1]
    return m.after.state if m.after and of and of[0].folded == "of" else None


_HIS = frozenset(("his", "her"))
_NOT_HIS = compiled(
    r"\b(?:hosts?|guests?|counterparts?|colleagues?|opposite|interlocutors?|namesake|peers?|homologue|visitors?|host)\b"
)


def by_relation(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "Minister A and his adviser B", "A met C. His deputy, B, said", "A met B and their Borrian counterparts".

    B serves A's state.
    """
    for m in p.mentions[:OFTEN]:
        chunks, first = page.lines[m.line].tagged.chunks, m.whole[0]
        q = whose(m, people, named, page)
        if _THEIR_COUNTERPARTS.match(" ".join(c.folded for c in chunks[m.whole[1] : m.whole[1] + 8])):
            q = next((people[x.person] for x in reversed(named[m.line]) if x.end < m.start), q)
        if (
            q is None
            and first < 3
            and (role := _THE_ROLES.match(" ".join(c.folded for c in chunks[first - 1 : m.first])))
        ):
            q = traveller_before(m.line, role[1], people, named)
        if q is not None and q is not p and q.state:
            set_state(p, q.state, "state of the one whose person they are")
            return


_THEIR_COUNTERPARTS = compiled(r"(?:, )?and their (?:[a-z-]+ ){0,4}(?:counterparts|opposite numbers|colleagues)\b")
_THE_ROLES = compiled(r"(?:the )?(minister|president|premier|commander|king|chancellor) ['’]?s ")
_LED_ON = frozenset(("to", "in", "at", "for"))


def whose(m: NameMention, people: list[PersonDraft], named: Named, page: Page) -> PersonDraft | None:
    """Give who "his" is in "his adviser B": the last one named before, else the first of the sentence before."""
    chunks, first = page.lines[m.line].tagged.chunks, m.whole[0]
    at = next((k for k in (first, first - 1, first - 2, first - 3) if k >= 0 and chunks[k].folded in _HIS), None)
    if at is None or (m.before and m.before.counterpart):
        return None
    told = chunks[at + 1 : m.first]
    if _NOT_HIS.search(" ".join(c.folded for c in told)):
        return None
    if any(c.kind in "wp" and c.folded not in _CALLINGS and c.folded not in _LED_ON for c in told):
        return None
    ahead = [q for x in named[m.line] if x.end <= chunks[at].start and (q := people[x.person]).state]
    return ahead[-1] if ahead else traveller_before(m.line, None, people, named) if at < 3 else None


_CALLINGS = frozenset(words(table("grammar")["callings"]))
_PRESENT = compiled(r"\b(?:present|attended|attendance|attending|joined|presence|took part|witnessed)\b", re.I)
_HOSTS = compiled(r"^[^.;]{0,40}?\b(?:received|receives|hosted|hosts|welcomed|welcomes)\b")


def by_attendance(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "President A received Chile's B. Present was the Defence Minister C": who needs no state is of the host's."""
    for m in p.mentions[:OFTEN]:
        line = page.lines[m.line]
        if not (m.before and m.before.offices) or not _PRESENT.search(page.text, line.start, line.end):
            continue
        for number in range(m.line, max(-1, m.line - 3), -1):
            for x in named.get(number, ()):
                q = people[x.person]
                behind = page.text[x.end : min(page.lines[number].end, x.end + 80)]
                if q is not p and q.state and x.start < m.start and _HOSTS.match(behind):
                    set_state(p, q.state, "state of the host beside whom they are present")
                    return


_NEXT_MET = compiled(
    r"^(?: (?:on|in) [A-Z]\w+(?: \d{1,2})?)?(?:,? (?:and|as well as|then|before|but also)|,|;)"
    r"(?: (?:also|then|later|separately|the same day))*"
    r"(?: (?:with|by|to|on|at|from)|(?: (?:saw|see|met|meet|call(?:ed)? on|visit(?:ed)?|received?"
    r"|(?:sat down|conferred|spoke) with"
    r"|(?:had|held|have|hold) (?:[\w-]+ ){1,5}(?:with|on|to)|was received by|(?:paid|pay) (?:[\w-]+ ){1,4}(?:on|to))))"
    r"(?: the| with)? ?$"
)


def by_next_met(p: PersonDraft, people: list[PersonDraft], named: Named, page: Page) -> None:
    """ "He was received by the Uzbek president A, saw the minister B and met the speaker C": all serve one state."""
    for m in p.mentions[:OFTEN]:
        if m.before and m.before.counterpart:
            continue
        ahead = [x for x in named[m.line] if x.end < m.start]
        if not ahead or not (state := people[ahead[-1].person].state):
            continue
        if not (m.before and m.before.offices) and not _WITH_TOO.search(page.text, ahead[-1].end, title_start(page, m)):
            continue
        x = ahead[-1]
        end = page.lines[m.line].tagged.chunks[x.whole[1] - 1].end
        led = page.text[page.lines[m.line].start : title_start(page, x)].rstrip()
        if _ALONGSIDE.search(led) or (_LAST_LISTED.search(led) and not _MET_EARLIER.search(led)):
            continue
        if _NEXT_MET.search(page.text[end : title_start(page, m)]) and _OBJECT.search(led):
            set_state(p, state, "state of the one met before")
            return


# "X, accompanied by Y, called on Z": Y is not met.
_ALONGSIDE = compiled(r"\b(?:accompanied|joined|flanked|assisted) by(?: the| his| her)?$")
# "A of Alland, and B of Borria, called on X": the last of those who called on him.
_LAST_LISTED = compiled(r"\band(?: \S+){0,2}$")
_MET_EARLIER = compiled(r"\b(?:met|meet|saw|see|receive[ds]?|call(?:ed)? on|talks|visit(?:ed)?|paid|with|by|hosted)\b")
_WITH_TOO = compiled(r"\band also (?:with|by|on) \Z")  # "talks with the minister A, and also with B"
_OBJECT = compiled(r"\b(?:with|by|met|saw|to|on|received|from|and|visited)(?: the| his| her)?(?: \S+){0,2}$")
