"""Outgoing files: a whole library as another tool reads it, sent piece by piece."""

from starlette.responses import StreamingResponse

from app.library import Contents
from app.library.formats import EXPORTS
from app.reply import NotFound

_TYPES = {"json": "application/json", "zip": "application/zip"}


def exported(contents: Contents, name: str) -> StreamingResponse:
    """The library in the format of that name. Raises `NotFound`."""
    if name not in EXPORTS:
        raise NotFound(f"There is no export of that name: use one of {', '.join(EXPORTS)}.")
    found = EXPORTS[name]
    file = f"reply-desk-{name}.{found.ending}"
    headers = {"Content-Disposition": f'attachment; filename="{file}"'}
    kind = _TYPES.get(found.ending, "text/csv" if name == "csv" else "application/yaml")
    return StreamingResponse(found.exported(contents), headers=headers, media_type=kind)
