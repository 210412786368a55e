"""The schema brought to its newest form: by one process, after a backup, all or nothing."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from app.store.engine import (
    StoreBroken,
    StoreUnavailable,
    WriterLock,
    connect,
    connect_bare,
    open_engine,
    sqlite_path,
)

MIGRATIONS = Path(__file__).parent.parent / "migrations"
MIGRATION_WAIT = 120.0
"""Seconds that a process waits for another one's migration."""

_PG_LOCK = 7_202_611
"""The number of the advisory lock under which PostgreSQL is migrated; any fixed one does."""


def upgrade(url: str, lock: WriterLock | None, backups: Path | None, scripts: Path) -> None:
    """Migrate to the newest schema. Raises `StoreBroken` when the file is damaged or not ours."""
    config = _config(scripts)
    path = sqlite_path(url)
    if path is None or lock is None:
        _migrate(url, config)
        return
    _make_folder(path.parent)
    with lock.held(MIGRATION_WAIT):
        _prepare_file(path)
        revision = _look(path)
        _refuse_newer(revision, config)
        _back_up(path, revision, config, backups)
        _migrate(url, config)


def _config(scripts: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _make_folder(folder: Path) -> None:
    """The data folder, for its owner alone; one that was there already keeps its rights."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailable(
            "The data folder can't be made: set REPLY_DESK_DATA to one that is yours."
        ) from error


def _prepare_file(path: Path) -> None:
    """Make the file if it isn't there, readable by its owner alone, before SQLite would."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    except FileExistsError:
        if path.is_file() and path.stat().st_size == 0:
            raise StoreBroken(
                "The database file is empty: put a backup in its place, or delete it to begin anew."
            ) from None
    except OSError as error:
        raise StoreUnavailable(
            "The database can't be made: check the rights of the data folder."
        ) from error


def _look(path: Path) -> str | None:
    """The schema that a sound file of ours has, None for a new one; nothing in it is changed."""
    with closing(connect_bare(path)) as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("malformed")
        tables = "SELECT name FROM sqlite_master WHERE type = 'table'"
        names = {name for (name,) in connection.execute(tables)}
        if names and "alembic_version" not in names:
            raise StoreBroken(
                "The database holds something else: name another one with --database."
            )
        if not names:
            return None
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if found is None else str(found[0])


def _refuse_newer(revision: str | None, config: Config) -> None:
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision is not None and revision not in known:
        raise StoreBroken("The database was written by a newer Reply Desk: install that version.")


def _back_up(path: Path, revision: str | None, config: Config, backups: Path | None) -> None:
    """Copy a database whose schema is about to change; a new or up-to-date one needs no copy."""
    if backups is not None and revision is not None and revision not in _heads(config):
        copy_to(path, backups, f"{path.stem}-{revision}")


def copy_to(path: Path, backups: Path, stem: str) -> Path:
    """A whole copy of a database in a folder, under a name that nothing has; its path."""
    _make_folder(backups)
    target = _free_name(backups, stem)
    # Made beforehand, since VACUUM INTO would let everyone read its file.
    os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    with closing(connect(path)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    _sync(target)
    _sync(backups)
    return target


def _free_name(folder: Path, stem: str) -> Path:
    number = 1
    while (target := folder / f"{stem}-{number}.sqlite3").exists():
        number += 1
    return target


def _sync(path: Path) -> None:
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def _heads(config: Config) -> tuple[str, ...]:
    return tuple(ScriptDirectory.from_config(config).get_heads())


def _migrate(url: str, config: Config) -> None:
    # Batch migrations drop tables and make them anew, which foreign keys would turn into deletions.
    engine = open_engine(url, foreign_keys=False)
    try:
        with engine.execution_options(writes=True).begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"SELECT pg_advisory_xact_lock({_PG_LOCK})"))
            revision = MigrationContext.configure(connection).get_current_revision()
            _refuse_newer(revision, config)
            if revision not in _heads(config):
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
                _check_references(connection)
    finally:
        engine.dispose()


def _check_references(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StoreBroken(
            "The upgrade would break references, so nothing was changed: keep the old version."
        )
