"""The data folder's key: made once, for its owner alone, and the same for every process."""

import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path

from app.store.engine import StoreBroken, StoreUnavailable

KEY_SIZE = 32
"""Bytes of the key."""


def data_key(folder: Path) -> bytes:
    """The key of a data folder, made if there is none: 32 random bytes in `key`, mode 0600.

    Processes that start at once all get the same one. Raises `StoreUnavailable` or `StoreBroken`.
    """
    path = folder / "key"
    try:
        if not path.exists():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _make(path)
        key = path.read_bytes()
    except OSError as error:
        raise StoreUnavailable(
            "The key in the data folder can't be read or made: check the folder's rights."
        ) from error
    if len(key) != KEY_SIZE:
        raise StoreBroken(
            "The file `key` in the data folder isn't a key: put it back from a backup, or delete "
            "it to begin anew."
        )
    return key


def _make(path: Path) -> None:
    """Write the key whole under another name, then link it: the first process to link wins."""
    handle, temporary = tempfile.mkstemp(prefix=".key-", dir=path.parent)  # mode 0600
    try:
        with open(handle, "wb") as file:  # noqa: PTH123  a descriptor, not a path
            file.write(secrets.token_bytes(KEY_SIZE))
            file.flush()
            os.fsync(handle)
        with suppress(FileExistsError):
            os.link(temporary, path)
    finally:
        Path(temporary).unlink()
