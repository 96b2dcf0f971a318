"""The application: pages, the HTTP API and static files behind the guards."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.staticfiles import StaticFiles

from communique.desk import failures, pages, v1
from communique.desk.guards import Guards
from communique.desk.reckoned import Reckoned, coming
from communique.desk.settings import Settings
from communique.version import __version__

_HERE = Path(__file__).parent
_TITLE = "Communique"


@asynccontextmanager
async def _opening(app: FastAPI) -> AsyncIterator[None]:
    """Reckon what falls due before anybody asks."""
    app.state.reckoned.ahead(coming(app.state.settings))
    yield


def application(settings: Settings) -> FastAPI:
    """Make the desk's application."""
    app = FastAPI(
        title=_TITLE,
        version=__version__,
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        middleware=[Middleware(Guards, settings=settings), Middleware(failures.Faults)],
        lifespan=_opening,
    )
    app.state.settings, app.state.reckoned = settings, Reckoned(settings.register)
    for name in sorted(module.name for module in iter_modules(pages.__path__)):
        app.include_router(import_module(f"{pages.__name__}.{name}").router, include_in_schema=False)
    app.include_router(v1.router)
    app.mount("/static", StaticFiles(directory=_HERE / "static"), name="static")
    failures.handle(app)
    return app
