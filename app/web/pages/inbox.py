"""The inbox: the open drafts, urgent ones first, each with what is suggested for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.desk import Desk
from app.store import DraftRow
from app.web.pages.render import desk_for, page, title_of

router = APIRouter()

FORGOTTEN = "A post that was forgotten"


@dataclass(frozen=True, slots=True)
class Line:
    """One open draft in a list. `percent` is None where no word of the post met an answer."""

    id: str
    title: str
    author: str
    forum: str
    colour: int
    at: datetime
    urgent: bool
    verdict: str
    suggested: str
    percent: int | None

    @property
    def strength(self) -> str:
        """How the meter looks."""
        return "strong" if self.verdict == "sure" else "likely"


@router.get("/inbox")
def inbox(
    request: Request,
    caller: Annotated[Caller, require("moderator")],
    forum: Annotated[str, Query(max_length=80)] = "",
) -> Response:
    """The open drafts, of one forum or of all."""
    desk = desk_for(request, caller)
    known = any(each.id == forum for each in desk.forums)
    rows = desk.open_drafts(forum=forum if known else "")
    return page(
        request,
        "inbox.html",
        "" if known else "Inbox",
        caller,
        forum=forum if known else "",
        chosen=forum if known else "",
        forums=desk.forums,
        lines=lines(desk, rows),
    )


def lines(desk: Desk, rows: Sequence[DraftRow]) -> list[Line]:
    """What the list shows of the drafts."""
    titles = {answer.id: answer.title or answer.id for answer in desk.answers()}
    forums = {each.id: (n % 6, each.name or each.id) for n, each in enumerate(desk.forums)}
    return [_line(row, titles, forums) for row in rows]


def _line(row: DraftRow, titles: dict[str, str], forums: dict[str, tuple[int, str]]) -> Line:
    place, name = forums.get(row.forum, (5, row.forum))
    taken = [titles[a["id"]] for a in row.answers if a["id"] in titles]
    return Line(
        id=row.id,
        title=title_of(row) or ("A post without words" if row.text is not None else FORGOTTEN),
        author=row.author,
        forum=name,
        colour=place,
        at=row.created_at,
        urgent=bool(row.urgent) and not row.urgent_off,
        verdict=row.verdict,
        suggested=" + ".join(taken),
        percent=None if row.confidence is None else round(100 * row.confidence),
    )
