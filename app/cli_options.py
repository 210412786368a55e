"""What several groups of commands share: their options, bad input, and an opened store."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.settings import Settings

if TYPE_CHECKING:  # `match` and `draft` open no database, so they need not load its library
    from app.store import Store

LibraryOption = Annotated[
    Path | None,
    typer.Option("--library", metavar="DIR", help="The folder of answers.  [default: answers]"),
]
DatabaseOption = Annotated[
    str | None,
    typer.Option(metavar="URL", help="The database.  [default: SQLite in the data folder]"),
]


class BadInput(ValueError):
    """The input can't be used; the message is one sentence that names it and what to do."""


def settings_of(**options: object) -> Settings:
    """The environment's settings, with what the command line named instead."""
    return Settings(**{k: v for k, v in options.items() if v is not None})  # type: ignore[arg-type]


def print_json(value: Any) -> None:
    """Print a value as JSON for people and programs."""
    print(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))


@contextmanager
def open_store(settings: Settings) -> Iterator["Store"]:
    """The database, brought up to date, for one command."""
    from app.store import Store

    store = Store(settings.database_url)
    try:
        store.migrate(settings.data_folder / "backups")
        yield store
    finally:
        store.close()
