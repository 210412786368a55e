"""Who saved a revision, and every saving as a revision of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: the way back is the backup made before."""
    by = sa.Column("by", sa.String(), nullable=False, server_default="")
    with op.batch_alter_table("revision") as batch:
        batch.add_column(by)
        batch.drop_constraint("uq_revision_answer_sha256", type_="unique")
    op.create_index("ix_revision_answer_at", "revision", ["answer", "at"])
