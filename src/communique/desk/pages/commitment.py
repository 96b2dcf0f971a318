"""A commitment: who owes or asks what of whom, its words, and what later reports offer as follow-up."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from communique import api
from communique.answers import Commitment
from communique.desk.kept import Kept
from communique.desk.showing import side_name
from communique.desk.things import known, moved, number_in, numbers_of, page_of, reasons_of, show

router = APIRouter()
_VERBS = {"agreed": "agreed", "pledged": "pledged", "proposed": "proposed", "requested": "requested"}


@router.get("/commitments/{name}")
def commitment(request: Request, register: Kept, name: str) -> Response:
    """Show a commitment."""
    told = known(lambda: api.commitment(register, name), "commitment", name)
    if told.id != name:
        return moved(request, told.id)
    why = reasons_of(register, told.id)
    return show(
        request,
        "commitment.html",
        told.id,
        commitment=told,
        title=title(told),
        why=why,
        numbers=numbers_of(told.sources),
        done=number_in(request, "done", 0),
        decided=number_in(request, "decided", 0),
        offers=page_of(told.follow_ups, number_in(request, "offers"), 20),
        sources=page_of(told.sources, number_in(request, "sources"), 20),
    )


def title(told: Commitment) -> str:
    """Give a commitment's name in one line: Vietnam pledged to Laos."""
    by = " and ".join(side_name(each) for each in told.by) or "Somebody"
    to = " and ".join(side_name(each) for each in told.to)
    joint = {"pledged": "to", "proposed": "to", "requested": "of"}.get(told.modality or "", "with")
    return f"{by} {_VERBS.get(told.modality or '', 'committed')}" + (f" {joint} {to}" if to else "")
