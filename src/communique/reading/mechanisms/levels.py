"""Read at which level a channel meets, where its name or the words beside it say so.

yes   the defence policy dialogue at the deputy ministerial level     (deputy ministers)
yes   annual summit                                                   (leaders)
no    a parliamentary summit                                          (speakers: no level stands for them)
"""

from __future__ import annotations

import re

from communique.reading.mechanisms.words import phrases, vocabulary
from communique.reading.words.page import Line

_BESIDE = re.compile(
    r"\s+(?:at (?:the )?[\w -]{0,24}?level"
    r"|between (?:the|their) [\w ,'’-]{0,40}?(?:ministers|chiefs|officials|leaders))",
    re.IGNORECASE,
)
_AT_LEVEL = re.compile(
    r"[^.;]{0,50}?\bat (?:the )?levels? of (?:the )?(?:[\w-]+\s){0,4}?"
    r"(?:\w*ministers|chiefs(?: of (?:the )?(?:general )?staffs?| of defen[cs]e)?|officials|leaders|\w*secretaries)\b"
    r"|(?:(?! and the )[^.;]){0,50}?\b(?:at|(?:upgraded|elevated|raised|lifted) to) "
    r"(?:the |an? )?(?:[\w-]+[\s-]){1,3}level\b",
    re.IGNORECASE,
)
_OF_SERVICE = re.compile(
    r"\s+(?:held |meets? )?at the (?:level of the )?(?:army|navy|air force|armies|navies)\b(?: level)?", re.IGNORECASE
)
_LATER = re.compile(
    r"\bbetween the (?:foreign and defen[cs]e|defen[cs]e and foreign|deputy|vice)[\w ]{0,20}? ?ministers\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?:[\w-]+[\s-]){1,3}level\s+\Z", re.IGNORECASE)
_DEPUTY = re.compile(
    r"\b(?:deputy|vice)[\s-](?:(?:foreign|national|defen[cs]e)\s){0,2}minister|\bundersecretary", re.IGNORECASE
)
_TWO_PLUS_TWO = re.compile(r"2\+2|two[\s-]plus[\s-]two", re.IGNORECASE)
_FOUR_MINISTERS = re.compile(
    r"(?<!deputy )(?<!vice )\b(?:foreign(?: affairs)? and defen[cs]e|defen[cs]e and foreign(?: affairs)?) ministers\b",
    re.IGNORECASE,
)
_CHAIRED = re.compile(r"\bco-?chair", re.IGNORECASE)


def level_of_name(name: str) -> str | None:
    """Give the level that a name says; parliaments have none here."""
    return None if phrases("parliamentary").search(name) else _level(name)


def _level(passage: str) -> str | None:
    return next((level for level, pattern in vocabulary().levels if pattern.search(passage)), None)


def _from_at(passage: str) -> str:
    small = passage.lower()
    return passage[max(small.rfind(" at "), small.rfind(" to ")) :]


def level_beside(text: str, line: Line, start: int, end: int, kind: str) -> str | None:
    """Read the level set beside a name, or, of a dialogue, in who chairs it."""
    if (told := _BESIDE.match(text, end, line.end)) and (level := _level(told[0])):
        return level
    if told := _BEFORE.search(text[line.start : start][-40:]):
        return _level(told[0])
    if (told := _AT_LEVEL.match(text, end, min(line.end, end + 110))) and (level := _level(_from_at(told[0]))):
        return level
    if _OF_SERVICE.match(text, end, line.end):
        return "services"
    if kind != "dialogue":
        return None
    if _TWO_PLUS_TWO.search(text, start, end) and _FOUR_MINISTERS.search(text, line.start, line.end):
        return "ministers"
    if told := _LATER.search(text, end, min(line.end, end + 110)):
        return _level(told[0])
    chaired = _CHAIRED.search(text, line.start, line.end) and _DEPUTY.search(text, line.start, line.end)
    return "deputy ministers" if chaired else None
