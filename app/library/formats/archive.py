"""Archives and folders: their files by path, read within limits and never written anywhere."""

import io
import os
import re
import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path

from app.library.files import Unreadable, read
from app.library.formats.foreign import FOREIGN_LIMIT, RECORDS, NotRead
from app.library.read import FILE_LIMIT

DIRECTORY_LIMIT = 4 * 1024 * 1024
"""The longest list of files that a zip may have, in bytes."""
FILE_SIZE = 4 * FILE_LIMIT
"""The largest file in an archive, in bytes: that of the longest file beside the answers."""
_END = b"PK\x05\x06"
_DEEPEST = 8
_UNSAFE = re.compile(r"(?:^|/)\.\.(?:/|$)|^/|\\|^[A-Za-z]:|[\x00-\x1f]")


def zipped(data: bytes) -> dict[str, bytes]:
    """The files of a zip by their paths. Raises `NotRead`."""
    end = data.rfind(_END)
    if end >= 0 and int.from_bytes(data[end + 12 : end + 16], "little") > DIRECTORY_LIMIT:
        raise NotRead("is a zip with too many files: import it in parts.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read_all(archive)
    except NotRead:
        raise
    except Exception:  # whatever a broken archive makes the library raise
        raise NotRead("is a zip that can't be read: make it again.") from None


def _read_all(archive: zipfile.ZipFile) -> dict[str, bytes]:
    listed = [each for each in archive.infolist() if not each.is_dir()]
    if len(listed) > RECORDS:
        raise NotRead(f"is a zip with more than {RECORDS:,} files: import it in parts.")
    for info in listed:
        _vet(info)
    files: dict[str, bytes] = {}
    total = 0
    for info in listed:
        with archive.open(info) as file:
            files[info.filename] = file.read(FILE_SIZE + 1)  # whatever size it says it has
        total += len(files[info.filename])
        if len(files[info.filename]) > FILE_SIZE or total > FOREIGN_LIMIT:
            raise NotRead("is a zip that unpacks to more than can be read: import it in parts.")
    return files


def _vet(info: zipfile.ZipInfo) -> None:
    """Raise `NotRead` for a file that no honest archive of answers has."""
    if _UNSAFE.search(info.filename) or len(info.filename) > 500:
        raise NotRead("is a zip with a file that would lie outside of it: it isn't read.")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise NotRead("is a zip with a link in it: put the file itself there.")
    if info.flag_bits & 1:
        raise NotRead("is a zip with a password: make it without one.")


def files_of(folder: Path) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """The files of a folder by their paths within it, and the names of what isn't read.

    Hidden ones don't count; links aren't followed. Raises `NotRead`.
    """
    files: dict[str, bytes] = {}
    skipped: list[str] = []
    total = 0
    for path in _walk(folder, ""):
        if len(files) >= RECORDS:
            raise NotRead(f"has more than {RECORDS:,} files: import it in parts.")
        try:
            files[path] = read(folder, path, FILE_SIZE)
        except Unreadable as error:
            skipped.append(f"{path}: {error}")
            continue
        total += len(files[path])
        if total > FOREIGN_LIMIT:
            raise NotRead(f"holds more than {FOREIGN_LIMIT >> 20} MiB: import it in parts.")
    return files, tuple(skipped)


def _walk(folder: Path, below: str, depth: int = 0) -> list[str]:
    found: list[str] = []
    try:
        with os.scandir(folder / below) as listed:
            inside = sorted(listed, key=lambda entry: entry.name)
    except OSError as error:
        raise NotRead(f"can't be read: {error.strerror}.") from None
    for entry in inside:
        path = f"{below}{entry.name}"
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            found += _walk(folder, f"{path}/", depth + 1) if depth < _DEEPEST else []
        else:
            found.append(path)
        if len(found) > RECORDS:
            break
    return found


def common(files: Mapping[str, bytes]) -> str:
    """The one folder in which all files lie, with its slash; "" where they don't."""
    first = {path.partition("/")[0] + "/" for path in files if "/" in path}
    return next(iter(first)) if len(first) == 1 and all("/" in path for path in files) else ""
