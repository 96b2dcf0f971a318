"""Judgements: what people decided, and deciding; each is kept for good, and an undoing is a judgement of its own."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import JSONResponse, Response

from communique import api
from communique.desk.kept import Kept, Reviewer
from communique.desk.v1 import answering
from communique.desk.v1.answering import LIMIT
from communique.desk.v1.schemas import Problem
from communique.errors import QuestionError

router = APIRouter(prefix="/judgements", tags=["judgements"])


class Judgement(BaseModel):
    """A judgement as the register keeps it; ``one`` and ``other`` are handles of records."""

    model_config = ConfigDict(extra="allow")
    number: int
    at: str
    author: str
    act: str
    because: str
    in_force: bool


class Page(BaseModel):
    """One page of judgements, the newest first."""

    items: list[Judgement]
    next: str | None


class Decision(BaseModel):
    """What somebody decides: on one record (accept, reject, edit), or on two (same, different, unsure, and so on)."""

    model_config = ConfigDict(extra="forbid")
    act: Literal["same", "different", "unsure", "accept", "reject", "confirm", "refuse", "edit"]
    one: str = Field(min_length=1, max_length=200, description="An id, or the handle of a record")
    other: str | None = Field(None, max_length=200, description="The other one, where the act is about two")
    cells: dict[str, str] = Field(default_factory=dict, description="For edit: the cells and their new values")
    because: str = Field(min_length=1, max_length=2_000, description="Why: it is kept with the judgement")
    author: str | None = Field(None, max_length=100, description="Who judges; by default who sits at the desk")


class Written(BaseModel):
    """The numbers of the judgements that were written."""

    numbers: list[int]


class Reason(BaseModel):
    """Why something is undone."""

    model_config = ConfigDict(extra="forbid")
    because: str = Field("", max_length=2_000)
    author: str | None = Field(None, max_length=100)


@router.get(".json", response_model=None, responses=answering.responses(Page), summary="Judgements, the newest first")
def judgements_json(
    register: Kept,
    limit: int = LIMIT,
    after: str | None = Query(None, description="The cursor that the page before gave as next"),
) -> Response:
    """Give what people judged."""
    start = answering.no_more(after)
    told = list(reversed(register.judgements()))
    end = start + limit
    return answering.as_page(told[start:end], str(end) if end < len(told) else None)


@router.post(
    "",
    status_code=201,
    response_model=Written,
    responses={**answering.PROBLEMS, 403: {"model": Problem, "description": "Sent by a page of another site"}},
    summary="Judge",
)
def decide(register: Kept, reviewer: Reviewer, decision: Decision) -> Response:
    """Write a judgement and derive what follows from it."""
    about: dict[str, Any] = {"because": decision.because, "author": decision.author or reviewer, "at": api.now()}
    if decision.act == "edit":
        if not decision.cells:
            raise QuestionError('an edit needs a cell: cells={"place": "Hanoi"}')
        return _written(register.edit(decision.one, decision.cells.items(), **about))
    names = [decision.one] if decision.other is None else [decision.one, decision.other]
    return _written([register.judge(decision.act, *names, **about)])


@router.post(
    "/{number}/undo", status_code=201, response_model=Written, responses=answering.PROBLEMS, summary="Undo a judgement"
)
def undo(register: Kept, reviewer: Reviewer, number: Annotated[int, Path(ge=1, le=10**12)], reason: Reason) -> Response:
    """Undo a judgement by its number."""
    about = {"because": reason.because, "author": reason.author or reviewer, "at": api.now()}
    return _written([register.undo(number, **about)])


def _written(numbers: list[int]) -> Response:
    return JSONResponse({"numbers": numbers}, 201)
