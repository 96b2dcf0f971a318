"""Where sources differ on what the brief tells: each value, and who gives it."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from communique.answers import Conflict, Source
from communique.answers.brief import Item, Note, Section
from communique.asking.briefs import words
from communique.asking.briefs.making import Desk, first_of, item
from communique.resolving.days import window

_MOST, _MOST_SIDES = 8, 4
_CHAIN = re.compile(r"\b[A-Z]{3}\b(?: and [A-Z]{3}\b)*")
_CELLS = {
    "end_date": "last day", "place_country": "country", "period_start": "beginning", "period_end": "end",
    "sides": "sides", "date": "day",
}  # fmt: skip
_STATES = ("country", "place_country", "guest", "host", "sides", "parties")


def differences(desk: Desk, found: Iterable[Conflict]) -> Section:
    """Give the cells on which sources contradict each other, of what the brief mentions."""
    made = [one for each in found for one in _line(desk, each)]
    empty = "On what this brief tells, the sources do not contradict each other."
    return first_of(made, _MOST, "differences", "Where sources differ", empty)


def _line(desk: Desk, conflict: Conflict) -> Iterator[Item]:
    sources = {source.handle: source for source in conflict.sources}
    told: list[str] = []
    notes: list[Note] = []
    for value in conflict.values:
        known = [sources[each["handle"]] for each in value.sources if each["handle"] in sources]
        known = [each for each in known if each.published is None or each.published <= desk.on]
        if known and value.standing in ("preferred", "contradiction"):
            told.append(f"{_said(desk, conflict.cell, value.value)} ({_tellers(known)})")
            notes += desk.evidence.by_record(known[0].handle, (conflict.cell,))[-1:]
    if len(told) > 1:
        what = _CELLS.get(conflict.cell, conflict.cell.replace("_", " "))
        values = ", or ".join(told)
        text = f"{words.opened(what)} of {_named(desk, conflict.told)}: {values}."
        yield from item(f"{text} The first is preferred: {conflict.reason}.", notes, conflict.id)


def _named(desk: Desk, told: str) -> str:
    """Give a title with its sides written out, or counted where they are many."""
    chains = _CHAIN.sub(lambda match: _sides(desk, match[0].split(" and ")), told)
    return words.spoken(chains, {})


def _sides(desk: Desk, codes: Sequence[str]) -> str:
    return desk.names.sides(codes) if len(codes) <= _MOST_SIDES else f"{len(codes)} sides"


def _tellers(sources: Collection[Source]) -> str:
    """Give who tells a value: publishers, or the reports of those who have none."""
    names = list(dict.fromkeys(each.publisher or each.report for each in sources))
    return words.listed([*names[:2], f"{len(names) - 2} more"] if len(names) > 3 else names)


def _said(desk: Desk, cell: str, value: Any) -> str:
    if value is None:
        return "none"
    if isinstance(value, list | tuple):
        return desk.names.sides([str(each) for each in value])
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    if cell in _STATES:
        return desk.names.side(str(value))
    return words.day(str(value)) if window(str(value)) else str(value)
