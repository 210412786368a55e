"""The pages people work on, one module per group, all drawn on the server."""

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from app.logs import request_id
from app.web.pages import (
    any_page,
    desk,
    docs,
    drafts,
    from_page,
    help,
    inbox,
    keep,
    library,
    me,
    people,
    signin,
    tokens,
)
from app.web.pages.render import render

__all__ = ["render_error", "router"]

router = APIRouter(include_in_schema=False)
DESK = (desk, drafts, keep, inbox, library, from_page)
DOOR = (signin, me, any_page, people, tokens)
for each in (*DESK, *DOOR, help, docs):
    router.include_router(each.router)


def render_error(request: Request, status: int, title: str, detail: str) -> HTMLResponse:
    """A problem as a page; it reads nothing but its arguments, since anything may be broken."""
    said = {"title": title, "detail": detail, "code": status, "request_id": request_id()}
    return render(request, "error.html", status, **said)
