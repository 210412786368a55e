"""The store keeps what it acknowledged, for many at once, and says plainly when it can't."""

import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from app.store import (
    DraftRow,
    LinkRow,
    ReplyRow,
    RevisionRow,
    Store,
    StoreBroken,
    StoreUnavailable,
    TokenRow,
    wal_reset_affected,
    writer_locked,
)
from app.store.engine import WriterLock, open_engine

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "desk.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{path}")
    store.migrate(None)
    yield store
    store.close()


def a_draft(**given: Any) -> DraftRow:
    usual: dict[str, Any] = {"created_at": NOW, "updated_at": NOW, "text": "My calf hurts."}
    return DraftRow(**(usual | given))


def a_reply(draft: str, text: str = "Ease off.", outcome: str = "as_is") -> ReplyRow:
    return ReplyRow(draft=draft, text=text, outcome=outcome, answers=["calf"], by="ann", at=NOW)


# Drafts and replies


def test_a_draft_comes_back_as_it_was_kept(store: Store) -> None:
    kept = store.add_draft(
        a_draft(
            forum="trail",
            author="Zoë",
            answers=[{"id": "calf", "sha256": "ab"}],
            confidence=0.93,
            urgent="calf-clot",
            markdown="Hi 🏃",
        )
    )
    found = store.draft(kept.id)
    assert found is not None
    assert found.model_dump() == kept.model_dump()
    assert len(found.id) == 16 and int(found.id, 16) >= 0
    assert (found.state, found.urgent_off) == ("open", False)


def test_moments_come_back_aware_and_in_utc(store: Store) -> None:
    berlin = timezone(HOUR)
    id = store.add_draft(a_draft(created_at=NOW.astimezone(berlin))).id
    found = store.draft(id)
    assert found is not None
    assert found.created_at == NOW
    assert found.created_at.utcoffset() == timedelta(0)


def test_a_moment_without_a_zone_is_a_bug_and_says_so(store: Store) -> None:
    with pytest.raises(Exception, match="time zone"):
        store.add_draft(a_draft(created_at=datetime(2026, 1, 1)))
    assert store.drafts() == []


def test_drafts_are_listed_newest_first_by_state_and_forum(store: Store) -> None:
    for number, forum in enumerate(["trail", "track", "trail"]):
        store.add_draft(a_draft(id=f"{number:016x}", forum=forum, created_at=NOW + number * HOUR))
    store.add_reply(a_reply(f"{0:016x}"), keep_text=True)
    assert [int(row.id) for row in store.drafts()] == [2, 1]
    assert [int(row.id) for row in store.drafts(forums=["track"])] == [1]
    assert [int(row.id) for row in store.drafts(limit=1)] == [2]
    assert [int(row.id) for row in store.drafts("done")] == [0]
    assert store.drafts(forums=[]) == []


def test_saving_changes_only_what_is_given(store: Store) -> None:
    id = store.add_draft(a_draft(markdown="one", composed="one", format="bbcode")).id
    later = NOW + HOUR
    saved = store.save_draft(id, markdown="", urgent_off=True, now=later)
    assert saved is not None
    assert (saved.markdown, saved.composed, saved.format) == ("", "one", "bbcode")
    assert (saved.urgent_off, saved.updated_at, saved.created_at) == (True, later, NOW)
    assert store.save_draft("0" * 16, markdown="x", now=later) is None
    saved = store.save_draft(id, answers=[{"id": "a", "sha256": "b"}], now=later)
    assert saved is not None and saved.answers == [{"id": "a", "sha256": "b"}]


@pytest.mark.parametrize("keep", [True, False])
def test_a_reply_closes_its_draft_and_drops_the_post_unless_kept(store: Store, keep: bool) -> None:
    id = store.add_draft(a_draft()).id
    assert store.reply(id) is None
    assert store.add_reply(a_reply(id), keep_text=keep) is not None
    found = store.draft(id)
    assert found is not None
    assert (found.state, found.text) == ("done", "My calf hurts." if keep else None)
    assert (reply := store.reply(id)) is not None and reply.answers == ["calf"]


def test_a_second_reply_corrects_the_first(store: Store) -> None:
    id = store.add_draft(a_draft()).id
    store.add_reply(a_reply(id, "slip"), keep_text=False)
    store.add_reply(a_reply(id, "right", "edited"), keep_text=False)
    found = store.reply(id)
    assert found is not None and (found.text, found.outcome) == ("right", "edited")


def test_a_reply_to_no_draft_is_not_kept(store: Store) -> None:
    assert store.add_reply(a_reply("f" * 16), keep_text=False) is None
    assert store.reply("f" * 16) is None


def test_purging_forgets_old_posts_only(store: Store) -> None:
    old = store.add_draft(a_draft(created_at=NOW - 8 * 24 * HOUR)).id
    new = store.add_draft(a_draft()).id
    assert store.purge_posts(NOW - 7 * 24 * HOUR) == 1
    assert store.purge_posts(NOW - 7 * 24 * HOUR) == 0
    kept = [store.draft(id) for id in (old, new)]
    assert [row.text for row in kept if row] == [None, "My calf hurts."]


def test_a_purged_post_is_gone_from_every_byte_on_disk(store: Store, path: Path) -> None:
    canary = "marmalade-canary-4711"
    for _ in range(20):
        store.add_draft(a_draft(text=canary * 500))
    assert any(canary.encode() in file.read_bytes() for file in path.parent.iterdir())
    store.purge_posts(NOW + HOUR)
    left = [file.name for file in path.parent.iterdir() if canary.encode() in file.read_bytes()]
    assert left == []


