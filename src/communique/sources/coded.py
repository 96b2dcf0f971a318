"""Readings from elsewhere: what a person coded, or another reader read, as lines of the record format.

Each record is checked against the format and the text; one that does not fit is refused, with its reason, and the
others stand. A record without evidence is taken as resting on its own words, or on the whole text where they are not
found in it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from communique.errors import Refusal
from communique.model import CHOICES, RECORD_TYPES, How, Report, Role
from communique.sources.decoding import storable

_MOST_BYTES = 50_000_000
_NEEDED = {
    "persons": ("id", "name"),
    "meetings": ("id", "format", "status"),
    "visits": ("guest", "host", "status"),
    "agreements": ("id", "kind", "action"),
    "mechanisms": ("kind", "name"),
    "commitments": ("by", "modality"),
}
_LISTS = {"offices", "countries", "participants", "parties", "signatories", "by", "to", "fields"}
Coded = tuple[Report, dict[str, Any]]


def coded_readings(path: str, reports: Mapping[str, Report]) -> Iterator[Coded | Refusal]:
    """Give each reading of a file with its report, and a Refusal for each line or record that cannot stand."""
    for number, line in enumerate(_lines(path), start=1):
        where = f"{path}, line {number}"
        if isinstance(line, Refusal):
            yield line
            continue
        if not line.strip():
            continue
        reading = _object(line)
        if reading is None:
            yield Refusal(where, "it is not a JSON object of the record format")
            continue
        yield from _reading(reading, where, reports)


def _lines(path: str) -> Iterator[str | Refusal]:
    try:
        if Path(path).stat().st_size > _MOST_BYTES:
            yield Refusal(path, "it is longer than 50 MB; split it")
            return
        yield from Path(path).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        yield Refusal(path, f"the readings cannot be read ({reason})")


def _object(line: str) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    fits = isinstance(found, dict) and isinstance(found.get("report"), dict) and storable(found)
    return found if fits else None


def _reading(reading: Mapping[str, Any], where: str, reports: Mapping[str, Report]) -> Iterator[Coded | Refusal]:
    report = reports.get(str(reading["report"].get("id")))
    if report is None:
        yield Refusal(where, f"there is no text of a report {reading['report'].get('id')!r} among the texts given")
        return
    kept: dict[str, Any] = {}
    people = {str(each.get("id")) for each in _listed(reading.get("persons")) if isinstance(each, dict)}
    for kind in RECORD_TYPES:
        kept[kind] = []
        for number, record in enumerate(_listed(reading.get(kind)), start=1):
            fault = _fault(kind, record, report.text, people)
            if fault:
                yield Refusal(f"{where}, {kind} {number}", fault)
            else:
                kept[kind].append(_completed(kind, record, report.text))
    yield report, kept


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _fault(kind: str, record: Any, text: str, people: set[str]) -> str | None:
    """Say why a record cannot stand, None if it can."""
    if not isinstance(record, dict):
        return "it is not an object"
    missing = [slot for slot in _NEEDED[kind] if not record.get(slot) and slot != "status"]
    if missing:
        return f"it has no {missing[0]}"
    for slot in record:
        fault = _cell_fault(kind, slot, record[slot])
        if fault:
            return fault
    for each in record.get("participants") or ():
        if each["person"] not in people:
            return f"its participant {each['person']!r} is no person of this reading"
    return _span_fault(record, len(text))


def _cell_fault(kind: str, slot: str, value: Any) -> str | None:
    if value is None or slot in ("evidence", "cluster"):
        return None
    if slot in _ABOUT:
        told, fits = _ABOUT[slot]
        return None if fits(value) else f"its {slot} is not {told}"
    choices = CHOICES.get((kind, slot))
    if choices is not None and value not in [str(each) for each in choices]:
        return f"its {slot} is {value!r}, which is none of {', '.join(choices)}"
    if slot in _LISTS and not (isinstance(value, list) and all(_item(slot, each) for each in value)):
        items = "participants with a person and a role" if slot == "participants" else "texts"
        return f"its {slot} is not a list of {items}"
    if slot not in _LISTS and not isinstance(value, str | int):
        return f"its {slot} is neither a text nor a number"
    return None


def _item(slot: str, value: Any) -> bool:
    if slot != "participants":
        return isinstance(value, str)
    roles = [str(each) for each in Role]
    return (
        isinstance(value, dict) and isinstance(value.get("person"), str) and value.get("role", "participant") in roles
    )


def _is_ground(value: Any) -> bool:
    """Tell whether this says how a cell was come by, as the record format does."""
    if not isinstance(value, dict) or not isinstance(value.get("rule"), str | None):
        return False
    return value.get("how") is None or value["how"] in [str(each) for each in How]


_ABOUT: dict[str, tuple[str, Callable[[Any], bool]]] = {  # what a record says of itself
    "slots": ("an object of passages by cell", lambda value: isinstance(value, dict)),
    "grounds": (
        "an object of rule and how by cell",
        lambda value: isinstance(value, dict) and all(map(_is_ground, value.values())),
    ),
    "confidence": (
        "a number between 0 and 1",
        lambda value: isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1,
    ),
}


def _span_fault(record: Mapping[str, Any], length: int) -> str | None:
    slots = record.get("slots") or {}
    told = [("evidence", record.get("evidence") or ()), *slots.items()]
    for slot, spans in told:
        for span in spans if isinstance(spans, list | tuple) else ["?"]:
            if not _lies_within(span, length):
                return f"a passage of its {slot}, {json.dumps(span)}, does not lie in the text of {length} characters"
    return None


def _lies_within(span: Any, length: int) -> bool:
    if not isinstance(span, list | tuple) or len(span) != 2:
        return False
    start, end = span
    return type(start) is int and type(end) is int and 0 <= start < end <= length


def _completed(kind: str, record: Mapping[str, Any], text: str) -> dict[str, Any]:
    """Give the record with every slot of the format, and with evidence."""
    slots: dict[str, Any] = {
        slot: record.get(slot, [] if slot in _LISTS else None) for slot in RECORD_TYPES[kind].SLOTS
    }
    if kind in ("meetings", "visits") and not slots["status"]:
        slots["status"] = "held"
    for each in slots.get("participants") or ():
        each.setdefault("role", "participant")
    evidence = record.get("evidence") or _own_words(record, text)
    kept = {key: record.get(key) or {} for key in ("slots", "grounds")}
    confidence = record.get("confidence")
    told = {"evidence": [list(span) for span in evidence], "confidence": 1.0 if confidence is None else confidence}
    return {**slots, **kept, **told}


def _own_words(record: Mapping[str, Any], text: str) -> list[list[int]]:
    """Give the place of the record's own words, or the whole text."""
    for words in (
        record.get("quote"),
        record.get("name"),
        record.get("leader"),
        record.get("subject"),
        record.get("place"),
    ):
        at = text.find(words) if isinstance(words, str) and words else -1
        if at >= 0 and isinstance(words, str):
            return [[at, at + len(words)]]
    return [[0, len(text)]]


def by_id(items: Iterable[Any]) -> tuple[dict[str, Report], list[Any]]:
    """Give the reports among the items by id, and the remarks on those that could not be read."""
    told = list(items)
    return {item.id: item for item in told if isinstance(item, Report)}, [i for i in told if not isinstance(i, Report)]
