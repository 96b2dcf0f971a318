"""Coding by hand: which reports are to be coded, a sheet of one of them for one coder, and keeping what they coded.

Coding is blind: what is asked here for one coder never holds what another one coded. A coder's reading of a report
stands in the register beside the reader's, under their name, and replaces what the same coder kept before.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from communique.answers.coding import CodedRecord, Progress, Project, Reports, Sheet, ToCode
from communique.asking.choices import known_sides
from communique.asking.days import asked
from communique.codes import FIELDS
from communique.errors import NotKnownError, QuestionError
from communique.model import RECORD_TYPES, Role
from communique.register import Register
from communique.register.edits import editable, edited, written
from communique.register.keeping import ACCEPTED, METADATA
from communique.register.queries import coding as queries
from communique.register.search import sentences
from communique.resolving.days import iso

Row = Mapping[str, Any]
READER = "reader"  # how coders call the program's reader
OURS = "communique"
MOST = 500  # reports of a project that is coded by hand
_LONGEST = 80
NOUNS = {
    "persons": "person",
    "meetings": "contact",
    "visits": "visit",
    "agreements": "instrument",
    "mechanisms": "mechanism",
    "commitments": "commitment",
}
_QUOTED = 12  # words of a clause that find it again
_NUMBERS = re.compile(r"(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?")


# ---- which reports


def coding_reports(register: Register, project: Project) -> Reports:
    """Give the reports of a project; raises QuestionError where they are too many to be coded by hand."""
    with register.store.asking() as connection:
        keys = chosen(connection, project)
        if len(keys) > MOST:
            raise QuestionError(f"{len(keys)} reports are too many to code by hand: draw a sample of {MOST} or fewer")
        found = tuple(ToCode(**row) for row in queries.lines_of(connection, keys))
    mark = hashlib.sha256("\n".join(each.key for each in found).encode()).hexdigest()[:10]
    return Reports(found, mark)


def chosen(connection: Connection, project: Project) -> list[str]:
    """Give the keys of a project's reports; a sample is drawn by the seed and each key alone, so that it is stable."""
    if project.sample is not None and not 0 < project.sample <= MOST:
        raise QuestionError(f"a sample holds 1 to {MOST} reports: write such a number")
    if project.begin not in ("nothing", READER):
        raise QuestionError(f"coders begin with nothing or with what the reader read, not with {project.begin!r}")
    keys = queries.keys_where(
        connection,
        sides=known_sides(connection, project.sides),
        reader=OURS,
        since=iso(asked(project.since).first) if project.since else None,
        until=iso(asked(project.until).last) if project.until else None,
        publisher=project.publisher,
        added=project.added,
    )
    if project.sample is None:
        return keys
    return sorted(keys, key=lambda key: (hashlib.sha256(f"{project.seed}\n{key}".encode()).digest(), key))[
        : project.sample
    ]


def coding_progress(register: Register, keys: Collection[str]) -> list[Progress]:
    """Give who coded how many of the reports, by name; the reader and what was accepted by hand are no coders."""
    with register.store.asking() as connection:
        counts = queries.counts_by_author(connection, keys)
    return [Progress(name, counts[name]) for name in sorted(counts) if name not in (OURS, ACCEPTED)]


def coded_reports(register: Register, coder: str, keys: Collection[str]) -> set[str]:
    """Give which of the reports a coder coded."""
    with register.store.asking() as connection:
        return queries.coded_by(connection, coder_called(coder), keys)


def coder_called(name: str) -> str:
    """Give a coder's name; raises QuestionError for what is none, or is the reader's."""
    told = " ".join(name.split())
    if not told or len(told) > _LONGEST or not told.isprintable():
        raise QuestionError(f"say who codes: a name of at most {_LONGEST} letters")
    if told.casefold() in (READER, OURS, ACCEPTED):
        raise QuestionError(f"{told!r} is what the program calls itself: say another name")
    return told


def author_of(name: str) -> str:
    """Give the author under whom somebody's codings are kept; ``reader`` is the program's own."""
    return OURS if name.casefold().strip() in (READER, OURS) else coder_called(name)


# ---- a sheet


