"""Why a thing is what it is: each cell with its reason, each telling as it was read, what was joined and kept apart."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from communique.desk.kept import Kept
from communique.desk.showing import link
from communique.desk.things import ADDRESSES, known, number_in, numbers_of, page_of, reasons_of, show

router = APIRouter()
_TELLINGS = 10


def _page(kind: str) -> Callable[..., Response]:
    noun = ADDRESSES[kind][1]

    def why(request: Request, register: Kept, name: str) -> Response:
        told = known(lambda: reasons_of(register, name), noun, name)
        if told.id != name or told.kind != kind:
            return RedirectResponse(f"{link(told.id)}/why", 303)
        return show(
            request,
            "why.html",
            told.id,
            why=told,
            noun=noun,
            numbers=numbers_of(told.sources),
            tellings=page_of(told.records, number_in(request, "tellings"), _TELLINGS),
        )

    return why


for _kind in ADDRESSES:
    router.add_api_route(f"/{ADDRESSES[_kind][0]}/{{name}}/why", _page(_kind), methods=["GET"], name=f"why-{_kind}")
