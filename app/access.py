"""Who is calling and what they may do: rules of routes, tokens, sessions and one-time links."""

import hashlib
import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address
from typing import Annotated, Any, Literal, get_args
from urllib.parse import urlsplit

from fastapi import Depends, FastAPI, Request
from fastapi.dependencies.models import Dependant
from fastapi.routing import RouteContext, iter_route_contexts
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from app.store import LinkRow, SessionRow, Store, StoreUnavailable, TokenRow

Role = Literal["moderator", "curator", "admin"]
ROLES: tuple[Role, ...] = get_args(Role)
"""Each may do what the ones before it may."""

Scope = Literal["match", "draft", "answers:read", "answers:write", "insights"]
SCOPES: tuple[Scope, ...] = get_args(Scope)
DEFAULT_SCOPES: tuple[Scope, ...] = ("match", "draft")

LINK_LIFE = timedelta(minutes=30)
IDLE = timedelta(hours=12)
ABSOLUTE = timedelta(days=30)
EXTEND_AFTER = timedelta(minutes=10)
"""How much of the idle time must have gone before a request writes that the session lives on."""

STATIC = "/static"
"""The only mount that needs no rule: the files of our own pages."""

_TOKEN = re.compile(r"rd_[0-9a-f]{10}_[A-Za-z0-9_-]{43}")
_CODE = re.compile(r"[A-Za-z0-9_-]{43}")
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class NotSignedIn(Exception):
    """Nobody is known to be calling: 401, or the sign-in page."""


class NotAllowed(Exception):
    """The caller is known and may not do this: 403."""


class CrossSite(NotAllowed):
    """Another site made the browser ask: 403."""


class LinkSpent(NotAllowed):
    """A one-time link that was used, is too old, or was opened from elsewhere: 403."""


class TokenRefused(ValueError):
    """A token that can't be made as asked; the text is one sentence."""


class UndeclaredRoute(RuntimeError):
    """A route without a rule; the application must not start."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is calling. No `forums` means every forum; a person has a role, a token has scopes."""

    name: str
    kind: Literal["person", "token"]
    role: str = ""
    scopes: tuple[str, ...] = ()
    forums: tuple[str, ...] = ()

    def may_use(self, forum: str) -> bool:
        """Whether this forum exists for the caller; another one is to be answered as unknown."""
        return not self.forums or forum in self.forums

    def is_at_least(self, role: Role) -> bool:
        """Whether it is a person who may do what that role may."""
        return self.role in ROLES[ROLES.index(role) :]


# The rules of routes

_shown = HTTPBearer(auto_error=False, scheme_name="token", description="A token, `rd_…`.")


@dataclass(frozen=True, slots=True)
class Rule:
    """A person of at least this role, or a token with this scope; without a scope, no token."""

    role: Role
    scope: Scope | None

    def __call__(
        self,
        request: Request,
        _: Annotated[HTTPAuthorizationCredentials | None, Depends(_shown)],  # for OpenAPI
    ) -> Caller:
        """The caller. Raises `NotSignedIn` or `NotAllowed`."""
        caller = identify(request)
        if not self._allows(caller):
            raise NotAllowed(
                f"This token needs the scope {self.scope}."
                if caller.kind == "token" and self.scope
                else f"This is for a {self.role} who is signed in."
            )
        return caller

    def _allows(self, caller: Caller) -> bool:
        if caller.kind == "token":
            return self.scope is not None and self.scope in caller.scopes
        return caller.is_at_least(self.role)


class Public:
    """Anyone, but no other site through somebody's browser."""

    # Async, since it asks nobody anything: a thread would cost more than the look.
    async def __call__(self, request: Request) -> None:
        """Raises `CrossSite`."""
        refuse_cross_site(request)


_PUBLIC = Public()


def require(role: Role = "moderator", scope: Scope | None = None) -> Any:
    """The rule of a route, as a dependency that gives the `Caller`."""
    return Depends(Rule(role, scope))


def public() -> Any:
    """The rule of a route that anyone may use."""
    return Depends(_PUBLIC)


def refuse_undeclared(app: FastAPI) -> None:
    """Raise `UndeclaredRoute` for a route, however deeply included, that declares no rule."""
    for route in iter_route_contexts(app.routes):
        if not _declared(route):
            raise UndeclaredRoute(f"{route.path or route.original_route!r} declares no rule.")


def _declared(route: RouteContext) -> bool:
    mount = route.original_route
    if isinstance(mount, Mount):
        return route.path == STATIC and isinstance(mount.app, StaticFiles)
    dependant = getattr(route, "dependant", None)
    return isinstance(dependant, Dependant) and any(
        isinstance(each.call, Rule | Public) for each in _all_dependants(dependant)
    )


def _all_dependants(dependant: Dependant) -> Iterator[Dependant]:
    for each in dependant.dependencies:
        yield each
        yield from _all_dependants(each)


# Who is calling


def identify(request: Request) -> Caller:
    """The caller, by token or else by session. Raises `NotSignedIn`, or `CrossSite`."""
    given = request.headers.getlist("authorization")
    if given:
        return _token_caller(request, given)
    caller = _session_caller(request)
    refuse_cross_site(request)
    return caller


