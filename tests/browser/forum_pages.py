"""Forums of our own writing on a loopback port, under a strict policy, and what is right there."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import BrowserContext, Page

from app.settings import Settings
from tests.browser.conftest import Served
from tests.conftest import FORUMS, fill_library

PAGES = Path(__file__).parent / "forums"
KINDS = sorted(path.stem for path in PAGES.glob("*.html"))
TYPES = {".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript"}
POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'self'; object-src 'none'"
)

TEXT = (
    "Both my calfs get spazms after eight miles.\n\nMy coach calls it a charley horse.\n"
    "Why do my calves cramp up when I run?"
)
AUTHOR, TITLE = "trailfox", "Calves cramping"
POST_AT = {
    "article": "/notes/72",
    "discourse": "/t/calves-cramping/7/2",
    "flarum": "/flarum.html",  # it writes no link to a post
    "invision": "/topic/7-calves-cramping/#findComment-72",
    "mybb": "/showthread.php?tid=7&pid=72#pid72",
    "nodebb": "/post/72",
    "phpbb": "/phpbb.html#p72",
    "smf": "/index.php?msg=72",
    "vbulletin": "/forum/injuries/7-calves-cramping?p=72#post72",
    "xenforo": "/threads/calves-cramping.7/post-72",
}


@dataclass
class Forums:
    """The pages being served; `extra` headers and pages are added by a test."""

    base: str
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Security-Policy": POLICY})
    pages: dict[str, str] = field(default_factory=dict)


@contextmanager
def forums() -> Iterator[Forums]:
    """Serve them by the name `localhost`, which is another site than the desk's 127.0.0.1."""
    found = Forums("")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = urlsplit(self.path).path
            file = PAGES / path.strip("/")
            words = found.pages.get(path) or (file.read_text("utf-8") if file.is_file() else "")
            self.send_response(200 if words else 204)  # browsers ask for an icon by themselves
            self.send_header("Content-Type", TYPES.get(file.suffix, TYPES[".html"]))
            for name, value in found.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(words.encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found.base = f"http://localhost:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield found
    server.shutdown()
    thread.join(5)
    server.server_close()


@contextmanager
def desk_and_forums(folder: Path) -> Iterator[tuple[Served, Forums]]:
    """Both being served, the forums being the desk's own."""
    with forums() as beside:
        library = fill_library(folder / "answers")
        (library / "_forums.yaml").write_text(told_of(beside.base), encoding="utf-8")
        desk = Served(Settings(library=library, data=folder / "data"))
        desk.start()
        try:
            yield desk, beside
        finally:
            desk.stop()


def told_of(base: str) -> str:
    """`_forums.yaml` of the small library, its first forum at that address."""
    return FORUMS.replace("format: markdown,", f'format: markdown, url: "{base}",')


def go_to_post(page: Page, address: str) -> None:
    """Open a forum's page with the post that is asked about in the middle of the screen."""
    page.goto(address)
    page.locator("#target").evaluate(
        "e => e.scrollIntoView({block: 'center', behavior: 'instant'})"
    )


def run_bookmark(context: BrowserContext, page: Page, address: str) -> None:
    """Run a bookmarklet as pressing it does: in the page's own world, by the browser, as a gesture.

    Chromium's bookmarks aren't held back by a page's script-src (nor, since 69, Firefox's); the
    protocol's `Runtime.evaluate` is the same way in.
    """
    assert address.startswith("javascript:")
    session = context.new_cdp_session(page)
    script = unquote(address.removeprefix("javascript:"))
    done = session.send("Runtime.evaluate", {"expression": script, "userGesture": True})
    assert "exceptionDetails" not in done, json.dumps(done)
    session.detach()
