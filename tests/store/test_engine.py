"""SQLite's settings, and its one writer at a time."""

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from app.store import (
    Store,
    StoreUnavailable,
    wal_reset_affected,
    writer_locked,
)
from app.store.engine import WriterLock, open_engine
from tests.store.samples import NOW, a_draft


def test_every_pooled_connection_has_the_settings(store: Store, path: Path) -> None:
    engine = open_engine(f"sqlite:///{path}")
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "busy_timeout": 5000,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
    }
    with ExitStack() as open_together:
        for _ in range(30):
            connection = open_together.enter_context(engine.connect())
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted
            }
            assert found == wanted
    engine.dispose()


def test_only_the_owner_can_read_the_data(store: Store, path: Path) -> None:
    store.add_draft(a_draft())
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in path.parent.iterdir()} == {0o600}


@pytest.mark.parametrize(
    ("version", "affected"),
    [
        ((3, 6, 23), False),
        ((3, 7, 0), True),
        ((3, 40, 1), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 44, 9), False),
        ((3, 45, 0), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 50, 12), False),
        ((3, 51, 0), True),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((3, 52, 0), False),
        ((4, 0, 0), False),
    ],
)
def test_which_sqlites_lose_pages(version: tuple[int, int, int], affected: bool) -> None:
    assert wal_reset_affected(version) is affected


def test_the_lock_is_on_for_sqlite_exactly_when_this_one_is_affected() -> None:
    assert writer_locked("sqlite:////tmp/x.sqlite3") is wal_reset_affected(
        sqlite3.sqlite_version_info
    )
    assert writer_locked("postgresql+psycopg://localhost/desk") is False


HOLD = """
import sys
from pathlib import Path
from typing import Any
from app.store.engine import WriterLock
with WriterLock(Path(sys.argv[1])).held():
    print("held", flush=True)
    sys.stdin.read()
"""


def test_the_lock_keeps_other_processes_out_until_its_holder_dies(path: Path) -> None:
    path.parent.mkdir()
    lock = WriterLock(path)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None and holder.stdin is not None
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(StoreUnavailable, match="busy"), lock.held(0.1):
        pass
    holder.kill()
    holder.wait()
    with lock.held(1.0):
        pass
    holder.stdout.close()
    holder.stdin.close()


def test_the_lock_keeps_other_threads_out(path: Path) -> None:
    path.parent.mkdir()
    lock = WriterLock(path)
    inside: list[int] = []
    most = 0

    def one(_: int) -> None:
        nonlocal most
        with lock.held():
            inside.append(1)
            most = max(most, len(inside))
            inside.pop()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(one, range(200)))
    assert most == 1


def test_eight_writers_are_never_told_that_the_database_is_locked(store: Store, path: Path) -> None:
    def write(writer: int) -> None:
        mine = Store(f"sqlite:///{path}") if writer % 2 else store
        for number in range(50):
            id = mine.add_draft(a_draft(id=f"{writer:08x}{number:08x}")).id
            assert mine.save_draft(id, markdown=str(number), now=NOW) is not None
        if mine is not store:
            mine.close()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    assert len(store.drafts(limit=1000)) == 400


def test_readers_go_on_while_someone_writes(store: Store, path: Path) -> None:
    id = store.add_draft(a_draft()).id
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE draft SET markdown = 'half done'")
        found = store.draft(id)
        assert found is not None and found.markdown == ""
        writer.execute("ROLLBACK")
