"""Answers proposed from past replies, until somebody has looked at them."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: the way back is the backup made before."""
    names = ("answer", "title", "written", "near")
    op.create_table(
        "proposal",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("id", "by")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in names),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    for name in ("by", "at"):
        op.create_index(f"ix_proposal_{name}", "proposal", [name])
