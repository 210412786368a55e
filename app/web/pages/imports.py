"""Importing by page: a file chosen, looked at, then taken in; and the library's exports."""

from itertools import islice
from typing import Annotated, Any

from fastapi import APIRouter, File, Form, Request, UploadFile
from starlette.responses import Response

from app.access import Caller, NotAllowed, require
from app.desk import Desk
from app.importing import Intake, diff_of, report, sums
from app.library import FolderBusy
from app.library.formats import FORMATS
from app.reply import Refused
from app.upload import UPLOAD_LIMIT, keep, looked_at, mark, taken_in
from app.web.outgoing import exported
from app.web.pages.render import desk_for, go, page

router = APIRouter()

Curator = Annotated[Caller, require("curator")]
Word = Annotated[str, Form(max_length=100)]

SHOWN = 100
"""Files whose changes a page shows, and lines of each."""


@router.get("/import")
def choose(request: Request, caller: Curator) -> Response:
    """A form to choose a file."""
    _whole_desk(request, caller)
    return _form(request, caller)


@router.post("/import")
def look(
    request: Request,
    caller: Curator,
    file: Annotated[UploadFile, File()],
    format: Word = "auto",
) -> Response:
    """What a file would change; nothing is written yet."""
    desk = _whole_desk(request, caller)
    try:
        key = keep(desk, file.file.read(UPLOAD_LIMIT + 1))
        intake = looked_at(desk, key, format, admin=caller.is_at_least("admin"))
    except Refused as error:
        return _form(request, caller, str(error))
    return _looked(request, caller, intake, key)


@router.post("/import/take")
def take(
    request: Request, caller: Curator, key: Word = "", format: Word = "", seen: Word = ""
) -> Response:
    """Take in what was looked at, and say what became of it."""
    desk = _whole_desk(request, caller)
    try:
        admin = caller.is_at_least("admin")
        intake, written = taken_in(desk, key, format, seen, admin=admin)
    except (Refused, FolderBusy) as error:
        return _form(request, caller, str(error))
    except OSError as error:
        return _form(request, caller, f"The library can't be written ({error.strerror}).")
    if not written:
        return _looked(request, caller, intake, key, again=True)
    if intake.count("refused"):
        return page(request, "import.html", "Library", caller, done=True, **_said(intake))
    return go("/library", toast="imported")


@router.get("/export/{name}")
def export(request: Request, caller: Curator, name: str) -> Response:
    """The whole library as a file."""
    desk = _whole_desk(request, caller)
    return exported(desk.library.contents, name)


def _whole_desk(request: Request, caller: Caller) -> Desk:
    """The desk of who works for every forum, as a library does; others are refused."""
    if caller.forums:
        raise NotAllowed("The library as a whole is for curators of every forum.")
    return desk_for(request, caller)


def _form(request: Request, caller: Caller, error: str = "") -> Response:
    return page(
        request,
        "import.html",
        "Library",
        caller,
        status=422 if error else 200,
        error=error,
        formats=[("auto", "Found out by its content"), *((f.NAME, f.WHAT) for f in FORMATS)],
        limit=UPLOAD_LIMIT >> 20,
    )


def _looked(
    request: Request, caller: Caller, intake: Intake, key: str, *, again: bool = False
) -> Response:
    said = _said(intake)
    form = {"key": key, "format": intake.format, "seen": mark(intake)}
    return page(request, "import.html", "Library", caller, form=form, again=again, **said)


def _said(intake: Intake) -> dict[str, Any]:
    """What the page says of an intake, in reasonable length."""
    writes = [change for change in intake.changes if change.writes]
    return {
        "sums": sums(intake),
        "report": list(islice(report(intake), SHOWN)),
        "diffs": [(c, "\n".join(islice(diff_of(c), SHOWN))) for c in writes[:SHOWN]],
        "more": max(0, len(writes) - SHOWN),
        "writes": len(writes),
    }
