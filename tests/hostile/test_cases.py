"""One file a case, thrown at a real server: what it may answer stands in the file's first line.

A case is `# STATUSES: why` and then what is sent. Lines end in CRLF, and a backslash before xNN,
r, n or itself makes a byte. `<PIECE*N>` stands for N pieces, `<token>` for a good token, and
`<length>` for the body's length. `closed` for a status means no answer. `hunter2` is what no error
may repeat.
"""

import re
import socket
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.web.gate import HEADERS
from tests.hostile.conftest import Target
from tests.wire import alive

CASES = sorted((Path(__file__).parent / "cases").glob("*.http"))
MARKER = b"hunter2"
MIB = 2**20

_REPEAT = re.compile(rb"<((?:[^<>]|<[^<>]*>)*?|[<>][^*]*?)\*(\d+)>", re.DOTALL)
_BYTE = re.compile(rb"\\(x[0-9a-f]{2}|[rn\\])")


@dataclass(frozen=True)
class Case:
    """What is sent, and what may come back."""

    expected: frozenset[str]
    sent: bytes


def read_case(path: Path, token: str) -> Case:
    first, _, rest = path.read_bytes().partition(b"\n")
    statuses = re.match(r"# ([\w,]+): \S", first.decode())
    assert statuses, f"{path.name} doesn't say what it expects"
    text = rest.replace(b"\n", b"\r\n").replace(b"<token>", token.encode())
    for _ in range(2):  # a repeated piece may hold another
        text = _REPEAT.sub(lambda found: _bytes(found[1]) * int(found[2]), text)
    head, _, body = _bytes(text).partition(b"\r\n\r\n")
    head = head.replace(b"<length>", str(len(body)).encode())
    return Case(frozenset(statuses[1].split(",")), head + b"\r\n\r\n" + body)


def _bytes(text: bytes) -> bytes:
    plain = {b"r": b"\r", b"n": b"\n", b"\\": b"\\"}
    return _BYTE.sub(lambda found: plain.get(found[1]) or bytes([int(found[1][1:], 16)]), text)


def throw(port: int, case: Case) -> bytes:
    """Send it; whatever comes back until the server is silent."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as wire:
        with suppress(OSError):  # it may have heard enough
            wire.sendall(case.sent)
            if "closed" in case.expected:
                wire.shutdown(socket.SHUT_WR)
        got = bytearray()
        with suppress(ConnectionResetError, TimeoutError):
            while piece := wire.recv(65_536):
                got += piece
                if _whole(bytes(got)):
                    wire.settimeout(0.02)  # a second answer would come at once
        return bytes(got)


def _whole(answer: bytes) -> bool:
    length = re.search(rb"\r\ncontent-length: (\d+)\r\n", answer)
    _, end, body = answer.partition(b"\r\n\r\n")
    return bool(length and end and len(body) >= int(length[1]))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(target: Target, path: Path) -> None:
    case = read_case(path, target.token)
    began = time.perf_counter()
    answer = throw(target.port, case)
    assert time.perf_counter() - began < 5
    status = answer[9:12].decode() or "closed"
    assert status in case.expected, answer[:500]
    if answer:
        assert_dressed(answer)
    if status >= "4" and answer:
        assert len(answer.partition(b"\r\n\r\n")[2]) <= 4096
        assert MARKER not in answer.lower()


def assert_dressed(answer: bytes) -> None:
    """One answer, with the headers of all."""
    assert len(re.findall(rb"(?:^|\r\n|[}\w>])HTTP/1\.1 \d\d\d ", answer)) == 1, answer
    head = answer.partition(b"\r\n\r\n")[0]
    for name, value in HEADERS.items():
        assert f"\r\n{name.lower()}: {value}".encode() in head
    assert b"evil.example" not in head
    assert b"server:" not in head


def test_every_kind_of_case_is_there() -> None:
    kinds = {path.stem.partition("-")[0] for path in CASES}
    assert len(CASES) >= 150
    assert kinds >= {"json", "http", "smuggle", "chunk", "length", "host", "path", "who", "type"}


def test_afterwards_it_lives_and_has_not_grown(target: Target) -> None:
    before = target.memory()
    for path in CASES:
        throw(target.port, read_case(path, target.token))
    assert target.memory() - before < 16 * MIB
    assert alive(target.port) < 2
