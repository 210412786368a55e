"""Progress: one bar for long work on a terminal, and nothing anywhere else."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")

Tell = Callable[..., None]
"""Says how much is done, of how much in all, and of what; the last two once they are known."""


@contextmanager
def progress(what: str, total: int | None = None, *, wanted: bool = True) -> Iterator[Tell]:
    """A bar on standard error while the work lasts, if that is a terminal."""
    if not (wanted and sys.stderr.isatty()):
        yield lambda done, total=None, what=None: None
        return
    # The bar's library takes a while to import.
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda done, total=None, what=None: bar.update(
            task, completed=done, total=total, description=what
        )


def tracked(things: Sequence[T], what: str, *, wanted: bool = True) -> Iterator[T]:
    """The things one by one, with a bar that moves as each is done."""
    with progress(what, len(things), wanted=wanted) as tell:
        for done, thing in enumerate(things, 1):
            yield thing
            tell(done)
