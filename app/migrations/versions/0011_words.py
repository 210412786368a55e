"""A person's own greeting and sign-off."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: the way back is the backup made before."""
    for name in ("greeting", "sign_off"):
        column = sa.Column(name, sa.Text(), nullable=False, server_default="")
        op.add_column("person", column)
