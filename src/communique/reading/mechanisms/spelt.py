"""Find where a name begins whose acronym follows in brackets: the acronym's letters say how far to the left it goes.

yes   the | Rim of the Islands Exercise (RIMIS) · the | Chief of Defence Conference (CHOD)
no    he went to the | Reef Exercise (REX)      (the letters say no more)
"""

from __future__ import annotations

from communique.reading.mechanisms.phrases import CALENDAR, Word

_SMALL = frozenset(("of", "the", "and", "for", "on", "in", "to", "&", "s"))
_DASHES = frozenset("-–")
_LONGEST = 10  # words of a name before its head


def spelt_start(words: list[Word], first: int, at: int, grown: int) -> int:
    """Give the word where the name of the head ``words[at]`` begins, at ``grown`` or further left."""
    letters = _acronym(words, at)
    if not letters or not words[at].text[0].isupper():
        return grown
    end = words[at].end
    for i in range(min(first, grown), max(-1, first - _LONGEST), -1):
        w = words[i]
        if w.text[0].isupper() and w.text[0] == letters[0] and _spells([v for v in words[i:] if v.end <= end], letters):
            return i if i < grown else grown
        if i < grown and not (_may_stand_inside(w) or (i and words[i - 1].text in _DASHES)):
            return grown
    return grown


def _acronym(words: list[Word], at: int) -> str:
    """Give the letters in brackets right behind a head: "Exercise (RIMIS)"."""
    inside = [w for w in words[at + 1 : at + 4] if w.kind not in '"']
    if len(inside) < 3 or inside[0].text != "(" or inside[2].text != ")" or not inside[1].text.isupper():
        return ""
    return "".join(c for c in inside[1].text if c.isalpha())


def _spells(name: list[Word], letters: str) -> bool:
    """Tell whether the letters stand in a name in their order, the last of them in its last words."""
    capitals = [w for w in name if w.text[0].isupper()]
    if len(capitals) < 2 or len(letters) < 2:
        return False
    rest = iter("".join(w.text for w in name).upper())
    return all(c in rest for c in letters)


def _may_stand_inside(w: Word) -> bool:
    return w.folded not in CALENDAR and (w.text[0].isupper() or w.folded in _SMALL or w.text in "-–—")
