"""Reviewing: one doubtful thing at a time with all that is needed to decide it; and where every page's decisions go."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Annotated, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from communique import api
from communique.desk.kept import Kept, Number, Reviewer
from communique.desk.showing import query, render
from communique.errors import DecidedError, QuestionError

router = APIRouter()
KINDS = (
    ("", "All"),
    ("conflict", "Conflicts"),
    ("merge", "Merges"),
    ("record", "Records"),
    ("follow-up", "Follow-ups"),
    ("unsure", "Unsure"),
)
OF = (
    ("persons", "people"),
    ("meetings", "contacts"),
    ("visits", "visits"),
    ("agreements", "agreements"),
    ("mechanisms", "mechanisms"),
    ("commitments", "commitments"),
)
_BEGINNING = "-"  # where the queue begins, among the places one came by
_TRAIL = 20  # places one can go back to
_COUNTED = 50

Texts = Annotated[list[str], Form()]
Past = Annotated[list[str], Query()]


@router.get("/review")
def queue(
    request: Request,
    register: Kept,
    kind: str = "",
    of: str = "",
    after: str = "",
    past: Past = [],  # noqa: B006 (read by FastAPI, never changed)
    done: Number = None,
    decided: Number = None,
) -> Response:
    """Show the next doubtful thing."""
    seen = api.review_seen(register)
    found = api.review_queue(register, kind or None, of=of or None, limit=1, after=after or None)
    case = api.review_case(register, found[0]) if found else None
    told: dict[str, Any] = {"kind": kind, "of": of}
    onward = query(told, after=found[0].position, past=[*past, after or _BEGINNING][-_TRAIL:]) if found else ""
    back = query(told, after=_place(past[-1]), past=past[:-1]) if past else ""
    return render(
        request,
        "review.html",
        case=case,
        kinds=KINDS,
        kinds_of_record=OF,
        kind=kind,
        of=of,
        seen=seen,
        here=_address("/review", query(told, after=after, past=past)),
        onward=_address("/review", onward) if found else None,
        previous=_address("/review", back) if past else None,
        because=BECAUSE,
        begun=not after,
        **said(register, done, decided),
    )


@router.get("/review/counts")
def counts(request: Request, register: Kept, kind: str = "") -> Response:
    """Show the kinds of doubt with how many there are of each."""
    found = {each.kind: each for each in api.review_counts(register, _COUNTED)}
    return render(request, "review_kinds.html", kinds=KINDS, kind=kind, counts=found)


# The words that a page offers as the reason of each act.
BECAUSE = {
    "accept": "the report says so",
    "reject": "the report does not say so",
    "same": "both tell of the same",
    "different": "they tell of two different things",
    "unsure": "what is known does not decide it",
    "edit": "corrected after the report",
    "prefer": "the better source",
    "confirm": "the later report tells what came of it",
    "refuse": "the later report tells of something else",
    "split": "these tellings are of another thing",
}


def said(register: Any, done: int | None, decided: int | None) -> dict[str, Any]:
    """Give what was done last, or what somebody else decided in the meantime, to be told at the top of a page."""
    found = {each.number: each for each in api.review_judgements(register, {n for n in (done, decided) if n})}
    return {"done": found.get(done or 0), "decided": found.get(decided or 0)}


@router.post("/review/decide")
def decide(
    request: Request,
    register: Kept,
    reviewer: Reviewer,
    act: Annotated[str, Form()] = "",
    one: Annotated[str, Form()] = "",
    other: Texts = [],  # noqa: B006
    slot: Texts = [],  # noqa: B006
    value: Texts = [],  # noqa: B006
    because: Annotated[str, Form()] = "",
    back: Annotated[str, Form()] = "",
    seen: Annotated[int | None, Form(ge=0, le=10**12)] = None,
    items: Annotated[str, Form()] = "",
) -> Response:
    """Write what a reviewer decided and go on; what somebody else decided in the meantime is told instead."""
    typed = {"act": act, "one": one, "other": other, "slot": slot, "value": value, "because": because, "back": back}
    try:
        told = _lot(items) if items else [_decision(act, one, other, slot, value)]
        numbers = api.decide(register, told, because=because, author=reviewer, at=api.now(), seen=seen)
    except DecidedError as error:
        return _go(back, decided=error.judgement)
    except QuestionError as error:
        sentence = f"{error}" if not items else f"{error}: nothing of the lot was written"
        return render(request, "review_wrong.html", 400, sentence=sentence, typed=typed, items=items)
    return _go(back, done=numbers[0])


def _decision(act: str, one: str, other: Sequence[str], slot: Sequence[str], value: Sequence[str]) -> Any:
    if len(slot) != len(value):
        raise QuestionError("each cell needs a value, which may be empty")
    others = tuple(each for each in other if each)
    return api.Decision(act, one, others, tuple(zip(slot, value, strict=True)))


def _lot(items: str) -> list[Any]:
    """Give the decisions of a lot, a line each."""
    try:
        told = [json.loads(line) for line in items.splitlines() if line.strip()]
        return [
            api.Decision(str(act), str(one), tuple(map(str, others)), tuple((str(a), str(b)) for a, b in cells))
            for act, one, others, cells in told
        ]
    except (ValueError, TypeError) as error:
        raise QuestionError("this list of decisions cannot be read: make the preview again") from error


def line_of(doubt: Any) -> str:
    """Give the line by which a doubt is accepted in a lot."""
    if doubt.kind == "conflict":
        shown = "; ".join(map(str, doubt.value)) if isinstance(doubt.value, list | tuple) else str(doubt.value)
        return json.dumps(["prefer", doubt.id, [], [[doubt.cell, shown]]])
    if doubt.kind == "merge":
        return json.dumps(["same", doubt.one, [doubt.other], []])
    return json.dumps(["accept", doubt.one, [], []])


def _go(back: str, **told: int) -> Response:
    """Go back to the page that one came from, and no other site's, and say there what was done."""
    parts = urlsplit(back)
    ours = back.startswith("/") and not back.startswith(("//", "/\\")) and not parts.netloc
    path, rest = (parts.path, parts.query) if ours else ("/review", "")
    kept = [pair for pair in parse_qsl(rest) if pair[0] not in ("done", "decided", "edit")]
    words = urlencode([*kept, *((name, str(number)) for name, number in told.items())])
    return RedirectResponse(f"{path}?{words}#item", 303)


def _address(path: str, words: str) -> str:
    return f"{path}?{words}" if words else path


def _place(told: str) -> str:
    return "" if told == _BEGINNING else told
