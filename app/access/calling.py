"""Who is calling: by a token, or else by a session, and never through another site's page."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from fastapi import Request

from app.access.caller import ROLES, WRITES, Caller, CrossSite, NotSignedIn
from app.access.sessions import COOKIE, IDLE, now_of, store_of
from app.access.tokens import hash_secret
from app.store import PersonRow, SessionRow, Store, StoreUnavailable, TokenRow

EXTEND_AFTER = timedelta(minutes=10)
"""How much of the idle time must have gone before a request writes that the session lives on.

A token's last use is as exact.
"""

_TOKEN = re.compile(r"rd_[0-9a-f]{10}_[A-Za-z0-9_-]{43}")
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def identify(request: Request) -> Caller:
    """The caller, by token or else by session. Raises `NotSignedIn`, or `CrossSite`."""
    given = request.headers.getlist("authorization")
    if given:
        return _token_caller(request, given)
    caller = _session_caller(request)
    refuse_cross_site(request)
    return caller


def person_of(request: Request) -> Caller | None:
    """The person who is signed in, where one may be or not; None through another site's page."""
    try:
        caller = identify(request)
    except (NotSignedIn, CrossSite):
        return None
    return caller if caller.kind == "person" else None


def _token_caller(request: Request, given: Sequence[str]) -> Caller:
    kind, _, token = given[0].partition(" ")
    now, found = now_of(request), None
    if len(given) == 1 and kind.lower() == "bearer" and _TOKEN.fullmatch(token):
        found = store_of(request).token_by_hash(hash_secret(token), now)
    if found is None:
        raise NotSignedIn(
            "This token isn't known, was revoked or is too old: make one with token create."
        )
    row, owner = found
    _used(store_of(request), row, now)
    return Caller(row.name, "token", scopes=_scopes(row, owner), forums=_both(row, owner))


def _scopes(row: TokenRow, owner: PersonRow | None) -> tuple[str, ...]:
    """What a token may do: never what its owner no longer may."""
    may_write = owner is None or owner.role in ROLES[ROLES.index(WRITES) :]
    return tuple(scope for scope in row.scopes if may_write or scope != "answers:write")


def _both(row: TokenRow, owner: PersonRow | None) -> tuple[str, ...]:
    """The forums of a token that are its owner's too; of two that share none, nobody's."""
    if owner is None or not owner.forums:
        return tuple(row.forums)
    if not row.forums:
        return tuple(owner.forums)
    return tuple(f for f in row.forums if f in owner.forums) or ("",)


def _used(store: Store, row: TokenRow, now: datetime) -> None:
    if row.last_used_at is None or now - row.last_used_at >= EXTEND_AFTER:
        with suppress(StoreUnavailable):  # a full disk must not stop a tool from reading
            store.use_token(row.id, now)


def _session_caller(request: Request) -> Caller:
    cookie = request.cookies.get(COOKIE, "")
    now = now_of(request)
    found = store_of(request).session_by_hash(hash_secret(cookie), now) if cookie else None
    if found is None:
        raise NotSignedIn("Sign in with the link that serve printed, or send a token.")
    session, person = found
    _extend(store_of(request), session, now)
    return Caller(
        person.name,
        "person",
        role=person.role,
        forums=tuple(person.forums),
        person=session.person,
        session=session.hash,
    )


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
    # Of two that were sent, neither is believed.
    given = (request.headers.getlist(name) for name in ("sec-fetch-site", "origin"))
    site, origin = (", ".join(each) for each in given)
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
