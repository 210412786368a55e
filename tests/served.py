"""A desk served by a real process on a loopback port, and raw sockets to talk to it."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psutil

from app.access import SCOPES, new_link, new_token
from app.settings import Settings
from app.store import Store

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Server:
    """Where it listens, its process, and a token that may do what tokens may."""

    port: int
    process: subprocess.Popen[str]
    token: str
    settings: Settings

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def way_in(self) -> str:
        """The address of a link that signs in once."""
        store = Store(self.settings.database_url)
        code = new_link(store, datetime.now(UTC))
        store.close()
        return f"{self.base}/sign-in/{code}"

    def memory(self) -> int:
        """Bytes of memory that the process holds."""
        return int(psutil.Process(self.process.pid).memory_info().rss)

    def talk(self, sent: bytes, seconds: float = 20.0) -> bytes:
        """Send bytes as they are; what came back until the server closed, or was silent."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=seconds) as wire:
            try:
                wire.sendall(sent)
                return read_all(wire)
            except (ConnectionResetError, BrokenPipeError):
                return b""

    def alive(self) -> float:
        """Ask whether it lives; the seconds that it took."""
        began = time.perf_counter()
        answer = self.talk(b"GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        assert b" 200 OK\r\n" in answer, answer
        return time.perf_counter() - began


def read_all(wire: socket.socket) -> bytes:
    """Everything until the other side closes."""
    got = bytearray()
    try:
        while piece := wire.recv(65_536):
            got += piece
    except (ConnectionResetError, TimeoutError):
        pass
    return bytes(got)


@contextmanager
def serving(folder: Path, library: Path) -> Iterator[Server]:
    """`reply-desk serve` on the library, ended afterwards."""
    command = [sys.executable, "-m", "app", "serve", "--port", "0", "--library", str(library)]
    environment = {**os.environ, "REPLY_DESK_DATA": str(folder), "PYTHONPATH": str(ROOT)}
    with (folder.parent / "serve.log").open("w") as log:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=log, text=True
        )
        try:
            yield _server(process, Settings(library=library, data=folder))
        finally:
            process.terminate()
            process.wait(30)


def _server(process: subprocess.Popen[str], settings: Settings) -> Server:
    assert process.stdout
    found = re.search(r":(\d+)\n", process.stdout.readline())
    assert found, "the server did not start"
    store = Store(settings.database_url)
    token = new_token(store, "hostile", SCOPES, None, datetime.now(UTC))
    store.close()
    server = Server(int(found[1]), process, token, settings)
    server.alive()
    return server
