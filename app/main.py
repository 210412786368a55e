"""The application: opens library and store, mounts the doors, one table from error to status."""

import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from importlib import resources
from time import monotonic
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.responses import Response

from app import __version__
from app.access import NotAllowed, NotSignedIn, refuse_undeclared
from app.desk import Desk, open_desk
from app.edit import NotYours, Stale
from app.findings import keep_checked
from app.library import CannotSave, FolderBusy
from app.links import fetcher, keep_checking, pace
from app.logs import configure, frames, kinds, log
from app.post import TextTooLong
from app.reply import NotFound, Refused
from app.settings import Settings
from app.store import StoreError
from app.undo import forget_due
from app.web import answers, api, exchange, health, pages
from app.web.answers import Unconditional
from app.web.gate import armour
from app.web.problem import problem
from app.web.watch import watch

LOOK_EVERY = 2.0
"""Seconds between two looks at the library's folder."""

PURGE_EVERY = 1800
"""Looks between two purges: an hour."""


def create_app(settings: Settings, opened: Desk | None = None) -> FastAPI:
    """The whole application. Its lifespan opens the desk, unless it is given one, and closes it."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[dict[str, Any]]:
        desk = opened or open_desk(settings)
        stop = threading.Event()
        threads = list(_threads(desk, stop))
        for thread in threads:
            thread.start()
        try:
            yield {"desk": desk}
        finally:
            stop.set()
            desk.wake.set()
            for thread in threads:
                thread.join(LOOK_EVERY * 2)
            _finish(desk)
            desk.store.close()

    app = FastAPI(
        title="Reply Desk",
        version=__version__,
        summary="Matches a forum post against a library of canned answers and drafts the reply.",
        lifespan=lifespan,
        openapi_url=None,  # declared in web/api with its rule, like every route
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,  # by an address made of the request's Host and scheme
    )
    app.include_router(health.router)
    app.include_router(api.router)
    app.include_router(answers.router)
    app.include_router(exchange.router)
    app.include_router(pages.router)
    static = resources.files("app") / "web" / "static"
    app.mount("/static", StaticFiles(directory=str(static)), name="static")
    for error, answer in ERRORS.items():
        app.add_exception_handler(error, answer)
    armour(app, [settings.host, *settings.hosts.split(",")])
    watch(app)
    refuse_undeclared(app)
    return app


def from_environment() -> FastAPI:
    """The application of a worker process, which knows its settings from the environment."""
    settings = Settings()
    configure(settings.log)
    return create_app(settings)


def _watch(desk: Desk, stop: threading.Event) -> None:
    """Every two seconds join folder and database; every hour drop posts kept too long.

    The library is checked here as well, when somebody wants to see what is to mend.
    """
    looks, looked = 0, monotonic()

    def meanwhile() -> bool:
        nonlocal looked
        if monotonic() - looked > LOOK_EVERY:
            looked = monotonic()
            desk.reconcile()
        return not stop.is_set()

    while True:
        if not desk.wake.wait(LOOK_EVERY):
            looks += 1
        desk.wake.clear()
        if stop.is_set():
            return
        looked = monotonic()
        try:
            desk.reconcile()
            desk.record_watched()
            forget_due(desk)
            desk.store.forget_log()
            if looks % PURGE_EVERY == 1:
                desk.purge()
            keep_checked(desk, meanwhile)
        except Exception as error:  # the watcher must outlive a full disk or a locked database
            log.warning("reconcile failed", error=kinds(error), frames=frames(error))


def _threads(desk: Desk, stop: threading.Event) -> Iterator[threading.Thread]:
    """What goes on beside the requests: looking at the folder and, if switched on, at links."""
    yield threading.Thread(target=_watch, args=(desk, stop), name="reconcile", daemon=True)
    if desk.settings.check_links:
        asking = pace(fetcher(desk.settings), stop, desk.now)
        work = (desk.library, desk.store, asking, stop, desk.now)
        yield threading.Thread(target=keep_checking, args=work, name="links", daemon=True)


def _finish(desk: Desk) -> None:
    """Record what still waits to be, and forget what does, if the database lets us."""
    with suppress(StoreError):
        desk.record_watched()
        forget_due(desk, all_of_them=True)
        desk.store.forget_log()


def _answer(request: Request, status: int, title: str, detail: str, **more: Any) -> Response:
    """A problem for programs, a page for people."""
    if request.url.path.startswith(("/api/", "/hooks/")) or not _wants_page(request):
        return problem(status, title, detail, **more)
    return pages.render_error(request, status, title, detail)


def _wants_page(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")


def _not_found(request: Request, error: Exception) -> Response:
    return _answer(request, 404, "Not found", str(error))


def _refused(request: Request, error: Exception) -> Response:
    field = error.field if isinstance(error, Refused) else ""
    errors = [{"field": field, "message": str(error)}]
    return _answer(request, 422, "Can't be used", str(error), errors=errors)


def _cannot_save(request: Request, error: Exception) -> Response:
    found = error.errors if isinstance(error, CannotSave) else ()
    errors = [{"field": field, "message": message} for field, message in found]
    return _answer(request, 422, "Can't be saved", str(error), errors=errors)


def _stale(request: Request, error: Exception) -> Response:
    assert isinstance(error, Stale)
    return answers.conflict(error)


def _unconditional(request: Request, error: Exception) -> Response:
    return _answer(request, 428, "Say what you read", str(error))


def _too_long(request: Request, error: Exception) -> Response:
    return _answer(request, 413, "Too long", str(error))


def _invalid(request: Request, error: Exception) -> Response:
    """The first twenty wrong fields, never what was sent."""
    found = error.errors() if isinstance(error, RequestValidationError) else []
    errors = [{"field": _field(each), "message": each["msg"][:120]} for each in found[:20]]
    detail = f"{errors[0]['field']}: {errors[0]['message']}." if errors else "The body is wrong."
    return _answer(request, 422, "Can't be used", detail, errors=errors)


def _field(error: Any) -> str:
    # The name of a field that isn't known is what was sent, and not said again.
    ours = error["loc"][1:-1] if error["type"] == "extra_forbidden" else error["loc"][1:4]
    return ".".join(str(part)[:40] for part in ours) or "body"


def _unavailable(request: Request, error: Exception) -> Response:
    request.state.error = kinds(error)  # for the log
    response = _answer(request, 503, "Not available now", str(error))
    response.headers["Retry-After"] = "5"
    return response


def _http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    titles = {404: "Not found", 405: "Not allowed here"}
    details = {
        404: "There is nothing at this address.",
        405: "This address doesn't take that method.",
    }
    response = _answer(
        request,
        status,
        titles.get(status, "Can't be done"),
        details.get(status, "The request can't be answered."),
    )
    if isinstance(error, HTTPException) and error.headers:
        response.headers.update(error.headers)
    return response


def _not_signed_in(request: Request, error: Exception) -> Response:
    if request.method == "GET" and _wants_page(request) and not _programs(request):
        return Response(status_code=303, headers={"Location": pages.door_to(request)})
    response = _answer(request, 401, "Not signed in", str(error))
    response.headers["WWW-Authenticate"] = "Bearer"
    return response


def _programs(request: Request) -> bool:
    return request.url.path.startswith(("/api/", "/hooks/"))


def _not_allowed(request: Request, error: Exception) -> Response:
    return _answer(request, 403, "Not allowed", str(error))


def _broken(request: Request, error: Exception) -> Response:
    """The last resort; the error goes on to the watch, which tells the log its kind and place."""
    return _answer(request, 500, "Something went wrong", "The desk failed; its log says more.")


ERRORS: dict[type[Exception], Any] = {
    NotFound: _not_found,
    CannotSave: _cannot_save,
    NotYours: _not_allowed,
    Stale: _stale,
    Unconditional: _unconditional,
    FolderBusy: _unavailable,
    Refused: _refused,
    TextTooLong: _too_long,
    RequestValidationError: _invalid,
    StoreError: _unavailable,
    NotSignedIn: _not_signed_in,
    NotAllowed: _not_allowed,
    HTTPException: _http,
    Exception: _broken,
}
