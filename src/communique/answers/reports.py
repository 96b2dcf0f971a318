"""Answers about reports: their text with all that was read in it, and the list of them."""

from __future__ import annotations

from dataclasses import dataclass

from communique.answers.parts import Part


@dataclass(frozen=True, slots=True)
class Mark(Part):
    """A passage of a record, ``text[start:end]``: of the record itself (``slot`` is empty) or of one of its cells."""

    start: int
    end: int
    slot: str
    rule: str | None
    how: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRecord(Part):
    """A record of a report with its passages.

    ``record`` is its id within the report, ``thing`` the id of what it tells of (None where a person refused it), and
    ``told`` the one line by which that goes.
    """

    handle: str
    record: str
    author: str
    kind: str
    thing: str | None
    told: str
    spans: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBy(Part):
    """Who read a report, with what, when, and how many records they found."""

    author: str
    reader: str
    added: str
    records: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine(Part):
    """A report in a list; ``key`` is its own alone, while several reports may bear one id.

    ``copy_of`` is the id of the report whose text it repeats.
    """

    id: str
    key: str
    title: str | None
    published: str | None
    publisher: str | None
    url: str | None
    language: str
    added: str
    copy_of: str | None
    records: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportText(Part):
    """A report with its text, its copies, and every record read in it; passages are offsets into ``text``."""

    id: str
    key: str
    title: str | None
    published: str | None
    publisher: str | None
    url: str | None
    language: str
    added: str
    text: str
    copy_of: str | None
    copies: tuple[str, ...]
    readings: tuple[ReadBy, ...]
    records: tuple[TextRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher(Part):
    """An outlet: how many of its reports there are, and the days of the first and the last."""

    publisher: str | None
    reports: int
    first: str | None
    last: str | None
