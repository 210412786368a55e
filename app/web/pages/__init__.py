"""The pages people work on, one module per group, all drawn on the server."""

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from app.logs import request_id
from app.web.pages import (
    any_page,
    audit,
    bulk,
    desk,
    docs,
    drafts,
    editor,
    files,
    forums,
    from_page,
    help,
    history,
    imports,
    inbox,
    insert,
    keep,
    learn,
    library,
    matching,
    me,
    people,
    presence,
    search,
    signin,
    system,
    tokens,
    trying,
    usage,
)
from app.web.pages.local import came_from, door_to
from app.web.pages.render import render

__all__ = ["door_to", "render_error", "router"]

router = APIRouter(include_in_schema=False)
for each in (
    desk,
    from_page,
    drafts,
    insert,
    presence,
    keep,
    inbox,
    editor,
    history,
    trying,
    usage,
    bulk,
    library,
    imports,
    learn,
    signin,
    me,
    any_page,
    people,
    forums,
    matching,
    files,
    tokens,
    audit,
    system,
    search,
    help,
    docs,
):
    router.include_router(each.router)


def render_error(request: Request, status: int, title: str, detail: str) -> HTMLResponse:
    """A problem as a page; it reads nothing but its arguments, since anything may be broken."""
    door = door_to(request) if status == 401 else ""
    said = {"title": title, "detail": detail, "code": status, "door": door}
    said["back"] = came_from(request)
    said["request_id"] = request_id()
    return render(request, "error.html", status, **said)
