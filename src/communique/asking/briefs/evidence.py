"""Which sentences a statement rests on: of the reports that give its cells, the earliest, with the words for each."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from communique.answers.brief import Note
from communique.asking.briefs.words import day
from communique.register.edits import written
from communique.register.queries.briefs import corrections, reports_of_records, tellings_of_things
from communique.register.queries.cells import evidence_of
from communique.resolving.days import iso
from communique.resolving.settling import Standing

Row = Mapping[str, Any]
_ELSEWHERE = {"signed": "date", "quote": "quote", "leader": "leader"}  # a cell's slot in the record, where it differs
_MOST = 3
_LONGEST = 600  # characters of a sentence; of a longer one the passage alone is quoted
_SHORT_LINE = 60  # a line that ends so early ends a caption, a headline or a paragraph
# A full stop after these ends no sentence.
_TITLE = re.compile(
    r"(?:\b(?:Gen|Lt|Lieut|Cmdr|Col|Maj|Brig|Capt|Cdr|Adm|Sen|Sr|Jr|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|etc|approx|dept|govt|Rep|Hon|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|H\.E|i\.e|e\.g)|\b[A-Z])\.$",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?…][\"”’)]*(?=\s)|\n\s*\n|\n|\s*\|")


class Evidence:
    """Notes on things and records, as they could be written on a day.

    ``accessed`` stands in every note; without it each has the day on which its report came to the register.
    """

    def __init__(self, connection: Connection, day: int, accessed: str | None) -> None:
        self._connection = connection
        self._day, self._accessed = iso(day) or "", accessed
        self._corrected = {handle: _corrected(told) for handle, told in corrections(connection).items()}

    def of(self, thing: str, cells: Mapping[str, Any], slots: Sequence[str], most: int = _MOST) -> tuple[Note, ...]:
        """Give the notes on a thing's cells: a report for each cell's preferred value, as few reports as will do.

        Nothing where no report until the day tells of the thing.
        """
        told = tellings_of_things(self._connection, [thing])
        known = [row for row in told if self._known(row)]
        if not known:
            return ()
        preferred = {slot: _forms(cells, slot) for slot in slots}
        chosen = _cover(known, preferred)
        lacking = {slot: forms for slot, forms in preferred.items() if not any(slot in has for _, has in chosen)}
        chosen += [each for each in _cover(told, lacking) if each[1]] if lacking else []
        notes = (note for row, has in chosen for note in self.by_record(row["record"], [*has]))
        return tuple(dict.fromkeys(notes))[:most]

    def by_record(self, handle: str, slots: Iterable[str] = ()) -> tuple[Note, ...]:
        """Give the notes on one record: the sentence that tells it, and those that its cells rest on beside."""
        report = reports_of_records(self._connection, [handle]).get(handle)
        if report is None:
            return ()
        passages = evidence_of(self._connection, [handle]).get(handle, [])
        wanted = ["", *(_ELSEWHERE.get(slot, slot) for slot in slots)]
        found: list[tuple[int, int]] = []
        for slot in wanted:
            first = next((row for row in passages if row["slot"] == slot), None)
            if first is not None:
                _add(found, sentence_at(report["text"], first["start"], first["end"]))
        return tuple(self._note(report, handle, report["text"][start:end]) for start, end in found)

    def quoting(self, handle: str, sentence: str) -> tuple[Note, ...]:
        """Give the note on a record with a sentence of its report; another of that record where it has none such."""
        report = reports_of_records(self._connection, [handle]).get(handle)
        if report is not None and sentence.strip() and sentence in report["text"]:
            return (self._note(report, handle, sentence),)
        return self.by_record(handle)

    def known(self, thing: str) -> list[dict[str, Any]]:
        """Give the records that reports until the day tell of a thing, the earliest first."""
        return [row for row in tellings_of_things(self._connection, [thing]) if self._known(row)]

    def _known(self, row: Row) -> bool:
        return row["published"] is None or row["published"] <= self._day

    def _note(self, report: Row, handle: str, sentence: str) -> Note:
        told = {slot: report[slot] for slot in ("publisher", "title", "url", "published")}
        accessed = self._accessed or str(report["added"])[:10]
        corrected = self._corrected.get(handle, "")
        return Note(
            report=report["id"], record=handle, accessed=accessed, sentence=sentence, corrected=corrected, **told
        )


def _corrected(told: Mapping[str, Row]) -> str:
    """Say what people corrected in a record, by its cells, and why."""
    return " ".join(
        f"Corrected by {row['author']} on {day(row['at'][:10])}: {slot.replace('_', ' ')} "
        f"{written(json.loads(row['value'] or 'null')) or 'left empty'} ({row['because']})."
        for slot, row in sorted(told.items())
    )


def _forms(cells: Mapping[str, Any], slot: str) -> frozenset[str]:
    """Give the forms whose records give a cell's preferred value."""
    values = cells.get(slot, {}).get("values", ())
    return frozenset(form for each in values if each["standing"] == Standing.PREFERRED for form in each["forms"])


def _cover(told: Collection[Row], preferred: Mapping[str, frozenset[str]]) -> list[tuple[Row, list[str]]]:
    """Give as few records as will do for all cells, each with the cells that it gives; at least one record."""
    left = {slot: forms for slot, forms in preferred.items() if forms}
    found: list[tuple[Row, list[str]]] = []
    while left:
        best = max(told, key=lambda row: (sum(row["form"] in forms for forms in left.values()), not row["original"]))
        has = [slot for slot, forms in left.items() if best["form"] in forms]
        if not has:
            break
        found.append((best, has))
        left = {slot: forms for slot, forms in left.items() if slot not in has}
    if not found:
        return [(next(iter(told)), [])]
    return found


def _add(found: list[tuple[int, int]], bounds: tuple[int, int]) -> None:
    """Add the bounds of a sentence unless one that is there holds it."""
    if not any(start <= bounds[0] and bounds[1] <= end for start, end in found):
        found.append(bounds)


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the bounds of the whole sentence around a passage; the passage alone where the sentence is very long."""
    first, last = _head(text, start), _tail(text, end)
    if last - first > _LONGEST:
        return start, end
    return first, last


def _head(text: str, at: int) -> int:
    """Give where the sentence begins that holds a place."""
    begins = 0
    for match in _STOP.finditer(text, max(0, at - 2000), at):
        if _ends(text, match, begins):
            begins = match.end()
    while begins < at and text[begins].isspace():
        begins += 1
    return begins


def _tail(text: str, at: int) -> int:
    """Give where the sentence ends that holds a place."""
    for match in _STOP.finditer(text, max(0, at - 1), min(len(text), at + 2000)):
        if _ends(text, match, at):
            stop = match.end() if match[0].strip(" \n\t|") else match.start()
            return max(at, stop)
    return max(at, min(len(text.rstrip()), at + 2000))


def _ends(text: str, match: re.Match[str], since: int) -> bool:
    """Tell whether a stop ends a sentence: no abbreviation, and no line that only wraps."""
    if match[0] == "\n":
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        return len(line.strip()) < _SHORT_LINE or line.rstrip()[-1:] in '.!?…:”"|'
    if not match[0].strip(" \n\t|"):
        return True
    return not _TITLE.search(text, max(0, match.start() - 12), match.start() + 1)
