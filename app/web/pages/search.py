"""Going somewhere: one search over answers, pages and open posts, as a page and as a menu."""

from typing import Annotated, NamedTuple

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.answer import Answer
from app.desk import Desk
from app.post import clean_text
from app.web.pages.render import Frame, desk_for, frame, page, render, title_of, wants_part

router = APIRouter()

MOST = 8
"""How many answers, and how many posts, are shown."""


class Place(NamedTuple):
    """Somewhere to go: its address, what it is called, and an icon that says what it is."""

    address: str
    name: str
    kind: str
    sign: str


@router.get("/search")
def search(
    request: Request,
    caller: Annotated[Caller, require("moderator")],
    q: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    """The pages, open posts and answers that some words are found in; without words, the pages."""
    desk = desk_for(request, caller)
    words = clean_text(q).strip()
    places = _places(frame(request, desk, "", caller, ""), desk, words)
    if wants_part(request):
        return render(request, "_found.html", places=places, query=words)
    return page(request, "search.html", "", caller, places=places, query=words)


def _places(nav: Frame, desk: Desk, words: str) -> list[Place]:
    low = words.casefold()
    pages = [Place(p[0], p[1], "Page", p[3]) for p in nav.pages] + [
        Place("/me", "Me: password, and where you are signed in", "Page", "user-round"),
        Place("/api/v1/docs", "The API", "Page", "code"),
    ]
    posts = [
        Place(f"/drafts/{row.id}", title_of(row), "Open post", "inbox")
        for row in desk.open_drafts()
        if low in f"{row.title} {row.author}".casefold()
    ]
    found = [place for place in pages if low in place.name.casefold()] + posts[:MOST]
    titled, met = _answers(desk, words) if words else ([], [])
    return titled + found + met


def _answers(desk: Desk, words: str) -> tuple[list[Place], list[Place]]:
    """Answers whose title has the words, and others that the matcher finds."""
    low = words.casefold()
    titled = [answer for answer in desk.answers() if low in answer.title.casefold()][:MOST]
    met = [answer for answer in desk.answers(words) if answer not in titled]
    return [_place(a) for a in titled], [_place(a) for a in met[: MOST - len(titled)]]


def _place(answer: Answer) -> Place:
    return Place(f"/library/{answer.id}", answer.title, "Answer", "library")
