"""The map: where they met, as circles and as a table of places."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from communique import api
from communique.desk import criteria
from communique.desk.criteria import A_PAGE, Asked
from communique.desk.kept import Kept, settings_of
from communique.desk.places import Spot, spot
from communique.desk.showing import day, query, render, side_name
from communique.errors import QuestionError

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Place:
    """One line of the table and one mark on the map: a place, or a state of which no place or many more are told."""

    name: str
    state: str
    contacts: int
    last: str | None
    address: str
    spot: Spot | None

    @property
    def note(self) -> str:
        """Say how the mark stands for the place."""
        if self.spot is None:
            return "not on the map"
        return "" if self.spot.exact else "shown amid the state"

    def mark(self) -> dict[str, Any]:
        """Give what the drawing needs."""
        assert self.spot is not None
        told = {"name": self.name, "state": self.state, "contacts": self.contacts, "href": self.address}
        when = f"last {day(self.last)}" if self.last else "no day told"
        return told | {"when": when, "exact": self.spot.exact, "at": [self.spot.east, self.spot.north]}


@router.get("/map")
def places_met(request: Request, register: Kept) -> Response:
    """Show where they met."""
    asked = criteria.read(request.query_params, "map", today=settings_of(request).today())
    asked, places, untold = _answered(register, asked)
    begin = beginning(request)
    return render(
        request,
        "map.html",
        status=400 if asked.wrong else 200,
        asked=asked,
        places=places,
        shown=places[begin : begin + A_PAGE],
        begin=begin,
        after=begin + A_PAGE if begin + A_PAGE < len(places) else None,
        untold=untold,
        marks=[place.mark() for place in places if place.spot],
    )


def beginning(request: Request) -> int:
    """Give with which line the table of an address begins: a drawing's table is cut into pages by number."""
    told = request.query_params.get("from", "")
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 6 else 0


def _answered(register: Any, asked: Asked) -> tuple[Asked, list[Place], int]:
    """Give the places and how many contacts tell none; what is wrong with the question is told beside it."""
    if asked.wrong:
        return asked, [], 0
    try:
        found = api.meeting_places(register, **asked.arguments, tell=asked.remarks.append)
    except QuestionError as error:
        return replace(asked, wrong=str(error)), [], 0
    places = [_place(asked, each) for each in found.places] + [_rest(asked, each) for each in found.rest]
    return asked, places, found.untold


def _place(asked: Asked, told: Any) -> Place:
    name = told.place or f"somewhere in {side_name(told.place_country)}"
    address = contacts_at(asked, told.place, told.place_country)
    state = side_name(told.place_country) or "state not told"
    return Place(name, state, told.contacts, told.last, address, spot(told.place, told.place_country))


def _rest(asked: Asked, told: Any) -> Place:
    """Give the places of a state that are too many to be told one by one."""
    state = side_name(told.place_country) or "state not told"
    address = contacts_at(asked, None, told.place_country)
    return Place(f"{told.places} more places", state, told.contacts, None, address, spot(None, told.place_country))


def contacts_at(asked: Asked, place: str | None, state: str | None) -> str:
    """Give the address of the list of the contacts at a place."""
    return f"/contacts?{query(asked.told, place=place, **{'in': state})}"
