"""Discourse Canned Replies: the answer of `/canned_replies.json`, or what the plugin stored."""

from app.library.formats.discourse import MARKS
from app.library.formats.foreign import Foreign
from app.library.formats.record import Record, Records, entries, line, others, word

NAME = "canned-replies"
WHAT = "Discourse Canned Replies: /canned_replies.json"
SEEN = "from documentation"
_CARRIED = {"id", "title", "content"}


def recognises(foreign: Foreign) -> bool:
    """A mapping with `replies` that have a title and a content."""
    found = foreign.json
    replies = found.get("replies") if isinstance(found, dict) else None
    return any({"title", "content"} <= each.keys() for each in entries(replies))


def read(foreign: Foreign) -> Records:
    """Each reply."""
    for entry in entries(foreign.json.get("replies")):
        yield Record(
            id=line(entry.get("id")) or line(entry.get("title")),
            title=line(entry.get("title")),
            body=word(entry.get("content")),
            marks=MARKS,
            left=others(entry, _CARRIED),
        )
