"""What a link's address asks for: its host, port and path, or a plain reason to refuse it."""

import re
from collections.abc import Collection
from dataclasses import dataclass

import httpx2

from app.fetch.addresses import is_numeric
from app.fetch.errors import FetchRefused

LONGEST = 2_000
"""The most characters of an address; browsers and servers stop not far beyond."""

PORTS = {"http": 80, "https": 443}

_ODD = re.compile(r"[\x00-\x20\x7f-\x9f\\\u2028\u2029]")
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_NAME = re.compile(rf"(?=.{{1,253}}\Z){_LABEL}(?:\.{_LABEL})+\Z")
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)\Z")
_LOCAL = ("localhost", "localdomain", "local", "internal", "intranet", "lan", "home", "arpa")
"""Top-level names that never lead out of a house."""


@dataclass(frozen=True, slots=True)
class Target:
    """One address taken apart. `host` is in small ASCII letters, `port` never left out."""

    url: str
    scheme: str
    host: str
    port: int
    path: bytes
    fragment: str

    @property
    def place(self) -> str:
        """Host and port, as an operator names a place that may be reached."""
        return place_of(self.host, self.port)

    @property
    def authority(self) -> str:
        """Host and port, the latter only where it isn't the scheme's own."""
        return place_of(self.host, None if self.port == PORTS[self.scheme] else self.port)


def place_of(host: str, port: int | None) -> str:
    """Host and port as addresses write them: an IPv6 address stands in brackets."""
    name = f"[{host}]" if ":" in host else host
    return name if port is None else f"{name}:{port}"


def target_of(
    url: str, *, ports: Collection[int] = (80, 443), allow: Collection[str] = ()
) -> Target:
    """Take an address apart. Raises `FetchRefused` with what is wrong with it.

    `allow` holds places, as `host:port`, whose name and port are right whatever they are.
    """
    target = _parsed(url)
    if target.place in allow:
        return target
    if target.port not in ports:
        raise FetchRefused(f"Port {target.port} isn't one that web pages have.")
    if not _may_be_public(target.host):
        raise FetchRefused("The host isn't the name of a public site.")
    return target


def _parsed(url: str) -> Target:
    if len(url) > LONGEST:
        raise FetchRefused(f"The address is longer than {LONGEST:,} characters.")
    if _ODD.search(url):
        raise FetchRefused("The address has a space, a backslash or a control character in it.")
    try:
        found = httpx2.URL(url)
        host = found.raw_host.decode("ascii").casefold()
    except (httpx2.InvalidURL, UnicodeError, ValueError):
        raise FetchRefused("This isn't an address that a browser could open.") from None
    if found.scheme not in PORTS:
        raise FetchRefused("Only http and https addresses are fetched.")
    if found.userinfo:
        raise FetchRefused("The address has a name or a password in it.")
    port = PORTS[found.scheme] if found.port is None else found.port
    host = host.removesuffix(".")
    return Target(str(found), found.scheme, host, port, found.raw_path, found.fragment)


def _may_be_public(host: str) -> bool:
    """Whether a host is spelt as a public name or as a whole numeric address."""
    last = host.rpartition(".")[2]
    if ":" in host or _NUMBER.match(last):  # what only looks like a number is read as one
        return is_numeric(host)
    return bool(_NAME.match(host)) and last not in _LOCAL
