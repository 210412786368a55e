"""Learning from one's own past: replies of a file become proposals, accepted, merged or dropped."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.answer import Answer
from app.desk import Desk
from app.edit import Saved, change, create, find
from app.insights import Learned, Past, PastReply, learn, merged, past_of_texts, read_past, slug
from app.insights.past import FILE_LIMIT, BadPast, Watch
from app.library import Library, read_answer, taken_ids, tidied
from app.library.files import Unreadable, read, shown
from app.post import TEXT_LIMIT

TEXTS = (".txt", ".md", ".markdown", ".html", ".htm", ".eml")
"""How files of a folder are called that are one reply each."""
MOST_FILES = 20_000


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
        written = date.fromtimestamp(path.stat().st_mtime)
        yield PastReply(data.decode("utf-8-sig", "replace"), written=written)


def propose_learned(library: Library, past: Past, watch: Watch | None = None) -> list[Learned]:
    """The answers that past replies propose to a library, those written most often first."""
    taken = taken_ids(library.contents)
    if watch is None:
        return learn(past.replies, library.matcher, taken)
    return learn(past.replies, library.matcher, taken, watch)


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
