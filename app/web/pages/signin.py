"""Signing in with a one-time link, an invitation, or name and password; and signing out."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from app.access import LinkSpent, public, sign_in, sign_out
from app.access.passwords import SHORTEST, TooBusy
from app.access.people import (
    PersonRefused,
    TooManyTries,
    WrongPassword,
    accept,
    invited,
    sign_in_by_password,
)
from app.desk import Desk
from app.web.pages.local import after_sign_in
from app.web.pages.render import go, render

router = APIRouter()

Words = Annotated[str, Form(max_length=1000)]
Address = Annotated[str, Form(max_length=10_000)]
BUSY = "Too many people are signing in just now: try again in a moment."


@router.get("/sign-in", dependencies=[public()])
def how(request: Request, next: str = "/") -> Response:
    """Name and password, once anybody has one; or else how to get a link."""
    return _shown(request, next=next)


@router.post("/sign-in", dependencies=[public()])
def by_password(
    request: Request, name: Words = "", password: Words = "", next: Address = "/"
) -> Response:
    """Begin a session for whom name and password belong to, and go on to the page `next`."""
    response: Response = go(after_sign_in(next))
    try:
        sign_in_by_password(request, response, name, password)
    except WrongPassword as error:
        response = _shown(request, 401, str(error), name, next)
    except (TooManyTries, TooBusy) as error:
        status, told, seconds = wait(error)
        response = _shown(request, status, told, name, next)
        response.headers["Retry-After"] = str(seconds)
    return response


def wait(error: TooManyTries | TooBusy) -> tuple[int, str, int]:
    """The status of one who has to wait, what they are told, and for how many seconds."""
    if isinstance(error, TooManyTries):
        return 429, str(error), error.seconds
    return 503, BUSY, 1


def _shown(
    request: Request, status: int = 200, error: str = "", name: str = "", next: str = "/"
) -> Response:
    desk: Desk = request.state.desk
    asks = desk.store.has_passwords() or not desk.settings.loopback
    said = {"asks": asks, "error": error, "who": name, "next": after_sign_in(next)}
    return render(request, "sign-in.html", status, used="", **said)


@router.get("/sign-in/{code}", dependencies=[public()])
def use_link(request: Request, code: str) -> Response:
    """Use a link up; afterwards this browser has a session."""
    response = go("/")
    try:
        sign_in(request, response, code)
    except LinkSpent as error:
        return _spent(request, error)
    return response


def _spent(request: Request, error: LinkSpent) -> Response:
    desk: Desk = request.state.desk
    asks = desk.store.has_passwords()
    used = str(error)
    return render(request, "sign-in.html", 403, used=used, asks=asks, error="", who="", next="/")


@router.get("/invitation/{code}", dependencies=[public()])
def look(request: Request, code: str) -> Response:
    """Whom an invitation is for; looking at it doesn't use it up."""
    try:
        person = invited(request, code)
    except LinkSpent as error:
        return _spent(request, error)
    return _invitation(request, 200, person.name, "")


@router.post("/invitation/{code}", dependencies=[public()])
def come_in(request: Request, code: str, name: Words = "", password: Words = "") -> Response:
    """Take an invitation up with a name and a password; afterwards this browser has a session."""
    response: Response = go("/")
    try:
        accept(request, response, code, name, password)
    except LinkSpent as error:
        return _spent(request, error)
    except PersonRefused as error:
        return _invitation(request, 422, name, str(error), error.field)
    except TooBusy as error:
        status, told, seconds = wait(error)
        response = _invitation(request, status, name, told)
        response.headers["Retry-After"] = str(seconds)
    return response


def _invitation(request: Request, status: int, name: str, error: str, field: str = "") -> Response:
    context = {"who": name, "error": error, "field": field, "shortest": SHORTEST}
    return render(request, "invitation.html", status, **context)


@router.post("/sign-out", dependencies=[public()])
def leave(request: Request) -> Response:
    """End the session of this browser."""
    response = go("/sign-in")
    response.headers["Clear-Site-Data"] = '"storage"'  # words that were typed and not yet sent
    sign_out(request, response)
    return response
