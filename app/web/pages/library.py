"""The library: its answers in a list and one by one, and what is wrong with its files."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.answer import Answer
from app.desk import Desk
from app.drafting import preview
from app.edit import may_write
from app.library.formats import EXPORTS
from app.post import TEXT_LIMIT, TextTooLong
from app.web.pages.render import desk_for, forums_of, page, waiting_notes

router = APIRouter()

Moderator = Annotated[Caller, require("moderator")]


@router.get("/library")
def library(request: Request, caller: Moderator, q: Annotated[str, Query()] = "") -> Response:
    """The answers by title; with `q`, a word or a whole post, those that it meets."""
    desk = desk_for(request, caller)
    found, error = _search(desk, q)
    return page(
        request,
        "library.html",
        "Library",
        caller,
        status=413 if error else 200,
        query=q[:TEXT_LIMIT],
        error=error,
        answers=found,
        problems=desk.problems,
        broken={p.file.removesuffix(".md") for p in desk.problems if p.level == "error"},
        forums_of=partial(forums_of, desk),
        may_make=caller.is_at_least("curator"),
        whole=caller.is_at_least("curator") and not caller.forums,
        exports=list(EXPORTS),
    )


@router.get("/library/{id}")
def answer(request: Request, caller: Moderator, id: str) -> Response:
    """One answer: its parts, what leads to it, and its file."""
    desk = desk_for(request, caller)
    found = desk.answer(id)
    return page(
        request,
        "answer.html",
        "Library",
        caller,
        answer=found,
        short=preview(found.short) if found.short else "",
        follow_up=preview(found.follow_up) if found.follow_up else "",
        parts=[(part.heading, preview(part.text)) for part in found.parts],
        problems=[p for p in desk.problems if p.file == f"{found.id}.md"],
        may_write=caller.is_at_least("curator") and may_write(desk, found),
        notes=waiting_notes(request),
        forums_of=partial(forums_of, desk),
    )


def _search(desk: Desk, query: str) -> tuple[list[Answer], str]:
    try:
        return desk.answers(query), ""
    except TextTooLong as error:
        return desk.answers(), str(error)
