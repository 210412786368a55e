"""Learning from past replies: a file is sent, and each proposal accepted, merged or dropped."""

from typing import Annotated

from fastapi import APIRouter, File, Form, Request, UploadFile
from pydantic import BaseModel, Field
from starlette.responses import Response

from app.access import Caller, require
from app.drafting import preview
from app.edit import NotYours, Stale
from app.insights.past import BadPast
from app.learn import edited, is_urgent, keep_proposals, proposal, settle
from app.library import CannotSave, FolderBusy
from app.post import TEXT_LIMIT
from app.reply import NotFound, Refused
from app.web.pages.place import following, place_among
from app.web.pages.render import desk_for, go, page

router = APIRouter(prefix="/learn")

Curator = Annotated[Caller, require("curator")]
DONE = {"accept": "accepted", "merge": "merged", "drop": "dropped"}


@router.get("")
def proposals(request: Request, caller: Curator) -> Response:
    """Where a file is given, and what the last one proposed."""
    return _list(request, caller)


@router.post("")
def send(
    request: Request, caller: Curator, file: Annotated[UploadFile | None, File()] = None
) -> Response:
    """Read a file of past replies; its proposals take the place of those before."""
    data = file.file.read() if file else b""
    if not data:
        return _list(request, caller, "Choose a file first.")
    try:
        notes = keep_proposals(desk_for(request, caller), data)
    except BadPast as error:
        return _list(request, caller, str(error))
    return _list(request, caller, notes=notes, read=True)


def _list(
    request: Request,
    caller: Caller,
    error: str = "",
    notes: tuple[str, ...] = (),
    *,
    read: bool = False,
) -> Response:
    desk = desk_for(request, caller)
    rows = desk.store.proposals(desk.by)
    return page(
        request,
        "learn.html",
        "Library",
        caller,
        status=422 if error else 200,
        error=error,
        notes=notes,
        read=read,
        proposals=rows,
        urgent={row.id for row in rows if is_urgent(row)},
    )


@router.get("/{id}")
def look(request: Request, caller: Curator, id: str) -> Response:
    """One proposal, as its file would be."""
    return _shown(request, caller, id)


class Fields(BaseModel):
    """The form's fields, as they were sent."""

    do: str = Field(default="", pattern="^(accept|merge|drop)$")
    text: str = Field(default="", max_length=2 * TEXT_LIMIT)
    into: str = Field(default="", max_length=80)


@router.post("/{id}")
def done(request: Request, caller: Curator, id: str, form: Annotated[Fields, Form()]) -> Response:
    """Accept, merge or drop a proposal; the next one comes."""
    desk = desk_for(request, caller)
    _, rows = proposal(desk, id)
    text = form.text.replace("\r\n", "\n")
    try:
        settle(desk, id, form.do, text, form.into.strip())
    except (CannotSave, FolderBusy, NotFound, NotYours, Refused, Stale) as error:
        field = "into" if form.do == "merge" else "text"
        return _shown(request, caller, id, text, str(error), field, form.into)
    after = following([row.id for row in rows], id)
    return go(f"/learn/{after}" if after else "/learn", toast=DONE[form.do])


def _body_of(text: str, id: str) -> str:
    """The body of a proposal's file; "" where it can't be read."""
    answer, _ = edited(text, id)
    return answer.body if answer else ""


def _shown(
    request: Request,
    caller: Caller,
    id: str,
    text: str = "",
    error: str = "",
    field: str = "",
    into: str = "",
) -> Response:
    desk = desk_for(request, caller)
    row, rows = proposal(desk, id)
    return page(
        request,
        "learn-one.html",
        "Library",
        caller,
        status=422 if error else 200,
        proposal=row,
        place=place_among([each.id for each in rows], id),
        text=text or row.content,
        preview=preview(_body_of(text or row.content, row.answer)),
        into=into or row.near,
        answers=desk.answers(),
        error=error,
        field=field,
    )
