"""Dialling: a host's addresses are asked for once, all are vetted, and one of these is dialled."""

import queue
import socket
import threading
from collections.abc import Callable, Iterable, Sequence
from ssl import SSLContext
from typing import Any

import httpcore2

from app.fetch.addresses import is_numeric, is_public
from app.fetch.errors import FetchFailed, FetchRefused
from app.fetch.target import place_of

Resolve = Callable[[str, int, float], Sequence[str]]
"""Host, port and the seconds there are: the numeric addresses. Raises `FetchFailed`."""

TRIED = 4
"""How many of a host's addresses are dialled before it counts as down."""

CHUNK = 16_384
_NAMES_TAKE = 5.0
"""Seconds for a name; the system's own resolver may take minutes."""


def resolve(host: str, port: int, seconds: float) -> list[str]:
    """The addresses of a host by the system's resolver. Raises `FetchFailed`."""
    found: queue.SimpleQueue[list[str] | OSError | UnicodeError] = queue.SimpleQueue()
    # getaddrinfo can't be told to stop, so it is left behind in a thread of its own.
    threading.Thread(target=_look_up, args=(host, port, found), daemon=True).start()
    try:
        answer = found.get(timeout=min(seconds, _NAMES_TAKE))
    except queue.Empty:
        raise FetchFailed("The name of the site couldn't be looked up.", reached=False) from None
    if isinstance(answer, Exception):
        again = getattr(answer, "errno", None) == socket.EAI_AGAIN
        said = "couldn't be looked up" if again else "isn't known"
        raise FetchFailed(f"The name of the site {said}.", reached=False)
    return answer


def _look_up(
    host: str, port: int, found: "queue.SimpleQueue[list[str] | OSError | UnicodeError]"
) -> None:
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        found.put(list(dict.fromkeys(str(address[0]) for *_, address in answers)))
    except (OSError, UnicodeError) as error:
        found.put(error)


class Left:
    """How much there is left of a fetch: seconds by `clock`, and bytes to be read off the wire."""

    def __init__(self, clock: Callable[[], float], seconds: float, most_bytes: int) -> None:
        self._clock = clock
        self._until = clock() + seconds
        self._bytes = most_bytes

    def seconds(self) -> float:
        """What is left of the time. Raises `FetchFailed` when it is up."""
        left = self._until - self._clock()
        if left <= 0:
            raise FetchFailed("The site took too long.", reached=True)
        return left

    def bytes(self) -> int:
        """How many bytes may be read at once. Raises `FetchFailed` when there were too many."""
        if self._bytes <= 0:
            raise FetchFailed("The site sent too much.", reached=True)
        return min(self._bytes, CHUNK)

    def took(self, count: int) -> None:
        """Count bytes that were read."""
        self._bytes -= count


class Dialler(httpcore2.NetworkBackend):
    """What httpcore2 dials by. Places in `allow`, as `host:port`, may have any address.

    `dial` makes the connection to a vetted, numeric address.
    """

    def __init__(
        self, left: Left, resolve: Resolve, dial: httpcore2.NetworkBackend, allow: frozenset[str]
    ) -> None:
        self._left = left
        self._resolve = resolve
        self._dial = dial
        self._allow = allow

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """A connection to a host. Raises `FetchRefused`, `FetchFailed` or what dialling raises."""
        literal = is_numeric(host)
        addresses = [host] if literal else self._resolve(host, port, self._left.seconds())
        # One bad address among good ones is how a name is turned against its neighbours.
        allowed = place_of(host, port) in self._allow
        if not allowed and not all(is_public(each) for each in addresses):
            raise FetchRefused("The address leads to a private machine.")
        return Bounded(self._first(addresses[:TRIED], port), self._left)

    def _first(self, addresses: Sequence[str], port: int) -> httpcore2.NetworkStream:
        error: Exception = FetchFailed("The name of the site isn't known.", reached=False)
        for address in addresses:
            try:
                return self._dial.connect_tcp(address, port, self._left.seconds() / 2)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as failed:
                error = failed
        raise error

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Never."""
        raise FetchRefused("Only the network is dialled.")


class Bounded(httpcore2.NetworkStream):
    """A connection that ends with its time and its bytes, however slowly or fast it drips."""

    def __init__(self, stream: httpcore2.NetworkStream, left: Left) -> None:
        self._stream = stream
        self._left = left

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes, no more than there are left."""
        most = min(max_bytes, self._left.bytes())
        data = self._stream.read(most, self._left.seconds())
        self._left.took(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes."""
        self._stream.write(buffer, self._left.seconds())

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """The same connection, spoken in secret."""
        seconds = self._left.seconds()
        return Bounded(self._stream.start_tls(ssl_context, server_hostname, seconds), self._left)

    def get_extra_info(self, info: str) -> Any:
        """What httpcore2 asks of a connection."""
        return self._stream.get_extra_info(info)
