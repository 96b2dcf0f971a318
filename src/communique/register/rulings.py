"""What people judged, as it bears on what is derived: corrections, refusals, and who or what is the same.

A judgement names records by an anchor: the record's handle, its report and author, and the record as it stood. When a
newer reader finds the record at another place, the anchor follows it by its passages; when the reader no longer finds
it, a record that a person accepted or corrected stands as it stood then.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from communique.register import keeping, rows, tables
from communique.register.keeping import ACCEPTED

Pair = tuple[str, str]
_ABOUT_PAIRS = ("same", "different", "unsure")
_OVERLAP = 0.5  # share of an anchor's passages that a re-read record must cover to be taken for it


@dataclass(slots=True)
class Record:
    """A record as it is to be resolved: corrected where a person corrected it."""

    handle: str
    kind: str
    body: dict[str, Any]
    words: str
    pinned: bool = False  # stands for itself, though others say the very same
    by_hand: Mapping[str, str] = field(default_factory=dict)  # why cells were set, by slot


@dataclass(slots=True)
class Reading:
    """The records of one author in one report."""

    report: str
    author: str
    published: str | None
    day: int | None
    people: dict[str, dict[str, Any]] = field(default_factory=dict)
    records: list[Record] = field(default_factory=list)
    held: list[Record] = field(default_factory=list)  # what was read, what a person rejected included


@dataclass(slots=True)
class _Ruling:
    """All that was judged of one record."""

    edits: dict[str, tuple[Any, str]] = field(default_factory=dict)
    rejected: bool = False
    accepted: Mapping[str, Any] | None = None  # the anchor of the judgement that accepted it
    apart: bool = False


class Rulings:
    """The judgements in force."""

    def __init__(self, connection: Connection) -> None:
        found = connection.execute(select(tables.judgements).order_by(tables.judgements.c.number)).mappings().all()
        every = [dict(row) for row in found]
        anchors = (json.loads(row[side]) for row in every for side in ("one", "other") if row[side])
        self.judged = frozenset(anchor["report"] for anchor in anchors)  # the reports of which anything was ever judged
        self.active = in_force(every)
        self._of_report: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for row in self.active:
            for side in ("one", "other"):
                if row[side]:
                    row[side] = json.loads(row[side])
                    self._of_report[row[side]["report"]].append(row)
        self._pairs: dict[Pair, bool] | None = None

    # ---- corrections and refusals

    def readings(self, connection: Connection, reports: Collection[str]) -> Iterator[Reading]:
        """Give the readings of the reports, corrected, in a fixed order."""
        told = select(tables.reports.c.key, tables.reports.c.published)
        published = {row[0]: row[1] for row in rows.where_in(connection, told, tables.reports.c.key, reports)}
        found: dict[tuple[str, str], Reading] = {}
        words = self._words(connection, reports)
        for row in rows.where_in(connection, select(tables.records), tables.records.c.report, published):
            if row.author == ACCEPTED:
                continue
            reading = found.setdefault(
                (row.report, row.author), _reading(row.report, row.author, published[row.report])
            )
            reading.records.append(Record(row.handle, row.kind, json.loads(row.body), words.get(row.handle, "")))
        for key in sorted(found):
            yield self._ruled(found[key])
        for reading in self._standing_in(published, found):
            keep_accepted(connection, reading)
            yield reading

    def _words(self, connection: Connection, reports: Collection[str]) -> dict[str, str]:
        """Give the passage of each commitment, by which two tellings of it are compared."""
        query = (
            select(tables.evidence.c.record, tables.evidence.c.quote)
            .join(tables.records, tables.records.c.handle == tables.evidence.c.record)
            .where(
                tables.records.c.kind == "commitments", tables.evidence.c.slot == "", tables.evidence.c.position == 0
            )
        )
        return {row[0]: row[1] for row in rows.where_in(connection, query, tables.records.c.report, reports)}

    def _ruled(self, reading: Reading) -> Reading:
        """Apply what was judged of the records of a reading."""
        rulings = self._rulings(reading)
        reading.records.sort(key=lambda record: record.handle)
        reading.people = {r.body["id"]: r.body for r in reading.records if r.kind == "persons" and r.body.get("id")}
        kept, reading.held = [], reading.records
        for record in reading.records:
            ruling = rulings.get(record.handle)
            if ruling is not None:
                record.body |= {slot: value for slot, (value, _) in ruling.edits.items()}
                record.pinned = bool(ruling.edits) or ruling.apart
                record.by_hand = {slot: why for slot, (_, why) in ruling.edits.items()}
            if ruling is None or not ruling.rejected:
                kept.append(record)
        reading.records = kept
        return reading

    def _rulings(self, reading: Reading) -> dict[str, _Ruling]:
        """Give what was judged of each record of a reading, by its present handle."""
        found: dict[str, _Ruling] = defaultdict(_Ruling)
        for row in self._of_report.get(reading.report, ()):
            for side in ("one", "other"):
                anchor = row[side]
                if anchor and anchor["report"] == reading.report and anchor["author"] == reading.author:
                    handle = present(anchor, [(r.handle, r.kind, r.body) for r in reading.records])
                    if handle:
                        _apply(found[handle], row)
        return found

    def _standing_in(
        self, published: Mapping[str, str | None], found: Mapping[tuple[str, str], Reading]
    ) -> Iterator[Reading]:
        """Give the records that a person accepted or corrected and that no reading holds any more."""
        for report in sorted(set(published) & set(self._of_report)):
            gone: dict[str, Record] = {}
            for row in self._of_report[report]:
                anchor = row["one"]
                if row["act"] == "reject":
                    gone.pop(anchor["handle"], None)
                elif anchor["report"] == report and row["act"] in ("accept", "edit"):
                    reading = found.get((report, anchor["author"]))
                    if not present(anchor, [(r.handle, r.kind, r.body) for r in reading.held] if reading else []):
                        gone[anchor["handle"]] = Record(anchor["handle"], anchor["kind"], dict(anchor["body"]), "")
            if gone:
                reading = _reading(report, ACCEPTED, published[report])
                reading.records = [gone[handle] for handle in sorted(gone)]
                for row in self._of_report[report]:
                    if row["one"]["handle"] in gone and row["act"] == "edit":
                        gone[row["one"]["handle"]].body[row["slot"]] = json.loads(row["value"])
                yield reading

    # ---- what is the same

    def by_hand(self, connection: Connection, forms: Collection[str]) -> dict[Pair, bool]:
        """Give the pairs of forms that a person judged the same (True) or different (False)."""
        return {pair: same for pair, same in self._judged(connection).items() if pair[0] in forms and pair[1] in forms}

    def partners(self, connection: Connection, forms: Collection[str]) -> set[str]:
        """Give the forms that a person judged the same as one of these."""
        pairs = [pair for pair, same in self._judged(connection).items() if same]
        return {form for pair in pairs if pair[0] in forms or pair[1] in forms for form in pair}

    def _judged(self, connection: Connection) -> dict[Pair, bool]:
        if self._pairs is None:
            self._pairs = {}
            for row in self.active:
                if row["act"] in _ABOUT_PAIRS and row["other"] and row["kind"] != "follow-up":
                    one, other = (form_now(connection, row[side]) for side in ("one", "other"))
                    if one and other and one != other:
                        self._pairs[min(one, other), max(one, other)] = row["act"] == "same"
        return self._pairs


def keep_accepted(connection: Connection, reading: Reading) -> None:
    """Keep the records that stand in for what no reading holds any more, with their passages."""
    text = connection.execute(select(tables.reports.c.text).where(tables.reports.c.key == reading.report)).scalar_one()
    for number, record in enumerate(reading.records):
        row = {
            "handle": record.handle,
            "report": reading.report,
            "author": ACCEPTED,
            "kind": record.kind,
            "number": number,
        }
        body = json.dumps(record.body, ensure_ascii=False, sort_keys=True)
        connection.execute(
            insert(tables.records), row | {"body": body, "id": str(record.body.get("id") or record.handle)}
        )
        rows.put(connection, tables.evidence, keeping.passages(record.handle, str(text), record.body))


def drop_accepted(connection: Connection, reports: Collection[str]) -> None:
    """Take away the records that stood in; they are made again where they are still needed."""
    for portion in rows.portions(sorted(reports)):
        mine = tables.records.c.report.in_(portion) & (tables.records.c.author == ACCEPTED)
        connection.execute(delete(tables.records).where(mine))


def in_force(judgements: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave out the judgements that were undone, and the undoings that were undone, in their order."""
    undone: set[str] = set()
    for row in reversed(judgements):
        if row["act"] == "undo" and row["uid"] not in undone:
            undone.add(row["undoes"])
    return [row for row in judgements if row["act"] != "undo" and row["uid"] not in undone]


