"""The library: its answers in a list and one by one, and what is wrong with its files."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Annotated
from urllib.parse import urlencode

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
from app.links import Trouble
from app.mend import links_to_look_at, mend_link
from app.post import TEXT_LIMIT, TextTooLong, clean_text
from app.suggest import suggested
from app.use import heights, used
from app.web.pages.editor import PERIODS
from app.web.pages.listing import NEVER, SORTS, Line, Listing, listing
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
Word = Annotated[str, Query(max_length=80)]

A_SENTENCE = 4
"""Words from which on what is searched for is read as a post, and the answers have a number."""


@router.get("/library")
def library(
    request: Request,
    caller: Moderator,
    q: Annotated[str, Query()] = "",
    show: Word = "",
    sort: Word = "",
    start: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
) -> Response:
    """The answers by title; with `q`, a word or a whole post, those that it meets."""
    return shown(request, caller, q, show, sort, start)


def shown(
    request: Request,
    caller: Caller,
    q: str = "",
    show: str = "",
    sort: str = "",
    start: int = 0,
    *,
    refused: str = "",
) -> Response:
    """The list; `refused` says why something wasn't done to the answers that were chosen."""
    desk = desk_for(request, caller)
    found, percents, error = _search(desk, q)
    links, standing = links_to_look_at(desk), known_findings(desk)
    problems = standing.problems
    lines = _lines(desk, found, problems, links, percents)
    recorded = any(desk.store.replies_mark())
    seen = listing(lines, show, sort, start, recorded=recorded)
    return page(
        request,
        "library.html",
        "Library",
        caller,
        status=413 if error else 422 if refused else 200,
        query=q[:TEXT_LIMIT],
        error=error or refused,
        listing=seen,
        sorts={id: name for id, (name, _) in SORTS.items()},
        more=partial(_more, q, seen),
        heights=heights,
        changed=desk.store.last_changed([line.answer.id for line in seen.lines]),
        problems=problems,
        checking=standing.checking,
        first=standing.first,
        watched=_watched(desk),
        answer_of=answer_of,
        known={answer.id for answer in desk.answers()},
        unloaded=[p for p in desk.problems if p.level == "error"],
        links=links,
        checked=desk.store.links_checked(),
        forums_of=partial(forums_of, desk),
        may_make=caller.is_at_least("curator"),
        whole=caller.is_at_least("curator") and not caller.forums,
        exports=list(EXPORTS),
        periods=PERIODS,
        topics=sorted({answer.topic for answer in desk.answers() if answer.topic}),
        notes=waiting_notes(request),
        suggestions=suggested(desk) if caller.is_at_least("curator") else [],
        titles=titles(desk),
    )


def _lines(
    desk: Desk,
    answers: Sequence[Answer],
    problems: Sequence[Problem],
    links: Sequence[Trouble],
    percents: Mapping[str, int],
) -> list[Line]:
    health, use = _health(problems), used(desk)
    dead = Counter(id for link in links if link.state == "dead" for id in link.answers)
    broken = {p.file.removesuffix(".md") for p in desk.problems if p.level == "error"}
    return [
        Line(
            answer,
            health.get(answer.id, ()),
            use.get(answer.id, NEVER),
            dead[answer.id],
            answer.id in broken,
            percents.get(answer.id),
        )
        for answer in answers
    ]


def _more(query: str, seen: Listing, **changed: str | int) -> str:
    """The list's address with something changed of what it shows now."""
    chosen = {"q": query, "show": seen.show, "sort": seen.sort, **changed}
    words = urlencode({name: word for name, word in chosen.items() if word}, errors="replace")
    return f"/library?{words}" if words else "/library"


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


def _search(desk: Desk, query: str) -> tuple[list[Answer], dict[str, int], str]:
    """The answers met, and how likely each fits, where a post or a sentence was asked with."""
    try:
        found = desk.answers(query)
    except TextTooLong as error:
        return desk.answers(), {}, str(error)
    if len(query.split()) < A_SENTENCE:
        return found, {}, ""
    matches = desk.library.matcher.match(clean_text(query).strip(), limit=50, evidence=False)
    percents = {match.answer.id: round(100 * match.confidence) for match in matches.matches}
    return sorted(found, key=lambda a: -percents.get(a.id, 0)), percents, ""
