"""Saving into the library's folder: one at a time, and into git where that is wanted."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from app.desk import Desk
from app.library import CannotSave, NotCommitted, commit, locked


@contextmanager
def saving(desk: Desk) -> Iterator[None]:
    """One at a time; what the folder can't do is said. Raises `CannotSave` or `FolderBusy`."""
    try:
        with locked(desk.library.folder):
            yield
    except OSError as error:
        raise CannotSave("", f"The file can't be written ({error.strerror}).") from None


def committed(desk: Desk, names: Sequence[str], message: str) -> tuple[str, ...]:
    """Commit files if the settings ask for it; what there is to say when git would not."""
    if not desk.settings.git_commit:
        return ()
    try:
        commit(desk.library.folder, names, desk.by, message)
    except NotCommitted as error:
        return (str(error),)
    return ()


def digest(data: bytes) -> str:
    """The SHA-256 of a file's bytes in hex."""
    return hashlib.sha256(data).hexdigest()
