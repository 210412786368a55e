"""The audit: one row for each change, written in the change's own transaction."""

from datetime import datetime

from sqlmodel import Session, col, select

from app.store.rows import AuditRow


def note(session: Session, by: str, did: str, of: str, at: datetime, detail: str = "") -> None:
    """Say who did what; it is kept if, and only if, the change is."""
    session.add(AuditRow(by=by, did=did, of=of, at=at, detail=detail))


def noted_since(session: Session, by: str, did: str, of: str, since: datetime) -> bool:
    """Whether the last that was said of a thing is just this, and not long ago."""
    last = select(AuditRow).where(col(AuditRow.of) == of)
    row = session.exec(last.order_by(col(AuditRow.at).desc(), col(AuditRow.id).desc())).first()
    return row is not None and (row.by, row.did) == (by, did) and row.at > since
