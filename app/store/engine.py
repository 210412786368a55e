"""How a database is opened: its settings, one writer at a time, errors in plain words."""

import fcntl
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

WAIT = 5.0
"""Seconds that a writer waits for the writer before it."""

PRAGMAS = (
    f"busy_timeout={int(WAIT * 1000)}",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
)


class StoreError(Exception):
    """The database can't be used; the text is one sentence that says what to do."""


class StoreUnavailable(StoreError):
    """The database is missing, locked, full or may not be written; trying later can help."""


class StoreBroken(StoreError):
    """The file is damaged, something else, or newer than this program; a person must act."""


def wal_reset_affected(version: tuple[int, ...]) -> bool:
    """Whether this SQLite can lose pages when two connections write or checkpoint at once.

    Source: the WAL-reset note on sqlite.org/wal.html: 3.7.0 to 3.51.2, except 3.44.6 and 3.50.7
    and what follows them on the same branch.
    """
    if (3, 44, 6) <= version < (3, 45) or (3, 50, 7) <= version < (3, 51):
        return False
    return (3, 7, 0) <= version < (3, 51, 3)


def writer_locked(url: str) -> bool:
    """Whether writes to this database go through the lock file; `doctor` advises an upgrade."""
    return sqlite_path(url) is not None and wal_reset_affected(sqlite3.sqlite_version_info)


def sqlite_path(url: str) -> Path | None:
    """The file that a URL names, or None when it isn't SQLite's."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreBroken(
            "REPLY_DESK_DATABASE isn't a database URL such as sqlite:///desk.sqlite3."
        ) from error
    if parsed.get_backend_name() != "sqlite":
        return None
    if not parsed.database or parsed.database == ":memory:":
        raise StoreBroken("The database must be a file: name one, as in sqlite:///desk.sqlite3.")
    return Path(parsed.database).absolute()


class WriterLock:
    """One writer at a time, over threads and processes, by flock on a file beside the database."""

    def __init__(self, database: Path) -> None:
        self._path = database.with_name(database.name + ".lock")
        self._thread = threading.Lock()

    @contextmanager
    def held(self, wait: float = WAIT) -> Iterator[None]:
        """Hold the lock. Raises `StoreUnavailable` after `wait` seconds."""
        until = time.monotonic() + wait
        if not self._thread.acquire(timeout=wait):
            raise StoreUnavailable(_BUSY)
        try:
            with self._flock(until):
                yield
        finally:
            self._thread.release()

    @contextmanager
    def _flock(self, until: float) -> Iterator[None]:
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise StoreUnavailable(_READ_ONLY) from error
        try:
            # Asked again and again: a blocking flock would wait for ever on a stopped process.
            while not _try_flock(file):
                if time.monotonic() > until:
                    raise StoreUnavailable(_BUSY)
                time.sleep(0.002)
            yield
        finally:
            os.close(file)


def _try_flock(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def open_engine(url: str, *, foreign_keys: bool = True) -> Engine:
    """An engine for either database; nothing is dialled before its first use."""
    path = sqlite_path(url)
    if path is not None:
        return _open_sqlite(path, foreign_keys)
    return create_engine(url, pool_pre_ping=True, pool_recycle=1800, pool_size=20, max_overflow=20)


def _open_sqlite(path: Path, foreign_keys: bool) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        creator=lambda: connect(path, foreign_keys=foreign_keys),
        pool_size=20,
        max_overflow=30,
        pool_timeout=WAIT,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    # The driver begins on its own and too late: a transaction that reads first and writes later
    # is refused at once, without waiting, when another has written in between.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def connect(path: Path, *, foreign_keys: bool = True) -> sqlite3.Connection:
    """A connection to an existing file, set up as `PRAGMAS` says."""
    connection = connect_bare(path)
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if not foreign_keys:
            connection.execute("PRAGMA foreign_keys=OFF")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_bare(path: Path) -> sqlite3.Connection:
    """A connection that changes no setting of the file, and never makes one."""
    return sqlite3.connect(
        f"file:{quote(str(path))}?mode=rw",
        uri=True,
        timeout=WAIT,
        isolation_level=None,
        check_same_thread=False,
    )


_BUSY = "The database is busy with another writer: try again in a moment."
_READ_ONLY = "The database may not be written: check the rights of the data folder."
_DAMAGED = "The database is damaged: stop Reply Desk and put a file from backups/ in its place."
_CAUSES: tuple[tuple[str, Callable[[str], StoreError], str], ...] = (
    ("locked", StoreUnavailable, _BUSY),
    ("readonly", StoreUnavailable, _READ_ONLY),
    ("read-only", StoreUnavailable, _READ_ONLY),
    ("is full", StoreUnavailable, "The disk is full: free some space and try again."),
    (
        "unable to open",
        StoreUnavailable,
        "The database can't be opened: check that the data folder exists and is yours.",
    ),
    (
        "no such table",
        StoreBroken,
        "The database has no tables yet: start `reply-desk serve` once.",
    ),
    ("not a database", StoreBroken, "The database file isn't a database: name another one."),
    ("malformed", StoreBroken, _DAMAGED),
    ("corrupt", StoreBroken, _DAMAGED),
)


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turn what the driver says into `StoreUnavailable` or `StoreBroken`; bugs pass unchanged."""
    try:
        yield
    except PoolTimeout as error:
        raise StoreUnavailable(_BUSY) from error
    except (SQLAlchemyError, sqlite3.Error) as error:
        plain = _plain(error)
        if plain is None:
            raise
        raise plain from error


def _plain(error: Exception) -> StoreError | None:
    words = str(getattr(error, "orig", error)).lower()
    for cause, kind, sentence in _CAUSES:
        if cause in words:
            return kind(sentence)
    if isinstance(error, OperationalError | sqlite3.OperationalError):
        return StoreUnavailable("The database doesn't answer: check that it runs and try again.")
    if type(error) in {DatabaseError, sqlite3.DatabaseError}:
        return StoreBroken(_DAMAGED)
    return None
