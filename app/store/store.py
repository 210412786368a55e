"""The Store: each method is one whole transaction, its session opened and closed within."""

import hmac
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import datetime
from pathlib import Path

from sqlalchemy import ColumnElement, and_, delete, or_, union, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from app.store.author import Author, Held, erase, find
from app.store.engine import (
    StoreUnavailable,
    WriterLock,
    open_engine,
    plain_errors,
    sqlite_path,
    writer_locked,
)
from app.store.posted import Nameless, as_it_is, forget, forget_posts, tell
from app.store.revisions import add_revision, known_revisions
from app.store.rows import (
    DraftRow,
    LinkRow,
    MetaRow,
    PersonRow,
    ReplyRow,
    RevisionRow,
    SessionRow,
    TokenRow,
    ToldRow,
)
from app.store.upgrade import MIGRATIONS, upgrade

LOCAL_ADMIN = "admin"
"""The name of the person whom the first one-time link makes."""


class Store:
    """The database behind one URL. Rows come back detached; moments are aware and in UTC.

    Every method may raise `StoreUnavailable` or `StoreBroken`, each with one plain sentence.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._path = sqlite_path(url)
        self._engine = open_engine(url)
        self._writing = self._engine.execution_options(writes=True)
        self._lock = WriterLock(self._path) if self._path else None
        self._gated = writer_locked(url)
        self._forgetting = False

    def migrate(self, backups: Path | None, *, scripts: Path = MIGRATIONS) -> None:
        """Bring the schema to the newest, once over all processes; an older one is backed up."""
        with plain_errors():
            upgrade(self.url, self._lock, backups, scripts)

    def close(self) -> None:
        """Give every connection back."""
        self._engine.dispose()

    def ping(self) -> None:
        """Ask the database for one row. Raises `StoreUnavailable` when it doesn't answer."""
        if self._path is not None and not self._path.is_file():
            raise StoreUnavailable("The database file is gone: put it back and start again.")
        with self._read() as session:
            session.exec(select(MetaRow.key).limit(1)).first()

    def size(self) -> int:
        """Bytes of the database; for SQLite its write-ahead log too."""
        if self._path is not None:
            files = (self._path, self._path.with_name(self._path.name + "-wal"))
            return sum(file.stat().st_size for file in files if file.is_file())
        with self._read() as session:
            size = session.connection().exec_driver_sql(
                "SELECT pg_database_size(current_database())"
            )
            return int(size.scalar_one())

    @contextmanager
    def _read(self) -> Iterator[Session]:
        with plain_errors(), Session(self._engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def _write(self) -> Iterator[Session]:
        # On a SQLite with the WAL-reset race the commit's own checkpoint must end inside the lock.
        lock = self._lock.held() if self._lock and self._gated else nullcontext()
        with plain_errors(), lock, Session(self._writing, expire_on_commit=False) as session:
            yield session
            session.commit()

    # Drafts and replies

    def add_draft(self, row: DraftRow) -> DraftRow:
        """Keep a new draft."""
        with self._write() as session:
            session.add(row)
        return row

    def draft(self, id: str) -> DraftRow | None:
        """One draft, or None."""
        with self._read() as session:
            return session.get(DraftRow, id)

    def drafts(
        self, state: str = "open", forums: Collection[str] | None = None, limit: int = 200
    ) -> list[DraftRow]:
        """The drafts in `state`, newest first; `forums` None means every forum."""
        query = select(DraftRow).where(DraftRow.state == state)
        if forums is not None:
            query = query.where(col(DraftRow.forum).in_(forums))
        query = query.order_by(col(DraftRow.created_at).desc(), col(DraftRow.id)).limit(limit)
        with self._read() as session:
            return list(session.exec(query))

    def save_draft(
        self,
        id: str,
        *,
        markdown: str | None = None,
        composed: str | None = None,
        format: str | None = None,
        answers: list[dict[str, str]] | None = None,
        urgent_off: bool | None = None,
        short: bool | None = None,
        language: str | None = None,
        left_out: list[str] | None = None,
        arranged: list[str] | None = None,
        now: datetime,
    ) -> DraftRow | None:
        """Change what is given and leave the rest; None when there is no such draft."""
        given = {
            "markdown": markdown,
            "composed": composed,
            "format": format,
            "answers": answers,
            "urgent_off": urgent_off,
            "short": short,
            "language": language,
            "left_out": left_out,
            "arranged": arranged,
        }
        with self._write() as session:
            row = session.get(DraftRow, id)
            if row is None:
                return None
            for name, value in given.items():
                if value is not None:
                    setattr(row, name, value)
            row.updated_at = now
            return row

    def add_reply(
        self,
        reply: ReplyRow,
        *,
        keep_text: bool,
        told: tuple[str, str] | None = None,
        nameless: Nameless = as_it_is,
    ) -> ReplyRow | None:
        """Keep what was posted, close its draft, and forget the post unless `keep_text`.

        A second reply replaces the first; None when there is no such draft. `told` are the hashes
        of author and thread, to whom the answers were told; None keeps no such thing. `nameless`
        takes the author's name out of the reply and the draft when the post is forgotten.
        """
        with self._write() as session:
            draft = session.get(DraftRow, reply.draft)
            if draft is None:
                return None
            session.exec(delete(ReplyRow).where(col(ReplyRow.draft) == reply.draft))
            if told is not None:
                tell(session, draft.forum, reply, told)
            if not keep_text:
                reply.text = nameless(reply.text, draft)
                forget(draft, nameless)
                self._forgetting = True
            session.add(reply)
            draft.state, draft.updated_at = "done", reply.at
        return reply

    def reply(self, draft_id: str) -> ReplyRow | None:
        """What was posted for a draft, or None."""
        with self._read() as session:
            return session.exec(select(ReplyRow).where(ReplyRow.draft == draft_id)).first()

    def told(
        self, author_hash: str, thread_hash: str, *, since: datetime, besides: str = ""
    ) -> list[ToldRow]:
        """What an author or a thread was told since a moment, newest first.

        An empty hash meets nothing; `besides` is a draft whose own telling doesn't count.
        """
        author = and_(col(ToldRow.author_hash) == author_hash, col(ToldRow.author_hash) != "")
        thread = and_(col(ToldRow.thread_hash) == thread_hash, col(ToldRow.thread_hash) != "")
        query = select(ToldRow).where(
            or_(author, thread), col(ToldRow.at) >= since, col(ToldRow.draft) != besides
        )
        with self._read() as session:
            return list(session.exec(query.order_by(col(ToldRow.at).desc(), col(ToldRow.id))))

    def forget_told(self, author_hash: str) -> int:
        """Forget what one author was told; how many rows went."""
        rows = delete(ToldRow).where(col(ToldRow.author_hash) == author_hash)
        with self._write() as session:
            return _count(session.exec(rows)) if author_hash else 0

    def purge_told(self, before: datetime) -> int:
        """Forget what was told before a moment; how many rows went."""
        with self._write() as session:
            return _count(session.exec(delete(ToldRow).where(col(ToldRow.at) < before)))

    def purge_posts(self, before: datetime, *, nameless: Nameless = as_it_is) -> int:
        """Forget posts older than `before`, and sessions and links ended by then.

        Returns how many posts went, each whole: text, title, author, addresses. The drafts stay.
        """
        with self._write() as session:
            gone = forget_posts(session, before, nameless)
            session.exec(delete(SessionRow).where(_ended(before)))
            session.exec(delete(LinkRow).where(col(LinkRow.expires_at) < before))
            self._forgetting = True
        self.forget_log()
        return gone

    def forums(self) -> list[str]:
        """The forums of which there are drafts, or records of who was told what."""
        query = union(select(DraftRow.forum), select(ToldRow.forum))
        with self._read() as session:
            return [str(forum) for (forum,) in session.execute(query)]

    def held(self, author: Author) -> Held:
        """What is kept of one author, or names them."""
        with self._read() as session:
            return find(session, author)

    def erase(self, author: Author, nameless: Nameless) -> Held:
        """Erase what is kept of one author; returns what that was, as it was found."""
        with self._write() as session:
            gone = erase(session, author, nameless)
            self._forgetting = True
        self.forget_log()
        return gone

    def forget_log(self) -> bool:
        """Empty SQLite's write-ahead log, where a removed text would stay readable for a while.

        Nothing is done where nothing was removed. False when somebody was still reading the log:
        then it is to be called again.
        """
        if self._lock is None or not self._forgetting:
            return True
        lock = self._lock.held() if self._gated else nullcontext()
        with plain_errors(), lock, self._engine.connect() as connection:
            cursor = connection.connection.cursor()
            busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            cursor.close()
        self._forgetting = bool(busy)
        return not busy

    # The library's past

    def add_revisions(self, rows: Sequence[RevisionRow]) -> int:
        """Keep answer files as they are now; returns how many weren't the latest already.

        One that was the latest once before is moved to the front instead of kept twice.
        """
        with self._write() as session:
            known = known_revisions(session, {row.answer for row in rows})
            return sum(add_revision(session, known, row) for row in rows)

    def revisions(self, answer: str) -> list[RevisionRow]:
        """How an answer's file was, newest first."""
        query = select(RevisionRow).where(RevisionRow.answer == answer)
        with self._read() as session:
            return list(
                session.exec(query.order_by(col(RevisionRow.at).desc(), col(RevisionRow.id).desc()))
            )

    def claim_library(self, path: str) -> str:
        """Remember the library's folder at the first call; returns the one the database knows."""
        try:
            with self._write() as session:
                row = session.get(MetaRow, "library")
                if row is None:
                    row = MetaRow(key="library", value=path)
                    session.add(row)
                return row.value
        except IntegrityError:  # PostgreSQL: another process claimed it in the same instant
            with self._read() as session:
                return session.exec(select(MetaRow.value).where(MetaRow.key == "library")).one()

    # Who may come in

    def add_token(self, row: TokenRow) -> TokenRow:
        """Keep a new token."""
        with self._write() as session:
            session.add(row)
        return row

    def token_by_hash(self, hash: str) -> TokenRow | None:
        """The token with this SHA-256, unless it was revoked."""
        query = select(TokenRow).where(TokenRow.hash == hash, col(TokenRow.revoked_at).is_(None))
        with self._read() as session:
            row = session.exec(query).first()
        return row if row and hmac.compare_digest(row.hash, hash) else None

    def tokens(self) -> list[TokenRow]:
        """Every token, revoked ones too, oldest first."""
        with self._read() as session:
            return list(session.exec(select(TokenRow).order_by(col(TokenRow.created_at))))

    def revoke_token(self, id: str, now: datetime) -> bool:
        """Refuse a token from its next request on; False when there is none such in force."""
        query = update(TokenRow).where(col(TokenRow.id) == id, col(TokenRow.revoked_at).is_(None))
        with self._write() as session:
            return _count(session.exec(query.values(revoked_at=now))) == 1

    def add_link(self, row: LinkRow) -> LinkRow:
        """Keep a new one-time link."""
        with self._write() as session:
            session.add(row)
        return row

    def use_link(
        self, hash: str, *, session_hash: str, now: datetime, idle_until: datetime, until: datetime
    ) -> SessionRow | None:
        """Use a link up and begin the local admin's session, both or neither; None if spent."""
        used = update(LinkRow).where(
            col(LinkRow.hash) == hash, col(LinkRow.used_at).is_(None), col(LinkRow.expires_at) > now
        )
        with self._write() as session:
            if _count(session.exec(used.values(used_at=now))) != 1:
                return None
            row = SessionRow(
                hash=session_hash,
                person=_local_admin(session, now),
                created_at=now,
                idle_until=idle_until,
                expires_at=until,
            )
            session.add(row)
        return row

    def session_by_hash(self, hash: str, now: datetime) -> tuple[SessionRow, PersonRow] | None:
        """The session with this SHA-256 and whose it is, unless it has ended."""
        query = select(SessionRow, PersonRow).where(
            SessionRow.hash == hash, SessionRow.person == PersonRow.id, ~_ended(now)
        )
        with self._read() as session:
            found = session.exec(query).first()
        if found is None or not hmac.compare_digest(found[0].hash, hash):
            return None
        return found[0], found[1]

    def extend_session(self, hash: str, idle_until: datetime) -> None:
        """Let an idle session live longer."""
        query = update(SessionRow).where(col(SessionRow.hash) == hash)
        with self._write() as session:
            session.exec(query.values(idle_until=idle_until))

    def end_session(self, hash: str) -> bool:
        """Sign out; False when there was no such session."""
        with self._write() as session:
            gone = session.exec(delete(SessionRow).where(col(SessionRow.hash) == hash))
            return _count(gone) == 1

    def people(self) -> list[PersonRow]:
        """Everyone who may sign in, by name."""
        with self._read() as session:
            return list(session.exec(select(PersonRow).order_by(col(PersonRow.name))))


def _count(result: object) -> int:
    """How many rows a statement touched."""
    return result.rowcount if isinstance(result, CursorResult) else 0


def _ended(now: datetime) -> ColumnElement[bool]:
    return or_(col(SessionRow.idle_until) <= now, col(SessionRow.expires_at) <= now)


def _local_admin(session: Session, now: datetime) -> int:
    """The local admin's number; made at the first use of a link."""
    person = session.exec(select(PersonRow).where(PersonRow.name == LOCAL_ADMIN)).first()
    if person is None:
        person = PersonRow(name=LOCAL_ADMIN, role="admin", created_at=now)
        session.add(person)
        session.flush()
    assert person.id is not None
    return person.id
