"""How the links of the library stand."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: the way back is the backup made before."""
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "link_check",
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("first_checked", moment, nullable=False),
        sa.Column("last_checked", moment, nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failed_at", moment, nullable=True),
        sa.Column("final_url", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("url"),
    )
    op.create_index("ix_link_check_state", "link_check", ["state"])
