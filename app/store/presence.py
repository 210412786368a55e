"""Who has a draft open just now: rows of seconds, without a word of any post."""

from datetime import datetime

from sqlmodel import col, delete, select

from app.store.database import Database
from app.store.rows import DraftRow, PresenceRow


class Presence(Database):
    """What the store knows of who is at a draft."""

    def here(self, draft: str, since: datetime) -> list[PresenceRow]:
        """Who was heard of at a draft since a moment, by name."""
        query = select(PresenceRow).where(
            PresenceRow.draft == draft, col(PresenceRow.seen_at) >= since
        )
        with self._read() as session:
            return list(session.exec(query.order_by(col(PresenceRow.name))))

    def touch(self, draft: str, session: str, name: str, now: datetime) -> None:
        """Somebody has a draft open, if it is there."""
        with self._write() as writing:
            if writing.get(DraftRow, draft) is not None:
                row = PresenceRow(draft=draft, session=session, name=name, seen_at=now)
                writing.merge(row)

    def leave(self, draft: str, session: str) -> None:
        """Somebody has a draft open no longer."""
        with self._write() as writing:
            row = writing.get(PresenceRow, (draft, session))
            if row is not None:
                writing.delete(row)

    def purge_presence(self, before: datetime) -> None:
        """Forget who was seen last before a moment."""
        with self._write() as writing:
            writing.exec(delete(PresenceRow).where(col(PresenceRow.seen_at) < before))
