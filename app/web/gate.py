"""The armour before every door: hosts, sizes, strict JSON, and the headers of every response."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

import anyio.to_thread
from fastapi import FastAPI
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.access.people import network_of
from app.post import TextTooLong
from app.web import cookies
from app.web.admission import Admission
from app.web.limits import Bodies, Limits, TooBusy, busy
from app.web.problem import problem
from app.web.strict_json import BadJSON, strict_json

BODY_LIMIT = 1024 * 1024
"""The longest body, in bytes."""

UPLOAD_LIMIT = 4 * BODY_LIMIT + 64 * 1024
"""The longest body with a file to import, which comes with some words around it."""

UPLOADS = frozenset({"/import", "/api/v1/import"})
"""The paths that take files."""

LARGE = 64 * 1024
"""Bodies longer than this, in bytes, are read in a thread so that other requests go on."""

YEAR = 365 * 86_400
"""Seconds for which browsers are told to come by https alone, once they have."""

LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
"""The names of this machine that no other machine can be reached by."""

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

OPENED_BY_OTHERS = "/from-page"
"""The one page that other sites' pages open and hand a post to: the policy would part them."""

WITH_OPENER = {k: v for k, v in HEADERS.items() if k != "Cross-Origin-Opener-Policy"}
"""The headers of that page."""

_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::[0-9]{1,5})?\Z", re.IGNORECASE)


class Refusal(Exception):
    """A request that no door gets to see, and what it is answered."""

    def __init__(self, response: Response) -> None:
        super().__init__()
        self.response = response


def armour(app: FastAPI, hosts: Iterable[str] = ()) -> None:
    """Put the gate around the whole application, its answers to crashes included."""
    # `add_middleware` would leave Starlette's last-resort error handler outside, its 500 bare.
    inner = app.build_middleware_stack
    files = Admission(app, UPLOADS)
    setattr(app, "build_middleware_stack", lambda: Gate(Limits(inner()), files, hosts))  # noqa: B010  mypy


def host_name(header: str) -> str:
    """The name in a Host header, lower case and without its port; empty when it is malformed."""
    found = _HOST.match(header)
    return found[1].lower() if found else ""


