"""What a recorded reply leaves behind: its post forgotten, and to whom its answers were told."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, delete, or_, select

from app.store.rows import DraftRow, ReplyRow, ToldRow

POSTED = ("as_is", "edited")
"""The outcomes in which the answers of a draft were posted."""

Nameless = Callable[[str, DraftRow], str]
"""A text of a draft or reply, and the draft with its post: the text without its poster."""

CHUNK = 500
"""How many values one statement may carry; older SQLites stop at 999."""


def as_it_is(text: str, draft: DraftRow) -> str:
    """The text with all its names and quotations."""
    return text


def forget_posts(session: Session, before: datetime, nameless: Nameless) -> int:
    """Forget posts older than `before`, with their titles, authors and addresses; how many."""
    held = or_(
        col(DraftRow.text).is_not(None), col(DraftRow.author) != "", col(DraftRow.title) != ""
    )
    return _forget_all(session, nameless, col(DraftRow.created_at) < before, held)


def forget_due(session: Session, now: datetime, nameless: Nameless) -> int:
    """Forget the posts whose replies can't be undone any more; how many."""
    return _forget_all(session, nameless, col(DraftRow.forget_at) <= now)


def _forget_all(session: Session, nameless: Nameless, *which: ColumnElement[bool]) -> int:
    rows = list(session.exec(select(DraftRow).where(*which)))
    replies = replies_to(session, rows)
    for row in rows:
        if reply := replies.get(row.id):
            reply.text = nameless(reply.text, row)
        forget(row, nameless)
    return len(rows)


def take_back(session: Session, draft: DraftRow) -> None:
    """Let a draft be open as it was before its reply was recorded, and nobody told."""
    session.exec(delete(ReplyRow).where(col(ReplyRow.draft) == draft.id))
    session.exec(delete(ToldRow).where(col(ToldRow.draft) == draft.id))
    draft.state, draft.forget_at = "open", None


def forget(draft: DraftRow, nameless: Nameless) -> None:
    """Take out of a draft what came with its post, and who wrote that."""
    draft.markdown = nameless(draft.markdown, draft)
    draft.composed = nameless(draft.composed, draft)
    draft.text = draft.forget_at = None
    draft.author = draft.title = draft.url = draft.post_id = draft.thread_id = ""


def tell(session: Session, forum: str, reply: ReplyRow, hashes: tuple[str, str]) -> None:
    """Keep to whom the answers of a reply went; a correction keeps whom the first reply met."""
    own = col(ToldRow.draft) == reply.draft
    before = session.exec(select(ToldRow).where(own)).first()
    author, thread = (before.author_hash, before.thread_hash) if before else hashes
    at = before.at if before else reply.at
    session.exec(delete(ToldRow).where(own))
    if reply.outcome not in POSTED or not (author or thread):
        return
    for answer in dict.fromkeys(reply.answers):
        row = ToldRow(draft=reply.draft, answer=answer, forum=forum, at=at)
        row.author_hash, row.thread_hash = author, thread
        session.add(row)


def replies_to(session: Session, drafts: Sequence[DraftRow]) -> dict[str, ReplyRow]:
    """The replies of some drafts, by draft."""
    found: dict[str, ReplyRow] = {}
    ids = [draft.id for draft in drafts]
    for start in range(0, len(ids), CHUNK):
        query = select(ReplyRow).where(col(ReplyRow.draft).in_(ids[start : start + CHUNK]))
        found.update((reply.draft, reply) for reply in session.exec(query))
    return found
