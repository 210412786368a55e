"""What several commands share: the options for library and database, and the settings they give."""

from pathlib import Path
from typing import Annotated

import typer

from app.settings import Settings

LibraryOption = Annotated[
    Path | None,
    typer.Option("--library", metavar="DIR", help="The folder of answers.  [default: answers]"),
]
DatabaseOption = Annotated[
    str | None,
    typer.Option(metavar="URL", help="The database.  [default: SQLite in the data folder]"),
]


def settings_of(**options: object) -> Settings:
    """The environment's settings, with what the command line named instead."""
    return Settings(**{k: v for k, v in options.items() if v is not None})  # type: ignore[arg-type]
