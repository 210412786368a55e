"""Tokens for programs, the limit of tries to sign in, and the audit that is read."""

import hmac
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import col, delete, func, or_, select, update

from app.store.audit import note, note_failure
from app.store.database import Database, count
from app.store.rows import AttemptRow, AuditRow, PersonRow, TokenRow

_TRYING = 7_202_612
"""The number of PostgreSQL's advisory lock under which tries are counted; any fixed one does."""


class Keys(Database):
    """What programs come in by, and what was tried and done."""

    def add_token(self, row: TokenRow, by: str = "") -> TokenRow:
        """Keep a new token."""
        with self._write() as session:
            session.add(row)
            note(session, by, "token.made", row.id, row.created_at, " ".join(row.scopes))
        return row

    def token_by_hash(self, hash: str, now: datetime) -> tuple[TokenRow, PersonRow | None] | None:
        """The token with this SHA-256 and its owner; None if it or its owner is no longer in."""
        live = or_(col(TokenRow.expires_at).is_(None), col(TokenRow.expires_at) > now)
        query = (
            select(TokenRow, PersonRow)
            .join(PersonRow, isouter=True)
            .where(TokenRow.hash == hash, col(TokenRow.revoked_at).is_(None), live)
            .where(col(PersonRow.disabled_at).is_(None))
        )
        with self._read() as session:
            found = session.exec(query).first()
        if found is None or not hmac.compare_digest(found[0].hash, hash):
            return None
        return found[0], found[1]

    def tokens(self) -> list[TokenRow]:
        """Every token, revoked ones too, oldest first."""
        with self._read() as session:
            return list(session.exec(select(TokenRow).order_by(col(TokenRow.created_at))))

    def use_token(self, id: str, now: datetime) -> None:
        """Remember when a token was last used."""
        with self._write() as session:
            session.exec(update(TokenRow).where(col(TokenRow.id) == id).values(last_used_at=now))

    def revoke_token(self, id: str, now: datetime, by: str = "") -> bool:
        """Refuse a token from its next request on; False when there is none such in force."""
        query = update(TokenRow).where(col(TokenRow.id) == id, col(TokenRow.revoked_at).is_(None))
        with self._write() as session:
            done = count(session.exec(query.values(revoked_at=now))) == 1
            if done:
                note(session, by, "token.revoked", id, now)
            return done

    def try_in(
        self, keys: Sequence[str], now: datetime, *, most: int, within: timedelta
    ) -> datetime | None:
        """Count a try under each key, unless one has had its `most` within that time.

        Returns None when it may go on, else when the next may be. Every process counts here.
        """
        since = now - within
        with self._write() as session:
            self._alone(session, _TRYING)
            session.exec(delete(AttemptRow).where(col(AttemptRow.at) <= since))
            for key in keys:
                had = select(func.count(), func.min(AttemptRow.at)).where(AttemptRow.key == key)
                number, first = session.exec(had).one()
                if number >= most:
                    return (first or now) + within
            session.add_all([AttemptRow(key=key, at=now) for key in keys])
        return None

    def note_failure(self, did: str, of: str, now: datetime, detail: str) -> None:
        """Keep that somebody wasn't let in, as far as `FAILURES` has room for it."""
        with self._write() as session:
            self._alone(session, _TRYING)
            note_failure(session, did, of, now, detail)

    def audit(
        self, limit: int = 200, of: str = "", *, who: str = "", did: str = "", before: int = 0
    ) -> list[AuditRow]:
        """What was done, the latest first; `of` one thing or of all.

        `who` did it or had it done to them; `before` is the number of the row to go on from.
        """
        query = select(AuditRow)
        for given, wanted in (
            (of, col(AuditRow.of) == of),
            (who, or_(col(AuditRow.by) == who, col(AuditRow.of) == who)),
            (did, col(AuditRow.did) == did),
            (before, col(AuditRow.id) < before),
        ):
            query = query.where(wanted) if given else query
        with self._read() as session:
            return list(session.exec(query.order_by(col(AuditRow.id).desc()).limit(limit)))

    def purge_audit(self, before: datetime) -> int:
        """Forget what was done before a moment; how many rows went."""
        with self._write() as session:
            return count(session.exec(delete(AuditRow).where(col(AuditRow.at) < before)))
