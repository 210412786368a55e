"""The schema: made, upgraded after a backup, all or nothing, and safe from older programs."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from app.store import DraftRow, ReplyRow, Store, StoreBroken, StoreUnavailable
from app.store.engine import open_engine
from app.store.rows import Row
from app.store.upgrade import MIGRATIONS

NOW = datetime(2026, 11, 23, tzinfo=UTC)

HEAD = max(file.name for file in (MIGRATIONS / "versions").glob("0*.py"))[:4]
"""The revision of today's schema."""

NEXT = f'''"""A later schema, for the tests: a batch change that makes the draft table anew."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{HEAD}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("draft") as batch:
        batch.add_column(sa.Column("colour", sa.String(), nullable=True))
        batch.alter_column("author", new_column_name="poster")
    op.create_index("ix_draft_colour", "draft", ["colour"])
'''

BREAKING = NEXT + '    op.execute("DELETE FROM draft")\n'
FAILING = NEXT + '    op.execute("DELETE FROM draft")\n    raise RuntimeError("half way")\n'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "desk.sqlite3"


@pytest.fixture
def url(path: Path) -> str:
    return f"sqlite:///{path}"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """A store of today's schema with one draft and its reply."""
    store = Store(url)
    store.migrate(None)
    draft = store.add_draft(DraftRow(created_at=NOW, updated_at=NOW, text="My calf hurts."))
    store.add_reply(ReplyRow(draft=draft.id, outcome="as_is", at=NOW), keep_text=True)
    yield store
    store.close()


def later(tmp_path: Path, script: str = NEXT) -> Path:
    """The migrations of a later version."""
    folder = tmp_path / "later"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "9999_later.py").write_text(script)
    return folder


def ask(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute(query).fetchall()


def state(path: Path) -> tuple[object, ...]:
    """The schema's revision and how much there is of everything."""
    return ask(
        path,
        "SELECT version_num, (SELECT count(*) FROM draft), (SELECT count(*) FROM reply) "
        "FROM alembic_version",
    )[0]


def test_the_migrated_schema_is_the_one_that_the_rows_describe(store: Store, url: str) -> None:
    engine = open_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Row.metadata) == []
    engine.dispose()


def test_every_constraint_has_a_name(store: Store, path: Path) -> None:
    for (sql,) in ask(path, "SELECT sql FROM sqlite_master WHERE type = 'table'"):
        for line in str(sql).splitlines()[1:]:
            unnamed = line.strip().startswith(("PRIMARY", "UNIQUE", "FOREIGN", "CHECK"))
            assert not unnamed, line


def test_the_tables_are_ones_that_postgresql_takes_too() -> None:
    for table in Row.metadata.sorted_tables:
        sql = str(CreateTable(table).compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]  # SQLAlchemy
        assert "TIMESTAMP WITHOUT TIME ZONE" not in sql


def test_migrating_again_changes_nothing_and_makes_no_backup(store: Store, tmp_path: Path) -> None:
    store.migrate(tmp_path / "backups")
    assert not (tmp_path / "backups").exists()


def test_a_new_database_needs_no_backup(url: str, path: Path, tmp_path: Path) -> None:
    Store(url).migrate(tmp_path / "backups")
    assert state(path) == (HEAD, 0, 0)
    assert not (tmp_path / "backups").exists()


def test_an_upgrade_keeps_every_row_and_leaves_a_backup(
    store: Store, path: Path, tmp_path: Path
) -> None:
    store.migrate(tmp_path / "backups", scripts=later(tmp_path))
    assert state(path) == ("9999", 1, 1)
    assert ask(path, "SELECT poster, colour FROM draft") == [("", None)]
    assert ask(path, "PRAGMA foreign_key_check") == []
    [backup] = (tmp_path / "backups").iterdir()
    assert state(backup) == (HEAD, 1, 1)
    assert ask(backup, "PRAGMA integrity_check") == [("ok",)]
    assert backup.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "backups").stat().st_mode & 0o777 == 0o700


def test_a_second_backup_does_not_overwrite_the_first(store: Store, tmp_path: Path) -> None:
    scripts = later(tmp_path, FAILING)
    for _ in range(2):
        with pytest.raises(RuntimeError):
            store.migrate(tmp_path / "backups", scripts=scripts)
    assert len(list((tmp_path / "backups").iterdir())) == 2


def test_an_upgrade_that_fails_half_way_changes_nothing(
    store: Store, path: Path, tmp_path: Path
) -> None:
    with pytest.raises(RuntimeError, match="half way"):
        store.migrate(None, scripts=later(tmp_path, FAILING))
    assert state(path) == (HEAD, 1, 1)
    assert "colour" not in str(ask(path, "SELECT sql FROM sqlite_master WHERE name = 'draft'"))
    store.migrate(None)
    assert len(store.drafts("done")) == 1


def test_an_upgrade_that_would_break_references_is_refused(
    store: Store, path: Path, tmp_path: Path
) -> None:
    with pytest.raises(StoreBroken, match="nothing was changed"):
        store.migrate(None, scripts=later(tmp_path, BREAKING))
    assert state(path) == (HEAD, 1, 1)


def test_an_older_program_refuses_a_newer_schema(store: Store, path: Path, tmp_path: Path) -> None:
    store.migrate(None, scripts=later(tmp_path))
    with pytest.raises(StoreBroken, match="newer Reply Desk"):
        store.migrate(tmp_path / "backups")
    assert state(path) == ("9999", 1, 1)
    assert not (tmp_path / "backups").exists()


