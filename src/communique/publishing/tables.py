"""Rows as a table of text columns that fits the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from textwrap import wrap
from typing import Any

from communique.publishing.cells import fitted, plain, width_of

_GAP = "  "
_NARROWEST = 6
_SHORT = 10  # a day, a state, the status of something
_ID = 12

# The columns in which follow-up of commitments is reported.
FOLLOW_UP = (
    *("lead agency", "partner", "content", "timeline", "difficulties", "recommendations", "status", "evidence"),
)

# What a person at a terminal wants to see of each kind of answer, by the name of its class.
_ANSWERS: dict[str, tuple[str, ...]] = {
    "Judgement": ("number", "at", "author", "act", "kind", "one", "other", "slot", "value", "because", "in_force"),
    "Contact": ("date", "format", "status", "level", "countries", "participants", "place", "disputed", "sources", "id"),
    "LastMeeting": ("date", "format", "persons", "place", "agreed", "sources", "id"),
    "Visit": ("start", "end", "guest", "host", "leader", "kind", "status", "contacts", "disputed", "sources", "id"),
    "Event": ("date", "what", "told", "status", "sources", "id"),
    "Person": ("name", "country", "office", "rank", "first_seen", "last_seen", "tellings", "id"),
    "Portrait": ("name", "country", "office", "rank", "first_seen", "last_seen", "tellings", "id"),
    "Conflict": ("kind", "told", "cell", "value", "reason", "values", "id"),
    "Hit": ("published", "report", "words", "sentence", "things"),
    "Change": ("at", "kind", "change", "told", "because", "sources", "id"),
    "Inference": ("kind", "told", "cell", "value", "how", "rule", "passage", "report", "record"),
    "Instrument": ("kind", "subject", "parties", "period_start", "period_end", "signed", "status", "ground", "id"),
    "Rung": ("relation", "kind", "subject", "period_start", "period_end", "signed", "status", "ground", "id"),
    "Mechanism": ("name", "kind", "level", "parties", "last", "planned", "interval", "next_due", "gaps", "id"),
    "Edition": ("number", "date", "status", "place", "hosts", "others", "ground", "sources"),
    "Commitment": ("told", "modality", "by", "partner", "fields", "words", "status", "follow_ups", "sources", "id"),
    "FollowUpLine": FOLLOW_UP,
    "Matter": ("sides", "field", "commitments", "open", "offered", "confirmed", "first", "last", "latest"),
    "ColumnReliability": ("kind", "column", "scale", "units", "agreement", "alpha"),
    "Disagreement": ("report", "kind", "column", "value", "other_value", "sentence", "other_sentence"),
    "Due": ("when", "kind", "what", "parties", "overdue", "ground", "sources", "id"),
}

# Answers whose cells are the point of them, and too long for columns.
AS_CARDS = ("Conflict", "LastMeeting")
# Tables that stay whole: their empty columns are for a person to fill in.
WHOLE = ("FollowUpLine",)

# What a person at a terminal wants to see of each type; the exports carry every cell.
COLUMNS: dict[str, tuple[str, ...]] = {
    "persons": ("name", "country", "rank", "offices", "report"),
    "meetings": ("date", "format", "status", "countries", "participants", "place", "report"),
    "visits": ("start", "end", "guest", "host", "leader", "kind", "status", "report"),
    "agreements": ("kind", "subject", "parties", "period_start", "period_end", "action", "date", "report"),
    "mechanisms": ("name", "kind", "parties", "level", "edition", "date", "report"),
    "commitments": ("modality", "by", "to", "fields", "quote", "report"),
    **_ANSWERS,
}
_INSTRUMENT = (
    *("id", "kind", "subject", "parties", "period_start", "period_end", "signed", "status", "ground", "on"),
    *("predecessor", "successor", "protocol", "plans", "disputed", "sources", "passage"),
)
# What a spreadsheet gets of each kind of answer.
ALL_COLUMNS: dict[str, tuple[str, ...]] = {
    "Contact": (
        *("id", "date", "end_date", "format", "status", "level", "countries", "participants", "place", "place_country"),
        *("occasion", "visit", "frame", "disputed", "sources", "passage"),
    ),
    "LastMeeting": (
        *("id", "persons", "date", "end_date", "format", "level", "countries", "participants", "place"),
        *("place_country", "occasion", "visit", "frame", "agreed", "disputed", "sources", "passage"),
    ),
    "Visit": (
        *("id", "start", "end", "guest", "host", "leader", "kind", "status", "contacts", "disputed", "sources"),
        "passage",
    ),
    "Event": ("id", "date", "what", "told", "sides", "status", "disputed", "sources", "passage"),
    "Person": ("id", "name", "country", "office", "rank", "first_seen", "last_seen", "tellings", "disputed", "sources"),
    "Portrait": (
        *("id", "name", "country", "office", "rank", "first_seen", "last_seen", "tellings", "spellings", "tenures"),
        *("counterparts", "contacts", "statements", "disputed", "sources"),
    ),
    "Conflict": ("id", "kind", "told", "cell", "value", "reason", "values", "sources"),
    "Hit": (
        *("id", "kind", "published", "report", "publisher", "title", "words", "sentence", "start", "end", "records"),
        "things",
    ),
    "Change": ("id", "at", "kind", "change", "told", "because", "sources", "passage"),
    "Inference": ("id", "kind", "told", "cell", "value", "how", "rule", "report", "record", "passage"),
    "Instrument": _INSTRUMENT,
    "Rung": ("relation", *_INSTRUMENT),
    "Mechanism": (
        *("id", "name", "names", "kind", "level", "parties", "last", "planned", "interval", "interval_ground"),
        *("next_due", "gaps", "first_seen", "last_seen", "editions", "disputed", "sources", "passage"),
    ),
    "Edition": (
        *("number", "date", "status", "place", "place_country", "hosts", "others", "contact", "ground", "sources"),
    ),
    "Matter": (*("sides", "field", "commitments", "open", "offered", "confirmed", "first", "last", "latest", "ids"),),
    "Commitment": (
        *("id", "told", "modality", "by", "to", "partner", "partner_ground", "fields", "words", "timeline", "status"),
        *("follow_ups", "disputed", "sources", "passage"),
    ),
    "FollowUpLine": FOLLOW_UP,
    "TextRecord": ("handle", "record", "author", "kind", "thing", "told"),
    "MeetingPlace": ("place", "place_country", "contacts", "first", "last"),
    "Edge": ("a", "b", "contacts", "last"),
    "ContactMark": (
        *("id", "first", "last", "date", "end_date", "format", "level", "status", "place", "place_country"),
        *("sides", "names", "more"),
    ),
    "ReportLine": (
        *("id", "key", "title", "published", "publisher", "url", "language", "added", "copy_of", "records"),
    ),
    "ColumnReliability": ("kind", "column", "scale", "units", "agreement", "alpha"),
    "Disagreement": (
        *("report", "key", "published", "kind", "column", "value", "other_value", "record", "other_record"),
        *("sentence", "other_sentence"),
    ),
    "Due": ("id", "when", "kind", "what", "parties", "overdue", "ground", "disputed", "sources", "passage"),
}


def table(rows: Iterable[Mapping[str, Any]], columns: Sequence[str], width: int) -> Iterator[str]:
    """Give the lines of a table: names of the columns, a rule, the rows; nothing where there are no rows."""
    heads, *cells = _cells(rows, columns)
    if not cells:
        return
    widths = _widths([heads, *cells], width)
    yield _line(heads, widths)
    yield _GAP.join("-" * each for each in widths)
    for row in cells:
        yield _line(row, widths)


def _cells(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> list[list[str]]:
    """Give the names of the columns, and each row's cells, as text."""
    heads = [column.replace("_", " ") for column in columns]
    return [heads, *([plain(row.get(column)) for column in columns] for row in rows)]


