"""The tables: what one draft, reply, telling, revision, person, token and so on is as a row."""

import secrets
from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    MetaData,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

# Named constraints, since a batch migration can only change what has a name.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

EMPTY = {"server_default": "[]"}
"""What a list is in rows that are older than its column."""


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept as UTC; SQLite drops the zone, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("A moment needs its time zone.")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Row(SQLModel, registry=registry(metadata=MetaData(naming_convention=NAMES))):
    """What all tables share: one MetaData of our own with named constraints."""


def new_id() -> str:
    """Sixteen hex digits."""
    return secrets.token_hex(8)


class DraftRow(Row, table=True):
    """A post and the draft made for it. `answers` are `{"id", "sha256"}`; `text` goes in time.

    An answer whose follow-up was taken has `"version": "follow_up"` too.

    `urgent` is the rule that fired, `urgent_off` that a moderator said it isn't the case here.
    `short` is None where the forum decides, `language` "" where there was nothing to choose.
    `left_out` and `arranged` are keys of parts: those to do without, and those put in an order.
    `forget_at` is set while a recorded reply can be undone: then the post goes at that moment.
    """

    __tablename__ = "draft"
    __table_args__ = (Index(None, "state", "created_at"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)
    state: str = "open"
    forum: str = ""
    format: str = "markdown"
    short: bool | None = None
    language: str = Field(default="", sa_column_kwargs={"server_default": ""})
    author: str = ""
    title: str = Field(default="", sa_type=Text)
    text: str | None = Field(default=None, sa_type=Text)
    markup: str = "auto"
    post_id: str = ""
    url: str = Field(default="", sa_type=Text)
    thread_id: str = ""
    by: str = ""
    verdict: str = "none"
    urgent: str | None = None
    urgent_off: bool = False
    confidence: float | None = None
    answers: list[dict[str, str]] = Field(default_factory=list, sa_type=JSON)
    left_out: list[str] = Field(
        default_factory=list, sa_type=JSON, sa_column_kwargs={"server_default": "[]"}
    )
    arranged: list[str] = Field(
        default_factory=list, sa_type=JSON, sa_column_kwargs={"server_default": "[]"}
    )
    composed: str = Field(default="", sa_type=Text)
    markdown: str = Field(default="", sa_type=Text)
    forget_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)


class ReplyRow(Row, table=True):
    """What was posted for a draft; `outcome` is as_is, edited, wrong_answer or no_answer."""

    __tablename__ = "reply"
    __table_args__ = (UniqueConstraint("draft"),)

    id: int | None = Field(default=None, primary_key=True)
    draft: str = Field(sa_column_args=[ForeignKey("draft.id", ondelete="CASCADE")])
    text: str = Field(default="", sa_type=Text)
    outcome: str
    answers: list[str] = Field(default_factory=list, sa_type=JSON)
    by: str = ""
    at: datetime = Field(sa_type=UtcDateTime)


class ToldRow(Row, table=True):
    """An answer that was posted, and to whom: keyed hashes of author and thread, "" for none."""

    __tablename__ = "told"

    id: int | None = Field(default=None, primary_key=True)
    draft: str = Field(sa_column_args=[ForeignKey("draft.id", ondelete="CASCADE")], index=True)
    answer: str
    forum: str
    author_hash: str = Field(default="", index=True)
    thread_hash: str = Field(default="", index=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)


class WatchedRow(Row, table=True):
    """A post that a watched answer or keyword would have matched, without a word of the post.

    `words` are the answer's own keywords and phrases that hit, `instead` the answers that were
    suggested without them. `day` is as 2026-11-25; `id` can't be made again from the post.
    """

    __tablename__ = "watched"
    __table_args__ = (Index(None, "answer", "day"),)

    id: str = Field(primary_key=True)
    day: str = Field(index=True)
    forum: str
    answer: str
    words: list[str] = Field(default_factory=list, sa_type=JSON)
    instead: list[str] = Field(default_factory=list, sa_type=JSON)
    draft: str | None = Field(
        default=None, sa_column_args=[ForeignKey("draft.id", ondelete="CASCADE")], index=True
    )


class PresenceRow(Row, table=True):
    """Somebody who has a draft open: which browser, by the start of its session's hash, and when.

    `seen_at` is when it was last heard of.
    """

    __tablename__ = "presence"

    draft: str = Field(
        sa_column_args=[ForeignKey("draft.id", ondelete="CASCADE")], primary_key=True
    )
    session: str = Field(primary_key=True)
    name: str
    seen_at: datetime = Field(sa_type=UtcDateTime)


