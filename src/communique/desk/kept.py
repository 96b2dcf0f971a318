"""The register of a desk: opened for each request and closed after it, so that every page shows what is there now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any
from urllib.parse import unquote

from fastapi import Depends, Query, Request

from communique import api
from communique.desk.settings import Settings


def settings_of(request: Request) -> Settings:
    """Give what this desk was started with."""
    settings: Settings = request.app.state.settings
    return settings


def opened(request: Request) -> Iterator[Any]:
    """Open the register for one request."""
    with api.open_register(settings_of(request).register) as register:
        yield register


def reviewer_of(request: Request) -> str:
    """Give who sits at this browser: what they called themselves, else who started the desk."""
    told = unquote(request.cookies.get("reviewer", ""))
    return told if told.strip() else settings_of(request).reviewer


Kept = Annotated[Any, Depends(opened)]
Reviewer = Annotated[str, Depends(reviewer_of)]
# The number of a judgement in an address: what no register ever counts to is refused before a database sees it.
Number = Annotated[int | None, Query(ge=0, le=10**12)]
