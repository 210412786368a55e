"""The past of answers: what was posted with them, since when they are known, and their watch."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime
from itertools import islice

from sqlalchemy import Text, cast
from sqlalchemy.orm import defer
from sqlmodel import col, delete, func, or_, select

from app.store.database import count
from app.store.people import People
from app.store.posted import POSTED
from app.store.rows import DraftRow, ReplyRow, RevisionRow, ToldRow, WatchedRow


class Past(People):
    """What rows tell of the answers' past."""

    def used_since(self, moment: datetime) -> Counter[str]:
        """In how many replies each answer was posted since a moment."""
        query = select(ReplyRow.answers).where(
            col(ReplyRow.at) >= moment, col(ReplyRow.outcome).in_(POSTED)
        )
        with self._read() as session:
            return Counter(answer for answers in session.exec(query) for answer in set(answers))

    def first_seen(self) -> dict[str, datetime]:
        """When the first revision of each answer was kept that is still there."""
        query = select(RevisionRow.answer, func.min(RevisionRow.at)).group_by(RevisionRow.answer)
        with self._read() as session:
            return dict(session.exec(query).all())

    def last_changed(self, answers: Collection[str]) -> dict[str, datetime]:
        """When the newest revision of each of some answers was kept."""
        query = select(RevisionRow.answer, func.max(RevisionRow.at)).group_by(RevisionRow.answer)
        query = query.where(col(RevisionRow.answer).in_(answers))
        with self._read() as session:
            return dict(session.exec(query).all())

    def past_posts(self, limit: int) -> list[str]:
        """The newest posts that were answered and are still kept, title and text."""
        query = select(DraftRow.title, DraftRow.text).where(
            DraftRow.state == "done",
            col(DraftRow.text).is_not(None),
            col(DraftRow.forget_at).is_(None),
        )
        with self._read() as session:
            rows = session.exec(query.order_by(col(DraftRow.created_at).desc()).limit(limit))
            return [f"{title}\n{text}" for title, text in rows]

    def sent(
        self,
        answers: Collection[str] = (),
        *,
        forums: Collection[str] | None = None,
        hashes: Collection[str] | None = None,
        words: Sequence[str] = (),
        since: datetime | None = None,
        until: datetime | None = None,
        before: int = 0,
        limit: int = 50,
    ) -> list[tuple[ReplyRow, DraftRow]]:
        """What was recorded, newest first, each with its draft; every condition that is given.

        `answers` of which one was in the reply, `hashes` of its author, `words` that its text has;
        `before` is the number of a reply. Drafts come without their post.
        """
        query = select(ReplyRow, DraftRow).join(DraftRow, col(DraftRow.id) == col(ReplyRow.draft))
        query = query.options(defer(DraftRow.text))  # type: ignore[arg-type]  # a column
        if answers:
            listed = cast(col(ReplyRow.answers), Text)
            query = query.where(
                or_(*(listed.contains(f'"{id}"', autoescape=True) for id in answers))
            )
        if forums is not None:
            query = query.where(col(DraftRow.forum).in_(forums))
        if hashes is not None:
            told = select(ToldRow.draft).where(col(ToldRow.author_hash).in_(hashes))
            query = query.where(col(ReplyRow.draft).in_(told))
        query = query.where(
            *(col(ReplyRow.text).icontains(word, autoescape=True) for word in words),
            *([col(ReplyRow.at) >= since] if since else []),
            *([col(ReplyRow.at) < until] if until else []),
            *([col(ReplyRow.id) < before] if before else []),
        )
        with self._read() as session:
            rows = session.exec(query.order_by(col(ReplyRow.id).desc()).limit(limit))
            return [(reply, draft) for reply, draft in rows]

    def outcomes(
        self, since: datetime, forums: Collection[str] | None = None
    ) -> list[tuple[datetime, str, list[str]]]:
        """What became of drafts since a moment: when, and with which answers."""
        query = select(ReplyRow.at, ReplyRow.outcome, ReplyRow.answers)
        query = query.where(col(ReplyRow.at) >= since)
        if forums is not None:
            of_them = select(DraftRow.id).where(col(DraftRow.forum).in_(forums))
            query = query.where(col(ReplyRow.draft).in_(of_them))
        with self._read() as session:
            return [(at, outcome, list(answers)) for at, outcome, answers in session.exec(query)]

    def replies_mark(self) -> tuple[int, int]:
        """The newest reply's number and how many there are: other ones when something was sent."""
        query = select(func.max(ReplyRow.id), func.count(col(ReplyRow.id)))
        with self._read() as session:
            newest, many = session.exec(query).one()
            return newest or 0, many

    def sent_with(
        self, answers: Collection[str], *, forums: Collection[str] | None, besides: str, most: int
    ) -> list[tuple[DraftRow, ReplyRow]]:
        """The newest replies in which one of these answers was posted, with their drafts.

        A post that is yet to be forgotten isn't one of the past; looked at are the last 200.
        """
        query = (
            select(DraftRow, ReplyRow)
            .join(ReplyRow, col(ReplyRow.draft) == col(DraftRow.id))
            .where(col(ReplyRow.outcome).in_(POSTED), col(DraftRow.forget_at).is_(None))
            .where(col(DraftRow.id) != besides)
        )
        if forums is not None:
            query = query.where(col(DraftRow.forum).in_(forums))
        with self._read() as session:
            last = session.exec(query.order_by(col(ReplyRow.id).desc()).limit(200))
            found = (pair for pair in last if not set(answers).isdisjoint(pair[1].answers))
            return list(islice(found, most))

    def add_watched(self, rows: Sequence[WatchedRow]) -> None:
        """Keep what would have matched; of a post that comes again only its draft is new."""
        with self._write() as session:
            for row in rows:
                if row.draft and session.get(DraftRow, row.draft) is None:
                    row.draft = None  # erased meanwhile
                known = session.get(WatchedRow, row.id)
                if known is None:
                    session.add(row)
                elif row.draft:
                    known.draft = row.draft

    def watched(self, since: str, limit: int = 5_000) -> list[tuple[WatchedRow, ReplyRow | None]]:
        """What would have matched since a day, newest first, with what was posted then."""
        query = (
            select(WatchedRow, ReplyRow)
            .join(ReplyRow, col(ReplyRow.draft) == col(WatchedRow.draft), isouter=True)
            .where(col(WatchedRow.day) >= since)
            .order_by(col(WatchedRow.day).desc(), col(WatchedRow.id))
        )
        with self._read() as session:
            return [(row, reply) for row, reply in session.exec(query.limit(limit))]

    def purge_watched(self, before: str) -> int:
        """Forget what would have matched before a day; how many rows went."""
        with self._write() as session:
            return count(session.exec(delete(WatchedRow).where(col(WatchedRow.day) < before)))
