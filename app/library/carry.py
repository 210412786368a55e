"""Carrying out: the files of an intake are written, each whole, and what was imported is kept."""

import hashlib
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

from app.library.exchange import Changed, locked, replaced
from app.library.files import beside, sync_folder
from app.library.formats.memory import remember, remembered
from app.library.intake import Change, Intake

BATCH = 100
"""Files that are written before somebody else who saves has a turn."""
_WRITERS = 8
"""Files written at once: each waits for the disk to have it for good."""
_MEANWHILE = "was changed meanwhile: import it again"


def carried_out(
    folder: Path, intake: Intake, progress: Callable[[int], None] = lambda done: None
) -> Intake:
    """Write what an intake changes; says what became of it. Raises `FolderBusy` or `OSError`.

    A file that isn't any more as it was when it was looked at is left, and its record refused.
    What was written is remembered even when the rest can't be.
    """
    changes: list[Change] = []
    try:
        with ThreadPoolExecutor(_WRITERS) as writers:
            for start in range(0, len(intake.changes), BATCH):
                with locked(folder):
                    some = intake.changes[start : start + BATCH]
                    changes += writers.map(partial(_write, folder), some)
                    sync_folder(folder)
                progress(len(changes))
    finally:
        _remember(folder, changes)
    return replace(intake, changes=tuple(changes))


def _remember(folder: Path, changes: list[Change]) -> None:
    done = {c.origin: c.known for c in changes if c.outcome != "refused" and c.known}
    with locked(folder):
        known = remembered(folder)
        if any(known.get(origin) != hashes for origin, hashes in done.items()):
            remember(folder, known | done)


def _write(folder: Path, change: Change) -> Change:
    if not change.writes:
        return change
    path, data = folder / change.file, change.text.encode()
    try:
        if change.outcome == "new":
            with beside(path, data) as new:
                os.link(new, path)  # unlike a renaming, this never replaces anything
        else:
            with replaced(path, data, hashlib.sha256(change.before.encode()).hexdigest()):
                pass
    except (FileExistsError, Changed):
        return replace(change, outcome="refused", why=_MEANWHILE, text=change.before)
    return change
