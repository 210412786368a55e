"""Everything: a backup of the database, and all that a team made as one file to take along."""

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.desk import Desk
from app.library.formats import EXPORTS
from app.reply import Refused

ROWS = 100_000
"""Replies, and rows of the audit, that the file has at most."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the database in the data folder."""

    name: str
    size: int
    at: float


def backups_of(desk: Desk) -> list[Backup]:
    """The backups that there are, newest first."""
    found = [path for path in folder_of(desk).glob("*.sqlite3") if path.is_file()]
    rows = [Backup(path.name, path.stat().st_size, path.stat().st_mtime) for path in found]
    return sorted(rows, key=lambda row: -row.at)


def back_up(desk: Desk) -> str:
    """Copy the database into the data folder; the copy's name. Raises `Refused`."""
    now = desk.now()
    made = desk.store.back_up(folder_of(desk), f"by-hand-{now:%Y-%m-%d}")
    if made is None:
        raise Refused("database", "This database isn't a file: copy it with pg_dump.")
    desk.store.add_note(desk.by, "backup.made", made.name, now)
    return made.name


def folder_of(desk: Desk) -> Path:
    """Where backups are put."""
    return desk.settings.data_folder / "backups"


def everything(desk: Desk) -> bytes:
    """A zip: the library's files, the replies without posts, and who did what.

    No password, token or key is in it, and no text of a post.
    """
    desk.store.add_note(desk.by, "library.taken", "", desk.now())
    packed = io.BytesIO()
    library = b"".join(EXPORTS["zip"].exported(desk.library.contents))
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        with zipfile.ZipFile(io.BytesIO(library)) as files:
            for name in files.namelist():
                archive.writestr(f"answers/{name}", files.read(name))
        archive.writestr("replies.jsonl", _lines(_replies(desk)))
        archive.writestr("audit.jsonl", _lines(_audit(desk)))
    return packed.getvalue()


def _lines(rows: Iterator[dict[str, object]]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def _replies(desk: Desk) -> Iterator[dict[str, object]]:
    for reply, draft in desk.store.sent(forums=desk.only or None, limit=ROWS):
        if draft.forget_at:  # its post, and the poster's name in the reply, are yet to be forgotten
            continue
        yield {
            "at": _moment(reply.at),
            "forum": draft.forum,
            "by": reply.by,
            "outcome": reply.outcome,
            "answers": reply.answers,
            "text": reply.text,
        }


def _audit(desk: Desk) -> Iterator[dict[str, object]]:
    for row in desk.store.audit(ROWS):
        yield {"at": _moment(row.at), "by": row.by, "did": row.did, "of": row.of}


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
