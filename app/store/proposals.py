"""Proposals from past replies: kept for who gave the file until each is taken or dropped."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col, delete, select

from app.store.audit import note
from app.store.past import Past
from app.store.rows import ProposalRow


class Proposals(Past):
    """What the store does with proposals; each is seen by its own curator alone."""

    def add_proposals(self, rows: Sequence[ProposalRow], by: str, now: datetime) -> None:
        """Keep somebody's proposals instead of those of the file before."""
        with self._write() as session:
            session.exec(delete(ProposalRow).where(col(ProposalRow.by) == by))
            session.add_all(rows)
            note(session, by, "replies.read", "", now, f"proposals: {len(rows)}")
            self._forgetting = True

    def proposals(self, by: str) -> list[ProposalRow]:
        """Somebody's proposals, in their order."""
        query = select(ProposalRow).where(ProposalRow.by == by).order_by(col(ProposalRow.place))
        with self._read() as session:
            return list(session.exec(query))

    def end_proposal(self, id: str, by: str, did: str, now: datetime) -> None:
        """Forget a proposal that was taken or dropped; `did` says which."""
        with self._write() as session:
            row = session.get(ProposalRow, id)
            if row is not None and row.by == by:
                session.delete(row)
                note(session, by, f"proposal.{did}", row.answer, now)
                self._forgetting = True
