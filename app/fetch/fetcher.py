"""Fetching one page: each hop through the same gate, a little of its text, nothing sent along."""

import errno
import ssl
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Literal

import httpcore2
import httpx2

from app.fetch.dialler import Dialler, Left, Resolve, resolve
from app.fetch.errors import FetchFailed, FetchRefused
from app.fetch.target import Target, target_of

MOST_BYTES = 64 * 1024
"""How much of a page is read."""

_HEADERS = 64 * 1024
"""How much may be sent around the page: status, headers, lengths of chunks."""

HOPS = 5
PERMANENT = (301, 308)
REDIRECTS = (*PERMANENT, 302, 303, 307)
_NO_WAY = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL)


@dataclass(frozen=True, slots=True)
class Page:
    """What came: `url` is where it was found, `moved` where it moved for good, if it did.

    `headers` have small names; of the body at most `MOST_BYTES` were read, and `whole` says
    whether that was all. `moved` follows redirects up to the first that isn't permanent.
    """

    url: str
    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    whole: bool = True
    moved: str = ""


class Fetcher:
    """Fetches pages of public sites. Any thread may use it; it keeps no cookie and no connection.

    It goes through no proxy, whatever the environment says. `allow` names places, as
    `host:port`, that may be fetched though they are private or have another port than `ports`.
    `resolve`, `dial`, `clock` and `tls` are how it reaches the world.
    """

    def __init__(
        self,
        agent: str,
        *,
        allow: Collection[str] = (),
        ports: Collection[int] = (80, 443),
        seconds: float = 10.0,
        resolve: Resolve = resolve,
        dial: httpcore2.NetworkBackend | None = None,
        clock: Callable[[], float] = time.monotonic,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._agent = agent
        self._allow = frozenset(allow)
        self._ports = frozenset(ports)
        self._seconds = seconds
        self._resolve = resolve
        self._dial = dial or httpcore2.SyncBackend()
        self._clock = clock
        self._tls = tls or httpcore2.default_ssl_context()

    def fetch(self, method: Literal["HEAD", "GET"], url: str) -> Page:
        """One page, its redirects followed. Raises `FetchRefused` or `FetchFailed`."""
        left = Left(self._clock, self._seconds, MOST_BYTES + _HEADERS)
        target, moved, permanent = self._target(url), "", True
        for _ in range(HOPS + 1):
            page = self._ask(method, target, left)
            location = page.headers.get("location", "")
            if page.status not in REDIRECTS or not location:
                return replace(page, moved=moved)
            target = self._target(_joined(target.url, location))
            permanent = permanent and page.status in PERMANENT
            moved = target.url if permanent else moved
        raise FetchFailed(f"The site redirects more than {HOPS} times.", reached=True)

    def _target(self, url: str) -> Target:
        return target_of(url, ports=self._ports, allow=self._allow)

    def _ask(self, method: str, target: Target, left: Left) -> Page:
        """One hop, on a connection of its own."""
        url = httpcore2.URL(
            scheme=target.scheme.encode(),
            host=target.host.encode(),
            port=target.port,
            target=target.path,
        )
        headers: dict[bytes | str, bytes | str] = {
            "Host": target.authority,
            "User-Agent": self._agent,
            "Accept": "text/html, */*;q=0.5",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }
        dialler = Dialler(left, self._resolve, self._dial, self._allow)
        pool = httpcore2.ConnectionPool(
            self._tls, max_connections=1, max_keepalive_connections=0, network_backend=dialler
        )
        with _plain_errors(), pool, pool.stream(method, url, headers=headers) as response:
            body, whole = _read(response) if method == "GET" else (b"", True)
            return Page(target.url, response.status, _names(response), body, whole)


def _joined(url: str, location: str) -> str:
    """Where a redirect leads; a space in it is quoted as browsers do."""
    try:
        return str(httpx2.URL(url).join(location.replace(" ", "%20")))
    except (httpx2.InvalidURL, UnicodeError, ValueError):
        raise FetchRefused("The site redirects to what isn't an address.") from None


def _read(response: httpcore2.Response) -> tuple[bytes, bool]:
    """The beginning of the body, and whether that is all."""
    body = bytearray()
    for chunk in response.iter_stream():
        body += chunk
        if len(body) > MOST_BYTES:
            return bytes(body[:MOST_BYTES]), False
    return bytes(body), True


def _names(response: httpcore2.Response) -> dict[str, str]:
    return {
        name.decode("latin-1").lower(): value.decode("utf-8", "replace")
        for name, value in response.headers
    }


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Turn what the libraries raise into `FetchFailed`, one sentence each."""
    try:
        yield
    except httpcore2.ConnectTimeout:
        raise FetchFailed("The site didn't answer.", reached=False) from None
    except httpcore2.TimeoutException:
        raise FetchFailed("The site took too long.", reached=True) from None
    except httpcore2.ConnectError as error:
        raise _not_connected(error.__cause__ or next(iter(error.args), None)) from None
    except (httpcore2.NetworkError, httpcore2.ProtocolError, OSError):
        raise FetchFailed("The site broke off, or spoke no HTTP.", reached=True) from None


def _not_connected(cause: object) -> FetchFailed:
    if isinstance(cause, ssl.SSLCertVerificationError):
        return FetchFailed("The site's certificate can't be trusted.", reached=True)
    if isinstance(cause, ssl.SSLError):
        return FetchFailed("The site speaks no https that is safe.", reached=True)
    if isinstance(cause, OSError) and cause.errno in _NO_WAY:
        return FetchFailed("There is no way to the site from here.", reached=False)
    if isinstance(cause, ConnectionRefusedError):
        return FetchFailed("The site takes no connection.", reached=True)
    return FetchFailed("The site broke off, or spoke no HTTP.", reached=True)