class SuggestionRow(Row, table=True):
    """What a moderator changed in a draft and suggests to an answer.

    `changes` are paragraphs of its body, each with the words that would stand in its place.
    """

    __tablename__ = "suggestion"

    id: str = Field(default_factory=new_id, primary_key=True)
    answer: str = Field(index=True)
    by: str = ""
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    changes: list[list[str]] = Field(default_factory=list, sa_type=JSON)


class RevisionRow(Row, table=True):
    """An answer file as it once was; the one with the latest `at` is how it is.

    `answer` is the file's name without `.md`; `by` who saved it here, "" for what was changed
    elsewhere.
    """

    __tablename__ = "revision"
    __table_args__ = (Index(None, "answer", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    answer: str
    sha256: str
    content: str = Field(default="", sa_type=Text)
    at: datetime = Field(sa_type=UtcDateTime)
    by: str = Field(default="", sa_column_kwargs={"server_default": ""})


class ProposalRow(Row, table=True):
    """An answer proposed from past replies, until its curator has said what becomes of it.

    `by` is who gave the file, `content` the answer's file as it would be, `place` its place among
    the others, `notes` what is to be said of it, `near` the answer that has it already.
    """

    __tablename__ = "proposal"

    id: str = Field(default_factory=new_id, primary_key=True)
    by: str = Field(index=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    place: int
    answer: str
    title: str
    written: str
    near: str = ""
    notes: list[str] = Field(default_factory=list, sa_type=JSON)
    content: str = Field(sa_type=Text)


class PersonRow(Row, table=True):
    """Someone who may sign in; `role` is moderator, curator or admin.

    Without a `password` (its argon2id hash) only a link lets them in; no `forums` means them all.
    `greeting` and `sign_off` are their own words, "" for the forum's.
    """

    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("name"),)

    id: int | None = Field(default=None, primary_key=True)
    name: str
    role: str
    created_at: datetime = Field(sa_type=UtcDateTime)
    password: str | None = None
    forums: list[str] = Field(default_factory=list, sa_type=JSON, sa_column_kwargs=EMPTY)
    greeting: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    sign_off: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    disabled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SessionRow(Row, table=True):
    """A signed-in browser. `hash` is its cookie's SHA-256; the earlier of its two times ends it."""

    __tablename__ = "session"

    hash: str = Field(primary_key=True)
    person: int = Field(sa_column_args=[ForeignKey("person.id", ondelete="CASCADE")], index=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    idle_until: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    browser: str = Field(default="", sa_column_kwargs={"server_default": ""})


class TokenRow(Row, table=True):
    """A key for the API. `hash` is the whole token's SHA-256; no `forums` means every forum.

    It never may do more than its `owner`; one that was made by the command line has none.
    """

    __tablename__ = "token"
    __table_args__ = (UniqueConstraint("hash"),)

    id: str = Field(default_factory=new_id, primary_key=True)
    hash: str
    name: str
    scopes: list[str] = Field(default_factory=list, sa_type=JSON)
    forums: list[str] = Field(default_factory=list, sa_type=JSON)
    created_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    last_used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    owner: int | None = Field(
        default=None, sa_column_args=[ForeignKey("person.id", ondelete="CASCADE")], index=True
    )


class LinkRow(Row, table=True):
    """A link that lets in once: a `person` to whom it was sent, or else the local admin.

    `hash` is its code's SHA-256.
    """

    __tablename__ = "link"

    hash: str = Field(primary_key=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    person: int | None = Field(
        default=None, sa_column_args=[ForeignKey("person.id", ondelete="CASCADE")], index=True
    )


class AttemptRow(Row, table=True):
    """A try to sign in. `key` is a hash of the name, or of the address, that was tried."""

    __tablename__ = "attempt"
    __table_args__ = (Index(None, "key", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    key: str
    at: datetime = Field(sa_type=UtcDateTime)


class AuditRow(Row, table=True):
    """Who did what, to which thing, and when; never a post's or a reply's words."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "of", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    by: str
    did: str
    of: str
    detail: str = ""


class MetaRow(Row, table=True):
    """What the database knows about itself, such as which library it belongs to."""

    __tablename__ = "meta"

    key: str = Field(primary_key=True)
    value: str = Field(default="", sa_type=Text)


class LinkCheckRow(Row, table=True):
    """How a link of the library stands: fine, moved, failing, dead, or unchecked.

    `failures` are counted at least a day apart, `failed_at` is the last; `final_url` is the
    address to which it moved for good, `reason` a sentence about what was heard last.
    """

    __tablename__ = "link_check"

    url: str = Field(primary_key=True)
    state: str = Field(default="unchecked", index=True)
    reason: str = ""
    first_checked: datetime = Field(sa_type=UtcDateTime)
    last_checked: datetime = Field(sa_type=UtcDateTime)
    failures: int = 0
    failed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    final_url: str = ""
