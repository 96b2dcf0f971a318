"""The library's front door: a text in, its records out."""

from __future__ import annotations

from datetime import date

from communique import pipeline
from communique.model import Reading, Report


def read(
    text: str,
    *,
    published: str | date | None = None,
    url: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    id: str | None = None,
) -> Reading:
    """Read one report into records, every cell with the words that say so.

    ``published`` is the day of publication (``2024-12-20``), against which "on Monday" is reckoned. Offsets in the
    reading are code points into ``text`` exactly as given. The same arguments always give the same reading. Raises
    DateError, a ValueError, if ``published`` is no date; no text makes it raise.
    """
    day = pipeline.checked_published(published)
    report = Report(id=id or "text", text=text, url=url, title=title, publisher=publisher, published=day)
    return pipeline.read(report)
