"""Settings, tokens: the keys of programs, made here, shown once, and revoked."""

from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from app.access import DEFAULT_SCOPES, SCOPES, TOKEN_LIFE, Caller, TokenRefused, new_token, require
from app.access.people import PersonRefused, rights
from app.reply import NotFound
from app.web.pages.render import desk_for, go, page

router = APIRouter(prefix="/settings/tokens")

Admin = Annotated[Caller, require("admin")]
Word = Annotated[str, Form(max_length=200)]
Names = Annotated[list[str] | None, Form(max_length=200)]
LIVES = ((30, "30 days"), (90, "90 days"), (TOKEN_LIFE, "A year"), (0, "Until it is revoked"))


@router.get("")
def tokens(request: Request, caller: Admin) -> Response:
    """Every token, and a form to make one."""
    return _shown(request, caller)


@router.post("")
def make(
    request: Request,
    caller: Admin,
    name: Word = "",
    scope: Names = None,
    forum: Names = None,
    days: Annotated[int, Form()] = TOKEN_LIFE,
) -> Response:
    """Make a token; it is shown this once."""
    desk, typed = desk_for(request, caller), {"name": name, "days": days}
    typed |= {"scopes": scope or [], "forums": forum or []}
    try:
        if not scope:
            raise TokenRefused("Choose what the token may do.")
        wanted = rights("moderator", forum or [], [each.id for each in desk.forums])
        mine: dict[str, Any] = {"by": caller.name, "owner": caller.person or None}
        token = new_token(desk.store, name, scope, wanted.forums, desk.now(), days=days, **mine)
    except (TokenRefused, PersonRefused) as error:
        return _shown(request, caller, 422, error=str(error), typed=typed)
    return _shown(request, caller, token=token)


@router.post("/{id}/revoke")
def revoke(request: Request, caller: Admin, id: str) -> Response:
    """End a token; it is refused from its next request on."""
    desk = desk_for(request, caller)
    if not desk.store.revoke_token(id, desk.now(), caller.name):
        raise NotFound("There is no token of that id in force.")
    return go("/settings/tokens", toast="revoked")


def _shown(
    request: Request,
    caller: Caller,
    status: int = 200,
    *,
    error: str = "",
    token: str = "",
    typed: dict[str, Any] | None = None,
) -> Response:
    desk = desk_for(request, caller)
    people = {person.id: person for person in desk.store.people()}
    usual = {"name": "", "days": TOKEN_LIFE, "scopes": DEFAULT_SCOPES, "forums": []}
    return page(
        request,
        "tokens.html",
        "Settings",
        caller,
        status=status,
        tokens=list(reversed(desk.store.tokens())),
        owners={id: person.name for id, person in people.items() if not person.disabled_at},
        scopes=SCOPES,
        lives=LIVES,
        forums=desk.forums,
        now=desk.now(),
        typed=typed or usual,
        error=error,
        token=token,
    )