# The library's past


def a_revision(answer: str, sha256: str, at: datetime) -> RevisionRow:
    return RevisionRow(answer=answer, sha256=sha256, content=f"body {sha256}", at=at)


def test_every_saving_is_a_revision_and_the_newest_comes_first(store: Store) -> None:
    assert store.add_revisions([a_revision("calf", "one", NOW), a_revision("hip", "x", NOW)]) == 2
    assert store.add_revisions([a_revision("calf", "one", NOW + HOUR)]) == 0
    assert store.add_revisions([a_revision("calf", "two", NOW + 2 * HOUR)]) == 1
    assert [row.sha256 for row in store.revisions("calf")] == ["two", "one"]
    assert store.add_revisions([a_revision("calf", "one", NOW + 3 * HOUR)]) == 1
    assert [row.sha256 for row in store.revisions("calf")] == ["one", "two", "one"]
    assert store.revisions("calf")[0].content == "body one"
    assert len(store.revisions("calf", "hip")) == 4
    unkept = store.unkept([a_revision("calf", "two", NOW), a_revision("hip", "x", NOW)])
    assert [row.answer for row in unkept] == ["calf"]
    assert store.revisions("knee") == []


def test_more_revisions_than_one_statement_can_name(store: Store) -> None:
    rows = [a_revision(f"answer-{number}", "x", NOW) for number in range(1200)]
    assert store.add_revisions(rows) == 1200
    again = [a_revision(f"answer-{number}", "x", NOW + HOUR) for number in range(1200)]
    assert store.add_revisions(again) == 0


def test_the_first_library_is_remembered(store: Store, path: Path) -> None:
    assert store.claim_library("/answers") == "/answers"
    again = Store(f"sqlite:///{path}")
    assert again.claim_library("/other") == "/answers"
    again.close()


# Who may come in


def test_a_revoked_token_is_not_found_again(store: Store) -> None:
    row = TokenRow(id="t1", hash="h" * 64, name="forum", scopes=["match"], created_at=NOW)
    store.add_token(row)
    found = store.token_by_hash("h" * 64, NOW)
    assert found is not None and found[1] is None
    assert (found[0].name, found[0].scopes, found[0].forums) == ("forum", ["match"], [])
    assert store.revoke_token("t1", NOW) is True
    assert store.token_by_hash("h" * 64, NOW) is None
    assert store.revoke_token("t1", NOW) is False
    assert [(row.id, row.revoked_at) for row in store.tokens()] == [("t1", NOW)]


def use(store: Store, hash: str, session: str, now: datetime = NOW) -> bool:
    row = store.use_link(
        hash, session_hash=session, now=now, idle_until=now + HOUR, until=now + 3 * HOUR
    )
    return row is not None


def test_a_link_makes_one_admin_and_one_session(store: Store) -> None:
    for hash in ("a", "b"):
        store.add_link(LinkRow(hash=hash, created_at=NOW, expires_at=NOW + HOUR))
    assert use(store, "a", "s1") and not use(store, "a", "s2") and use(store, "b", "s3")
    assert not use(store, "unknown", "s4")
    assert [(person.name, person.role) for person in store.people()] == [("admin", "admin")]
    found = store.session_by_hash("s1", NOW)
    assert found is not None and found[1].name == "admin"
    assert store.session_by_hash("s2", NOW) is None


def test_parallel_uses_of_a_link_give_exactly_one_session(store: Store, path: Path) -> None:
    stores = [store, Store(f"sqlite:///{path}")]
    for number in range(20):
        hash = f"link-{number}"
        store.add_link(LinkRow(hash=hash, created_at=NOW, expires_at=NOW + HOUR))
        gate = threading.Barrier(4)

        def one(each: int, hash: str = hash, gate: threading.Barrier = gate) -> bool:
            gate.wait()
            return use(stores[each % 2], hash, f"{hash}-{each}")

        with ThreadPoolExecutor(4) as pool:
            assert sum(pool.map(one, range(4))) == 1
    stores[1].close()


def test_a_session_ends_when_idle_or_old_or_signed_out(store: Store) -> None:
    store.add_link(LinkRow(hash="a", created_at=NOW, expires_at=NOW + HOUR))
    assert use(store, "a", "s")
    assert store.session_by_hash("s", NOW + HOUR) is None
    store.extend_session("s", NOW + 5 * HOUR)
    assert store.session_by_hash("s", NOW + 2 * HOUR) is not None
    assert store.session_by_hash("s", NOW + 3 * HOUR) is None
    assert store.end_session("s", NOW) is True
    assert store.session_by_hash("s", NOW) is None
    assert store.end_session("s", NOW) is False


def test_purging_drops_ended_sessions_and_links(store: Store, path: Path) -> None:
    store.add_link(LinkRow(hash="a", created_at=NOW, expires_at=NOW + HOUR))
    assert use(store, "a", "s")
    store.purge_posts(NOW + 2 * HOUR)
    with closing(sqlite3.connect(path)) as db:
        left = db.execute("SELECT (SELECT count(*) FROM session), (SELECT count(*) FROM link)")
        assert left.fetchone() == (0, 0)


# SQLite's settings and its one writer


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


# Failure


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
