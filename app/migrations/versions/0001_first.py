"""The first schema: drafts, replies, revisions, and who may come in."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: the way back is the backup made before."""
    _drafts()
    _replies()
    _revisions()
    _people()
    _tokens()
    op.create_table("meta", _key("key"), _text("value"), sa.PrimaryKeyConstraint("key"))


def _drafts() -> None:
    words = ("state", "forum", "format", "author", "markup", "post_id", "thread_id", "by")
    op.create_table(
        "draft",
        _key("id"),
        _moment("created_at"),
        _moment("updated_at"),
        *(_word(name) for name in words),
        _text("title"),
        _text("text", nullable=True),
        _text("url"),
        _word("verdict"),
        _word("urgent", nullable=True),
        sa.Column("urgent_off", sa.Boolean(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=True),
        _list("answers"),
        _text("composed"),
        _text("markdown"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_draft_state_created_at", "draft", ["state", "created_at"])


def _replies() -> None:
    op.create_table(
        "reply",
        sa.Column("id", sa.Integer(), nullable=False),
        _word("draft"),
        _text("text"),
        _word("outcome"),
        _list("answers"),
        _word("by"),
        _moment("at"),
        sa.ForeignKeyConstraint(["draft"], ["draft.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("draft"),
    )


def _revisions() -> None:
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), nullable=False),
        _word("answer"),
        _word("sha256"),
        _text("content"),
        _moment("at"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("answer", "sha256"),
    )


def _people() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        _word("name"),
        _word("role"),
        _moment("created_at"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "session",
        _key("hash"),
        sa.Column("person", sa.Integer(), nullable=False),
        _moment("created_at"),
        _moment("idle_until"),
        _moment("expires_at"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_index("ix_session_person", "session", ["person"])


def _tokens() -> None:
    op.create_table(
        "token",
        _key("id"),
        _word("hash"),
        _word("name"),
        _list("scopes"),
        _list("forums"),
        _moment("created_at"),
        _moment("revoked_at", nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("hash"),
    )
    op.create_table(
        "link",
        _key("hash"),
        _moment("created_at"),
        _moment("expires_at"),
        _moment("used_at", nullable=True),
        sa.PrimaryKeyConstraint("hash"),
    )


def _key(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _word(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=nullable)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _list(name: str) -> sa.Column[list[str]]:
    return sa.Column(name, sa.JSON(), nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[datetime]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)
