"""Whom an unnamed official meets abroad, on the page of the own government.

yes   The President travelled to Lor on Monday. He met Prime Minister X.       (X serves the state that Lor lies in)
yes   I will visit Lor. I will be received by President X.                      (a page told by who travels)
no    The President travelled to Lor, accompanied by Minister X.                (X comes along)
"""

from __future__ import annotations

from communique.reading.persons.journeys import GOES
from communique.reading.persons.met_where import CALLED
from communique.reading.persons.people import PersonDraft
from communique.reading.persons.stating import OFTEN, set_state, title_start
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk

_BACK = 6  # sentences behind the journey in which somebody may still be met there
_OPENS = 12  # chunks in which the subject of a sentence stands


def by_own_journey(p: PersonDraft, page: Page) -> None:
    """Whoever an unnamed official of the page's own state is told to meet abroad serves the state visited."""
    if not (page.official and page.home):
        return
    for m in p.mentions[:OFTEN]:
        line = page.lines[m.line]
        if not CALLED.search(page.text, line.start, title_start(page, m)):
            continue
        for number in range(m.line, max(-1, m.line - _BACK), -1):
            goal = _goal(page, page.lines[number])
            if goal and goal.start < m.start:
                set_state(
                    p, (goal.value or "").partition("|")[0], "state to which an official goes", (goal.start, goal.end)
                )
                return


def _goal(page: Page, line: Line) -> Chunk | None:
    """ "The Foreign Secretary will travel to | Lor": where an office without a name, or who tells the report, goes."""
    chunks = line.tagged.chunks
    whose = next((c for c in chunks[:_OPENS] if c.text == "I" or (c.kind == "T" and c.text[0].isupper())), None)
    if whose is None:
        return None
    there = (c for c in chunks if c.kind in "SL" and c.value and c.start > whose.end)
    goal = next((c for c in there if GOES.match(page.text[whose.end : c.start])), None)
    return goal if goal and (goal.value or "").partition("|")[0] != page.home else None
