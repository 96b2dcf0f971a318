"""The lists of the pages: the same criteria, a page at a time as JSON, or all of it as CSV."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from communique import answers, api
from communique.answers import commitments, due, findings, instruments, mechanisms, people, reports, visits
from communique.desk import criteria
from communique.desk.criteria import Asked
from communique.desk.kept import Kept, settings_of
from communique.desk.pages.lists import LISTINGS, Listing
from communique.desk.v1 import answering
from communique.desk.v1.answering import AFTER, LIMIT
from communique.desk.v1.schemas import page_of

router = APIRouter()
_WHOLE = ("due", "changed")  # reckoned as a whole: their cursors are how much was given
_TIMELINE = Listing("timeline", "Everything in the order of time", "timeline", "", tells=True)
ANSWERS: dict[str, type] = {
    "contacts": answers.Contact,
    "visits": visits.Visit,
    "people": people.Person,
    "agreements": instruments.Instrument,
    "mechanisms": mechanisms.Mechanism,
    "commitments": commitments.Commitment,
    "reports": reports.ReportLine,
    "due": due.Due,
    "conflicts": findings.Conflict,
    "changed": findings.Change,
    "timeline": visits.Event,
}


def _asking(register: Any, listing: Listing, told: Asked) -> answering.Ask:
    """Give the question of a list, as the library takes it, in pages."""
    question = getattr(api, listing.question)
    more: dict[str, Any] = {"newest": True} if listing.newest else {}

    def ask(most: int, after: str | None) -> tuple[Sequence[Any], str | None]:
        position = criteria.position_of(after)
        found = question(register, **told.arguments, **more, limit=most + 1, after=position)
        return found[:most], criteria.cursor(found[most - 1]) if len(found) > most else None

    def ask_whole(most: int, after: str | None) -> tuple[Sequence[Any], str | None]:
        start = answering.no_more(criteria.position_of(after))
        found = question(register, **told.arguments)
        end = start + most
        return found[start:end], criteria.cursor_at(str(end)) if end < len(found) else None

    return ask_whole if listing.name in _WHOLE else ask


def _asked(request: Request, listing: Listing) -> Asked:
    told = criteria.asked(request.query_params, listing.name, today=settings_of(request).today())
    return replace(told, after=None)


def _json(listing: Listing) -> Callable[..., Response]:
    def give(request: Request, register: Kept, limit: int = LIMIT, after: str | None = AFTER) -> Response:
        ask = _asking(register, listing, _asked(request, listing))
        return answering.as_page(*ask(limit, after))

    return give


def _csv(listing: Listing) -> Callable[..., Response]:
    def give(request: Request) -> Response:
        # The rows are sent after this function has answered, so the register stays open with them.
        register = api.open_register(settings_of(request).register)
        try:
            found = answering.every(_asking(register, listing, _asked(request, listing)))
        except BaseException:
            register.__exit__(None, None, None)
            raise
        return answering.as_csv(_closing(register, found), ANSWERS[listing.name].__name__, listing.name)

    return give


def _closing(register: Any, found: Any) -> Any:
    with register:
        yield from found


def _add(listing: Listing) -> None:
    extra = {"parameters": answering.documented(criteria.LISTS[listing.name])}
    about: dict[str, Any] = {"openapi_extra": extra, "tags": ["lists"], "methods": ["GET"]}
    page = answering.responses(page_of(ANSWERS[listing.name]))
    router.add_api_route(
        f"/{listing.name}.json",
        _json(listing),
        summary=listing.title,
        responses=page,
        **about,
        operation_id=f"{listing.name}_json",
    )
    router.add_api_route(
        f"/{listing.name}.csv",
        _csv(listing),
        summary=f"{listing.title}, all of them as CSV",
        responses={200: answering.CSV, **answering.PROBLEMS},
        **about,
        operation_id=f"{listing.name}_csv",
        response_class=Response,
    )


for _listing in (*LISTINGS, _TIMELINE):
    _add(_listing)
