"""Who may ask: the right host, the right site, the right token; and what a browser may do with our pages.

A page of another site can send a browser here. So the Host header must name us (against DNS rebinding), what changes
anything must come from our own pages (Sec-Fetch-Site and Origin), and pages may load nothing from elsewhere.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from communique.desk.settings import Settings

COOKIE = "communique-desk"
_SAFE = ("GET", "HEAD", "OPTIONS")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Guards:
    """Lets a request through to the pages, or answers it itself; and sets what a browser may do with the answer."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                _mark(MutableHeaders(scope=message), scope["path"])
            await send(message)

        answer = self._refusal(scope) or self.app
        await answer(scope, receive, sending)

    def _refusal(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        if headers.get("host", "").lower() not in self.settings.hosts:
            return _refused(421, "this desk is not called by that name: open it under the address that it printed")
        if scope["method"] not in _SAFE and not self._ours(headers):
            return _refused(403, "this came from another site: nothing was changed")
        return self._without_token(scope, headers)

    def _ours(self, headers: Headers) -> bool:
        """Tell whether a request that changes something comes from our own pages, or from no page at all."""
        site = headers.get("sec-fetch-site")
        if site is not None and site != "same-origin":
            return False
        origin = headers.get("origin")
        return origin is None or urlsplit(origin).netloc.lower() == headers.get("host", "").lower()

    def _without_token(self, scope: Scope, headers: Headers) -> Response | None:
        token = self.settings.token
        if token is None:
            return None
        query = parse_qsl(scope["query_string"].decode("latin-1"))
        if scope["method"] == "GET" and _same(dict(query).get("token"), token):
            return _enter(scope["path"], query, token)
        bearer = headers.get("authorization", "").removeprefix("Bearer ")
        if _same(bearer, token) or _same(_cookie(headers), token):
            return None
        return _refused(401, "this desk asks for its token: open the address that it printed when it was started")


def _enter(path: str, query: Iterable[tuple[str, str]], token: str) -> Response:
    """Remember the token in a cookie and take it out of the address."""
    rest = urlencode([pair for pair in query if pair[0] != "token"])
    # A path that begins with two slashes would lead to another host.
    response = RedirectResponse("/" + quote(path.lstrip("/\\")) + (f"?{rest}" if rest else ""), 303)
    response.set_cookie(COOKIE, token, httponly=True, samesite="strict")
    return response


def _cookie(headers: Headers) -> str | None:
    try:
        told = SimpleCookie(headers.get("cookie", ""))
    except CookieError:
        return None
    return told[COOKIE].value if COOKIE in told else None


def _same(given: str | None, token: str) -> bool:
    return given is not None and hmac.compare_digest(given.encode(), token.encode())


def _refused(status: int, sentence: str) -> Response:
    return PlainTextResponse(sentence + "\n", status)


def _mark(headers: MutableHeaders, path: str) -> None:
    for name, value in HEADERS.items():
        headers[name] = value
    if "cache-control" not in headers:
        headers["Cache-Control"] = "no-cache" if path.startswith("/static/") else "no-store"
