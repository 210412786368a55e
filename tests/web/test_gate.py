"""The gate refuses what is hostile before a door sees it, and dresses every response."""

import asyncio
import json
import socket
import threading
import time
from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.responses import PlainTextResponse, Response
from starlette.types import Message

from app.web.gate import BODY_LIMIT, HEADERS, armour
from app.web.problem import problem
from app.web.strict_json import BadJSON, read_json, strict_json

JSON = {"Content-Type": "application/json"}
HERE = "http://127.0.0.1:8000"


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run it on a loop of its own thread; the browser tests leave theirs in the main one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


def an_app(hosts: Iterable[str] = ()) -> FastAPI:
    """An application that says what reached it, or crashes when asked to."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[dict[str, Any]]:
        yield {"lived": True}

    app = FastAPI(openapi_url=None, lifespan=lifespan)

    async def echo(request: Request) -> Response:
        body = await request.body()
        return Response(body, media_type="application/octet-stream")

    for path in ("/api/v1/echo", "/hooks/trail", "/desk", "/static/app.js"):
        app.add_route(path, echo, methods=["GET", "POST", "PUT"])

    def crash(request: Request) -> Response:
        raise RuntimeError("secret")

    app.add_route("/crash", crash)

    def last_resort(request: Request, error: Exception) -> Response:
        return PlainTextResponse("failed", 500)

    app.add_exception_handler(Exception, last_resort)
    armour(app, hosts)
    return app


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    with TestClient(an_app(), base_url=HERE, raise_server_exceptions=False) as client:
        yield client


def refused(response: Any, status: int) -> dict[str, Any]:
    """Check that a response is a problem of that status, short and alike."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    assert len(response.content) <= 4096
    told: dict[str, Any] = response.json()
    assert told["status"] == status
    assert set(told) == {"title", "status", "detail"}
    assert told["detail"].endswith(".") and "\n" not in told["detail"]
    return told


# Bodies


def test_an_ordinary_body_arrives_unchanged(client: TestClient) -> None:
    body = '{"text": "Zoë 🏃 \\u00eb", "limit": 5, "score": 1.50}'.encode()
    response = client.post("/api/v1/echo", content=body, headers=JSON)
    assert (response.status_code, response.content) == (200, body)


NOT_USABLE: dict[str, bytes] = {
    "nothing but a brace": b"{",
    "two values": b"{} {}",
    "not a number": b'{"a": NaN}',
    "infinite": b'{"a": Infinity}',
    "minus infinite": b'{"a": -Infinity}',
    "too large a number": b'{"a": 1e999}',
    "too small a number": b'{"a": -1e999}',
    "65 bits": b'{"a": 9223372036854775808}',
    "minus 65 bits": b'{"a": -9223372036854775809}',
    "a hundred thousand digits": b'{"a": ' + b"9" * 100_000 + b"}",
    "a key twice": b'{"text": "a", "text": "b"}',
    "a key twice, once escaped": b'{"text": "a", "te\\u0078t": "b"}',
    "a key twice, deep down": b'{"a": [{"b": 1, "b": 2}]}',
    "keys alike once cleaned": b'{"\\ud800": 1, "\\ud801": 2}',
    "33 levels": b"[" * 33 + b"]" * 33,
    "500,000 levels": b"[" * 500_000 + b"]" * 500_000,
    "500,000 objects": b'{"a":' * 160_000 + b"1" + b"}" * 160_000,
    "levels without end": b"[" * 1_000_000,
    "utf-16": '{"text": "a"}'.encode("utf-16"),
    "utf-16 without mark": '{"text": "a"}'.encode("utf-16-le"),
    "utf-32": '{"text": "a"}'.encode("utf-32"),
    "latin-1": b'{"text": "\xe9"}',
    "a byte order mark": b'\xef\xbb\xbf{"text": "a"}',
    "a surrogate as bytes": b'{"text": "\xed\xa0\x80"}',
    "an overlong slash": b'{"text": "\xc0\xaf"}',
    "a bare NUL": b'{"text": "\x00"}',
    "a bare newline": b'{"text": "\n"}',
    "an open string": b'{"text": "' + b"a\\\\" * 100_000,
    "a comma too many": b'{"text": "a",}',
    "single quotes": b"{'text': 'a'}",
    "only a space": b" ",
}


