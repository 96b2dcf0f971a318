"""Cells as plain text: lists joined, controls taken out, cut and padded to the columns of a terminal."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

# A report's text may try to steer the terminal or to turn the direction of what follows; it only gets to be read.
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_TURNING = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain(value: Any) -> str:
    """Give a cell as one line of text: nothing for None, lists by commas, participants with their roles."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(plain(item) for item in value)
    if isinstance(value, dict):
        return f"{plain(value['person'])} ({value['role']})" if "role" in value else plain(value.get("person"))
    return printable(str(value))


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
