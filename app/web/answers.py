"""Answers by the HTTP API: read, made, changed, renamed, retired, and their past."""

import hashlib
import json
import re
from dataclasses import replace
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Header, Path, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from app.access import Caller, require
from app.answer import Answer, FactKind, Keyword, Link, Reaction, Status, Trial
from app.answer_face import (
    AnswerJSON,
    AnswerLineJSON,
    RevisionJSON,
    RevisionLineJSON,
    answer_json,
    answer_line_json,
    revision_json,
    revision_line_json,
)
from app.desk import Desk
from app.edit import Saved, Stale, change, create, find, history, restore, retire
from app.reply import NotFound
from app.web.api import PROBLEM, RESPONSES, Payload, TheDesk, desk_of
from app.web.problem import problem_body

router = APIRouter(prefix="/api/v1/answers", tags=["API"])

Reading = Annotated[Caller, require(role="moderator", scope="answers:read")]
Writing = Annotated[Caller, require(role="curator", scope="answers:write")]

WRITES = RESPONSES | dict.fromkeys((412, 428), PROBLEM)

Line = Annotated[str, Field(max_length=1000)]
Entries = Annotated[list[Line], Field(max_length=1000)]
_TAG = re.compile(r'"([0-9a-f]{64})"')


class Unconditional(Exception):
    """A change that doesn't say which revision it is of: 428."""


class KeywordIn(Payload):
    """A keyword with its weight."""

    word: Line
    weight: float = Field(default=1.0, gt=0, le=100)
    watch: bool = False


class LinkIn(Payload):
    """Something to read."""

    title: Line
    url: str = Field(max_length=2000)
    section: Line = ""


class TestIn(Payload):
    """A post, and whether it must find the answer."""

    post: str = Field(max_length=32_000)
    expect: Literal["found", "not-found"]


class ReactionIn(Payload):
    """A personal line and the fact it is for; bounds in seconds, days, kilometres or years."""

    fact: FactKind
    say: Line
    race: Line = ""
    period: Line = ""
    under: float | None = None
    over: float | None = None
    words: Entries = Field(default=[])


class AnswerIn(Payload):
    """An answer. What isn't sent stays as it is; with another `id` the answer is renamed."""

    model_config = ConfigDict(validate_by_name=False, validate_by_alias=True)

    id: str = Field(default="", max_length=80)
    title: Line = ""
    body: str = Field(default="", max_length=65_536)
    short: str = Field(default="", max_length=65_536)
    follow_up: str = Field(default="", max_length=65_536)
    page: str = Field(default="", max_length=2000)
    reactions: list[ReactionIn] = Field(default=[], max_length=200)
    topic: Line = ""
    status: Status = "active"
    forums: Entries = Field(default=["all"])
    language: str = Field(default="en", max_length=20)
    keywords: list[KeywordIn | Line] = Field(default=[], max_length=1000)
    not_: Entries = Field(default=[], alias="not")
    questions: Entries = Field(default=[])
    synonyms: list[Entries] = Field(default=[], max_length=1000)
    links: list[LinkIn] = Field(default=[], max_length=200)
    tests: list[TestIn] = Field(default=[], max_length=200)
    was: Entries = Field(default=[])
    origin: Line = ""
    reviewed: Line = ""
    review_by: str = Field(default="", max_length=20)
    sample: bool = False
    languages: Entries = Field(default=[], description="As it was read; not changed.")
    revision: str = Field(default="", max_length=64, description="As it was read; not changed.")
    notes: Entries = Field(default=[], description="As it was read; not changed.")


class AnswerList(BaseModel):
    """Answers by title, or the ones a query meets, best first."""

    answers: list[AnswerLineJSON]


class RevisionList(BaseModel):
    """Revisions, newest first."""

    revisions: list[RevisionLineJSON]


def _seen(if_match: Annotated[str | None, Header()] = None) -> tuple[str, ...]:
    """The digests that the caller may have read, from If-Match. Raises `Unconditional`."""
    if not if_match:
        raise Unconditional("Send If-Match with the ETag of the answer as you read it.")
    return tuple(_TAG.findall(if_match))


Seen = Annotated[tuple[str, ...], Depends(_seen)]
Number = Annotated[int, Path(ge=0, le=2**31 - 1)]


@router.get("", responses=RESPONSES)
def list_answers(
    caller: Reading, desk: TheDesk, q: Annotated[str, Query(max_length=32_000)] = ""
) -> AnswerList:
    """The answers by title; with `q`, a word or a whole post, the ones that it meets."""
    found = desk_of(desk, caller).answers(q)
    return AnswerList(answers=[answer_line_json(answer) for answer in found])


