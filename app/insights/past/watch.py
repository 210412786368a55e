"""Watching: how far a long work is, for whoever shows it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

Watch = Callable[[Sequence[Any], str], Iterable[Any]]
"""Gives the same things one by one while it shows how far it is; the text says what is done."""


def unwatched(things: Sequence[Any], what: str) -> Iterable[Any]:
    """No progress shown."""
    return things
