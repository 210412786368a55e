"""Keeping a reply as an answer: a form filled with what is proposed, looked at and then saved."""

import hashlib
import re
from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Form, Request
from pydantic import BaseModel, Field
from starlette.responses import Response

from app.access import Caller, require
from app.answer import Answer, Keyword, Link
from app.edit import create
from app.keep import Review, propose_answer, review_answer, tidied
from app.library import CannotSave
from app.library.fields import is_address, shortened
from app.post import TEXT_LIMIT, clean_text
from app.reply import Refused
from app.store import LOCAL_ADMIN
from app.web.pages.render import desk_for, go, page

router = APIRouter(prefix="/drafts/{id}/keep")

Curator = Annotated[Caller, require("curator")]
_LINK = re.compile(  # an address begins in one place, so that no line is slow to read
    r"(?P<title>.*?) ?<?+(?<![^\s<])(?P<url>https?://[^\s>]++)>?(?: ?# ?(?P<section>.*))?"
)


@router.get("")
def look(request: Request, id: str, caller: Curator) -> Response:
    """What a reply would be as an answer, to be looked at."""
    desk = desk_for(request, caller)
    proposal = propose_answer(desk, id, "" if caller.name == LOCAL_ADMIN else caller.name)
    values = {
        "title": proposal.title,
        "name": proposal.id,
        "keywords": ", ".join(proposal.keywords),
        "question": proposal.question,
        "use_question": "",
        "body": proposal.body,
        "links": "\n".join(_line(link) for link in proposal.links if _can_be_kept(link)),
    }
    lost = [shortened(link.url) for link in proposal.links if not _can_be_kept(link)]
    try:
        return _shown(request, id, caller, values, lost=lost)
    except Refused as error:  # said on the page, where it can be mended
        review = Review(error=str(error), field=error.field)
        return _shown(request, id, caller, values, review, lost=lost)


class Fields(BaseModel):
    """The form's fields, as they were sent."""

    title: str = Field(default="", max_length=1000)
    name: str = Field(default="", max_length=200)
    keywords: str = Field(default="", max_length=2000)
    question: str = Field(default="", max_length=1000)
    use_question: str = Field(default="", max_length=10)
    body: str = Field(default="", max_length=2 * TEXT_LIMIT)  # a line end is sent as two
    links: str = Field(default="", max_length=10_000)
    seen: str = Field(default="", max_length=64)


@router.post("")
def keep(request: Request, id: str, caller: Curator, form: Annotated[Fields, Form()]) -> Response:
    """Save the answer, once what there is to say of it has been seen."""
    desk = desk_for(request, caller)
    values = {name: text.replace("\r\n", "\n") for name, text in form.model_dump().items()}
    try:
        answer = _answer(values, caller)
        review = review_answer(desk, id, answer)
        if review.error or _mark(review) != form.seen:
            return _shown(request, id, caller, values, review, asked=True)
        create(desk, answer)
    except (CannotSave, Refused) as error:
        review = Review(error=str(error), field=error.field)
        return _shown(request, id, caller, values, review, asked=True)
    return go(f"/library/{answer.id}", toast="kept")


def _shown(
    request: Request,
    id: str,
    caller: Caller,
    values: dict[str, str],
    review: Review | None = None,
    *,
    asked: bool = False,
    lost: Sequence[str] = (),
) -> Response:
    desk = desk_for(request, caller)
    review = review or review_answer(desk, id, _answer(values, caller))
    return page(
        request,
        "keep.html",
        "Reply desk",
        caller,
        status=422 if asked and review.error else 200,
        draft=desk.open_draft(id),
        values=values,
        limited=bool(caller.forums),
        review=review,
        seen=_mark(review),
        asked=asked,
        lost=lost,
    )


def _answer(values: dict[str, str], caller: Caller) -> Answer:
    """The answer that a form's fields make, for the caller's forums. Raises `Refused`."""
    words = re.split(r"[,\n]", _line_of(values["keywords"]))
    question = _line_of(values["question"])
    return tidied(
        Answer(
            id=values["name"].strip(),
            title=_line_of(values["title"]),
            keywords=tuple(Keyword(w.strip()) for w in dict.fromkeys(words) if w.strip()),
            questions=(question,) if question and values["use_question"] else (),
            links=tuple(_link(line) for line in values["links"].split("\n") if line.strip()),
            body=values["body"],
            forums=caller.forums or ("all",),
        )
    )


def _line_of(text: str) -> str:
    return " ".join(clean_text(text).split())


def _line(link: Link) -> str:
    return f"{link.title} {link.url}" + (f" # {link.section}" if link.section else "")


def _can_be_kept(link: Link) -> bool:
    """Whether a link of a reply may be one of an answer: a web address, on one line."""
    return bool(_LINK.fullmatch(_line_of(_line(link)))) and is_address(link.url)


def _link(line: str) -> Link:
    found = _LINK.fullmatch(_line_of(line))
    if not found:
        raise Refused("links", "A link is a title, then an address that begins with https://.")
    return Link(found["title"] or found["url"], found["url"], found["section"] or "")


def _mark(review: Review) -> str:
    """What stands for the warnings in the form, so that none is saved over unseen."""
    said = "\n".join([*review.warnings, review.twin.id if review.twin else ""])
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:16]
