"""How a link stands, from how it stood before and what was heard of it now."""

from datetime import datetime, timedelta
from typing import Literal

from app.links.heard import Heard
from app.store import LinkCheckRow

State = Literal["fine", "moved", "failing", "dead", "unchecked"]

DAY = timedelta(days=1)
DEAD = 2
"""How many failures make a link dead, each at least a day after the one before."""

ASK_AGAIN: dict[str, timedelta] = {
    "fine": timedelta(days=7),
    "moved": timedelta(days=7),
    "failing": DAY,
    "dead": timedelta(days=7),
    "unchecked": DAY,
}


def judged(before: LinkCheckRow | None, url: str, heard: Heard, now: datetime) -> LinkCheckRow:
    """The link's new row. A site that can't be asked says nothing about the link."""
    row = _copy(before) if before else LinkCheckRow(url=url, first_checked=now, last_checked=now)
    row.last_checked = now
    if heard.kind in ("fine", "moved"):
        row.state, row.reason, row.final_url = heard.kind, heard.reason, heard.url
        row.failures, row.failed_at = 0, None
    elif heard.kind in ("failed", "unreached"):
        _fail(row, heard.reason, now)
    elif row.state == "unchecked":
        row.reason = heard.reason
    return row


def _fail(row: LinkCheckRow, reason: str, now: datetime) -> None:
    if row.failed_at is None or now - row.failed_at >= DAY:
        row.failures, row.failed_at = row.failures + 1, now
    row.state = "dead" if row.failures >= DEAD else "failing"
    row.reason, row.final_url = reason, ""


def is_due(row: LinkCheckRow | None, now: datetime) -> bool:
    """Whether it is time to ask for a link again."""
    return row is None or now - row.last_checked >= ASK_AGAIN[row.state]


def _copy(row: LinkCheckRow) -> LinkCheckRow:
    return LinkCheckRow(**row.model_dump())
