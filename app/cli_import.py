"""`import` and `export`: other tools' libraries in, ours out."""

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from app.cli_options import (
    BadInput,
    DatabaseOption,
    LibraryOption,
    open_store,
    print_json,
    settings_of,
)
from app.library import FolderBusy, read_library
from app.library.files import atomic_write, shown
from app.library.formats import EXPORTS, FOREIGN_LIMIT, FORMATS, Foreign, NotRead, not_carried
from app.progress import progress
from app.settings import Settings

if TYPE_CHECKING:
    from app.importing import Intake

REFUSED = 1

ImportFormat = Annotated[str, typer.Argument(metavar="auto|FORMAT", help="How it is written.")]
ImportFile = Annotated[str, typer.Argument(metavar="FILE", help="A file, a folder, or -.")]


def import_command(
    format: ImportFormat,
    file: ImportFile,
    library: LibraryOption = None,
    database: DatabaseOption = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would change, and change nothing.")
    ] = False,
    source: Annotated[
        str,
        typer.Option(metavar="NAME", help="Where it is from, when two sites use the same tool."),
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Take in answers of another tool, or their changes. Exit 1: something was refused.

    What isn't carried is said on standard error. No edit made here is overwritten, and nothing in
    the file is run.
    """
    from app.importing import BadSource, diff, intake_json, look, plain, report, sums

    settings = settings_of(library=library, database=database)
    contents = read_library(settings.library)
    name = "standard input" if file == "-" else shown(file)
    try:
        foreign, skipped = _opened(file)
        with progress("Reading", wanted=not as_json) as step:
            intake = look(contents, foreign, format, plain(source), step)
    except NotRead as error:
        raise BadInput(f"{name} {error}") from None
    except BadSource as error:
        raise BadInput(str(error)) from None
    if dry_run and not as_json:
        print("\n".join(diff(intake)))
    if not dry_run:
        with progress("Writing", len(intake.changes), wanted=not as_json) as step:
            intake = _carried_out(settings, intake, step)
    if as_json:
        print_json(intake_json(intake, dry_run=dry_run))
    else:
        for line in (*skipped, *report(intake)):
            print(line, file=sys.stderr)
        print(f"{sums(intake)}{' (nothing was written)' if dry_run else ''}")
    if intake.count("refused"):
        raise typer.Exit(REFUSED)


def _carried_out(settings: Settings, intake: "Intake", step: Callable[[int], None]) -> "Intake":
    """Write the files, and keep what was written and who did it in the library's database."""
    from app.access.people import COMMAND_LINE
    from app.desk import claim
    from app.importing import carried_out
    from app.upload import recorded

    folder = settings.library
    with open_store(settings) as store:
        claim(store, settings)
        try:
            done = carried_out(folder, intake, step)
        except FolderBusy as error:
            raise BadInput(str(error)) from None
        except OSError as error:
            raise BadInput(f"{shown(str(folder))} can't be written: {error.strerror}.") from None
        recorded(store, done, COMMAND_LINE, datetime.now(UTC))
    return done


def export_command(
    format: Annotated[str, typer.Argument(metavar="FORMAT", help=f"One of {', '.join(EXPORTS)}.")],
    file: Annotated[str, typer.Argument(metavar="[FILE]", help="Else standard output.")] = "-",
    library: LibraryOption = None,
) -> None:
    """Write the library for another tool, or whole (json, zip); what is left out is said."""
    if format not in EXPORTS:
        raise BadInput(f"{shown(format)} isn't an export: use one of {', '.join(EXPORTS)}.")
    contents = read_library(settings_of(library=library).library)
    export = EXPORTS[format]
    if file != "-":
        data = b"".join(export.exported(contents))
        try:
            atomic_write(Path(file), data)
        except OSError as error:
            raise BadInput(f"{shown(file)} can't be written: {error.strerror}.") from None
    else:
        _to_output(export.exported(contents), binary=export.ending == "zip")
    for field, count in not_carried(contents, format).items():
        print(f"{format} doesn't carry: {field} ({count})", file=sys.stderr)


def _to_output(pieces: Iterator[bytes], *, binary: bool) -> None:
    if binary and sys.stdout.isatty():
        raise BadInput("A zip isn't for a terminal: name a file.")
    out: BinaryIO = sys.stdout.buffer
    for piece in pieces:
        out.write(piece)
    out.flush()


def _opened(file: str) -> tuple[Foreign, tuple[str, ...]]:
    from app.importing import opened

    if file == "-":
        return Foreign(sys.stdin.buffer.read(FOREIGN_LIMIT + 1)), ()
    return opened(Path(file))


def format_lines() -> list[str]:
    """Each format, what it is of, and whether a real export was seen."""
    return [f"| `{each.NAME}` | {each.WHAT} | {each.SEEN} |" for each in FORMATS]
