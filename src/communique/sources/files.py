"""Paths as the user names them become reports: files by their suffix, folders through and through, ``-`` for input.

A file that cannot be read gives one Refusal and the others go on. Of a file only so much is held as one
report needs, so that an archive of any length can be read.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from communique.errors import Notice, Refusal
from communique.model import Report
from communique.sources.decoding import Undecodable, decode
from communique.sources.lines import Line, read_lines, split_lines
from communique.sources.pages import read_page

Item = Report | Refusal | Notice

MOST_BYTES = 20 * 1024 * 1024  # a report is some kilobytes; a file past this is something else
TOO_LARGE = "it is larger than 20 MB, which no report is"
TEXTS = {".txt", ".text"}
PAGES = {".html", ".htm", ".xhtml"}
LINES = {".jsonl", ".ndjson"}
READABLE = TEXTS | PAGES | LINES
STANDARD_INPUT = "standard input"


def read_sources(paths: Iterable[str]) -> Iterator[Item]:
    """Give every report under the paths, in order, with a Refusal or Notice where there is something to tell."""
    for name in paths:
        if name == "-":
            yield from _standard_input(sys.stdin.buffer if sys.stdin else BytesIO())
        elif not name:  # to a path it would mean the folder we are in, which nobody asked for
            yield Refusal("''", "there is no such file")
        elif _is(Path.is_dir, Path(name)):
            yield from _folder(Path(name))
        else:
            yield from _file(Path(name))


def read_streams(files: Iterable[tuple[str, BinaryIO]]) -> Iterator[Item]:
    """Give every report in open files; their names tell only of what kind they are and what to call the reports."""
    for name, stream in files:
        yield from _by_suffix(Path(name), stream)


def _folder(folder: Path) -> Iterator[Item]:
    found = False
    for item in _walk(folder):
        found = True
        if isinstance(item, Refusal):
            yield item
        else:
            yield from _file(item)
    if not found:
        yield Refusal(str(folder), f"there is no text in this folder (it may hold {', '.join(sorted(READABLE))})")


def _walk(folder: Path) -> Iterator[Path | Refusal]:
    """Give the readable files below, in the order of their names, whatever the file system's own order."""
    trouble: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=trouble.append):
        folders.sort()
        for path in (Path(place, name) for name in sorted(names)):
            # A pipe or a device in a folder would be waited for without end: it is no report.
            if path.suffix.lower() in READABLE and (_is(Path.is_file, path) or not _is(Path.exists, path)):
                yield path
    yield from (Refusal(str(error.filename or folder), _why(error)) for error in trouble)


def _is(question: Callable[[Path], bool], path: Path) -> bool:
    """Ask a path what it is; one that may not be asked is nothing, and opening it will say why."""
    try:
        return question(path)
    except OSError:
        return False


def _file(path: Path) -> Iterator[Item]:
    try:
        with path.open("rb") as stream:
            yield from _by_suffix(path, stream)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        yield Refusal(str(path), _why(error))


def _by_suffix(path: Path, stream: BinaryIO) -> Iterator[Item]:
    suffix, stem = path.suffix.lower(), _printable(path.stem)
    if suffix in LINES:
        yield from read_lines(split_lines(stream, MOST_BYTES), str(path), stem)
    elif suffix == ".json":
        yield Refusal(str(path), "a .json file is no source of reports (one object a line belongs in a .jsonl file)")
    else:
        yield from _whole(stream.read(MOST_BYTES + 1), str(path), stem, page=suffix in PAGES)


def _whole(data: bytes, where: str, stem: str, *, page: bool) -> Iterator[Item]:
    """Read one report that fills its source."""
    try:
        if len(data) > MOST_BYTES:
            raise Undecodable(TOO_LARGE)
        if page:
            yield read_page(data, stem)
            return
        text, notice = decode(data)
    except Undecodable as error:
        yield Refusal(where, str(error))
        return
    if notice:
        yield Notice(where, notice)
    yield Report(id=stem, text=text)


def _standard_input(stream: BinaryIO) -> Iterator[Item]:
    """Tell by its first line whether the input is JSON lines, a page or a text; no report begins with a brace."""
    first = stream.readline(MOST_BYTES + 1)
    opening = first.lstrip()[:15].lower()
    if opening.startswith(b"{"):
        lines = chain([Line(1, first)], split_lines(stream, MOST_BYTES, first_number=2))
        yield from read_lines(lines, STANDARD_INPUT, "stdin")
        return
    data = first + stream.read(max(0, MOST_BYTES + 1 - len(first)))
    yield from _whole(data, STANDARD_INPUT, "stdin", page=opening.startswith((b"<!doctype html", b"<html")))


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "there is no permission to read it"
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return f"it cannot be read ({reason or type(error).__name__})"


def _printable(stem: str) -> str:
    """Give a file's name as text: names in other encodings come with halves of characters in them."""
    return os.fsencode(stem).decode("utf-8", "replace")
