"""Sessions: one-time links, cookies, and the browsers that somebody is signed in with."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address

from fastapi import Request
from starlette.responses import Response

from app.access.caller import LinkSpent
from app.access.tokens import hash_secret
from app.store import LinkRow, SessionRow, Store

LINK_LIFE = timedelta(minutes=30)
IDLE = timedelta(hours=12)
ABSOLUTE = timedelta(days=30)
COOKIE = "reply-desk"
"""The session cookie; over https the gate gives it the prefix that browsers keep for https."""

_CODE = re.compile(r"[A-Za-z0-9_-]{43}")
_BROWSERS = (
    ("Firefox/", "Firefox"),
    ("Edg/", "Edge"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    *(("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows")),
    *(("Mac OS", "Mac"), ("Linux", "Linux")),
)
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def store_of(request: Request) -> Store:
    """The store behind a request."""
    store: Store = request.state.desk.store
    return store


def now_of(request: Request) -> datetime:
    """The desk's own time."""
    now: datetime = request.state.desk.now()
    return now


def new_code() -> str:
    """The code of a link: 256 random bits."""
    return secrets.token_urlsafe(32)


def new_link(store: Store, now: datetime) -> str:
    """The code of a link that signs the local admin in, once and within 30 minutes."""
    code = new_code()
    store.add_link(LinkRow(hash=hash_secret(code), created_at=now, expires_at=now + LINK_LIFE))
    return code


def sign_in(request: Request, response: Response, code: str) -> None:
    """Use a link up and put its session's cookie on the response. Raises `LinkSpent`."""
    if not _from_this_machine(request):
        raise LinkSpent("A sign-in link works only on the machine that serves the desk.")
    begun = new_session(request)
    session = is_code(code) and store_of(request).use_link(
        hash_secret(code),
        session_hash=begun.row.hash,
        now=begun.row.created_at,
        idle_until=begun.row.idle_until,
        until=begun.row.expires_at,
        browser=begun.row.browser,
    )
    if not session:
        raise LinkSpent("This link was used or is too old: start serve again for a new one.")
    let_in(request, response, begun)


@dataclass(frozen=True, slots=True)
class Begun:
    """A session that is about to begin: its row, still nobody's, and the cookie's secret."""

    row: SessionRow
    secret: str


def new_session(request: Request) -> Begun:
    """A new session for the browser that asks; nothing is kept yet."""
    now, secret = now_of(request), secrets.token_urlsafe(32)
    row = SessionRow(
        hash=hash_secret(secret),
        person=0,
        created_at=now,
        idle_until=now + IDLE,
        expires_at=now + ABSOLUTE,
        browser=browser_of(request.headers.get("user-agent", "")),
    )
    return Begun(row, secret)


def let_in(request: Request, response: Response, begun: Begun) -> None:
    """Put a session's cookie on the response; the one that this browser had before ends."""
    _end(request)
    _set_cookie(request, response, begun.secret, int(ABSOLUTE.total_seconds()))


def is_code(code: str) -> bool:
    """Whether it looks like the code of a link."""
    return _CODE.fullmatch(code) is not None


def browser_of(agent: str) -> str:
    """A few words for a browser, such as “Firefox on Linux”; nothing else of it is kept."""
    name = next((name for mark, name in _BROWSERS if mark in agent), "A browser")
    system = next((name for mark, name in _SYSTEMS if mark in agent), "")
    return f"{name} on {system}" if system else name


def sign_out(request: Request, response: Response) -> None:
    """End the caller's session, if there is one, and take its cookie away."""
    _end(request)
    _set_cookie(request, response, "", 0)


def _end(request: Request) -> None:
    if cookie := request.cookies.get(COOKIE):
        store_of(request).end_session(hash_secret(cookie), now_of(request))


def _set_cookie(request: Request, response: Response, value: str, seconds: int) -> None:
    response.set_cookie(
        COOKIE,
        value,
        max_age=seconds,
        path="/",
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax",
    )


def _from_this_machine(request: Request) -> bool:
    forwarded = any(name in request.headers for name in ("forwarded", "x-forwarded-for"))
    here = request.url.hostname in _LOOPBACK
    return here and not forwarded and request.client is not None and _loops(request.client.host)


def _loops(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