class Gate:
    """Pure ASGI. `hosts` are the names the desk may be reached by, beside those of loopback.

    Who may not send a file has none of it read, and is refused by the application as all are.
    """

    def __init__(self, app: ASGIApp, files: Admission, hosts: Iterable[str] = ()) -> None:
        self._app = app
        self._files = files
        self._bodies = Bodies()
        self._hosts = LOOPBACK_NAMES | {host_name(host) for host in hosts} - {""}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, with its body read and checked, or refuse it."""
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": ""})
        elif scope["type"] == "http":
            known = cookies.let_in(scope) if scope["scheme"] == "https" else scope
            await self._http(known, receive, partial(_send_guarded, scope, send))
        else:
            await self._app(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        address = network_of(scope["client"][0]) if scope.get("client") else ""
        with self._bodies.of_request(address) as weigh:
            try:
                self._check_host(headers)
                if self._files.concerns(scope):
                    if not await self._files.admits(scope):
                        await self._app(scope, _replay(b"", receive), partial(_send_last, send))
                        return
                    limit = UPLOAD_LIMIT
                else:
                    limit = BODY_LIMIT
                body = await _checked(
                    scope["path"], headers, await _read(headers, receive, weigh, limit)
                )
            except Refusal as refusal:
                await refusal.response(scope, receive, send)
                return
            await self._app(scope, _replay(body, receive), send)

    def _check_host(self, headers: Headers) -> None:
        # A foreign name that leads here is how a page elsewhere would reach a desk on loopback.
        named = headers.getlist("host")
        if len(named) != 1 or host_name(named[0]) not in self._hosts:
            raise Refusal(
                problem(
                    421,
                    "Wrong host",
                    "The desk isn't reached by this name: use 127.0.0.1, or set REPLY_DESK_HOSTS.",
                )
            )


async def _read(
    headers: Headers, receive: Receive, weigh: Callable[[int], None], limit: int = BODY_LIMIT
) -> bytes:
    """The body, counted as it comes; what is beyond the limit is never asked for."""
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length[:20]) > limit:
        raise _too_large(limit)
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Refusal(problem(400, "Cut off", "The request ended before its body did."))
        body += message.get("body", b"")
        if len(body) > limit:
            raise _too_large(limit)
        _weigh(weigh, message)
        if not message.get("more_body", False):
            return bytes(body)


def _weigh(weigh: Callable[[int], None], message: Message) -> None:
    try:
        weigh(len(message.get("body", b"")))
    except TooBusy:
        raise _hang_up(busy()) from None


def _too_large(limit: int) -> Refusal:
    message = f"The body is longer than {limit >> 20} MiB: send less at once."
    return _hang_up(problem(413, "Too large", message))


def _hang_up(response: Response) -> Refusal:
    response.headers["Connection"] = "close"  # so that the server reads no more of it
    return Refusal(response)


async def _checked(path: str, headers: Headers, body: bytes) -> bytes:
    """The body as the application may have it."""
    _refuse_packed(headers)
    # A hook's signature is over the very bytes, and a file is read by whoever knows its format.
    if not body or path.startswith("/hooks/") or path in UPLOADS:
        return body
    kind, charset = _media_type(headers.get("content-type", ""))
    if kind == "application/json" and charset in {"", "utf-8", "utf8"}:
        return await _json(body)
    if kind == "application/json" or path.startswith("/api/"):
        raise Refusal(
            problem(415, "Wrong type", "The body must be JSON in UTF-8: send application/json.")
        )
    return body


def _refuse_packed(headers: Headers) -> None:
    """A body is never unpacked, so that none can be larger than it seems."""
    packed = headers.get("content-encoding", "identity").strip().lower()
    sent = headers.get("transfer-encoding", "chunked").strip().lower()
    if (packed, sent) != ("identity", "chunked"):
        raise Refusal(problem(415, "Wrong type", "The body is packed: send it as it is."))


def _media_type(header: str) -> tuple[str, str]:
    """A content type and its charset, in lower case."""
    kind, _, rest = header.lower().partition(";")
    found = re.search(r"(?:^|;)\s*charset\s*=\s*\"?([^\s\";]*)", rest)
    return kind.strip(), found[1] if found else ""


async def _json(body: bytes) -> bytes:
    try:
        if len(body) > LARGE:
            return await anyio.to_thread.run_sync(strict_json, body)
        return strict_json(body)
    except BadJSON as error:
        raise Refusal(problem(422, "Can't be read", str(error))) from None
    except TextTooLong as error:
        raise Refusal(problem(413, "Too long", str(error))) from None


def _replay(body: bytes, receive: Receive) -> Receive:
    """A `receive` that gives the whole body once, and afterwards only news of the connection."""
    given = False

    async def replay() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay


async def _send_guarded(scope: Scope, send: Send, message: Message) -> None:
    if message["type"] == "http.response.start":
        headers = MutableHeaders(scope=message)
        for name, value in _headers_of(scope["path"]).items():
            headers.setdefault(name, value)
        static = scope["path"].startswith("/static/")
        headers.setdefault("Cache-Control", "no-cache" if static else "no-store")
        if scope["scheme"] == "https":
            headers.setdefault("Strict-Transport-Security", f"max-age={YEAR}")
            message["headers"] = [cookies.named(*pair) for pair in message["headers"]]
    await send(message)


async def _send_last(send: Send, message: Message) -> None:
    """Send it, and close the connection: what else comes of the request is never read."""
    if message["type"] == "http.response.start":
        MutableHeaders(scope=message)["Connection"] = "close"
    await send(message)


def _headers_of(path: str) -> Mapping[str, str]:
    return WITH_OPENER if path == OPENED_BY_OTHERS else HEADERS
