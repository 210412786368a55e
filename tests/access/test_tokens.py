"""Tokens: how they are made, what they are good for, and when they end."""

import hashlib
import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.access import (
    TokenRefused,
    new_token,
)
from app.store import Store
from tests.access.door import Door, bearer


def test_a_token_has_256_random_bits_and_is_kept_as_a_hash(door: Door, tmp_path: Path) -> None:
    token = new_token(door.store, "forum tool", None, None, door.time)
    assert re.fullmatch(r"rd_[0-9a-f]+_[A-Za-z0-9_-]{43}", token)
    [row] = door.store.tokens()
    assert row.scopes == ["match", "draft"]
    assert row.hash == hashlib.sha256(token.encode()).hexdigest()
    assert token.startswith(f"rd_{row.id}_")
    secret = token.split("_", 2)[2].encode()
    assert not [f.name for f in (tmp_path / "data").iterdir() if secret in f.read_bytes()]
    assert new_token(door.store, "another", None, None, door.time) != token


def test_a_revoked_token_is_refused_on_the_next_request(door: Door, stranger: TestClient) -> None:
    token = new_token(door.store, "tool", None, None, door.time)
    assert stranger.get("/post", headers=bearer(token)).json() == "tool"
    other = Store(door.store.url)  # as another worker would see it
    assert other.revoke_token(token.split("_")[1], door.time)
    other.close()
    assert stranger.get("/post", headers=bearer(token)).status_code == 401


def test_a_token_may_use_its_own_forums_only(door: Door, stranger: TestClient) -> None:
    headers = bearer(new_token(door.store, "tool", None, ["trail", "trail"], door.time))
    assert stranger.get("/forum/trail", headers=headers).json() is True
    assert stranger.get("/forum/track", headers=headers).json() is False


def test_only_the_very_token_is_taken(door: Door, stranger: TestClient) -> None:
    token = new_token(door.store, "tool", None, None, door.time)
    last = "A" if token[-1] != "A" else "B"
    wrong = [
        f"Bearer {token[:-1]}{last}",
        f"Bearer {token}x",
        f"Bearer  {token}",
        f"Bearer {token.upper()}",
        f"Basic {token}",
        f"Token {token}",
        token,
        "Bearer",
        "Bearer rd_0000000000_" + "A" * 43,
        "Bearer " + "A" * 5000,
        "Bearer \xe9",
    ]
    for value in wrong:
        response = stranger.get("/post", headers={b"Authorization": value.encode("latin-1")})
        assert response.status_code == 401, value
    assert stranger.get("/post", headers={"Authorization": f"bearer {token}"}).status_code == 200
    twice = [("Authorization", f"Bearer {token}")] * 2
    assert stranger.get("/post", headers=twice).status_code == 401


def test_a_bad_token_is_not_helped_by_a_good_cookie(guest: TestClient) -> None:
    assert guest.get("/post", headers={"Authorization": "Basic YTpi"}).status_code == 401


@pytest.mark.parametrize(
    ("name", "scopes"),
    [("", None), ("  ", None), ("a\nb", None), ("a" * 101, None), ("a", ["match", "everything"])],
)
def test_a_token_that_cannot_be_made_is_one_sentence(
    door: Door, name: str, scopes: list[str] | None
) -> None:
    with pytest.raises(TokenRefused, match=r"^A .*\.$"):
        new_token(door.store, name, scopes, None, door.time)
    assert door.store.tokens() == []
