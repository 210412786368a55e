"""Passwords, rights per forum, invitations, limits of tries, and the audit."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward only: the way back is the backup made before."""
    _people()
    _to_people()
    op.create_table(
        "attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_attempt_key_at", "attempt", ["key", "at"])
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("by", "did", "of", "detail")),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_audit_at", "audit", ["at"])
    op.create_index("ix_audit_of_at", "audit", ["of", "at"])


def _people() -> None:
    forums = sa.Column("forums", sa.JSON(), nullable=False, server_default="[]")
    op.add_column("person", sa.Column("password", sa.String(), nullable=True))
    op.add_column("person", forums)
    op.add_column("person", sa.Column("disabled_at", sa.DateTime(timezone=True), nullable=True))
    browser = sa.Column("browser", sa.String(), nullable=False, server_default="")
    op.add_column("session", browser)
    for name in ("expires_at", "last_used_at"):
        op.add_column("token", sa.Column(name, sa.DateTime(timezone=True), nullable=True))


def _to_people() -> None:
    """A token may have an owner, and a link be for somebody."""
    for table, name in (("token", "owner"), ("link", "person")):
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column(name, sa.Integer(), nullable=True))
            batch.create_foreign_key(
                f"fk_{table}_{name}_person", "person", [name], ["id"], ondelete="CASCADE"
            )
        op.create_index(f"ix_{table}_{name}", table, [name])
