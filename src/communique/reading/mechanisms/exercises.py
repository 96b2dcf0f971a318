"""Read an exercise's own name: "exercise Desert Heron", "the “Palm Shield” drill", "Golden Reef 2023 exercises".

yes   the “Palm Shield-2023” army exercise · Exercise Coral Spear
no    a joint search and rescue exercise            (described; the rule for exercises judges it)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from communique.reading.mechanisms.mentions import MechanismMention
from communique.reading.mechanisms.ordinals import ROMAN_PATTERN, ordinal
from communique.reading.mechanisms.phrases import Word
from communique.reading.mechanisms.rules import Phrase
from communique.reading.mechanisms.words import vocabulary
from communique.reading.words.page import Line


@dataclass(slots=True)
class Stretch:
    """The part of a line that is still to be read: its words, and where the next name to the right begins."""

    text: str
    line: Line
    words: list[Word]
    loud: bool
    reach: int


_CALLED = r"(?:named|called|code-?named|dubbed)"
_QUOTED = re.compile(rf"\s*{_CALLED}?,?\s*[\"“‘']([A-Z][\w' -]{{2,40}}?)[\"”’',]")
_TITLED = re.compile(
    rf"(?:,?\s+{_CALLED})?\s+((?:[A-Z][\w’'-]*)(?:\s(?:of\s(?=[A-Z]))?(?:[A-Z][\w’'-]*|\d{{2,4}}))*(?:\s?-\s?\d{{2,4}})?)"
)
_BEFORE = re.compile(r"[\"“‘']([A-Z][\w' -]{2,40}?)[\"”’']\s+(?:\w+\s+){0,3}$")
_SERIAL = re.compile(rf"[\s-](?=[A-Z]{{2}})({ROMAN_PATTERN})")
_APPOSED = re.compile(
    r"\b(?:in|of|for|during|at|through|from)\s+(?P<name>[A-Z][\w’'-]*(?:\s(?:[A-Z][\w’'-]*|\d{2,4}))*),\s+"
    r"(?:the|an?|its|their)\s+(?:[\w'-]+\s+){0,3}\Z"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def named_exercise(stretch: Stretch, p: Phrase) -> MechanismMention | None:
    """Read an exercise's own name: "exercise Garuda Shakti", "“Bushi Banksia” exercise", "Cobra Gold drills"."""
    place = _name_after(stretch, p) or _name_before(stretch, p) or _name_apposed(stretch, p)
    if place is None:
        return None
    name = re.sub(r"\s+", " ", stretch.text[slice(*place)])
    edition, span = p.edition, p.edition_span
    if edition is None and (told := _SERIAL.search(stretch.text, *place)) and told.end() == place[1]:
        edition, span = ordinal(told[1]), told.span(1)  # "UNITAS LXIV"
    mention = MechanismMention(stretch.line.number, *place, name, "exercise", p.parties, None, edition, span)
    mention.alias = re.sub(r"^Exercise |\W*(?:19|20)\d\d$", "", name)
    return mention


def _name_after(stretch: Stretch, p: Phrase) -> tuple[int, int] | None:
    limit = min(stretch.line.end, stretch.reach)
    if m := _QUOTED.match(stretch.text, p.head.end, limit):
        return m.span(1)
    m = None if p.loud else _TITLED.match(stretch.text, p.head.end, limit)
    if m is None or all(word.lower() in _common() for word in re.findall(r"[A-Za-z’']{3,}", m[1])):
        return None
    part_of_name = p.head.text[0].isupper() and p.head.text[-1] != "s"
    return (p.head.start if part_of_name else m.start(1)), m.end(1)


def _name_apposed(stretch: Stretch, p: Phrase) -> tuple[int, int] | None:
    """Read the name that an exercise is set beside: "in CORAL SPEAR, the annual exercise led by Fiji"."""
    begin = stretch.line.start
    if p.loud or not (told := _APPOSED.search(stretch.text[begin : p.words[0].start])):
        return None
    start, end = begin + told.start("name"), begin + told.end("name")
    inside = [w for w in stretch.words if start <= w.start < end]
    return (start, end) if inside and all(w.kind in "N#" for w in inside) else None


@cache
def _common() -> frozenset[str]:
    sets = vocabulary().sets
    return sets["generic_exercises"] | sets["modifiers"]


def _name_before(stretch: Stretch, p: Phrase) -> tuple[int, int] | None:
    line, words = stretch.line, p.words
    if m := _BEFORE.search(stretch.text[line.start : p.head.start]):
        return line.start + m.start(1), line.start + m.end(1)
    proper = [k for k, w in enumerate(p.lead) if w.kind == "N" and w.text[0].isupper() and w.folded not in _common()]
    if p.loud or not proper or words[proper[0]].start == line.start:
        return None
    last = proper[-1]
    return words[proper[0]].start, words[last + 1 if _YEAR.fullmatch(words[last + 1].text) else last].end
