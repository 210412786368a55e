"""`check` on the command line: the work of a check shared among processes, with its progress."""

import gc
import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.progress import track

from app.library import Problem, Work, check, read_library

SHARED = range(300, 5_001)
"""Libraries of so many answers are checked by several processes: a smaller one takes no time, and
of a larger one two would hold too much."""
_work: Sequence[Work] = ()
"""What forked processes find where they were forked: it couldn't be sent to them."""


@dataclass(frozen=True, slots=True)
class Checked:
    """How much was checked, and what was found."""

    answers: int
    tests: int
    problems: tuple[Problem, ...]


def check_folder(folder: Path, *, today: date, progress: bool) -> Checked:
    """Check the library in a folder. Raises `LibraryMissing`."""
    with _uncollected():
        contents = read_library(folder)
        several = len(contents.answers) in SHARED and hasattr(os, "fork")

        def run(work: Sequence[Work]) -> Iterator[list[Problem]]:
            console = Console(file=sys.stderr)
            found = _shared(work) if several else (piece() for piece in work)
            yield from track(
                found,
                "Checking",
                total=len(work),
                console=console,
                disable=not progress,
                transient=True,
            )

        problems = check(contents, today=today, run=run)
    return Checked(len(contents.answers), contents.trials, problems)


@contextmanager
def _uncollected() -> Iterator[None]:
    """What is read stays until the end; looking for cycles in it would take a fifth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _shared(work: Sequence[Work]) -> Iterator[list[Problem]]:
    """The pieces of work done by one process a core, in their order."""
    global _work
    _work = work
    with multiprocessing.get_context("fork").Pool(min(4, os.cpu_count() or 1)) as pool:
        yield from pool.imap(_piece, range(len(work)))


def _piece(number: int) -> list[Problem]:
    return _work[number]()
