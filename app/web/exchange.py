"""Libraries by the HTTP API: other tools' taken in, ours given out, and how its links stand."""

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from starlette.datastructures import UploadFile
from starlette.responses import StreamingResponse
from typing_extensions import TypedDict

from app.access import Caller, NotAllowed, require
from app.desk import Desk
from app.face_links import LinkJSON, link_json
from app.importing import IntakeJSON, intake_json
from app.links import library_links
from app.reply import Refused
from app.upload import imported
from app.web.api import RESPONSES, TheDesk, desk_of
from app.web.outgoing import exported

router = APIRouter(prefix="/api/v1", tags=["API"])

Reading = Annotated[Caller, require(role="moderator", scope="answers:read")]
Curating = Annotated[Caller, require(role="curator", scope="answers:read")]
Writing = Annotated[Caller, require(role="curator", scope="answers:write")]

_FILE = {"type": "string", "format": "binary"}
_BODY = {
    "requestBody": {
        "required": True,
        "description": "The file as it is, or as `file` of a form; at most 4 MiB.",
        "content": {
            "application/octet-stream": {"schema": _FILE},
            "multipart/form-data": {
                "schema": {"type": "object", "required": ["file"], "properties": {"file": _FILE}}
            },
        },
    }
}


async def _file(request: Request) -> bytes:
    """The file that was sent, whichever way. Raises `Refused`."""
    if request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        form = await request.form(max_files=1, max_fields=4)
        sent = form.get("file")
        data = await sent.read() if isinstance(sent, UploadFile) else b""
    else:
        data = await request.body()
    if not data:
        raise Refused("file", "There is no file: send it as the body, or as `file` of a form.")
    return data


Sent = Annotated[bytes, Depends(_file)]
Word = Annotated[str, Query(max_length=100)]


@router.post("/import", responses=RESPONSES, openapi_extra=_BODY)
def take_in(
    caller: Writing,
    desk: TheDesk,
    data: Sent,
    format: Word = "auto",
    source: Word = "",
    dry_run: bool = False,
) -> IntakeJSON:
    """Take in another tool's library, or with `dry_run` say what that would change."""
    desk = _whole(desk, caller)
    admin = caller.is_at_least("admin")
    intake = imported(desk, data, format, source, admin=admin, dry_run=dry_run)
    return intake_json(intake, dry_run=dry_run)


@router.get("/export/{format}", responses=RESPONSES, response_class=StreamingResponse)
def give_out(format: str, caller: Curating, desk: TheDesk) -> StreamingResponse:
    """The whole library, for another tool or to be kept."""
    return exported(_whole(desk, caller).library.contents, format)


class LinkList(TypedDict):
    """The library's links, and when one was asked for last."""

    checked: datetime | None
    links: list[LinkJSON]


@router.get("/links", responses=RESPONSES)
def links(caller: Reading, desk: TheDesk) -> LinkList:
    """How every link in the answers stands, as the command `links` found it."""
    desk = desk_of(desk, caller)
    mine = {answer.id for answer in desk.answers()}
    found = {
        url: tuple(id for id in ids if id in mine)
        for url, ids in library_links(desk.library.contents).items()
    }
    found = {url: ids for url, ids in found.items() if ids}
    known = desk.store.link_checks(list(found))
    rows = [link_json(url, ids, known.get(url)) for url, ids in found.items()]
    return LinkList(checked=desk.store.links_checked(), links=rows)


def _whole(desk: Desk, caller: Caller) -> Desk:
    """The desk of who works for every forum, as a library does; others are refused."""
    if caller.forums:
        raise NotAllowed("The library as a whole is for who works for every forum.")
    return desk_of(desk, caller)
