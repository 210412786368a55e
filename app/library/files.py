"""The folder's files: found without following anything, read within a limit, written whole."""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.library.contents import LibraryMissing

_IGNORED_ENDS = ("~", ".orig", ".swp")
_TRAPS = (
    (stat.S_ISLNK, "a link"),
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
)

PREFIX = ".tmp-"
"""How the names of files begin that are yet to be put in place."""

Stamp = tuple[int, int, int, int]


class Unreadable(ValueError):
    """A file that must not or can't be read; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file of the folder: what tells a change of it (`stamp`), and why it may not be opened."""

    name: str
    stamp: Stamp
    trap: str = ""

    @property
    def changed_ns(self) -> int:
        """When it changed last, in nanoseconds of the clock; its name or rights count too."""
        return max(self.stamp[0], self.stamp[1])


def scan(folder: Path) -> dict[str, Found]:
    """The library's files by name: `*.md` and `_*.yaml`. Raises `LibraryMissing`."""
    try:
        with os.scandir(folder) as entries:
            found = [_found(entry) for entry in entries if _ours(entry.name)]
    except OSError as error:
        raise LibraryMissing(_missing(folder, error)) from None
    return {file.name: file for file in sorted(filter(None, found), key=lambda file: file.name)}


def _ours(name: str) -> bool:
    if name.startswith(".") or name.endswith(_IGNORED_ENDS):
        return False
    low = name.lower()
    return low.endswith(".md") or (low.startswith("_") and low.endswith((".yaml", ".yml")))


def _found(entry: os.DirEntry[str]) -> Found | None:
    try:
        info = entry.stat(follow_symlinks=False)
    except FileNotFoundError:  # gone since the folder was listed
        return None
    return Found(entry.name, _stamp(info), _trap(info.st_mode))


def _stamp(info: os.stat_result) -> Stamp:
    return info.st_mtime_ns, info.st_ctime_ns, info.st_size, info.st_ino


def _trap(mode: int) -> str:
    if stat.S_ISREG(mode):
        return ""
    kind = next((name for is_kind, name in _TRAPS if is_kind(mode)), "a device")
    return f"This is {kind}, not a file, so it isn't opened: put a plain file in its place."


def _missing(folder: Path, error: OSError) -> str:
    name = shown(str(folder))
    start = f"reply-desk init {name}"
    if isinstance(error, FileNotFoundError):
        return f"There is no library at {name}: make one with “{start}”."
    if isinstance(error, NotADirectoryError):
        return f"{name} is not a folder: make a library with “{start}-new”."
    reason = error.strerror or "unknown reason"
    return f"The library {name} can't be read ({reason}): name another, or run “{start}-new”."


def read(folder: Path, name: str, limit: int) -> bytes:
    """The bytes of a plain file of at most `limit` bytes. Raises `Unreadable`."""
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    try:
        # Opened first and judged afterwards: what a name stands for may change in between.
        handle = os.open(folder / name, flags)
    except OSError as error:
        raise Unreadable(f"This file can't be opened ({error.strerror}).") from None
    try:
        if trap := _trap(os.fstat(handle).st_mode):
            raise Unreadable(trap)
        with open(handle, "rb", closefd=False) as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise Unreadable(f"This file can't be read ({error.strerror}).") from None
    finally:
        os.close(handle)
    if len(data) > limit:
        raise Unreadable(f"This file is larger than {limit // 1024} KiB: make it shorter.")
    return data


def shown(name: str) -> str:
    """A file's name made safe to print: undecodable bytes and control characters become `�`."""
    safe = name.encode("utf-8", "replace").decode("utf-8")
    return "".join(char if char.isprintable() else "\ufffd" for char in safe)


def atomic_write(path: Path, data: bytes) -> None:
    """Write a file so that a reader, or a crash, meets the old bytes or the new, never a part."""
    with beside(path, data) as temporary:
        temporary.replace(path)
    sync_folder(path.parent)


@contextmanager
def beside(path: Path, data: bytes, mode: int = 0o644) -> Iterator[Path]:
    """The bytes, safe on disk under another name that is gone afterwards."""
    handle, name = tempfile.mkstemp(prefix=PREFIX, dir=path.parent)
    temporary = Path(name)
    try:
        with open(handle, "wb") as file:  # noqa: PTH123  a descriptor, not a path
            file.write(data)
            file.flush()
            os.fchmod(handle, mode)
            os.fsync(handle)
        yield temporary
    finally:
        with suppress(OSError):
            temporary.unlink()


def sync_folder(folder: Path) -> None:
    """Let what was renamed in a folder outlive a loss of power."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
