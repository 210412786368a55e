"""Requests that another site makes a browser send are refused, and no page of ours is."""

import pytest
from fastapi.testclient import TestClient

from app.access import (
    new_token,
)
from tests.access.door import HERE, Door, bearer

CROSS = "https://evil.example"
ORIGINS: list[tuple[dict[str, str], bool]] = [
    # Fetch Metadata decides, whatever the Origin says,
    ({"Sec-Fetch-Site": "same-origin"}, True),
    ({"Sec-Fetch-Site": "none"}, True),
    ({"Sec-Fetch-Site": "same-site"}, False),
    ({"Sec-Fetch-Site": "cross-site"}, False),
    ({"Sec-Fetch-Site": "something-new"}, False),
    ({"Sec-Fetch-Site": "Same-Origin"}, False),
    ({"Sec-Fetch-Site": "cross-site", "Origin": HERE}, False),
    ({"Sec-Fetch-Site": "same-site", "Origin": HERE}, False),
    ({"Sec-Fetch-Site": "same-origin", "Origin": CROSS}, True),
    ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, True),
    ({"Sec-Fetch-Site": "none", "Origin": CROSS}, True),
    # then neither of them is no browser,
    ({}, True),
    ({"Sec-Fetch-Site": ""}, True),
    ({"Origin": ""}, True),
    ({"Referer": f"{CROSS}/"}, True),
    # then the Origin's host, of whichever scheme, must be the Host,
    ({"Origin": HERE}, True),
    ({"Sec-Fetch-Site": "", "Origin": HERE}, True),
    ({"Origin": "https://127.0.0.1:8000"}, True),
    # and all else is refused.
    ({"Origin": "http://127.0.0.1:9000"}, False),
    ({"Origin": "http://127.0.0.1"}, False),
    ({"Origin": "http://localhost:8000"}, False),
    ({"Origin": CROSS}, False),
    ({"Origin": "http://127.0.0.1:8000.evil.example"}, False),
    ({"Origin": "http://127.0.0.1:8000@evil.example"}, False),
    ({"Origin": "http://[127.0.0.1:8000"}, False),
    ({"Origin": "127.0.0.1:8000"}, False),
    ({"Origin": "null"}, False),
]
"""What another site or our own may send, in the order of Go 1.25's CrossOriginProtection."""


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize(("headers", "ours"), ORIGINS)
def test_a_cookie_counts_only_for_our_own_pages(
    guest: TestClient, method: str, headers: dict[str, str], ours: bool
) -> None:
    response = guest.request(method, "/post", headers=headers)
    assert response.status_code == (200 if ours else 403)


@pytest.mark.parametrize(("headers", "ours"), ORIGINS)
def test_an_open_route_is_no_way_round(
    stranger: TestClient, headers: dict[str, str], ours: bool
) -> None:
    assert stranger.post("/open", headers=headers).status_code == (200 if ours else 403)


@pytest.mark.parametrize(("headers", "_"), ORIGINS)
def test_reading_is_never_refused_for_where_it_comes_from(
    guest: TestClient, headers: dict[str, str], _: bool
) -> None:
    assert guest.get("/post", headers=headers).status_code == 200
    assert guest.head("/post", headers=headers).status_code == 200


@pytest.mark.parametrize(("headers", "_"), ORIGINS)
def test_a_token_needs_no_origin_and_ignores_cookies(
    door: Door, guest: TestClient, headers: dict[str, str], _: bool
) -> None:
    token = bearer(new_token(door.store, "tool", None, None, door.time))
    assert guest.post("/post", headers=headers | token).json() == "tool"


def test_a_stranger_is_told_to_sign_in_rather_than_where_from(stranger: TestClient) -> None:
    assert stranger.post("/post").status_code == 401


@pytest.mark.parametrize("name", ["Sec-Fetch-Site", "Origin"])
def test_of_two_origins_neither_is_believed(guest: TestClient, name: str) -> None:
    ours, theirs = {"Origin": (HERE, CROSS)}.get(name, ("same-origin", "cross-site"))
    assert guest.post("/post", headers=[(name, ours)]).status_code == 200
    for pair in ((ours, theirs), (theirs, ours), (ours, ours), ("", theirs)):
        assert guest.post("/post", headers=[(name, value) for value in pair]).status_code == 403
