"""Grow the name of a channel to the left of its head noun: what may stand before it.

yes   the first annual | UK-NZ Foreign Ministers’ Dialogue | in London
yes   the 21st session of the | India-Russia Inter-Governmental Commission on Military Cooperation | in Moscow
no    held talks in Hanoi with | the dialogue              (a head noun alone names nothing)
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from communique.patterns import compiled
from communique.reading.mechanisms.ordinals import ORDINAL_PATTERN, ROMAN_PATTERN
from communique.reading.mechanisms.words import vocabulary
from communique.reading.words.page import Line
from communique.reading.words.tagging import Chunk
from communique.reading.words.tokens import cut_words


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
        for k, surface in enumerate(w.surface):
            # "Gulf of Tonkin" is one entry of the lexicon, but its words are capital words like any other here.
            plain = c.kind == "B" or c.folded == "security council"  # two states may have one too
            kind = "N" if plain and " " in c.text and surface[0].isupper() else c.kind
            out.append(Word(surface, w.folded[k], w.start[k], w.end[k], kind, c))
    return out


_ORDINAL = compiled(rf"(?:\d+|{ORDINAL_PATTERN}|st|nd|rd|th)$", re.IGNORECASE)
_ROMAN = compiled(ROMAN_PATTERN)
_YEAR = compiled(r"(?:19|20)\d\d")
_SIDES = compiled(r"[A-Z]?\d{1,2}")  # "2+2", "C5+1"
_TRACK = compiled(r"[12]\.5")
PLUS = frozenset(("Plus", "PLUS"))
DASHES = frozenset("-–—/‐")
_QUARTERS = frozenset(("South", "North", "East", "West"))  # "South-Eastern Europe"
COUNTED = frozenset(("two", "three"))
_OWNERS = frozenset(
    "countries nations navies armies ministries militaries provinces parties sides governments guards".split()
)
STATES = frozenset("SAI")
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december today yesterday tomorrow jan feb mar apr jun jul aug sep sept oct nov dec "
    "mon tue tues wed thu thurs fri sat sun".split()
)
_OTHER_HEADS = frozenset(
    "dialogue dialogues meeting meetings committee commission exchange exchanges delegation delegations "
    "consultations talks summit forum council board".split()
)
_SHARED_WORK = frozenset(("cooperation", "coordination", "partnership"))
_BODIES = frozenset(("committee", "commission", "council"))
_OF_HEADS = frozenset(("heads", "chiefs", "ministers", "council", "chief"))


def is_number(w: Word) -> bool:
    return bool(_ORDINAL.match(w.text))


def is_name(w: Word) -> bool:
    return w.kind in "NL" and w.text[0].isupper()


# --- to the left


def grow_left(words: list[Word], head: int, *, loud: bool, dated: bool = False) -> int:
    """Give where the name begins whose head noun is ``words[head]``.

    ``loud`` says that the line gives every word a capital letter; ``dated`` lets a year end the name before its
    head ("Golden Dragon 2023 exercise").
    """
    i = head
    titled = words[head].text[0].isupper() and not loud
    while i > 0 and (step := _step_left(words, i, loud, dated) or _step_in_title(words, i, titled)):
        i -= step
    if i + 1 < head and words[i].folded in _OWNERS and words[i + 1].kind == "s":
        i += 1  # "the two countries' joint committee"
    while i < head and (words[i].kind in "s,&)" or words[i].text in DASHES or words[i].folded == "of"):
        i += 1
    return i


def _step_left(words: list[Word], i: int, loud: bool, dated: bool) -> int:
    """Give how many words before ``words[i]`` belong to the name: 0 where it begins."""
    w = words[i - 1]
    if dated and i > 1 and _YEAR.fullmatch(w.text) and words[i - 2].kind in "N-":
        return 1
    if dated and i > 2 and len(w.text) == 2 and w.text.isdigit() and words[i - 2].text in DASHES:
        return 2 if words[i - 2].end == w.start else 0  # "Coral Spear-24 exercise"
    if i > 2 and w.text.isdigit() and words[i - 2].text == "-" and words[i - 3].text.isupper() and not loud:
        return 3  # "D-8"
    if i > 2 and (sum_ := _sum_of_sides(words, i)):
        return sum_
    if i > 1 and w.folded == "three" and words[i - 2].folded == "plus":
        return 2  # "ASEAN Plus Three"
    if i > 1 and _ROMAN.fullmatch(w.text) and words[i - 2].folded in ("the", "its", "their"):
        return 0
    opens_line = i == 1 and w.kind == "N" and w.text[1:].islower()
    if _stands_inside(w, loud) and not opens_line:
        return 1
    return _over_joint(words, i, loud) if i > 1 else 0


def _sum_of_sides(words: list[Word], i: int) -> int:
    """Give how many words before ``words[i]`` are "2+2", "C5+1" or "two-plus-two", with its quotation marks."""
    quoted = int(words[i - 1].kind == '"')
    k = i - quoted
    sides = (*COUNTED, "2", "3")
    spelt = k > 2 and words[k - 2].folded == "plus" and words[k - 1].folded in sides and words[k - 3].folded in sides
    added = k > 2 and words[k - 2].text == "+" and words[k - 1].text.isdigit()
    if spelt or (added and _SIDES.fullmatch(words[k - 3].text)):
        told = 3
    elif k > 4 and words[k - 1].folded in sides and words[k - 3].folded == "plus":
        told = 5
    else:
        return 0
    closed = quoted and k > told and words[k - told - 1].kind == '"'
    return told + 2 if closed else told if not quoted else 0


def _step_in_title(words: list[Word], i: int, titled: bool) -> int:
    return _title_word(words, i, titled) or (_title_joint(words, i) if titled else 0)


_OF_BODIES = frozenset(("executive", "special", "general", "chief", "principal", "senior"))


def _title_word(words: list[Word], i: int, titled: bool) -> int:
    """Step over a capital word of the lexicon in a capital name: "Mekong Forum", "India-Africa Dialogue"."""
    w = words[i - 1]
    joined = i > 2 and w.text in DASHES and words[i - 2].kind in "BF" and words[i - 2].text[0].isupper()
    if joined and ((titled and words[i - 2].kind == "B") or is_part_of_world(words[i - 2])):
        return 2
    if i > 1 and is_part_of_world(w) and (words[i].chunk is w.chunk or words[i].folded == "summit"):
        return 1
    ranked = w.kind == "t" and w.folded in _OF_BODIES
    plain = (
        (w.kind not in "BF" and not ranked)
        or not w.text[0].isupper()
        or w.folded in _OTHER_HEADS
        or w.folded in CALENDAR
    )
    among = " " in w.chunk.text and w.kind != "F" and not is_part_of_world(w)
    return 0 if plain or not titled or i == 1 or among else 1


def _title_joint(words: list[Word], i: int) -> int:
    """Step over "and" between two capital words of the lexicon: "Peace and Security Forum"."""
    if i < 3 or words[i - 1].folded not in ("and", "&"):
        return 0
    left, right = words[i - 2], words[i]
    alike = left.kind in "BF" and left.text[0].isupper() and right.text[0].isupper() and left.folded not in CALENDAR
    other = (
        left.folded in _OTHER_HEADS
        or right.folded in _BODIES
        or left.folded in vocabulary().kind_of
        or " " in left.chunk.text
    )
    return 2 if alike and not other else 0


def is_part_of_world(w: Word) -> bool:
    """Tell a word of a region's name, such as both words of "Central Asia"."""
    return w.text[0].isupper() and w.chunk.folded.split()[-1] in vocabulary().sets["regions"]


