"""Inserting an answer into a draft: the menu of `#`, and the page of it that needs no script."""

from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.answer import Answer
from app.desk import Desk
from app.insert import insert_answer
from app.opened import OpenDraft
from app.post import TEXT_LIMIT, clean_text
from app.redraft import Held
from app.web.pages.drafts import asked_below, changed, keep_written
from app.web.pages.render import desk_for, go, page, render, wants_part
from app.web.pages.words import lead

router = APIRouter(prefix="/drafts/{id}/insert")

Moderator = Annotated[Caller, require("moderator")]
MOST = 8
"""Answers in the menu."""
ON_PAGE = 40
"""Answers on the page."""


@router.get("")
def choose(
    request: Request, id: str, caller: Moderator, q: Annotated[str, Query(max_length=200)] = ""
) -> Response:
    """The answers to insert, those that some words meet or else the closest first."""
    desk = desk_for(request, caller)
    opened, words = desk.open_draft(id), clean_text(q).strip()
    found = _found(desk, opened, words)
    if wants_part(request):
        found = found[:MOST]
        return render(request, "_insert.html", taken=opened.taken, answers=found, query=words)
    return page(
        request,
        "insert.html",
        "Reply desk",
        caller,
        id=id,
        answers=found[:ON_PAGE],
        more=len(found) - ON_PAGE,
        query=words,
        lead=lead,
    )


@router.post("")
def insert(
    request: Request,
    id: str,
    caller: Moderator,
    insert: Annotated[str, Form(max_length=80)] = "",
    at: Annotated[str, Form(pattern=r"^\d{0,6}$")] = "",
    markdown: Annotated[str | None, Form(max_length=2 * TEXT_LIMIT)] = None,
    format: Annotated[str, Form(max_length=80)] = "",
) -> Response:
    """Put an answer where the cursor was; the first one below urgent advice is asked about."""
    desk = desk_for(request, caller)
    keep_written(desk, id, markdown, format)
    try:
        opened = insert_answer(desk, id, insert, int(at) if at else None)
    except Held:
        return asked_below(request, caller, id, insert)
    if wants_part(request):
        return changed(request, caller, opened, tab="draft")
    return go(f"/drafts/{id}?tab=draft#markdown", notes=opened.notes)


def _found(desk: Desk, opened: OpenDraft, words: str) -> list[Answer]:
    serving = [a for a in desk.answers(words) if a.serves(opened.row.forum) and _used(a)]
    if words:
        return serving
    matches = opened.result.matches if opened.result else ()
    close = [m.answer.id for m in matches]
    place = {id: n for n, id in enumerate(close)}
    first = sorted((a for a in serving if a.id in place), key=lambda a: place[a.id])
    others = [a for a in serving if a.id not in place]
    return sorted([*first, *others], key=lambda answer: answer.id in opened.taken)


def _used(answer: Answer) -> bool:
    """Whether it may be drafted: neither retired nor a draft itself."""
    return answer.status in ("active", "watch")
