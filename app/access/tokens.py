"""Tokens: the keys of programs, made once and kept as hashes."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from app.access.caller import SCOPES, Scope
from app.store import Store, TokenRow

DEFAULT_SCOPES: tuple[Scope, ...] = ("match", "draft")

TOKEN_LIFE = 365
"""How many days a token lives where nothing else is said."""


class TokenRefused(ValueError):
    """A token that can't be made as asked; the text is one sentence."""


def new_token(
    store: Store,
    name: str,
    scopes: Sequence[str] | None,
    forums: Sequence[str] | None,
    now: datetime,
    *,
    days: int = 0,
    by: str = "",
    owner: int | None = None,
) -> str:
    """Make a token and return it; only its hash is kept. Raises `TokenRefused`.

    Without scopes it has match and draft, without forums it may use them all, without days it
    lives until it is revoked. It never may do more than its owner, if it has one.
    """
    name = name.strip()
    if not name or len(name) > 100 or not name.isprintable():
        raise TokenRefused("A token needs a name of at most 100 characters on one line.")
    wanted = tuple(dict.fromkeys(scopes or DEFAULT_SCOPES))
    if any(scope not in SCOPES for scope in wanted):
        raise TokenRefused(f"A scope must be one of {', '.join(SCOPES)}.")
    if not 0 <= days <= 3650:
        raise TokenRefused("A token lives for 1 to 3650 days, or with 0 until it is revoked.")
    id = secrets.token_hex(5)
    token = f"rd_{id}_{secrets.token_urlsafe(32)}"
    store.add_token(
        TokenRow(
            id=id,
            hash=hash_secret(token),
            name=name,
            scopes=list(wanted),
            forums=list(dict.fromkeys(forums or ())),
            created_at=now,
            expires_at=now + timedelta(days=days) if days else None,
            owner=owner,
        ),
        by,
    )
    return token


def hash_secret(secret: str) -> str:
    """The SHA-256 by which tokens, cookies and codes are kept."""
    # No slow hash: the secrets are 256 random bits, not passwords.
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()
