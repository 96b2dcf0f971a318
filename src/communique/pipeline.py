"""The way of the data: this module introduces the stages to each other, which never meet but in the model.

    paths → sources → Report → reading → Reading → register → rows → publishing

Nothing here prints; what a user should be told travels beside the readings as Refusals and Notices.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from communique.errors import Notice, Refusal
from communique.model import RECORD_TYPES, Reading, Report
from communique.sources import Item, checked_published, read_sources, sample_reports
from communique.version import __version__

if TYPE_CHECKING:
    from communique.register import Outcome, Register

__all__ = ["add", "checked_published", "read", "read_all", "reports_in", "sample_reports"]


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


def add(items: Iterable[Item], register: Register) -> Iterator[Outcome | Refusal | Notice]:
    """Read what the register does not hold yet and keep it, each report in one transaction."""
    for item in items:
        if not isinstance(item, Report):
            yield item
            continue
        known = register.standing(item, __version__)
        if known is not None:
            yield known
            continue
        reading = _read_or_refuse(item)
        yield reading if isinstance(reading, Refusal) else register.keep(reading, __version__)
