"""A relationship of two or more sides at a glance: contacts, instruments, mechanisms, commitments, who is who."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import quote, urlencode

from fastapi import APIRouter, Query, Request
from starlette.responses import RedirectResponse, Response

from communique import api
from communique.desk.drawings import editions, ladder, timeline
from communique.desk.drawings.matrix import matrix
from communique.desk.drawings.scale import Axis, axis_of, days_of
from communique.desk.kept import Kept, settings_of
from communique.desk.showing import render
from communique.errors import QuestionError

if TYPE_CHECKING:
    from communique.answers import Due
    from communique.answers.relationship import Bar, ContactMark, Relationship

router = APIRouter()
_PAIRS = 30
_AHEAD = "1y"


@router.get("/between")
def choice(
    request: Request, register: Kept, side: Annotated[list[str] | None, Query()] = None, to: str = ""
) -> Response:
    """Let a reader name the sides, or choose from those that met most; sides that were named lead to their page."""
    named = [each for each in side or () if each.strip()]
    if named:
        return _to(sides_named(named), {}, "briefs/between" if to == "brief" else "between")
    return render(
        request, "relationship_choice.html", pairs=api.pairs(register, most=_PAIRS), names=api.names_of_sides()
    )


@router.get("/between/{told:path}")
def relationship(
    request: Request,
    register: Kept,
    told: str,
    since: str = "",
    until: str = "",
    on: str = "",
    all: bool = False,
) -> Response:
    """Show a relationship; names of sides lead to the page of their codes."""
    asked = {"since": since.strip(), "until": until.strip(), "on": on.strip()}
    sides = sides_named(told.split("/"))
    if "/".join(sides) != told:
        return _to(sides, asked)
    day = asked["on"] or settings_of(request).today().isoformat()
    answer = api.relationship(register, sides, day, since=asked["since"] or None, until=asked["until"] or None)
    due = api.due(register, on=day, within=_AHEAD, between=sides)
    drawn = drawings(answer, bounded=bool(asked["since"] or asked["until"]))
    more: dict[str, Any] = {
        "asked": asked,
        "due": due,
        "last": last_met(answer),
        "next": next_due(due),
        "every": all,
        "formats": timeline.FORMATS,
    }
    return render(request, "relationship.html", told=answer, **drawn, **more, **_counts(answer))


def _to(sides: Sequence[str], asked: dict[str, str], page: str = "between") -> Response:
    query = urlencode({name: value for name, value in asked.items() if value})
    path = "/".join(quote(side, safe="") for side in sides)
    return RedirectResponse(f"/{page}/{path}" + (f"?{query}" if query else ""), 303)


def sides_named(told: Iterable[str]) -> tuple[str, ...]:
    """Give the codes of sides, each once, of which each was told by its code or a name; raises QuestionError."""
    named = [each.strip() for each in told if each.strip()]
    codes = {each: api.side_called(each) for each in named}
    unknown = next((each for each, code in codes.items() if code is None), None)
    if unknown is not None:
        raise QuestionError(f"the desk does not know a state or organisation called {unknown!r}: write VNM or Vietnam")
    sides = tuple(dict.fromkeys(code for code in codes.values() if code))
    if len(sides) < 2:
        raise QuestionError("a relationship has two or more sides: write /between/VNM/LAO")
    return sides


def last_met(answer: Relationship) -> ContactMark | None:
    """Give the last contact that was held by the day asked about."""
    held = [each for each in answer.contacts if each.status == "held" and each.last and each.last <= answer.on]
    return max(held, key=lambda each: (each.last, each.first or "", len(each.names), each.id), default=None)


def next_due(due: Sequence[Due]) -> Due | None:
    """Give what falls due next, of what is not overdue."""
    return next((each for each in due if not each.overdue), None)


def _counts(answer: Relationship) -> dict[str, Any]:
    return {
        "statuses": Counter(each.status for each in answer.contacts),
        "standing": [each for each in answer.instruments if each.status == "in-force"],
        "instruments": {each.id: each for each in answer.instruments},
    }


@dataclass(frozen=True, slots=True)
class _Reach:
    """The years of everything told: those that must be in the drawings, those that may, and whether some have none."""

    inner: tuple[int, ...]
    outer: tuple[int, ...]
    undated: bool


def drawings(answer: Relationship, *, bounded: bool = False) -> dict[str, Any]:
    """Draw a relationship; where the reader set bounds, all drawings keep within the years between them."""
    on = date.fromisoformat(answer.on)
    axis = _axis(answer, on, bounded)
    main, folds = ladder.folded([each for each in answer.instruments if ladder.seen(each, axis)], axis, on)
    drawn, folded, bare = editions.parted(answer.mechanisms)
    return {
        "timeline": timeline.timeline(answer.contacts, axis, on),
        "ladder": main,
        "folds": folds,
        "editions": editions.editions(drawn, axis, on),
        "more_editions": editions.editions(folded, axis, on) if folded else None,
        "bare": bare,
        "matrix": matrix(answer.commitments),
    }


def _axis(answer: Relationship, on: date, bounded: bool) -> Axis:
    reach = _reach(answer)
    if not bounded:
        return axis_of(reach.inner, on, outer=reach.outer, banded=reach.undated)
    since, until = days_of(answer.since), days_of(answer.until)
    first = since[0].year if since else min([*reach.inner, until[0].year if until else on.year])
    last = until[1].year if until else max([*reach.inner, first, on.year])
    return Axis(first, max(first, last), reach.undated)


def _reach(answer: Relationship) -> _Reach:
    contacts = [timeline.day_of(each) for each in answer.contacts]
    rounds = [
        told for each in answer.mechanisms for told in (*each.editions, *([each.planned] if each.planned else []))
    ]
    days = [days_of(each.date) for each in rounds] + [days_of(each.next_due) for each in answer.mechanisms]
    inner = [day.year for day in contacts if day] + [told[0].year for told in days if told]
    undated = not all(contacts) or not all(days_of(each.date) for each in rounds)
    undated = undated or any(each.gaps for each in answer.mechanisms) or not all(map(_dated, answer.instruments))
    outer = [day.year for each in answer.instruments for told in _told(each) if told for day in told]
    return _Reach(tuple(inner), tuple(outer), undated)


def _told(bar: Bar) -> list[tuple[date, date] | None]:
    return [days_of(each) for each in (bar.period_start, bar.period_end, bar.signed, bar.first_told)]


def _dated(bar: Bar) -> bool:
    return any(_told(bar))
