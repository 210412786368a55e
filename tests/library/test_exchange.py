"""Files are put in place whole, in one step, and only over what the saver saw."""

import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.library import exchange
from app.library.exchange import (
    Changed,
    FolderBusy,
    created,
    digest_of,
    locked,
    removed,
    replaced,
    sweep,
)
from tests.library.folder import names, put


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return put(tmp_path / "answers", {"calf.md": "old"}) / "calf.md"


@pytest.fixture(params=["swapped", "plainly"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once as Linux does it, once as a system does that can't swap two files."""
    if request.param == "plainly":
        monkeypatch.setattr(exchange, "_EXCHANGE", 1 << 20)  # no such flag: EINVAL


def test_a_file_is_replaced_and_nothing_else_is_left(path: Path) -> None:
    path.chmod(0o640)
    with replaced(path, b"new", sha(b"old")):
        assert path.read_bytes() == b"new"
    assert path.read_bytes() == b"new" and names(path.parent) == ["calf.md"]
    assert path.stat().st_mode & 0o777 == 0o640


def test_what_follows_fails_and_the_old_file_is_back(path: Path) -> None:
    with pytest.raises(RuntimeError), replaced(path, b"new", sha(b"old")):
        raise RuntimeError
    assert path.read_bytes() == b"old" and names(path.parent) == ["calf.md"]
    with pytest.raises(RuntimeError), created(path.with_name("b.md"), b"new"):
        raise RuntimeError
    with pytest.raises(RuntimeError), removed(path, sha(b"old")):
        assert not path.exists()
        raise RuntimeError
    assert path.read_bytes() == b"old" and names(path.parent) == ["calf.md"]


def test_what_was_not_seen_is_not_overwritten(path: Path) -> None:
    for seen in (sha(b"other"), ""):
        with pytest.raises(Changed), replaced(path, b"new", seen):
            pytest.fail("must not be reached")
        with pytest.raises(Changed), removed(path, seen):
            pytest.fail("must not be reached")
    assert path.read_bytes() == b"old" and names(path.parent) == ["calf.md"]
    gone = path.with_name("gone.md")
    with pytest.raises(Changed), replaced(gone, b"new", sha(b"old")):
        pytest.fail("must not be reached")
    with pytest.raises(FileExistsError), created(path, b"new"):
        pytest.fail("must not be reached")
    assert path.read_bytes() == b"old" and names(path.parent) == ["calf.md"]


def test_a_link_in_the_files_place_is_not_followed(path: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"old")
    path.unlink()
    path.symlink_to(outside)
    with pytest.raises(Changed), replaced(path, b"new", sha(b"old")):
        pytest.fail("must not be reached")
    assert outside.read_bytes() == b"old" and path.is_symlink()


def test_one_at_a_time_over_processes(path: Path) -> None:
    holder = (
        "import sys; from pathlib import Path; from app.library.exchange import locked\n"
        "with locked(Path(sys.argv[1])): print('held', flush=True); sys.stdin.readline()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", holder, str(path.parent)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout and process.stdout.readline() == "held\n"
    with pytest.raises(FolderBusy), locked(path.parent, wait=0.05):
        pytest.fail("must not be reached")
    process.kill()  # a lock dies with its process
    process.communicate()
    with locked(path.parent), pytest.raises(FolderBusy), locked(path.parent, wait=0.01):
        pytest.fail("must not be reached")
    assert names(path.parent) == ["calf.md"]


def test_what_a_killed_process_left_is_swept_in_time(path: Path) -> None:
    put(path.parent, {".tmp-a": "x", ".tmp-b": "y"})
    long_ago = time.time() - 2 * exchange.LEFT_OVER
    os.utime(path.parent / ".tmp-a", (long_ago, long_ago))
    os.utime(path, (long_ago, long_ago))
    sweep(path.parent, time.time())
    assert names(path.parent) == [".tmp-b", "calf.md"]
    path.write_bytes(b"x" * (exchange.LARGEST + 1))
    assert digest_of(path) == "", "larger than a file of the library may be"
