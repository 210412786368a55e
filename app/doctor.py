"""`doctor`: whether everything that serving needs is in order, one sentence a finding."""

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from app import __version__
from app.library import LibraryMissing, read_library
from app.settings import Settings
from app.store import Store, StoreError, wal_reset_affected

FREE_SPACE = 200 * 1024 * 1024
"""Bytes on the disk below which a warning is due."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at, and how it is."""

    level: Literal["ok", "warning", "error"]
    sentence: str

    @property
    def mark(self) -> str:
        """The level as the word a person scans for."""
        return {"ok": "ok     ", "warning": "warning", "error": "error  "}[self.level]


def examine(settings: Settings) -> list[Finding]:
    """Look at the program, the library, the data folder and the database, writing nothing."""
    looks: list[Callable[[Settings], Iterator[Finding]]] = [_program, _library, _folder, _database]
    return [finding for look in looks for finding in look(settings)]


def _program(_: Settings) -> Iterator[Finding]:
    version = ".".join(str(part) for part in sys.version_info[:3])
    yield Finding("ok", f"Reply Desk {__version__} on Python {version}.")
    if wal_reset_affected(sqlite3.sqlite_version_info):
        yield Finding(
            "warning",
            f"SQLite {sqlite3.sqlite_version} has the WAL-reset fault; writes take turns under a "
            "lock, which is safe, and SQLite 3.51.3 or newer needs no lock.",
        )
    else:
        yield Finding("ok", f"SQLite {sqlite3.sqlite_version}.")


def _library(settings: Settings) -> Iterator[Finding]:
    try:
        contents = read_library(settings.library)
    except LibraryMissing as error:
        yield Finding("error", str(error))
        return
    broken = [p for p in contents.problems if p.level == "error"]
    yield Finding("ok", f"The library {settings.library} has {len(contents.answers)} answers.")
    for problem in broken:
        place = f"{problem.file}:{problem.line}" if problem.line else problem.file
        yield Finding("error", f"{place}: {problem.message}")


def _folder(settings: Settings) -> Iterator[Finding]:
    folder = settings.data_folder
    if not folder.exists():
        yield Finding("ok", f"The data folder {folder} will be made by serve.")
        return
    if not os.access(folder, os.W_OK | os.X_OK):
        yield Finding("error", f"The data folder {folder} can't be written; give it to this user.")
    if folder.stat().st_mode & 0o077:
        yield Finding("warning", f"Others can read the data folder {folder}; run chmod 700 on it.")
    free = shutil.disk_usage(folder).free
    level: Literal["ok", "warning"] = "warning" if free < FREE_SPACE else "ok"
    yield Finding(level, f"The data folder {folder} has {free // 2**20:,} MiB free.")


def _database(settings: Settings) -> Iterator[Finding]:
    plain = not settings.database
    if plain and not (settings.data_folder / "reply-desk.sqlite3").exists():
        yield Finding("ok", "The database will be made by serve.")
        return
    store = Store(settings.database_url)
    try:
        store.ping()
    except StoreError as error:
        yield Finding("error", str(error))
    else:
        yield Finding("ok", "The database answers.")
    finally:
        store.close()
