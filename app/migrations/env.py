"""How Alembic runs here: on the connection, and in the transaction, that `Store.migrate` opened."""

from alembic import context

from app.store.rows import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
