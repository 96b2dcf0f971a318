"""Judge a treaty that goes by a proper name: one that texts invoke in passing, or one on which relations rest.

yes   ties that rest on the 1949 Skagen Pact (called so, on nothing more)
no    the Lisbon Treaty, of which somebody spoke
"""

from __future__ import annotations

from communique.model import Action, Span
from communique.patterns import compiled
from communique.reading.instruments.nouns import adjectival, word_set
from communique.reading.instruments.phrases import Phrase
from communique.reading.instruments.signing import Deed
from communique.reading.words.page import Page
from communique.reading.words.tagging import Chunk


def known_by_place(page: Page, phrase: Phrase, deed: Deed) -> bool:
    """Tell an accord of many that goes by a proper name ("the Lisbon Treaty"), which texts invoke in passing."""
    subject = phrase.subject
    if subject is None or not phrase.before or subject.start > phrase.head.start or len(phrase.parties) > 1:
        return False
    if deed.action == Action.TO_BE_SIGNED or phrase.before[0].folded in ("a", "an"):
        return False
    return _called_by_name(page, phrase, subject) and not bears_relations(page, phrase, deed)


def only_named(page: Page, phrase: Phrase) -> bool:
    """Tell whether a treaty goes by a proper name of one word, which does not tell what it is on."""
    subject = phrase.subject
    loose = phrase.noun.lower() in ("charter", "pledge", "initiative")
    named = (
        (loose or phrase.kind in ("treaty", "agreement")) and subject is not None and subject.end < phrase.head.start
    )
    last = phrase.before[-1] if phrase.before else None
    return named and last is not None and last.kind in "NL" and (last.start, last.end) == subject and is_proper(last)


def _called_by_name(page: Page, phrase: Phrase, subject: Span) -> bool:
    """Tell whether nothing but a proper name stands before an instrument's noun: "the Lisbon Treaty"."""
    if any(span.start > phrase.head.end for span in phrase.party_spans):
        return False  # "the Visiting Forces Agreement with Japan"
    inside = [c for c in phrase.before if c.start >= subject.start]
    if any(c.folded in _OF_NEIGHBOURS for c in inside):
        return False
    if not page.text[phrase.head.start].isupper():
        return any(c.kind in "NL" and not c.text.isupper() and is_proper(c) for c in inside)  # "the Doha agreement"
    return any(is_proper(c) for c in inside)


_BASIS = compiled(
    r"in force: (?:rest|rooted|anchored|founded|underpinned|guided|governed|based|bound|spirit|principles|years"
    r"|anniversary)"
)
_RELATIONS = compiled(
    r"\b(?:relations|relationship|ties|alliance|allies|friendship|bonds|neighbou?rs|(?:both|two) (?:countries"
    r"|nations))\b"
)


def bears_relations(page: Page, phrase: Phrase, deed: Deed) -> bool:
    """Tell whether relations rest on the accord, whatever name it goes by: "ties anchored in the 1949 Lima Pact"."""
    basis = _BASIS.match(deed.rule) or (
        deed.rule == "passive: in force" and "the" in page.text[deed.cue.start : deed.cue.end]
    )
    dated = any(c.kind == "#" for c in phrase.before) or phrase.period is not None
    start, end = page.text.rfind("\n", 0, phrase.start) + 1, phrase.end + 120
    return bool(basis) and (dated or bool(_RELATIONS.search(page.text, max(start, phrase.start - 160), end)))


# What two neighbours settle, whatever name their accord goes by ("the 1989 Lima-Quito delimitation treaty").
_OF_NEIGHBOURS = frozenset(("delimitation", "demarcation", "boundary", "border", "fisheries", "transit", "navigation"))


def is_proper(c: Chunk) -> bool:
    return (
        c.kind in "NLB"
        and c.text[0].isupper()
        and c.folded not in word_set("modifiers")
        and c.folded not in word_set("title_words")
        and not adjectival(c.folded)
    )
