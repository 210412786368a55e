"""Settings, people: who may come in, what they may do, and for which forums."""

from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from app.access import ROLES, Caller, require
from app.access.people import (
    PersonRefused,
    change,
    disable,
    invite,
    invite_again,
    rights,
)
from app.desk import Desk
from app.reply import NotFound
from app.store import PersonRow
from app.web.pages.render import desk_for, go, page

router = APIRouter(prefix="/settings/people")

Admin = Annotated[Caller, require("admin")]
Word = Annotated[str, Form(max_length=200)]
Names = Annotated[list[str] | None, Form(max_length=200)]


@router.get("")
def people(request: Request, caller: Admin) -> Response:
    """Everyone, and a form to let somebody in."""
    return _shown(request, caller)


@router.post("")
def let_in(
    request: Request,
    caller: Admin,
    name: Word = "",
    role: Word = "moderator",
    forum: Names = None,
) -> Response:
    """Invite somebody; the link is shown this once."""
    desk = desk_for(request, caller)
    try:
        _need_password(desk, caller)
        wanted = rights(role, forum or [], [each.id for each in desk.forums])
        code = invite(desk.store, name, wanted, desk.now(), caller.name)
    except PersonRefused as error:
        typed = {"name": name, "role": role, "forums": forum or []}
        return _shown(request, caller, 422, error=str(error), field=error.field, typed=typed)
    return _shown(request, caller, link=_address(request, code), invited=name)


@router.post("/{id}/link")
def new_link(request: Request, caller: Admin, id: int) -> Response:
    """A new link for somebody, by which they choose a password anew; shown this once."""
    desk = desk_for(request, caller)
    person = _person(desk, id)
    code = invite_again(desk.store, person, desk.now(), caller.name)
    return _shown(request, caller, link=_address(request, code), invited=person.name)


@router.post("/{id}")
def other_rights(
    request: Request, caller: Admin, id: int, role: Word = "", forum: Names = None
) -> Response:
    """Give somebody another role or other forums, from their next click on."""
    desk = desk_for(request, caller)
    _person(desk, id)
    try:
        wanted = rights(role, forum or [], [each.id for each in desk.forums])
        change(desk.store, id, wanted, desk.now(), caller.name)
    except PersonRefused as error:
        return _shown(request, caller, 422, error=str(error), of=id)
    return go("/settings/people", toast="changed")


@router.post("/{id}/disable")
def shut_out(request: Request, caller: Admin, id: int) -> Response:
    """End somebody's sessions and tokens at once."""
    desk = desk_for(request, caller)
    _person(desk, id)
    try:
        disable(desk.store, id, desk.now(), caller.name)
    except PersonRefused as error:
        return _shown(request, caller, 422, error=str(error), of=id)
    return go("/settings/people", toast="disabled")


def _need_password(desk: Desk, caller: Caller) -> None:
    """With a second person the links in the terminal end, so the first needs another way in."""
    me = desk.store.person(caller.person)
    if me is None or me.password is None:
        raise PersonRefused("Choose a name and a password for yourself first, under Me.")


def _person(desk: Desk, id: int) -> PersonRow:
    person = desk.store.person(id) if 0 < id < 2**31 else None
    if person is None:
        raise NotFound("There is nobody of that number.")
    return person


def _address(request: Request, code: str) -> str:
    return f"{request.url.scheme}://{request.url.netloc}/invitation/{code}"


def _shown(
    request: Request,
    caller: Caller,
    status: int = 200,
    *,
    error: str = "",
    field: str = "",
    of: int = 0,
    link: str = "",
    invited: str = "",
    typed: dict[str, Any] | None = None,
) -> Response:
    desk = desk_for(request, caller)
    me = desk.store.person(caller.person)
    return page(
        request,
        "people.html",
        "Settings",
        caller,
        status=status,
        people=desk.store.people(),
        waiting=desk.store.invitations(desk.now()),
        forums=desk.forums,
        names={forum.id: forum.name or forum.id for forum in desk.forums},
        roles=ROLES,
        ready=bool(me and me.password),
        typed=typed or {"name": "", "role": "moderator", "forums": []},
        error=error,
        field=field,
        of=of,
        link=link,
        invited=invited,
        me=caller.person,
    )
