"""The way of the data: this module introduces the stages to each other, which never meet but in the model.

    paths → sources → Report → reading → Reading → register ← resolving

Nothing here prints; what a user should be told travels beside the readings as Refusals and Notices.
"""

from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from communique.collecting import uncollected
from communique.errors import Notice, Refusal
from communique.model import RECORD_TYPES, Reading, Report
from communique.sources import (
    Item,
    by_id,
    checked_published,
    coded_readings,
    read_sources,
    read_streams,
    sample_reports,
)
from communique.version import __version__

if TYPE_CHECKING:
    from communique.register import Outcome, Register

__all__ = [
    "add",
    "checked_published",
    "names_of_sides",
    "open_register",
    "read",
    "read_all",
    "reports_in",
    "reports_within",
    "sample_reports",
    "side_called",
]

READER = "communique"
_TOGETHER = 32  # reports kept in one transaction


def read(report: Report) -> Reading:
    """Read one report into records; the reader and its words are loaded on first use."""
    from communique.reading.reader import read_report

    with uncollected():
        return read_report(report)


def reports_in(paths: Iterable[str], published: str | None = None) -> Iterator[Item]:
    """Give the reports under the paths; ``published`` stands in where a report does not tell its own date."""
    return (_dated(item, published) for item in read_sources(paths))


def reports_within(files: Iterable[tuple[str, BinaryIO]], published: str | None = None) -> Iterator[Item]:
    """Give the reports in open files, each with the name that somebody gave it; the name is never opened."""
    return (_dated(item, published) for item in read_streams(files))


def _dated(item: Item, published: str | None) -> Item:
    return replace(item, published=published) if isinstance(item, Report) and item.published is None else item


def read_all(items: Iterable[Item]) -> Iterator[Reading | Refusal | Notice]:
    """Read every report; one that cannot be read is named and the others go on."""
    for item in items:
        yield _read_or_refuse(item) if isinstance(item, Report) else item


def _read_or_refuse(report: Report) -> Reading | Refusal:
    try:
        return _grounded(read(report))
    except Exception as error:  # the last line of defence: a fault of ours in one report must not cost the others
        detail = f"{type(error).__name__}: {error}".splitlines()[0]
        return Refusal(f"report {report.id}", f"the reader failed on it, which is our fault ({detail:.200})")


def _grounded(reading: Reading) -> Reading:
    """Let nothing pass whose words are not in the text."""
    for kind in RECORD_TYPES:
        for record in getattr(reading, kind):
            if any(span.end > len(reading.report.text) for span in record.evidence):
                raise ValueError(f"one of its {kind} points outside the text")
    return reading


def open_register(where: str | Path, *, create: bool = False) -> Register:
    """Open a register (a file, or a PostgreSQL database by its address), with the resolver that it derives with."""
    from communique.register import Register
    from communique.resolving.resolver import Resolver

    return Register(where, Resolver(), create=create)


def names_of_sides() -> dict[str, str]:
    """Give the name in print of every state, by its ISO code, and of every organisation that the lexicon knows."""
    from communique.lexicon import table, words

    states = {code: words(told["names"])[0] for code, told in table("states").items()}
    bodies = {code: words(told["names"])[0] for code, told in table("organisations")["international"].items()}
    return bodies | states


@cache
def codes_of_names() -> dict[str, str]:
    """Give the code of a side for each of its names and codes, in plain letters; states come before organisations."""
    from communique.lexicon import table, words

    found: dict[str, str] = {}
    for known in (table("states"), table("organisations")["international"]):
        for code in known:
            found.setdefault(_plain(code), code)
        for code, told in known.items():
            for name in [*words(told["names"]), *words(told.get("short", ""))]:
                found.setdefault(_plain(name), code)
    return found


def side_called(name: str) -> str | None:
    """Give the code of the state or organisation that a name or a code means; None where there is none."""
    return codes_of_names().get(_plain(name))