def _stands_inside(w: Word, loud: bool) -> bool:
    if _TRACK.fullmatch(w.text) or w.text in PLUS:
        return True
    if w.folded in COUNTED or is_number(w) or w.folded in CALENDAR:
        return False
    if len(w.text) > 1 and w.text.isupper() and w.text.isalpha() and not loud and w.kind in "NqwB":
        return True  # "IT", whatever else the letters may spell
    known = w.kind in STATES or w.folded in vocabulary().sets["modifiers"] or w.folded in vocabulary().groups
    return known or (is_name(w) and not loud)


def _over_joint(words: list[Word], i: int, loud: bool) -> int:
    """Step over a dash, "and", possessive, comma, "of" or bracket that joins two words of a name."""
    joint, left, right = words[i - 1], words[i - 2], words[i]
    if joint.text == ")":
        return _over_bracket(words, i, loud)
    if joint.chunk is right.chunk and left.chunk is right.chunk:
        return 2  # "Gulf of Tonkin" is one entry of the lexicon
    if joint.text in DASHES and left.text == ")":  # "Fiji-Republic of Tonga (ROT)-Samoa"
        return 1 + bracket if (bracket := _over_bracket(words, i - 1, loud)) else 0
    if joint.text in DASHES and (left.folded in ("two", "three", "plus", "to") or left.text in _QUARTERS):
        return 2
    if joint.folded == "to":
        return 2 if left.folded == right.folded else 0
    if joint.text == "," and left.kind not in "SA" and not _is_closed(words[i : i + 7]):
        return 0
    return 2 if _stands_inside(left, loud) and _joins(joint, left, right, words[i - 3 : i - 2]) else 0


