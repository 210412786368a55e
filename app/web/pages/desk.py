"""The desk before there is a draft: paste a post, and a sample of one on the first day."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.post import Post, TextTooLong
from app.reply import Refused
from app.web.pages.first_steps import steps_for
from app.web.pages.inbox import lines
from app.web.pages.render import YEAR, desk_for, format_for, go, page

router = APIRouter()

Moderator = Annotated[Caller, require("moderator")]

SAMPLES: Mapping[str, dict[str, str]] = {
    "two": {
        "title": "Calf cramps, and which shoes?",
        "author": "hill_hobbit",
        "text": (
            "Hello all, back to running after six years off. My best half marathon was 1:24.\n\n"
            "Every run my calfs lock up, then come the spazms. Charley horse, says my coach. What "
            "can I do about it?\n\n"
            "Also, which running shoes should I choose? My old trainers are worn out."
        ),
    },
    "typos": {
        "title": "",
        "author": "midnight_miler",
        "text": (
            "sory for typing on my fone. my shinns hurt on the inner side evry time i run, wurse "
            "since i doubbled my milage. is this shin splnts and shoud i stop runing??"
        ),
    },
    "nothing": {
        "title": "Clubhouse key",
        "author": "key_holder",
        "text": (
            "The club's clubhouse key has gone missing again. Who locks up on Thursdays, and "
            "where is the spare kept?"
        ),
    },
}
"""Posts to try: two questions with a slip or two, one full of slips, and one that nothing fits."""
EMPTY = {"title": "", "author": "", "text": ""}
WAITING_SHOWN = 5


@router.get("/")
def start(
    request: Request, caller: Moderator, sample: Annotated[str, Query(max_length=20)] = ""
) -> Response:
    """The empty desk; the first time, or when one is asked for, with a sample post."""
    desk = desk_for(request, caller)
    first = not desk.open_drafts() and not desk.open_drafts("done")
    values = SAMPLES.get(sample or "two" * first)
    return _start(request, caller, values or EMPTY, first=bool(values))


@router.post("/checklist")
def put_away(request: Request, caller: Moderator) -> Response:
    """Show the checklist no more in this browser."""
    response = go("/")
    response.set_cookie("checklist", "off", max_age=YEAR, samesite="lax", httponly=True)
    return response


@router.post("/desk")
def match(
    request: Request,
    caller: Moderator,
    text: Annotated[str, Form()] = "",
    title: Annotated[str, Form(max_length=1000)] = "",
    author: Annotated[str, Form(max_length=200)] = "",
    forum: Annotated[str, Form(max_length=80)] = "",
) -> Response:
    """Match a pasted post and go to its draft; what can't be used comes back with the reason."""
    desk = desk_for(request, caller)
    post = Post(text=_lines(text), title=title.strip(), author=author.strip())
    try:
        post = replace(post, forum=desk.forum(forum).id)
        format = format_for(request, post.forum)
        opened = desk.draft_reply(post, format=format, choose=False)
    except (Refused, TextTooLong) as error:
        status = 413 if isinstance(error, TextTooLong) else 422
        values = {"title": title, "author": author, "text": text, "forum": forum}
        return _start(request, caller, values, error=str(error), status=status)
    return go(f"/drafts/{opened.row.id}")


def _start(request: Request, caller: Caller, values: dict[str, str], **context: Any) -> Response:
    desk = desk_for(request, caller)
    context = {"first": False, "error": "", **context}
    waiting = lines(desk, desk.open_drafts()[:WAITING_SHOWN])
    return page(
        request,
        "start.html",
        "Reply desk",
        caller,
        values={"forum": "", **values},
        forums=desk.forums,
        waiting=waiting,
        checklist=steps_for(request, desk, caller),
        **context,
    )


def _lines(text: str) -> str:
    """Browsers send every line's end as two characters."""
    return text.replace("\r\n", "\n")
