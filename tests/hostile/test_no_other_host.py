"""Nothing is asked of any other host: every socket that leads elsewhere is refused and counted."""

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.conftest import fill_library
from tests.server import ROOT, served
from tests.test_cli import POST

GUARD = """
import os, sys

HERE = ("127.", "::1", "localhost")

def refuse(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        address = (arguments[0],)
    else:
        return
    if isinstance(address, tuple) and address[0] and not str(address[0]).startswith(HERE):
        with open(os.environ["GUARD_FILE"], "a") as file:
            file.write(f"{event} {address[0]}\\\\n")
        raise OSError("refused by the test")

sys.addaudithook(refuse)
with open(os.environ["GUARD_FILE"], "a"):
    pass
"""


@pytest.fixture
def guard(tmp_path: Path) -> dict[str, str]:
    """The environment of a process whose sockets reach this machine only."""
    folder = tmp_path / "guard"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(GUARD.replace("\\\\n", "\\n"))
    return {"PYTHONPATH": str(folder), "GUARD_FILE": str(tmp_path / "elsewhere")}


def command(guard: dict[str, str], *arguments: str | Path, given: str = "") -> int:
    path = os.pathsep.join((guard["PYTHONPATH"], str(ROOT)))
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        input=given.encode(),
        capture_output=True,
        env={**os.environ, **guard, "PYTHONPATH": path},
        timeout=60,
    )
    return done.returncode


def test_the_guard_sees_who_goes_elsewhere(guard: dict[str, str]) -> None:
    code = "import socket; socket.create_connection(('192.0.2.1', 80), 1)"
    assert command(guard, "-c", code) == 1
    code = "import socket; socket.socket(2, 2).sendto(b'', ('192.0.2.1', 53))"
    assert command(guard, "-c", code) == 1
    seen = Path(guard["GUARD_FILE"]).read_text()
    assert "socket.getaddrinfo 192.0.2.1" in seen and "socket.sendto 192.0.2.1" in seen


def test_the_server_asks_no_other_host(guard: dict[str, str], tmp_path: Path) -> None:
    library = fill_library(tmp_path / "answers")
    data = {"REPLY_DESK_DATA": str(tmp_path / "data"), "REPLY_DESK_METRICS": "127.0.0.1:0"}
    with served(library, tmp_path / "log", **guard, **data) as server:
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        opener.open(server.link).close()
        head = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/json"}
        draft = {"text": POST, "post": {"url": "https://trail.example.org/t/1"}}
        for path, body in (("/match", {"text": POST}), ("/drafts", draft)):
            request = urllib.request.Request(
                f"{server.address}/api/v1{path}", json.dumps(body).encode(), head
            )
            made = json.load(opener.open(request))
        for page in ("/", "/inbox", "/library", "/help", "/api/v1/docs", f"/drafts/{made['id']}"):
            with opener.open(server.address + page) as shown:
                assert shown.status == 200, page
        with opener.open(f"{server.address}/metrics") as figures:
            assert b"reply_desk_requests_total" in figures.read()
    assert Path(guard["GUARD_FILE"]).read_text() == ""


def test_no_command_asks_another_host(guard: dict[str, str], tmp_path: Path) -> None:
    library = fill_library(tmp_path / "answers")
    there = ("--library", library)
    run = ("-m", "app")
    assert command(guard, *run, "match", *there, given=POST) == 0
    assert command(guard, *run, "draft", *there, given=POST) == 0
    assert command(guard, *run, "check", *there) == 0
    assert command(guard, *run, "token", "create", "tool", *there) == 0
    assert command(guard, *run, "doctor", *there) == 0
    assert command(guard, *run, "privacy", "export", "--author", "hobbit", *there) == 0
    assert command(guard, *run, "privacy", "erase", "--yes", "--author", "hobbit", *there) == 0
    assert Path(guard["GUARD_FILE"]).read_text() == ""
