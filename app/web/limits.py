"""How much is in work at once: a few requests, a short queue, and so many bytes of bodies."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.web.problem import problem

IN_WORK = 4
"""Requests worked on at once: Python computes one at a time, the others wait for a disk."""

QUEUE = 512
"""Requests that may wait for their turn."""

PATIENCE = 5.0
"""Seconds that one may wait before it is told to come back."""

BODIES = 32 * 1024 * 1024
"""Bytes of all the bodies that are held at once."""

SHARE = BODIES // 4
"""Bytes of them that may come from one address, so that nobody alone keeps others out."""

EXEMPT = ("/livez", "/readyz", "/static/")
"""Paths that never wait: they say how the desk is doing, or cost next to nothing."""


class TooBusy(Exception):
    """There is no room for this request now: 503, to be asked again in a second."""


def busy() -> Response:
    """What a request without room is answered."""
    return problem(
        503,
        "Busy",
        "The desk has too much to do: ask again in a second.",
        headers={"Retry-After": "1"},
    )


class Limits:
    """Pure ASGI. A request has its turn in the order of arrival, or is refused as `busy`."""

    def __init__(
        self, app: ASGIApp, in_work: int = IN_WORK, queue: int = QUEUE, patience: float = PATIENCE
    ) -> None:
        self._app, self._queue, self._patience = app, queue, patience
        self._turns = asyncio.Semaphore(in_work)
        self._waiting = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through when it is its turn."""
        if scope["type"] != "http" or scope["path"].startswith(EXEMPT):
            await self._app(scope, receive, send)
            return
        try:
            await self._turn()
        except TooBusy:
            await busy()(scope, receive, send)
            return
        await self._work(scope, receive, send)

    async def _turn(self) -> None:
        if self._waiting >= self._queue:
            raise TooBusy
        self._waiting += 1
        try:
            async with asyncio.timeout(self._patience):
                await self._turns.acquire()
        except TimeoutError:
            raise TooBusy from None
        finally:
            self._waiting -= 1

    async def _work(self, scope: Scope, receive: Receive, send: Send) -> None:
        working = True

        def done() -> None:
            nonlocal working
            if working:
                working = False
                self._turns.release()

        async def send_out(message: Message) -> None:
            if message["type"] == "http.response.body" and not message.get("more_body", False):
                done()  # a slow reader keeps nobody else from working
            await send(message)

        try:
            await self._app(scope, receive, send_out)
        finally:
            done()


class Bodies:
    """The bodies of all requests on their way, weighed together."""

    def __init__(self, limit: int = BODIES, share: int = SHARE) -> None:
        self._limit, self._share = limit, share
        self._held = 0
        self._from = Counter[str]()

    @contextmanager
    def of_request(self, address: str = "") -> Iterator[Callable[[int], None]]:
        """Give a function that adds bytes, or raises `TooBusy`; afterwards they are let go."""
        mine = 0

        def add(count: int) -> None:
            nonlocal mine
            if self._held + count > self._limit or self._from[address] + count > self._share:
                raise TooBusy
            self._held += count
            self._from[address] += count
            mine += count

        try:
            yield add
        finally:
            self._held -= mine
            self._from[address] -= mine
            if not self._from[address]:
                del self._from[address]
