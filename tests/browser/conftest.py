"""A served desk on a loopback port, and Debian's Chromium to look at it with."""

import os
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from app.access import new_link
from app.main import create_app
from app.settings import Settings
from app.store import Store
from tests.conftest import fill_library

CHROMIUM = "/usr/bin/chromium"
PATIENCE = 15_000
"""Milliseconds that a page may take on a busy machine before a test gives up."""
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]

POST = {
    "title": "Calves cramping, and which shoes?",
    "author": "trailfox",
    "text": (
        "Both my calfs get spazms after eight miles. My coach calls it a charley horse. "
        "Why do my calves cramp up when I run?\n\nAlso, which running shoes should I buy?"
    ),
}
FAR = {"title": "", "author": "cook", "text": "What is the best recipe for lasagne?"}
URGENT_POST = {
    "title": "Left calf",
    "author": "tempo",
    "text": "My left calf is swollen and warm. Is it a calf spasm? Can I run tonight?",
}


@pytest.fixture(scope="session", autouse=True)
def chromium() -> None:
    """Without Chromium there is nothing to see; in CI that is a failure."""
    if shutil.which(CHROMIUM):
        return
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(f"{CHROMIUM} is missing; .ci/run installs it")
    pytest.skip(f"{CHROMIUM} is missing")


@pytest.fixture(scope="session")
def engine(chromium: None) -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@dataclass
class Served:
    """A desk that is served, until `stop`; `start` serves the same desk again on the same port."""

    settings: Settings
    port: int = 0
    _server: uvicorn.Server | None = None
    _thread: threading.Thread | None = None

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self.port))
        self.port = listener.getsockname()[1]
        config = uvicorn.Config(create_app(self.settings), log_level="warning")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [listener]}, daemon=True
        )
        self._thread.start()
        while not self._server.started:
            if not self._thread.is_alive():
                pytest.fail("the server did not start")
            self._thread.join(0.02)

    def stop(self) -> None:
        assert self._server and self._thread
        self._server.should_exit = True
        self._thread.join(10)

    def way_in(self) -> str:
        store = Store(self.settings.database_url)
        code = new_link(store, datetime.now(UTC))
        store.close()
        return f"{self.base}/sign-in/{code}"


def served(folder: Path) -> Served:
    desk = Served(Settings(library=fill_library(folder / "answers"), data=folder / "data"))
    desk.start()
    return desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Served]:
    """A desk of one's own, which nobody has used."""
    it = served(tmp_path)
    yield it
    it.stop()


@dataclass
class Seen:
    """What the console said, and the policy refused, in every page of a context."""

    lines: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        page.on("console", lambda message: self._hear(message.text))
        page.on("pageerror", lambda error: self.lines.append(str(error)))

    def _hear(self, line: str) -> None:
        if not line.startswith("Clear-Site-Data header on"):  # Chromium says that it obeyed
            self.lines.append(line)


Opener = Callable[..., Page]


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def visit(engine: Browser, seen: Seen) -> Iterator[Opener]:
    """Open a browser of one's own on a desk, signed in, at the desk's first page."""
    contexts: list[BrowserContext] = []

    def opened(desk: Served, **options: Any) -> Page:
        options = {
            "viewport": {"width": 1440, "height": 1000},
            "reduced_motion": "reduce",
        } | options
        context = engine.new_context(**options)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        seen.listen(page)
        page.goto(desk.way_in())
        return page

    yield opened
    for context in contexts:
        context.close()


def paste(page: Page, post: dict[str, str], forum: str = "") -> str:
    """Paste a post by the form, and be at its draft; the draft's address."""
    page.goto(page.url.split("/", 3)[0] + "//" + page.url.split("/", 3)[2] + "/")
    for name, value in post.items():
        page.fill(f"#{name}", value)
    if forum:
        page.select_option("#forum", forum)
    page.get_by_role("button", name="Find answers").click()
    page.wait_for_url("**/drafts/*")
    return page.url
