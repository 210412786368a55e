"""Cookies over https: browsers are told by their names that they are for this host and https alone.

The application knows every cookie by its plain name; over https a browser has it as `__Host-` and
that name, and no other cookie is let in: another host of the same site can't plant one.
"""

from starlette.datastructures import Headers
from starlette.types import Scope

PREFIX = "__Host-"


def let_in(scope: Scope) -> Scope:
    """A request of https as the application may have it."""
    given = "; ".join(Headers(scope=scope).getlist("cookie"))
    pairs = (pair.strip() for pair in given.split(";"))
    ours = [pair.removeprefix(PREFIX) for pair in pairs if pair.startswith(PREFIX)]
    others = [(name, value) for name, value in scope["headers"] if name.lower() != b"cookie"]
    cookie = [(b"cookie", "; ".join(ours).encode("latin-1"))] if ours else []
    return {**scope, "headers": [*others, *cookie]}


def named(name: bytes, value: bytes) -> tuple[bytes, bytes]:
    """A header of a response to https; a cookie gets the prefix, and what browsers ask of it."""
    if name.lower() != b"set-cookie":
        return name, value
    if b"; secure" not in value.lower():
        value += b"; Secure"
    return name, PREFIX.encode() + value
