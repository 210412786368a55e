"""A reply can be undone for a while, who has a draft open, and changes suggested to answers."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: the way back is the backup made before."""
    moment = sa.DateTime(timezone=True)
    op.add_column("draft", sa.Column("forget_at", moment, nullable=True))
    op.create_index("ix_draft_forget_at", "draft", ["forget_at"])
    op.create_table(
        "presence",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("draft", "session", "name")),
        sa.Column("seen_at", moment, nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["draft.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("draft", "session"),
    )
    op.create_table(
        "suggestion",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("id", "answer", "by")),
        sa.Column("at", moment, nullable=False),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    for name in ("answer", "at"):
        op.create_index(f"ix_suggestion_{name}", "suggestion", [name])
