"""Bytes become text here, exactly: no line end, accent or space is changed, and nothing is guessed in silence.

UTF-8 and, by their byte order marks, UTF-16 and UTF-32 are read as they are. Anything else is taken for
Windows-1252 only where the outcome looks like text, and the reader is told; otherwise it is refused.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

# UTF-32's mark begins with UTF-16's: the longer one is asked first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Tab, line feed, vertical tab, form feed and carriage return lay text out; the other controls have no place in it.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
# What single-byte text never does: a symbol inside a word, or two accented letters side by side.
_GARBLED = re.compile(r"[^\W\d_][^\x00-\x7f\w\s’‘“”–—…][^\W\d_]|(?:(?=[^\W\d_])[^\x00-\x7f]){2}")


class Undecodable(Exception):
    """Bytes that are no text; the message is the sentence for the user, without the file's name."""


class Decoded(NamedTuple):
    """The text, and what the user should be told of its encoding, if anything."""

    text: str
    notice: str | None = None


def decode(data: bytes) -> Decoded:
    """Give the text that the bytes hold; raises Undecodable where they hold none."""
    if not data:
        raise Undecodable("the file is empty")
    decoded = _by_mark(data) or _by_utf8(data) or _by_windows(data)
    check_text(decoded.text)
    return decoded


def check_text(text: str) -> None:
    """Refuse what is no text to read: nothing but space, control characters, halves of characters."""
    if not text or text.isspace():
        raise Undecodable("there is no text in it")
    if "\x00" in text:
        raise Undecodable("it is binary, not text")
    found = _CONTROL.search(text)
    if found:
        raise Undecodable(f"it holds the control character U+{ord(found[0]):04X} at offset {found.start()}: not a text")
    found = _LONE_SURROGATE.search(text)
    if found:
        raise Undecodable(f"it holds half of a character (U+{ord(found[0]):04X}) at offset {found.start()}")


def _by_mark(data: bytes) -> Decoded | None:
    for mark, name in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(name))
            except UnicodeDecodeError as error:
                raise Undecodable(f"it begins as {name.upper()} but is damaged at byte {error.start}") from None
    return None


def _by_utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        if b"\x00" in data:
            raise Undecodable("it is binary, not text") from None
        if _is_mostly_utf8(data):
            raise Undecodable(f"it is damaged UTF-8, first at byte {error.start}") from None
        return None


def _is_mostly_utf8(data: bytes) -> bool:
    """Tell whether more characters beyond ASCII came out whole than broken: single-byte text hardly does that."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(not char.isascii() for char in text) > 2 * broken


def _by_windows(data: bytes) -> Decoded:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    foreign = sum(char.isalpha() and not char.isascii() for char in text)
    if not text or foreign * 10 > len(text) or _GARBLED.search(text) or _CONTROL.search(text):
        raise Undecodable("its encoding is unknown (neither UTF-8 nor UTF-16 with a mark): save it as UTF-8")
    return Decoded(text, "it is not UTF-8 and was read as Windows-1252")


def storable(told: object) -> bool:
    """Tell whether all texts in plain data can be kept: no half of a character, no null."""
    if isinstance(told, dict):
        return all(storable(each) for pair in told.items() for each in pair)
    if isinstance(told, list):
        return all(storable(each) for each in told)
    return not isinstance(told, str) or ("\x00" not in told and not _LONE_SURROGATE.search(told))
