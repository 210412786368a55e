"""Who may come in, by which door, for how long, and what is refused."""

import hashlib
import re
import sqlite3
import threading
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import pytest
from fastapi import APIRouter, FastAPI, Request, WebSocket
from fastapi.responses import JSONResponse, PlainTextResponse
from fastapi.staticfiles import StaticFiles
from fastapi.testclient import TestClient
from starlette.responses import Response
from starlette.routing import Mount, Route

from app.access import (
    SCOPES,
    Caller,
    NotAllowed,
    NotSignedIn,
    TokenRefused,
    UndeclaredRoute,
    new_link,
    new_token,
    public,
    refuse_undeclared,
    require,
    sign_in,
    sign_out,
)
from app.store import Store

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
HERE = "http://127.0.0.1:8000"
SAME = {"Sec-Fetch-Site": "same-origin"}


@dataclass
class Door:
    """What the rules need of a desk: its store and its clock, which the tests turn."""

    store: Store
    time: datetime = START

    def now(self) -> datetime:
        return self.time


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    store = Store(f"sqlite:///{tmp_path / 'data' / 'desk.sqlite3'}")
    store.migrate(None)
    yield Door(store)
    store.close()


def an_app(door: Door) -> FastAPI:
    """One route for each kind of rule."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[dict[str, Any]]:
        yield {"desk": door}

    app = FastAPI(lifespan=lifespan, openapi_url=None)
    app.include_router(ruled_routes())
    app.include_router(sign_in_routes())
    app.add_exception_handler(NotSignedIn, told(401))
    app.add_exception_handler(NotAllowed, told(403))
    refuse_undeclared(app)
    return app


def told(status: int) -> Any:
    return lambda request, error: JSONResponse({"detail": str(error)}, status)


def ruled_routes() -> APIRouter:
    app = APIRouter()

    @app.api_route("/post", methods=["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"])
    def post(caller: Annotated[Caller, require("moderator", "match")]) -> str:
        return caller.name

    @app.get("/curate")
    def curate(caller: Annotated[Caller, require("curator", "answers:write")]) -> str:
        return caller.name

    @app.get("/settings")
    def admin(caller: Annotated[Caller, require("admin")]) -> str:
        return caller.name

    @app.get("/forum/{forum}")
    def forum(forum: str, caller: Annotated[Caller, require("moderator", "match")]) -> bool:
        return not caller.forums or forum in caller.forums

    @app.api_route("/open", methods=["GET", "POST"], dependencies=[public()])
    def anyone() -> str:
        return "open"

    return app


def sign_in_routes() -> APIRouter:
    app = APIRouter()

    @app.get("/sign-in/{code}", dependencies=[public()])
    def use_link(request: Request, code: str) -> Response:
        response = PlainTextResponse("in")
        sign_in(request, response, code)
        return response

    @app.post("/sign-out", dependencies=[require()])
    def leave(request: Request) -> Response:
        response = PlainTextResponse("out")
        sign_out(request, response)
        return response

    return app


def client_of(door: Door, base: str = HERE, address: str = "127.0.0.1", **headers: str) -> Any:
    return TestClient(an_app(door), base_url=base, client=(address, 5000), headers=headers)


@pytest.fixture
def eve(door: Door) -> Iterator[TestClient]:
    """A client who is nobody yet."""
    with client_of(door) as client:
        yield client


@pytest.fixture
def ann(door: Door, eve: TestClient) -> TestClient:
    """The same client, signed in."""
    assert eve.get(f"/sign-in/{new_link(door.store, door.time)}").status_code == 200
    return eve


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


# Rules


def test_a_signed_in_admin_may_do_it_all(ann: TestClient) -> None:
    for path in ("/post", "/curate", "/settings", "/open"):
        assert ann.get(path).status_code == 200
    assert ann.get("/post").json() == "admin"
    assert ann.get("/forum/any").json() is True


def test_nobody_gets_in_without_being_known(eve: TestClient) -> None:
    for path in ("/post", "/curate", "/settings", "/forum/x"):
        response = eve.get(path)
        assert response.status_code == 401
        assert response.json()["detail"].endswith(".")
    assert eve.get("/open").status_code == 200


@pytest.mark.parametrize(
    ("role", "open_paths"),
    [
        ("moderator", {"/post"}),
        ("curator", {"/post", "/curate"}),
        ("admin", {"/post", "/curate", "/settings"}),
        ("stranger", set()),
    ],
)
def test_what_each_role_may_do(door: Door, tmp_path: Path, role: str, open_paths: set[str]) -> None:
    with client_of(door) as client:
        client.get(f"/sign-in/{new_link(door.store, door.time)}")
        with closing(sqlite3.connect(tmp_path / "data" / "desk.sqlite3")) as db, db:
            db.execute("UPDATE person SET role = ?", (role,))  # no use case makes other roles yet
        paths = ("/post", "/curate", "/settings")
        statuses = {path: client.get(path).status_code for path in paths}
    assert {path for path, status in statuses.items() if status == 200} == open_paths
    assert set(statuses.values()) <= {200, 403}


@pytest.mark.parametrize("scope", SCOPES)
def test_what_each_scope_may_do(door: Door, eve: TestClient, scope: str) -> None:
    headers = bearer(new_token(door.store, "tool", [scope], None, door.time))
    wanted = {"/post": "match", "/curate": "answers:write", "/settings": None}
    for path, needs in wanted.items():
        assert eve.get(path, headers=headers).status_code == (200 if needs == scope else 403)


def test_the_refusal_names_the_scope_that_is_missing(door: Door, eve: TestClient) -> None:
    headers = bearer(new_token(door.store, "tool", ["draft"], None, door.time))
    assert "match" in eve.get("/post", headers=headers).json()["detail"]


# Routes without a rule


def an_endpoint() -> str:
    return ""


def test_an_application_of_declared_routes_may_start(tmp_path: Path, door: Door) -> None:
    app = an_app(door)
    inner, outer = APIRouter(prefix="/inner"), APIRouter(dependencies=[require()])
    inner.add_api_route("/deep", an_endpoint)
    outer.include_router(inner, prefix="/outer")
    app.include_router(outer)
    app.mount("/static", StaticFiles(directory=tmp_path))
    refuse_undeclared(app)


def undeclared_route(app: FastAPI, folder: Path) -> None:
    app.add_api_route("/bare", an_endpoint)


def undeclared_in_routers(app: FastAPI, folder: Path) -> None:
    inner, outer = APIRouter(), APIRouter()
    inner.add_api_route("/good", an_endpoint, dependencies=[require()])
    inner.add_api_route("/bare", an_endpoint)
    outer.include_router(inner, prefix="/inner")
    app.include_router(outer, prefix="/outer")


def starlette_route(app: FastAPI, folder: Path) -> None:
    app.routes.append(Route("/bare", lambda request: Response()))


def starlette_route_in_a_router(app: FastAPI, folder: Path) -> None:
    router = APIRouter()
    router.routes.append(Route("/bare", lambda request: Response()))
    app.include_router(router)


def other_static(app: FastAPI, folder: Path) -> None:
    app.mount("/files/bare", StaticFiles(directory=folder))


def application_as_static(app: FastAPI, folder: Path) -> None:
    app.mount("/static", FastAPI())


def mount_in_a_router(app: FastAPI, folder: Path) -> None:
    router = APIRouter()
    router.routes.append(Mount("/bare", app=FastAPI()))
    app.include_router(router)


def own_documentation(app: FastAPI, folder: Path) -> None:
    app.openapi_url, app.docs_url = "/openapi.json", "/bare"
    app.setup()


def websocket(app: FastAPI, folder: Path) -> None:
    async def talk(socket: WebSocket) -> None: ...

    app.add_api_websocket_route("/bare", talk)


@pytest.mark.parametrize(
    "add",
    [
        undeclared_route,
        undeclared_in_routers,
        starlette_route,
        starlette_route_in_a_router,
        other_static,
        application_as_static,
        mount_in_a_router,
        own_documentation,
        websocket,
    ],
)
def test_a_route_without_a_rule_stops_the_start(door: Door, tmp_path: Path, add: Any) -> None:
    app = an_app(door)
    add(app, tmp_path)
    with pytest.raises(UndeclaredRoute, match="declares no rule"):
        refuse_undeclared(app)


# Tokens


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


def test_a_revoked_token_is_refused_on_the_next_request(door: Door, eve: TestClient) -> None:
    token = new_token(door.store, "tool", None, None, door.time)
    assert eve.get("/post", headers=bearer(token)).json() == "tool"
    other = Store(door.store.url)  # as another worker would see it
    assert other.revoke_token(token.split("_")[1], door.time)
    other.close()
    assert eve.get("/post", headers=bearer(token)).status_code == 401


def test_a_token_may_use_its_own_forums_only(door: Door, eve: TestClient) -> None:
    headers = bearer(new_token(door.store, "tool", None, ["trail", "trail"], door.time))
    assert eve.get("/forum/trail", headers=headers).json() is True
    assert eve.get("/forum/track", headers=headers).json() is False


def test_only_the_very_token_is_taken(door: Door, eve: TestClient) -> None:
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
        response = eve.get("/post", headers={b"Authorization": value.encode("latin-1")})
        assert response.status_code == 401, value
    assert eve.get("/post", headers={"Authorization": f"bearer {token}"}).status_code == 200
    twice = [("Authorization", f"Bearer {token}")] * 2
    assert eve.get("/post", headers=twice).status_code == 401


def test_a_bad_token_is_not_helped_by_a_good_cookie(ann: TestClient) -> None:
    assert ann.get("/post", headers={"Authorization": "Basic YTpi"}).status_code == 401


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


# The one-time link


def test_a_link_signs_in_once(door: Door, eve: TestClient) -> None:
    code = new_link(door.store, door.time)
    assert len(code) >= 22  # 128 bits in base64
    assert eve.get(f"/sign-in/{code}").status_code == 200
    assert eve.get("/post").status_code == 200
    with client_of(door) as other:
        assert other.get(f"/sign-in/{code}").status_code == 403
        assert other.get("/post").status_code == 401


def test_a_link_lives_for_thirty_minutes(door: Door, eve: TestClient) -> None:
    code = new_link(door.store, door.time)
    door.time += 30 * MINUTE
    assert eve.get(f"/sign-in/{code}").status_code == 403
    code = new_link(door.store, door.time)
    door.time += 30 * MINUTE - timedelta(seconds=1)
    assert eve.get(f"/sign-in/{code}").status_code == 200


@pytest.mark.parametrize("code", ["x", "A" * 43, "%00" * 43, "é" * 43, "A" * 5000])
def test_a_made_up_code_is_refused(eve: TestClient, code: str) -> None:
    response = eve.get(f"/sign-in/{code}")
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


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(door: Door, eve: TestClient) -> None:
    response = eve.get(f"/sign-in/{new_link(door.store, door.time)}")
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
        assert cookie.startswith("__Host-reply-desk=")
        assert "secure" in cookie.lower() and "domain" not in cookie.lower()
        assert client.get("/post").status_code == 200


def test_the_database_yields_no_usable_cookie(door: Door, ann: TestClient, tmp_path: Path) -> None:
    cookie = ann.cookies["reply-desk"].encode()
    assert not [f.name for f in (tmp_path / "data").iterdir() if cookie in f.read_bytes()]
    with closing(sqlite3.connect(tmp_path / "data" / "desk.sqlite3")) as db:
        [(hash,)] = db.execute("SELECT hash FROM session")
    with client_of(door) as thief:
        assert thief.get("/post", headers={"Cookie": f"reply-desk={hash}"}).status_code == 401


def test_a_session_ends_after_twelve_idle_hours(door: Door, ann: TestClient) -> None:
    for _ in range(4):
        door.time += 11 * HOUR
        assert ann.get("/post").status_code == 200
    door.time += 12 * HOUR
    assert ann.get("/post").status_code == 401


def test_a_session_ends_after_thirty_days_however_busy(door: Door, ann: TestClient) -> None:
    for _ in range(60 - 1):
        door.time += 12 * HOUR - MINUTE
        assert ann.get("/post").status_code == 200
    assert door.time < START + 30 * DAY
    door.time = START + 30 * DAY
    assert ann.get("/post").status_code == 401


def test_signing_out_ends_the_session_for_its_cookie_too(ann: TestClient) -> None:
    cookie = ann.cookies["reply-desk"]
    response = ann.post("/sign-out", headers=SAME)
    assert response.status_code == 200
    assert "max-age=0" in response.headers["set-cookie"].lower()
    assert ann.get("/post", headers={"Cookie": f"reply-desk={cookie}"}).status_code == 401


def test_signing_in_again_ends_the_session_before(door: Door, ann: TestClient) -> None:
    before = ann.cookies["reply-desk"]
    assert ann.get(f"/sign-in/{new_link(door.store, door.time)}").status_code == 200
    assert ann.cookies["reply-desk"] != before
    with client_of(door) as thief:
        assert thief.get("/post", headers={"Cookie": f"reply-desk={before}"}).status_code == 401


@pytest.mark.parametrize("cookie", ["", "x", "\xe9", "a" * 4000, '"', "=;="])
def test_a_made_up_cookie_is_nobody(eve: TestClient, cookie: str) -> None:
    headers = {b"Cookie": f"reply-desk={cookie}".encode("latin-1")}
    assert eve.get("/post", headers=headers).status_code == 401


# Requests that another site makes a browser send

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
    ann: TestClient, method: str, headers: dict[str, str], ours: bool
) -> None:
    response = ann.request(method, "/post", headers=headers)
    assert response.status_code == (200 if ours else 403)


@pytest.mark.parametrize(("headers", "ours"), ORIGINS)
def test_an_open_route_is_no_way_round(
    eve: TestClient, headers: dict[str, str], ours: bool
) -> None:
    assert eve.post("/open", headers=headers).status_code == (200 if ours else 403)


@pytest.mark.parametrize(("headers", "_"), ORIGINS)
def test_reading_is_never_refused_for_where_it_comes_from(
    ann: TestClient, headers: dict[str, str], _: bool
) -> None:
    assert ann.get("/post", headers=headers).status_code == 200
    assert ann.head("/post", headers=headers).status_code == 200


@pytest.mark.parametrize(("headers", "_"), ORIGINS)
def test_a_token_needs_no_origin_and_ignores_cookies(
    door: Door, ann: TestClient, headers: dict[str, str], _: bool
) -> None:
    token = bearer(new_token(door.store, "tool", None, None, door.time))
    assert ann.post("/post", headers=headers | token).json() == "tool"


def test_a_stranger_is_told_to_sign_in_rather_than_where_from(eve: TestClient) -> None:
    assert eve.post("/post").status_code == 401
