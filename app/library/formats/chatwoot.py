"""Chatwoot canned responses: the list of `/api/v1/accounts/{id}/canned_responses`."""

import re

from app.library.formats.foreign import Foreign
from app.library.formats.liquid import liquid
from app.library.formats.record import Record, Records, entries, line, others, word

NAME = "chatwoot"
WHAT = "Chatwoot canned responses: /api/v1/accounts/1/canned_responses"
SEEN = "from documentation"
_CARRIED = {"id", "short_code", "content"}
_MARKS = liquid(
    {
        "contact.name": "author",
        "contact.first_name": "author",
        "contact.firstName": "author",
        "agent.name": "moderator",
        "agent.first_name": "moderator",
        "agent.firstName": "moderator",
        "inbox.name": "forum",
        "account.name": "forum",
    }
)


def recognises(foreign: Foreign) -> bool:
    """A list of mappings with a short code and a content."""
    found = foreign.json
    return isinstance(found, list) and any(
        {"short_code", "content"} <= e.keys() for e in entries(found)
    )


def read(foreign: Foreign) -> Records:
    """Each response; its short code, taken apart, is title and keyword."""
    for entry in entries(foreign.json):
        code = line(entry.get("short_code"))
        name = " ".join(re.split(r"[\s_/-]+", code)).strip()
        yield Record(
            id=line(entry.get("id")) or code,
            title=name[:1].upper() + name[1:],
            body=word(entry.get("content")),
            marks=_MARKS,
            keywords=(name,) if name else (),
            left=others(entry, _CARRIED),
        )
