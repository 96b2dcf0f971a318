"""Scores readings against gold records: template filling with optimal alignment (CEAF over records).

Within a report, read and gold records of one type are paired so that their summed likeness, the mean over the
slots that either fills, is highest. Precision is that sum over the records read, recall over the gold ones, both
summed over all reports. ``grounded`` is the share of records read whose every passage is a passage of the text
that is not blank and, for persons, holds the name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests import similarity as alike
from tests.alignment import align

Record = Mapping[str, Any]
Reading = Mapping[str, Any]

SLOTS: dict[str, dict[str, alike.Yardstick]] = {
    "persons": {"name": alike.name, "country": alike.exact, "rank": alike.exact, "offices": alike.office},
    "meetings": {
        "format": alike.exact,
        "status": alike.exact,
        "date": alike.date,
        "end_date": alike.date,
        "place": alike.place,
        "countries": alike.exact,
        "participants": alike.name,
        "roles": alike.role,
    },
    "visits": {
        "guest": alike.exact,
        "host": alike.exact,
        "leader": alike.name,
        "kind": alike.exact,
        "status": alike.exact,
        "start": alike.date,
        "end": alike.date,
    },
    "agreements": {
        "kind": alike.exact,
        "subject": alike.wording,
        "parties": alike.exact,
        "period_start": alike.date,
        "period_end": alike.date,
        "action": alike.exact,
        "date": alike.date,
        "signatories": alike.name,
    },
    "mechanisms": {
        "kind": alike.exact,
        "name": alike.wording,
        "parties": alike.exact,
        "level": alike.exact,
        "edition": alike.exact,
        "date": alike.date,
    },
    "commitments": {"by": alike.actor, "to": alike.actor, "modality": alike.exact, "fields": alike.exact},
}


@dataclass(slots=True)
class Tally:
    """One record type's sums; ``matched`` gives each gold record's likeness to what was read of it."""

    likeness: float = 0.0
    gold: int = 0
    read: int = 0
    grounded: int = 0
    matched: dict[int, float] = field(default_factory=dict)

    def add(self, other: Tally) -> None:
        """Take in another report's sums."""
        self.likeness += other.likeness
        self.gold += other.gold
        self.read += other.read
        self.grounded += other.grounded

    @property
    def precision(self) -> float:
        """Give the share of what was read that is right."""
        return self.likeness / self.read if self.read else 0.0

    @property
    def recall(self) -> float:
        """Give the share of what there is that was read."""
        return self.likeness / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Give the harmonic mean of precision and recall."""
        return 2 * self.likeness / (self.read + self.gold) if self.likeness else 0.0

    @property
    def grounded_share(self) -> float:
        """Give the share of what was read that stands on its words; nothing read stands."""
        return self.grounded / self.read if self.read else 1.0


def score_report(gold: Reading, read: Reading, text: str) -> dict[str, Tally]:
    """Score one report, type by type."""
    return {kind: _score_kind(kind, gold, read, text) for kind in SLOTS}


def summed(scores: Iterable[Mapping[str, Tally]]) -> dict[str, Tally]:
    """Sum reports' scores, type by type."""
    total = {kind: Tally() for kind in SLOTS}
    for score in scores:
        for kind, tally in score.items():
            total[kind].add(tally)
    return total


def mean_f1(total: Mapping[str, Tally]) -> float:
    """Give the mean F1 of the record types that occur at all."""
    present = [tally.f1 for tally in total.values() if tally.gold or tally.read]
    return sum(present) / len(present) if present else 0.0


def _score_kind(kind: str, gold: Reading, read: Reading, text: str) -> Tally:
    rows = [_named(record, gold) for record in gold.get(kind) or []]
    columns = [_named(record, read) for record in read.get(kind) or []]
    table = [[_likeness(kind, row, column, text) for column in columns] for row in rows]
    matched = {i: table[i][j] for i, j in align(table)}
    grounded = sum(_is_grounded(kind, record, text) for record in columns)
    return Tally(sum(matched.values()), len(rows), len(columns), grounded, matched)


