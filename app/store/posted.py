"""What a recorded reply leaves behind: its post forgotten, and to whom its answers were told."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlmodel import Session, col, delete, select

from app.store.rows import DraftRow, ReplyRow, ToldRow

POSTED = ("as_is", "edited")
"""The outcomes in which the answers of a draft were posted."""

Nameless = Callable[[str, str], str]
"""A text and a name, to the text without that name."""

CHUNK = 500
"""How many values one statement may carry; older SQLites stop at 999."""


def as_it_is(text: str, name: str) -> str:
    """The text with all its names."""
    return text


def forget_posts(session: Session, before: datetime, nameless: Nameless) -> int:
    """Forget the texts of posts older than `before`, and all that came with those replied to."""
    old = col(DraftRow.created_at) < before, col(DraftRow.text).is_not(None)
    rows = list(session.exec(select(DraftRow).where(*old)))
    replies = _replies(session, [row for row in rows if row.state == "done"])
    for row in rows:
        if reply := replies.get(row.id):
            reply.text = nameless(reply.text, row.author)
            forget(row, nameless)
        row.text = None
    return len(rows)


def forget(draft: DraftRow, nameless: Nameless) -> None:
    """Take out of a draft what came with its post, and who wrote that."""
    draft.markdown = nameless(draft.markdown, draft.author)
    draft.composed = nameless(draft.composed, draft.author)
    draft.text = None
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


def _replies(session: Session, drafts: Sequence[DraftRow]) -> dict[str, ReplyRow]:
    """The replies of some drafts, by draft."""
    found: dict[str, ReplyRow] = {}
    ids = [draft.id for draft in drafts]
    for start in range(0, len(ids), CHUNK):
        query = select(ReplyRow).where(col(ReplyRow.draft).in_(ids[start : start + CHUNK]))
        found.update((reply.draft, reply) for reply in session.exec(query))
    return found
