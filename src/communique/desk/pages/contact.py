"""A contact: what was settled of it, who took part, what it belongs to, and its sources side by side."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from communique import api
from communique.answers import Contact
from communique.desk.kept import Kept
from communique.desk.showing import day, side_name, side_names, words
from communique.desk.things import cells_of, columns, known, moved, numbered, reasons_of, show

router = APIRouter()


@router.get("/contacts/{name}")
def contact(request: Request, register: Kept, name: str) -> Response:
    """Show a contact."""
    told = known(lambda: api.contact(register, name), "contact", name)
    if told.id != name:
        return moved(request, told.id)
    why = reasons_of(register, told.id)
    side_by_side = columns(why)
    around = api.surroundings(register, told)
    return show(
        request,
        "contact.html",
        told.id,
        title=title(told),
        contact=told,
        why=why,
        columns=side_by_side,
        cells=cells_of(side_by_side),
        numbers=numbered(side_by_side),
        capacities={each.person: each for each in around.persons},
        agreed=around.agreed,
        visit=api.visit(register, told.visit) if told.visit else None,
        frame=api.contact(register, told.frame) if told.frame else None,
    )


def title(told: Contact) -> str:
    """Give a contact's name in one line: talks, Laos – Vietnam, Hanoi, 4 December 2020."""
    where = told.place or side_name(told.place_country)
    parts = (words(told.format), side_names(told.countries), where, day(told.date) if told.date else None)
    return ", ".join(part for part in parts if part)
