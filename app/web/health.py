"""Whether the process lives, the desk is ready, and its figures, for those who operate it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, Response

from app.access import public, require
from app.desk import Desk
from app.metrics import Standing, exposition
from app.store import StoreError
from app.web.problem import problem

router = APIRouter(tags=["operations"])

ROOM = 64 * 1024 * 1024
"""Bytes that must be free where the data folder is."""

FIGURES = "text/plain; version=0.0.4; charset=utf-8"


@router.get("/livez", dependencies=[public()])
async def livez() -> dict[str, str]:  # async: it answers though every thread is busy
    """The process answers."""
    return {"status": "alive"}


@router.get("/readyz", dependencies=[public()], response_model=None)
def readyz(request: Request) -> Response:
    """Database, library and disk are in order; `degraded` when a file of the library is broken."""
    desk: Desk = request.state.desk
    missing = dict(not_ready(desk))
    if missing:
        errors = [{"field": part, "message": why} for part, why in missing.items()]
        detail = " ".join(missing.values())
        headers = {"Retry-After": "5"}
        return problem(503, "Not ready", detail, errors=errors, headers=headers)
    broken = any(p.level == "error" for p in desk.problems)
    told = {"database": "ok", "library": "degraded" if broken else "ok", "disk": "ok"}
    return JSONResponse({"status": "degraded" if broken else "ready", **told})


@router.get("/metrics", dependencies=[require(role="admin", scope="insights")])
def metrics(request: Request) -> Response:
    """Figures for Prometheus."""
    desk: Desk = request.state.desk
    return Response(exposition(lambda: standing(desk)), media_type=FIGURES)


def not_ready(desk: Desk, room: int = ROOM) -> Iterator[tuple[str, str]]:
    """What keeps the desk from working: the part, and one sentence without any path."""
    try:
        desk.store.ping()
    except StoreError as error:
        yield "database", str(error)
    if not desk.library.contents.answers:
        yield "library", "The library has no answers."
    free = _free(desk.settings.data_folder)
    if free is None:
        yield "disk", "The disk of the data folder can't be looked at."
    elif free < room:
        yield "disk", f"The disk has less than {room // 2**20} MiB left: free some space."


def _free(folder: Path) -> int | None:
    """Bytes free where a folder is or would be."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def standing(desk: Desk) -> Standing:
    """How the desk stands, for the figures."""
    problems = desk.problems
    errors = sum(p.level == "error" for p in problems)
    try:
        size = desk.store.size()
    except StoreError:
        size = None
    return Standing(len(desk.library.contents.answers), errors, len(problems) - errors, size)