def _apply(ruling: _Ruling, row: Mapping[str, Any]) -> None:
    """Take one more judgement into account; a later one prevails over an earlier one."""
    if row["act"] == "edit":
        ruling.edits[row["slot"]] = (json.loads(row["value"]), f"set by {row['author']}: {row['because']}")
        ruling.rejected = False
    elif row["act"] == "reject":
        ruling.rejected = True
    elif row["act"] == "accept":
        ruling.rejected = False
    elif row["act"] == "different":
        ruling.apart = True


def present(anchor: Mapping[str, Any], records: Iterable[tuple[str, str, Mapping[str, Any]]]) -> str | None:
    """Give the handle of the record that an anchor means now, None if no record is it any more."""
    best: tuple[float, str] | None = None
    for handle, kind, body in records:
        if kind != anchor["kind"]:
            continue
        if handle == anchor["handle"] and _likeness(anchor["body"], body) > 0:
            return handle
        share = _covered(anchor["body"].get("evidence") or (), body.get("evidence") or ()) + _likeness(
            anchor["body"], body
        )
        if share >= 2 * _OVERLAP and (best is None or (share, handle) > best):
            best = (share, handle)
    return best[1] if best else None


def _covered(spans: Sequence[Sequence[int]], others: Sequence[Sequence[int]]) -> float:
    """Give the share of passages that other passages cover, between 0 and 1."""
    whole = sum(end - start for start, end in spans)
    common = sum(max(0, min(end, e) - max(start, s)) for start, end in spans for s, e in others)
    return min(1.0, common / whole) if whole else 0.0


