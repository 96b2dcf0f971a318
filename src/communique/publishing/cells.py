"""Cells as plain text: lists joined, controls taken out, cut and padded to the columns of a terminal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Any

# A report's text may try to steer the terminal or to turn the direction of what follows; it only gets to be read.
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_TURNING = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain(value: Any) -> str:
    """Give a cell as one line of text: nothing for None, lists by commas, participants with their roles."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(plain(item) for item in value)
    if isinstance(value, dict):
        return _named(value)
    return printable(str(value))


def _named(value: dict[str, Any]) -> str:
    """Give a part of an answer in a few words: who it is, which report, which value, which contact."""
    words = next((words for slot, words in _PARTS.items() if slot in value), _participant)
    return words(value)


def _participant(value: dict[str, Any]) -> str:
    """Give a participant by name, with the role where it says more than that they were there."""
    name = plain(value.get("name") or value.get("person"))
    role = value.get("role")
    return f"{name} ({role})" if role and ("name" not in value or role != "participant") else name


def _tenure(value: dict[str, Any]) -> str:
    return f"{plain(value['value'])} ({value['first_seen'] or '?'} to {value['last_seen'] or '?'})"


def _standing(value: dict[str, Any]) -> str:
    reports = dict.fromkeys(plain(each) for each in value["sources"])
    return f"{plain(value['value'])} ({value['standing']}: {', '.join(reports)})"


def _session(value: dict[str, Any]) -> str:
    """Give a session of a series by its number and day."""
    told = f"{value['number'] or ''} {value['date'] or 'undated'}".strip()
    return told if value["status"] == "held" else f"{told} ({value['status']})"


def _follow_up(value: dict[str, Any]) -> str:
    """Give what is offered as follow-up: what was done, when, whether a person confirmed it, and the sentence."""
    told = " ".join(plain(value[slot]) for slot in ("kind", "day", "judged") if value[slot])
    return f"{told} « {plain(value['sentence'])} » [{plain(value['report'])}]"


# By the slot that tells one part of an answer from another.
_PARTS: dict[str, Callable[[dict[str, Any]], str]] = {
    "number": _session,
    "judged": _follow_up,
    "record": lambda value: plain(value["report"]),
    "contact": lambda value: f"{value['date'] or 'undated'} {plain(value['format'])}",
    "commitment": lambda value: f"{value['modality']}: {plain(value['quote'])}",
    "times": lambda value: f"{plain(value['name'])} ({value['times']})",
    "offices": lambda value: ", ".join(plain(value[slot]) for slot in ("name", "offices") if value[slot]),
    "standing": _standing,
    "first_seen": _tenure,
}


def printable(text: str) -> str:
    """Give the text on one line without anything that a terminal would obey."""
    return " ".join(_TURNING.sub("", _STEERING.sub(" ", text)).split())


def width_of(text: str) -> int:
    """Count the columns a terminal needs: none for combining marks, two for wide characters."""
    return len(text) if text.isascii() else sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def fitted(text: str, width: int) -> str:
    """Cut or pad the text to exactly so many columns; what is cut ends in an ellipsis."""
    if width_of(text) > width:
        text = _cut(text, width - 1) + "…"
    return text + " " * (width - width_of(text))


def _cut(text: str, width: int) -> str:
    used = 0
    for at, char in enumerate(text):
        used += _columns(char)
        if used > width:
            return text[:at].rstrip()
    return text


def shortened(text: str, most: int) -> str:
    """Give the text, or its beginning up to a word's end with an ellipsis where it is longer than ``most``."""
    if len(text) <= most:
        return text
    return text[: most - 1].rsplit(" ", 1)[0].rstrip(",;: ") + " …"
