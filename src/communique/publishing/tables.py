"""Rows as a table of text columns that fits the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from communique.publishing.cells import fitted, plain, width_of

_GAP = "  "
_NARROWEST = 6

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
    "Instrument": (
        "kind",
        "subject",
        "parties",
        "period_start",
        "period_end",
        "signed",
        "status",
        "ground",
        "sources",
        "id",
    ),
    "Rung": (
        "relation",
        "kind",
        "subject",
        "period_start",
        "period_end",
        "signed",
        "status",
        "ground",
        "sources",
        "id",
    ),
    "Mechanism": ("name", "kind", "level", "parties", "last", "planned", "interval", "next_due", "gaps", "id"),
    "Edition": ("number", "date", "status", "place", "hosts", "others", "ground", "sources"),
    "Commitment": ("told", "modality", "by", "partner", "fields", "words", "status", "follow_ups", "sources", "id"),
    "FollowUpLine": FOLLOW_UP,
    "Due": ("when", "kind", "what", "parties", "overdue", "ground", "sources", "id"),
}

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
    "Commitment": (
        *("id", "told", "modality", "by", "to", "partner", "partner_ground", "fields", "words", "timeline", "status"),
        *("follow_ups", "disputed", "sources", "passage"),
    ),
    "FollowUpLine": FOLLOW_UP,
    "Due": ("id", "when", "kind", "what", "parties", "overdue", "ground", "disputed", "sources", "passage"),
}


def table(rows: Iterable[Mapping[str, Any]], columns: Sequence[str], width: int) -> Iterator[str]:
    """Give the lines of a table: names of the columns, a rule, the rows; nothing where there are no rows."""
    cells = [[plain(row.get(column)) for column in columns] for row in rows]
    if not cells:
        return
    heads = [column.replace("_", " ") for column in columns]
    widths = _widths([heads, *cells], width)
    yield _line(heads, widths)
    yield _GAP.join("-" * each for each in widths)
    for row in cells:
        yield _line(row, widths)


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
    """Give each column what it needs, then take from the widest until the line fits."""
    widths = [max(width_of(cell) for cell in column) for column in zip(*lines, strict=True)]
    excess = sum(widths) + len(_GAP) * (len(widths) - 1) - width
    while excess > 0 and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
        excess -= 1
    return widths
