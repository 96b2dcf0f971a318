"""Tell whether a noun only says again what the paper named just before it is.

yes   a Memorandum of Understanding, MoU, on fish · the ACSA (Acquisition and … Agreement) · the Pukpuk Treaty, a pact
no    the Treaty on Fish, a protocol on rail
"""

from __future__ import annotations

import re

from communique.lexicon import table
from communique.patterns import compiled
from communique.reading.instruments.content import Phrase
from communique.reading.instruments.nouns import acronyms


def glosses(text: str, last: Phrase, head: re.Match[str]) -> bool:
    """Tell whether a noun is the short form of the one before: "a Memorandum of Understanding, MoU, on …"."""
    return (
        bool(compiled(r",?\s(?:or\s|the\s)?|\s?[“\"(‘]").fullmatch(text[last.head.end : head.start()]))
        and head[0].isalpha()
        and (head[0] in ("MoU", "MOU", "MoA", "MOA", "MoUs", "MOUs") or head[0] in table("instruments")["acronyms"])
    )


_LOOSE = ("pact", "accord", "deal", "agreement", "treaty")


def says_what_it_is(text: str, last: Phrase, phrase: Phrase) -> bool:
    """Tell whether a phrase only says what the named paper before it is: "the Pukpuk Treaty, a defence pact"."""
    named = last.before and last.before[0].folded == "the" and last.noun[0].isupper() and last.end == last.head.end
    new = phrase.before and phrase.before[0].folded in ("a", "an") and phrase.noun in _LOOSE
    beside = text[last.head.end : phrase.start] == ", " and phrase.subject is not None
    return bool(named and new and beside and _CLOSES.match(text, phrase.end))


_CLOSES = compiled(r"\s*(?:[.;]|\Z)|,\s(?!(?:and\s)?(?:an?|the|as well as)\s)")


def spelt_out(text: str, last: Phrase, start: int) -> bool:
    """Tell whether a phrase spells out the initials before it: "the ACSA (Acquisition and … Agreement)"."""
    return last.noun.lower() in acronyms() and text[last.head.end : start].strip() == "("
