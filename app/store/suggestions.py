"""Changes to answers that moderators suggest, until a curator has said what becomes of them."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import col, delete, select

from app.store.audit import note
from app.store.database import Database, count
from app.store.rows import SuggestionRow


class Suggestions(Database):
    """What the store does with suggested changes."""

    def add_suggestion(self, row: SuggestionRow) -> SuggestionRow:
        """Keep a suggestion instead of the one that this person made for the answer before."""
        same = col(SuggestionRow.answer) == row.answer, col(SuggestionRow.by) == row.by
        with self._write() as session:
            session.exec(delete(SuggestionRow).where(*same))
            session.add(row)
            note(session, row.by, "change.suggested", row.answer, row.at)
            self._forgetting = True
        return row

    def suggestions(self, answers: Collection[str] | None = None) -> list[SuggestionRow]:
        """The suggestions for these answers or for all, the oldest first."""
        query = select(SuggestionRow).order_by(col(SuggestionRow.at), col(SuggestionRow.id))
        if answers is not None:
            query = query.where(col(SuggestionRow.answer).in_(answers))
        with self._read() as session:
            return list(session.exec(query))

    def end_suggestion(
        self, id: str, answers: Collection[str], did: str, by: str, now: datetime
    ) -> None:
        """Forget a suggestion for one of these answers, taken or dropped; `did` says which."""
        with self._write() as session:
            row = session.get(SuggestionRow, id)
            if row is not None and row.answer in answers:
                session.delete(row)
                note(session, by, f"change.{did}", row.answer, now)
                self._forgetting = True

    def purge_suggestions(self, before: datetime) -> int:
        """Forget suggestions older than a moment; how many."""
        with self._write() as session:
            return count(session.exec(delete(SuggestionRow).where(col(SuggestionRow.at) < before)))
