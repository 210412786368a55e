"""Settings, audit: who did what and when, by person and by action, a page at a time."""

from collections.abc import Mapping
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.access import Caller, require
from app.access.people import COMMAND_LINE
from app.web.pages.render import desk_for, page

router = APIRouter(prefix="/settings/audit")

AT_ONCE = 50
"""Rows on a page."""

ACTIONS: Mapping[str, str] = {
    "signed.in": "Signed in",
    "signed.out": "Signed out",
    "sign-in.failed": "Failed to sign in",
    "sign-in.limited": "Had to wait after too many tries",
    "password.set": "Set a password",
    "words.set": "Chose a greeting and sign-off",
    "person.invited": "Invited",
    "invitation.accepted": "Took up an invitation",
    "link.made": "Made a link",
    "person.changed": "Changed the rights",
    "person.disabled": "Disabled",
    "token.made": "Made a token",
    "token.revoked": "Revoked a token",
    "draft.made": "Made a draft",
    "post.changed": "Mended a post",
    "draft.changed": "Changed a draft",
    "reply.recorded": "Recorded a reply",
    "reply.undone": "Undid a recorded reply",
    "answer.saved": "Saved an answer",
    "answer.created": "Wrote an answer",
    "answer.changed": "Changed an answer",
    "answer.renamed": "Renamed an answer",
    "answer.retired": "Retired an answer",
    "answer.restored": "Restored an answer",
    "answers.imported": "Imported answers",
    "forum.made": "Added a forum",
    "forum.changed": "Changed a forum",
    "file.changed": "Changed a file of the library",
    "backup.made": "Made a backup",
    "library.taken": "Downloaded everything",
    "replies.read": "Read replies to learn from",
    "change.suggested": "Suggested a change to an answer",
    "change.taken": "Took up a suggested change",
    "change.dropped": "Dropped a suggested change",
    "proposal.accepted": "Accepted a proposal",
    "proposal.merged": "Merged a proposal",
    "proposal.dropped": "Dropped a proposal",
    "author.erased": "Erased an author's posts",
}
"""What was done, in words; one that isn't listed is shown by its name."""


@router.get("")
def audit(
    request: Request,
    caller: Annotated[Caller, require("admin")],
    who: Annotated[str, Query(max_length=100)] = "",
    did: Annotated[str, Query(max_length=40)] = "",
    before: Annotated[int, Query(ge=0, lt=2**63)] = 0,
) -> Response:
    """The latest rows, or those before one, of everybody and everything or as is chosen."""
    desk, who = desk_for(request, caller), who.strip()
    rows = desk.store.audit(AT_ONCE + 1, who=who, did=did, before=before)
    chosen = {name: word for name, word in (("who", who), ("did", did)) if word}
    older = {**chosen, "before": rows[AT_ONCE - 1].id} if len(rows) > AT_ONCE else None
    return page(
        request,
        "audit.html",
        "Settings",
        caller,
        rows=rows[:AT_ONCE],
        who=who,
        did=did,
        names=[*(person.name for person in desk.store.people()), COMMAND_LINE],
        actions=ACTIONS,
        newest=f"?{urlencode(chosen)}" if before else "",
        older=f"?{urlencode(older, errors='replace')}" if older else "",
    )
