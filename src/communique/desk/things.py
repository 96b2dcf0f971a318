"""What the pages of things share: the thing that an address names, the sentence behind a fact, cells in print."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

from fastapi import Request
from starlette.responses import RedirectResponse, Response

from communique import api
from communique.answers import Explanation, RecordReason, SlotReason, Source
from communique.desk.kept import Kept
from communique.desk.showing import day, link, render, side_name, words
from communique.errors import NotKnownError, QuestionError

Told = TypeVar("Told")
A_PAGE = 50
# Each kind of thing: the first part of its pages' addresses, and what one of it is called.
ADDRESSES = {
    "persons": ("people", "person"),
    "meetings": ("contacts", "contact"),
    "visits": ("visits", "visit"),
    "agreements": ("agreements", "instrument"),
    "mechanisms": ("mechanisms", "mechanism"),
    "commitments": ("commitments", "commitment"),
}
_STATES = frozenset({"country", "place_country", "guest", "host", "sides", "countries", "parties", "by", "to"})
_DAYS = frozenset({"date", "end_date", "start", "end", "period_start", "period_end"})
_CODED = frozenset({"format", "status", "kind", "level", "modality", "action", "fields", "role"})
# When, how, who, where; then what an instrument, a commitment or a person is about.
_ORDER = tuple(
    "date end_date start end format status kind modality level name sides countries guest host leader by to "
    "participants place place_country occasion subject parties period_start period_end action signatories fields "
    "quote country rank offices edition".split()
)
_ID = re.compile(r"(\b[apmvsc]-[a-z0-9]{10}\b)")
_CALLED = {
    "place_country": "state of the place",
    "end_date": "last day",
    "period_start": "from",
    "period_end": "until",
    "start": "first day",
    "end": "last day",
    "quote": "words",
}


# ---- which thing an address means


def known(ask: Callable[[], Told], noun: str, name: str) -> Told:
    """Give what is asked for; raises NotKnownError, which a page shows as not found, where nothing has that name."""
    try:
        return ask()
    except QuestionError as error:
        if not isinstance(error, NotKnownError) and "is no person" not in str(error):
            raise
        raise NotKnownError(
            f"the register does not know the {noun} {name!r}: search for it by its words, or look in the lists"
        ) from error


def moved(request: Request, thing: str) -> Response:
    """Lead to the page of the thing that another name means, or in which another was merged."""
    asked = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(link(thing) + asked, 303)


# ---- in print


def sentence(source: Any, cell: str | None = None) -> str:
    """Give where the words of a record stand: its report, with its passages lit and the cell's shown first."""
    told = source if isinstance(source, Mapping) else {"report": source.report, "handle": source.handle}
    asked = {"record": told["handle"]} | ({"cell": cell} if cell else {})
    return f"/reports/{quote(told['report'], safe='')}?{urlencode(asked)}#{told['handle']}"


def called(cell: str) -> str:
    """Give what a cell is called in print."""
    return _CALLED.get(cell, words(cell))


def printed(cell: str, value: Any) -> str:
    """Print the value of a cell: states and codes by their names, days as days, people with their roles."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ("; " if cell in ("participants", "offices") else ", ").join(printed(cell, each) for each in value)
    if isinstance(value, Mapping):
        role = value.get("role")
        return f"{value.get('name')} ({role})" if role else str(value.get("name"))
    if cell in _DAYS:
        return day(str(value))
    return side_name(str(value)) if cell in _STATES else words(value) if cell in _CODED else str(value)


def show(request: Request, template: str, thing: str, **told: Any) -> Response:
    """Print a page of a thing; templates may use what is above."""
    about: dict[str, Any] = {
        "thing": thing,
        "sentence": sentence,
        "called": called,
        "printed": printed,
        "parted": parted,
    }
    return render(request, template, **about, **told)


# ---- sources side by side


@dataclass(frozen=True, slots=True)
class Column:
    """One independent source of a thing: a record in its report, and the reports that only copy it."""

    record: RecordReason
    source: Source
    copies: tuple[RecordReason, ...]

    def cell(self, name: str) -> SlotReason | None:
        """Give what the record tells of a cell."""
        return next((each for each in self.record.cells if each.cell == name), None)


def columns(why: Explanation) -> list[Column]:
    """Give the sources of a thing side by side, the earliest first; copies of one text by one author stand together."""
    sources = {each.handle: each for each in why.sources}
    groups: dict[tuple[str, str], list[RecordReason]] = {}
    for each in why.records:
        groups.setdefault((each.copy_of or each.report, each.author), []).append(each)
    found = []
    for told in groups.values():
        first, *rest = sorted(told, key=lambda each: each.copy_of is not None)
        if first.handle in sources:
            found.append(Column(first, sources[first.handle], tuple(rest)))
    return found


def numbered(found: Iterable[Column]) -> dict[str, int]:
    """Give the number of each record's source; a copy has that of what it copies."""
    return {
        record.handle: number
        for number, column in enumerate(found, start=1)
        for record in (column.record, *column.copies)
    }


def numbers_of(sources: Iterable[Source]) -> dict[str, int]:
    """Give a number to each record of a list of sources."""
    return {each.handle: number for number, each in enumerate(sources, start=1)}


def cells_of(found: Sequence[Column]) -> list[str]:
    """Give the names of the cells that any of the sources fills, in the order in which one asks for them."""
    return sorted({each.cell for column in found for each in column.record.cells}, key=_place)


# ---- long lists that are at hand as a whole


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a list that is at hand as a whole: its number, its items, and how many pages there are."""

    items: Sequence[Any]
    number: int
    of: int
    total: int


def number_in(request: Request, name: str, untold: int = 1) -> int:
    """Give a number that an address tells, such as that of a page; 1 where it tells none that can be read."""
    told = request.query_params.get(name, "")
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 7 else untold


def page_of(items: Iterable[Any], number: int, size: int = A_PAGE) -> Page:
    """Give one page of a list; numbers beyond its ends mean the first or the last page."""
    every = list(items)
    pages = max(1, -(-len(every) // size))
    here = min(max(1, number), pages)
    return Page(every[(here - 1) * size : here * size], here, pages, len(every))


def reasons_of(register: Kept, thing: str, *, settled: bool = False) -> Explanation:
    """Give why a thing is what it is, its cells in the order in which one asks for them; or these cells alone."""
    why: Explanation = api.explain(register, thing, settled=settled)
    return replace(why, reasons=tuple(sorted(why.reasons, key=lambda each: _place(each.cell))))


def _place(cell: str) -> tuple[int, str]:
    return _ORDER.index(cell) if cell in _ORDER else len(_ORDER), cell


def parted(told: str) -> list[tuple[str, str | None]]:
    """Part a sentence at the ids that it names, so that they can be printed as links."""
    found = [each for each in _ID.split(told) if each]
    return [(each, each if _ID.fullmatch(each) else None) for each in found]
