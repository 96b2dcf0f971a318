"""A visit: who led it, its days, the contacts held on it, and its sources."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from communique import api
from communique.answers import Visit
from communique.desk.kept import Kept
from communique.desk.showing import day, side_name
from communique.desk.things import known, moved, number_in, numbers_of, page_of, reasons_of, show

router = APIRouter()


@router.get("/visits/{name}")
def visit(request: Request, register: Kept, name: str) -> Response:
    """Show a visit."""
    told = known(lambda: api.visit(register, name), "visit", name)
    if told.id != name:
        return moved(request, told.id)
    why = reasons_of(register, told.id)
    return show(
        request,
        "visit.html",
        told.id,
        visit=told,
        title=title(told),
        why=why,
        numbers=numbers_of(told.sources),
        contacts=page_of(told.contacts, number_in(request, "contacts")),
        sources=page_of(told.sources, number_in(request, "sources"), 20),
    )


def title(told: Visit) -> str:
    """Give a visit's name in one line: visit of China to Vietnam, 12 December 2023 – 13 December 2023."""
    days = " – ".join(dict.fromkeys(day(each) for each in (told.start, told.end) if each))
    return f"visit of {side_name(told.guest)} to {side_name(told.host)}" + (f", {days}" if days else "")
