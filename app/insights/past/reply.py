"""What a moderator has written before: one past reply, and the post it answered."""

from dataclasses import dataclass
from datetime import date


class BadPast(ValueError):
    """Past replies that can't be read; the message is one sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class PastReply:
    """One reply. `text` is the moderator's own words as Markdown, quotations taken out.

    `post` is what it answered, as far as the file has it: another column, or what was quoted.
    `title` is the thread's, `author` who wrote the post, `written` the day in the file.
    """

    text: str
    post: str = ""
    title: str = ""
    author: str = ""
    url: str = ""
    written: date | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """The replies of a file, and a sentence for each kind of thing that was left out."""

    replies: tuple[PastReply, ...]
    notes: tuple[str, ...] = ()
