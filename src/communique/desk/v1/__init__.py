"""The HTTP API, first version: the same questions as the pages, as JSON and CSV.

What is promised: within ``/api/v1`` no address, parameter or slot is taken away and none changes its meaning; new ones
may be added, so that a reader must pass over slots that it does not know. Cursors are opaque and hold until the
register changes. Every error has one shape.
"""

from __future__ import annotations

from fastapi import APIRouter

from communique.desk.v1 import judging, lists, things, whole

router = APIRouter(prefix="/api/v1")
for _module in (lists, things, whole, judging):
    router.include_router(_module.router)
