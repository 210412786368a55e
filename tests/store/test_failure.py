"""What the store says when it can't, and what it keeps when its process is killed."""

import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.store import (
    Store,
    StoreBroken,
    StoreUnavailable,
)


def test_a_missing_database_is_said_and_not_made(path: Path) -> None:
    store = Store(f"sqlite:///{path}")
    with pytest.raises(StoreUnavailable):
        store.ping()
    with pytest.raises(StoreUnavailable, match="data folder"):
        store.drafts()
    assert not path.exists()


def test_a_database_that_vanished_while_open_is_noticed(store: Store, path: Path) -> None:
    store.ping()
    path.rename(path.with_name("elsewhere"))
    with pytest.raises(StoreUnavailable):
        store.ping()


def test_a_database_without_tables_names_what_to_do(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE other (id)")
    with pytest.raises(StoreBroken, match="serve"):
        Store(f"sqlite:///{path}").ping()


@pytest.mark.parametrize("url", ["nonsense", "sqlite://", "sqlite:///:memory:"])
def test_an_address_that_names_no_database_is_one_sentence(url: str) -> None:
    with pytest.raises(StoreBroken) as said:
        Store(url)
    assert "\n" not in str(said.value) and str(said.value).endswith(".")


FILL = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from app.store import DraftRow, Store, StoreUnavailable
folder, now = Path(sys.argv[1]), datetime.now(UTC)
ballast = folder / "ballast"
ballast.write_bytes(bytes(1 << 20))
store = Store(f"sqlite:///{folder / 'desk.sqlite3'}")
store.migrate(None)
first = store.add_draft(DraftRow(created_at=now, updated_at=now, text="first")).id
said = ""
for _ in range(400):
    try:
        store.add_draft(DraftRow(created_at=now, updated_at=now, text="x" * 30_000))
    except StoreUnavailable as error:
        said = str(error)
        break
assert "full" in said, said
assert store.draft(first).text == "first"
ballast.unlink()
store.add_draft(DraftRow(created_at=now, updated_at=now, text="after"))
assert "after" in {row.text for row in store.drafts()}
print("survived")
"""


@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs unshare to mount a small disk")
def test_a_full_disk_stops_writing_and_nothing_else(tmp_path: Path) -> None:
    mount = 'mount -t tmpfs -o size=4m none "$1" || exit 77; exec "$2" -c "$3" "$1"'
    unshared = ["unshare", "--mount", "--map-root-user", "sh", "-c"]
    done = subprocess.run(
        [*unshared, mount, "sh", str(tmp_path), sys.executable, FILL],
        capture_output=True,
        text=True,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this machine lets nobody mount")
    assert done.stdout.strip() == "survived", done.stderr


WRITE = """
import sys
from datetime import UTC, datetime
from app.store import DraftRow, ReplyRow, Store
store = Store(sys.argv[1])
store.migrate(None)
while True:
    now = datetime.now(UTC)
    row = store.add_draft(DraftRow(created_at=now, updated_at=now, text="x" * 3000))
    store.add_reply(ReplyRow(draft=row.id, outcome="as_is", at=now), keep_text=False)
    print(row.id, flush=True)
"""


def killed_writers(url: str, chance: random.Random) -> set[str]:
    """Two processes write until both are killed; the ids whose writing was acknowledged."""
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITE, url], stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    acknowledged: set[str] = set()
    for writer in writers:
        assert writer.stdout is not None
        for _ in range(chance.randint(3, 25)):
            acknowledged.add(writer.stdout.readline())
        writer.kill()
        acknowledged.update(writer.stdout.readlines())
        writer.stdout.close()
        writer.wait()
    return {line.strip() for line in acknowledged if line.endswith("\n")}


@pytest.mark.parametrize(
    "rounds", [5, pytest.param(25, marks=[pytest.mark.slow, pytest.mark.timeout(600)])]
)
def test_nothing_acknowledged_is_lost_to_kill_9(store: Store, path: Path, rounds: int) -> None:
    chance = random.Random(rounds)
    acknowledged: set[str] = set()
    for _ in range(rounds):
        acknowledged |= killed_writers(store.url, chance)
        with closing(sqlite3.connect(path)) as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            answered = "SELECT draft.id FROM draft JOIN reply ON reply.draft = draft.id"
            kept = {id for (id,) in db.execute(answered)}
            half = "SELECT count(*) FROM draft WHERE (state = 'done') != (text IS NULL)"
            assert db.execute(half).fetchone() == (0,)
        assert acknowledged <= kept
    assert len(acknowledged) >= rounds * 6
