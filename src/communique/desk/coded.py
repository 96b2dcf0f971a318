"""What a sheet's form holds: its cells as controls, and records as a browser sends them.

Fields are named kind.number.cell, as in ``meetings.0.format``; participants are ``person`` and ``role`` in pairs, and a
passage is ``span``, as in ``120-143``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from communique import api
from communique.answers.coding import CodedRecord
from communique.codes import FIELDS
from communique.desk.things import called
from communique.errors import QuestionError
from communique.model import CHOICES, RECORD_TYPES

# The kinds of records: title, what one is called, and the key that makes one of the chosen words.
KINDS = {
    "persons": ("People", "person", "p"),
    "meetings": ("Contacts", "contact", "c"),
    "visits": ("Visits", "visit", "v"),
    "agreements": ("Instruments", "instrument", "i"),
    "mechanisms": ("Mechanisms", "mechanism", "m"),
    "commitments": ("Commitments", "commitment", "t"),
}
_STATES = frozenset({"country", "place_country", "guest", "host"})
_SIDES = frozenset({"countries", "parties", "by", "to"})
_DAYS = frozenset({"date", "end_date", "start", "end", "period_start", "period_end"})
_NEEDED = frozenset({"name", "format", "status", "guest", "host", "kind", "action", "modality", "by"})
_HINTS = {
    "name": "as written, without rank or title",
    "rank": "General",
    "offices": "several with ; between",
    "signatories": "names, with ; between",
    "place": "the most exact one told",
    "subject": "defence cooperation",
    "edition": "a number",
    "by": "Laos, or a person's name",
    "to": "Laos; Vietnam",
    "quote": "the first words of the clause",
}
_SHOWN = {
    "persons": ("name", "country"),
    "meetings": ("format", "countries", "date"),
    "visits": ("guest", "host", "start"),
    "agreements": ("kind", "subject", "period_start"),
    "mechanisms": ("name", "parties"),
    "commitments": ("by", "modality", "fields"),
}
_FIELD = re.compile(rf"({'|'.join(KINDS)})\.(\d{{1,5}})\.([a-z_]+)")
_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as a control: ``form`` is choice, side, day, fields, text; ``needed`` that it may not stay empty."""

    name: str
    label: str
    form: str
    choices: tuple[str, ...] = ()
    hint: str = ""
    needed: bool = False


def sheet_cells() -> dict[str, list[Cell]]:
    """Give the cells of each kind of record."""
    return {kind: [_cell(kind, slot) for slot in _slots(kind)] for kind in KINDS}


def _slots(kind: str) -> list[str]:
    return [slot for slot in RECORD_TYPES[kind].SLOTS if slot not in ("id", "participants")]


def _cell(kind: str, slot: str) -> Cell:
    needed = slot in _NEEDED and (kind, slot) != ("visits", "kind")
    if (kind, slot) in CHOICES:
        return Cell(slot, called(slot), "choice", tuple(map(str, CHOICES[kind, slot])), needed=needed)
    if slot == "fields":
        return Cell(slot, "fields of cooperation", "fields", tuple(sorted(FIELDS)))
    if slot in _STATES:
        return Cell(slot, called(slot), "side", hint="Laos or LAO", needed=needed)
    if slot in _DAYS:
        return Cell(slot, called(slot), "day", hint="2019-12-20")
    hint = _HINTS.get(slot, "Laos; Vietnam" if slot in _SIDES else "")
    return Cell(slot, called(slot), "text", hint=hint, needed=needed)


def empty(kind: str) -> CodedRecord:
    """Give a record in which nothing is told yet."""
    return CodedRecord(kind, {"status": "held"} if (kind, "status") in CHOICES else {})


def summary(record: CodedRecord) -> str:
    """Give a record in a few words."""
    told = [record.cells.get(slot, "") for slot in _SHOWN[record.kind]]
    return ", ".join(each for each in told if each)


# ---- what a browser sends


def found_in(form: Iterable[tuple[str, str]], *, strictly: bool = True) -> list[CodedRecord]:
    """Give the records of a form; what cannot be read in it raises QuestionError, or is left out."""
    records: dict[tuple[int, int], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    order = list(KINDS)
    for name, value in form:
        match = _FIELD.fullmatch(name)
        if match:
            records[order.index(match[1]), int(match[2])][match[3]].append(value)
    return [_record(order[at], told, strictly) for (at, _), told in sorted(records.items())]


def _record(kind: str, told: dict[str, list[str]], strictly: bool) -> CodedRecord:
    cells = {slot: _typed(slot, told[slot]) for slot in _slots(kind) if slot in told}
    spans = tuple(dict.fromkeys(_spans(told.get("span", ()), strictly)))
    people = zip(told.get("person", ()), told.get("role", ()), strict=False)
    present = tuple((who.strip(), role) for who, role in people if who.strip())
    return CodedRecord(kind, cells, spans, present, " ".join(told.get("sentences", ())).strip())


def _typed(slot: str, values: Sequence[str]) -> str:
    told = "; ".join(each.strip() for each in values if each.strip())
    if slot in _STATES and told:
        return api.side_called(told) or told
    if slot in _SIDES and told:
        parts = [part.strip() for part in told.split(";" if ";" in told else ",") if part.strip()]
        joined = "; ".join(api.side_called(part) or part for part in parts)
        return f"{joined};" if "," in joined and ";" not in joined else joined
    return told


def _spans(told: Iterable[str], strictly: bool) -> Iterable[tuple[int, int]]:
    for each in told:
        match = _SPAN.fullmatch(each.strip())
        if match:
            yield int(match[1]), int(match[2])
        elif strictly:
            raise QuestionError(f"{each!r} is no passage: choose its words again")
