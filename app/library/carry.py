"""Carrying out: the files of an intake are written, each whole, and what was imported is kept."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.library.files import Unreadable, atomic_write, create, read
from app.library.formats.archive import FILE_SIZE
from app.library.formats.memory import remember, remembered
from app.library.intake import Change, Intake


def carried_out(
    folder: Path, intake: Intake, progress: Callable[[int], None] = lambda done: None
) -> Intake:
    """Write what an intake changes; says what became of it. Raises `OSError`.

    A file that isn't any more as it was when it was looked at is left, and its record refused.
    """
    known = remembered(folder)
    changes: list[Change] = []
    for change in intake.changes:
        done = _write(folder, change) if change.writes else change
        changes.append(done)
        if done.outcome != "refused" and done.known:
            known[done.origin] = dict(done.known)
        progress(len(changes))
    remember(folder, known)
    return replace(intake, changes=tuple(changes))


def _write(folder: Path, change: Change) -> Change:
    path, data = folder / change.file, change.text.encode()
    try:
        if change.outcome == "new":
            create(path, data)
        elif read(folder, change.file, FILE_SIZE) == change.before.encode():
            atomic_write(path, data)
        else:
            return _refused(change, "was changed meanwhile: import it again")
    except (FileExistsError, Unreadable):
        return _refused(change, "was changed meanwhile: import it again")
    return change


def _refused(change: Change, why: str) -> Change:
    return replace(change, outcome="refused", why=why, text=change.before)
