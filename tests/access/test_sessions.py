"""One-time links and sessions: how they begin, and how they end."""

import re
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.access import (
    new_link,
)
from tests.access.door import DAY, HERE, HOUR, MINUTE, SAME, START, Door, client_of

# The one-time link


def test_a_link_signs_in_once(door: Door, stranger: TestClient) -> None:
    code = new_link(door.store, door.time)
    assert len(code) >= 22  # 128 bits in base64
    assert stranger.get(f"/sign-in/{code}").status_code == 200
    assert stranger.get("/post").status_code == 200
    with client_of(door) as other:
        assert other.get(f"/sign-in/{code}").status_code == 403
        assert other.get("/post").status_code == 401


def test_a_link_lives_for_thirty_minutes(door: Door, stranger: TestClient) -> None:
    code = new_link(door.store, door.time)
    door.time += 30 * MINUTE
    assert stranger.get(f"/sign-in/{code}").status_code == 403
    code = new_link(door.store, door.time)
    door.time += 30 * MINUTE - timedelta(seconds=1)
    assert stranger.get(f"/sign-in/{code}").status_code == 200


@pytest.mark.parametrize("code", ["x", "A" * 43, "%00" * 43, "é" * 43, "A" * 5000])
def test_a_made_up_code_is_refused(stranger: TestClient, code: str) -> None:
    response = stranger.get(f"/sign-in/{code}")
    assert response.status_code == 403
    assert "set-cookie" not in response.headers


def test_two_who_use_a_link_at_once_get_one_session(door: Door) -> None:
    with client_of(door) as first, client_of(door) as second:
        for _ in range(25):
            code = new_link(door.store, door.time)
            together = threading.Barrier(2)

            def knock(
                client: TestClient, code: str = code, together: threading.Barrier = together
            ) -> int:
                together.wait()
                return client.get(f"/sign-in/{code}").status_code

            with ThreadPoolExecutor(2) as pool:
                assert sorted(pool.map(knock, [first, second])) == [200, 403]
    assert len(door.store.people()) == 1


@pytest.mark.parametrize(
    ("base", "address", "headers"),
    [
        (HERE, "192.0.2.7", {}),
        (HERE, "::ffff:192.0.2.7", {}),
        (HERE, "testclient", {}),
        ("http://desk.example.org", "127.0.0.1", {}),
        (HERE, "127.0.0.1", {"X-Forwarded-For": "127.0.0.1"}),
        (HERE, "127.0.0.1", {"Forwarded": "for=127.0.0.1"}),
    ],
)
def test_a_link_works_on_this_machine_only(
    door: Door, base: str, address: str, headers: dict[str, str]
) -> None:
    code = new_link(door.store, door.time)
    with client_of(door, base, address) as far:
        assert far.get(f"/sign-in/{code}", headers=headers).status_code == 403
    with client_of(door, "http://[::1]:8000", "::1") as near:
        assert near.get(f"/sign-in/{code}").status_code == 200


# Sessions


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(
    door: Door, stranger: TestClient
) -> None:
    response = stranger.get(f"/sign-in/{new_link(door.store, door.time)}")
    name, *rest = response.headers["set-cookie"].split("; ")
    assert re.fullmatch(r"reply-desk=[A-Za-z0-9_-]{43}", name)
    assert {part.lower() for part in rest} == {
        "httponly",
        "samesite=lax",
        "path=/",
        f"max-age={30 * 86_400}",
    }


def test_over_https_the_cookie_is_bound_to_the_host(door: Door) -> None:
    with client_of(door, "https://localhost") as client:
        response = client.get(f"/sign-in/{new_link(door.store, door.time)}")
        cookie = response.headers["set-cookie"]
        assert "; secure" in cookie.lower() and "domain" not in cookie.lower()
        assert client.get("/post").status_code == 200


def test_the_database_yields_no_usable_cookie(
    door: Door, guest: TestClient, tmp_path: Path
) -> None:
    cookie = guest.cookies["reply-desk"].encode()
    assert not [f.name for f in (tmp_path / "data").iterdir() if cookie in f.read_bytes()]
    with closing(sqlite3.connect(tmp_path / "data" / "desk.sqlite3")) as db:
        [(hash,)] = db.execute("SELECT hash FROM session")
    with client_of(door) as thief:
        assert thief.get("/post", headers={"Cookie": f"reply-desk={hash}"}).status_code == 401


def test_a_session_ends_after_twelve_idle_hours(door: Door, guest: TestClient) -> None:
    for _ in range(4):
        door.time += 11 * HOUR
        assert guest.get("/post").status_code == 200
    door.time += 12 * HOUR
    assert guest.get("/post").status_code == 401


def test_a_session_ends_after_thirty_days_however_busy(door: Door, guest: TestClient) -> None:
    for _ in range(60 - 1):
        door.time += 12 * HOUR - MINUTE
        assert guest.get("/post").status_code == 200
    assert door.time < START + 30 * DAY
    door.time = START + 30 * DAY
    assert guest.get("/post").status_code == 401


def test_signing_out_ends_the_session_for_its_cookie_too(guest: TestClient) -> None:
    cookie = guest.cookies["reply-desk"]
    response = guest.post("/sign-out", headers=SAME)
    assert response.status_code == 200
    assert "max-age=0" in response.headers["set-cookie"].lower()
    assert guest.get("/post", headers={"Cookie": f"reply-desk={cookie}"}).status_code == 401


def test_signing_in_again_ends_the_session_before(door: Door, guest: TestClient) -> None:
    before = guest.cookies["reply-desk"]
    assert guest.get(f"/sign-in/{new_link(door.store, door.time)}").status_code == 200
    assert guest.cookies["reply-desk"] != before
    with client_of(door) as thief:
        assert thief.get("/post", headers={"Cookie": f"reply-desk={before}"}).status_code == 401


@pytest.mark.parametrize("cookie", ["", "x", "\xe9", "a" * 4000, '"', "=;="])
def test_a_made_up_cookie_is_nobody(stranger: TestClient, cookie: str) -> None:
    headers = {b"Cookie": f"reply-desk={cookie}".encode("latin-1")}
    assert stranger.get("/post", headers=headers).status_code == 401