def coding_sheet(register: Register, key: str, coder: str, *, begin: str = "nothing") -> Sheet:
    """Give a report with what a coder coded in it; before that with nothing, or with what the reader read.

    What anybody else coded or judged is not in it. Raises QuestionError for a report that is not there.
    """
    name = coder_called(coder)
    with register.store.asking() as connection:
        row = _report(connection, key)
        saved = queries.read_at(connection, key, name)
        author = name if saved else OURS if begin == READER else None
        records = queries.records_by(connection, author, [key])[key] if author else []
    about = {slot: row[slot] for slot in ("key", "id", "title", "published", "publisher", "language", "text")}
    told = tuple(_as_typed(records))
    return Sheet(**about, sentences=tuple(sentences(row["text"])), records=told, saved=saved)


def _report(connection: Connection, key: str) -> dict[str, Any]:
    row = queries.report(connection, key)
    if row is None:
        raise NotKnownError(f"the register does not know the report {key!r}: choose one of a project")
    return row


def _as_typed(rows: Sequence[Row]) -> Iterator[CodedRecord]:
    """Give records with their cells as a person types them, names in place of ids."""
    people = {str(row["body"]["id"]): str(row["body"]["name"]) for row in rows if row["kind"] == "persons"}
    for kind in NOUNS:
        for body in (row["body"] for row in rows if row["kind"] == kind):
            cells = {slot: written(_named(slot, body.get(slot), people)) for slot in editable(kind)}
            present = tuple(
                (people.get(each["person"], each["person"]), str(each["role"])) for each in body.get("participants", ())
            )
            yield CodedRecord(kind, cells, tuple((start, end) for start, end in body["evidence"]), present)


def _named(slot: str, value: Any, people: Mapping[str, str]) -> Any:
    if slot == "signatories":
        return [people.get(each, each) for each in value or ()]
    return people.get(value, value) if slot == "leader" and value else value


# ---- keeping


def code(register: Register, key: str, coder: str, records: Iterable[CodedRecord], *, at: str) -> int:
    """Keep what a coder coded in a report, in place of what they kept of it before; give the number of records.

    Records in which nothing is told are left out. Raises QuestionError, with all that is wrong, where a record has no
    evidence, a cell holds what the record format does not know, or a participant is no person of the sheet.
    """
    name = coder_called(coder)
    told = [each for each in records if not _empty(each)]
    with register.store.asking() as connection:
        kept = _report(connection, key)
        before = [row["body"] | {"of": row["kind"]} for row in queries.records_by(connection, name, [key])[key]]
    reading = _reading(told, kept["text"])
    for kind, made in reading.items():
        for each in made:
            each["slots"] = _still_said(kind, each, before)
    stamp = hashlib.sha256(json.dumps(reading, sort_keys=True).encode("utf-8", "surrogatepass")).hexdigest()[:12]
    report = {slot: kept[slot] for slot in (*METADATA, "text")}
    register.keep([(report, reading)], author=name, reader=f"{name} {stamp}", at=at)
    return len(told)


def _empty(told: CodedRecord) -> bool:
    cells = [value for slot, value in told.cells.items() if slot != "status" and value.strip()]
    return not (cells or told.spans or told.sentences.strip() or any(who.strip() for who, _ in told.participants))


def _reading(told: Sequence[CodedRecord], text: str) -> dict[str, list[dict[str, Any]]]:
    """Give a reading as the record format has it; raises QuestionError with every fault."""
    people = _people(told)
    found: dict[str, list[dict[str, Any]]] = {kind: [] for kind in RECORD_TYPES}
    faults: list[str] = []
    for each in told:
        if each.kind not in found:
            raise QuestionError(f"there is no kind of record {each.kind!r}: say one of {', '.join(RECORD_TYPES)}")
        number = len(found[each.kind]) + 1
        record, wrong = _record(each, number, text, people)
        found[each.kind].append(record)
        faults += [f"{NOUNS[each.kind]} {number}: {fault}" for fault in wrong]
    if faults:
        raise QuestionError("; ".join(faults))
    return found


