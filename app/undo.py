"""Undoing a recorded reply: for two minutes its post waits, then it is forgotten as promised."""

from datetime import datetime, timedelta

from app.desk import Desk
from app.opened import OpenDraft
from app.reply import Refused
from app.told import without_poster

UNDO_FOR = timedelta(minutes=2)
"""How long a reply recorded on the page can be taken back, and its post waits."""


def undo_reply(desk: Desk, id: str) -> OpenDraft:
    """The draft open as it was, as if nothing had been recorded.

    Raises `NotFound`, or `Refused` when it is too late.
    """
    now = desk.now()
    desk.open_draft(id)
    if not desk.store.undo_reply(id, since=now - UNDO_FOR, by=desk.by, now=now):
        raise Refused("undo", "It is too late to undo this: its post was forgotten.")
    return desk.open_draft(id)


def can_undo(opened: OpenDraft, now: datetime) -> bool:
    """Whether what was recorded for a draft can still be undone."""
    if opened.row.state != "done" or opened.reply is None:
        return False
    waits = opened.row.forget_at is not None or opened.row.text is not None
    return waits and opened.reply.at >= now - UNDO_FOR


def forget_due(desk: Desk, *, all_of_them: bool = False) -> int:
    """Forget the posts whose time has come, or all that wait; how many."""
    now = desk.now() + UNDO_FOR if all_of_them else desk.now()
    return desk.store.forget_due(now, nameless=without_poster)
