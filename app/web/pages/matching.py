"""Settings, matching: how sure an answer must be, for each forum or for all, with a live sample."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.desk import Desk
from app.forum import MATCHINGS
from app.library import CannotSave, FolderBusy
from app.matching import BARS, Result, judged
from app.post import TEXT_LIMIT, clean_text
from app.reply import Refused
from app.shape import Meanwhile, change_forums
from app.web.pages.render import desk_for, go, page, waiting_notes
from app.web.pages.views import STRENGTHS, Strength

router = APIRouter(prefix="/settings/matching")

Admin = Annotated[Caller, require("admin")]
Word = Annotated[str, Form(max_length=40)]

SAMPLES = 12
WORDS = {
    "careful": "Less is drafted, and almost nothing taken unasked. Fewer wrong answers, more work.",
    "balanced": "As shipped: an answer is drafted when it is likelier right than not.",
    "eager": "More is drafted and more taken unasked. Less work, and more wrong answers to notice.",
}
BECOMES = {
    "sure": "In the draft from the start",
    "choose": "Shown, yours to choose",
    "none": "No good match",
}


@dataclass(frozen=True, slots=True)
class Sample:
    """A post of the library's own, and what becomes of it with a preset."""

    post: str
    title: str
    percent: int
    strength: Strength
    becomes: str


@router.get("")
def matching(
    request: Request, caller: Admin, preset: Annotated[str, Query(max_length=20)] = ""
) -> Response:
    """The presets; `preset` shows what one would do."""
    return _shown(request, caller, preset)


@router.post("")
def choose(request: Request, caller: Admin, preset: Word = "") -> Response:
    """Let every forum have a preset."""
    desk = desk_for(request, caller)
    try:
        if preset not in BARS:
            raise Refused("preset", "Choose one of the three.")
        notes = change_forums(desk, "matching", "" if preset == "balanced" else preset)
    except (CannotSave, FolderBusy, Meanwhile, Refused) as error:
        return _shown(request, caller, preset, str(error))
    return go("/settings/matching", toast="changed", notes=notes)


def _shown(request: Request, caller: Caller, preset: str, error: str = "") -> Response:
    desk = desk_for(request, caller)
    now = {forum.matching for forum in desk.forums}
    shown = preset if preset in BARS else next(iter(now)) if len(now) == 1 else "balanced"
    return page(
        request,
        "matching.html",
        "Settings",
        caller,
        status=422 if error else 200,
        presets=[(each, WORDS[each], BARS[each]) for each in MATCHINGS],
        shown=shown,
        now=next(iter(now)) if len(now) == 1 else "",
        apart=[(f.name or f.id, f.matching, f.id) for f in desk.forums] if len(now) > 1 else [],
        samples=sorted(_samples(desk, shown), key=lambda sample: -sample.percent),
        error=error,
        notes=waiting_notes(request),
    )


def _samples(desk: Desk, preset: str) -> Iterator[Sample]:
    """Some of the library's own posts, judged by a preset."""
    for post in _posts(desk):
        found = desk.library.matcher.match(clean_text(post[:TEXT_LIMIT]), limit=1, evidence=False)
        yield _sample(post, judged(found, BARS[preset]))


def _posts(desk: Desk) -> Iterable[str]:
    """Posts of tests, evenly over the library: those that should find something, and others."""
    contents = desk.library.contents
    own = [trial.post for answer in contents.answers for trial in answer.tests]
    own = own or [question for answer in contents.answers for question in answer.questions]
    others = [trial.post for trial in contents.tests]
    return [*_some(own, SAMPLES * 2 // 3), *_some(others, SAMPLES // 3)]


def _some(posts: list[str], count: int) -> list[str]:
    step = max(1, len(posts) // count)
    return posts[::step][:count]


def _sample(post: str, result: Result) -> Sample:
    first = result.matches[0] if result.matches else None
    return Sample(
        " ".join(post.split()),
        (first.answer.title or first.answer.id) if first else "",
        round(100 * first.confidence) if first else 0,
        STRENGTHS[result.verdict],
        BECOMES[result.verdict],
    )