@pytest.mark.parametrize("body", NOT_USABLE.values(), ids=NOT_USABLE)
def test_what_is_not_plain_json_is_422_at_once(client: TestClient, body: bytes) -> None:
    began = time.process_time()
    refused(client.post("/api/v1/echo", content=body, headers=JSON), 422)
    assert time.process_time() - began < 0.5


def test_a_refusal_quotes_nothing_of_the_body(client: TestClient) -> None:
    for body in (b'{"hunter2', b'{"hunter2": NaN}', b'{"hunter2": 1, "hunter2": 2}'):
        response = client.post("/api/v1/echo", content=body, headers=JSON)
        assert "hunter2" not in response.text


@pytest.mark.parametrize(
    ("sent", "arrives"),
    [
        (r'{"text": "a\ud800b"}', {"text": "a\ufffdb"}),
        (r'{"text": "\udc00\ud800"}', {"text": "\ufffd\ufffd"}),
        (r'{"text": "\u0000"}', {"text": "\ufffd"}),
        (r'{"te\u0000xt": ["\uDFFF"]}', {"te\ufffdxt": ["\ufffd"]}),
        (r'{"text": "\ud83c\udfc3"}', {"text": "🏃"}),
        (r'{"text": "\\u0000 \\ud800"}', {"text": r"\u0000 \ud800"}),
        (r'["\ud800", 1, -9223372036854775808, 0.1, true, null]', None),
    ],
)
def test_half_characters_and_nul_are_replaced_one_for_one(
    client: TestClient, sent: str, arrives: Any
) -> None:
    response = client.post("/api/v1/echo", content=sent.encode(), headers=JSON)
    assert response.status_code == 200
    assert response.json() == (arrives or ["\ufffd", 1, -(2**63), 0.1, True, None])


def test_a_broken_string_beyond_the_longest_text_is_413(client: TestClient) -> None:
    body = b'{"text": "' + b"a" * 40_000 + b'\\ud800"}'
    refused(client.post("/api/v1/echo", content=body, headers=JSON), 413)


def test_the_deepest_json_that_is_taken(client: TestClient) -> None:
    body = b"[" * 32 + b"]" * 32 + b" "
    assert client.post("/api/v1/echo", content=body, headers=JSON).status_code == 200
    wide = json.dumps([[], "[[[[" * 30, {"a": "]"}] * 500).encode()
    assert client.post("/api/v1/echo", content=wide, headers=JSON).content == wide


@pytest.mark.parametrize(
    "kind",
    [
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16",
        "application/json; charset=latin-1",
        "application/jsonx",
        "text/json",
    ],
)
def test_the_api_takes_json_only(client: TestClient, kind: str) -> None:
    headers = {"Content-Type": kind} if kind else {}
    refused(client.post("/api/v1/echo", content=b'{"text": "a"}', headers=headers), 415)


@pytest.mark.parametrize(
    "kind", ["application/json; charset=utf-8", 'Application/JSON;charset="UTF-8"']
)
def test_json_may_say_that_it_is_utf_8(client: TestClient, kind: str) -> None:
    response = client.post("/api/v1/echo", content=b"{}", headers={"Content-Type": kind})
    assert response.status_code == 200


def test_forms_reach_the_pages_and_no_body_needs_no_type(client: TestClient) -> None:
    form = client.post("/desk", data={"text": "My calf"})
    assert form.content == b"text=My+calf"
    assert client.post("/api/v1/echo").status_code == 200
    assert client.get("/api/v1/echo").status_code == 200


def test_pages_are_not_sent_bad_json_either(client: TestClient) -> None:
    refused(client.post("/desk", content=b'{"a": NaN}', headers=JSON), 422)


def test_a_hooks_bytes_are_left_alone_for_their_signature(client: TestClient) -> None:
    body = b'{"b": "\\ud800", "b": NaN}'
    assert client.post("/hooks/trail", content=body, headers=JSON).content == body


