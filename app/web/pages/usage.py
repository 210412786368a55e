"""The usage tab: how often an answer was sent week by week, and the list of what was sent."""

from datetime import date, timedelta
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.answer import Answer
from app.edit import may_write
from app.use import AT_ONCE, Asked, Use, heights, monday, mondays, sent, used
from app.web.pages.render import desk_for, page
from app.web.pages.views import OUTCOME_NAMES
from app.web.pages.words import plain

router = APIRouter(prefix="/library")

Moderator = Annotated[Caller, require("moderator")]
Name = Annotated[str, Query(max_length=200)]
Number = Annotated[int, Query(ge=0, lt=2**63)]
BAR = 40
"""How high the highest bar is, in pixels."""
LISTED = 26
"""Weeks that can be chosen."""


def _asked(who: Name = "", words: Name = "", week: Name = "", before: Number = 0) -> Asked:
    try:
        day = monday(date.fromisoformat(week)) if week else None
    except ValueError:
        day = None
    return Asked(who.strip(), words.strip(), day, before)


@router.get("/_sent")
def everything(
    request: Request, caller: Moderator, asked: Annotated[Asked, Depends(_asked)]
) -> Response:
    """What was sent of all answers."""
    return _shown(request, caller, None, asked)


@router.get("/{id}/usage")
def usage(
    request: Request, caller: Moderator, id: str, asked: Annotated[Asked, Depends(_asked)]
) -> Response:
    """How an answer is used."""
    answer = desk_for(request, caller).answer(id)
    return _shown(request, caller, answer, asked)


def _shown(request: Request, caller: Caller, answer: Answer | None, asked: Asked) -> Response:
    desk = desk_for(request, caller)
    rows = sent(desk, answer, asked)
    use = used(desk).get(answer.id, Use()) if answer else None
    today = desk.now().date()
    titles = {each.id: each.title or each.id for each in desk.answers()}
    return page(
        request,
        "usage.html",
        "Library",
        caller,
        answer=answer,
        may_write=bool(answer and caller.is_at_least("curator") and may_write(desk, answer)),
        use=use,
        weeks=list(zip(mondays(today), use.weeks, heights(use.weeks, BAR), strict=True))
        if use
        else [],
        bar=BAR,
        rows=rows[:AT_ONCE],
        older=_older(asked, rows[AT_ONCE - 1].reply.id or 0) if len(rows) > AT_ONCE else "",
        asked=asked,
        choices=[monday(today) - timedelta(days=7 * n) for n in range(LISTED)],
        known=bool(desk.key),
        days=desk.settings.told_days,
        forums={forum.id: forum.name or forum.id for forum in desk.forums},
        outcomes=OUTCOME_NAMES,
        present=desk.library.contents.present,
        titles=titles,
        lead=plain,
    )


def _older(asked: Asked, before: int) -> str:
    week = asked.week.isoformat() if asked.week else ""
    chosen = {"who": asked.who, "words": asked.words, "week": week, "before": before}
    return urlencode({name: value for name, value in chosen.items() if value}, errors="replace")
