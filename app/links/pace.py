"""The pace at which sites are asked: one link at a time for each host, with a pause after it."""

import heapq
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from app.links.heard import Heard

PAUSE = 1.0
"""Seconds between two links of a host."""

FIRST_WAIT = 30.0
"""Seconds a host is left alone that asks for it without saying how long; twice that next time."""

LONGEST_WAIT = 300.0
"""A host that wants more is left for the next round."""

MOST_WAITS = 3
"""How often in a row a host is waited for in a round."""

SILENT = 2
"""After so many links that nothing came of, a host isn't asked for its others."""

WORKERS = 8

Ask = Callable[[str], Heard]


@dataclass(order=True)
class _Host:
    """A host's turn: when it may be asked next, and for which links."""

    ready: float
    number: int
    urls: deque[str] = field(compare=False)
    waits: int = field(default=0, compare=False)
    silent: int = field(default=0, compare=False)


class Pace:
    """Asks for many links in a few threads. `clock` counts seconds, `wait` lets them pass.

    `wait` returns True when all is to stop.
    """

    def __init__(
        self,
        ask: Ask,
        *,
        wait: Callable[[float], bool],
        clock: Callable[[], float] = time.monotonic,
        workers: int = WORKERS,
    ) -> None:
        self._ask = ask
        self._wait = wait
        self._clock = clock
        self._workers = workers
        self._lock = threading.Lock()

    def ask_all(self, urls: Iterable[str]) -> Generator[tuple[str, Heard]]:
        """Each link and what was heard of it, as it comes in; closing the iterator stops it."""
        hosts = _by_host(urls, self._clock())
        # A short queue: who reads the answers slowly holds up the asking, and memory stays small.
        heard: queue.Queue[tuple[str, Heard] | None] = queue.Queue(2 * self._workers)
        stop = threading.Event()
        work = (hosts, heard, stop)
        count = min(self._workers, len(hosts))
        for _ in range(count):
            threading.Thread(target=self._work, args=work, daemon=True).start()
        try:
            while count:
                found = heard.get()
                if found is None:
                    count -= 1
                else:
                    yield found
        finally:
            stop.set()

    def _work(
        self,
        hosts: list[_Host],
        heard: "queue.Queue[tuple[str, Heard] | None]",
        stop: threading.Event,
    ) -> None:
        """Take the host that is ready first, ask for one link, give the host back.

        A host is out while it is asked, so nobody else asks it; who finds none goes home, since
        each that is out has a worker of its own.
        """
        try:
            while (host := self._next(hosts)) and not stop.is_set():
                if self._wait(max(0.0, host.ready - self._clock())):
                    return
                self._turn(host, lambda url, said: _put(heard, (url, said), stop))
                if host.urls:
                    with self._lock:
                        heapq.heappush(hosts, host)
        finally:
            _put(heard, None, stop)

    def _next(self, hosts: list[_Host]) -> _Host | None:
        with self._lock:
            return heapq.heappop(hosts) if hosts else None

    def _turn(self, host: _Host, tell: Callable[[str, Heard], None]) -> None:
        """Ask a host for its next link, and say when it may be asked again."""
        url = host.urls.popleft()
        heard = self._ask(url)
        pause = PAUSE
        if heard.kind == "later":
            host.waits += 1
            pause = max(heard.wait, FIRST_WAIT * 2 ** (host.waits - 1))
            if host.waits < MOST_WAITS and pause <= LONGEST_WAIT:
                host.urls.appendleft(url)
            else:
                _leave(host, url, heard, tell)
        else:
            host.waits = 0
            host.silent = host.silent + 1 if heard.kind == "unreached" else 0
            tell(url, heard)
            if host.silent >= SILENT:
                _leave(host, "", heard, tell)
        host.ready = self._clock() + pause


def _leave(host: _Host, url: str, heard: Heard, tell: Callable[[str, Heard], None]) -> None:
    """What was heard holds for the host's other links too."""
    for each in ([url] if url else []) + list(host.urls):
        tell(each, heard)
    host.urls.clear()


def _by_host(urls: Iterable[str], now: float) -> list[_Host]:
    grouped: dict[str, deque[str]] = {}
    for url in urls:
        grouped.setdefault(host_of(url), deque()).append(url)
    return [_Host(now, number, links) for number, links in enumerate(grouped.values())]


def host_of(url: str) -> str:
    """The site that an address is of; `www.` makes no other."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _put(
    heard: "queue.Queue[tuple[str, Heard] | None]",
    found: tuple[str, Heard] | None,
    stop: threading.Event,
) -> None:
    """Hand over what was heard; nobody may be listening any more."""
    while not stop.is_set():
        try:
            heard.put(found, timeout=0.5)
        except queue.Full:
            continue
        return
