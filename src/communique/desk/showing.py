"""Showing: templates, and the few words by which they print dates, sides, people and links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from starlette.responses import HTMLResponse

from communique import api
from communique.desk.kept import reviewer_of, settings_of
from communique.version import __version__

MENU = (
    ("/", "Overview"),
    ("/contacts", "Contacts"),
    ("/visits", "Visits"),
    ("/people", "People"),
    ("/agreements", "Agreements"),
    ("/mechanisms", "Mechanisms"),
    ("/commitments", "Commitments"),
    ("/reports", "Reports"),
    ("/map", "Map"),
    ("/network", "Network"),
    ("/review", "Review"),
)
# The page of each kind of thing, by the first letter of its id.
_PAGES = {
    "p": "people",
    "m": "contacts",
    "v": "visits",
    "a": "agreements",
    "s": "mechanisms",
    "c": "commitments",
}
_CODE = re.compile(r"\b[A-Z]{2,6}\b")
_MONTHS = "January February March April May June July August September October November December".split()


def render(request: Request, template: str, status: int = 200, **told: Any) -> HTMLResponse:
    """Print a page."""
    page = _environment().get_template(template)
    about: dict[str, Any] = {"request": request, "menu": MENU, "version": __version__, "status": status}
    about |= {"reviewer": reviewer_of(request), "today": settings_of(request).today()}
    return HTMLResponse(page.render(about | told), status)


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("communique.desk"),
        autoescape=select_autoescape(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"side": side_name, "sides": side_names, "day": day, "link": link, "words": words, "query": query}
    made.filters["titled"] = titled
    return made


@cache
def _names() -> Mapping[str, str]:
    return api.names_of_sides()


def side_name(code: str | None) -> str:
    """Give the name of a state or organisation, or what was told if it has none."""
    return _names().get(code or "", code or "")


def side_names(codes: Iterable[str]) -> str:
    """Give the names of sides, joined as in print."""
    return " – ".join(side_name(code) for code in codes)


def titled(told: str) -> str:
    """Print a title with the names of sides in place of their codes; words quoted behind a colon stay as they are."""
    return " / ".join(_titled(each) for each in told.split(" / "))


def _titled(told: str) -> str:
    head, colon, quoted = told.partition(": ")
    return _CODE.sub(lambda match: side_name(match[0]), head) + colon + quoted


def day(told: str | None) -> str:
    """Print an EDTF date: 20 December 2024, December 2024, 2024; what is not known is left out."""
    if not told:
        return "no day told"
    if "/" in told:
        first, _, last = told.partition("/")
        return f"{day(first)} – {day(last)}"
    year, *rest = told.rstrip("~?%").split("-")
    exact = len(rest) <= 2 and all(part.isdigit() for part in rest) and (year.isdigit() or (year == "XXXX" and rest))
    if not exact or (rest and not 1 <= int(rest[0]) <= 12):
        return told
    named = [str(int(part)) for part in rest[1:]] + [_MONTHS[int(part) - 1] for part in rest[:1]]
    return " ".join([*named, *([year] if year.isdigit() else [])])


def link(thing: str | None) -> str:
    """Give the address of a thing's page."""
    letter = (thing or "").partition("-")[0]
    return f"/{_PAGES[letter]}/{thing}" if letter in _PAGES else f"/reports/{thing}"


def words(value: Any) -> str:
    """Print a word of the record format: in-force as in force, deputy_minister as deputy minister."""
    if isinstance(value, list | tuple):
        return ", ".join(words(each) for each in value)
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value).replace("_", " ").replace("-", " ")


def query(told: Mapping[str, Any], **other: Any) -> str:
    """Give a query string of what is told, with other values in place of some; empty ones are left out."""
    every = {**told, **other}
    return urlencode([(name, each) for name, value in every.items() if value for each in _each(value)])


def _each(value: Any) -> Iterable[str]:
    return [str(part) for part in value] if isinstance(value, list | tuple) else [str(value)]
