"""Uploads: a file to import is kept while somebody looks at what it would do, then taken in."""

import hashlib
import re
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from app.desk import Desk
from app.importing import BadSource, Change, Intake, NotRead, carried_out, look, plain, sums
from app.library import CannotSave
from app.library.files import Unreadable, atomic_write, read
from app.library.formats import Foreign
from app.reply import Refused
from app.store import Store, revision_of

UPLOAD_LIMIT = 4 * 1024 * 1024
"""The largest file that may be uploaded, in bytes; larger ones are imported by command."""
UPLOAD_RECORDS = 2000
"""The most records of an upload: each takes a millisecond, and others wait meanwhile."""
KEPT = timedelta(hours=1)
"""How long an upload waits to be taken in."""

_KEY = re.compile(r"[0-9a-f]{64}")


def keep(desk: Desk, data: bytes) -> str:
    """Keep an upload, and forget those that waited too long; its key. Raises `Refused`."""
    _refuse_large(data)
    folder = _folder(desk)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _forget_old(desk, folder)
    key = hashlib.sha256(data).hexdigest()
    atomic_write(folder / key, data)
    (folder / key).chmod(0o600)
    return key


def looked_at(desk: Desk, key: str, format: str, *, admin: bool) -> Intake:
    """What an upload would change; nothing is written. Raises `Refused`.

    The files of forums, synonyms, urgent rules and tests are for admins to import.
    """
    return _looked(desk, _upload(desk, key), format, admin=admin)


def _looked(desk: Desk, data: bytes, format: str, source: str = "", *, admin: bool) -> Intake:
    desk.library.refresh()
    try:
        intake = look(desk.library.contents, Foreign(data), format, source, progress=_refuse_many)
    except NotRead as error:
        raise Refused("file", f"The file {error}") from None
    return intake if admin else replace(intake, changes=tuple(map(_for_curators, intake.changes)))


def taken_in(desk: Desk, key: str, format: str, seen: str, *, admin: bool) -> tuple[Intake, bool]:
    """Import an upload whose look had the mark `seen`; the intake, and whether it was written.

    When the library changed since, nothing is. Raises `Refused`, `FolderBusy` or `OSError`.
    """
    intake = looked_at(desk, key, format, admin=admin)
    if mark(intake) != seen:
        return intake, False
    done = _taken(desk, intake)
    (_folder(desk) / key).unlink(missing_ok=True)
    return done, True


def imported(
    desk: Desk, data: bytes, format: str, source: str = "", *, admin: bool, dry_run: bool
) -> Intake:
    """Import a file at once, or with `dry_run` say what it would change.

    Raises `Refused`, `CannotSave` or `FolderBusy`.
    """
    _refuse_large(data)
    try:
        source = plain(source)
    except BadSource as error:
        raise Refused("source", str(error)) from None
    intake = _looked(desk, data, format, source, admin=admin)
    if dry_run:
        return intake
    try:
        return _taken(desk, intake)
    except OSError as error:
        raise CannotSave("", f"The library can't be written ({error.strerror}).") from None


def recorded(store: Store, intake: Intake, by: str, at: datetime) -> None:
    """Keep what an import wrote, and who made it, in one transaction."""
    written = [change for change in intake.changes if change.writes]
    rows = (
        revision_of(change.file.removesuffix(".md"), change.text.encode(), at, by)
        for change in written
        if change.file.endswith(".md")
    )
    if written:
        store.add_import(rows, intake.format, by, at, sums(intake))


def _taken(desk: Desk, intake: Intake) -> Intake:
    done = carried_out(desk.library.folder, intake)
    recorded(desk.store, done, desk.by, desk.now())
    desk.library.refresh()
    return done


def mark(intake: Intake) -> str:
    """What stands for an intake in a form, so that nothing is written that wasn't looked at."""
    said = hashlib.sha256()
    for change in intake.changes:
        said.update(repr((change.outcome, change.file, change.text)).encode("utf-8", "replace"))
    return said.hexdigest()[:32]


def _refuse_many(done: int) -> None:
    if done > UPLOAD_RECORDS:
        raise NotRead(f"has more than {UPLOAD_RECORDS:,} records: use reply-desk import.")


def _refuse_large(data: bytes) -> None:
    if len(data) > UPLOAD_LIMIT:
        limit = UPLOAD_LIMIT >> 20
        raise Refused("file", f"The file is larger than {limit} MiB: use reply-desk import.")


def _for_curators(change: Change) -> Change:
    if not change.file.startswith("_") or not change.writes:
        return change
    return replace(change, outcome="refused", why="is for an admin to import", text=change.before)


def _folder(desk: Desk) -> Path:
    return desk.settings.data_folder / "imports"


def _upload(desk: Desk, key: str) -> bytes:
    try:
        if _KEY.fullmatch(key):
            return read(_folder(desk), key, UPLOAD_LIMIT)
    except Unreadable:
        pass
    raise Refused("file", "The file isn't kept any more: choose it again.")


def _forget_old(desk: Desk, folder: Path) -> None:
    until = (desk.now() - KEPT).timestamp()
    for path in folder.iterdir():
        if path.lstat().st_mtime < until:
            path.unlink(missing_ok=True)
