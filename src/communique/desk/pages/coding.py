"""Coding: two people code the same reports without seeing each other's; then their codings are compared.

A project is nothing but its address: which reports, drawn by which seed, up to when. Nothing on these pages that is
asked for one coder holds what another one coded, but for the comparison.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from communique import api
from communique.answers.coding import (
    CodedRecord,
    Comparison,
    Project,
    Reports,
    Sheet,
)
from communique.desk.coded import KINDS, empty, found_in, sheet_cells, summary
from communique.desk.criteria import sides as codes_of
from communique.desk.kept import Kept, Reviewer
from communique.desk.marking import Segment
from communique.desk.pages.report import exactly
from communique.desk.showing import query, render
from communique.desk.things import number_in, page_of
from communique.desk.v1.answering import as_csv
from communique.errors import QuestionError

router = APIRouter()
_TOLD = ("since", "until", "publisher", "sample", "seed", "added", "begin", "mark")
_FIELDS = 20_000  # fields of a form: a long report has many records


@dataclass(frozen=True, slots=True)
class Asked:
    """A project as an address tells it: ``told`` is what the address holds, for links, ``coder`` who codes here."""

    project: Project
    told: Mapping[str, Any]
    coder: str

    def address(self, path: str, **more: Any) -> str:
        """Give the address of a page of this project, for the same coder."""
        return f"{path}?{query(self.told, **({'coder': self.coder} | more))}"


def asked(request: Request) -> Asked:
    """Read a project from an address."""
    params = request.query_params
    between = [each.strip() for each in params.getlist("between") if each.strip()]
    told = {name: value for name in _TOLD if (value := params.get(name, "").strip())}
    sample = told.get("sample")
    if sample is not None and not (sample.isascii() and sample.isdecimal() and len(sample) < 6):
        raise QuestionError(f"{sample!r} is no number of reports: write one, such as 50")
    slots = ("since", "until", "publisher", "seed", "added", "begin")
    rest = {name: told[name] for name in slots if name in told}
    project = Project(sides=codes_of(between), sample=int(sample) if sample else None, **rest)
    return Asked(project, {"between": between, **told}, params.get("coder", "").strip())


# ---- choosing reports


@router.get("/coding")
def coding(request: Request, register: Kept, reviewer: Reviewer) -> Response:
    """Show how to begin, or a project with how far each coder is."""
    told = asked(request)
    if "added" not in told.told:
        return _beginning(request, register, told)
    found: Reports = api.coding_reports(register, told.project)
    keys = [each.key for each in found.reports]
    done = api.coded_reports(register, told.coder, keys) if told.coder else set()
    progress = api.coding_progress(register, keys)
    known = {each.coder for each in progress}
    return render(
        request,
        "coding_project.html",
        asked=told,
        count=len(keys),
        same=told.told.get("mark") in (None, found.mark),
        progress=progress,
        done=done,
        onward=_next(told, keys, done),
        page=page_of(found.reports, number_in(request, "page")),
        # Whoever comes second must not take the first one's name: their codings would replace each other.
        name="" if reviewer in known else reviewer,
    )


def _beginning(request: Request, register: Any, told: Asked, wrong: str | None = None) -> Response:
    return render(
        request,
        "coding.html",
        400 if wrong else 200,
        asked=told,
        wrong=wrong,
        publishers=[each.publisher for each in api.publishers(register)[:200] if each.publisher],
        sides=api.names_of_sides(),
    )


@router.get("/coding/new")
def begin(request: Request, register: Kept) -> Response:
    """Make a project of what was chosen: the address that both coders open."""
    try:
        told = asked(request)
        at = api.now()
        found = api.coding_reports(register, replace(told.project, added=at))
        if not found.reports:
            raise QuestionError("no report of the register meets this: leave something out")
    except QuestionError as error:
        plain = {name: value for name in _TOLD if (value := request.query_params.get(name, "").strip())}
        typed = {**plain, "between": request.query_params.getlist("between")}
        return _beginning(request, register, Asked(Project(), typed, ""), str(error))
    return RedirectResponse(f"/coding?{query(told.told, added=at, mark=found.mark)}", 303)


def _next(told: Asked, keys: Sequence[str], done: Iterable[str], after: str | None = None) -> str | None:
    """Give the address of the next report that a coder has not coded, None where there is none."""
    start = keys.index(after) + 1 if after in keys else 0
    left = [key for key in (*keys[start:], *keys[:start]) if key not in done and key != after]
    return told.address(f"/coding/{left[0]}") if left and told.coder else None


# ---- comparing


@router.get("/coding/compare")
def compare(request: Request, register: Kept, one: str = "", other: str = "", anyway: str = "") -> Response:
    """Show how far two coders agree, and where they do not; not before both are done, unless somebody wants it so."""
    told = asked(request)
    about = {"one": one.strip(), "other": other.strip()}
    missing = _missing(register, told.project, about.values())
    if missing and not anyway:
        return render(request, "coding_early.html", asked=told, missing=missing, **dict[str, Any](about))
    found = api.compare_codings(register, told.project, about["one"], about["other"])
    kind, column = request.query_params.get("kind", ""), request.query_params.get("column", "")
    rows = [e for e in found.disagreements if kind in ("", e.kind) and column in ("", e.column)]
    return render(
        request,
        "coding_compare.html",
        asked=told,
        found=found,
        missing=missing,
        kinds=KINDS,
        kind=kind,
        column=column,
        page=page_of(rows, number_in(request, "page")),
        here={**told.told, "coder": told.coder, **about, "anyway": anyway},
        counted={(e.kind, e.column): 0 for e in found.columns} | _counted(found.disagreements),
    )


@router.get("/coding/disagreements.csv")
def disagreements_csv(request: Request, register: Kept, one: str = "", other: str = "", anyway: str = "") -> Response:
    """Give every disagreement as CSV."""
    found = _compared(request, register, one, other, anyway)
    return as_csv(found.disagreements, "Disagreement", "disagreements")


@router.get("/coding/reliability.csv")
def reliability_csv(request: Request, register: Kept, one: str = "", other: str = "", anyway: str = "") -> Response:
    """Give the agreement in each column as CSV."""
    found = _compared(request, register, one, other, anyway)
    return as_csv(found.columns, "ColumnReliability", "reliability")


def _compared(request: Request, register: Any, one: str, other: str, anyway: str) -> Comparison:
    project = asked(request).project
    if not anyway and _missing(register, project, (one.strip(), other.strip())):
        raise QuestionError("not all of these reports are coded yet: a comparison now would end the blindness")
    found: Comparison = api.compare_codings(register, project, one.strip(), other.strip())
    return found


def _counted(rows: Iterable[Any]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for each in rows:
        found[each.kind, each.column] = found.get((each.kind, each.column), 0) + 1
    return found


def _missing(register: Any, project: Project, coders: Iterable[str]) -> list[tuple[str, int, int]]:
    """Give who has not coded every report yet: name, how many they have, and of how many."""
    keys = [each.key for each in api.coding_reports(register, project).reports]
    people = [each for each in coders if each.casefold() != "reader"]
    have = [(name, len(api.coded_reports(register, name, keys)), len(keys)) for name in people]
    return [each for each in have if each[1] < each[2]]


# ---- a sheet


async def _form(request: Request) -> FormData:
    return await request.form(max_fields=_FIELDS)


Sent = Annotated[FormData, Depends(_form)]


@router.get("/coding/{key}")
def sheet(request: Request, register: Kept, key: str) -> Response:
    """Show a report beside the form in which one coder codes it."""
    told = asked(request)
    if not told.coder:
        return RedirectResponse(told.address("/coding"), 303)
    found = api.coding_sheet(register, key, told.coder, begin=told.project.begin)
    return _shown(request, register, told, found, found.records)


@router.post("/coding/{key}")
def send(request: Request, register: Kept, key: str, form: Sent) -> Response:
    """Keep what was coded and go on; or add and take away records and passages in a browser without scripts."""
    told = asked(request)
    sheet = api.coding_sheet(register, key, told.coder, begin=told.project.begin)
    do = str(form.get("do", "save"))
    try:
        records = found_in([(name, str(value)) for name, value in form.multi_items()])
        if do not in ("save", "next"):
            return _shown(request, register, told, sheet, changed(records, do), touched=True)
        api.code(register, key, told.coder, records, at=api.now())
    except QuestionError as error:
        typed = found_in([(name, str(value)) for name, value in form.multi_items()], strictly=False)
        return _shown(request, register, told, sheet, typed, touched=True, wrong=str(error))
    if do == "next":
        onward = _around(register, told, key)[1]
        return RedirectResponse(onward or told.address("/coding"), 303)
    return RedirectResponse(told.address(f"/coding/{key}", saved=1), 303)


def changed(records: Sequence[CodedRecord], do: str) -> list[CodedRecord]:
    """Add a record, or take a record or one of its passages away: add:meetings, remove:meetings.0."""
    what, _, about = do.partition(":")
    if what == "add" and about in KINDS:
        return [*records, empty(about)]
    if what == "remove":
        kind, _, number = about.partition(".")
        mine = [at for at, each in enumerate(records) if each.kind == kind]
        gone = mine[int(number)] if number.isdecimal() and int(number) < len(mine) else None
        return [each for at, each in enumerate(records) if at != gone]
    raise QuestionError(f"{do!r} is nothing that can be done here: save the sheet")


def _around(register: Any, told: Asked, key: str) -> tuple[int | None, str | None, int, int]:
    """Give which report of the project this is, the next one to code, how many are coded, and of how many."""
    keys = [each.key for each in api.coding_reports(register, told.project).reports] if "added" in told.told else []
    done = api.coded_reports(register, told.coder, keys)
    place = keys.index(key) + 1 if key in keys else None
    return place, _next(told, keys, done, key), len(done), len(keys)


def _shown(
    request: Request,
    register: Any,
    told: Asked,
    found: Sheet,
    records: Sequence[CodedRecord],
    *,
    touched: bool = False,
    wrong: str | None = None,
) -> Response:
    place, onward, done, count = _around(register, told, found.key)
    people = [each.cells.get("name", "") for each in records if each.kind == "persons"]
    return render(
        request,
        "coding_sheet.html",
        400 if wrong else 200,
        asked=told,
        sheet=found,
        pieces=_pieces(found),
        records={kind: [each for each in records if each.kind == kind] for kind in KINDS},
        kinds=KINDS,
        cells=sheet_cells(),
        empty=empty,
        summary=summary,
        people=[name for name in dict.fromkeys(people) if name],
        sides=api.names_of_sides(),
        touched=touched,
        wrong=wrong,
        saved="saved" in request.query_params and not touched,
        place=place,
        onward=onward,
        done=done,
        count=count,
    )


def _pieces(found: Sheet) -> list[tuple[int | None, Any]]:
    """Cut a text into its sentences and what lies between them: the number of each, and its words for print."""
    cuts: list[tuple[int | None, int, int]] = []
    end = 0
    for number, (start, stop) in enumerate(found.sentences, start=1):
        cuts += [(None, end, start), (number, start, stop)]
        end = stop
    cuts.append((None, end, len(found.text)))
    return [(number, exactly(found.text, Segment(a, found.text[a:b]))) for number, a, b in cuts if a < b]