@pytest.mark.parametrize("path", ["/api/v1/echo", "/desk", "/hooks/trail", "/crash", "/nowhere"])
def test_no_door_is_sent_more_than_a_mebibyte(client: TestClient, path: str) -> None:
    full = b'"' + b"a" * (BODY_LIMIT - 2) + b'"'
    assert client.post("/desk", content=full, headers=JSON).content == full
    refused(client.post(path, content=full + b" ", headers=JSON), 413)


# Straight through ASGI: what a client library would tidy up first


async def drive(
    app: FastAPI,
    chunks: Iterable[bytes] = (),
    headers: Iterable[tuple[bytes, bytes]] = (),
    path: str = "/api/v1/echo",
) -> tuple[list[Message], int]:
    """The messages that an application sends, and how many bytes it asked for."""
    sent: list[Message] = []
    taken = 0
    source = iter(chunks)

    async def receive() -> Message:
        nonlocal taken
        chunk = next(source, None)
        if chunk is None:
            return {"type": "http.request", "body": b"", "more_body": False}
        taken += len(chunk)
        return {"type": "http.request", "body": chunk, "more_body": True}

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(b"content-type", b"application/json"), *headers],
        "client": ("127.0.0.1", 5),
        "server": ("127.0.0.1", 8000),
        "state": {},
    }
    await app(scope, receive, send)
    return sent, taken


LOCAL = (b"host", b"127.0.0.1:8000")


def test_300_mb_in_chunks_are_cut_off_after_the_first() -> None:
    chunks = (bytes(65_536) for _ in range(300 * 16))
    sent, taken = run(drive(an_app(), chunks, [LOCAL, (b"transfer-encoding", b"chunked")]))
    assert sent[0]["status"] == 413
    assert (b"connection", b"close") in sent[0]["headers"]
    assert taken <= BODY_LIMIT + 65_536


def test_a_length_that_is_too_large_is_refused_unread() -> None:
    for length in (b"1048577", b"9" * 400):
        sent, taken = run(drive(an_app(), [b"x"], [LOCAL, (b"content-length", length)]))
        assert (sent[0]["status"], taken) == (413, 0)


def test_a_length_that_lies_does_not_help() -> None:
    chunks = (bytes(65_536) for _ in range(100))
    sent, taken = run(drive(an_app(), chunks, [LOCAL, (b"content-length", b"5")]))
    assert sent[0]["status"] == 413
    assert taken <= BODY_LIMIT + 65_536


def test_a_body_in_many_pieces_is_put_together() -> None:
    chunks = [bytes([byte]) for byte in b'{"text": "Zo\xc3\xab"}']
    sent, _ = run(drive(an_app(), chunks, [LOCAL]))
    assert sent[0]["status"] == 200
    assert sent[1]["body"] == b"".join(chunks)


@pytest.mark.parametrize("hosts", [[], [b""], [b"127.0.0.1", b"evil.example"], [b"[::1"]])
def test_no_host_two_hosts_or_half_a_host_is_421(hosts: list[bytes]) -> None:
    sent, taken = run(drive(an_app(), [b"{}"], [(b"host", host) for host in hosts]))
    assert (sent[0]["status"], taken) == (421, 0)


def test_a_websocket_is_turned_away() -> None:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    run(an_app()({"type": "websocket", "path": "/", "headers": []}, receive, send))
    assert [message["type"] for message in sent] == ["websocket.close"]


# Hosts


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1", 200),
        ("127.0.0.1:8000", 200),
        ("localhost:3000", 200),
        ("LOCALHOST", 200),
        ("[::1]:8000", 200),
        ("desk.example.org", 200),
        ("Desk.Example.org:443", 200),
        ("evil.example", 421),
        ("127.0.0.1.evil.example", 421),
        ("localhost.evil.example:8000", 421),
        ("desk.example.org.evil.example", 421),
        ("sub.desk.example.org", 421),
        ("evil.example@127.0.0.1", 421),
        ("127.0.0.1:80:80", 421),
        ("127.0.0.1:x", 421),
        ("127.0.0.1/x", 421),
        ("::1", 421),
        ("0.0.0.0", 421),
        ("2130706433", 421),
    ],
)
def test_only_our_own_names_are_answered(host: str, status: int) -> None:
    client = TestClient(an_app(["desk.example.org", ""]), base_url=HERE)
    response = client.get("/desk", headers={"Host": host})
    assert response.status_code == status
    if status == 421:
        refused(response, 421)


