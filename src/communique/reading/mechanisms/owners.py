"""Tell whose organ or session a channel is where an organisation stands beside its name.

yes   SADC held an organ troika summit · SADC, with its Reef Committee and the Wave Council
no    Fiji and ASEAN held their summit        (two sides meet)
"""

from __future__ import annotations

import re
from itertools import pairwise

from communique.patterns import compiled
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.words.page import Page

_OWNS = compiled(r"\bof (?:the )?\Z")
_IN_LIST = frozenset(("of", "the", "and", ",", "for", "on", "as", "well"))
_LIST_LENGTH = 40  # chunks


def owner_behind(page: Page, m: MechanismMention) -> str | None:
    """Give the organisation whose organs a list names: "the Council of Ministers and the Committee … of the CIS"."""
    behind = [c for c in page.lines[m.line].tagged.chunks if c.start >= m.end][:_LIST_LENGTH]
    if not behind or behind[0].folded not in ("and", ",", "of"):
        return None
    for c in behind:
        if c.kind == "I" and c.value and c.value != "UNSC" and _OWNS.search(page.text, m.end, c.start):
            return c.value
        if not (c.text[0].isupper() or c.folded in _IN_LIST) or c.kind in "SA":
            return None
    return None


_OWN_SUMMIT = compiled(r"(?:summit|session|assembly|conference of heads)\b", re.IGNORECASE)


_ORGAN = compiled(
    r"(?:Council|Committee) of (?:the )?(?:Ministers|Heads|Foreign|Defen[cs]e|Secretaries|Chiefs)\b"
    r"|Ministerial Council\b|Inter-?[Ss]tate\b|(?:Ministerial )?Committee of the Organ\b"
)


_WITH_ITS = compiled(
    r",?\s(?:with|through|via|by|within|and|under)\sits\s(?:own\s)?(?:[(A-Z][\w()&-]*\s(?:(?:and|on|of|the|for)\s){0,2}){0,14}\Z"
)


def _owner_before(page: Page, m: MechanismMention) -> str | None:
    """Give the organisation whose organs are named behind it: "SADC, with its Reef Committee and the Wave Council"."""
    bodies = (c for c in page.lines[m.line].tagged.chunks if c.kind == "I" and c.value and c.end <= m.start)
    return next((c.value for c in bodies if _WITH_ITS.match(page.text, c.end, m.start)), None)


# "the Reef League (RL) | has opened the | 8th meeting of …"
HOLDS = compiled(
    r"(?:\s\([\w-]+\))?\s(?:\w+\s){0,2}?(?:held|holds|convened|opened|hosted|will hold|concluded)\s(?:its|the)\s"
    r"(?:\S+\s)?\Z"
)


def _holder(page: Page, m: MechanismMention) -> str | None:
    """ "The Reef League held the 8th meeting of …": the organisation that held a session, right before its number."""
    bodies = (c for c in page.lines[m.line].tagged.chunks if c.kind == "I" and c.value and c.end <= m.told_at)
    return next((c.value for c in bodies if HOLDS.match(page.text, c.end, m.told_at)), None)


def bodies_beside(page: Page, m: MechanismMention) -> tuple[str, ...]:
    """Give the organisations whose own session a sentence tells: "SADC held an organ troika summit"."""
    if m.kind == "committee" and not m.parties and (owner := _owner_before(page, m)):
        return (owner,)
    organ = _OWN_SUMMIT.search(m.name) if m.kind == "meeting" else m.kind == "committee" and _ORGAN.match(m.name)
    session = m.kind == "meeting" and m.level and m.edition
    if session and (body := _holder(page, m)):
        return (body,)
    own = m.level and m.edition and page.text[: m.told_at].endswith("its ")  # "the League, which met for its 8th …"
    if m.parties or m.wide or not (organ or own):
        return ()
    outside = (c for c in page.lines[m.line].tagged.chunks if c.end <= m.start or c.start >= m.end)
    told = [c for c in outside if c.kind in "SAI" and c.value and c.value not in ("UN", "UNSC")]
    bodies = {c.value for c in told if c.kind == "I" and c.value}
    shared = any(
        {a.kind, b.kind} & set("SA") and "I" in (a.kind, b.kind) and page.text[a.end : b.start] in (" and ", "-", "–")
        for a, b in pairwise(told)
    )  # "Fiji and ASEAN held their summit"
    return tuple(sorted(bodies)) if len(bodies) in (1, 2) and not shared else ()
