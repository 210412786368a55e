"""Which parts a draft does without, and the order that a moderator gave the others."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: the way back is the backup made before."""
    for name in ("left_out", "arranged"):
        op.add_column("draft", sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