def _store(request: Request) -> Store:
    store: Store = request.state.desk.store
    return store


def _now(request: Request) -> datetime:
    now: datetime = request.state.desk.now()
    return now


def _token_caller(request: Request, given: Sequence[str]) -> Caller:
    kind, _, token = given[0].partition(" ")
    row = None
    if len(given) == 1 and kind.lower() == "bearer" and _TOKEN.fullmatch(token):
        row = _store(request).token_by_hash(_hash(token))
    if row is None:
        raise NotSignedIn("This token isn't known or was revoked: make one with token create.")
    return Caller(row.name, "token", scopes=tuple(row.scopes), forums=tuple(row.forums))


def _session_caller(request: Request) -> Caller:
    cookie = request.cookies.get(cookie_name(request), "")
    now = _now(request)
    found = _store(request).session_by_hash(_hash(cookie), now) if cookie else None
    if found is None:
        raise NotSignedIn("Sign in with the link that serve printed, or send a token.")
    session, person = found
    _extend(_store(request), session, now)
    return Caller(person.name, "person", role=person.role)


def _extend(store: Store, session: SessionRow, now: datetime) -> None:
    until = min(now + IDLE, session.expires_at)
    if until - session.idle_until < EXTEND_AFTER:
        return
    with suppress(StoreUnavailable):  # a full disk must not stop people from reading
        store.extend_session(session.hash, until)


def refuse_cross_site(request: Request) -> None:
    """Raise `CrossSite` when a method with effects comes from another site's page.

    The order is that of `net/http.CrossOriginProtection` of Go 1.25: Fetch Metadata decides where
    it is sent; else an Origin must be of this Host. Without either it is no browser of this
    decade, and `SameSite=Lax` has kept the cookie of an older one at home.
    """
    if request.method in _SAFE:
        return
    site, origin = (request.headers.get(name, "") for name in ("sec-fetch-site", "origin"))
    if site:
        same = site in {"same-origin", "none"}
    else:
        same = not origin or _host_of(origin) == request.headers.get("host", "").lower()
    if not same:
        raise CrossSite("The request came from another site: use the desk's own pages.")


def _host_of(origin: str) -> str | None:
    """The host and port of an origin; None for `null` and for what is no origin."""
    try:
        return urlsplit(origin).netloc.lower() or None
    except ValueError:
        return None


# Tokens


def new_token(
    store: Store,
    name: str,
    scopes: Sequence[str] | None,
    forums: Sequence[str] | None,
    now: datetime,
) -> str:
    """Make a token and return it; only its hash is kept. Raises `TokenRefused`.

    Without scopes it has match and draft, without forums it may use them all.
    """
    name = name.strip()
    if not name or len(name) > 100 or not name.isprintable():
        raise TokenRefused("A token needs a name of at most 100 characters on one line.")
    wanted = tuple(dict.fromkeys(scopes or DEFAULT_SCOPES))
    if any(scope not in SCOPES for scope in wanted):
        raise TokenRefused(f"A scope must be one of {', '.join(SCOPES)}.")
    id = secrets.token_hex(5)
    token = f"rd_{id}_{secrets.token_urlsafe(32)}"
    store.add_token(
        TokenRow(
            id=id,
            hash=_hash(token),
            name=name,
            scopes=list(wanted),
            forums=list(dict.fromkeys(forums or ())),
            created_at=now,
        )
    )
    return token


def _hash(secret: str) -> str:
    # No slow hash: the secrets are 256 random bits, not passwords.
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()


# Sessions and one-time links


def new_link(store: Store, now: datetime) -> str:
    """The code of a link that signs the local admin in, once and within 30 minutes."""
    code = secrets.token_urlsafe(32)
    store.add_link(LinkRow(hash=_hash(code), created_at=now, expires_at=now + LINK_LIFE))
    return code


def sign_in(request: Request, response: Response, code: str) -> None:
    """Use a link up and put its session's cookie on the response. Raises `LinkSpent`."""
    if not _from_this_machine(request):
        raise LinkSpent("A sign-in link works only on the machine that serves the desk.")
    store, now, secret = _store(request), _now(request), secrets.token_urlsafe(32)
    session = _CODE.fullmatch(code) and store.use_link(
        _hash(code),
        session_hash=_hash(secret),
        now=now,
        idle_until=now + IDLE,
        until=now + ABSOLUTE,
    )
    if not session:
        raise LinkSpent("This link was used or is too old: start serve again for a new one.")
    _end(request)
    _set_cookie(request, response, secret, int(ABSOLUTE.total_seconds()))


def sign_out(request: Request, response: Response) -> None:
    """End the caller's session, if there is one, and take its cookie away."""
    _end(request)
    _set_cookie(request, response, "", 0)


def _end(request: Request) -> None:
    if cookie := request.cookies.get(cookie_name(request)):
        _store(request).end_session(_hash(cookie))


def cookie_name(request: Request) -> str:
    """The session cookie's name; browsers keep the `__Host-` prefix for https alone."""
    return "__Host-reply-desk" if request.url.scheme == "https" else "reply-desk"


def _set_cookie(request: Request, response: Response, value: str, seconds: int) -> None:
    response.set_cookie(
        cookie_name(request),
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
