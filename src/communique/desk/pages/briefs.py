"""Briefs: of a relationship, a person or a visit, to read here and to take along as Markdown, HTML, DOCX or PDF."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Any
from urllib.parse import quote

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from communique import api
from communique.answers.brief import Gap, Item, Section
from communique.desk import criteria
from communique.desk.kept import Kept, settings_of
from communique.desk.showing import render
from communique.errors import QuestionError
from communique.publishing.briefs import FORMATS, MEDIA_TYPES, printed
from communique.publishing.briefs.notes import numbered, subtitle

router = APIRouter(prefix="/briefs")
_NAME = re.compile(r"[^A-Za-z0-9]+")


@router.get("")
def begin(request: Request) -> Response:
    """Ask what to brief on, or lead to the brief of the sides that are named."""
    sides = criteria.sides([each for each in request.query_params.getlist("side") if each.strip()])
    person = request.query_params.get("person", "").strip()
    if len(sides) > 1:
        return RedirectResponse(f"/briefs/between/{'/'.join(quote(side) for side in sides)}", 303)
    if person:
        return RedirectResponse(f"/briefs/person/{quote(person, safe='')}", 303)
    wrong = "A brief of a relationship needs two sides or more." if sides else ""
    return render(request, "briefs.html", 400 if wrong else 200, known_sides=api.names_of_sides(), wrong=wrong)


@router.get("/between/{sides:path}")
def between(request: Request, register: Kept, sides: str) -> Response:
    """Brief on a relationship."""
    return _brief(request, register, sides=criteria.sides([side for side in sides.split("/") if side.strip()]))


@router.get("/person/{name}")
def person(request: Request, register: Kept, name: str) -> Response:
    """Brief on a person."""
    return _brief(request, register, person=name)


@router.get("/visit/{name}")
def visit(request: Request, register: Kept, name: str) -> Response:
    """Brief on a visit, and on guest and host."""
    return _brief(request, register, visit=name)


def _brief(request: Request, register: Any, **subject: Any) -> Response:
    told = request.query_params
    today = settings_of(request).today().isoformat()
    on = told.get("on") or today
    brief = api.brief(
        register, **subject, on=on, since=told.get("since") or None, accessed=told.get("accessed") or today
    )
    form = told.get("format")
    if form:
        return _taken_along(brief, form)
    chosen = {"on": told.get("on"), "since": told.get("since")}
    notes = numbered(brief)
    return render(request, "brief.html", brief=brief, notes=notes, subtitle=subtitle(brief), chosen=chosen, runs=_runs)


def _runs(section: Section) -> list[tuple[str, list[Item | Gap]]]:
    """Give a section's statements by the headings under which they stand, in their order."""
    runs = groupby(section.items, key=lambda item: (item.group if isinstance(item, Item) else None) or "")
    return [(heading, list(items)) for heading, items in runs]


def _taken_along(brief: Any, form: str) -> Response:
    """Give a brief as a file."""
    if form not in FORMATS:
        raise QuestionError(f"there is no brief as {form!r}: take {', '.join(FORMATS)}")
    name = f"brief-{_NAME.sub('-', '-'.join(brief.subject)).strip('-')}-{brief.on}.{form}"
    head = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(printed(brief, form).content, media_type=MEDIA_TYPES[form], headers=head)
