"""What a user wants to see first of a register: contacts, agreements, mechanisms, commitments, each with its words.

A section takes answers and gives lines; ``most`` cuts it short, and then says how much there is.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from communique.answers import Answer
from communique.publishing.cells import plain, printable, shortened

Row = Mapping[str, Any]
Block = list[str]

_LONGEST_PASSAGE = 240
_INDENT = "      "
# What the rest of a line tells, or what goes without saying.
_SAID_ELSEWHERE = frozenset({"", "unknown", "succeeded", "held", "named"})


def section(name: str, answers: Sequence[Answer], width: int, most: int | None = None) -> Iterator[str]:
    """Give the lines of one section: its name, and a block for each of the first answers."""
    rows = [(_BLOCKS[type(answer).__name__], answer.to_dict()) for answer in answers]
    known = {row["id"]: row for _, row in rows}
    yield from ("", name, "=" * len(name))
    for block, row in islice(rows, most):
        yield from block(row, known)
        yield from _passage(row, width)
    if most is not None and len(rows) > most:
        yield f"  … and {len(rows) - most} more"


def _contact(row: Row, known: Mapping[str, Row]) -> Block:
    where = ", ".join(plain(row[slot]) for slot in ("place", "place_country") if row[slot])
    facts = [row["format"], " and ".join(row["countries"]), where, row["status"] if row["status"] != "held" else ""]
    head = f"  {_days(row):<12}{', '.join(fact for fact in facts if fact)}"
    return [head, *([f"{_INDENT}{plain(row['participants'])}"] if row["participants"] else [])]


def _days(row: Row) -> str:
    if row["date"] and row["end_date"] and row["date"] != row["end_date"]:
        return f"{row['date']} to {row['end_date']}  "
    return row["date"] or "day not told  "


def _instrument(row: Row, known: Mapping[str, Row]) -> Block:
    on = f" on {plain(row['subject'])}" if row["subject"] else ""
    told = [_period(row), f"signed {row['signed']}" if row["signed"] else "", row["status"]]
    for word, slot in (("succeeds", "predecessor"), ("succeeded by", "successor"), ("under the", "protocol")):
        told.append(f"{word} {_named(row[slot], known)}" if row[slot] else "")
    line = "    " + (", ".join(each for each in told if each not in _SAID_ELSEWHERE) or "no period told")
    return [f"  {' and '.join(row['parties'])}: {row['kind']}{on}", line]


def _named(name: str, known: Mapping[str, Row]) -> str:
    """Name another instrument by kind and period where it is among those shown, else by its id."""
    row = known.get(name)
    return f"{row['kind']} {_period(row)}" if row and row["period_start"] else name


def _period(row: Row) -> str:
    """Give the period in words that a reader expects."""
    start, end = row["period_start"], row["period_end"]
    if start and end and start != end:
        return f"{start} to {end}"
    return str(start) if start else f"until {end}" if end else ""


def _mechanism(row: Row, known: Mapping[str, Row]) -> Block:
    told = (row["kind"], row["level"], " and ".join(row["parties"]))
    block = [f"  {printable(row['name'])} ({', '.join(each for each in told if each)})"]
    return [*block, *(f"    {_edition(each)}" for each in row["editions"]), *_due(row)]


def _edition(row: Row) -> str:
    number = f"{_ordinal(row['number'])} edition" if row["number"] is not None else "a session"
    where = plain(row["place"] or row["place_country"])
    status = row["status"] if row["status"] not in _SAID_ELSEWHERE else ""
    return ", ".join(each for each in (number, row["date"], where, status) if each)


def _due(row: Row) -> Block:
    return [f"    next due {row['next_due']}"] if row["next_due"] else []


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}th" if number % 100 in (11, 12, 13) else f"{number}{ending}"


def _commitment(row: Row, known: Mapping[str, Row]) -> Block:
    to = f" to {plain(row['to'])}" if row["to"] else ""
    return [f"  {row['told'] or 'day not told'}  {plain(row['by'])} {row['modality']}{to}: {plain(row['fields'])}"]


_BLOCKS: dict[str, Callable[[Row, Mapping[str, Row]], Block]] = {
    "Contact": _contact,
    "Instrument": _instrument,
    "Mechanism": _mechanism,
    "Commitment": _commitment,
}


def _passage(row: Row, width: int) -> Block:
    reports = list(dict.fromkeys(each["report"] for each in row["sources"]))
    if not reports:
        return []
    others = f" and {len(reports) - 1} more" if len(reports) > 1 else ""
    quote = shortened(printable(row["passage"]), _LONGEST_PASSAGE)
    return textwrap.wrap(
        f"« {quote} » [{printable(reports[0])}{others}]",
        max(40, width),
        initial_indent=_INDENT,
        subsequent_indent=_INDENT,
        break_on_hyphens=False,
    )