def _likeness(one: Mapping[str, Any], other: Mapping[str, Any]) -> float:
    """Give the share of filled cells that are the same, between 0 and 1."""
    idle = {"evidence", "slots", "grounds", "confidence", "id"}
    slots = [slot for slot in one if slot not in idle and (one[slot] or other.get(slot))]
    return sum(1 for slot in slots if one[slot] == other.get(slot)) / len(slots) if slots else 0.0


def form_now(connection: Connection, anchor: Mapping[str, Any]) -> str | None:
    """Give the form that an anchored record has now."""
    query = select(tables.members.c.form).where(tables.members.c.record == anchor["handle"])
    found = connection.execute(query).scalar()
    if found is not None:
        return str(found)
    of_author = (tables.records.c.report == anchor["report"]) & (tables.records.c.author == anchor["author"])
    stored = connection.execute(select(tables.records).where(of_author)).all()
    handle = present(anchor, [(row.handle, row.kind, json.loads(row.body)) for row in stored])
    if handle is None:
        return None
    form = connection.execute(select(tables.members.c.form).where(tables.members.c.record == handle)).scalar()
    return str(form) if form is not None else None


def _reading(report: str, author: str, published: str | None) -> Reading:
    return Reading(report, author, published, _day(published))


def _day(published: str | None) -> int | None:
    from datetime import date

    try:
        return date.fromisoformat(published).toordinal() if published else None
    except ValueError:
        return None
