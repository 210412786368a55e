"""An answer's past: its revisions, what each changed in words, and the way back to one."""

from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.edit import Stale, find, history, may_write, restore
from app.library import CannotSave, FolderBusy
from app.web.pages.difference import difference
from app.web.pages.render import desk_for, go, page, waiting_notes

router = APIRouter(prefix="/library/{id}")

Moderator = Annotated[Caller, require("moderator")]
Curator = Annotated[Caller, require("curator")]


@router.get("/history")
def past(
    request: Request, caller: Moderator, id: str, show: Annotated[int, Query(ge=0)] = 0
) -> Response:
    """The revisions, newest first, and what one of them changed."""
    desk = desk_for(request, caller)
    found = find(desk, id)
    rows = history(desk, id)
    at = next((n for n, row in enumerate(rows) if row.id == show), 0)
    old = rows[at + 1].content if at + 1 < len(rows) else ""
    return page(
        request,
        "history.html",
        "Library",
        caller,
        answer=desk.answer(id),
        may_write=caller.is_at_least("curator") and may_write(desk, desk.answer(id)),
        rows=rows,
        chosen=rows[at] if rows else None,
        first=at + 1 == len(rows),
        hunks=difference(old, rows[at].content) if rows else [],
        seen=found.sha256,
        notes=waiting_notes(request),
    )


@router.post("/restore")
def back(
    request: Request,
    caller: Curator,
    id: str,
    number: Annotated[int, Form(ge=0, le=2**31 - 1)],
    seen: Annotated[str, Form(max_length=64)] = "",
) -> Response:
    """Let the answer be as it was in a revision."""
    desk = desk_for(request, caller)
    try:
        saved = restore(desk, id, number, {seen})
    except (Stale, CannotSave, FolderBusy) as error:
        return go(f"/library/{desk.answer(id).id}/history", notes=[str(error)])
    return go(f"/library/{saved.answer.id}", toast="restored", notes=saved.notes)
