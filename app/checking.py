"""`check` on the command line: the work of a check shared among processes, with its progress."""

import gc
import multiprocessing
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app import progress as bars
from app.library import Problem, Work, check, read_library

SHARED = range(300, 5_001)
"""Libraries of so many answers are checked by several processes: a smaller one takes no time, and
of a larger one two would hold too much."""


@dataclass(frozen=True, slots=True)
class Checked:
    """How much was checked, and what was found."""

    answers: int
    tests: int
    problems: tuple[Problem, ...]


def check_folder(folder: Path, *, today: date, progress: bool) -> Checked:
    """Check the library in a folder. Raises `LibraryMissing`."""
    with _uncollected(), bars.progress("Reading", wanted=progress) as tell, ExitStack() as pools:
        contents = read_library(folder, texts=False, tell=tell)
        several = len(contents.answers) in SHARED and (os.cpu_count() or 1) > 1
        run = _Run(tell, pools if several and hasattr(os, "fork") else None)
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


class _Run:
    """Does the pieces of a check, beside one another where there are `pools` to close later."""

    def __init__(self, tell: bars.Tell, pools: ExitStack | None) -> None:
        self._tell, self._pools = tell, pools
        self._done = self._total = 0

    def __call__(self, work: Sequence[Work]) -> Iterable[list[Problem]]:
        """What the pieces found, in their order."""
        self._total += len(work)
        pool = self._pool(work)
        if pool is None:
            return list(self._told(piece() for piece in work))
        return self._told(pool.imap(_piece, range(len(work))))

    def _pool(self, work: Sequence[Work]) -> "multiprocessing.pool.Pool | None":
        """One process a core, which have the work since they were forked: it can't be sent."""
        if self._pools is None:
            return None
        fork, count = multiprocessing.get_context("fork"), min(4, os.cpu_count() or 1)
        try:
            return self._pools.enter_context(fork.Pool(count, _take, (work,)))
        except OSError:  # no room for another process
            return None

    def _told(self, found: Iterable[list[Problem]]) -> Iterator[list[Problem]]:
        for each in found:
            self._done += 1
            self._tell(self._done, self._total, "Checking")
            yield each


_work: Sequence[Work] = ()


def _take(work: Sequence[Work]) -> None:
    global _work
    _work = work


def _piece(number: int) -> list[Problem]:
    return _work[number]()
