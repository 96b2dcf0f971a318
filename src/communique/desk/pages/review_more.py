"""Reviewing beyond the queue: one thing with its tellings, many doubts accepted at once, and what was judged."""

from __future__ import annotations

from itertools import groupby
from math import isfinite, nan
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from communique import api
from communique.desk.kept import Kept, Number
from communique.desk.pages.review import BECAUSE, OF, line_of, said
from communique.desk.showing import query, render
from communique.errors import QuestionError

router = APIRouter()
_PAGE = 50
_MOST = 500  # doubts accepted in one act
_SHOWN = 50


@router.get("/review/thing/{name}")
def thing(
    request: Request,
    register: Kept,
    name: str,
    page: int = 1,
    words: str = "",
    edit: str = "",
    act: str = "",
    done: Number = None,
    decided: Number = None,
) -> Response:
    """Show one thing with its tellings, and what may be done with it."""
    try:
        told = api.review_thing(register, name, page=page, words=words)
    except QuestionError:
        if done is None:
            raise
        return RedirectResponse(f"/review/log?done={done}", 303)  # what was judged is no thing any more
    if act == "edit" and told.tellings:
        edit = edit or told.tellings[0].handle
    return render(
        request,
        "review_thing.html",
        thing=told,
        name=name,
        words=words,
        edit=edit,
        cells=api.cells_to_edit(register, edit) if edit else (),
        seen=api.review_seen(register),
        here=f"/review/thing/{name}?" + query({"page": page if page > 1 else None, "words": words}),
        because=BECAUSE,
        **said(register, done, decided),
    )


@router.get("/review/bulk")
def bulk(
    request: Request,
    register: Kept,
    kind: str = "",
    of: str = "",
    verdict: str = "",
    weight: str = "",
    rule: str = "",
    how: str = "",
    cell: str = "",
    done: Number = None,
    decided: Number = None,
) -> Response:
    """Show what accepting many doubts at once would accept."""
    seen = api.review_seen(register)
    told = {"kind": kind, "of": of, "verdict": verdict, "weight": weight, "rule": rule, "how": how, "cell": cell}
    found = _matching(register, told) if kind else []
    chosen = found[:_MOST]
    return render(
        request,
        "review_bulk.html",
        told=told,
        kinds_of_record=OF,
        rules=api.review_rules(register),
        found=chosen,
        more=len(found) > _MOST,
        shown=chosen[:_SHOWN],
        items="\n".join(line_of(each) for each in chosen),
        because=BECAUSE[{"conflict": "prefer", "merge": "same"}.get(kind, "accept")],
        seen=seen,
        here="/review/bulk?" + query(told),
        **said(register, done, decided),
    )


def _matching(register: Any, told: dict[str, str]) -> list[Any]:
    """Give the doubts that a filter chooses, one more than are accepted at once."""
    if told["kind"] not in ("conflict", "merge", "record"):
        raise QuestionError(f"{told['kind']!r} cannot be accepted in bulk: choose conflict, merge or record")
    mine = {
        "conflict": ("cell",),
        "merge": ("verdict", "weight"),
        "record": ("rule", "how"),
    }[told["kind"]]
    about: dict[str, Any] = {name: told[name] for name in mine if told[name]}
    if "weight" in about:
        about["weight"] = _number(about["weight"])
    return api.review_queue(register, told["kind"], of=told["of"] or None, limit=_MOST + 1, **about)


def _number(told: str) -> float:
    try:
        weight = float(told)
    except ValueError:
        weight = nan
    if not isfinite(weight):
        raise QuestionError(f"{told!r} is no weight: write a number such as 4.5")
    return weight


@router.get("/review/log")
def log(
    request: Request, register: Kept, after: Number = None, done: Number = None, decided: Number = None
) -> Response:
    """Show what was judged, the newest first; what was judged in one act stands together."""
    rows = api.review_log(register, limit=_PAGE + 1, after=after)
    page = rows[:_PAGE]
    return render(
        request,
        "review_log.html",
        lots=[list(lot) for _, lot in groupby(page, key=lambda each: each.lot)],
        onward=page[-1].number if len(rows) > _PAGE else None,
        first=after is None,
        seen=api.review_seen(register),
        here="/review/log" + (f"?after={after}" if after else ""),
        **said(register, done, decided),
    )
