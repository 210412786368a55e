"""Keeping revisions: how each answer's file was, from one saving to the next."""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import func
from sqlalchemy.orm import aliased, defer
from sqlmodel import Session, col, select

from app.store.posted import CHUNK
from app.store.rows import RevisionRow

KEEPING = 7_202_614
"""The lock under which revisions are kept, where writers don't take turns anyway."""

_NEWEST = (col(RevisionRow.at).desc(), col(RevisionRow.id).desc())


def revision_of(name: str, data: bytes, at: datetime, by: str = "") -> RevisionRow:
    """The revision that a file's bytes are, which are UTF-8; `name` is without its `.md`."""
    sha256 = hashlib.sha256(data).hexdigest()
    return RevisionRow(answer=name, sha256=sha256, content=data.decode(), at=at, by=by)


def latest(session: Session, answers: Iterable[str]) -> dict[str, RevisionRow]:
    """The newest revision of each answer, without its content."""
    found: dict[str, RevisionRow] = {}
    ids = sorted({*answers})
    for start in range(0, len(ids), CHUNK):
        place = func.row_number().over(partition_by=col(RevisionRow.answer), order_by=_NEWEST)
        some = col(RevisionRow.answer).in_(ids[start : start + CHUNK])
        ranked = select(RevisionRow, place.label("place")).where(some).subquery()
        row = aliased(RevisionRow, ranked)
        query = select(row).where(ranked.c.place == 1).options(defer(row.content))  # type: ignore[arg-type]  # a column
        found.update((each.answer, each) for each in session.exec(query))
    return found


def add(session: Session, rows: Sequence[RevisionRow]) -> int:
    """Keep revisions, in that order, but for those that are an answer's newest already."""
    known = {
        id: (row.sha256, row.at) for id, row in latest(session, {r.answer for r in rows}).items()
    }
    added = 0
    for row in rows:
        sha256, at = known.get(row.answer, ("", row.at))
        if sha256 != row.sha256:
            row.at = max(row.at, at)  # a clock that was put back must not change the order
            session.add(row)
            session.flush()
            known[row.answer] = (row.sha256, row.at)
            added += 1
    return added


def of_answers(session: Session, answers: Collection[str]) -> list[RevisionRow]:
    """Every revision of an answer, under all the ids it had, newest first."""
    query = select(RevisionRow).where(col(RevisionRow.answer).in_(answers))
    return list(session.exec(query.order_by(*_NEWEST)))
