"""Every response of every route: the headers, cookies no script can read, redirects at home."""

import re
from http.cookies import SimpleCookie
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Response

from app.store import Store
from app.web.gate import HEADERS, OPENED_BY_OTHERS
from tests.conftest import People, browser
from tests.web.town import BODIES, ROUTES

EVERYBODY = ("ann", "tool", "eve")
HTML = {"Accept": "text/html"}
ODD: dict[str, tuple[str, str, dict[str, Any]]] = {
    "200 static": ("GET", "/static/icon.svg", {}),
    "206": ("GET", "/static/icon.svg", {"headers": {"Range": "bytes=0-9"}}),
    "304": ("GET", "/static/icon.svg", {"headers": {"If-None-Match": "*"}}),
    "404 static": ("GET", "/static/nothing.css", {}),
    "404 page": ("GET", "/nowhere", {"headers": HTML}),
    "404 program": ("GET", "/api/v1/nowhere", {}),
    "405 page": ("PUT", "/library", {"headers": HTML}),
    "405 program": ("PUT", "/api/v1/match", {}),
    "413": ("POST", "/desk", {"content": b"a" * 1_100_000}),
    "415": ("POST", "/api/v1/match", {"content": b"a"}),
    "421": ("GET", "/", {"headers": {"Host": "evil.example"}}),
    "422 json": ("POST", "/api/v1/match", {"json": {"text": 1}}),
    "422 not json": (
        "POST",
        "/api/v1/match",
        {"content": b"{", "headers": {"Content-Type": "application/json"}},
    ),
    "403 cross-site": ("POST", "/theme", {"headers": {"Sec-Fetch-Site": "cross-site"}}),
    "options": ("OPTIONS", "/", {}),
    "head": ("HEAD", "/library", {}),
}


def assert_dressed(response: Response) -> None:
    """Each header once, and nothing that says what serves."""
    opened = response.request.url.path == OPENED_BY_OTHERS
    for name, value in HEADERS.items():
        wanted = [] if opened and name == "Cross-Origin-Opener-Policy" else [value]
        assert response.headers.get_list(name) == wanted, (response.url, name)
    static = response.request.url.path.startswith("/static/")
    assert response.headers["cache-control"] == ("no-cache" if static else "no-store")
    assert "server" not in response.headers
    assert "access-control-allow-origin" not in response.headers
    policy = response.headers["content-security-policy"]
    assert "unsafe" not in policy and "*" not in policy and "http" not in policy


def assert_at_home(response: Response) -> None:
    """A redirect leads to a path of the desk, and its cookies are for the server alone."""
    if 300 <= response.status_code < 400 and response.status_code != 304:
        assert re.match(r"/(?![/\\])", response.headers["location"])
    for line in response.headers.get_list("set-cookie"):
        for cookie in SimpleCookie(line).values():
            assert cookie["httponly"], line
            assert cookie["path"] == "/"
            assert cookie["domain"] == ""
            assert cookie["samesite"].lower() == "lax", line


@pytest.mark.parametrize("who", EVERYBODY)
@pytest.mark.parametrize("accept", ["text/html", "application/json"])
def test_every_route_with_good_and_bad_bodies(people: People, who: str, accept: str) -> None:
    client: TestClient = getattr(people, who)
    made = people.tool.post("/api/v1/drafts", json={"text": "My calf cramps"}).json()["id"]
    statuses = set()
    for method, path in ROUTES:
        for id in (made, "calf-cramps", "nothing", "%00"):
            address = re.sub(r"\{\w+\}", id, path)
            for body in ({}, BODIES.get(path, {}), {"text": "\ufffd" * 9, "name": "x"}):
                kind = "json" if path.startswith("/api/") else "data"
                sent: dict[str, Any] = {kind: body} if method == "POST" else {}
                found = client.request(method, address, headers={"Accept": accept}, **sent)
                assert_dressed(found)
                assert_at_home(found)
                statuses.add(found.status_code)
            if path == "/sign-out":
                break
    assert max(statuses) < 500


