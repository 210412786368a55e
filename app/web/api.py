"""The HTTP API for forum tooling: checks the payload and who calls, and hands over to the desk."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, ConfigDict, Field

from app.access import Caller, public, require
from app.desk import Desk, Outcome
from app.face import (
    DraftLineJSON,
    MatchJSON,
    StoredDraftJSON,
    draft_line_json,
    match_json,
    stored_draft_json,
)
from app.face_check import CheckJSON, check_json
from app.face_watched import WatchedJSON, watched_json
from app.findings import findings, titles, watching
from app.forum import Format
from app.post import Markup, Post

router = APIRouter(prefix="/api/v1", tags=["API"])

Matching = Annotated[Caller, require(role="moderator", scope="match")]
Drafting = Annotated[Caller, require(role="moderator", scope="draft")]
Reading = Annotated[Caller, require(role="moderator", scope="answers:read")]

PROBLEM = {"description": "One sentence in `detail`, as application/problem+json"}
RESPONSES: dict[int | str, dict[str, Any]] = dict.fromkeys(
    (401, 403, 404, 413, 415, 422, 503), PROBLEM
)


class Payload(BaseModel):
    """Nothing unknown is taken in silence."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)


class MatchIn(Payload):
    """A post to match."""

    text: str = Field(description="The post, at most 32,000 characters.")
    title: str = Field(default="", max_length=1000)
    forum: str = Field(default="", max_length=80, description="The first, if not named.")
    limit: int = Field(default=5, ge=1, le=50, description="How many answers at most.")
    markup: Markup = "auto"


class PostRef(Payload):
    """Where the post stands."""

    id: str = Field(default="", max_length=200)
    url: str = Field(default="", max_length=2000)
    thread_id: str = Field(default="", max_length=200)


class DraftIn(Payload):
    """A post to draft a reply to."""

    text: str = Field(description="The post, at most 32,000 characters.")
    title: str = Field(default="", max_length=1000)
    author: str = Field(default="", max_length=200)
    forum: str = Field(default="", max_length=80, description="The first, if not named.")
    format: Format | None = Field(default=None, description="Without it the forum's own.")
    markup: Markup = "auto"
    short: bool | None = Field(
        default=None, description="Short versions, or whole ones; without it as the forum prefers."
    )
    language: str = Field(
        default="", max_length=20, description="A code such as de; without it the post's own."
    )
    answers: list[Annotated[str, Field(max_length=80)]] | None = Field(
        default=None, max_length=20, description="Draft these instead of the best of each question."
    )
    without: list[Annotated[str, Field(max_length=200)]] = Field(
        default_factory=list,
        max_length=100,
        description="Keys of parts to leave out where they are.",
    )
    post: PostRef = Field(default_factory=PostRef)


class ReplyIn(Payload):
    """What became of a draft."""

    text: str = Field(description="The reply as it was posted.")
    outcome: Outcome
    answers: list[Annotated[str, Field(max_length=80)]] | None = Field(default=None, max_length=20)


class DraftList(BaseModel):
    """Drafts, urgent ones first, then the newest."""

    drafts: list[DraftLineJSON]


async def _desk(request: Request) -> Desk:  # async: it needs no thread
    desk: Desk = request.state.desk
    return desk


TheDesk = Annotated[Desk, Depends(_desk)]


def desk_of(desk: Desk, caller: Caller) -> Desk:
    """The desk as the caller may see it: the things of other forums aren't there."""
    return desk.seen_by(caller.name, caller.forums)


@router.post("/match", responses=RESPONSES)
def match(body: MatchIn, caller: Matching, desk: TheDesk) -> MatchJSON:
    """Rank the answers for a post, with the words that earned each."""
    desk = desk_of(desk, caller)
    post = Post(
        text=body.text,
        title=body.title,
        forum=desk.forum(body.forum).id,
        markup=body.markup,
    )
    return match_json(desk.match_post(post, limit=body.limit))


@router.post("/drafts", status_code=201, responses=RESPONSES)
def create_draft(body: DraftIn, caller: Drafting, desk: TheDesk) -> StoredDraftJSON:
    """Draft a reply and keep it for the moderator; `text` is empty when nothing fits."""
    desk = desk_of(desk, caller)
    post = Post(
        text=body.text,
        title=body.title,
        author=body.author,
        forum=desk.forum(body.forum).id,
        markup=body.markup,
        id=body.post.id,
        url=body.post.url,
        thread_id=body.post.thread_id,
    )
    opened = desk.draft_reply(
        post,
        format=body.format or "",
        answers=body.answers,
        short=body.short,
        language=body.language,
        without=body.without,
    )
    return stored_draft_json(opened)


@router.get("/drafts", responses=RESPONSES)
def list_drafts(
    caller: Drafting, desk: TheDesk, state: Annotated[Literal["open", "done"], Query()] = "open"
) -> DraftList:
    """The drafts in a state, at most 200."""
    rows = desk_of(desk, caller).open_drafts(state)
    return DraftList(drafts=[draft_line_json(row) for row in rows])


@router.get("/drafts/{id}", responses=RESPONSES)
def show_draft(id: str, caller: Drafting, desk: TheDesk) -> StoredDraftJSON:
    """A draft as it stands now, and the reply once there is one."""
    return stored_draft_json(desk_of(desk, caller).open_draft(id))


@router.post("/drafts/{id}/reply", responses=RESPONSES)
def record_reply(id: str, body: ReplyIn, caller: Drafting, desk: TheDesk) -> StoredDraftJSON:
    """Say what became of a draft; saying it again corrects it."""
    desk = desk_of(desk, caller)
    opened = desk.record_reply(id, body.text, body.outcome, body.answers)
    return stored_draft_json(opened)


class CheckOut(CheckJSON):
    """What a check found, and what is watched."""

    watched: list[WatchedJSON]


@router.post("/check", responses=RESPONSES)
def check(caller: Reading, desk: TheDesk) -> CheckOut:
    """What there is to mend in the library, its own tests run, and what is only watched."""
    desk = desk_of(desk, caller)
    contents = desk.library.contents
    found = check_json(len(desk.answers()), contents.trials, findings(desk))
    return CheckOut(**found, watched=watched_json(watching(desk), titles(desk)))


@router.get("/openapi.json", include_in_schema=False, dependencies=[public()])
def openapi(request: Request) -> dict[str, Any]:
    """The OpenAPI document."""
    document: dict[str, Any] = request.app.openapi()
    return document
