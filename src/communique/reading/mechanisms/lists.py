"""Find the lists in which a sentence names several channels one after the other.

yes   the Joint Commission on Trade, the Joint Committee and the Defence Dialogue     (three channels)
no    the Fiji-Tonga Joint Commission, the highest body of the two                     (one)
"""

from __future__ import annotations

from itertools import pairwise

from communique.patterns import compiled
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.words.page import Page

_JOINT = compiled(
    r"(?:\s\([^)]{2,15}\))?(?:\s(?:on|of|for|between|with)\s[^.;:,]{3,60}?)?"
    r"(?:,?\s(?P<last>and|as well as|along with)|,)\s(?:of\s)?(?:(?:the|their|its|an?)\s)?(?:[\w-]+\s){0,2}"
)


def mark_lists(page: Page, found: list[MechanismMention]) -> None:
    """Mark what stands in one list that a last "and" closes; ``found`` is in the order of the text."""
    run: list[MechanismMention] = []
    closed = False
    for a, b in pairwise(found):
        joint = _JOINT.fullmatch(page.text, a.end, b.told_at) if a.line == b.line else None
        if joint is None:
            _mark(run, closed)
            run, closed = [], False
            continue
        run = run or [a]
        run.append(b)
        closed = closed or joint["last"] is not None
    _mark(run, closed)


def _mark(run: list[MechanismMention], closed: bool) -> None:
    for m in run if closed else ():
        m.listed = run[0].start
