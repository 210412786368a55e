"""What watched answers and keywords would have matched."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: the way back is the backup made before."""
    op.create_table(
        "watched",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("id", "day", "forum")),
        sa.Column("answer", sa.String(), nullable=False),
        *(sa.Column(name, sa.JSON(), nullable=False) for name in ("words", "instead")),
        sa.Column("draft", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["draft"], ["draft.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_watched_answer_day", "watched", ["answer", "day"])
    for name in ("day", "draft"):
        op.create_index(f"ix_watched_{name}", "watched", [name])
