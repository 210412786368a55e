"""Signing in with a one-time link, and signing out."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.access import LinkSpent, public, sign_in, sign_out
from app.web.pages.render import go, render

router = APIRouter()


@router.get("/sign-in", dependencies=[public()])
def how(request: Request) -> Response:
    """How to get a link."""
    return render(request, "sign-in.html", used=False)


@router.get("/sign-in/{code}", dependencies=[public()])
def use_link(request: Request, code: str) -> Response:
    """Use a link up; afterwards this browser has a session."""
    response = go("/")
    try:
        sign_in(request, response, code)
    except LinkSpent as error:
        return render(request, "sign-in.html", status=403, used=str(error))
    return response


@router.post("/sign-out", dependencies=[public()])
def leave(request: Request) -> Response:
    """End the session of this browser."""
    response = go("/sign-in")
    sign_out(request, response)
    return response
