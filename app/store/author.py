"""One author: what the tables hold of them, found and erased in the same way."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote

from sqlmodel import Session, col, select

from app.store.posted import CHUNK, Nameless, forget, replies_to
from app.store.rows import (
    DraftRow,
    LinkCheckRow,
    ProposalRow,
    ReplyRow,
    RevisionRow,
    SuggestionRow,
    ToldRow,
)


@dataclass(frozen=True, slots=True)
class Author:
    """How an author's rows are known.

    `wrote` tells their posts, `names` texts in which they are named, `without` gives such a text
    without the name; `hashes` are theirs in the table of who was told what, one for each forum.
    `forum` leaves other forums' drafts aside when it isn't "".
    """

    wrote: Callable[[DraftRow], bool]
    names: Callable[[str], bool]
    without: Callable[[str], str]
    hashes: frozenset[str]
    forum: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """What is held of an author.

    `drafts` to their posts, `told` what they got, `replies` to them or naming them, `naming` the
    drafts to others' posts that name them, `revisions` former words of answers that do,
    `links` what is known of links with their name in the address, `proposals` answers proposed
    from past replies, and `suggestions` changes to answers that were suggested.
    """

    drafts: tuple[DraftRow, ...]
    told: tuple[ToldRow, ...]
    replies: tuple[ReplyRow, ...]
    naming: tuple[DraftRow, ...]
    revisions: tuple[RevisionRow, ...]
    links: tuple[LinkCheckRow, ...]
    proposals: tuple[ProposalRow, ...]
    suggestions: tuple[SuggestionRow, ...]


TEXTS = ("text", "title", "markdown", "composed")
ADDRESSES = ("url", "post_id", "thread_id")


def find(session: Session, author: Author) -> Held:
    """Everything in the tables that is the author's or names them."""
    drafts, naming, replies = [], [], []
    told = _told(session, author)
    to_them = {row.draft for row in told}
    query = select(DraftRow).order_by(col(DraftRow.created_at), col(DraftRow.id))
    for chunk in session.exec(query.execution_options(yield_per=CHUNK)).partitions():
        rows = [row for row in chunk if author.forum in ("", row.forum)]
        sent = replies_to(session, rows)
        for row in rows:
            mine = author.wrote(row)
            if mine:
                drafts.append(row)
            elif any(author.names(getattr(row, name) or "") for name in (*TEXTS, *ADDRESSES)):
                naming.append(row)
            reply = sent.get(row.id)
            if reply and (mine or row.id in to_them or author.names(reply.text)):
                replies.append(reply)
    past = tuple(_past(session, author))
    links = tuple(row for row in session.exec(select(LinkCheckRow)) if _in_address(row, author))
    proposed = tuple(_proposed(session, author))
    own = tuple(drafts), tuple(told), tuple(replies), tuple(naming)
    return Held(*own, past, links, proposed, tuple(_suggested(session, author)))


def erase(session: Session, author: Author, nameless: Nameless) -> Held:
    """Erase all that `find` finds; what is returned still has the words it had."""
    found = find(session, author)
    kept = _copy(found)
    for reply in found.replies:
        reply.text = author.without(reply.text)
    sent = replies_to(session, found.drafts)
    for draft in found.drafts:
        if draft.id in sent:
            sent[draft.id].text = nameless(sent[draft.id].text, draft)
        forget(draft, nameless)
        if draft.state == "open":
            session.delete(draft)
    for draft in found.naming:
        _take_name(draft, author)
    for row in (*found.told, *found.revisions, *found.links, *found.proposals, *found.suggestions):
        session.delete(row)
    return kept


def _copy(held: Held) -> Held:
    """Rows that keep their words when those of the session lose them."""
    return Held(
        drafts=tuple(row.model_copy() for row in held.drafts),
        told=tuple(row.model_copy() for row in held.told),
        replies=tuple(row.model_copy() for row in held.replies),
        naming=tuple(row.model_copy() for row in held.naming),
        revisions=tuple(row.model_copy() for row in held.revisions),
        links=tuple(row.model_copy() for row in held.links),
        proposals=tuple(row.model_copy() for row in held.proposals),
        suggestions=tuple(row.model_copy() for row in held.suggestions),
    )


def _take_name(draft: DraftRow, author: Author) -> None:
    """Take the name out of a draft to somebody else's post; an address with it goes whole."""
    for name in TEXTS:
        if text := getattr(draft, name):
            setattr(draft, name, author.without(text))
    for name in ADDRESSES:
        if author.names(getattr(draft, name)):
            setattr(draft, name, "")


def _told(session: Session, author: Author) -> list[ToldRow]:
    query = select(ToldRow).where(col(ToldRow.author_hash).in_(author.hashes - {""}))
    return list(session.exec(query.order_by(col(ToldRow.at), col(ToldRow.id))))


def _in_address(row: LinkCheckRow, author: Author) -> bool:
    return any(author.names(unquote(text)) for text in (row.url, row.final_url, row.reason))


def _past(session: Session, author: Author) -> list[RevisionRow]:
    """The revisions that name the author, except how each answer is now: that is a file's."""
    query = select(RevisionRow).order_by(
        col(RevisionRow.answer), col(RevisionRow.at).desc(), col(RevisionRow.id).desc()
    )
    found, answer = [], None
    for row in session.exec(query):
        if row.answer == answer and author.names(row.content):
            found.append(row)
        answer = row.answer
    return found


def _proposed(session: Session, author: Author) -> list[ProposalRow]:
    """The proposals that name the author."""
    query = select(ProposalRow).order_by(col(ProposalRow.at), col(ProposalRow.id))
    return [
        row
        for row in session.exec(query)
        if any(author.names("\n" + text) for text in (row.title, row.content, *row.notes))
    ]


def _suggested(session: Session, author: Author) -> list[SuggestionRow]:
    """The suggested changes that name the author."""
    rows = session.exec(select(SuggestionRow).order_by(col(SuggestionRow.at)))
    return [row for row in rows if any(map(author.names, _words(row)))]


def _words(row: SuggestionRow) -> list[str]:
    return ["\n" + text for change in row.changes for text in change]
