"""A person: offices and ranks over time, contacts, counterparts, what they asked and promised, spellings."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from communique import api
from communique.answers import Portrait
from communique.desk.drawings.lives import Bars, Stretch, bars
from communique.desk.kept import Kept
from communique.desk.things import known, moved, number_in, page_of, show

router = APIRouter()
_MOST_TICKS = 400
_COUNTERPARTS = 15


@router.get("/people/{name}")
def person(request: Request, register: Kept, name: str) -> Response:
    """Show a person."""
    told = known(lambda: api.person(register, name), "person", name)
    if told.id != name:
        return moved(request, told.id)
    # The newest first; those whose year is not told stand last.
    contacts = sorted(told.contacts, key=lambda each: (_dated(each.date), each.date or "", each.contact), reverse=True)
    said = sorted(told.statements, key=lambda each: (each.told or "", each.commitment), reverse=True)
    return show(
        request,
        "person.html",
        told.id,
        person=told,
        tenures=_drawn(told),
        contacts=page_of(contacts, number_in(request, "contacts")),
        said=page_of(said, number_in(request, "said"), 20),
        counterparts=page_of(told.counterparts, number_in(request, "counterparts"), _COUNTERPARTS),
        sources=page_of(told.sources[::-1], number_in(request, "sources"), 20),
        handles={each.report: each for each in reversed(told.sources)},
    )


def _dated(day: str | None) -> bool:
    return bool(day) and not str(day).startswith("X")


def _drawn(told: Portrait) -> Bars | None:
    """Draw offices and ranks as bars, and below them a tick for each contact."""
    stretches = [
        Stretch(each.value, each.first_seen, each.last_seen, look="rank" if each.kind == "rank" else "known")
        for each in told.tenures
    ]
    return bars(stretches, [each.date for each in told.contacts[-_MOST_TICKS:]])
