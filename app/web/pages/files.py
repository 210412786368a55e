"""Settings, the files beside the answers as text: synonyms, urgent rules, tests for all."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from app.access import Caller, require
from app.library import CannotSave, FolderBusy
from app.reply import NotFound
from app.shape import SYNONYMS, TESTS, URGENT, Meanwhile, change_text, text_of
from app.web.pages.render import desk_for, go, page, waiting_notes

router = APIRouter(prefix="/settings/files")

Admin = Annotated[Caller, require("admin")]
LONGEST = 2 * 256 * 1024
"""The most characters that a file may be sent with; a line end is sent as two."""

FILES: Mapping[str, tuple[str, str, str]] = {
    "synonyms": (
        SYNONYMS,
        "Synonyms",
        "A group a line, for every answer: - [charley horse, calf cramp].",
    ),
    "urgent": (
        URGENT,
        "Urgent rules",
        "The first rule that fires speaks, before every answer. Let a second person read it.",
    ),
    "tests": (TESTS, "Tests for all", "Posts that none of the answers fits, or that must fit."),
}
"""By the word in the address: the file, what it is called, and what it is."""


@router.get("/{id}")
def look(request: Request, caller: Admin, id: str) -> Response:
    """A file as it is."""
    desk = desk_for(request, caller)
    text, seen = text_of(desk, _named(id)[0])
    return _shown(request, caller, id, text, seen)


@router.post("/{id}")
def save(
    request: Request,
    caller: Admin,
    id: str,
    text: Annotated[str, Form(max_length=LONGEST)] = "",
    seen: Annotated[str, Form(max_length=64)] = "",
) -> Response:
    """Save a file; one with a fault comes back with that."""
    desk, name = desk_for(request, caller), _named(id)[0]
    windows = "\r\n" in text_of(desk, name)[0]
    text = text.replace("\r\n", "\n")
    try:
        notes = change_text(desk, name, text.replace("\n", "\r\n") if windows else text, seen)
    except CannotSave as error:
        return _shown(request, caller, id, text, seen, error.errors)
    except (FolderBusy, Meanwhile) as error:
        theirs, now = text_of(desk, name)
        return _shown(request, caller, id, text, now, (("", str(error)),), theirs)
    return go(f"/settings/files/{id}", toast="file", notes=notes)


def _named(id: str) -> tuple[str, str, str]:
    if id not in FILES:
        raise NotFound("There is no file of that name here.")
    return FILES[id]


def _shown(
    request: Request,
    caller: Caller,
    id: str,
    text: str,
    seen: str,
    errors: tuple[tuple[str, str], ...] = (),
    theirs: str = "",
) -> Response:
    name, title, what = _named(id)
    return page(
        request,
        "file-edit.html",
        "Settings",
        caller,
        status=422 if errors else 200,
        id=id,
        file=name,
        title=title,
        what=what,
        text=text.replace("\r\n", "\n"),
        seen=seen,
        errors=errors,
        theirs=theirs,
        notes=waiting_notes(request),
    )
