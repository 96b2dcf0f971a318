"""Find where a report names a recurring channel, such as a dialogue, committee, exchange or exercise.

yes   the fifth Việt Nam – Laos defence policy dialogue      (edition 5)
yes   since the 12th meeting, which was held in July         (an earlier edition of the committee just named)
no    exchanges between young officers, in a list of fields  (described, not named)
"""

from __future__ import annotations

import re

from communique.reading.mechanisms.editions import aliased, place_in_time, unnamed_editions
from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.names import named_in
from communique.reading.words.page import Page

__all__ = ["MechanismMention", "find_mechanisms"]


def find_mechanisms(page: Page) -> list[MechanismMention]:
    """Give every mention of a recurring channel, in the order of the text."""
    found = [mention for line in page.lines for mention in named_in(page.text, line)]
    if not found:
        return found
    found = _without_echoes(page, _with_aliases(page, found))
    found += unnamed_editions(page, found)
    found.sort(key=_place)
    place_in_time(page, found)
    return found


def _place(mention: MechanismMention) -> tuple[int, int]:
    return mention.start, -mention.end


_ECHO = re.compile(r"(?:annual|yearly|biannual|biennial)\s+(?:meeting|session|event|talks|dialogue)s?", re.IGNORECASE)
_DEFINITE = re.compile(r"\b(?:the|this|that)\s+\Z", re.IGNORECASE)
_BYNAME = re.compile(
    r"[\s,(–—-]*(?:the\s+)?(?:so-called|also called|(?:better |also )?known as|dubbed)\s+(?:the\s+)?[\"“‘'(]*"
    r"(?P<short>\d\+\d|two[\s-]plus[\s-]two)",
    re.IGNORECASE,
)


def _without_echoes(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Drop what only points back ("the annual meeting"), and join a byname to the channel that it is told of."""
    out: list[MechanismMention] = []
    known = (_BYNAME.match(page.text, m.end, min(len(page.text), m.end + 60)) for m in found)
    byname = next((_short(told["short"]) for told in known if told), "")
    for m in sorted(found, key=_place):
        before = page.text[max(0, m.start - 40) : m.start]
        if out and _ECHO.fullmatch(m.name) and _DEFINITE.search(before):
            continue
        out.append(m)
    out = _without_bynames(page, out)
    return [m for m in out if not byname or m.edition is not None or _short(m.name) != byname]


_ALSO = re.compile(
    r",?\s+(?:or|(?:also|better|otherwise|commonly|formerly)?\s?(?:known|called|referred to)(?: as)?)"
    r"\s+(?:the\s+)?[\"“‘']?",
    re.IGNORECASE,
)


def _without_bynames(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Of two names of one channel ("the Asia Security Summit, better known as …") keep the one that is known."""
    out: list[MechanismMention] = []
    for m in found:
        if out and _ALSO.fullmatch(page.text, out[-1].end, m.start):
            if not m.key:
                continue
            out.pop()
        out.append(m)
    return out


def _short(name: str) -> str:
    """Give what two bynames have in common: "2+2 talks", "2+2 meeting", "two-plus-two talks"."""
    return re.sub(r"two[\s-]plus[\s-]two", "2+2", name.lower()).split(" ")[0]


def _with_aliases(page: Page, found: list[MechanismMention]) -> list[MechanismMention]:
    """Add where an acronym stands for its channel; it beats a name that was grown over it, and no two overlap."""
    named = aliased(page, found)
    kept = [m for m in found if m.alias or not any(m.start <= a.start < m.end for a in named)] + named
    out: list[MechanismMention] = []
    for mention in sorted(kept, key=_place):
        if not out or mention.start >= out[-1].end:
            out.append(mention)
    return out