def _plain(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold().translate({ord(mark): None for mark in ".'’"}))
    letters = (char if char.isalnum() else " " for char in apart if not unicodedata.combining(char))
    return " ".join("".join(letters).split())


def now() -> str:
    """Give the present time as the register notes it: UTC, to the second.

    SOURCE_DATE_EPOCH (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/) stands in for it,
    for those who make the same register twice.
    """
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    time = datetime.fromtimestamp(int(seconds), UTC) if seconds.isascii() and seconds.isdigit() else datetime.now(UTC)
    return time.isoformat(timespec="seconds")


def add(items: Iterable[Item], register: Register, at: str | None = None) -> Iterator[Outcome | Refusal | Notice]:
    """Read what the register does not hold yet and keep it, a few reports in one transaction.

    An outcome is given when what it tells of is kept for good. ``at`` is the time noted, the present by default.
    """
    waiting: list[tuple[dict[str, Any], dict[str, Any]]] = []
    for item in items:
        if not isinstance(item, Report):
            yield item
            continue
        told = as_given(item)
        known = register.standing(told, READER, __version__)
        if known is not None:
            yield known
            continue
        reading = _read_or_refuse(item)
        if isinstance(reading, Refusal):
            yield reading
            continue
        waiting.append((told, reading.to_dict()))
        if len(waiting) == _TOGETHER:
            yield from register.keep(waiting, author=READER, reader=__version__, at=at or now())
            waiting = []
    if waiting:
        yield from register.keep(waiting, author=READER, reader=__version__, at=at or now())


def outdated(register: Register) -> list[str]:
    """Say what in a register another version of the program made, and how to bring it up to date; nothing if all is."""
    told = []
    if register.derived_by_another():
        told.append("it was derived by another version of the resolver: communique rebuild brings it up to date")
    if register.read_by_another(READER, __version__):
        told.append("some reports were read by another version of the reader: communique reread reads them anew")
    return [f"{register.store.where}: {each}" for each in told]


def to_reread(register: Register) -> list[str]:
    """Give the keys of the reports of a register that another version of the reader read."""
    return register.reports_read_by_another(READER, __version__)


def reread(register: Register, at: str | None = None) -> Iterator[Outcome | Refusal]:
    """Read anew, from what is kept of them, the reports that another version of the reader read.

    As in adding, an outcome is given when what it tells of is kept for good; whoever is stopped half-way goes on where
    it ended. What other people coded or judged stays.
    """
    keys = to_reread(register)
    for start in range(0, len(keys), _TOGETHER):
        waiting: list[tuple[dict[str, Any], dict[str, Any]]] = []
        for told in register.reports(keys[start : start + _TOGETHER]):
            reading = _read_or_refuse(Report(**told))
            if isinstance(reading, Refusal):
                yield reading
            else:
                waiting.append((told, reading.to_dict()))
        yield from register.keep(waiting, author=READER, reader=__version__, at=at or now())


def add_coded(
    items: Iterable[Item], readings: str, coder: str, register: Register, at: str | None = None
) -> Iterator[Outcome | Refusal | Notice]:
    """Keep readings that somebody else made of the reports, beside ours, under the coder's name.

    A record that does not fit the format or whose spans do not lie in the text is refused, with its reason.
    """
    reports, remarks = by_id(items)
    yield from remarks
    for item in coded_readings(readings, reports):
        if isinstance(item, Refusal):
            yield item
            continue
        report, reading = item
        told = json.dumps(reading, sort_keys=True)
        reader = f"{coder} {hashlib.sha256(told.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"
        yield from register.keep([(as_given(report), reading)], author=coder, reader=reader, at=at or now())


def as_given(report: Report) -> dict[str, Any]:
    """Give a report as plain data."""
    slots = ("id", "text", "url", "title", "publisher", "published", "language")
    return {slot: getattr(report, slot) for slot in slots}
