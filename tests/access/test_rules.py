"""What each role, scope and nobody may do, and that no route goes without a rule."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from fastapi import APIRouter, FastAPI, WebSocket
from fastapi.staticfiles import StaticFiles
from fastapi.testclient import TestClient
from starlette.responses import Response
from starlette.routing import Mount, Route

from app.access import (
    SCOPES,
    UndeclaredRoute,
    new_link,
    new_token,
    refuse_undeclared,
    require,
)
from tests.access.door import Door, an_app, bearer, client_of

# Rules


def test_a_signed_in_admin_may_do_it_all(guest: TestClient) -> None:
    for path in ("/post", "/curate", "/settings", "/open"):
        assert guest.get(path).status_code == 200
    assert guest.get("/post").json() == "admin"
    assert guest.get("/forum/any").json() is True


def test_nobody_gets_in_without_being_known(stranger: TestClient) -> None:
    for path in ("/post", "/curate", "/settings", "/forum/x"):
        response = stranger.get(path)
        assert response.status_code == 401
        assert response.json()["detail"].endswith(".")
    assert stranger.get("/open").status_code == 200


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
def test_what_each_scope_may_do(door: Door, stranger: TestClient, scope: str) -> None:
    headers = bearer(new_token(door.store, "tool", [scope], None, door.time))
    wanted = {"/post": "match", "/curate": "answers:write", "/settings": None}
    for path, needs in wanted.items():
        assert stranger.get(path, headers=headers).status_code == (200 if needs == scope else 403)


def test_the_refusal_names_the_scope_that_is_missing(door: Door, stranger: TestClient) -> None:
    headers = bearer(new_token(door.store, "tool", ["draft"], None, door.time))
    assert "match" in stranger.get("/post", headers=headers).json()["detail"]


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
