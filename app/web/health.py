"""Whether the process lives and the desk is ready, for those who operate it."""

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, Response

from app.access import public
from app.web.problem import problem

router = APIRouter(tags=["operations"])


@router.get("/livez", dependencies=[public()])
def livez() -> dict[str, str]:
    """The process answers."""
    return {"status": "alive"}


@router.get("/readyz", dependencies=[public()], response_model=None)
def readyz(request: Request) -> Response:
    """The database answers and the library is loaded; `degraded` when a file of it is broken."""
    desk = request.state.desk
    desk.store.ping()  # raises StoreError, which is a 503
    if not desk.library.contents.answers:
        return problem(503, "Not ready", "The library has no answers.")
    broken = any(p.level == "error" for p in desk.problems)
    return JSONResponse({"status": "degraded" if broken else "ready"})
