"""Where a post arrives from another site's page: it is shown, and used once a button is pressed."""

import hmac
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Form, Request
from pydantic import BaseModel
from starlette.responses import Response

from app.access import Caller, person_of, public
from app.desk import Desk
from app.forum import Forum
from app.post import TEXT_LIMIT, Post, TextTooLong
from app.reply import Refused
from app.store import data_key
from app.web.gate import OPENED_BY_OTHERS
from app.web.pages.render import desk_for, format_for, go, render

router = APIRouter(prefix=OPENED_BY_OTHERS)

TITLE_LIMIT, AUTHOR_LIMIT, ADDRESS_LIMIT, THREAD_LIMIT = 1000, 200, 2000, 200
UNKNOWN = "a page that doesn’t say where it is"
SIGNED_OUT = (
    "You are signed out. Sign in in another tab, then press Find answers again: "
    "the post stays here."
)
NOT_YOURS = (
    "This post didn’t come by your own bookmarklet, so it isn’t used. Take yours from the page "
    "“From any page”, or paste the post on the desk."
)


class Fields(BaseModel):
    """A form's fields, as they were sent; another site's own `source` and `forum` don't count."""

    text: str = ""
    title: str = ""
    author: str = ""
    url: str = ""
    page: str = ""
    source: str = ""
    nonce: str = ""
    forum: str = ""


class Arrived(Fields):
    """A post as another page sent it, cut to what one may have; `source` is that page's origin."""

    def model_post_init(self, context: object) -> None:
        """Cut every field."""
        for name, limit in LIMITS.items():
            setattr(self, name, getattr(self, name)[:limit].strip())
        self.text = self.text.replace("\r\n", "\n")[:TEXT_LIMIT]

    @property
    def address(self) -> str:
        """Where the post stands, or its page; only of the site that it came from."""
        there = (each for each in (self.url, self.page) if not self.source or self._own(each))
        return next((each for each in there if origin_of(each)), "")

    @property
    def thread(self) -> str:
        """The page it stands on; nothing where that is too long to be kept."""
        page = self.page.partition("#")[0]
        return page if origin_of(page) and len(page) <= THREAD_LIMIT and self._own(page) else ""

    def _own(self, address: str) -> bool:
        return origin_of(address) == self.source


LIMITS = {
    "title": TITLE_LIMIT,
    "author": AUTHOR_LIMIT,
    "url": ADDRESS_LIMIT,
    "page": ADDRESS_LIMIT,
    "source": ADDRESS_LIMIT,
    "nonce": 64,
    "forum": 80,
}


@router.get("", dependencies=[public(from_any_site=True)])
def wait(request: Request) -> Response:
    """An empty form, which a page that opened this window may fill; nothing is kept."""
    return _shown(request, Arrived())


@router.post("", dependencies=[public(from_any_site=True)])
def show(request: Request, form: Annotated[Fields, Form()]) -> Response:
    """The post that a page elsewhere sent by a form; nothing is kept."""
    source = origin_of(request.headers.get("origin", "")) or UNKNOWN
    sent = Arrived(**form.model_dump() | {"source": source, "forum": ""})
    return _shown(request, sent, cut=len(form.text.replace("\r\n", "\n")) > TEXT_LIMIT)


@router.post("/find", dependencies=[public()])
def find(request: Request, form: Annotated[Fields, Form()]) -> Response:
    """Match what is shown and go to its draft; whoever is signed out keeps the post on the page."""
    sent = Arrived(**form.model_dump())
    caller = person_of(request)
    if caller is None:
        return _shown(request, sent, 401, SIGNED_OUT)
    if sent.source and not hmac.compare_digest(
        form.nonce.encode(), nonce_of(request, caller).encode()
    ):
        return _shown(request, sent, 403, NOT_YOURS)
    try:
        return _drafted(request, desk_for(request, caller), sent)
    except (Refused, TextTooLong) as error:
        return _shown(request, sent, 422, str(error))


def _drafted(request: Request, desk: Desk, sent: Arrived) -> Response:
    forum = desk.forum(sent.forum or forum_at(desk.forums, sent.address))
    post = Post(text=sent.text, title=sent.title, author=sent.author, forum=forum.id)
    post = replace(post, url=sent.address, thread_id=sent.thread)
    opened = desk.draft_reply(post, format=format_for(request, forum.id), choose=False)
    return go(f"/drafts/{opened.row.id}")


def _shown(
    request: Request, sent: Arrived, status: int = 200, error: str = "", cut: bool = False
) -> Response:
    caller = person_of(request)
    return render(
        request,
        "from-page.html",
        status,
        sent=sent,
        signed_in=caller is not None,
        nonce=nonce_of(request, caller) if caller else "",
        forums=desk_for(request, caller).forums if caller else (),
        limit=TEXT_LIMIT,
        cut=cut,
        error=error,
    )


def nonce_of(request: Request, caller: Caller) -> str:
    """What tells a person's own bookmarklet from another page: 64 bits, the same at every call."""
    desk: Desk = request.state.desk
    key = desk.key or data_key(desk.settings.data_folder)
    return hmac.new(key, f"from-page:{caller.person}".encode(), sha256).hexdigest()[:16]


def origin_of(address: str) -> str:
    """The origin of a web address, such as `https://trail.example.org`; empty for anything else."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    web = parts.scheme in {"http", "https"} and parts.hostname and "@" not in parts.netloc
    return f"{parts.scheme}://{parts.netloc.lower()}" if web and address.isprintable() else ""


def forum_at(forums: Sequence[Forum], address: str) -> str:
    """The id of the forum that an address belongs to, the longest fitting; empty for none."""
    fits = [f for f in forums if f.url and f"{address}/".startswith(f"{f.url.rstrip('/')}/")]
    return max(fits, key=lambda forum: len(forum.url)).id if fits else ""
