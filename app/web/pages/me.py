"""Oneself: a name and password, and the browsers that one is signed in with."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from app.access import Caller, require
from app.access.passwords import SHORTEST, TooBusy
from app.access.people import PersonRefused, TooManyTries, WrongPassword, choose_password
from app.access.sessions import IDLE
from app.reply import NotFound
from app.store import LOCAL_ADMIN
from app.web.pages.render import desk_for, go, page
from app.web.pages.signin import wait

router = APIRouter(prefix="/me")

Myself = Annotated[Caller, require("moderator")]
Words = Annotated[str, Form(max_length=1000)]
SHOWN = 16
"""Characters of a session's hash that name it on the page; it can't be signed in with."""


@router.get("")
def me(request: Request, caller: Myself) -> Response:
    """Who one is, and where one is signed in."""
    return _shown(request, caller)


@router.post("/password")
def password(
    request: Request, caller: Myself, name: Words = "", old: Words = "", new: Words = ""
) -> Response:
    """Choose a name and a password; every other browser is signed out."""
    try:
        choose_password(request, caller, name, old, new)
    except WrongPassword:
        return _shown(request, caller, 422, "This isn't your password so far.", "old", name)
    except PersonRefused as error:
        return _shown(request, caller, 422, str(error), error.field, name)
    except (TooManyTries, TooBusy) as error:
        status, told, seconds = wait(error)
        response = _shown(request, caller, status, told, "", name)
        response.headers["Retry-After"] = str(seconds)
        return response
    return go("/me", toast="password")


@router.post("/sessions/{id}/end")
def end(request: Request, caller: Myself, id: str) -> Response:
    """Sign out another browser of one's own."""
    desk = desk_for(request, caller)
    for row in desk.store.sessions(caller.person, desk.now()):
        if row.hash[:SHOWN] == id:
            desk.store.end_session(row.hash, desk.now())
            return go("/me", toast="ended")
    raise NotFound("There is no session of that id.")


def _shown(
    request: Request,
    caller: Caller,
    status: int = 200,
    error: str = "",
    field: str = "",
    name: str = "",
) -> Response:
    desk = desk_for(request, caller)
    person = desk.store.person(caller.person)
    rows = desk.store.sessions(caller.person, desk.now())
    mine = [(row.hash[:SHOWN], row, row.idle_until - IDLE) for row in rows]
    return page(
        request,
        "me.html",
        "Me",
        caller,
        status=status,
        sessions=mine,
        now=caller.session[:SHOWN],
        named=bool(person and person.password),
        who=name or ("" if caller.name == LOCAL_ADMIN else caller.name),
        served=[forum.name or forum.id for forum in desk.forums],
        shortest=SHORTEST,
        error=error,
        field=field,
    )