# Headers


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/desk", b"", 200),
        ("/nowhere", b"", 404),
        ("/crash", b"", 500),
        ("/api/v1/echo", b"{", 422),
        ("/api/v1/echo", b" " * (BODY_LIMIT + 1), 413),
    ],
)
def test_every_response_has_the_headers(
    client: TestClient, path: str, body: bytes, status: int
) -> None:
    method = "GET" if path == "/crash" else "POST"
    response = client.request(method, path, content=body, headers=JSON if body else {})
    assert response.status_code == status
    for name, value in HEADERS.items():
        assert response.headers.get_list(name) == [value]
    assert response.headers["cache-control"] == "no-store"
    assert "secret" not in response.text


def test_a_refused_host_has_the_headers_too(client: TestClient) -> None:
    response = client.get("/desk", headers={"Host": "evil.example"})
    assert response.headers["x-content-type-options"] == "nosniff"
    assert "'unsafe" not in response.headers["content-security-policy"]
    assert "default-src 'none'" in response.headers["content-security-policy"]


def test_static_files_may_be_kept_but_are_asked_for_again(client: TestClient) -> None:
    assert client.get("/static/app.js").headers["cache-control"] == "no-cache"


# Problems


def test_a_problem_is_never_longer_than_4_kib() -> None:
    errors = [{"field": "f" * 5000, "message": "\ud800" * 5000}] * 100
    response = problem(422, "Can't be used", "ß" * 100_000, errors)
    assert len(response.body) <= 4096
    told = json.loads(bytes(response.body))
    assert told["status"] == 422 and told["detail"].endswith("…")


def test_a_problem_names_its_fields() -> None:
    error = {"field": "forum", "message": "There is no such forum."}
    response = problem(422, "Can't be used", "There is no such forum.", [error])
    assert json.loads(bytes(response.body)) == {
        "title": "Can't be used",
        "status": 422,
        "detail": "There is no such forum.",
        "errors": [error],
    }


# Any JSON at all

ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=()), max_size=20),  # surrogates and NUL too
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=20,
)


@given(ANY)
@settings(max_examples=200)
def test_good_json_means_the_same_afterwards_and_is_clean(value: Any) -> None:
    try:
        clean = strict_json(json.dumps(value).encode())
    except BadJSON as error:
        assert "twice" in str(error)  # two keys that only differed in what was replaced
        return
    text = json.dumps(json.loads(clean), ensure_ascii=False)
    text.encode("utf-8")
    before = json.dumps(value, ensure_ascii=False)
    # Lone halves that happened to stand side by side make one character in JSON.
    if not any("\ud800" <= sign <= "\udfff" for sign in before):
        assert text == before.replace("\\u0000", "\ufffd")


@given(st.binary(max_size=200))
@settings(max_examples=300)
def test_any_bytes_are_json_or_one_sentence(body: bytes) -> None:
    try:
        read_json(body)
    except BadJSON as error:
        assert str(error).endswith(".")


# A real server


@contextmanager
def serving(app: FastAPI) -> Iterator[int]:
    """A uvicorn on a free port of this machine; gives the port."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()


def test_a_real_server_stops_reading_300_mb_and_lives_on() -> None:
    with serving(an_app()) as port:
        with socket.create_connection(("127.0.0.1", port), timeout=30) as client:
            client.sendall(
                b"POST /api/v1/echo HTTP/1.1\r\nHost: localhost\r\n"
                b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
            )
            sent = 0
            try:
                for _ in range(300 * 16):
                    client.sendall(b"10000\r\n" + bytes(65_536) + b"\r\n")
                    sent += 65_536
            except OSError:
                pass
        assert BODY_LIMIT < sent < 30 * BODY_LIMIT
        with socket.create_connection(("127.0.0.1", port), timeout=30) as client:
            client.sendall(b"GET /desk HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            assert client.recv(100).startswith(b"HTTP/1.1 200")
