"""Lists: contacts, visits, people, agreements and the rest, narrowed by the same criteria, a page at a time."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from communique import api
from communique.desk import criteria
from communique.desk.criteria import A_PAGE, Asked
from communique.desk.kept import Kept, settings_of
from communique.desk.reckoned import reckoned
from communique.desk.showing import render
from communique.errors import QuestionError

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: its name in addresses, its title, the question that gives it, and in which order it stands.

    ``newest`` tells that the question can turn the order of time round, ``tells`` that it remarks on names.
    """

    name: str
    title: str
    question: str
    empty: str
    order: str = "Newest first"
    onward: str = "Older"
    newest: bool = True
    tells: bool = False


LISTINGS = (
    Listing("contacts", "Contacts", "meetings", "The register holds no contact yet.", tells=True),
    Listing("visits", "Visits", "visits", "The register holds no visit yet.", tells=True),
    Listing("people", "People", "people", "The register knows nobody yet.", "Last seen first", "More"),
    Listing("agreements", "Agreements", "agreements", "The register holds no instrument yet."),
    Listing("mechanisms", "Mechanisms", "mechanisms", "The register holds no mechanism yet.", "Last told of first"),
    Listing("commitments", "Commitments", "commitments", "The register holds no commitment yet."),
    Listing("reports", "Reports", "reports", "The register holds no report yet."),
    Listing("due", "What falls due", "due", "Nothing falls due.", "In the order of time", "Later", False),
    Listing("conflicts", "Where sources differ", "conflicts", "Sources differ nowhere.", "Last told of first", "More"),
    Listing("changed", "What changed", "changed", "Nothing changed.", "Reports, then things by kind", "More", False),
)


def _page(listing: Listing) -> Callable[..., Response]:
    def show(request: Request, register: Kept) -> Response:
        told = criteria.read(request.query_params, listing.name, today=settings_of(request).today())
        told, found, older = _answered(request, register, listing, told)
        status = 400 if told.wrong else 200
        return render(request, "list.html", status, listing=listing, asked=told, found=found, older=older)

    return show


for _listing in LISTINGS:
    router.add_api_route(f"/{_listing.name}", _page(_listing), methods=["GET"], name=_listing.name)


def _answered(request: Request, register: Any, listing: Listing, told: Asked) -> tuple[Asked, list[Any], str | None]:
    """Give a page of a list and the cursor of the next one; what is wrong with the question is told beside it."""
    if told.wrong:
        return told, [], None
    try:
        if listing.name == "due":
            found, older = part_of(reckoned(request).due(register, dict(told.arguments)), told.after)
        else:
            found, older = page_of(register, listing, told)
    except QuestionError as error:
        return replace(told, wrong=str(error)), [], None
    return told, found, older


def page_of(register: Any, listing: Listing, told: Asked) -> tuple[list[Any], str | None]:
    """Give a page of a list, and the cursor of what comes after it where there is more."""
    more: dict[str, Any] = {"newest": True} if listing.newest else {}
    more |= {"tell": told.remarks.append} if listing.tells else {}
    question = getattr(api, listing.question)
    found = question(register, **told.arguments, **more, limit=A_PAGE + 1, after=told.after)
    return found[:A_PAGE], criteria.cursor(found[A_PAGE - 1]) if len(found) > A_PAGE else None


def part_of(found: list[Any], after: str | None) -> tuple[list[Any], str | None]:
    """Give a page of what is reckoned as a whole: there a cursor tells how much was seen."""
    if after is not None and not after.isdecimal():
        raise QuestionError("this page of the list is none: begin again with the first page")
    start = int(after or 0)
    end = start + A_PAGE
    older = base64.urlsafe_b64encode(str(end).encode()).decode().rstrip("=") if end < len(found) else None
    return found[start:end], older
