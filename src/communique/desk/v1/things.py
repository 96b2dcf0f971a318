"""One thing by its id (or the handle of any record that tells of it), and why it is as it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from communique import answers, api
from communique.answers import commitments, findings, instruments, mechanisms, people, reports, visits
from communique.desk.kept import Kept, settings_of
from communique.desk.v1 import answering
from communique.desk.v1.schemas import model_of

router = APIRouter()
ON = Query(None, description="The day asked about; today by default", pattern=r"^\d{4}-\d{2}-\d{2}$")


class _Kind(NamedTuple):
    """One kind of thing: its name in addresses, the question that gives it, its answer, whether a day bears on it."""

    name: str
    question: str
    answer: type
    dated: bool = False


_KINDS = (
    _Kind("contacts", "contact", answers.Contact),
    _Kind("visits", "visit", visits.Visit),
    _Kind("people", "person", people.Portrait),
    _Kind("agreements", "agreement", instruments.Ladder, dated=True),
    _Kind("mechanisms", "mechanism", mechanisms.Mechanism),
    _Kind("commitments", "commitment", commitments.Commitment),
)


def _found(register: Any, kind: _Kind, name: str, on: str) -> Any:
    more = {"on": on} if kind.dated else {}
    return getattr(api, kind.question)(register, name, **more)


def _json(kind: _Kind) -> Callable[..., Response]:
    if kind.dated:

        def give_on(request: Request, register: Kept, name: str, on: str | None = ON) -> Response:
            return answering.as_json(_found(register, kind, name, on or settings_of(request).today().isoformat()))

        return give_on

    def give(register: Kept, name: str) -> Response:
        return answering.as_json(_found(register, kind, name, ""))

    return give


def _csv(kind: _Kind) -> Callable[..., Response]:
    def give(request: Request, register: Kept, name: str) -> Response:
        found = _found(register, kind, name, settings_of(request).today().isoformat())
        return answering.as_csv([found], _printed(kind), f"{kind.name}-{found.id}")

    return give


def _printed(kind: _Kind) -> str:
    return "Instrument" if kind.answer is instruments.Ladder else kind.answer.__name__


for _kind in _KINDS:
    _noun = _kind.question
    router.add_api_route(
        f"/{_kind.name}/{{name}}.json",
        _json(_kind),
        tags=["things"],
        operation_id=f"{_noun}_json",
        summary=f"One {_noun}",
        responses=answering.responses(model_of(_kind.answer)),
        methods=["GET"],
    )
    router.add_api_route(
        f"/{_kind.name}/{{name}}.csv",
        _csv(_kind),
        tags=["things"],
        operation_id=f"{_noun}_csv",
        summary=f"One {_noun} as a row of CSV",
        responses={200: answering.CSV, **answering.PROBLEMS},
        response_class=Response,
        methods=["GET"],
    )


@router.get(
    "/reports/{name}.json",
    tags=["things"],
    summary="One report with its text and every record's passages",
    responses=answering.responses(model_of(reports.ReportText)),
    operation_id="report_json",
)
def report(register: Kept, name: str) -> Response:
    """Give a report by its id or key."""
    return answering.as_json(api.report(register, name))


@router.get(
    "/reports/{name}.csv",
    tags=["things"],
    summary="The records of one report as rows of CSV",
    responses={200: answering.CSV, **answering.PROBLEMS},
    response_class=Response,
    operation_id="report_csv",
)
def report_csv(register: Kept, name: str) -> Response:
    """Give the records that were read in a report."""
    found = api.report(register, name)
    return answering.as_csv(found.records, "TextRecord", f"report-{found.key}")


@router.get(
    "/explain/{name}.json",
    tags=["things"],
    summary="Why a thing is as it is: rules, sentences, sources, judgements",
    responses=answering.responses(model_of(findings.Explanation)),
    operation_id="explain_json",
)
def explain(register: Kept, name: str) -> Response:
    """Give the reasons of every cell of a thing."""
    return answering.as_json(api.explain(register, name))
