"""Going somewhere: one search over answers, pages and open posts, as a page and as a menu."""

from collections.abc import Sequence
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.answer import Answer
from app.desk import Desk
from app.post import clean_text
from app.web.pages.render import PageItem, desk_for, page, pages_of, render, title_of, wants_part

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
    places = _places(pages_of(caller), desk, words)
    if wants_part(request):
        return render(request, "_found.html", places=places, query=words)
    return page(request, "search.html", "", caller, places=places, query=words)


def _places(named: Sequence[PageItem], desk: Desk, words: str) -> list[Place]:
    low = words.casefold()
    pages = [Place(each.address, each.name, "Page", each.sign) for each in named] + [
        Place("/me", "Me: password, and where you are signed in", "Page", "user-round"),
        Place("/api/v1/docs", "The API", "Page", "code"),
    ]
    posts = [
        Place(f"/drafts/{row.id}", title_of(row), "Open post", "inbox")
        for row in desk.open_drafts()
        if low in f"{row.title} {row.author}".casefold()
    ]
    found = [place for place in pages if low in place.name.casefold()] + posts[:MOST]
    met = desk.answers(words) if words else []
    titled = [answer for answer in met if low in answer.title.casefold()][:MOST]
    others = [answer for answer in met if answer not in titled][: MOST - len(titled)]
    return [_place(a) for a in titled] + found + [_place(a) for a in others]


def _place(answer: Answer) -> Place:
    return Place(f"/library/{answer.id}", answer.title, "Answer", "library")
