"""The desk page of a post over HTTP with a large library: its times and its weight."""

import gzip
import http.client
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode

from app.access import new_link
from app.store import Store
from tests.benchmarks.http import POST, free_port, process, wait_for
from tests.benchmarks.sets import make_set
from tests.benchmarks.whole import write_library


@dataclass(frozen=True)
class PageFigures:
    """Milliseconds of a page (median and 95th percentile), of an empty one, and bytes as gzip."""

    median_ms: float
    p95_ms: float
    help_ms: float
    weight: int


def browser(port: int, database: str) -> Callable[..., tuple[str, bytes]]:
    """Somebody signed in: asks for a page or sends a form; where it leads, and what came."""
    store = Store(database)
    code = new_link(store, datetime.now(UTC))
    store.close()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    headers = {"Sec-Fetch-Site": "same-origin", "Accept": "text/html"}

    def ask(path: str, form: dict[str, str] | None = None) -> tuple[str, bytes]:
        sent = {**headers, "Content-Type": "application/x-www-form-urlencoded"} if form else headers
        body = urlencode(form) if form else None
        connection.request("POST" if form else "GET", path, body, sent)
        answer = connection.getresponse()
        if (cookie := answer.headers.get("Set-Cookie", "")).startswith("reply-desk="):
            headers["Cookie"] = cookie.split(";")[0]
        return answer.headers.get("Location", ""), answer.read()

    ask(f"/sign-in/{code}", None)
    return ask


def measure(count: int, requests: int = 200) -> PageFigures:
    """Serve a made-up library, paste a post, and look at its page again and again."""
    with tempfile.TemporaryDirectory() as room:
        library, data = Path(room) / "answers", Path(room) / "data"
        library.mkdir()
        write_library(library, make_set(count, 1).answers)
        port = free_port()
        settings = {"REPLY_DESK_DATA": str(data), "REPLY_DESK_LIBRARY": str(library)}
        settings["REPLY_DESK_LOG"] = "warning"
        with process([sys.executable, "-m", "app", "serve", "--port", str(port)], **settings):
            wait_for(port, "/readyz")
            ask = browser(port, f"sqlite:///{data / 'reply-desk.sqlite3'}")
            draft, _ = ask("/desk", {"text": POST})
            _, page = ask(draft)
            for _ in range(20):
                ask(draft), ask("/help")
            pairs = [(_timed(ask, draft), _timed(ask, "/help")) for _ in range(requests)]
    pages, helps = zip(*pairs, strict=True)
    p95 = statistics.quantiles(pages, n=20)[-1]
    weight = len(gzip.compress(page, 9))
    return PageFigures(statistics.median(pages), p95, statistics.median(helps), weight)


def _timed(ask: Callable[..., object], path: str) -> float:
    began = time.perf_counter()
    ask(path)
    return (time.perf_counter() - began) * 1000


def print_desk_page(count: int, requests: int = 200) -> None:
    """The figures in one line."""
    f = measure(count, requests)
    print(
        f"The desk page with {count:,} answers: {f.median_ms:.1f} ms, 95 of 100 within "
        f"{f.p95_ms:.1f} ms (the help page: {f.help_ms:.1f} ms); {f.weight / 1000:.1f} kB as gzip"
    )
