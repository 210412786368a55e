"""An application with one route for each kind of rule, and clients who knock at it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse
from fastapi.testclient import TestClient
from starlette.responses import Response

from app.access import (
    Caller,
    NotAllowed,
    NotSignedIn,
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


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}
