"""A real `serve` process on a free port, stopped when the test is done, and its log."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Server:
    """Where it listens, the link that signs in, its log (standard error), and its process."""

    address: str
    link: str
    log: Path
    pid: int

    @property
    def port(self) -> int:
        return int(self.address.rpartition(":")[2])

    def lines(self) -> list[dict[str, Any]]:
        """The log, each line of which must be one JSON object."""
        return [json.loads(line) for line in self.log.read_text().splitlines()]


@contextmanager
def served(library: Path, log: Path, **environment: str) -> Iterator[Server]:
    """Serve until the block ends; the log is whole by then."""
    command = [sys.executable, "-m", "app", "serve", "--library", str(library), "--port", "0"]
    path = os.pathsep.join(filter(None, (environment.pop("PYTHONPATH", ""), str(ROOT))))
    with log.open("wb") as errors:
        process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            env={**os.environ, "PYTHONPATH": path, **environment},
        )
    try:
        assert process.stdout is not None
        address = process.stdout.readline().split()[-1]
        link = process.stdout.readline().split()[-1]
        _until_ready(address)
        yield Server(address, link, log, process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=25)


def _until_ready(address: str) -> None:
    for _ in range(1200):  # a minute: with other work, a worker takes its time to begin
        try:
            urllib.request.urlopen(f"{address}/livez", timeout=2).close()
            return
        except OSError:
            time.sleep(0.05)  # the port is open before the library is loaded
    pytest.fail("never ready")
