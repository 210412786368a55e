"""Reddit's own removal reasons: the answer of `/api/v1/{subreddit}/removal_reasons`."""

from typing import Any

from app.library.formats.foreign import Foreign
from app.library.formats.record import Record, Records, entries, line, others, word
from app.library.formats.toolbox_words import WORDS
from app.library.formats.wording import by_table

NAME = "reddit"
WHAT = "Reddit's removal reasons: /api/v1/SUBREDDIT/removal_reasons.json"
SEEN = "from documentation"
_CARRIED = {"id", "title", "message"}
_MACROS = (
    "content_(?:type|title|body|link|domain)|linked_community_rule"
    "|community_(?:name|link|description|rules_url|rule_[0-9]+)"
)
MARKS = by_table(
    rf"\{{(?P<name>{'|'.join(WORDS)}|{_MACROS})\}}",
    {**WORDS, "content_link": "thread_url", "community_name": "forum", "community_link": "forum"},
)


def _reasons(found: Any) -> Any:
    """The reasons in their order, however they are wrapped."""
    if not isinstance(found, dict):
        return found
    data, order = found.get("data"), found.get("order")
    if isinstance(data, dict) and isinstance(order, list):
        names = [name for name in dict.fromkeys(map(line, order)) if name in data]
        return [data[name] for name in (*names, *(n for n in data if n not in names))]
    return data


def recognises(foreign: Foreign) -> bool:
    """Mappings with a title and a message."""
    return any({"title", "message"} <= each.keys() for each in entries(_reasons(foreign.json)))


def read(foreign: Foreign) -> Records:
    """Each reason."""
    for entry in entries(_reasons(foreign.json)):
        yield Record(
            id=line(entry.get("id")) or line(entry.get("title")),
            title=line(entry.get("title")),
            body=word(entry.get("message")),
            marks=MARKS,
            left=others(entry, _CARRIED),
        )
