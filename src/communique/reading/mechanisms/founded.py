"""Find a body that the sides only now set up where the report tells of its first session too.

yes   agreed to set up a joint reef commission. Its first session will be held in Suva
yes   a protocol on the establishment of a joint reef council, which was followed by the council's inaugural session
no    agreed to set up a joint reef commission                     (a plan; nothing has met, nothing is to meet)
no    agreed to set up a football commission                       (nothing says that states share it)
"""

from __future__ import annotations

import re

from communique.patterns import compiled
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.words.page import Line, Page

_FOUNDING = (
    r"(?:establish(?:ing|ment of)?|set(?:ting)?(?:\s|-)?up(?: of)?|creat(?:e|ing|ion of)|form(?:ing|ation of)?"
    r"|launch(?:ing| of)?|found(?:ing)?|institut(?:e|ing|ion of)|constitut(?:e|ing|ion of))"
)
_BODY = r"commission|committee|council|working group|task force|board|panel"
_FOUNDED = compiled(
    rf"\b{_FOUNDING}\s(?:an?|the|their|its)\s(?:new\s)?"
    rf"(?P<name>(?:joint|bilateral|mixed|binational|intergovernmental|interstate|bi-national|high-level|permanent)\s"
    rf"(?!(?:[\w-]+\s)*?(?:inquiry|investigat\w+|parliamentary|select|house|senate|party)\s)"
    rf"(?:[\w-]+\s){{0,4}}?(?:{_BODY})(?!\s(?:member|secretar|room))"
    r"(?:\s(?:on|for)\s(?:[a-z-]+\s){0,2}?(?:[a-z-]+(?:\sand\s[a-z-]+)?)(?=[,.;]|\s(?:in|and|which|that|on|to|at|with|between)\b))?)",
    re.IGNORECASE,
)
_NOUN = rf"(?:{_BODY}|body|group|mechanism|format|forum)"
_FIRST = r"(?:first|inaugural|maiden|opening|second)\s(?:ever\s)?(?:session|meeting|sitting|round)\b"
# "its first session", "the commission's inaugural meeting", "the first meeting of the new body"
_SESSION = compiled(
    rf"\b(?:its|whose|their|[’']s)\s{_FIRST}"
    r"|\b(?:meets?|met|convened?|sat)\s[^.;]{0,30}?for the first time\b|\bthe\sfirst\ssession\sof\swhich\b"
    rf"|\bthe\s{_FIRST}\sof\s(?:the|this)\s(?:(?:joint|new|newly|\w+ly-\w+|[a-z]+ed)\s){{0,2}}{_NOUN}\b",
    re.IGNORECASE,
)
_REACH = 6  # sentences
_NOT_YET = compiled(r"\b(?:possibilit\w+|idea|proposal|feasibility|propos\w+|suggest\w+)\b[^.;]*\Z", re.IGNORECASE)


def founded_bodies(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Give the bodies that the report says are set up and have met or will meet."""
    out: list[MechanismMention] = []
    for line in page.lines:
        for told in _FOUNDED.finditer(page.text, line.start, line.end):
            start, end = told.span("name")
            taken = any(m.start < end and start < m.end for m in (*found, *out))
            if not taken and not _NOT_YET.search(page.text, line.start, start) and _meets(page, line, end):
                out.append(MechanismMention(line.number, start, end, told["name"], "committee", loose=True))
    return out


def _meets(page: Page, line: Line, end: int) -> bool:
    """Does the report tell of the body's first sessions behind the words that set it up?"""
    if _SESSION.search(page.text, end, line.end):
        return True
    behind = page.lines[line.number + 1 : line.number + 1 + _REACH]
    return any(_SESSION.search(page.text, b.start, b.end) for b in behind)
