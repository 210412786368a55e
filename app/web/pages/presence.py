"""Who else is at a draft, asked every few seconds; and what became of it meanwhile."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from app.access import Caller, require
from app.presence import leave, others_at, stay
from app.web.pages.render import desk_for, render

router = APIRouter(prefix="/drafts/{id}/here")


@router.post("")
def here(
    request: Request,
    id: str,
    caller: Annotated[Caller, require("moderator")],
    left: Annotated[str, Form(max_length=3)] = "",
) -> Response:
    """Say that one is at a draft, or was (`left`), and learn who else is and whether it is done."""
    desk = desk_for(request, caller)
    row = desk.draft(id)
    if left:
        leave(desk, id, caller.session)
        return Response(status_code=204)
    stay(desk, id, caller.session)
    reply = desk.store.reply(id) if row.state == "done" else None
    others = others_at(desk, id, caller.session)
    return render(request, "_here.html", here=others, id=id, reply=reply, me=caller.name)
