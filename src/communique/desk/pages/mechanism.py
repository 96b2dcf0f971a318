"""A mechanism: its sessions over the years with what is missing and due, and the sentences that say so."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import APIRouter, Request
from starlette.responses import Response

from communique import api
from communique.answers import Mechanism, Source
from communique.desk.drawings.lives import sessions
from communique.desk.kept import Kept, settings_of
from communique.desk.things import known, moved, number_in, numbers_of, page_of, reasons_of, show

router = APIRouter()


@router.get("/mechanisms/{name}")
def mechanism(request: Request, register: Kept, name: str) -> Response:
    """Show a mechanism."""
    told = known(lambda: api.mechanism(register, name), "mechanism", name)
    if told.id != name:
        return moved(request, told.id)
    why = reasons_of(register, told.id, settled=True)
    lines = api.sessions(told)
    return show(
        request,
        "mechanism.html",
        told.id,
        mechanism=told,
        why=why,
        numbers=numbers_of(told.sources),
        drawing=sessions(told, lines, settings_of(request).today().isoformat()),
        lines=page_of(lines[::-1], number_in(request, "sessions")),
        records=_records(told),
        sources=page_of(told.sources[::-1], number_in(request, "sources"), 20),
    )


def _records(told: Mechanism) -> Mapping[tuple[str, str], Source]:
    """Give the source of each record by its report and its id there, as sessions name them."""
    return {(each.report, each.record): each for each in reversed(told.sources)}
