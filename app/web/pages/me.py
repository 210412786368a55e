"""Oneself: a name and password, and the browsers that one is signed in with."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from app.access import Caller, require
from app.access.passwords import SHORTEST, TooBusy
from app.access.people import PersonRefused, TooManyTries, WrongPassword, choose_password
from app.access.sessions import IDLE
from app.answer import Answer
from app.desk import Desk
from app.drafting import compose, preview
from app.forum import FORMATS, Forum
from app.personal import checked, with_words
from app.post import Post
from app.reply import NotFound, Refused
from app.store import LOCAL_ADMIN
from app.web.pages.browser import LETTERS, allowed, joined, remember
from app.web.pages.render import desk_for, format_for, go, page
from app.web.pages.signin import wait
from app.web.pages.views import FORMAT_NAMES

router = APIRouter(prefix="/me")

Myself = Annotated[Caller, require("moderator")]
Words = Annotated[str, Form(max_length=1000)]
_MIDDLE = Answer(id="an-answer", title="", body="*The answers that you take.*")
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


@router.post("/words")
def words(
    request: Request, caller: Myself, greeting: Words = "", sign_off: Words = "", do: Words = ""
) -> Response:
    """Choose one's own greeting and sign-off, or see how they look."""
    desk = desk_for(request, caller)
    typed = {"greeting": greeting, "sign_off": sign_off}
    try:
        typed = {field: checked(field, text) for field, text in typed.items()}
    except Refused as error:
        return _shown(request, caller, 422, str(error), error.field, typed=typed)
    if do == "look":
        return _shown(request, caller, typed=typed)
    desk.store.set_words(caller.person, now=desk.now(), **typed)
    return go("/me", toast="words")


@router.post("/browser")
async def browser(request: Request, caller: Myself) -> Response:
    """What this browser remembers: theme, density, keys, and the format for each forum."""
    form = await request.form(max_files=0, max_fields=200)
    sent = {name: text for name, text in form.items() if isinstance(text, str)}
    response = go("/me", toast="browser")
    theme = sent.get("theme", "")
    remember(response, "theme", theme if theme in ("light", "dark") else "")
    remember(response, "density", "compact" if sent.get("density") == "compact" else "")
    remember(response, "keys", "" if sent.get("singles") == "on" else "off")
    wanted = {ours: sent.get(f"key-{ours}", "").strip().lower() for ours in LETTERS}
    remember(response, "letters", joined(allowed(wanted).items()))
    desk = desk_for(request, caller)
    formats = {forum.id: sent.get(f"format-{forum.id}", "") for forum in desk.forums}
    kept = (f"{id}:{format}" for id, format in formats.items() if format in FORMATS)
    remember(response, "formats", "/".join(list(kept)[:30]))
    return response


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
    typed: Mapping[str, str] | None = None,
) -> Response:
    desk = desk_for(request, caller)
    person = desk.store.person(caller.person)
    rows = desk.store.sessions(caller.person, desk.now())
    words = typed or {
        "greeting": person.greeting if person else "",
        "sign_off": person.sign_off if person else "",
    }
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
        words=words,
        looks=[] if error and typed else [_looks(desk, forum, words) for forum in desk.forums[:3]],
        forums=[(forum, format_for(request, forum.id)) for forum in desk.forums],
        formats=FORMAT_NAMES,
        letters=LETTERS,
        shortest=SHORTEST,
        error=error,
        field=field,
    )


def _looks(desk: Desk, forum: Forum, words: Mapping[str, str]) -> tuple[str, str]:
    """How a reply begins and ends on a forum: its name, and the reply drawn."""
    voiced = replace(with_words(forum, words["greeting"], words["sign_off"]), search="")
    post = Post(text="", author="Alex", forum=forum.id)
    draft = compose((_MIDDLE,), post, voiced, format=forum.format, today=desk.now().date())
    return forum.name or forum.id, preview(draft.markdown)
