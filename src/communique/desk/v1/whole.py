"""The register as a whole: figures, relationships, who last met, where they met, who met whom, and words in reports."""

from __future__ import annotations

from typing import Any, Literal

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from communique import answers, api
from communique.answers import maps, overview, relationship
from communique.answers.findings import Hit
from communique.desk import criteria
from communique.desk.kept import Kept, settings_of
from communique.desk.v1 import answering
from communique.desk.v1.schemas import model_of
from communique.desk.v1.things import ON

router = APIRouter(tags=["whole"])
_MAP = {"parameters": answering.documented(criteria.LISTS["map"])}


def _told(request: Request, name: str) -> dict[str, Any]:
    return dict(criteria.asked(request.query_params, name, today=settings_of(request).today()).arguments)


@router.get("/overview.json", responses=answering.responses(model_of(overview.Overview)), summary="Figures")
def overview_json(register: Kept) -> Response:
    """Give how much the register holds."""
    return answering.as_json(api.overview(register))


@router.get("/sides.json", responses=answering.responses(list[model_of(overview.Side)]), summary="All sides")  # type: ignore[misc, arg-type]
def sides_json(register: Kept) -> Response:
    """Give every side with the number of its contacts."""
    return answering.as_json(api.sides(register))


@router.get("/pairs.json", responses=answering.responses(list[model_of(overview.Pair)]), summary="Pairs of sides")  # type: ignore[misc, arg-type]
def pairs_json(
    register: Kept,
    side: str | None = Query(None, description="A side that all of them have"),
    most: int = Query(30, ge=1, le=answering.MOST),
) -> Response:
    """Give the pairs of sides with the most contacts."""
    return answering.as_json(api.pairs(register, criteria.side(side) if side else None, most))


@router.get(
    "/relationship.json",
    responses=answering.responses(model_of(relationship.Relationship)),
    summary="A relationship at a glance",
)
def relationship_json(
    request: Request,
    register: Kept,
    side: list[str] = Query(description="Two sides or more, by code or name"),  # noqa: B008
    since: str | None = None,
    until: str | None = None,
    on: str | None = ON,
) -> Response:
    """Give what the page of a relationship draws."""
    day = on or settings_of(request).today().isoformat()
    told = api.relationship(register, criteria.sides(side), on=day, since=since or None, until=until or None)
    return answering.as_json(told)


@router.get(
    "/last-met.json", responses=answering.responses(model_of(answers.LastMeeting)), summary="When two people last met"
)
def last_met_json(register: Kept, one: str, other: str, before: str | None = None) -> Response:
    """Give the last held contact in which two people both took part."""
    return answering.as_json(api.last_met(register, one, other, before=before or None))


@router.get(
    "/places.json",
    responses=answering.responses(model_of(maps.MeetingPlaces)),
    openapi_extra=_MAP,
    summary="Where they met",
)
def places_json(request: Request, register: Kept) -> Response:
    """Give the places of contacts, those of most contacts first."""
    return answering.as_json(api.meeting_places(register, **_told(request, "map")))


@router.get(
    "/network.json", responses=answering.responses(model_of(maps.Network)), openapi_extra=_MAP, summary="Who met whom"
)
def network_json(
    request: Request,
    register: Kept,
    of: Literal["persons", "sides"] = "persons",
    most: int = Query(150, ge=1, le=answering.MOST),
) -> Response:
    """Give people, or sides, and the contacts between them."""
    return answering.as_json(api.network(register, **_told(request, "network"), of=of, most=most))


@router.get("/search.json", responses=answering.responses(list[model_of(Hit)]), summary="Words in reports")  # type: ignore[misc, arg-type]
def search_json(
    register: Kept,
    words: str = Query(description="Diacritics do not matter"),
    kind: Literal["sentences", "reports", "commitments"] = "sentences",
    most: int = Query(50, ge=1, le=answering.MOST),
) -> Response:
    """Give the sentences, reports or commitments that hold the words."""
    return answering.as_json(api.search(register, words, kind=kind, most=most))


_CSV: dict[str, Any] = {"responses": {200: answering.CSV, **answering.PROBLEMS}, "response_class": Response}


@router.get("/relationship.csv", summary="The contacts of a relationship as CSV", **_CSV)
def relationship_csv(
    request: Request,
    register: Kept,
    side: list[str] = Query(description="Two sides or more, by code or name"),  # noqa: B008
    since: str | None = None,
    until: str | None = None,
) -> Response:
    """Give the contacts that the page of a relationship draws."""
    day = settings_of(request).today().isoformat()
    told = api.relationship(register, criteria.sides(side), on=day, since=since or None, until=until or None)
    return answering.as_csv(told.contacts, "ContactMark", f"relationship-{'-'.join(told.sides)}")


@router.get("/places.csv", summary="Where they met, as CSV", openapi_extra=_MAP, **_CSV)
def places_csv(request: Request, register: Kept) -> Response:
    """Give the places of contacts."""
    return answering.as_csv(api.meeting_places(register, **_told(request, "map")).places, "MeetingPlace", "places")


@router.get("/network.csv", summary="Who met whom, as CSV", openapi_extra=_MAP, **_CSV)
def network_csv(request: Request, register: Kept, of: Literal["persons", "sides"] = "persons") -> Response:
    """Give the two ends of each line, and the contacts between them."""
    return answering.as_csv(api.network(register, **_told(request, "network"), of=of).edges, "Edge", "network")
