"""Sites to fetch from: real servers on loopback, a canary beside them, and names for them."""

import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpcore2

from app.fetch import FetchFailed

Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Site:
    """A site on loopback: what it answers by path, and how it was asked: method, path, headers."""

    port: int
    pages: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    met: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str = "/", host: str = "site.test") -> str:
        return f"http://{host}:{self.port}{path}"

    def place(self, host: str = "site.test") -> str:
        return f"{host}:{self.port}"

    @property
    def lines(self) -> list[str]:
        """What it was asked, such as `HEAD /a`."""
        return [f"{method} {path}" for method, path, _ in self.asked]


def says(
    status: int = 200, body: bytes = b"", headers: Mapping[str, str] | None = None, head: int = 0
) -> Answer:
    """Answer with a status and a body; `head` is another status for HEAD."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        is_head = request.command == "HEAD"
        request.send_response(head if is_head and head else status)
        for name, value in {"Content-Type": "text/html", **(headers or {})}.items():
            request.send_header(name, value.encode().decode("latin-1"))  # as most servers send it
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        if not is_head:
            request.wfile.write(body)

    return answer


def leads(location: str, status: int = 302) -> Answer:
    """Answer with a redirect."""
    return says(status, headers={"Location": location})


@contextmanager
def site(pages: Mapping[str, Answer] | None = None) -> Iterator[Site]:
    """Serve these pages, and 404 for the rest, until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            here.asked.append((self.command, self.path, dict(self.headers.items())))
            here.met.set()
            here.pages.get(self.path, says(404))(self)

        do_HEAD = do_GET

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    here = Site(server.server_address[1], dict(pages or {}))
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield here
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@dataclass
class Canary:
    """A listener on every loopback address of one port; `met` counts whoever connected."""

    port: int
    met: int = 0


@contextmanager
def canary() -> Iterator[Canary]:
    """Listen on 0.0.0.0, and on [::] where there is IPv6, until the block ends."""
    listeners = [socket.create_server(("0.0.0.0", 0))]
    here = Canary(listeners[0].getsockname()[1])
    if socket.has_dualstack_ipv6():
        listeners.append(socket.create_server(("::", here.port), family=socket.AF_INET6))
    threads = [threading.Thread(target=_count, args=(each, here)) for each in listeners]
    for thread in threads:
        thread.start()
    try:
        yield here
    finally:
        for listener in listeners:
            listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        for thread in threads:
            thread.join(5)


def _count(listener: socket.socket, here: Canary) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        here.met += 1
        connection.close()


@dataclass
class Names:
    """A resolver: each host's addresses, a list of them for each time that it is asked."""

    known: dict[str, list[list[str]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def __call__(self, host: str, port: int, seconds: float) -> Sequence[str]:
        self.asked.append(host)
        answers = self.known.get(host)
        if not answers:
            raise FetchFailed("The name of the site isn't known.", reached=False)
        return answers.pop(0) if len(answers) > 1 else answers[0]


@dataclass
class Dialled(httpcore2.NetworkBackend):
    """Dials for real, or to loopback in the place of a public address, and remembers what."""

    instead: dict[str, int] = field(default_factory=dict)
    dialled: list[str] = field(default_factory=list)

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *_: object, **__: object
    ) -> httpcore2.NetworkStream:
        self.dialled.append(host)
        if host in self.instead:
            host, port = "127.0.0.1", self.instead[host]
        return httpcore2.SyncBackend().connect_tcp(host, port, timeout)


def drips(seconds: float) -> Answer:
    """Send a byte of a long page every twentieth of a second, for so long."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Length", "100000")
        request.end_headers()
        until = time.monotonic() + seconds
        try:
            while time.monotonic() < until:
                request.wfile.write(b"x")
                time.sleep(0.05)
        except OSError:
            pass

    return answer
