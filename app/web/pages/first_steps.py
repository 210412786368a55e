"""First steps: three notes on the desk, one at a time, and a list of what makes it one's own."""

from typing import NamedTuple

from fastapi import Request
from starlette.responses import Response

from app.access import Caller
from app.desk import Desk
from app.opened import OpenDraft
from app.store import LOCAL_ADMIN
from app.web.pages.render import YEAR

LAST = 3
OFF = "off"


class Step(NamedTuple):
    """Something that makes the desk one's own, where that is done, and whether it is."""

    address: str
    name: str
    done: bool


def steps_for(request: Request, desk: Desk, caller: Caller) -> list[Step]:
    """What makes the desk one's own; nothing once it is done, put away, or the job of others."""
    if request.cookies.get("checklist") == OFF or not caller.is_at_least("admin"):
        return []
    steps = [
        Step("/import", "Bring in answers of your own", any(not a.sample for a in desk.answers())),
        Step("/me", "Choose your name and a password", caller.name != LOCAL_ADMIN),
        Step("/me/any-page", "Put the bookmarklet beside your forum", _came_from_a_page(desk)),
        Step("/settings/tokens", "Connect forum tooling with a token", bool(desk.store.tokens())),
    ]
    return [] if all(step.done for step in steps) else steps


def _came_from_a_page(desk: Desk) -> bool:
    """Whether a post came with its address, as the bookmarklet and tooling send it."""
    return any(row.url for row in desk.open_drafts())


def note_of(request: Request, opened: OpenDraft) -> int:
    """Which of the three notes to show with a draft, from 1; 0 for none."""
    kept = request.cookies.get("tips", "1")
    if kept == OFF or opened.row.state == "done":
        return 0
    number = int(kept) if kept in ("1", "2", "3") else 1
    return LAST if number == LAST - 1 and len(opened.taken) > 1 else number


def seen_until(response: Response, number: str) -> None:
    """Remember in this browser which note is next, or that none is."""
    kept = number if number in ("2", "3") else OFF
    response.set_cookie("tips", kept, max_age=YEAR, samesite="lax", httponly=True)
