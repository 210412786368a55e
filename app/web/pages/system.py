"""Settings, system: the version, the database and its backups, and everything as one file."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Request
from starlette.responses import Response

from app import __version__
from app.access import Caller, require
from app.everything import back_up, backups_of, everything, folder_of
from app.reply import Refused
from app.web.pages.render import desk_for, go, page, waiting_notes

router = APIRouter(prefix="/settings/system")

Admin = Annotated[Caller, require("admin")]
SHOWN = 20


@router.get("")
def system(request: Request, caller: Admin) -> Response:
    """What runs here, and its backups."""
    return _shown(request, caller)


@router.post("/backup")
def backup(request: Request, caller: Admin) -> Response:
    """Copy the database now."""
    try:
        name = back_up(desk_for(request, caller))
    except (Refused, OSError) as error:
        refused = isinstance(error, Refused)
        return _shown(request, caller, str(error) if refused else "The backup can't be written.")
    return go("/settings/system", toast="backup", notes=[f"The backup is {name}."])


@router.post("/everything")
def take_along(request: Request, caller: Admin) -> Response:
    """Everything as one file."""
    desk = desk_for(request, caller)
    name = f"reply-desk-{desk.now():%Y-%m-%d}.zip"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(everything(desk), headers=headers, media_type="application/zip")


def _shown(request: Request, caller: Caller, error: str = "") -> Response:
    desk = desk_for(request, caller)
    url = desk.store.url
    contents = desk.library.contents
    return page(
        request,
        "system.html",
        "Settings",
        caller,
        status=422 if error else 200,
        version=__version__,
        database="SQLite" if url.startswith("sqlite") else "PostgreSQL",
        size=shown_size(desk.store.size()),
        file=url.startswith("sqlite"),
        folder=str(desk.settings.library.resolve()),
        data=str(desk.settings.data_folder.resolve()),
        where=str(folder_of(desk).resolve()),
        answers=len(contents.answers),
        variants=len(contents.variants),
        tests=contents.trials,
        settings=desk.settings,
        backups=[
            (each.name, shown_size(each.size), datetime.fromtimestamp(each.at, UTC))
            for each in backups_of(desk)[:SHOWN]
        ],
        error=error,
        notes=waiting_notes(request),
    )


def shown_size(size: int) -> str:
    """Bytes as people read them: `312 kB`, `4.1 MB`."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB"
    return f"{size / 1_000_000:.1f} MB"
