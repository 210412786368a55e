"""The connection: how long a request may be on its way, how long its head, how slow a reader.

uvicorn itself waits for ever for half a request, and ASGI never sees one. Its protocol class is no
stable API: uvicorn is pinned, and tests/web/test_deadlines.py looks at it with every upgrade.
"""

import asyncio
from typing import Any

from starlette.responses import Response
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from app.web.gate import HEADERS
from app.web.problem import problem

BAD = problem(400, "Can't be read", "This is no request in HTTP/1.1.")
LONG_HEAD = problem(431, "Head too long", "The address and headers are longer than 32 KiB.")
SLOW = problem(408, "Too slow", "The request didn't arrive in time: send it again.")


class LongHead(Exception):
    """The request's line and headers are longer than is taken."""


class Guarded(HttpToolsProtocol):
    """uvicorn's protocol with deadlines, in seconds; its own refusals are dressed as all are."""

    HEAD = 10.0
    """From the connection, or from a request's first byte, to the end of the headers."""

    BODY = 15.0
    """From there to the end of the body."""

    READ = 15.0
    """How long a reader may take nothing of a response that waits for it."""

    HEAD_LIMIT = 32 * 1024
    """Bytes of the request's line and headers."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._arriving: asyncio.TimerHandle | None = None
        self._leaving: asyncio.TimerHandle | None = None
        self._refusal = BAD
        self._head = 0

    # The connection

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody is there, and must ask for something soon."""
        super().connection_made(transport)
        self._arrive_within(self.HEAD)

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is awaited any more."""
        self._arrive_within(None)
        self._leave_within(None)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take bytes. A head that isn't whole is counted by them, since its parser tells late."""
        if self.transport.is_closing():
            return
        super().data_received(data)
        if self.transport.is_closing() or not self._between():
            return
        self._head += len(data)
        if self._head > self.HEAD_LIMIT:
            self._refuse(LONG_HEAD)
        elif self._arriving is None:
            self._arrive_within(self.HEAD)

    def _between(self) -> bool:
        """Whether the next request's head is awaited, or half there."""
        return self.cycle is None or self.cycle.response_complete

    # The request

    def on_headers_complete(self) -> None:
        """The head is there, and the body must follow."""
        self._head = 0
        length = len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)
        if length > self.HEAD_LIMIT:
            self._refusal = LONG_HEAD
            raise LongHead
        super().on_headers_complete()
        self._arrive_within(self.BODY)

    def on_message_complete(self) -> None:
        """The request is whole."""
        self._arrive_within(None)
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:
        """What isn't HTTP, or has too long a head, is told as every problem is."""
        self._refuse(self._refusal)

    # The response

    def pause_writing(self) -> None:
        """A response waits for its reader."""
        super().pause_writing()
        self._leave_within(self.READ)

    def resume_writing(self) -> None:
        """The reader has taken it."""
        super().resume_writing()
        self._leave_within(None)

    # Deadlines

    def _arrive_within(self, seconds: float | None) -> None:
        if self._arriving is not None:
            self._arriving.cancel()
        self._arriving = None if seconds is None else self.loop.call_later(seconds, self._too_slow)

    def _leave_within(self, seconds: float | None) -> None:
        if self._leaving is not None:
            self._leaving.cancel()
        self._leaving = (
            None if seconds is None else self.loop.call_later(seconds, self.transport.abort)
        )

    def _too_slow(self) -> None:
        self._arriving = None
        if self.cycle is None or self.cycle.response_complete or not self.cycle.response_started:
            self._refuse(SLOW)
        else:
            self.transport.close()

    def _refuse(self, response: Response) -> None:
        if self.transport.is_closing():
            return
        own = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]
        told = [*response.raw_headers, *own, (b"cache-control", b"no-store")]
        lines = [name + b": " + value + b"\r\n" for name, value in told]
        head = STATUS_LINE[response.status_code] + b"".join(lines) + b"connection: close\r\n\r\n"
        self.transport.write(head + bytes(response.body))
        self.transport.close()
