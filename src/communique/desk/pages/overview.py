"""The overview: what is new, what falls due, what is open, what awaits review, and where to begin."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from communique import api
from communique.desk import criteria
from communique.desk.kept import Kept, settings_of
from communique.desk.reckoned import coming, reckoned
from communique.desk.showing import render

router = APIRouter()
_MOST = 8
_COUNTED = 50  # things of a kind that are counted one by one


@router.get("/")
def overview(request: Request, register: Kept) -> Response:
    """Show the overview; an empty register is told how to begin."""
    counts = api.overview(register)
    sides = criteria.asked(request.query_params, "timeline", today=settings_of(request).today())
    if not counts.reports:
        return render(request, "welcome.html", asked=sides)
    return render(request, "overview.html", counts=counts, asked=sides, soonest=soonest, **_sections(request, register))


def _sections(request: Request, register: Any) -> dict[str, Any]:
    return {
        "pairs": api.pairs(register, most=_MOST + 2),
        "contacts": api.meetings(register, newest=True, limit=_MOST),
        "commitments": api.commitments(register, open_only=True, newest=True, limit=_MOST),
        "due": reckoned(request).at_hand(coming(settings_of(request))),
    }


@router.get("/soon")
def soon(request: Request, register: Kept) -> Response:
    """Show what falls due soon, for the overview, which does not wait for it."""
    due = reckoned(request).due(register, coming(settings_of(request)))
    return render(request, "soon.html", due=due, soonest=soonest)


@router.get("/waiting")
def waiting(request: Request, register: Kept) -> Response:
    """Show what awaits review, for the overview, which does not wait for it."""
    return render(request, "waiting.html", waiting=api.review_counts(register, most=_COUNTED))


def soonest(due: list[Any]) -> list[Any]:
    """Give the few that matter most: what comes next, then what is overdue, the latest first."""
    ahead = [each for each in due if not each.overdue]
    late = [each for each in reversed(due) if each.overdue]
    room = max(_MOST // 2, _MOST - len(late))
    return [*ahead[:room], *late[: _MOST - min(room, len(ahead))]]
