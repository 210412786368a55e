"""Reddit Toolbox NXG, version 2: the JSON of a subreddit's wiki page `toolbox-nxg`."""

import re
from typing import Any

from app.library.formats.foreign import Foreign
from app.library.formats.record import Marks, Put, Records, entries, line, words
from app.library.formats.toolbox_words import TOKENS, is_config, read_config, token
from app.library.formats.wording import blank

NAME = "toolbox-nxg"
WHAT = "Reddit Toolbox NXG: the wiki page toolbox-nxg"
SEEN = "from documentation"
_PATTERN = re.compile(
    rf"\{{(?P<token>{'|'.join(TOKENS)})\}}"
    r"|\{(?P<kind>input|textarea|select)(?:#[\w-]*)?:\s*+(?P<label>[^{}\n]*)\}"
)


def recognises(foreign: Foreign) -> bool:
    """A configuration of version 2."""
    return is_config(foreign.json, second=True)


def read(foreign: Foreign) -> Records:
    """The reasons and the mod macros; fields to fill in become blanks."""
    return read_config(foreign.json, _marks, str)


def _marks(entry: dict[str, Any]) -> Marks:
    """The marks of one reason, whose choices are written beside its text."""
    chosen = {line(each.get("name")): each for each in entries(entry.get("selects"))}

    def put(found: re.Match[str]) -> Put:
        if found["token"]:
            return token(found["token"])
        label = found["label"].strip()
        select = chosen.get(label, {}) if found["kind"] == "select" else {}
        return Put(blank(line(select.get("prompt")) or label, words(select.get("options"))))

    return Marks(_PATTERN, put)