@pytest.mark.parametrize("who", EVERYBODY)
@pytest.mark.parametrize("odd", ODD)
def test_every_odd_kind_of_response(people: People, who: str, odd: str) -> None:
    method, path, more = ODD[odd]
    found = getattr(people, who).request(method, path, **more)
    wanted = odd.partition(" ")[0]
    if wanted.isdigit() and not (found.status_code == 401 and who == "eve"):
        assert found.status_code == int(wanted)
    assert_dressed(found)
    assert_at_home(found)


@pytest.mark.parametrize("accept", ["text/html", "application/json"])
def test_a_crash_is_dressed_too(app: FastAPI, monkeypatch: pytest.MonkeyPatch, accept: str) -> None:
    def fail(store: Store) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr(Store, "ping", fail)
    with TestClient(app, base_url="http://127.0.0.1:8000", raise_server_exceptions=False) as client:
        found = client.get("/readyz", headers={"Accept": accept})
    assert found.status_code == 500
    assert "secret" not in found.text
    assert_dressed(found)


@pytest.mark.parametrize("path", ["/inbox/", "/library/calf-cramps/", "/settings/people/"])
def test_no_redirect_is_made_of_the_host(people: People, path: str) -> None:
    for method in ("GET", "POST"):
        found = people.ann.request(method, path, headers={"Host": "localhost:1", **HTML})
        assert (found.status_code, found.headers.get("location")) == (404, None)


def test_over_https_every_cookie_is_for_https_alone(app: FastAPI) -> None:
    with browser(app) as client:
        client.base_url = "https://127.0.0.1:8000"
        out = client.post("/sign-out").headers.get_list("set-cookie")
        theme = client.post("/theme", data={"theme": "dark"}).headers.get_list("set-cookie")
    assert len(out) == len(theme) == 1
    for line in out + theme:
        assert line.startswith(("__Host-reply-desk=", "__Host-theme="))
        assert line.endswith("; Secure") or "; Secure;" in line
        assert "HttpOnly" in line and "Domain" not in line


def test_over_https_no_other_host_of_a_site_plants_a_cookie(people: People, app: FastAPI) -> None:
    cookie = people.ann.cookies["reply-desk"]
    with browser(app) as client:
        client.base_url = "https://127.0.0.1:8000"
        for name in ("reply-desk", "__Secure-reply-desk", "__host-reply-desk", " __Host-theme"):
            client.cookies.clear()
            assert client.get("/inbox", headers={"Cookie": f"{name}={cookie}"}).status_code == 303
        planted = f"theme=light; __Host-theme=dark; reply-desk=x; __Host-reply-desk={cookie}"
        shown = client.get("/inbox", headers={"Cookie": planted})
        assert shown.status_code == 200 and 'data-theme="dark"' in shown.text


def test_over_https_browsers_are_told_to_stay_there(people: People, app: FastAPI) -> None:
    assert "strict-transport-security" not in people.ann.get("/").headers
    with browser(app) as client:
        client.base_url = "https://127.0.0.1:8000"
        for path in ("/sign-in", "/nowhere", "/static/icon.svg", "/api/v1/drafts"):
            found = client.get(path).headers["strict-transport-security"]
            assert found == "max-age=31536000"


def test_every_body_says_what_it_is(people: People) -> None:
    kinds = {
        "/": "text/html; charset=utf-8",
        "/nowhere": "text/html; charset=utf-8",
        "/api/v1/drafts": "application/json",
        "/api/v1/nowhere": "application/problem+json",
        "/static/icon.svg": "image/svg+xml",
        "/static/css/base.css": "text/css; charset=utf-8",
        "/static/js/shortcuts.js": "text/javascript; charset=utf-8",
    }
    for path, kind in kinds.items():
        assert people.ann.get(path).headers["content-type"] == kind, path
