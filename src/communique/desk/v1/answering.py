"""Answering: pages of JSON with a cursor, whole lists as streamed CSV, and the parameters as OpenAPI describes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from fastapi import Query
from pydantic import BaseModel
from starlette.responses import JSONResponse, Response, StreamingResponse

from communique.answers.base import plain
from communique.desk.criteria import Criterion
from communique.desk.v1.schemas import Problem
from communique.errors import QuestionError
from communique.publishing import exports, tables

MOST = 500
A_PAGE = 50
Ask = Callable[[int, str | None], tuple[Sequence[Any], str | None]]  # how many, after which cursor: some, and the next

LIMIT = Query(A_PAGE, ge=1, le=MOST, description="How many to give at most")
AFTER = Query(None, description="The cursor that the page before gave as next")
PROBLEMS: dict[int | str, dict[str, Any]] = {
    400: {"model": Problem, "description": "The question cannot be taken; the message says why"},
    404: {"model": Problem, "description": "The register does not know it"},
    422: {"model": Problem, "description": "A parameter cannot be read; the message says which"},
    503: {"model": Problem, "description": "The register cannot be opened"},
}
CSV: dict[str, Any] = {"content": {"text/csv": {"schema": {"type": "string"}}}, "description": "CSV, a header first"}


def as_json(told: Any) -> Response:
    """Answer with plain data."""
    return JSONResponse(plain(told))


def as_page(found: Sequence[Any], onward: str | None) -> Response:
    """Answer with one page of a list."""
    return JSONResponse({"items": [plain(each) for each in found], "next": onward})


def as_csv(found: Iterable[Any], kind: str, name: str) -> Response:
    """Answer with rows, sent as they come; ``kind`` is the name of the answers' class."""
    columns = tables.ALL_COLUMNS[kind]
    lines = (line + "\r\n" for line in exports.as_csv((plain(each) for each in found), columns))
    head = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    return StreamingResponse(lines, media_type="text/csv; charset=utf-8", headers=head)


def every(ask: Ask, after: str | None = None) -> Iterator[Any]:
    """Give a whole list, asked for in pages; what is wrong with the question is raised at once."""
    first, onward = ask(MOST, after)
    return chain(first, _rest(ask, onward))


def _rest(ask: Ask, after: str | None) -> Iterator[Any]:
    while after is not None:
        found, after = ask(MOST, after)
        yield from found


def documented(criteria: Iterable[Criterion]) -> list[dict[str, Any]]:
    """Give criteria as OpenAPI describes parameters."""
    return [_parameter(each) for each in criteria]


def _parameter(criterion: Criterion) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    if criterion.choices:
        schema["enum"] = list(criterion.choices)
    if criterion.kind == "flag":
        schema["enum"] = ["1", "0"]
    if criterion.kind == "sides":
        schema = {"type": "array", "items": {"type": "string"}}
    told = f"{criterion.label}: {criterion.hint}" if criterion.hint else criterion.label
    return {"name": criterion.name, "in": "query", "required": False, "description": told, "schema": schema}


def responses(model: type[BaseModel]) -> dict[int | str, dict[str, Any]]:
    """Give what a question may answer, for the documentation."""
    return {200: {"model": model}, **PROBLEMS}


def no_more(after: str | None) -> int:
    """Give how many of a list that is reckoned as a whole were given; its cursors are their number."""
    if after is None:
        return 0
    if not (after.isascii() and after.isdecimal() and len(after) < 10):
        raise QuestionError("this page of the list is none: begin again with the first page")
    return int(after)
