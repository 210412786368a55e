"""What is done to several answers at once, and the text of a file that can't be read."""

from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from starlette.responses import Response

from app.access import Caller, NotAllowed, require
from app.bulk import change_each, retired, with_review, with_topic
from app.desk import Desk
from app.edit import may_write
from app.library.beside import BESIDE_LIMIT
from app.library.files import Unreadable, read
from app.library.formats import EXPORTS
from app.reply import NotFound
from app.web.pages.editor import PERIODS, in_months
from app.web.pages.library import shown
from app.web.pages.render import desk_for, go, page
from app.web.pages.words import plural

router = APIRouter(prefix="/library")

Curator = Annotated[Caller, require("curator")]
Word = Annotated[str, Form(max_length=200)]


@router.post("/_bulk")
def bulk(
    request: Request,
    caller: Curator,
    do: Word = "",
    pick: Annotated[list[str] | None, Form(max_length=500)] = None,
    topic: Word = "",
    review_in: Word = "6",
) -> Response:
    """Change the answers that were selected, or give them as a file."""
    desk, ids = desk_for(request, caller), pick or []
    if not ids:
        return shown(request, caller, refused="Select some answers first.")
    if do == "export":
        return _exported(desk, ids)
    edits = {
        "topic": (with_topic(topic.strip()), "answer.changed"),
        "review": (with_review(_day(desk, review_in)), "answer.changed"),
        "retire": (retired, "answer.retired"),
    }
    if do not in edits:
        return shown(request, caller, refused="Choose what to do with them.")
    done, left = change_each(desk, ids, *edits[do])
    said = [f"{plural(done, 'answer')} changed.", *left[:5]]
    more = [f"{len(left) - 5} more weren't."] if len(left) > 5 else []
    return go("/library", notes=[*said, *more])


@router.get("/_file/{name}")
def text(request: Request, caller: Curator, name: str) -> Response:
    """A file of the library as it is, for one that can't be read."""
    if caller.forums:
        raise NotAllowed("The library's files are for curators of every forum.")
    desk = desk_for(request, caller)
    faults = [problem for problem in desk.problems if problem.file == name]
    try:
        if not faults:
            raise Unreadable
        data = read(desk.library.folder, name, BESIDE_LIMIT)
    except Unreadable:
        raise NotFound("There is no file of that name that can't be read.") from None
    lines = data.decode("utf-8", "replace").splitlines()
    at = {problem.line for problem in faults}
    said: dict[str, Any] = {"file": name, "faults": faults, "lines": lines, "at": at}
    return page(request, "file.html", "Library", caller, **said)


def _day(desk: Desk, months: str) -> str:
    chosen = int(months) if months and months in PERIODS else 6
    return in_months(desk.now().date(), chosen).isoformat()


def _exported(desk: Desk, picked: list[str]) -> Response:
    wanted = {desk.answer(id).id for id in picked}
    contents = desk.library.contents
    some = tuple(a for a in contents.answers if a.id in wanted and may_write(desk, a))
    ids = {answer.id for answer in some}
    variants = {key: each for key, each in contents.variants.items() if key[0] in ids}
    files = {f"{id}.{language}.md" for id, language in variants}
    part = replace(
        contents,
        answers=some,
        variants=variants,
        sources={id: source for id, source in contents.sources.items() if id in ids},
        beside={name: source for name, source in contents.beside.items() if name in files},
    )
    text = b"".join(
        piece if isinstance(piece, bytes) else piece.encode()
        for piece in EXPORTS["json"].exported(part)
    )
    headers = {"Content-Disposition": 'attachment; filename="reply-desk-selected.json"'}
    return Response(text, headers=headers, media_type="application/json")
