"""Seeing it run: every request gets an id, one line in the log, and its place in the figures."""

import uuid
from collections.abc import MutableMapping
from time import perf_counter
from typing import Any

from fastapi import FastAPI
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.logs import frames, kinds, known_id, log, request_named
from app.metrics import METHODS, answered

HEADER = "X-Request-Id"


def watch(app: FastAPI) -> None:
    """Watch the whole application, what its gate refuses included: call it after `armour`."""
    inner = app.build_middleware_stack
    setattr(app, "build_middleware_stack", lambda: Watch(inner()))  # noqa: B010  mypy


class Watch:
    """Pure ASGI. What goes wrong passes through, once it is told."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request under an id: the one it brought, or a new one."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        id = known_id(Headers(scope=scope).get(HEADER, "")) or uuid.uuid4().hex
        status, began = 0, perf_counter()

        async def named(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[HEADER] = id
            await send(message)

        with request_named(request_id=id):
            error: Exception | None = None
            try:
                await self._app(scope, receive, named)
            except Exception as failed:
                error = failed
                raise
            finally:
                _tell(scope, status or 500, perf_counter() - began, error)


def _tell(scope: Scope, status: int, seconds: float, error: Exception | None) -> None:
    route = template(scope)
    method = scope["method"] if scope["method"] in METHODS else "other"
    answered(route, method, status, seconds)
    state: MutableMapping[str, Any] = scope.get("state", {})
    more: dict[str, Any] = {}
    if error is not None:
        more = {"error": kinds(error), "frames": frames(error)}
    elif "error" in state:
        more = {"error": state["error"]}
    say = log.error if status >= 500 else log.info
    say(
        "request",
        method=method,
        route=route,
        status=status,
        ms=round(seconds * 1000, 1),
        caller=state.get("caller", "nobody"),
        **more,
    )


def template(scope: Scope) -> str:
    """The route as it was declared, such as `/drafts/{id}`, and never the path that was asked."""
    route = getattr(scope.get("route"), "path", "")
    if route:
        return str(route)
    return "/static" if scope["path"].startswith("/static/") else "none"
