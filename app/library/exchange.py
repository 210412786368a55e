"""Exchanging files: put in place whole and in one step, and back if what follows fails."""

import ctypes
import errno
import fcntl
import hashlib
import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from app.library.files import PREFIX, Unreadable, beside, read, sync_folder

WAIT = 5.0
"""Seconds that a saver waits for the saver before it."""

LARGEST = 256 * 1024
"""The largest of a library's files, in bytes."""

LEFT_OVER = 3600
"""Seconds after which a file that a killed process left behind is removed."""

_HERE = -100  # AT_FDCWD
_EXCHANGE = 2  # RENAME_EXCHANGE
_CANNOT = (errno.ENOSYS, errno.EINVAL)


class FolderBusy(Exception):
    """Somebody else has been saving for too long; trying later helps."""


class Changed(Exception):
    """The file doesn't hold what the caller saw; nothing was changed."""


@contextmanager
def locked(folder: Path, wait: float = WAIT) -> Iterator[None]:
    """One saver at a time, over threads and processes of this machine. Raises `FolderBusy`.

    The folder itself is locked, so that no file of ours stands among the curator's.
    """
    until = time.monotonic() + wait
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        # Asked again and again: a blocking flock would wait for ever on a stopped process.
        while not _try_lock(handle):
            if time.monotonic() > until:
                raise FolderBusy("Somebody else is saving just now: try again in a moment.")
            time.sleep(0.002)
        yield
    finally:
        os.close(handle)


def _try_lock(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def digest_of(path: Path) -> str:
    """The SHA-256 of a plain file's bytes in hex; "" for what isn't one, or is too large."""
    try:
        return hashlib.sha256(read(path.parent, path.name, LARGEST)).hexdigest()
    except Unreadable:
        return ""


def is_still(folder: Path, name: str, sha256: str) -> bool:
    """Whether the file `<name>.md` has just that digest now."""
    return digest_of(folder / f"{name}.md") == sha256


@contextmanager
def replaced(path: Path, data: bytes, seen: str) -> Iterator[None]:
    """Within the block the file holds `data`; when the block fails, what it held before.

    Raises `Changed` unless that had the digest `seen`: the two are swapped in one step and looked
    at afterwards, so that even a file that comes in between is neither lost nor overwritten.
    """
    try:
        mode = stat.S_IMODE(path.lstat().st_mode)
        with beside(path, data, mode) as new:
            if not _swap(new, path):
                new = _replace_plainly(new, path, seen)
            elif digest_of(new) != seen:
                _swap(new, path)
                raise Changed
            with _or_back(lambda: new.replace(path), path.parent):
                yield
            new.unlink(missing_ok=True)
    except FileNotFoundError:
        raise Changed from None


def _replace_plainly(new: Path, path: Path, seen: str) -> Path:
    """The same where the system can't swap two files: an instant is left for others to be lost."""
    old = new.with_name(f"{new.name}-old")
    os.link(path, old, follow_symlinks=False)
    if digest_of(old) != seen:
        old.unlink()
        raise Changed
    new.replace(path)
    return old


@contextmanager
def created(path: Path, data: bytes) -> Iterator[None]:
    """Within the block there is a new file; when the block fails, none.

    Raises `FileExistsError`, however lately another one was made.
    """
    with beside(path, data) as new:
        os.link(new, path)  # unlike a renaming, this never replaces anything
        with _or_back(path.unlink, path.parent):
            yield


@contextmanager
def removed(path: Path, seen: str) -> Iterator[None]:
    """Within the block the file is gone; when the block fails, it is there again.

    Raises `Changed` unless it had the digest `seen`.
    """
    with beside(path, b"") as aside:
        try:
            path.rename(aside)
        except FileNotFoundError:
            raise Changed from None
        with _or_back(lambda: os.link(aside, path), path.parent):
            if digest_of(aside) != seen:
                raise Changed
            yield


@contextmanager
def _or_back(back: Callable[[], object], folder: Path) -> Iterator[None]:
    sync_folder(folder)
    try:
        yield
    except BaseException:
        with suppress(OSError):
            back()
            sync_folder(folder)
        raise


def _swap(one: Path, other: Path) -> bool:
    """Let two files change places in one step; False where the system can't."""
    call = getattr(_library(), "renameat2", None)
    if call is None:
        return False
    if call(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _CANNOT:
        return False
    raise OSError(code, os.strerror(code), str(other))


@cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def sweep(folder: Path, now: float) -> None:
    """Remove what a killed process left behind more than an hour ago."""
    for path in folder.glob(f"{PREFIX}*"):
        with suppress(OSError):
            if now - path.lstat().st_mtime > LEFT_OVER:
                path.unlink()