def _people(told: Iterable[CodedRecord]) -> dict[str, str]:
    """Give the ids that persons of a sheet will have, by their names."""
    names = [each.cells.get("name", "") for each in told if each.kind == "persons"]
    found: dict[str, str] = {}
    for number, name in enumerate(names, start=1):
        found.setdefault(_plain(name), f"p{number}")
    return found


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _record(told: CodedRecord, number: int, text: str, people: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    """Give a record as the record format has it, and what is wrong with it."""
    faults: list[str] = []
    record: dict[str, Any] = {}
    for slot in RECORD_TYPES[told.kind].SLOTS:
        try:
            record[slot] = _cell(told, slot, number, people)
        except QuestionError as error:
            faults.append(str(error))
    try:
        record["evidence"] = _evidence(told, text)
        record["quote"] = record.get("quote") or _first_words(text, record["evidence"])
    except QuestionError as error:
        faults.append(str(error))
    if told.kind != "commitments":
        record.pop("quote", None)
    return record | {"grounds": {}, "confidence": 1.0}, faults


def _cell(told: CodedRecord, slot: str, number: int, people: Mapping[str, str]) -> Any:
    if slot == "id":
        return f"{told.kind[0]}{number}"
    if slot == "participants":
        return [_participant(who, role, people) for who, role in told.participants if who.strip()]
    value = edited(told.kind, slot, _storable(told.cells.get(slot, "held" if slot == "status" else "")))
    if slot == "by" and not value:
        raise QuestionError("by cannot be empty")
    unknown = sorted(set(value) - FIELDS) if slot == "fields" else []
    if unknown:
        raise QuestionError(f"{unknown[0]!r} is no field: it is one of {', '.join(sorted(FIELDS))}")
    return sorted(set(value)) if slot == "countries" else value


def _storable(told: str) -> str:
    """Give a cell on one line, blanks in place of the signs that no database takes."""
    return " ".join("".join(" " if unicodedata.category(sign) in ("Cc", "Cs") else sign for sign in told).split())


def _participant(who: str, role: str, people: Mapping[str, str]) -> dict[str, str]:
    if _plain(who) not in people:
        raise QuestionError(f"{who.strip()!r} took part but is no person of this sheet: add them under People")
    if role not in [str(each) for each in Role]:
        raise QuestionError(f"{role!r} is no role: it is one of {', '.join(Role)}")
    return {"person": people[_plain(who)], "role": role}


def _evidence(told: CodedRecord, text: str) -> list[list[int]]:
    """Give the passages of a record, each once, in the order of the text."""
    for start, end in told.spans:
        if not 0 <= start < end <= len(text):
            raise QuestionError(f"the passage {start} to {end} does not lie in the text: choose its words again")
    found = {*told.spans, *_of_sentences(told.sentences, text)}
    if not found:
        raise QuestionError("no words of the text say so: choose them in the text, or write the number of a sentence")
    return [list(span) for span in sorted(found)]


def _of_sentences(told: str, text: str) -> Iterator[tuple[int, int]]:
    bounds = list(sentences(text)) if told.strip() else []
    for part in re.split(r"[,;]", told):
        match = _NUMBERS.fullmatch(part.strip())
        if part.strip() and not match:
            raise QuestionError(f"{part.strip()!r} is no number of a sentence: write 3, or 3-4, or 3; 7")
        if match:
            first, last = int(match[1]), int(match[2] or match[1])
            if not 1 <= first <= last <= len(bounds):
                raise QuestionError(f"there is no sentence {part.strip()}: the text has {len(bounds)}")
            yield bounds[first - 1][0], bounds[last - 1][1]


def _first_words(text: str, evidence: Sequence[Sequence[int]]) -> str:
    start, end = evidence[0]
    return " ".join(text[start:end].split()[:_QUOTED])


def _still_said(kind: str, record: Row, before: Iterable[Row]) -> dict[str, Any]:
    """Give the passages of single cells that a record had before, where record and cell are still the same."""
    for known in before:
        if known["of"] == kind and known["evidence"] == record["evidence"]:
            told = known.get("slots") or {}
            return {slot: told[slot] for slot in told if slot != "participants" and record.get(slot) == known.get(slot)}
    return {}
