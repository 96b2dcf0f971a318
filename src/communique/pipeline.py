"""The way of the data: this module introduces the stages to each other, which never meet but in the model.

    paths → sources → Report → reading → Reading → register ← resolving

Nothing here prints; what a user should be told travels beside the readings as Refusals and Notices.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from communique.errors import Notice, Refusal
from communique.model import RECORD_TYPES, Reading, Report
from communique.sources import Item, by_id, checked_published, coded_readings, read_sources, sample_reports
from communique.version import __version__

if TYPE_CHECKING:
    from communique.register import Outcome, Register

__all__ = ["add", "checked_published", "open_register", "read", "read_all", "reports_in", "sample_reports"]

READER = "communique"
_TOGETHER = 32  # reports kept in one transaction


def read(report: Report) -> Reading:
    """Read one report into records; the reader and its words are loaded on first use."""
    from communique.reading.reader import read_report

    return read_report(report)


def reports_in(paths: Iterable[str], published: str | None = None) -> Iterator[Item]:
    """Give the reports under the paths; ``published`` stands in where a report does not tell its own date."""
    for item in read_sources(paths):
        if isinstance(item, Report) and item.published is None:
            yield replace(item, published=published)
        else:
            yield item


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
