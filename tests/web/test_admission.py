"""Nobody's file is read but theirs who may import one: a real server, and half of each request."""

import socket
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, suppress

import pytest

from app.upload import UPLOAD_LIMIT
from tests.conftest import People, fill_library
from tests.server import Server, served
from tests.wire import alive, read_all, talk

MUCH = 2 * 1024 * 1024
"""Bytes of which every request sends half, and no more."""
START = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
END = b"\r\n--b--\r\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("import")
    library = fill_library(folder / "answers")
    with served(library, folder / "log", REPLY_DESK_DATA=str(folder / "data")) as server:
        yield server


class Stay(urllib.request.HTTPRedirectHandler):
    """Redirects are looked at, not followed."""

    def redirect_request(self, *_: object) -> None:
        return None


@pytest.fixture(scope="module")
def cookie(server: Server) -> str:
    """The cookie of an admin."""
    request = urllib.request.Request(server.link, headers={"Sec-Fetch-Site": "none"})
    try:
        urllib.request.build_opener(Stay).open(request, timeout=20)
    except urllib.error.HTTPError as answer:
        return str(answer.headers["Set-Cookie"]).partition(";")[0]
    raise AssertionError("not signed in")


def head(length: int, cookie: str = "", site: str = "same-origin") -> bytes:
    lines = [
        "POST /import HTTP/1.1",
        "Host: 127.0.0.1",
        f"Sec-Fetch-Site: {site}",
        "Content-Type: multipart/form-data; boundary=b",
        f"Content-Length: {length}" if length else "Transfer-Encoding: chunked",
        *([f"Cookie: {cookie}"] if cookie else []),
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def test_who_may_not_import_is_told_before_the_body_is_there(server: Server, cookie: str) -> None:
    strange = cookie.partition("=")[0] + "=" + "A" * 43
    for sent, status in (
        (head(MUCH) + bytes(MUCH // 2), b"401"),
        (head(MUCH), b"401"),
        (head(0) + b"10000\r\n" + bytes(65_536) + b"\r\n", b"401"),
        (head(MUCH, strange), b"401"),
        (head(MUCH, "", "cross-site"), b"401"),
        (head(MUCH, cookie, "cross-site"), b"403"),
    ):
        answer = talk(server.port, sent, seconds=5)  # less than half a body is waited for
        assert answer.startswith(b"HTTP/1.1 " + status), answer[:200]
        assert b"connection: close" in answer.lower()
        assert answer.count(b"HTTP/1.1 ") == 1


def test_who_may_is_read_though_others_hold_all_they_can(server: Server, cookie: str) -> None:
    with ExitStack() as held:
        for _ in range(12):  # more than there is room for, if any of it were read
            wire = held.enter_context(socket.create_connection(("127.0.0.1", server.port)))
            wire.settimeout(5)
            with suppress(OSError):  # the server may have hung up already
                wire.sendall(head(UPLOAD_LIMIT) + bytes(UPLOAD_LIMIT - 1))
        body = START + b" " * (UPLOAD_LIMIT - 1) + END
        with socket.create_connection(("127.0.0.1", server.port), timeout=20) as wire:
            sent = head(len(body), cookie).replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
            wire.sendall(sent + body)
            assert read_all(wire).startswith(b"HTTP/1.1 422")  # read, and found to be no export
    alive(server.port)


def test_one_address_keeps_no_other_out(server: Server) -> None:
    nearly = 1024 * 1024 - 1
    post = b"POST /from-page HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: %d\r\n"
    form = b"Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\n"
    with ExitStack() as held:
        for _ in range(64):  # all but the last byte of each, until there is no room for more
            wire = socket.create_connection(
                ("127.0.0.1", server.port), timeout=0.2, source_address=("127.0.0.2", 0)
            )
            held.enter_context(wire)
            with suppress(OSError):
                wire.sendall(post % (nearly + 1) + form + b"text=" + b"a" * (nearly - 5))
            if b" 503 " in read_all(wire)[:20]:
                break
        text = b"text=" + b"a" * 200_000
        answer = talk(server.port, post % len(text) + form + text, seconds=5)
    assert answer.startswith(b"HTTP/1.1 200"), answer[:200]


def test_the_page_that_refuses_is_the_one_of_every_route(people: People) -> None:
    files = {"file": ("a", b"{}")}
    assert people.eve.post("/import", files=files).status_code == 401
    assert people.tool.post("/import", files=files).status_code == 403
    answer = people.eve.post("/import", files=files, headers={"Accept": "text/html"})
    assert answer.status_code == 401 and "Not signed in" in answer.text
    assert people.eve.put("/import", content=b"x").status_code == 405
