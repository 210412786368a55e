"""`watched`: what watched answers and keywords would have matched."""

from typing import Annotated

import typer

from app.cli_options import DatabaseOption, LibraryOption, print_json, settings_of


def watched_command(
    library: LibraryOption = None,
    database: DatabaseOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Tell what watched answers and keywords would have matched in the last 90 days."""
    from app.desk import open_desk
    from app.face_watched import watched_json
    from app.findings import titles, watching

    desk = open_desk(settings_of(library=library, database=database))
    try:
        found, named = watching(desk), titles(desk)
    finally:
        desk.store.close()
    if as_json:
        rows = watched_json(found, named)
        print_json(rows)
        return
    for id, each in found.items():
        print(f"{id}: {each.sentence(named)}")
    if not found:
        print("Nothing is watched: set `status: watch`, or `watch: true` on a keyword.")
