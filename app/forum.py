"""What a forum is to us: its name, its markup, and how its moderators greet and sign off."""

from dataclasses import dataclass
from typing import Literal

Format = Literal["markdown", "bbcode", "html", "text"]
FORMATS: tuple[Format, ...] = ("markdown", "bbcode", "html", "text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Forum:
    """One forum as `_forums.yaml` describes it. `search` is an address with `{query}` in it."""

    id: str
    name: str = ""
    kind: str = ""
    format: Format = "markdown"
    url: str = ""
    search: str = ""
    greeting: str = "Hi {{author|there}},"
    sign_off: str = ""
    emergency: str = ""
    advice_line: str = ""


DEFAULT_FORUM = Forum(id="default", name="Default")
