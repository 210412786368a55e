"""The library: its answers in a list and one by one, and what is wrong with its files."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import partial
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.answer import Answer
from app.desk import Desk
from app.drafting import preview
from app.edit import may_write
from app.face_check import answer_of
from app.findings import known_findings, titles, watching
from app.library import Problem
from app.library.formats import EXPORTS
from app.mend import links_to_look_at, mend_link
from app.post import TEXT_LIMIT, TextTooLong
from app.suggest import suggested
from app.web.pages.render import (
    desk_for,
    forums_of,
    go,
    page,
    render,
    waiting_notes,
    wants_part,
)

router = APIRouter()

Moderator = Annotated[Caller, require("moderator")]
Curator = Annotated[Caller, require("curator")]


@router.get("/library")
def library(request: Request, caller: Moderator, q: Annotated[str, Query()] = "") -> Response:
    """The answers by title; with `q`, a word or a whole post, those that it meets."""
    desk = desk_for(request, caller)
    found, error = _search(desk, q)
    links = links_to_look_at(desk)
    known = known_findings(desk)
    return page(
        request,
        "library.html",
        "Library",
        caller,
        status=413 if error else 200,
        query=q[:TEXT_LIMIT],
        error=error,
        answers=found,
        problems=known.problems,
        checking=known.checking,
        first=known.first,
        health=defaultdict(list, _health(known.problems)),
        watched=_watched(desk),
        answer_of=answer_of,
        known={answer.id for answer in desk.answers()},
        unloaded=[p for p in desk.problems if p.level == "error"],
        broken={p.file.removesuffix(".md") for p in desk.problems if p.level == "error"},
        links=links,
        dead=Counter(id for link in links if link.state == "dead" for id in link.answers),
        checked=desk.store.links_checked(),
        forums_of=partial(forums_of, desk),
        may_make=caller.is_at_least("curator"),
        whole=caller.is_at_least("curator") and not caller.forums,
        exports=list(EXPORTS),
        suggestions=suggested(desk) if caller.is_at_least("curator") else [],
        titles=titles(desk),
    )


@router.get("/library/_checked")
def checked(request: Request, caller: Moderator) -> Response:
    """A line that says whether the library is still being checked."""
    if not wants_part(request):
        return go("/library")
    known = known_findings(desk_for(request, caller))
    return render(
        request,
        "_checking.html",
        checking=known.checking,
        first=known.first,
        mend=len(known.problems),
    )


@router.get("/library/{id}")
def answer(request: Request, caller: Moderator, id: str) -> Response:
    """One answer: its parts, what leads to it, and its file."""
    desk = desk_for(request, caller)
    found = desk.answer(id)
    return page(
        request,
        "answer.html",
        "Library",
        caller,
        answer=found,
        short=preview(found.short) if found.short else "",
        follow_up=preview(found.follow_up) if found.follow_up else "",
        parts=[(part.heading, preview(part.text)) for part in found.parts],
        links=links_to_look_at(desk, found.id),
        may_mend=caller.is_at_least("curator"),
        problems=[p for p in known_findings(desk).problems if answer_of(p) == found.id],
        watched=_watched(desk).get(found.id, ""),
        may_write=caller.is_at_least("curator") and may_write(desk, found),
        notes=waiting_notes(request),
        forums_of=partial(forums_of, desk),
    )


@router.post("/library/{id}/links")
def link(request: Request, caller: Curator, id: str, url: Annotated[str, Form()] = "") -> Response:
    """Write where a link moved into the answer's file."""
    mend_link(desk_for(request, caller), id, url)
    return go(f"/library/{id}", toast="mended")


def _health(problems: Sequence[Problem]) -> dict[str | None, list[Problem]]:
    """The findings of each answer, errors first."""
    found: dict[str | None, list[Problem]] = {}
    for problem in sorted(problems, key=lambda problem: problem.level):
        found.setdefault(answer_of(problem), []).append(problem)
    return found


def _watched(desk: Desk) -> dict[str, str]:
    """What each watched answer would have matched, a sentence each."""
    named = titles(desk)
    return {id: each.sentence(named) for id, each in watching(desk).items()}


def _search(desk: Desk, query: str) -> tuple[list[Answer], str]:
    try:
        return desk.answers(query), ""
    except TextTooLong as error:
        return desk.answers(), str(error)
