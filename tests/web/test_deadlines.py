"""Half a request is not waited for, a head has an end, and a reader must read."""

import asyncio
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest
import uvicorn
from fastapi import FastAPI, Request
from starlette.responses import Response

from app.web.deadlines import Guarded
from app.web.gate import HEADERS, armour
from tests.wire import read_all

SOON = 1.0
"""Seconds within which something short is over, deadline and all, on a busy machine."""


class Hasty(Guarded):
    """The same with short deadlines, each another."""

    HEAD, BODY, READ = 0.2, 0.3, 0.25


def an_app() -> FastAPI:
    app = FastAPI(openapi_url=None)

    async def echo(request: Request) -> Response:
        return Response(await request.body())

    async def much(request: Request) -> Response:
        return Response(bytes(32 * 1024 * 1024))

    async def later(request: Request) -> Response:
        await asyncio.sleep(0.6)  # longer than every deadline
        return Response(b"later")

    for path, answer in {"/echo": echo, "/much": much, "/later": later}.items():
        app.add_route(path, answer, methods=["GET", "POST"])
    armour(app)
    return app


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    config = uvicorn.Config(an_app(), http=Hasty, log_level="critical", timeout_keep_alive=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    while not server.started and thread.is_alive():
        thread.join(0.01)
    yield listener.getsockname()[1]
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def wire(port: int) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as wire:
        yield wire


START = b"POST /echo HTTP/1.1\r\nHost: 127.0.0.1\r\n"
BODY = START + b"Content-Length: 2\r\n\r\n"
LAST = b"GET /echo HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"


def statuses(answer: bytes) -> list[int]:
    return [int(part[:3]) for part in answer.split(b"HTTP/1.1 ")[1:]]


def is_dressed(answer: bytes) -> None:
    """A problem in one shape, with the headers of every response."""
    head, _, body = answer.partition(b"\r\n\r\n")
    for name, value in HEADERS.items():
        assert f"{name.lower()}: {value}".encode() in head
    assert b"connection: close" in head
    assert b"content-type: application/problem+json" in head
    assert json.loads(body)["status"] == int(head[9:12])


HALVES: dict[str, tuple[bytes, float]] = {
    "silence": (b"", Hasty.HEAD),
    "half a line": (b"GET /ec", Hasty.HEAD),
    "half a head": (START + b"X: y", Hasty.HEAD),
    "empty lines": (b"\r\n", Hasty.HEAD),
    "no body": (BODY, Hasty.BODY),
    "half a body": (BODY + b"{", Hasty.BODY),
    "half a chunk": (START + b"Transfer-Encoding: chunked\r\n\r\n9\r\nabc", Hasty.BODY),
    "chunks without end": (START + b"Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n", Hasty.BODY),
}


@pytest.mark.parametrize(("sent", "deadline"), HALVES.values(), ids=HALVES)
def test_half_a_request_is_told_off_in_time(
    wire: socket.socket, sent: bytes, deadline: float
) -> None:
    began = time.perf_counter()
    wire.sendall(sent)
    answer = read_all(wire)
    assert deadline * 0.9 <= time.perf_counter() - began <= deadline + SOON
    assert statuses(answer) == [408]
    is_dressed(answer)


def drip(wire: socket.socket, piece: bytes) -> float:
    """Send a piece again and again until the server has had enough; the seconds it took."""
    began = time.perf_counter()
    wire.settimeout(0.02)
    while time.perf_counter() - began < 5:
        try:
            wire.sendall(piece)
            if wire.recv(1):
                break
        except TimeoutError:
            continue
        except OSError:
            break
    return time.perf_counter() - began


@pytest.mark.parametrize(
    ("start", "piece"),
    [
        (START, b"X: y\r\n"),
        (START + b"X: ", b"y"),
        (b"", b"\r\n"),
        (BODY.replace(b": 2", b": 9999"), b"a"),
        (START + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
    ],
    ids=["headers", "one header", "empty lines", "body", "chunks"],
)
def test_dripping_gains_no_time(wire: socket.socket, start: bytes, piece: bytes) -> None:
    wire.sendall(start)
    assert drip(wire, piece) <= Hasty.BODY + SOON


def test_dripping_between_two_requests_gains_no_time(wire: socket.socket) -> None:
    wire.sendall(LAST.replace(b"Connection: close\r\n", b""))
    assert statuses(wire.recv(65_536)) == [200]
    assert drip(wire, b"\r\n") <= Hasty.HEAD + SOON


def test_an_idle_connection_is_closed_without_a_word(wire: socket.socket) -> None:
    wire.sendall(LAST.replace(b"Connection: close\r\n", b""))
    began = time.perf_counter()
    assert statuses(read_all(wire)) == [200]
    assert time.perf_counter() - began <= 1 + SOON


def test_a_slow_answer_is_not_the_callers_fault(wire: socket.socket) -> None:
    wire.sendall(LAST.replace(b"/echo", b"/later"))
    assert read_all(wire).endswith(b"later")


def test_requests_one_after_another_have_their_own_deadlines(wire: socket.socket) -> None:
    for _ in range(3):
        wire.sendall(BODY)
        threading.Event().wait(Hasty.BODY * 0.6)
        wire.sendall(b"ab")
        assert wire.recv(65_536).endswith(b"ab")


def test_pipelined_requests_are_all_answered(wire: socket.socket) -> None:
    one = BODY + b"ab"
    wire.sendall(one * 20 + LAST)
    assert statuses(read_all(wire)) == [200] * 21


HEADS: dict[str, Callable[[int], bytes]] = {
    "one header": lambda count: START + b"X: " + b"y" * count + b"\r\n\r\n",
    "one header without end": lambda count: START + b"X: " + b"y" * count,
    "many headers": lambda count: START + b"X: yyyy\r\n" * (count // 9) + b"\r\n",
    "many headers without end": lambda count: START + b"X: yyyy\r\n" * (count // 9),
    "the address": lambda count: b"GET /" + b"y" * count + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "a name": lambda count: START + b"x" * count + b": y\r\n\r\n",
}


@pytest.mark.parametrize("size", [33_000, 5_000_000])
@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_a_head_of_more_than_32_kib_is_refused(
    wire: socket.socket, head: Callable[[int], bytes], size: int
) -> None:
    try:
        wire.sendall(head(size))
        answer = read_all(wire)
    except (ConnectionResetError, BrokenPipeError):
        answer = b""
    if size < 64_000:  # of more, some is left unread, and the connection reset
        assert statuses(answer) == [431]
        is_dressed(answer)
    assert statuses(answer) in ([431], [])


def test_a_large_body_in_one_go_with_its_head_is_no_long_head(wire: socket.socket) -> None:
    body = b"a" * 900_000
    wire.sendall(LAST[:-2].replace(b"GET", b"POST") + b"Content-Length: 900000\r\n\r\n" + body)
    answer = read_all(wire)
    assert statuses(answer) == [200]
    assert answer.endswith(body)


def test_a_head_of_30_kib_is_taken_every_time(wire: socket.socket) -> None:
    for _ in range(3):
        wire.sendall(START + b"X: " + b"y" * 30_000 + b"\r\n\r\n")
        assert statuses(wire.recv(65_536)) == [200]


@pytest.mark.parametrize(
    "sent", [b"\x16\x03\x01\x02\x00", b"HELLO\r\n\r\n", b"GET / HTTP/1.1\r\nbad header\r\n\r\n"]
)
def test_what_is_no_http_is_a_problem_too(wire: socket.socket, sent: bytes) -> None:
    wire.sendall(sent)
    answer = read_all(wire)
    assert statuses(answer) == [400]
    is_dressed(answer)


def test_a_reader_who_takes_nothing_is_left(port: int) -> None:
    with socket.socket() as wire:
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        wire.settimeout(10)
        wire.connect(("127.0.0.1", port))
        wire.sendall(LAST.replace(b"/echo", b"/much"))
        threading.Event().wait(Hasty.READ + SOON)
        assert len(read_all(wire)) < 32 * 1024 * 1024
