"""Tell a person's state by the office told of before without a name: whose it is, is said there.

yes   Alland's army chief began a visit. Army chief General X called on …          (X serves Alland)
yes   The Defence Minister of Alland left on Monday. Minister X, …                  (X serves Alland)
no    Alland's army chief came, Borr's army chief was there. Army chief X …         (either may be meant)
no    Alland's army chief began a visit. He met army chief X                        (whom one meets is another)
no    Statement with the Prime Minister of Alland. Prime Minister X met …           (the other one speaks)
"""

from __future__ import annotations

import re

from communique.reading.persons.company import set_state
from communique.reading.persons.duties import duties, duties_named
from communique.reading.persons.people import PersonDraft
from communique.reading.words.page import Line, Page

_HELD = re.compile(r"(?:(?P<ahead>Ss|A)[RH]*|)(?P<office>[FB]*T+)(?![RHNBFT])(?:o?(?P<behind>S))?")
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
