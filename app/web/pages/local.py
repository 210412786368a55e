"""Addresses of this desk: which page was wanted, and no address that leads elsewhere."""

import re
from urllib.parse import quote, urlsplit

from fastapi import Request

LONGEST = 2000
"""Characters of an address that is come back to; a whole post that is searched for is too long."""

_PLAIN = "/%~!$&'()*+,;=:@"
_PATH = r"(?:/(?!\.{1,2}(?:[/?]|\Z))(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)*/?"
_REST = r"(?:[?#](?:[A-Za-z0-9._~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*)?"
_ADDRESS = re.compile(f"(?=/){_PATH}{_REST}", re.ASCII)
# What a server or a browser on the way might read as a slash, a dot or the end of a line.
_TRICK = re.compile(r"%(?:2[EF]|5C|25|[01][0-9A-F]|7F)", re.IGNORECASE)
_DOORS = re.compile(r"/(?:sign-in|sign-out|invitation|theme)(?:[/?]|\Z)", re.IGNORECASE)


def local(address: str, otherwise: str = "/") -> str:
    """An address of this desk as given, and nothing that leads elsewhere.

    It is a path of plain or escaped characters, without empty or dotted parts, and maybe a query.
    """
    whole = len(address) <= LONGEST and _ADDRESS.fullmatch(address)
    path = re.split("[?#]", address, maxsplit=1)[0]
    return address if whole and not _TRICK.search(path) else otherwise


def door_to(request: Request) -> str:
    """The sign-in page, which leads on to the page that was asked for, or was sent a form from."""
    if request.method == "GET":
        return _door(request.url.path, request.url.query)
    try:
        came = urlsplit(request.headers.get("referer", ""))
    except ValueError:
        return "/sign-in"
    ours = came.netloc == request.headers.get("host", "")
    return _door(came.path, came.query) if ours else "/sign-in"


def came_from(request: Request) -> str:
    """The page of ours that led here, for a way back; "" for none, and for this same one."""
    try:
        came = urlsplit(request.headers.get("referer", ""))
    except ValueError:
        return ""
    if came.netloc != request.headers.get("host", "") or came.path == request.url.path:
        return ""
    return local(came.path + (f"?{came.query}" if came.query else ""), "")


def _door(path: str, query: str) -> str:
    next = after_sign_in(quote(path, safe=_PLAIN) + (f"?{query}" if query else ""))
    return "/sign-in" if next == "/" else f"/sign-in?next={quote(next, safe='/')}"


def after_sign_in(next: str) -> str:
    """Where to go once somebody has signed in: a page that was wanted, but no door again."""
    return "/" if _DOORS.match(next) else local(next)
