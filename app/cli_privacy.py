"""`privacy export` and `privacy erase`: what is kept of one author, shown or erased."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli_options import DatabaseOption, LibraryOption, print_json, settings_of
from app.reply import Refused
from app.settings import Settings

if TYPE_CHECKING:
    from app.desk import Desk

privacy = typer.Typer(
    help="What is kept of one author.", no_args_is_help=True, rich_markup_mode=None
)

AuthorOption = Annotated[
    str, typer.Option("--author", metavar="A", help="As the forum names them.")
]
ForumOption = Annotated[str, typer.Option("--forum", metavar="F", help="Only this forum.")]


@privacy.command("export")
def export_command(
    author: AuthorOption,
    forum: ForumOption = "",
    library: LibraryOption = None,
    database: DatabaseOption = None,
) -> None:
    """Print as JSON what is kept of an author, and where answers name them."""
    from app.privacy import export, export_json

    with _desk(settings_of(library=library, database=database)) as desk:
        found = export(desk, author, forum)
    print_json(export_json(author, forum, found))


@privacy.command("erase")
def erase_command(
    author: AuthorOption,
    forum: ForumOption = "",
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask.")] = False,
    library: LibraryOption = None,
    database: DatabaseOption = None,
) -> None:
    """Erase what is kept of an author, and name the lines of answers that name them."""
    from app.access.people import COMMAND_LINE
    from app.privacy import OUTSIDE, erase, export, places_told, summary

    with _desk(settings_of(library=library, database=database)) as desk:
        if not yes:
            print("\n".join(summary(export(desk, author, forum), "To erase")))
            _ask()
        found = erase(desk, author, forum, COMMAND_LINE)
        emptied = desk.store.forget_log()
    print("\n".join((*summary(found, "Erased"), *places_told(found), OUTSIDE)))
    if not emptied:
        print("The database is in use, so its log is emptied by serve within seconds.")


def _ask() -> None:
    """Go on only after a yes. Raises `Refused` when there is nobody to ask."""
    if not sys.stdin.isatty():
        raise Refused("yes", "Nothing was erased: nobody can be asked here, so add --yes.")
    if not typer.confirm("Erase it? It can't be brought back."):
        raise typer.Exit(0)


@contextmanager
def _desk(settings: Settings) -> "Iterator[Desk]":
    from app.desk import open_desk

    desk = open_desk(settings)
    try:
        yield desk
    finally:
        desk.store.close()
