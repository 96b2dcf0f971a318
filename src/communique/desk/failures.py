"""What goes wrong in a request: one sentence on a page, or in the API's one shape of error; never a traceback."""

from __future__ import annotations

import logging
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from communique.desk.showing import render
from communique.errors import CommuniqueError, DecidedError, NotKnownError, RegisterError

_log = logging.getLogger("communique.desk")
_API = "/api/"
# The first that fits counts.
_STATUS: tuple[tuple[type[CommuniqueError], int], ...] = (
    (DecidedError, 409),
    (NotKnownError, 404),
    (RegisterError, 503),
    (CommuniqueError, 400),
)


def handle(app: FastAPI) -> None:
    """Answer whatever a page raises."""
    app.add_exception_handler(CommuniqueError, _ours)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _unreadable)


def failure(request: Request, status: int, sentence: str) -> Response:
    """Say in one sentence what went wrong, as the API does or on a page."""
    if request.url.path.startswith(_API):
        code = HTTPStatus(status).name.lower()
        return JSONResponse({"error": {"status": status, "code": code, "message": sentence}}, status)
    part = request.headers.get("hx-request") == "true"
    return render(request, "failure_part.html" if part else "failure.html", status=status, sentence=sentence)


async def _ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, CommuniqueError)
    status = next(status for kind, status in _STATUS if isinstance(error, kind))
    return failure(request, status, str(error))


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    told = "there is no such page here" if error.status_code == 404 else str(error.detail)
    return failure(request, error.status_code, told)


async def _unreadable(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    told = "; ".join(f"{'.'.join(str(part) for part in each['loc'][1:])}: {each['msg']}" for each in error.errors())
    return failure(request, 422, told or "this request cannot be read")


class Faults:
    """Answers a fault of ours itself, so that it passes the guards like any other answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self.app(scope, receive, sending)
        except Exception as error:
            _log.error("a fault of ours in %s: %s: %s", scope.get("path"), type(error).__name__, error)
            if begun:
                raise
            answer = failure(Request(scope), 500, f"a fault of ours ({type(error).__name__}): nothing was changed")
            await answer(scope, receive, send)