def _is_closed(behind: list[Word]) -> bool:
    """Tell whether "and" ends a list before its noun: "Political, | Security and Defence Dialogue"."""
    nouns = vocabulary().kind_of
    noun = next((k for k, w in enumerate(behind) if w.folded in nouns), len(behind))
    return any(w.folded in ("and", "&") for w in behind[:noun])


def _over_bracket(words: list[Word], i: int, loud: bool) -> int:
    """Step over a bracket inside a name: "director general (DG) level talks", "B9 (Bucharest Nine) Summit"."""
    opening = next((k for k in range(i - 2, max(0, i - 6), -1) if words[k].text == "("), 0)
    named = opening > 0 and (_stands_inside(words[opening - 1], loud) or words[opening - 1].kind == "s")
    return i - opening if named else 0


def _joins(joint: Word, left: Word, right: Word, before: list[Word]) -> bool:
    if joint.text in DASHES or joint.kind == "s":
        return True
    if joint.folded in ("and", "&"):
        inside = right.folded in _SHARED_WORK and right.text[0].isupper()  # "Dialogue and Cooperation Platform"
        another = (left.folded in _OTHER_HEADS and not inside) or right.folded in _BODIES
        return _are_alike(left, right) and not another
    if joint.text == ",":
        return _lists_names(left, right, before)
    return joint.folded == "of" and left.folded in _OF_HEADS


def _lists_names(left: Word, right: Word, before: list[Word]) -> bool:
    """Tell a list inside a name: "Vietnam, China Steering Committee", "Political, Security and Defence Dialogue"."""
    if left.kind in "SA" and right.kind in "SA":
        return not before or before[0].kind != "p" or before[0].folded in ("of", "between", "among")
    modifiers, nouns = vocabulary().sets["modifiers"], vocabulary().kind_of
    if left.folded in nouns:
        return False  # "the Joint Military Committee, Joint Staff Talks": the next of several channels
    return all(w.folded in modifiers and w.text[0].isupper() for w in (left, right))


def _are_alike(left: Word, right: Word) -> bool:
    """Tell whether "and" joins like with like: "Myanmar and Thai", "search and rescue"."""
    same_case = left.text[0].isupper() == right.text[0].isupper()
    return same_case and (left.kind in STATES) == (right.kind in STATES)
