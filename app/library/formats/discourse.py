"""Variables of Discourse: `%{name}` and `%{name,fallback:text}`."""

import re

from app.library.formats.wording import by_table

MARKS = by_table(
    r"%\{(?P<name>[a-z_]+)(?:,fallback:(?P<fallback>[^{}\n]*))?\}",
    {
        "my_username": "moderator",
        "my_name": "moderator",
        "context_url": "thread_url",
        "topic_url": "thread_url",
        "original_poster_username": "author",
        "original_poster_name": "author",
        "reply_to_username": "author",
        "reply_to_name": "author",
        "last_poster_username": "author",
        "reply_to_or_last_poster_username": "author",
    },
)

_OURS = {
    "author": "reply_to_or_last_poster_username",
    "moderator": "my_name",
    "thread_url": "topic_url",
}
_VARIABLE = re.compile(r"(?<!\\)\{\{(?P<name>[a-z_]+)(?:\|(?P<fallback>[^{}\n]*))?\}\}")


def to_discourse(body: str) -> str:
    """Our variables as Discourse writes them; those it hasn't, and blanks, stay as they are."""

    def put(found: re.Match[str]) -> str:
        name, fallback = _OURS.get(found["name"], ""), found["fallback"]
        if not name:
            return found[0]
        return f"%{{{name},fallback:{fallback}}}" if fallback else f"%{{{name}}}"

    return _VARIABLE.sub(put, body)
