"""What a user wants to see first of a register: contacts, agreements, mechanisms, commitments, each with its words.

Every section takes the register's rows and gives lines; ``most`` cuts it short, and then says how much there is.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from typing import Any

from communique.publishing.cells import plain, printable, shortened
from communique.publishing.succession import Edition, Line, lines_of_agreements, predecessor

Rows = Iterable[Mapping[str, Any]]
Block = list[str]

_LONGEST_PASSAGE = 240
_INDENT = "      "


def contacts(rows: Rows, width: int, most: int | None = None) -> Iterator[str]:
    """Give the meetings by date, those that took place and those that were to."""
    blocks = [_contact(row, width) for row in _newest_first(rows, "date")]
    yield from _section("Contacts by date, newest first", blocks, most)


def agreements(rows: Rows, width: int, most: int | None = None) -> Iterator[str]:
    """Give each instrument with its periods in order and what each period succeeded."""
    lines = sorted(lines_of_agreements(rows), key=lambda line: -sum(1 for each in line.editions if each.start))
    yield from _section("Agreements, their periods and successors", [_instrument(line, width) for line in lines], most)


def mechanisms(rows: Rows, width: int, most: int | None = None) -> Iterator[str]:
    """Give each standing channel with its editions, those with most editions first."""
    channels = [list(group) for _, group in groupby(sorted(rows, key=_channel), key=_channel)]
    channels.sort(key=lambda channel: -len(_editions(channel)))
    yield from _section("Mechanisms and their editions", [_mechanism(channel, width) for channel in channels], most)


def commitments(rows: Rows, width: int, most: int | None = None) -> Iterator[str]:
    """Give the commitments; nothing in a report closes one, so all of them are open."""
    blocks = [_commitment(row, width) for row in _newest_first(rows, "published")]
    yield from _section("Open commitments, newest first", blocks, most)


def _section(title: str, blocks: Sequence[Block], most: int | None) -> Iterator[str]:
    yield from ("", title, "=" * len(title))
    for block in islice(blocks, most):
        yield from block
    if most is not None and len(blocks) > most:
        yield f"  … and {len(blocks) - most} more"


def _newest_first(rows: Rows, slot: str) -> list[Mapping[str, Any]]:
    """Order by a date, latest first; what has none, or none with a year, comes last."""
    dated = [(row, row[slot] if row[slot] and row[slot][0].isdigit() else "") for row in rows]
    return [row for row, _ in sorted(dated, key=lambda each: each[1], reverse=True)]


def _contact(row: Mapping[str, Any], width: int) -> Block:
    where = ", ".join(plain(row[slot]) for slot in ("place", "place_country") if row[slot])
    facts = [row["format"], " and ".join(row["countries"]), where, row["status"] if row["status"] != "held" else ""]
    people = ", ".join(_part(item) for item in row["participants"])
    head = f"  {_days(row):<12}{', '.join(fact for fact in facts if fact)}"
    return [head, *_wrapped(people, width), *_passage(row, width)]


def _part(item: Mapping[str, str]) -> str:
    """Name a participant, with the role where it says more than that they were there."""
    return plain(item["person"] if item["role"] == "participant" else item)


def _days(row: Mapping[str, Any]) -> str:
    if row["date"] and row["end_date"] and row["date"] != row["end_date"]:
        return f"{row['date']} to {row['end_date']}  "
    return row["date"] or "day not told  "


def _instrument(line: Line, width: int) -> Block:
    on = f" on {line.subject}" if line.subject else ""
    block = [f"  {' and '.join(line.parties)}: {line.kind}{on}"]
    for edition in line.editions:
        block.append(f"    {edition.period}: {_actions(edition)}{_succeeds(line, edition)}")
        block += _passage(edition.rows[0], width, more=len(edition.rows) - 1)
    return block


def _actions(edition: Edition) -> str:
    told = {(row["action"], row["date"] or "") for row in edition.rows}
    return ", ".join(f"{action} {date}".strip() for action, date in sorted(told, key=lambda each: each[::-1]))


def _succeeds(line: Line, edition: Edition) -> str:
    before = predecessor(line, edition)
    return f" (succeeds {before.period})" if before else ""


def _mechanism(channel: Sequence[Mapping[str, Any]], width: int) -> Block:
    first = channel[0]
    told = (first["kind"], first["level"], " and ".join(first["parties"]))
    block = [f"  {printable(first['name'])} ({', '.join(each for each in told if each)})"]
    block += [f"    {_ordinal(number)} edition" + (f", {date}" if date else "") for number, date in _editions(channel)]
    return [*block, *_passage(first, width, more=len(channel) - 1)]


def _channel(row: Mapping[str, Any]) -> tuple[str, tuple[str, ...]]:
    name = row["name"].lower().replace("-", " ").removeprefix("the ")
    return " ".join(name.split()), tuple(sorted(row["parties"]))


def _editions(channel: Sequence[Mapping[str, Any]]) -> list[tuple[int, str]]:
    return sorted({(row["edition"], row["date"] or "") for row in channel if row["edition"] is not None})


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}th" if number % 100 in (11, 12, 13) else f"{number}{ending}"


def _commitment(row: Mapping[str, Any], width: int) -> Block:
    to = f" to {plain(row['to'])}" if row["to"] else ""
    return [f"  {plain(row['by'])} {row['modality']}{to}: {plain(row['fields'])}", *_passage(row, width)]


def _passage(row: Mapping[str, Any], width: int, more: int = 0) -> Block:
    others = f" and {more} more" if more else ""
    quote = shortened(printable(row["passage"] or ""), _LONGEST_PASSAGE)
    return _wrapped(f"« {quote} » [{printable(row['report'])}{others}]", width)


def _wrapped(text: str, width: int) -> Block:
    return textwrap.wrap(
        text, max(40, width), initial_indent=_INDENT, subsequent_indent=_INDENT, break_on_hyphens=False
    )
