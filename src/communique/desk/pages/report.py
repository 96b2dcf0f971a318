"""A report: its text exactly as kept, with every record marked in it, and beside it the records and their rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request
from markupsafe import Markup, escape
from starlette.responses import RedirectResponse, Response

from communique import api
from communique.answers import RecordReason, SlotReason
from communique.answers.reports import ReportText, TextRecord
from communique.desk.kept import Kept
from communique.desk.marking import Passage, Segment, segments
from communique.desk.showing import render
from communique.desk.things import ADDRESSES, called, known, printed, sentence
from communique.errors import QuestionError

router = APIRouter()
_OURS = "communique"
_TITLES = {
    "meetings": "Contacts",
    "visits": "Visits",
    "agreements": "Instruments",
    "mechanisms": "Mechanisms",
    "commitments": "Commitments",
    "persons": "People",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A record in the list beside the text: its cells as they were read, and where the words of each begin."""

    record: TextRecord
    cells: tuple[SlotReason, ...]
    starts: dict[str, list[tuple[int, int]]]

    @property
    def page(self) -> str:
        """Give the address of the page that says why a record is what it is, though it may belong to nothing."""
        return f"/{ADDRESSES[self.record.kind][0]}/{self.record.handle}/why"


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment in print: ``parts`` are the cells told in other words than their whole record, here or from here on."""

    segment: Segment
    text: Markup
    parts: tuple[str, ...]
    begins: tuple[str, ...]


@router.get("/reports/{key:path}")
def report(request: Request, register: Kept, key: str, author: str = "", record: str = "", cell: str = "") -> Response:
    """Show a report as one of its authors read it, perhaps with one record chosen."""
    told = _asked(register, key, record)
    if key not in (told.id, told.key):
        return RedirectResponse(f"/reports/{told.key}?record={key}#{key}", 303)
    chosen = next((each for each in told.records if each.handle == record), None)
    reader = _reader(told, author or (chosen.author if chosen else ""))
    here = [each for each in told.records if each.author == reader]
    return render(
        request,
        "report.html",
        report=told,
        reader=reader,
        chosen=chosen.handle if chosen in here and chosen else "",
        lit=_lit(chosen, cell) if chosen in here else frozenset(),
        groups=_groups(here, api.records(register, [each.handle for each in here])),
        pieces=pieces(told.text, here),
        sentence=sentence,
        called=called,
        printed=printed,
    )


def _asked(register: Kept, key: str, record: str) -> ReportText:
    """Give the report of a name; where several bear it, the one that holds the record."""
    try:
        found: ReportText = api.report(register, record or key)
        if not record or key in (found.id, found.key):
            return found
    except QuestionError:
        pass  # the report may be read anew since somebody kept this address
    return known(lambda: api.report(register, key), "report", key)


def _reader(told: ReportText, author: str) -> str:
    authors = [each.author for each in told.readings]
    if author in authors:
        return author
    return _OURS if _OURS in authors or not authors else authors[0]


def _lit(chosen: TextRecord | None, cell: str) -> frozenset[str]:
    """Give the cells whose words are lit: those of the chosen record, or only the one that is asked for."""
    slots = {span.slot for span in chosen.spans if span.slot} if chosen else set()
    return frozenset(f"{chosen.handle}:{slot}" for slot in ({cell} & slots or slots)) if chosen else frozenset()


def _groups(here: Iterable[TextRecord], read: Iterable[RecordReason]) -> list[tuple[str, list[Entry]]]:
    """Give the records by kind."""
    cells = {each.handle: each.cells for each in read}
    entries = [Entry(each, cells.get(each.handle, ()), _starts(each)) for each in here]
    grouped = ((title, [each for each in entries if each.record.kind == kind]) for kind, title in _TITLES.items())
    return [(title, told) for title, told in grouped if told]


def _starts(record: TextRecord) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for each in record.spans:
        found.setdefault(each.slot, []).append((each.start, each.end))
    return found


def pieces(text: str, records: Sequence[TextRecord]) -> list[Piece]:
    """Cut a text at the borders of the passages of records, ready for print."""
    own = {(each.handle, span.start, span.end) for each in records for span in each.spans if not span.slot}
    passages = [Passage(span.start, span.end, each.handle, span.slot) for each in records for span in each.spans]
    found = []
    for segment in segments(text, passages):
        parts = [each for each in segment.covering if each.slot and (each.record, each.start, each.end) not in own]
        begins = [each for each in parts if each in segment.begins]
        found.append(Piece(segment, exactly(text, segment), _named(parts), _named(begins)))
    return found


def _named(passages: Iterable[Passage]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"{each.record}:{each.slot}" for each in passages))


def exactly(text: str, segment: Segment) -> Markup:
    """Print a segment so that a browser holds the same characters: it would read carriage returns as line feeds."""
    told, at = Markup(), segment.start
    for part in segment.text.split("\r"):
        if at > segment.start:
            # Alone, a carriage return parts lines too.
            told += Markup("&#13;") if text[at : at + 1] == "\n" else Markup("&#13;<br>")
        told += escape(part)
        at += len(part) + 1
    return told
