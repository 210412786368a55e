"""Keeping revisions: which of an answer's are known, and a new one put at the front."""

from collections.abc import Iterable

from sqlalchemy.orm import defer
from sqlmodel import Session, col, select

from app.store.posted import CHUNK
from app.store.rows import RevisionRow


def known_revisions(session: Session, answers: Iterable[str]) -> dict[str, list[RevisionRow]]:
    """Each answer's revisions, latest first, without their contents."""
    known: dict[str, list[RevisionRow]] = {}
    ids = sorted(answers)
    for start in range(0, len(ids), CHUNK):
        query = select(RevisionRow).where(col(RevisionRow.answer).in_(ids[start : start + CHUNK]))
        query = query.order_by(col(RevisionRow.at).desc(), col(RevisionRow.id).desc())
        for row in session.exec(query.options(defer(RevisionRow.content))):  # type: ignore[arg-type]  # a column
            known.setdefault(row.answer, []).append(row)
    return known


def add_revision(
    session: Session, revisions: dict[str, list[RevisionRow]], row: RevisionRow
) -> bool:
    """Keep a revision; False when it is the latest already."""
    known = revisions.setdefault(row.answer, [])
    if known and known[0].sha256 == row.sha256:
        return False
    before = next((each for each in known if each.sha256 == row.sha256), None)
    if before is None:
        session.add(row)
        known.insert(0, row)
    else:
        before.at = row.at
        known.remove(before)
        known.insert(0, before)
    return True
