"""Figures at an address of their own, whole though several processes count."""

import re
import socket
import urllib.request
from contextlib import closing
from pathlib import Path

import pytest

from tests.conftest import fill_library
from tests.server import served
from tests.test_cli import run


def free_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        return int(listener.getsockname()[1])


@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_address_of_their_own(tmp_path: Path, workers: str) -> None:
    library, port = fill_library(tmp_path / "answers"), free_port()
    with served(
        library,
        tmp_path / "log",
        REPLY_DESK_METRICS=f"127.0.0.1:{port}",
        REPLY_DESK_WORKERS=workers,
        REPLY_DESK_DATA=str(tmp_path / "data"),
    ) as server:
        for _ in range(20):
            urllib.request.urlopen(f"{server.address}/readyz").close()
        (library / "new.md").write_text("---\ntitle: New\nkeywords: [new]\n---\nText.\n")
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
            text = answer.read().decode()
    asked = 'reply_desk_requests_total{method="GET",route="/readyz",status="2xx"} 20.0'
    assert asked in text
    found = re.search(r"^reply_desk_answers (\S+)$", text, re.MULTILINE)
    # One process looks at its folder every two seconds; beside several it is looked at when asked.
    assert found is not None and float(found[1]) in (3.0, 4.0)
    assert len(server.lines()) >= 21


@pytest.mark.parametrize("address", ["9100", "127.0.0.1:", "127.0.0.1:x", "192.0.2.1:9100"])
def test_an_address_that_cannot_be_had(library: Path, address: str) -> None:
    done = run("serve", "--port", "0", "--library", library, REPLY_DESK_METRICS=address)
    assert done.returncode == 2 and "REPLY_DESK_METRICS" in done.stderr
    assert "Traceback" not in done.stderr and not done.stdout
