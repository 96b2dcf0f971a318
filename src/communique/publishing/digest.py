"""What a user wants to see first of a register: contacts, agreements, mechanisms, commitments, each with its words."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from communique.publishing.cells import plain, printable, shortened
from communique.publishing.succession import Edition, Line, lines_of_agreements, predecessor

Rows = Iterable[Mapping[str, Any]]

_LONGEST_PASSAGE = 320
_INDENT = "      "


def contacts(rows: Rows, width: int) -> Iterator[str]:
    """Give the meetings in the order of their dates, those that took place and those that were to."""
    yield from _heading("Contacts by date")
    for row in rows:
        where = ", ".join(plain(row[slot]) for slot in ("place", "place_country") if row[slot])
        facts = [row["format"], " and ".join(row["countries"]), where]
        facts += [row["status"]] if row["status"] != "held" else []
        yield f"  {_days(row):<24}{', '.join(fact for fact in facts if fact)}"
        if row["participants"]:
            yield from _wrapped(plain(row["participants"]), width)
        yield from _passage(row, width)


def agreements(rows: Rows, width: int) -> Iterator[str]:
    """Give each instrument with its periods in order and what each period succeeded."""
    yield from _heading("Agreements, their periods and successors")
    for line in lines_of_agreements(rows):
        on = f" on {line.subject}" if line.subject else ""
        yield f"  {' and '.join(line.parties)}: {line.kind}{on}"
        for edition in line.editions:
            yield f"    {edition.period}: {_actions(edition)}{_succeeds(line, edition)}"
            yield from _passage(edition.rows[0], width, more=len(edition.rows) - 1)


def mechanisms(rows: Rows, width: int) -> Iterator[str]:
    """Give each standing channel with its editions."""
    yield from _heading("Mechanisms and their editions")
    ordered = sorted(rows, key=_channel)
    for _, group in groupby(ordered, key=_channel):
        editions = list(group)
        first = editions[0]
        parties = " and ".join(first["parties"])
        yield f"  {printable(first['name'])} ({', '.join(p for p in (first['kind'], first['level'], parties) if p)})"
        told = {(row["edition"], row["date"]) for row in editions if row["edition"] is not None}
        for number, date in sorted(told, key=lambda each: (each[0], each[1] or "")):
            yield f"    {_ordinal(number)} edition" + (f", {date}" if date else "")
        yield from _passage(first, width, more=len(editions) - 1)


def commitments(rows: Rows, width: int, most: int) -> Iterator[str]:
    """Give the newest commitments; nothing in a report closes one, so all of them are open."""
    newest = list(rows)[::-1]
    yield from _heading("Open commitments, newest first")
    for row in newest[:most]:
        to = f" to {plain(row['to'])}" if row["to"] else ""
        yield f"  {plain(row['by'])} {row['modality']}{to}: {plain(row['fields'])}"
        yield from _passage(row, width)
    if len(newest) > most:
        yield f"  … and {len(newest) - most} more"


def _heading(title: str) -> Sequence[str]:
    return ("", title, "=" * len(title))


def _days(row: Mapping[str, Any]) -> str:
    if row["date"] and row["end_date"] and row["date"] != row["end_date"]:
        return f"{row['date']} to {row['end_date']}"
    return row["date"] or "day not told"


def _wrapped(text: str, width: int) -> Iterator[str]:
    yield from textwrap.wrap(text, max(40, width), initial_indent=_INDENT, subsequent_indent=_INDENT)


def _passage(row: Mapping[str, Any], width: int, more: int = 0) -> Iterator[str]:
    others = f" and {more} more" if more else ""
    quote = shortened(printable(row["passage"] or ""), _LONGEST_PASSAGE)
    yield from _wrapped(f"« {quote} » [{printable(row['report'])}{others}]", width)


def _actions(edition: Edition) -> str:
    told = {(row["action"], row["date"] or "") for row in edition.rows}
    return ", ".join(f"{action} {date}".strip() for action, date in sorted(told, key=lambda each: each[::-1]))


def _succeeds(line: Line, edition: Edition) -> str:
    before = predecessor(line, edition)
    return f" (succeeds {before.period})" if before else ""


def _channel(row: Mapping[str, Any]) -> tuple[str, tuple[str, ...]]:
    name = row["name"].lower().replace("-", " ").removeprefix("the ")
    return " ".join(name.split()), tuple(sorted(row["parties"]))


def _ordinal(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"
