"""Learning from one's own past: replies of a file become proposals, accepted, merged or dropped."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.answer import Answer
from app.desk import Desk
from app.edit import Saved, change, create, find
from app.insights import Learned, Past, PastReply, learn, merged, past_of_texts, read_past, slug
from app.insights.leftovers import addresses_in
from app.insights.past import FILE_LIMIT, BadPast, Watch, unwatched
from app.library import Library, read_answer, taken_ids, tidied
from app.library.files import Unreadable, read, shown
from app.library.write import written
from app.post import TEXT_LIMIT
from app.reply import NotFound, Refused
from app.store import ProposalRow

TEXTS = (".txt", ".md", ".markdown", ".html", ".htm", ".eml")
"""How files of a folder are called that are one reply each."""
MOST_FILES = 20_000
ROOM, MOST_SENT = 8 << 20, 3_000
"""The most bytes, unpacked, and the most replies that are read of a file sent to the page."""


def read_past_file(path: Path) -> Past:
    """The past replies of a file or of a folder of texts. Raises `BadPast`."""
    name = shown(str(path))
    try:
        if path.is_dir():
            return past_of_texts(_texts(path))
        return read_past(read(path.parent, path.name, FILE_LIMIT))
    except (BadPast, Unreadable) as error:
        raise BadPast(f"{name}: {error}") from None
    except OSError as error:
        raise BadPast(f"{name} can't be read: {error.strerror}.") from None


def _texts(folder: Path) -> Iterator[PastReply]:
    paths = sorted(path for path in folder.iterdir() if path.suffix.casefold() in TEXTS)
    if len(paths) > MOST_FILES:
        raise BadPast(f"There are more than {MOST_FILES:,} texts: split the folder.")
    for path in paths:
        data = read(folder, path.name, 4 * TEXT_LIMIT)
        day = date.fromtimestamp(path.stat().st_mtime)
        yield PastReply(data.decode("utf-8-sig", "replace"), written=day)


def propose_learned(library: Library, past: Past, watch: Watch = unwatched) -> list[Learned]:
    """The answers that past replies propose to a library, those written most often first."""
    return learn(past.replies, library.matcher, taken_ids(library.contents), watch)


def accept(desk: Desk, answer: Answer) -> Saved:
    """Make a proposal an answer of the library, under another id where its own is taken now.

    Raises `CannotSave`, `NotYours` or `FolderBusy`.
    """
    taken = taken_ids(desk.library.contents)
    id = slug(answer.title, taken) if answer.id in taken else answer.id
    return create(desk, replace(tidied(answer), id=id, forums=desk.only or answer.forums))


def merge(desk: Desk, id: str, answer: Answer) -> Saved:
    """Give what was learned to the answer of that id: questions, tests and links, not its words.

    Raises `NotFound`, `NotYours`, `Stale`, `CannotSave` or `FolderBusy`.
    """
    seen = find(desk, id).sha256
    return change(desk, id, lambda known: merged(known, answer), [seen])


def edited(text: str, id: str) -> tuple[Answer | None, str]:
    """A proposal as somebody changed its file's text, or why that can't be read."""
    reading = read_answer(f"{id}.md", text.encode("utf-8", "replace"))
    errors = [problem.message for problem in reading.problems if problem.level == "error"]
    if errors or reading.value is None:
        return None, errors[0] if errors else "This can't be read as an answer."
    return reading.value, ""


# The proposals of a page, kept until each is taken or dropped


def keep_proposals(desk: Desk, data: bytes) -> tuple[str, ...]:
    """Read a file that was sent, and keep what it proposes; what was left out. Raises `BadPast`."""
    past = read_past(data, room=ROOM)
    if len(past.replies) > MOST_SENT:
        raise BadPast(f"There are more than {MOST_SENT:,} replies: use reply-desk learn instead.")
    now = desk.now()
    rows = [
        ProposalRow(
            by=desk.by,
            at=now,
            place=place,
            answer=each.answer.id,
            title=each.answer.title,
            written=each.written,
            near=each.near,
            notes=list(notes_of(each)),
            content=written(each.answer),
        )
        for place, each in enumerate(propose_learned(desk.library, past))
    ]
    desk.store.add_proposals(rows, desk.by, now)
    return past.notes


def proposal(desk: Desk, id: str) -> tuple[ProposalRow, list[ProposalRow]]:
    """One of the caller's own proposals, and all of them. Raises `NotFound`."""
    rows = desk.store.proposals(desk.by)
    for row in rows:
        if row.id == id:
            return row, rows
    raise NotFound("There is no proposal of that id.")


def settle(desk: Desk, id: str, how: str, text: str, into: str = "") -> Saved | None:
    """Accept a proposal as `text` has it, merge it into an answer, or drop it.

    Raises `NotFound`, `Refused`, and what `accept` and `merge` raise.
    """
    row, _ = proposal(desk, id)
    if how == "drop":
        desk.store.end_proposal(id, desk.by, "dropped", desk.now())
        return None
    answer, why = edited(text or row.content, row.answer)
    if answer is None:
        raise Refused("text", why)
    if how == "merge" and not into:
        raise Refused("into", "Name the answer that it is merged into.")
    saved = merge(desk, into, answer) if how == "merge" else accept(desk, answer)
    desk.store.end_proposal(id, desk.by, "merged" if how == "merge" else "accepted", desk.now())
    return saved


_URGENT = "Urgent rules fire on its posts or its text"


def is_urgent(row: ProposalRow) -> bool:
    """Whether urgent rules fired on a kept proposal."""
    return any(note.startswith(_URGENT) for note in row.notes)


def notes_of(each: Learned) -> Iterator[str]:
    """What a curator must know of a proposal, a sentence each."""
    if each.near:
        yield f"The library has it already, as {each.near}: merge it."
    if each.urgent:
        yield f"{_URGENT}: {', '.join(each.urgent)}."
    yield from addresses_in(each.answer.body)
    if each.left_out:
        yield f"Left out, since it was written once: {' '.join(each.left_out)[:200]}"
