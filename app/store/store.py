"""The Store: each method is one whole transaction, its session opened and closed within."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import islice

from sqlalchemy import and_, delete, or_, union
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, select

from app.store.audit import note, noted_since
from app.store.author import Author, Held, erase, find
from app.store.database import count
from app.store.links import Links
from app.store.people import ended
from app.store.posted import (
    CHUNK,
    Nameless,
    as_it_is,
    forget,
    forget_due,
    forget_posts,
    take_back,
    tell,
)
from app.store.presence import Presence
from app.store.proposals import Proposals
from app.store.revisions import KEEPING, add, latest, of_answers
from app.store.rows import (
    DraftRow,
    LinkRow,
    MetaRow,
    ProposalRow,
    ReplyRow,
    RevisionRow,
    SessionRow,
    ToldRow,
)
from app.store.suggestions import Suggestions

WRITING = timedelta(hours=1)
"""For how long one person's writing in one draft is one line of the audit."""


class Store(Proposals, Links, Suggestions, Presence):
    """The database behind one URL. Rows come back detached; moments are aware and in UTC.

    Every method may raise `StoreUnavailable` or `StoreBroken`, each with one plain sentence.
    """

    # Drafts and replies

    def add_draft(self, row: DraftRow) -> DraftRow:
        """Keep a new draft."""
        with self._write() as session:
            session.add(row)
            note(session, row.by, "draft.made", row.id, row.created_at)
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
        by: str = "",
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
            if not noted_since(session, by, "draft.changed", id, now - WRITING):
                note(session, by, "draft.changed", id, now)
            return row

    def change_post(self, id: str, *, now: datetime, by: str, **values: object) -> None:
        """Let a draft's post read otherwise, with what was found for it now."""
        with self._write() as session:
            row = session.get(DraftRow, id)
            if row is None:
                return
            for name, value in values.items():
                setattr(row, name, value)
            row.updated_at = now
            note(session, by, "post.changed", id, now)
            self._forgetting = True

    def add_reply(
        self,
        reply: ReplyRow,
        *,
        keep_text: bool,
        told: tuple[str, str] | None = None,
        nameless: Nameless = as_it_is,
        forget_at: datetime | None = None,
    ) -> ReplyRow | None:
        """Keep what was posted, close its draft, and forget the post unless `keep_text`.

        A second reply replaces the first; None when there is no such draft. `told` are the hashes
        of author and thread, to whom the answers were told; None keeps no such thing. `nameless`
        takes the author's name out of the reply and the draft when the post is forgotten, which
        waits until `forget_at` where that is given.
        """
        with self._write() as session:
            draft = session.get(DraftRow, reply.draft)
            if draft is None:
                return None
            session.exec(delete(ReplyRow).where(col(ReplyRow.draft) == reply.draft))
            if told is not None:
                tell(session, draft.forum, reply, told)
            if forget_at is not None and not keep_text:
                draft.forget_at = forget_at
            elif not keep_text:
                reply.text = nameless(reply.text, draft)
                forget(draft, nameless)
                self._forgetting = True
            session.add(reply)
            draft.state, draft.updated_at = "done", reply.at
            note(session, reply.by, "reply.recorded", draft.id, reply.at, reply.outcome)
        return reply

    def undo_reply(self, id: str, *, since: datetime, by: str, now: datetime) -> bool:
        """Take a recorded reply back, its draft open as it was; False when it is too late.

        It is once the reply is older than `since`, or its post was forgotten with it.
        """
        with self._write() as session:
            draft = session.get(DraftRow, id)
            reply = session.exec(select(ReplyRow).where(ReplyRow.draft == id)).first()
            if draft is None or reply is None or reply.at < since:
                return False
            if draft.forget_at is None and draft.text is None:
                return False
            take_back(session, draft)
            draft.updated_at = now
            note(session, by, "reply.undone", id, now)
            return True

    def forget_due(self, now: datetime, *, nameless: Nameless = as_it_is) -> int:
        """Forget the posts of replies that can't be undone any more; how many."""
        due = select(DraftRow.id).where(col(DraftRow.forget_at) <= now).limit(1)
        with self._read() as session:
            if session.exec(due).first() is None:
                return 0
        with self._write() as session:
            self._forgetting = True
            return forget_due(session, now, nameless)

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

    def purge_told(self, before: datetime) -> int:
        """Forget what was told before a moment; how many rows went."""
        with self._write() as session:
            return count(session.exec(delete(ToldRow).where(col(ToldRow.at) < before)))

    def purge_posts(self, before: datetime, *, nameless: Nameless = as_it_is) -> int:
        """Forget posts and proposals older than `before`, and sessions and links ended by then.

        Returns how many posts went, each whole: text, title, author, addresses. The drafts stay.
        """
        with self._write() as session:
            gone = forget_posts(session, before, nameless)
            session.exec(delete(ProposalRow).where(col(ProposalRow.at) < before))
            session.exec(delete(SessionRow).where(ended(before)))
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

    def erase(self, author: Author, nameless: Nameless, *, by: str, now: datetime) -> Held:
        """Erase what is kept of one author; returns what that was, as it was found."""
        with self._write() as session:
            gone = erase(session, author, nameless)
            note(session, by, "author.erased", "", now, f"posts: {len(gone.drafts)}")
            self._forgetting = True
        self.forget_log()
        return gone

    def add_note(self, by: str, did: str, of: str, now: datetime, detail: str = "") -> None:
        """Say in the audit what was done to something that isn't a row."""
        with self._write() as session:
            note(session, by, did, of, now, detail)

    # The library's past

    def unkept(self, rows: Sequence[RevisionRow]) -> list[RevisionRow]:
        """Those that aren't their answer's newest revision."""
        with self._read() as session:
            known = latest(session, {row.answer for row in rows})
        newest = {(row.answer, row.sha256) for row in known.values()}
        return [row for row in rows if (row.answer, row.sha256) not in newest]

    def add_revisions(
        self, rows: Sequence[RevisionRow], did: str = "", of: str = "", detail: str = ""
    ) -> int:
        """Keep answer files as they are now; returns how many weren't the newest already.

        `did` says in the audit what was done to which answer, by who saved the last of them here;
        files that were changed elsewhere say themselves who did it.
        """
        with self._write() as session:
            self._alone(session, KEEPING)
            if did and rows:
                note(session, rows[-1].by, did, of, rows[-1].at, detail)
            return add(session, rows)

    def add_import(
        self, rows: Iterable[RevisionRow], format: str, by: str, at: datetime, detail: str
    ) -> None:
        """Keep the files that an import wrote, however many, and say in the audit who made it."""
        with self._write() as session:
            self._alone(session, KEEPING)
            note(session, by, "answers.imported", format, at, detail)
            some = iter(rows)
            while chunk := list(islice(some, CHUNK)):
                add(session, chunk)
                session.expunge_all()  # of ten thousand, a session would hold each to the end

    def revisions(self, *answers: str) -> list[RevisionRow]:
        """How an answer's file was, newest first, under each of the names it had."""
        with self._read() as session:
            return of_answers(session, answers)

    def revision(self, id: int) -> RevisionRow | None:
        """One revision, or None."""
        with self._read() as session:
            return session.get(RevisionRow, id)

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
