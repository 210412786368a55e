"""Help, and the choice of a theme."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from app.access import Caller, public, require
from app.web.pages.local import local
from app.web.pages.render import YEAR, go, page

router = APIRouter()


@router.get("/help")
def help_page(request: Request, caller: Annotated[Caller, require("moderator")]) -> Response:
    """What the desk does, its keys, and what its numbers mean."""
    return page(request, "help.html", "Help", caller)


@router.post("/keys")
def choose_keys(
    caller: Annotated[Caller, require("moderator")],
    singles: Annotated[str, Form(max_length=10)] = "",
    back: Annotated[str, Form(max_length=2000)] = "/",
) -> Response:
    """Switch keys without Ctrl off in this browser, or on again."""
    response = go(local(back))
    if singles == "off":
        response.set_cookie("keys", "off", max_age=YEAR, samesite="lax", httponly=True)
    else:
        response.delete_cookie("keys", samesite="lax", httponly=True)
    return response


@router.post("/theme", dependencies=[public()])
def choose_theme(
    theme: Annotated[str, Form(max_length=10)] = "",
    back: Annotated[str, Form(max_length=10_000)] = "/",
) -> Response:
    """Keep the theme in this browser; anything but light or dark means the system's."""
    response = go(local(back))
    if theme in ("light", "dark"):
        response.set_cookie("theme", theme, max_age=YEAR, samesite="lax", httponly=True)
    else:
        response.delete_cookie("theme", samesite="lax", httponly=True)
    return response
