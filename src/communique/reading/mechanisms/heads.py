"""Find the head nouns of a line at which a channel's name may stand, and tell whether its capital letters say anything.

yes   the Reef | Dialogue · the second | meeting of …
no    at the meeting, both said                        (a lone noun between small words)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from communique.reading.mechanisms.phrases import Word
from communique.reading.mechanisms.words import vocabulary
from communique.reading.words.page import Line
from communique.reading.words.tagging import Chunk

BARE = frozenset(("meeting", "dialogue", "committee", "exchange", "visits", "patrol", "other"))
OPENS_COMPLEMENT = frozenset(
    ("of", "between", "among", "on", "for", "every", "at", "once", "twice", "each", "annually", "yearly")
)


def heads_of(text: str, line: Line) -> list[re.Match[str]]:
    """Find the head nouns of a line; only the words that may begin one are looked at, for speed."""
    openings, pattern = vocabulary().openings, vocabulary().heads
    out: list[re.Match[str]] = []
    chunks = line.tagged.chunks
    for k, c in enumerate(chunks):
        if " " in c.folded or "-" in c.folded:
            if openings.isdisjoint(c.folded.replace("-", " ").split()):
                continue
            out += _inside(pattern, text, c.start, c.end, line.end)
        elif c.folded in openings and not _stands_alone(chunks, k) and (m := pattern.match(text, c.start, line.end)):
            out.append(m)
    return [m for k, m in enumerate(out) if k == 0 or m.start() >= out[k - 1].end()]


_DETERMINERS = frozenset("the a an this that these those his her its their our any during in with".split())


def _stands_alone(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell a lone noun between small words ("the meeting,"), which names nothing: most are so, and soon passed over."""
    c = chunks[k]
    if c.folded not in _lone_heads() or c.kind == "I" or k == 0 or chunks[k - 1].folded not in _DETERMINERS:
        return False
    after = chunks[k + 1] if k + 1 < len(chunks) else None
    return after is None or (after.kind not in "S(-" and after.folded.partition(" ")[0] not in OPENS_COMPLEMENT)


@cache
def _lone_heads() -> frozenset[str]:
    """Give the nouns of one word that need others beside them, and with which no longer noun begins."""
    longer = {noun.partition(" ")[0] for noun in vocabulary().kind_of if " " in noun}
    known = {name.partition(" ")[0] for name in vocabulary().known}
    return frozenset(n for n, kind in vocabulary().kind_of.items() if kind in BARE and " " not in n) - longer - known


def _inside(pattern: re.Pattern[str], text: str, start: int, end: int, limit: int) -> list[re.Match[str]]:
    """Find what begins in a chunk of several words, though it may end behind it."""
    out: list[re.Match[str]] = []
    while start < end and (m := pattern.search(text, start, min(limit, end + 40))) and m.start() < end:
        out.append(m)
        start = m.end()
    return out


def is_loud(words: list[Word], line: Line) -> bool:
    """A headline that gives most words a capital letter says nothing by them."""
    letters = [w for w in words if w.text[0].isalpha() and len(w.text) > 3]
    if len(letters) > 3 and all(w.text.isupper() for w in letters):
        return True
    if line.kind not in ("title", "line", "caption", "bullet") or (words[-1].text == "." and len(words) > _HEADLINE):
        return False
    return len(letters) > 3 and sum(w.text[0].isupper() for w in letters) >= 0.75 * len(letters)


_HEADLINE = 30  # words: a longer line that ends with a full stop is a sentence
