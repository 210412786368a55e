"""The audit: one row for each change, written in the change's own transaction."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from app.store.rows import AuditRow

FAILURES: Mapping[str, tuple[int, timedelta]] = {
    "sign-in.failed": (50, timedelta(days=1)),
    "sign-in.limited": (1, timedelta(hours=1)),
}
"""How many rows of a failure are kept of one person in so long; all unknown names share theirs.

Whoever isn't let in must not be able to fill the database with it.
"""


def note(session: Session, by: str, did: str, of: str, at: datetime, detail: str = "") -> None:
    """Say who did what; it is kept if, and only if, the change is."""
    session.add(AuditRow(by=by, did=did, of=of, at=at, detail=detail))


def noted_since(session: Session, by: str, did: str, of: str, since: datetime) -> bool:
    """Whether the last that was said of a thing is just this, and not long ago."""
    last = select(AuditRow).where(col(AuditRow.of) == of)
    row = session.exec(last.order_by(col(AuditRow.at).desc(), col(AuditRow.id).desc())).first()
    return row is not None and (row.by, row.did) == (by, did) and row.at > since


def note_failure(session: Session, did: str, of: str, at: datetime, detail: str) -> None:
    """Say that somebody wasn't let in; `of` is the person who was tried, "" for none of ours."""
    most, within = FAILURES[did]
    same = col(AuditRow.of) == of, col(AuditRow.at) > at - within, col(AuditRow.did) == did
    kept = session.exec(select(func.count()).select_from(AuditRow).where(*same)).one()
    if kept < most:
        last = ", the last that is listed for now" if 1 < most == kept + 1 else ""
        note(session, "", did, of, at, detail + last)
