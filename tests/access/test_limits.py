"""What holds over all workers of a served desk: the limit of tries, and the end of a token."""

import http.client
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode

import pytest

from app.access import new_token
from app.settings import Settings
from app.store import Store

ROOT = Path(__file__).parents[2]


@contextmanager
def serving(settings: Settings, workers: int) -> Iterator[int]:
    """A desk that is served by some processes; gives the port once each may answer."""
    command = [sys.executable, "-m", "app", "serve", "--port", "0", "--workers", str(workers)]
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "REPLY_DESK_LIBRARY": str(settings.library),
        "REPLY_DESK_DATA": str(settings.data),
    }
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    try:
        assert server.stdout is not None
        port = int(server.stdout.readline().rsplit(":", 1)[1])
        until = time.monotonic() + 60
        while call(port, "GET", "/readyz")[0] != 200:
            assert time.monotonic() < until, "never ready"
        yield port
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=25)


def call(
    port: int, method: str, path: str, body: str = "", headers: dict[str, str] | None = None
) -> tuple[int, str]:
    """One request on a connection of its own, so that any worker may get it."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request(method, path, body or None, headers or {})
        response = connection.getresponse()
        response.read()
        return response.status, response.headers.get("retry-after", "")
    except OSError:
        return 0, ""  # not listening yet
    finally:
        connection.close()


@pytest.mark.parametrize("workers", [1, 2, 4])
def test_limits_and_revocations_hold_over_all_workers(settings: Settings, workers: int) -> None:
    store = Store(settings.database_url)
    store.migrate(None)
    now = datetime.now(UTC)
    token = new_token(store, "tool", ["match"], None, now)
    bearer = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    form = {
        "Sec-Fetch-Site": "same-origin",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    wrong = urlencode({"name": "Ann", "password": "wrong"})

    with serving(settings, workers) as port:

        def matched(_: int) -> int:
            return call(port, "POST", "/api/v1/match", '{"text": "calf"}', bearer)[0]

        def tried(_: int) -> tuple[int, str]:
            return call(port, "POST", "/sign-in", wrong, form)

        with ThreadPoolExecutor(4) as pool:
            assert set(pool.map(matched, range(8 * workers))) == {200}
            assert store.revoke_token(token.split("_")[1], now)
            assert set(pool.map(matched, range(8 * workers))) == {401}
            answers = list(pool.map(tried, range(30)))
    store.close()
    assert Counter(status for status, _ in answers) == {401: 20, 429: 10}
    assert all(0 < int(wait) <= 3600 for status, wait in answers if status == 429)
