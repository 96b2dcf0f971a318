"""JSON lines: one report a line, an object with ``text`` and what a crawler knows of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, NamedTuple

from communique.errors import DateError, Refusal
from communique.model import Report
from communique.sources.dates import checked_published
from communique.sources.decoding import Undecodable, check_text

_DESCRIPTIVE = ("url", "title", "publisher", "published")


class Line(NamedTuple):
    """A line as bytes, with its number; ``data`` is None where the line is longer than a report may be."""

    number: int
    data: bytes | None


class UnusableLine(Exception):
    """A line that holds no report; the message is the sentence for the user."""


def split_lines(stream: BinaryIO, most_bytes: int, first_number: int = 1) -> Iterator[Line]:
    """Give the lines one by one, never holding more than ``most_bytes`` of them, however long a line is."""
    number = first_number
    while data := stream.readline(most_bytes + 1):
        whole = len(data) <= most_bytes or data.endswith(b"\n")
        yield Line(number, data if whole else None)
        while not whole:  # pass over the rest of a line without end
            rest = stream.readline(most_bytes)
            whole = not rest or rest.endswith(b"\n")
        number += 1


def read_lines(lines: Iterable[Line], where: str, stem: str) -> Iterator[Report | Refusal]:
    """Give a Report for every line that holds one and a Refusal, naming the line, for every other."""
    empty = True
    for line in lines:
        if line.data is not None and not line.data.strip():
            continue
        empty = False
        try:
            yield _report(_object(line), stem)
        except (UnusableLine, Undecodable, DateError) as error:
            yield Refusal(f"{where}, line {line.number}", str(error))
    if empty:
        yield Refusal(where, "the file is empty")


def _object(line: Line) -> dict[str, Any]:
    if line.data is None:
        raise UnusableLine("it is longer than 20 MB, which no report is")
    try:
        value = json.loads(line.data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnusableLine(f"it is not UTF-8 (at byte {error.start})") from None
    except RecursionError:
        raise UnusableLine("it is not JSON that can be read (nested too deeply)") from None
    except ValueError as error:
        raise UnusableLine(f"it is not JSON ({error})") from None
    if not isinstance(value, dict):
        raise UnusableLine("it is not an object with a text")
    return value


def _report(value: dict[str, Any], fallback_id: str) -> Report:
    text = value.get("text")
    if not isinstance(text, str):
        raise UnusableLine("it has no text" if text is None else "its text is not a string")
    check_text(text)
    url, title, publisher, published = (_told(value, key) for key in _DESCRIPTIVE)
    return Report(
        id=_id(value, fallback_id),
        text=text,
        url=url,
        title=title,
        publisher=publisher,
        published=checked_published(published),
    )


def _told(value: dict[str, Any], key: str) -> str | None:
    told = value.get(key)
    if told is not None and not isinstance(told, str):
        raise UnusableLine(f"its {key} is not a string")
    if told is None or not told.strip():
        return None
    check_text(told)
    return told


def _id(value: dict[str, Any], fallback: str) -> str:
    """Take the line's id, which may be a number; a line without one goes by its file's name."""
    told = value.get("id")
    if told is None or told == "":
        return fallback
    if isinstance(told, bool) or not isinstance(told, str | int):
        raise UnusableLine("its id is neither a string nor a number")
    check_text(str(told))
    return str(told)