def telling(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> list[str]:
    """Leave out the columns in which no row says anything: room at a terminal is scarce."""
    told = [[plain(row.get(column)) for column in columns] for row in rows]
    return [column for at, column in enumerate(columns) if any(cells[at] not in ("", "0") for cells in told)]


def fits(rows: Iterable[Mapping[str, Any]], columns: Sequence[str], width: int) -> bool:
    """Tell whether a table of so many columns of a terminal cuts nothing."""
    needed = [max(width_of(cell) for cell in cells) for cells in zip(*_cells(rows, columns), strict=True)]
    return sum(needed) + len(_GAP) * (len(needed) - 1) <= width


def cards(rows: Iterable[Mapping[str, Any]], columns: Sequence[str], width: int) -> Iterator[str]:
    """Give answers one below the other, a line or more for each column that has something; nothing is cut."""
    names = max((len(column) for column in columns), default=0) + len(_GAP)
    for number, row in enumerate(rows):
        yield from [""] if number else []
        for column in columns:
            lines = wrap(plain(row.get(column)), max(width - names, _NARROWEST), break_on_hyphens=False)
            yield from (f"{'' if at else column.replace('_', ' '):{names}}{line}" for at, line in enumerate(lines))


def markdown(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> Iterator[str]:
    """Give the lines of a Markdown table, bars in cells escaped."""
    yield f"| {' | '.join(column.replace('_', ' ') for column in columns)} |"
    yield f"|{' --- |' * len(columns)}"
    for row in rows:
        yield f"| {' | '.join(_escaped(plain(row.get(column))) for column in columns)} |"


def _escaped(cell: str) -> str:
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return _GAP.join(fitted(cell, width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _widths(lines: Sequence[Sequence[str]], width: int) -> list[int]:
    """Give each column what it needs, then take from the widest until the line fits.

    Columns of running text give first, then those of short words such as days; ids last, since a cut one is of no use.
    """
    columns = list(zip(*lines, strict=True))
    widths = [max(width_of(cell) for cell in column) for column in columns]
    spared = [_spared(column) for column in columns]
    excess = sum(widths) + len(_GAP) * (len(widths) - 1) - width
    for turn in range(max(spared, default=0) + 1):
        giving = [at for at, each in enumerate(spared) if each <= turn]
        while excess > 0 and giving and max(widths[at] for at in giving) > _NARROWEST:
            widths[max(giving, key=lambda at: (widths[at], -at))] -= 1
            excess -= 1
    return widths


def _spared(column: Sequence[str]) -> int:
    """Tell how long a column is spared: 0 running text, 1 short words, 2 the ids by which other commands ask."""
    if column[0] == "id" and all(len(cell) <= _ID for cell in column):
        return 2
    return int(all(len(cell) <= _SHORT and " " not in cell for cell in column[1:]))