def _likeness(kind: str, gold: Record, read: Record, text: str) -> float:
    if not _may_be_same(kind, gold, read, text):
        return 0.0
    slots = [(gold.get(slot), read.get(slot), yardstick) for slot, yardstick in SLOTS[kind].items()]
    scores = [_cell(x, y, yardstick) for x, y, yardstick in slots if _filled(x) or _filled(y)]
    return sum(scores) / len(scores) if scores else 0.0


def _cell(gold: Any, read: Any, yardstick: alike.Yardstick) -> float:
    if not _filled(gold) or not _filled(read):
        return 0.0
    if isinstance(gold, list) or isinstance(read, list):
        return alike.lists(_as_list(gold), _as_list(read), yardstick)
    return yardstick(gold, read)


def _filled(value: Any) -> bool:
    return value not in (None, "", [], {})


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _named(record: Record, reading: Reading) -> dict[str, Any]:
    """Put names for ids, take roles apart from participants, and tell whose state a person who commits serves."""
    people = reading.get("persons") or []
    names = {person.get("id"): person.get("name") for person in people if person.get("id")}
    states = {alike.fold(person.get("name")): person.get("country") for person in people}
    roles = {
        names.get(ref, ref): part.get("role") if isinstance(part, dict) else None
        for part in record.get("participants") or []
        for ref in [part.get("person") if isinstance(part, dict) else part]
    }
    named = dict(record)
    for slot in ("by", "to"):
        if record.get(slot):
            named[slot] = [_with_state(names.get(one, one), states) for one in _as_list(record[slot])]
    named["participants"] = list(roles)
    named["roles"] = [f"{who}={role}" for who, role in roles.items() if role]
    named["signatories"] = [names.get(one, one) for one in record.get("signatories") or []]
    named["leader"] = names.get(record.get("leader"), record.get("leader"))
    return named


def _with_state(who: Any, states: Mapping[str, Any]) -> Any:
    return f"{who}@{states[alike.fold(who)]}" if alike.fold(who) in states else who


def _may_be_same(kind: str, gold: Record, read: Record, text: str) -> bool:
    """Tell whether two records may be paired at all: they share what makes a record of this type that record."""
    if kind == "persons":
        return alike.name(gold.get("name", ""), read.get("name", "")) > 0
    if kind == "meetings":
        return _lists(gold, read, "countries") > 0.5 or _lists(gold, read, "participants", alike.name) > 0
    if kind == "visits":
        return all(alike.exact(gold.get(slot), read.get(slot)) > 0 for slot in ("guest", "host"))
    if kind == "agreements":
        same_start = _filled(gold.get("period_start")) and gold.get("period_start") == read.get("period_start")
        same_kind = alike.exact(gold.get("kind"), read.get("kind")) > 0
        return _lists(gold, read, "parties") > 0.5 and (same_kind or same_start)
    if kind == "mechanisms":
        same_kind = alike.exact(gold.get("kind"), read.get("kind")) > 0
        return same_kind or alike.wording(gold.get("name"), read.get("name")) >= 0.5
    return _same_clause(gold, read, text)


def _lists(gold: Record, read: Record, slot: str, yardstick: alike.Yardstick = alike.exact) -> float:
    return alike.lists(gold.get(slot) or [], read.get(slot) or [], yardstick)


def _same_clause(gold: Record, read: Record, text: str) -> bool:
    quote, other = gold.get("quote") or "", read.get("quote") or ""
    at = text.find(quote)
    if at >= 0 and any(start < at + len(quote) and at < end for start, end in read.get("evidence") or []):
        return True
    x, y = alike.fold(quote), alike.fold(other)
    return bool(quote and other) and (x in y or y in x)


def _is_grounded(kind: str, record: Record, text: str) -> bool:
    spans = record.get("evidence") or []
    if not spans or not all(_is_passage(span, text) for span in spans):
        return False
    name = alike.fold(record.get("name", ""))
    return kind != "persons" or any(name in alike.fold(text[start:end]) for start, end in spans)


def _is_passage(span: Any, text: str) -> bool:
    if not isinstance(span, list | tuple) or len(span) != 2:
        return False
    start, end = span
    return 0 <= start < end <= len(text) and bool(text[start:end].strip())