@router.post("", status_code=201, responses=RESPONSES)
def create_answer(body: AnswerIn, caller: Writing, desk: TheDesk, response: Response) -> AnswerJSON:
    """Make a new answer; without `forums` it is for the caller's."""
    desk = desk_of(desk, caller)
    start = Answer(id="", forums=caller.forums or ("all",))
    saved = create(desk, _edited(start, body))
    response.headers["Location"] = f"/api/v1/answers/{saved.answer.id}"
    return _shown(desk, saved, response)


@router.get("/{id}", responses=RESPONSES)
def show_answer(id: str, caller: Reading, desk: TheDesk, response: Response) -> AnswerJSON:
    """One answer, whole; its `ETag` is what a change must send as `If-Match`."""
    desk = desk_of(desk, caller)
    found = find(desk, id)
    return _shown(desk, Saved(found.answer, found.sha256), response)


@router.put("/{id}", responses=WRITES)
def change_answer(
    id: str, body: AnswerIn, caller: Writing, desk: TheDesk, seen: Seen, response: Response
) -> AnswerJSON:
    """Change an answer (`If-Match`); what isn't sent stays, and another `id` renames it."""
    desk = desk_of(desk, caller)
    return _shown(desk, change(desk, id, lambda now: _edited(now, body), seen), response)


@router.delete("/{id}", responses=WRITES)
def retire_answer(
    id: str, caller: Writing, desk: TheDesk, seen: Seen, response: Response
) -> AnswerJSON:
    """Retire an answer (`If-Match`): its file stays, with `status: retired`."""
    desk = desk_of(desk, caller)
    return _shown(desk, retire(desk, id, seen), response)


@router.get("/{id}/revisions", responses=RESPONSES)
def list_revisions(id: str, caller: Reading, desk: TheDesk) -> RevisionList:
    """How an answer's file was, newest first, with author and time."""
    rows = history(desk_of(desk, caller), id)
    return RevisionList(revisions=[revision_line_json(row) for row in rows])


@router.get("/{id}/revisions/{number}", responses=RESPONSES)
def show_revision(id: str, number: Number, caller: Reading, desk: TheDesk) -> RevisionJSON:
    """One revision with the file's text."""
    for row in history(desk_of(desk, caller), id):
        if row.id == number:
            return revision_json(row)
    raise NotFound("There is no revision of that number.")


@router.post("/{id}/revisions/{number}/restore", responses=WRITES)
def restore_revision(
    id: str, number: Number, caller: Writing, desk: TheDesk, seen: Seen, response: Response
) -> AnswerJSON:
    """Let an answer be as it was in a revision (`If-Match`)."""
    desk = desk_of(desk, caller)
    return _shown(desk, restore(desk, id, number, seen), response)


def conflict(error: Stale) -> Response:
    """412 with both texts: `yours` was to be saved, `theirs` is there now; neither is lost.

    The one problem that may be longer than others: what it says is the caller's own to read.
    """
    told: dict[str, Any] = json.loads(problem_body(412, "Changed meanwhile", str(error)))
    told |= {"yours": error.yours, "theirs": error.theirs, "base": error.base}
    etag = _etag(hashlib.sha256(error.theirs.encode("utf-8", "replace")).hexdigest())
    content = json.dumps(told).encode()
    return Response(content, 412, {"ETag": etag}, media_type="application/problem+json")


def _shown(desk: Desk, saved: Saved, response: Response) -> AnswerJSON:
    response.headers["ETag"] = _etag(saved.sha256)
    known = desk.answer(saved.answer.id)
    languages = [variant.language for variant in known.variants]
    return answer_json(saved.answer, saved.sha256, languages, saved.notes)


def _etag(digest: str) -> str:
    return f'"{digest}"'


_TURNED: dict[str, Any] = {
    "keywords": lambda k: k if isinstance(k, str) else Keyword(k.word, k.weight, k.watch),
    "links": lambda x: Link(x.title, x.url, x.section),
    "tests": lambda t: Trial(t.post, t.expect),
    "synonyms": tuple,
    "reactions": lambda r: Reaction(
        r.fact, r.say, r.race, r.period, r.under, r.over, tuple(r.words)
    ),
}
"""How the entries of a list become an answer's."""


def _edited(now: Answer, body: AnswerIn) -> Answer:
    """An answer with the fields that were sent."""
    sent = body.model_fields_set - {"languages", "revision", "notes"}
    changes: dict[str, Any] = {name: getattr(body, name) for name in sent}
    for name, value in changes.items():
        if isinstance(value, list):
            changes[name] = tuple(_TURNED.get(name, str)(entry) for entry in value)
    return replace(now, **changes)
