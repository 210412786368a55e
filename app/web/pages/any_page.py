"""Oneself, from any page: the bookmarklet, the userscript, and the token that it asks for."""

from typing import Annotated

from fastapi import APIRouter, Request
from starlette.responses import PlainTextResponse, Response

from app import __version__
from app.access import TOKEN_LIFE, Caller, new_token, public, require
from app.desk import Desk
from app.reply import NotFound
from app.store import TokenRow
from app.web.pages.from_page import nonce_of
from app.web.pages.render import desk_for, go, page
from app.web.scripts import bookmarklet, userscript

router = APIRouter()

Myself = Annotated[Caller, require("moderator")]
HERE = "/me/any-page"
NAME = "Userscript"


@router.get(HERE)
def any_page(request: Request, caller: Myself) -> Response:
    """The bookmarklet to drag or copy, and the userscript to install."""
    return _shown(request, caller)


@router.post(f"{HERE}/token")
def make_token(request: Request, caller: Myself) -> Response:
    """A token for one's userscript, shown this once; the one before is refused from now on."""
    desk = desk_for(request, caller)
    _revoke(desk, caller)
    token = new_token(
        desk.store,
        NAME,
        ("match", "draft"),
        caller.forums,
        desk.now(),
        days=TOKEN_LIFE,
        by=caller.name,
        owner=caller.person,
    )
    return _shown(request, caller, token)


@router.post(f"{HERE}/token/revoke")
def revoke_token(request: Request, caller: Myself) -> Response:
    """End the token of one's userscript; it is refused from its next request on."""
    if not _revoke(desk_for(request, caller), caller):
        raise NotFound("Your userscript has no token in force.")
    return go(HERE, toast="revoked")


@router.get("/userscript.user.js", dependencies=[public()])
def script(request: Request) -> Response:
    """The userscript; public, since a manager that looks for a newer one sends no cookie."""
    desk: Desk = request.state.desk
    # It names the forums' addresses, which are public, and nothing else of the desk.
    text = userscript(address_of(request), _version(desk), desk.forums)
    return PlainTextResponse(text, media_type="text/javascript")


def address_of(request: Request) -> str:
    """Where the desk is reached: as the operator named it, or else by the name that was asked for.

    The gate has seen to it that this is one of the desk's own names.
    """
    desk: Desk = request.state.desk
    if desk.settings.hosts.strip(" ,"):
        return desk.settings.address
    return f"{request.url.scheme}://{request.url.netloc}"


def _version(desk: Desk) -> str:
    """A version that grows with the application and whenever the forums were edited."""
    try:
        edited = int((desk.settings.library / "_forums.yaml").stat().st_mtime) // 60
    except OSError:
        edited = 0
    return f"{__version__}.{edited}"


def _mine(desk: Desk, caller: Caller) -> list[TokenRow]:
    return [
        row
        for row in desk.store.tokens()
        if row.owner == caller.person and row.name == NAME and row.revoked_at is None
    ]


def _revoke(desk: Desk, caller: Caller) -> bool:
    rows = _mine(desk, caller)
    return sum(desk.store.revoke_token(row.id, desk.now(), caller.name) for row in rows) > 0


def _shown(request: Request, caller: Caller, token: str = "") -> Response:
    desk, address = desk_for(request, caller), address_of(request)
    mine = _mine(desk, caller)
    return page(
        request,
        "any-page.html",
        "Me",
        caller,
        bookmarklet=bookmarklet(address, nonce_of(request, caller)),
        address=address,
        served=[forum for forum in desk.forums if forum.url],
        unnamed=[forum.name or forum.id for forum in desk.forums if not forum.url],
        used=mine[-1] if mine else None,
        token=token,
    )
