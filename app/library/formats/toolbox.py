"""Reddit Toolbox, version 1: the JSON of a subreddit's wiki page `toolbox`."""

import re
from typing import Any

from app.library.formats.foreign import Foreign
from app.library.formats.record import Marks, Put, Records
from app.library.formats.toolbox_words import FIELD, TOKENS, field, is_config, read_config, token

NAME = "toolbox"
WHAT = "Reddit Toolbox: the wiki page toolbox"
SEEN = "from documentation"
_ESCAPE = re.compile(r"%u([0-9a-fA-F]{4})|%([0-9a-fA-F]{2})")
_PATTERN = re.compile(
    rf"\{{(?P<token>{'|'.join(TOKENS)})\}}|{FIELD.pattern}", re.IGNORECASE | re.DOTALL
)


def recognises(foreign: Foreign) -> bool:
    """A configuration of version 1, or of none."""
    return is_config(foreign.json, second=False)


def read(foreign: Foreign) -> Records:
    """The reasons and the mod macros, their texts unescaped."""
    return read_config(foreign.json, lambda _: _MARKS, unescaped)


def unescaped(text: str) -> str:
    """A text as it was before JavaScript's `escape()`: each mark is a code unit of UTF-16."""
    text = _ESCAPE.sub(lambda found: chr(int(found[1] or found[2], 16)), text)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _put(found: re.Match[str]) -> Put:
    name: Any = found["token"]
    return token(name.lower()) if name else field(found)


_MARKS = Marks(_PATTERN, _put)