def test_a_draft_of_the_first_schema_is_read_by_this_one(
    url: str, path: Path, tmp_path: Path
) -> None:
    first = tmp_path / "first"
    later = shutil.ignore_patterns("__pycache__", "000[2-9]_*", "00[1-9]*_*")
    shutil.copytree(MIGRATIONS, first, ignore=later)
    store = Store(url)
    store.migrate(None, scripts=first)
    names = [row[1] for row in ask(path, "PRAGMA table_info(draft)")]
    assert "short" not in names
    values = {"id": "'a'", "created_at": "'2026-11-23'", "updated_at": "'2026-11-23'"}
    words = {"urgent_off": "0", "answers": "'[]'", "text": "NULL", "confidence": "NULL"}
    given = [{**values, **words}.get(str(name), "'x'") for name in names]
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"INSERT INTO draft VALUES ({', '.join(given)})")
    store.migrate(tmp_path / "backups")
    draft = store.draft("a")
    assert draft and (draft.short, draft.language, draft.forum) == (None, "", "x")
    assert (draft.left_out, draft.arranged) == ([], [])
    store.close()


MIGRATE = """
import sys
from pathlib import Path
from app.store import Store
store = Store(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
store.migrate(Path(sys.argv[2]), scripts=Path(sys.argv[3]))
"""


def starting(url: str, backups: Path, scripts: Path) -> subprocess.Popen[str]:
    """A process about to migrate, which it does when it gets a line."""
    process = subprocess.Popen(
        [sys.executable, "-c", MIGRATE, url, str(backups), str(scripts)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stdout.readline() == "ready\n"
    process.stdout.close()
    return process


def go(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.close()


@pytest.mark.parametrize("new", [True, False])
def test_processes_that_start_at_once_migrate_once(
    url: str, path: Path, tmp_path: Path, new: bool
) -> None:
    if not new:
        Store(url).migrate(None)
    backups = tmp_path / "backups"
    processes = [starting(url, backups, later(tmp_path / str(n))) for n in range(3)]
    for process in processes:
        go(process)
    assert [process.wait() for process in processes] == [0, 0, 0]
    assert state(path) == ("9999", 0, 0)
    assert len(list(backups.glob("*"))) == (0 if new else 1)


@pytest.mark.parametrize(
    "kills", [3, pytest.param(20, marks=[pytest.mark.slow, pytest.mark.timeout(600)])]
)
def test_killed_in_the_middle_it_is_the_old_schema_or_the_new(
    store: Store, url: str, path: Path, tmp_path: Path, kills: int
) -> None:
    ends = NEXT + '    print("there", flush=True)\n    import time\n    time.sleep(60)\n'
    scripts = later(tmp_path, ends)
    store.close()
    for _ in range(kills):
        process = subprocess.Popen(
            [sys.executable, "-c", MIGRATE, url, str(tmp_path / "backups"), str(scripts)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        go(process)
        assert process.stdout.readline() == "there\n"
        process.kill()
        process.wait()
        process.stdout.close()
        assert state(path) == (HEAD, 1, 1)
        assert ask(path, "PRAGMA integrity_check") == [("ok",)]
    store.migrate(None)


# Files that are no sound database of ours


def test_a_foreign_database_is_left_alone(url: str, path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE bookmarks (id)")
    before = path.read_bytes()
    with pytest.raises(StoreBroken, match="something else"):
        Store(url).migrate(None)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"", "empty"), (b"Dear diary\n" * 1000, "isn't a database")],
    ids=["empty", "text"],
)
def test_a_file_that_is_no_database_is_refused(
    url: str, path: Path, content: bytes, says: str
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(StoreBroken, match=says):
        Store(url).migrate(None)
    assert path.read_bytes() == content


def test_a_folder_in_the_databases_place_is_refused(url: str, path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StoreUnavailable):
        Store(url).migrate(None)


def test_a_data_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnavailable, match="REPLY_DESK_DATA"):
        Store(f"sqlite:///{tmp_path}/file/desk.sqlite3").migrate(None)


def sound(path: Path) -> bool:
    """What SQLite itself says of a file."""
    try:
        return ask(path, "PRAGMA quick_check(1)") == [("ok",)]
    except sqlite3.DatabaseError:
        return False


def test_no_damaged_database_starts_in_silence(store: Store, path: Path, tmp_path: Path) -> None:
    for number in range(300):
        store.add_draft(DraftRow(created_at=NOW, updated_at=NOW, text=f"post {number} " * 100))
    store.close()
    whole = path.read_bytes()
    assert len(whole) // 4096 >= 50
    damaged = [_flipped(whole, page * 4096 + 100 * (page == 0)) for page in range(50)]
    damaged += [whole[: len(whole) // 2], whole[:100], b"NOTSQLite" + whole[9:]]
    refused = 0
    for number, content in enumerate(damaged):
        copy = tmp_path / f"{number}" / "desk.sqlite3"
        copy.parent.mkdir()
        copy.write_bytes(content)
        if not sound(copy):
            refused += 1
            with pytest.raises(StoreBroken):
                Store(f"sqlite:///{copy}").migrate(None)
    assert refused > 10


def _flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :]
