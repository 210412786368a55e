"""The Database: an engine, and how one transaction is opened, committed and closed."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.engine import CursorResult
from sqlmodel import Session, select

from app.store.engine import (
    StoreUnavailable,
    WriterLock,
    open_engine,
    plain_errors,
    sqlite_path,
    writer_locked,
)
from app.store.rows import MetaRow
from app.store.upgrade import MIGRATIONS, copy_to, upgrade


class Database:
    """The database behind one URL.

    Every method may raise `StoreUnavailable` or `StoreBroken`, each with one plain sentence.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._path = sqlite_path(url)
        self._engine = open_engine(url)
        self._writing = self._engine.execution_options(writes=True)
        self._lock = WriterLock(self._path) if self._path else None
        self._gated = writer_locked(url)
        self._forgetting = False

    def migrate(self, backups: Path | None, *, scripts: Path = MIGRATIONS) -> None:
        """Bring the schema to the newest, once over all processes; an older one is backed up."""
        with plain_errors():
            upgrade(self.url, self._lock, backups, scripts)

    def back_up(self, folder: Path, stem: str) -> Path | None:
        """Copy the database whole into a folder, while others work; None where it isn't a file.

        PostgreSQL's own `pg_dump` copies that.
        """
        if self._path is None:
            return None
        with plain_errors():
            return copy_to(self._path, folder, stem)

    def close(self) -> None:
        """Give every connection back."""
        self._engine.dispose()

    def ping(self) -> None:
        """Ask the database for one row. Raises `StoreUnavailable` when it doesn't answer."""
        if self._path is not None and not self._path.is_file():
            raise StoreUnavailable("The database file is gone: put it back and start again.")
        with self._read() as session:
            session.exec(select(MetaRow.key).limit(1)).first()

    def size(self) -> int:
        """Bytes of the database; for SQLite its write-ahead log too."""
        if self._path is not None:
            files = (self._path, self._path.with_name(self._path.name + "-wal"))
            return sum(file.stat().st_size for file in files if file.is_file())
        with self._read() as session:
            size = session.connection().exec_driver_sql(
                "SELECT pg_database_size(current_database())"
            )
            return int(size.scalar_one())

    @contextmanager
    def _read(self) -> Iterator[Session]:
        with plain_errors(), Session(self._engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def _write(self) -> Iterator[Session]:
        # On a SQLite with the WAL-reset race the commit's own checkpoint must end inside the lock.
        lock = self._lock.held() if self._lock and self._gated else nullcontext()
        with plain_errors(), lock, Session(self._writing, expire_on_commit=False) as session:
            yield session
            session.commit()

    def forget_log(self) -> bool:
        """Empty SQLite's write-ahead log, where a removed text would stay readable for a while.

        Nothing is done where nothing was removed. False when somebody was still reading the log:
        then it is to be called again.
        """
        if self._lock is None or not self._forgetting:
            return True
        lock = self._lock.held() if self._gated else nullcontext()
        with plain_errors(), lock, self._engine.connect() as connection:
            cursor = connection.connection.cursor()
            busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            cursor.close()
        self._forgetting = bool(busy)
        return not busy

    def _alone(self, session: Session, what: int) -> None:
        """Let others who change the same thing wait for this transaction; SQLite's always do."""
        if self._lock is None:
            session.connection().execute(text(f"SELECT pg_advisory_xact_lock({what})"))


def count(result: object) -> int:
    """How many rows a statement touched."""
    return result.rowcount if isinstance(result, CursorResult) else 0
