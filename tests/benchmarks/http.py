"""The HTTP match of a 150-word post against a bare `def` JSON route, both served in this run."""

import http.client
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).parent.parent.parent

FLOOR = """
import sys
import uvicorn
from fastapi import FastAPI
app = FastAPI()
@app.post("/api/v1/match")
def floor(body: dict) -> dict:
    return {"verdict": "none", "matches": []}
uvicorn.run(app, port=int(sys.argv[1]), log_level="error", access_log=False)
"""

POST = (
    "Hello everybody, long time reader and first time poster here. I run four times a week, mostly "
    "on the flat by the river, and I have done so for about six years without much trouble. Since "
    "the clocks went back both of my calfs get tight around the seventh mile, then they cramp so "
    "badly that I have to stop and walk home. It isn't a stab, more of a slow squeeze that gets "
    "worse with every step. I drink when I am thirsty, I sleep well, and nothing else has changed "
    "apart from a new job where I sit for most of the day. Stretching on the kerb helps for a "
    "minute or two and then the spazms come back. A friend at the club calls it a charley horse "
    "and says that it will pass. Has anybody here had the same, what helped you, and what should I "
    "try first before the spring races begin? Thanks a lot for reading."
)


@dataclass(frozen=True)
class HttpFigures:
    """Milliseconds a request (median), seconds until ready, MiB of the serving process."""

    match_ms: float
    floor_ms: float
    ready_s: float
    memory_mib: float

    @property
    def ratio(self) -> float:
        """How many bare requests one match costs."""
        return self.match_ms / self.floor_ms


@contextmanager
def process(command: list[str], **environment: str) -> Iterator[psutil.Process]:
    """Run a server of our own and stop it by its id."""
    server = subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )
    try:
        yield psutil.Process(server.pid)
    finally:
        server.terminate()
        server.wait(timeout=30)


def free_port() -> int:
    """A port of this machine that nobody has."""
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def wait_for(port: int, path: str, seconds: float = 60) -> float:
    """Seconds until the server answers anything but a refusal on `path`."""
    began = time.perf_counter()
    while time.perf_counter() - began < seconds:
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", path)
            if connection.getresponse().status < 500:
                return time.perf_counter() - began
        except OSError:
            time.sleep(0.01)
    raise TimeoutError(f"port {port} never answered")


def caller(port: int, token: str) -> Callable[[], float]:
    """A function that makes one request on a kept connection and says its milliseconds."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    body = json.dumps({"text": POST})
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}

    def call() -> float:
        began = time.perf_counter()
        connection.request("POST", "/api/v1/match", body, headers)
        response = connection.getresponse()
        response.read()
        if response.status != 200:
            raise RuntimeError(f"answered {response.status}")
        return (time.perf_counter() - began) * 1000

    return call


def measure(library: Path, requests: int = 300) -> HttpFigures:
    """Alternate the two servers request by request, so that both meet the same noise."""
    with tempfile.TemporaryDirectory() as data:
        settings = {"REPLY_DESK_DATA": data, "REPLY_DESK_LIBRARY": str(library)}
        token = subprocess.run(
            [sys.executable, "-m", "app", "token", "create", "benchmark"],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), **settings},
        ).stdout.strip()
        ours, bare = free_port(), free_port()
        serve = [sys.executable, "-m", "app", "serve", "--port", str(ours)]
        began = time.perf_counter()
        with process(serve, **settings) as desk:
            wait_for(ours, "/readyz")
            ready = time.perf_counter() - began
            with process([sys.executable, "-c", FLOOR, str(bare)]):
                wait_for(bare, "/docs")
                match, floor = caller(ours, token), caller(bare, token)
                for _ in range(20):
                    match(), floor()
                pairs = [(match(), floor()) for _ in range(requests)]
            memory = desk.memory_info().rss / 2**20
    matches, floors = zip(*pairs, strict=True)
    return HttpFigures(statistics.median(matches), statistics.median(floors), ready, memory)


def report(figures: HttpFigures) -> str:
    """The figures in one line."""
    return (
        f"HTTP match of a {len(POST.split())}-word post: {figures.match_ms:.1f} ms, "
        f"{figures.ratio:.1f} x a bare def route ({figures.floor_ms:.1f} ms); "
        f"ready in {figures.ready_s:.1f} s, {figures.memory_mib:.0f} MiB"
    )
