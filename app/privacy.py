"""What is kept of one author: shown when they ask for it, or erased."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.desk import Desk
from app.reply import Refused
from app.store import Author, DraftRow, Held, ReplyRow, data_key
from app.told import author_hash, plain_name, without_name, without_poster

OUTSIDE = (
    "Not searched, since they are outside the database: the answers folder's git history, backups "
    "made earlier, and the forum itself."
)


@dataclass(frozen=True, slots=True)
class Place:
    """A line (from 1) of a file in the answers folder that names the author."""

    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Found:
    """What is held of an author, and where curators' files name them."""

    held: Held
    places: tuple[Place, ...]


def export(desk: Desk, author: str, forum: str = "") -> Found:
    """What is kept of an author on one forum, or on all. Raises `Refused`."""
    return Found(desk.store.held(_known(desk, author, forum)), _places(desk, author))


def erase(desk: Desk, author: str, forum: str = "", by: str = "") -> Found:
    """Erase it from the database; files are only named. Raises `Refused`.

    Open drafts to the author's posts go whole; of done ones the reply stays without the name.
    """
    known = _known(desk, author, forum)
    gone = desk.store.erase(known, without_poster, by=by, now=desk.now())
    return Found(gone, _places(desk, author))


def _known(desk: Desk, author: str, forum: str) -> Author:
    name = plain_name(author)
    if not any(character.isalnum() for character in name):
        raise Refused("author", "Name the author as the forum does: it has no letter or digit.")
    return Author(
        wrote=lambda row: plain_name(row.author) == name,
        names=partial(_names, author=name),
        without=lambda text: without_name(text, name),
        hashes=frozenset(_hashes(desk, author, forum)),
        forum=forum,
    )


def _names(text: str, author: str) -> bool:
    return without_name(text, author) != text


def _hashes(desk: Desk, author: str, forum: str) -> Iterator[str]:
    """The author's hash on each forum of the library or of a draft."""
    key = desk.key or data_key(desk.settings.data_folder)
    forums = {forum} if forum else {f.id for f in desk.forums} | set(desk.store.forums())
    return (author_hash(key, each, author) for each in sorted(forums))


def _places(desk: Desk, author: str) -> tuple[Place, ...]:
    """The lines that name the author, in every readable file of the answers folder."""
    folder, name = desk.library.contents.folder, plain_name(author)
    found = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        inside = path.relative_to(folder)
        if inside.parts[0] == ".git":
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        for number, line in enumerate(text.split("\n"), 1):
            if _names("\n" + line, name):  # behind a first line, where ordinary words may stand
                found.append(Place(inside.as_posix(), number))
    return tuple(found)


def export_json(author: str, forum: str, found: Found) -> dict[str, Any]:
    """An export as plain values."""
    held = found.held
    return {
        "author": author,
        "forum": forum or None,
        "drafts": [_draft(row) for row in held.drafts],
        "replies": [_reply(row) for row in held.replies],
        "told": [
            {"answer": row.answer, "forum": row.forum, "at": row.at.isoformat()}
            for row in held.told
        ],
        "named_in_drafts_to_others": [{"id": row.id, "forum": row.forum} for row in held.naming],
        "named_in_past_answers": [
            {"answer": row.answer, "at": row.at.isoformat()} for row in held.revisions
        ],
        "named_in_links": sorted(row.url for row in held.links),
        "named_in_proposals": [
            {"answer": row.answer, "at": row.at.isoformat()} for row in held.proposals
        ],
        "named_in_suggestions": [
            {"answer": row.answer, "at": row.at.isoformat()} for row in held.suggestions
        ],
        "named_in_files": [{"file": place.file, "line": place.line} for place in found.places],
        "outside": OUTSIDE,
    }


def _draft(row: DraftRow) -> dict[str, Any]:
    names = ("id", "forum", "state", "author", "title", "text", "url", "post_id", "thread_id")
    return {name: getattr(row, name) for name in names} | {
        "at": row.created_at.isoformat(),
        "draft": row.markdown,
    }


def _reply(row: ReplyRow) -> dict[str, Any]:
    return {"draft": row.draft, "at": row.at.isoformat(), "text": row.text}


def summary(found: Found, verb: str) -> Sequence[str]:
    """What was found, a line each; `verb` says what became of it."""
    held = found.held
    counts = (
        ("posts with their drafts", held.drafts),
        ("replies to the author or naming them", held.replies),
        ("records of answers told to them", held.told),
        ("drafts to others that name them", held.naming),
        ("past versions of answers that name them", held.revisions),
        ("checked links that name them", held.links),
        ("proposals from past replies that name them", held.proposals),
        ("suggested changes that name them", held.suggestions),
    )
    return [f"{verb}: {len(rows)} {what}." for what, rows in counts]


def places_told(found: Found) -> Sequence[str]:
    """The places in files, for a curator to look at."""
    if not found.places:
        return ["No file of the answers folder names the author."]
    lines = [f"{place.file}:{place.line}" for place in found.places]
    return ["These lines of the answers folder name the author; edit them by hand:", *lines]
