"""Keys: what each does; and who sits at this browser."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from communique.desk.showing import render
from communique.errors import QuestionError

router = APIRouter()
_LONGEST = 80
_A_YEAR = 365 * 24 * 3600
# The sequences that desk.js knows: g, then a letter, goes to a page.
GOING = (
    ("g o", "/", "the overview"),
    ("g c", "/contacts", "contacts"),
    ("g v", "/visits", "visits"),
    ("g p", "/people", "people"),
    ("g a", "/agreements", "agreements"),
    ("g m", "/mechanisms", "mechanisms"),
    ("g t", "/commitments", "commitments (what is to do)"),
    ("g r", "/reports", "reports"),
    ("g d", "/due", "what falls due"),
    ("g w", "/map", "the map (where)"),
    ("g n", "/network", "the network"),
    ("g q", "/review", "review (the queue)"),
    ("g i", "/add", "adding reports (in)"),
)
HERE = (
    ("/", "the search field"),
    ("?", "this page"),
    ("Esc", "leave the field in which you are typing"),
    ("j", "the next row of a list"),
    ("k", "the row before"),
    ("Enter", "the page of the row you are at"),
    ("n", "the next page of a list"),
    ("p", "the first page of a list"),
)


@router.get("/keys")
def keys(request: Request) -> Response:
    """Show the keys, and who sits here."""
    return render(request, "keys.html", going=GOING, here=HERE)


@router.post("/reviewer")
def sit_down(name: Annotated[str, Form()] = "", back: Annotated[str, Form()] = "/keys") -> Response:
    """Remember in a cookie who sits at this browser; no name forgets it."""
    told = " ".join(name.split())
    if len(told) > _LONGEST or not told.isprintable():
        raise QuestionError(f"a reviewer's name has at most {_LONGEST} letters: write a shorter one")
    answer = RedirectResponse(back if _ours(back) else "/keys", 303)
    if told:
        answer.set_cookie("reviewer", quote(told), max_age=_A_YEAR, httponly=True, samesite="strict")
    else:
        answer.delete_cookie("reviewer")
    return answer


def _ours(address: str) -> bool:
    """Tell whether an address is a page of this desk and nowhere else."""
    return address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
