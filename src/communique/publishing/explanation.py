"""Why a record says what it says: record, cells, rules and the words they rest on, as a tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from communique.model import RECORD_TYPES, Ground, Participant, Reading, Record, Span
from communique.publishing.cells import plain, printable, shortened

_LONGEST_QUOTE = 160
_TITLES = {"persons": "person", "meetings": "meeting", "visits": "visit", "agreements": "agreement"}
_TITLES |= {"mechanisms": "mechanism", "commitments": "commitment"}


def explanation(reading: Reading) -> Iterator[str]:
    """Give the lines of the tree: report, its records, their filled cells ← rule (how) « words »."""
    report = reading.report
    yield f"report {printable(report.id)}" + (f", published {report.published}" if report.published else "")
    records = [(kind, record) for kind in RECORD_TYPES for record in getattr(reading, kind)]
    if not records:
        yield "└─ no records"
    names = {person.id: person.name for person in reading.persons}
    for number, (kind, record) in enumerate(records, start=1):
        yield from _record(kind, record, report.text, names, last=number == len(records))


def _record(kind: str, record: Record, text: str, names: dict[str, str], *, last: bool) -> Iterator[str]:
    branch, stem = ("└─ ", "   ") if last else ("├─ ", "│  ")
    own_id = getattr(record, "id", None)
    yield f"{branch}{_TITLES[kind]} {own_id or ''}".rstrip() + f" {_words(record.evidence, text)}"
    filled = [(slot, value) for slot in record.SLOTS if slot != "id" and _is_filled(value := getattr(record, slot))]
    for number, (slot, value) in enumerate(filled, start=1):
        twig = "└─ " if number == len(filled) else "├─ "
        yield f"{stem}{twig}{slot}: {_value(value, names)} ← {_ground(record.grounds.get(slot), text)}"


def _is_filled(value: Any) -> bool:
    return value not in (None, "", ())


def _value(value: Any, names: dict[str, str]) -> str:
    if isinstance(value, tuple):
        return ", ".join(_value(item, names) for item in value)
    if isinstance(value, Participant):
        return f"{plain(names.get(value.person, value.person))} ({value.role})"
    return plain(names.get(value, value) if isinstance(value, str) else value)


def _ground(ground: Ground | None, text: str) -> str:
    if ground is None:
        return "the record as a whole"
    return f"{ground.rule} ({ground.how}) {_words(ground.spans, text)}".rstrip()


def _words(spans: Iterable[Span], text: str) -> str:
    quotes = (shortened(printable(text[span.start : span.end]), _LONGEST_QUOTE) for span in spans)
    return " ".join(f"« {quote} »" for quote in quotes)
