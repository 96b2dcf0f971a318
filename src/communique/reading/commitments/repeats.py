"""Keep what a report says twice as one commitment: a headline, a caption or the lead says it, the body repeats it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from communique.model import Commitment
from communique.patterns import compiled
from communique.reading.commitments.governing import grammar
from communique.reading.words.layout import CAPTION, LINE

__all__ = ["Draft", "added", "is_empty"]

ALIKE = 0.5  # share of words from which a lead and the body say the same
FAINTLY_ALIKE = 0.25  # the same for a caption, a headline, or where both are about the same fields

_AS_FOLLOWS = compiled(r"\b(?:as follows|the following):?$")
_WORD = compiled(r"\w{3,}")


@dataclass(slots=True)
class Draft:
    """A commitment in the making, with the line and the states it came from."""

    record: Commitment
    paragraph: int
    kind: str
    states: frozenset[str]
    stem: bool  # only opens a list: its items say what it is about
    leads: bool  # stands in a caption, a headline or the first paragraph
    itemised: bool = False  # opens a list whose items are sentences of their own


def added(drafts: list[Draft], new: Draft) -> None:
    """Keep a commitment unless a lead, a caption or a headline has said it already: then join the passages."""
    for k, old in enumerate(drafts):
        if _same(old, new):
            kept = old.record if _is_body(old) else new.record
            evidence = (*old.record.evidence, *new.record.evidence)
            drafts[k] = replace(new, leads=True, record=replace(kept, evidence=evidence))
            return
    drafts.append(new)


def _is_body(draft: Draft) -> bool:
    return draft.kind not in (CAPTION, LINE)


def _same(old: Draft, new: Draft) -> bool:
    a, b = old.record, new.record
    if a.modality != b.modality or not (old.states == new.states or set(a.by) & set(b.by)):
        return False
    if a.quote == b.quote or (old.kind == LINE and old.leads and new.leads):
        return True  # told word for word; a headline, and the paragraph that says it in full
    if not set(a.fields) & set(b.fields):
        return old.leads and _likeness(a.quote, b.quote) >= ALIKE
    needed = ALIKE if _is_body(old) and set(a.fields) != set(b.fields) else FAINTLY_ALIKE
    return old.leads and _likeness(a.quote, b.quote) >= needed


def _likeness(a: str, b: str) -> float:
    x, y = ({w for w in _WORD.findall(t.lower()) if w not in grammar().trivial} for t in (a, b))
    return len(x & y) / min(len(x), len(y)) if x and y else 0.0


def is_empty(draft: Draft) -> bool:
    """ "Have agreed as follows:" says nothing itself: its items do, each a sentence, or they are cut off."""
    return draft.itemised or bool(_AS_FOLLOWS.search(draft.record.quote))
