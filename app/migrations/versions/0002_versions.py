"""Which version of its answers a draft takes: the short one, and in which language."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: the way back is the backup made before."""
    op.add_column("draft", sa.Column("short", sa.Boolean(), nullable=True))
    op.add_column("draft", sa.Column("language", sa.String(), nullable=False, server_default=""))
