"""The network: who met whom, as points and lines and as a table of pairs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from communique import api
from communique.desk import criteria
from communique.desk.criteria import A_PAGE, Asked
from communique.desk.kept import Kept, settings_of
from communique.desk.pages.map import beginning
from communique.desk.showing import day, link, query, render, side_name
from communique.errors import QuestionError

router = APIRouter()
_MOST_LINES = 600  # lines that a drawing can hold and still be read


@router.get("/network")
def who_met_whom(request: Request, register: Kept) -> Response:
    """Show who met whom."""
    asked = criteria.read(request.query_params, "network", today=settings_of(request).today())
    of = "sides" if request.query_params.get("of") == "sides" else "persons"
    asked, found = _answered(register, asked, of)
    edges = sorted(found.edges, key=lambda edge: edge.last or "", reverse=True) if found else []
    edges.sort(key=lambda edge: -edge.contacts)
    begin = beginning(request)
    return render(
        request,
        "network.html",
        status=400 if asked.wrong else 200,
        asked=asked,
        of=of,
        found=found,
        nodes={node.id: node for node in found.nodes} if found else {},
        edges=edges,
        shown=[(edge, _pair(asked, edge, of)) for edge in edges[begin : begin + A_PAGE]],
        begin=begin,
        after=begin + A_PAGE if begin + A_PAGE < len(edges) else None,
        lighter=max(0, len(edges) - _MOST_LINES),
        drawn_data=_drawn(asked, found, edges[:_MOST_LINES], of) if found else {},
    )


def _answered(register: Any, asked: Asked, of: str) -> tuple[Asked, Any]:
    """Give the network; what is wrong with the question is told beside it."""
    if asked.wrong:
        return asked, None
    try:
        return asked, api.network(register, **asked.arguments, tell=asked.remarks.append, of=of)
    except QuestionError as error:
        return replace(asked, wrong=str(error)), None


def _drawn(asked: Asked, found: Any, edges: list[Any], of: str) -> dict[str, Any]:
    """Give what the drawing needs: points, and lines between them by their places in the list of points."""
    places = {node.id: at for at, node in enumerate(found.nodes)}
    return {
        "of": of,
        "nodes": [_node(asked, node, of) for node in found.nodes],
        "edges": [
            {
                "source": places[edge.a],
                "target": places[edge.b],
                "contacts": edge.contacts,
                "when": f"last {day(edge.last)}" if edge.last else "no day told",
                "href": _pair(asked, edge, of),
            }
            for edge in edges
        ],
    }


def _node(asked: Asked, node: Any, of: str) -> dict[str, Any]:
    name = side_name(node.name) if of == "sides" else node.name
    address = _contacts(asked, [node.id]) if of == "sides" else link(node.id)
    state = side_name(node.country) or "state not told"
    return {"name": name, "code": node.country or "?", "state": state, "contacts": node.contacts, "href": address}


def _pair(asked: Asked, edge: Any, of: str) -> str:
    """Give the address of the list of the contacts of a pair."""
    if of == "sides":
        return _contacts(asked, [edge.a, edge.b])
    return f"/contacts?{query(asked.told, person=edge.a, **{'with': edge.b})}"


def _contacts(asked: Asked, sides: list[str]) -> str:
    """Give the address of a list of contacts: the criteria of this network, and sides that took part."""
    return f"/contacts?{query(asked.told, between=list(dict.fromkeys([*asked.sides, *sides])))}"
