"""Grow the name of a channel around its head noun: what may stand before it and after it.

    yes   the first annual | UK-NZ Foreign Ministers’ Dialogue | in London
    yes   the 21st session of the | India-Russia Inter-Governmental Commission on Military Technical Cooperation | in Moscow
    no    held talks in Hanoi with | the dialogue              (a head noun alone names nothing)
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from communique.reading.editions import ORDINAL_PATTERN
from communique.reading.mechanism_words import vocabulary
from communique.reading.page import Line
from communique.reading.tagging import Chunk
from communique.reading.tokens import cut_words


@dataclass(slots=True)
class Word:
    """A word of a line with the tag of the chunk that it belongs to."""

    text: str
    folded: str
    start: int
    end: int
    kind: str
    chunk: Chunk


def line_words(text: str, line: Line) -> list[Word]:
    """Give a line's words; a chunk of several words gives several, each with the chunk's tag."""
    out: list[Word] = []
    for c in line.tagged.chunks:
        if " " not in c.text and "-" not in c.text:
            out.append(Word(c.text, c.folded, c.start, c.end, c.kind, c))
            continue
        w = cut_words(text, c.start, c.end)
        out += [Word(w.surface[k], w.folded[k], w.start[k], w.end[k], c.kind, c) for k in range(len(w))]
    return out


_ORDINAL = re.compile(rf"(?:\d+|{ORDINAL_PATTERN}|st|nd|rd|th)$", re.IGNORECASE)
_DASHES = frozenset("-–—/‐")
_STATES = frozenset("SAI")
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december today yesterday tomorrow".split()
)
_OTHER_HEADS = frozenset(("dialogue", "dialogues", "meeting", "meetings", "committee", "commission", "exchange", "exchanges", "delegation", "delegations"))
_OF_HEADS = frozenset(("heads", "chiefs", "ministers", "council", "chief"))


def _stands_inside(w: Word, *, loud: bool) -> bool:
    """Tell whether a word may stand in a name; ``loud`` where the line writes every word with a capital."""
    if w.folded in ("two", "three") or _ORDINAL.match(w.text) or w.folded in _CALENDAR:
        return False
    if w.kind in _STATES or w.folded in vocabulary().sets["modifiers"] or w.folded in vocabulary().groups:
        return True
    return w.kind in "NL" and w.text[0].isupper() and not loud


def grow_left(words: list[Word], head: int, *, loud: bool, dated: bool = False) -> int:
    """Give where the name begins whose head noun is ``words[head]``; ``dated`` lets a year end it ("Golden Dragon 2023")."""
    i = head
    while i > 0:
        w = words[i - 1]
        if dated and i > 1 and re.fullmatch(r"(?:19|20)\d\d", w.text) and words[i - 2].kind == "N":
            i -= 1
            continue
        if i > 2 and w.text.isdigit() and words[i - 2].text == "+" and words[i - 3].text.isdigit():
            i -= 3
            continue
        if i - 1 > 0 and w.kind == "N" and words[i - 2].kind == "N" and loud:
            break
        if _stands_inside(w, loud=loud) and not (i == 1 and w.kind == "N" and w.text[1:].islower()):
            i -= 1
        elif step := _over_joint(words, i, loud=loud):
            i -= step
        else:
            break
    return _without_joints(words, i, head)


def _over_joint(words: list[Word], i: int, *, loud: bool) -> int:
    """Give how many words to step over at a dash, "and", possessive, comma, "of" or bracket before ``words[i]``; 0 for none."""
    if i < 2:
        return 0
    joint, left, right = words[i - 1], words[i - 2], words[i]
    if joint.folded == "to" and left.folded == right.folded:
        return 2
    if joint.text == ")":
        return _over_bracket(words, i, loud=loud)
    if not _stands_inside(left, loud=loud) and not (joint.text in _DASHES and left.folded in ("two", "three", "plus", "to")):
        return 0
    if joint.text in _DASHES or joint.kind == "s":
        return 2
    if joint.folded in ("and", "&"):
        return 2 if _alike(left, right) and left.folded not in _OTHER_HEADS else 0
    if joint.text == ",":
        return 2 if left.kind in "SA" and right.kind in "SA" and _many_states(words, i - 2) else 0
    if joint.folded == "of" and left.folded in _OF_HEADS:
        return 2
    return 0


def _many_states(words: list[Word], i: int) -> bool:
    return i == 0 or words[i - 1].kind not in "p" or words[i - 1].folded in ("of", "between", "among")


def _alike(left: Word, right: Word) -> bool:
    """ "Myanmar and Thai", "search and rescue": both are states or neither is."""
    return (left.kind in _STATES) == (right.kind in _STATES) and left.text[0].isupper() == right.text[0].isupper()


def _over_bracket(words: list[Word], i: int, *, loud: bool) -> int:
    if i >= 4 and words[i - 3].text == "(" and _stands_inside(words[i - 4], loud=loud):
        return 3
    return 0


def _without_joints(words: list[Word], i: int, head: int) -> int:
    while i < head and (words[i].kind in "s,&)" or words[i].text in _DASHES or words[i].folded == "of"):
        i += 1
    return i


_COMPLEMENT = {
    "committee": frozenset(("for", "on", "between", "of", "against")),
    "dialogue": frozenset(("on", "between", "of", "among")),
    "meeting": frozenset(("of", "between", "among", "on")),
    "other": frozenset(("of", "between", "among", "on")),
    "exchange": frozenset(("between", "among", "of")),
    "exercise": frozenset(("between",)),
    "twinning": frozenset(("of", "between", "among", "with")),
    "patrol": frozenset(("in", "on")),
    "hotline": frozenset(("between",)),
    "visits": frozenset(("between",)),
}


def grow_right(words: list[Word], head: int, kind: str, *, deep: bool) -> int:
    """Give the number of the word after the name; ``deep`` lets it take "of the two countries", "on defence"."""
    end = head + 1
    while True:
        step = _trailing(words, end) or (_complement(words, end, kind) if deep else 0)
        if not step or end + step > len(words):
            return end
        end += step


def _trailing(words: list[Word], i: int) -> int:
    """Step over "(GBC)" (short), a bare pair of states ("Malaysia-Thailand") or a second head ("Committee Meeting")."""
    if i >= len(words):
        return 0
    if words[i].kind == "(":
        close = next((k for k in range(i + 1, min(i + 8, len(words))) if words[k].kind == ")"), 0)
        inner = "".join(w.text for w in words[i + 1 : close] if w.kind != '"')
        named = sum(c.isupper() for c in inner) >= 2 and not inner[:1].isdigit()
        return close + 1 - i if named or re.fullmatch(r"\d\+\d", inner) else 0
    if words[i].kind == "S" and i + 2 < len(words) and words[i + 1].text in _DASHES and words[i + 2].kind == "S":
        return 3
    if words[i].text in ("Plus", "PLUS") or (words[i].folded == "ministerial" and words[i - 1].text.isdigit()):
        return 1
    return 0


def _complement(words: list[Word], i: int, kind: str) -> int:
    if i + 1 >= len(words) or words[i].folded not in _COMPLEMENT.get(kind, ()):
        return 0
    k = i + 1
    filled = 0
    while k < len(words) and k - i < 16:
        w = words[k]
        if _in_complement(w):
            filled = k + 1
        elif not _joins_complement(words, k, i):
            break
        k += 1
    return filled - i if filled else 0


def _in_complement(w: Word) -> bool:
    sets = vocabulary().sets
    if w.folded in _CALENDAR or _ORDINAL.match(w.text):
        return False
    if w.kind in _STATES or w.folded in sets["modifiers"] or w.folded in sets["complements"]:
        return True
    return w.kind in "NL" and w.text[0].isupper()


def _joins_complement(words: list[Word], k: int, start: int) -> bool:
    w = words[k]
    before = words[k - 1]
    if w.folded in ("the", "their") and (k == start + 1 or before.folded in ("of", "and", "&", "between", "among", "on", "in")):
        return True
    if w.folded in ("two", "three"):
        return k + 1 < len(words) and words[k + 1].folded in ("countries", "armed", "militaries", "armies", "sides", "parties", "navies", "ministries", "defence", "defense", "foreign", "nations", "coast", "peoples", "air")
    if k == start + 1:
        return w.kind in 's"'
    if w.kind in "s-" or w.text in _DASHES:
        return True
    if w.text == ",":
        return before.kind in "SA" and k + 1 < len(words) and (words[k + 1].kind in "SA" or words[k + 1].folded == "and") or _lists_units(words, k) or _lists_subjects(words, k)
    if w.folded in ("and", "&"):
        after = words[k + 1 : k + 3]
        last = before if before.text != "," else words[k - 2]
        near = after[: 2 if after and after[0].folded == "the" else 1]
        return any(_in_complement(x) and (x.kind in _STATES) == (last.kind in _STATES) for x in near)
    return w.folded in ("of", "between", "among") and before.text != "," and k + 1 < len(words) and before.folded != "the"


def _lists_units(words: list[Word], k: int) -> bool:
    units = vocabulary().sets["complements"]
    return words[k - 1].folded in units and any(w.folded in units for w in words[k + 1 : k + 4])


def _lists_subjects(words: list[Word], k: int) -> bool:
    """ "Economic, Cultural, Scientific and Technological Cooperation": a list that "and" closes."""
    modifiers = vocabulary().sets["modifiers"]
    close = next((j for j in range(k + 1, min(k + 8, len(words))) if words[j].folded in ("and", "&")), 0)
    return words[k - 1].folded in modifiers and close > 0 and all(w.folded in modifiers or w.text == "," for w in words[k + 1 : close])
