"""Find the sentence near a signing that is there to tell who signed.

yes   Chile and Peru signed a pact. The signatories were …       (those whom it names)
yes   … a pact. Signing for Chile was …, and for Peru …
no    … a pact. The ceremony was attended by …
"""

from __future__ import annotations

import re
from collections.abc import Callable

from communique.model import Span
from communique.patterns import compiled
from communique.reading.instruments.mention import InstrumentMention
from communique.reading.instruments.nouns import find_nouns, pattern
from communique.reading.words.page import Page

Signers = Callable[[int, int], tuple[tuple[str, ...], tuple[Span, ...]]]
_AROUND = range(-2, 7)  # sentences about a signing, one of which may be there to say who signed


def told_apart(
    page: Page, mention: InstrumentMention, signers_of_line: Signers
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """Give those whom a sentence near a signing names as its signatories: "The signatories were …"."""
    names: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    for k in _AROUND:
        n = mention.line + k
        if not 0 <= n < len(page.lines) or n == mention.line:
            continue
        line = page.lines[n]
        told = pattern("tells_who").search(page.text, line.start, line.end)
        if not told and not names:
            continue
        if any(find_nouns(page.text, line.start, line.end)) and not _IT.search(page.text, line.start, line.end):
            continue
        those, where = signers_of_line(n, -1) if told else ((), ())
        fresh = those and not set(those) & set(names)
        if names and not fresh:
            break
        names, spans = (*names, *those), (*spans, *where)
    return (names, spans) if len(names) > 1 else ((), ())


_IT = compiled(
    r"\b(?:the|this)\s(?:agreement|memorandum|mou|document|paper|pact|accord|deal|treaty|protocol|plan"
    r"|text)\b(?!\s(?:on|of|for)\b)",
    re.I,
)
