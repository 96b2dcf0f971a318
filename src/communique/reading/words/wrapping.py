"""Undo hard wrapping: in a text cut into lines at a margin, a line's end is a space and no end of a sentence.

yes   "… Minister of National Defence General Phan Van⏎Giang on Friday held talks …"     (e-mail, cables, old archives)
no    a title, a paragraph a line, a list, a signature: the next word would still have fitted on the line

Every character keeps its place: line breaks become spaces, so that offsets count in the text as given.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from communique.patterns import compiled

_METADATA = compiled(
    r"^\s*date \d{4}(?:-\d{2}){0,2}\s+"
)  # set before the first line by an archive, not by who wrapped it
_BREAK = compiled(r"\r?\n|\r")
_NARROW, _WIDE = 36, 112  # columns between which margins lie
_ENDS = tuple('.!?…:;”"’)')
_ITEM = compiled(r"\s*(?:[-–—•*·▪◦]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s")
_LONG = 60  # letters of a line that no heading has
_LEADS_ON = frozenset(
    "the of and a an to in by with for his her its their from on at that Deputy Vice Assistant Acting Mr Mrs Ms Dr "
    "counterpart counterparts Major Lieutenant Brigadier".split()
)
_UNEVEN = 1.2  # a line is longer than most by so much at the most
_LEAST = 2  # lines that go on in lower case, before a text counts as wrapped
_SHARE = 0.25
_NEAR = 0.8  # of the margin


class _Joint(NamedTuple):
    """A line break between two lines of one paragraph."""

    start: int
    end: int
    before: str
    after: str

    @property
    def goes_on(self) -> bool:
        """Does the sentence go on in the next line, as far as its first letter shows?"""
        return _NARROW <= len(self.before) <= _WIDE and not self.before.endswith(_ENDS) and self.after[:1].islower()

    @property
    def cut(self) -> bool:
        """Is a sentence cut here, though the text is not wrapped elsewhere: "… with his⏎counterpart"? No column is."""
        if len(self.before) < _LONG or len(self.after) < _NARROW or self.before.endswith(_ENDS):
            return False
        if "   " in self.before or "   " in self.after:
            return False
        return self.after[0].islower() or self.before.rpartition(" ")[2] in _LEADS_ON


def unwrapped(text: str) -> str:
    """Give the text with the line breaks of hard wrapping as spaces; every other text as it is."""
    joints = list(_joints(text))
    running = [joint for joint in joints if joint.goes_on]
    margin = _margin(joints, running)
    sure = _LEAST <= len(running) >= _SHARE * len(joints)
    full = [joint for joint in joints if joint.goes_on or _was_full(joint, margin, sure=sure)]
    if not running or (len(full) < len(joints) and not sure):
        full = [joint for joint in joints if joint.cut]
    if not full:
        return text
    parts, at = [], 0
    for joint in full:
        parts += [text[at : joint.start], " " * (joint.end - joint.start)]
        at = joint.end
    return "".join([*parts, text[at:]])


def _joints(text: str) -> Iterator[_Joint]:
    """Give the line breaks between two lines that both hold something."""
    breaks = [match.span() for match in _BREAK.finditer(text)]
    starts = [0, *(end for _, end in breaks)]
    for number, (start, end) in enumerate(breaks):
        before = _METADATA.sub("", text[starts[number] : start].rstrip())
        after = text[end : breaks[number + 1][0] if number + 1 < len(breaks) else len(text)].strip()
        if before.strip() and after and not _ITEM.match(after + " "):
            yield _Joint(start, end, before, after)


def _margin(joints: list[_Joint], running: list[_Joint]) -> int:
    """Give the margin at which lines are cut: about as long as most that go on, or another not much longer than one."""
    lengths = sorted(len(joint.before) for joint in running)
    if not lengths:
        return 0
    wide = lengths[len(lengths) // 2] * _UNEVEN if len(lengths) >= _LEAST else min(lengths[-1] * 2, _WIDE)
    return max((len(joint.before) for joint in joints if len(joint.before) <= wide), default=0)


def _was_full(joint: _Joint, margin: int, *, sure: bool) -> bool:
    """Would the first word of the next line have run over the margin?

    In a text that is surely wrapped a line near the margin goes on as well, where no stop ends it.
    """
    word = joint.after.split(maxsplit=1)[0]
    if sure and _NEAR * margin <= len(joint.before) <= margin and not joint.before.endswith(_ENDS):
        return True
    return _NARROW <= len(joint.before) <= margin and len(joint.before) + 1 + len(word) > margin
