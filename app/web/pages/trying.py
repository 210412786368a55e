"""The test tab of an answer: a post to try, its saved tests, and what its last change did."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.answer import Answer, Trial
from app.desk import Desk
from app.edit import Stale, change, find, history, may_write
from app.effect import Effect, effect, titles_of
from app.library import CannotSave, FolderBusy, read_answer
from app.matching.verdict import verdict
from app.post import TEXT_LIMIT, clean_text
from app.reply import Refused
from app.trying import TrialRun, Tried, run_tests, try_post
from app.web.pages.marks import Paragraph, marked_text
from app.web.pages.render import desk_for, go, page, waiting_notes
from app.web.pages.views import STRENGTHS, Reason, Strength, marks_of, reasons_of
from app.web.pages.words import ordinal

router = APIRouter(prefix="/library/{id}")

Moderator = Annotated[Caller, require("moderator")]
Curator = Annotated[Caller, require("curator")]
Pasted = Annotated[str, Form(max_length=2 * TEXT_LIMIT)]


@dataclass(frozen=True, slots=True)
class TriedView:
    """A post as it was tried: its text marked, where the answer came, and the reasons."""

    paragraphs: tuple[Paragraph, ...]
    percent: int
    strength: Strength
    place: str
    reasons: tuple[Reason, ...]
    first: Answer | None
    urgent: str

    @property
    def word(self) -> str:
        """The strength as a word."""
        return self.strength.capitalize()


@dataclass(frozen=True, slots=True)
class Panel:
    """What was tried so far; None for what wasn't asked for."""

    post: str = ""
    tried: TriedView | None = None
    tests: tuple[TrialRun, ...] | None = None
    effect: Effect | None = None
    titles: Mapping[str, str] | None = None
    error: str = ""

    @property
    def passing(self) -> int:
        """How many tests pass."""
        return sum(run.passed for run in self.tests or ())


@router.get("/test")
def look(
    request: Request, caller: Moderator, id: str, effect: Annotated[str, Query(max_length=10)] = ""
) -> Response:
    """The tests of an answer, run; with `effect`, what its last change did to others."""
    desk = desk_for(request, caller)
    answer = desk.answer(id)
    panel = Panel(tests=run_tests(desk, answer))
    if effect:
        panel = with_effect(desk, panel, before_last(desk, answer), answer)
    return _shown(request, caller, panel, id)


@router.post("/test")
def try_one(request: Request, caller: Moderator, id: str, post: Pasted = "") -> Response:
    """A post tried against the library; nothing is kept of it."""
    desk = desk_for(request, caller)
    answer = desk.answer(id)
    panel = with_post(desk, Panel(tests=run_tests(desk, answer)), answer, post)
    return _shown(request, caller, panel, id)


@router.post("/tests")
def keep_one(
    request: Request,
    caller: Curator,
    id: str,
    post: Pasted = "",
    expect: Annotated[str, Form(pattern="^(found|not-found)$")] = "found",
    seen: Annotated[str, Form(max_length=64)] = "",
) -> Response:
    """Keep a post as a test of the answer."""
    desk = desk_for(request, caller)
    trial = Trial(clean_text(unix(post)).strip(), "found" if expect == "found" else "not-found")
    try:
        if not trial.post:
            raise Refused("post", "Paste a post to keep first.")
        change(desk, id, lambda now: replace(now, tests=(*now.tests, trial)), {seen})
    except (CannotSave, FolderBusy, Refused, Stale) as error:
        return _shown(request, caller, Panel(post=unix(post), error=str(error)), id, 422)
    return go(f"/library/{desk.answer(id).id}/test", toast="tested")


def with_post(desk: Desk, panel: Panel, answer: Answer, post: str, language: str = "") -> Panel:
    """The panel with a post tried; what can't be tried is said."""
    post = unix(post)
    try:
        tried = try_post(desk, answer, post, language)
    except Refused as error:
        return replace(panel, post=post, error=str(error))
    return replace(panel, post=post, tried=_view(tried))


def with_effect(desk: Desk, panel: Panel, before: Answer | None, after: Answer) -> Panel:
    """The panel with what one version of an answer does in place of another."""
    found = effect(desk, before, after)
    return replace(panel, effect=found, titles=titles_of(desk, found.moved))


def before_last(desk: Desk, answer: Answer) -> Answer | None:
    """How an answer was before it was changed last; None when it is as it came."""
    rows = history(desk, answer.id)
    if len(rows) < 2:
        return None
    old = read_answer(f"{rows[1].answer}.md", rows[1].content.encode()).value
    return replace(old, id=answer.id) if old else None


def unix(text: str) -> str:
    """Browsers send every line's end as two characters."""
    return text.replace("\r\n", "\n")


def _view(tried: Tried) -> TriedView:
    match, urgent = tried.match, tried.result.urgent
    marks = marks_of([match] if match else [], urgent)
    percent = round(100 * match.confidence) if match else 0
    first = tried.first.answer if tried.first and tried.place != 1 else None
    place = f"{ordinal(tried.place)} of {tried.of}" if tried.place else f"not among {tried.of}"
    return TriedView(
        marked_text(tried.post, marks, None),
        percent,
        STRENGTHS["none" if match is None else verdict(match.confidence)],
        place,
        reasons_of(match, marks) if match else (),
        first,
        urgent.rule if urgent else "",
    )


def _shown(request: Request, caller: Caller, panel: Panel, id: str, status: int = 200) -> Response:
    desk = desk_for(request, caller)
    answer = desk.answer(id)
    return page(
        request,
        "test.html",
        "Library",
        caller,
        status=status,
        answer=answer,
        panel=panel,
        first=panel.effect is not None and before_last(desk, answer) is None,
        seen=find(desk, id).sha256,
        may_write=caller.is_at_least("curator") and may_write(desk, answer),
        notes=waiting_notes(request),
    )
