"""What a forum is to us: its name, its markup, and how its moderators greet and sign off."""

from dataclasses import dataclass
from typing import Literal

Format = Literal["markdown", "bbcode", "html", "text"]
FORMATS: tuple[Format, ...] = ("markdown", "bbcode", "html", "text")
Length = Literal["whole", "short"]
LENGTHS: tuple[Length, ...] = ("whole", "short")


@dataclass(frozen=True, slots=True, kw_only=True)
class Forum:
    """One forum as `_forums.yaml` describes it. `search` is an address with `{query}` in it.

    `prefer` is the version of answers that it drafts; `language` the one it is written in.
    """

    id: str
    name: str = ""
    kind: str = ""
    format: Format = "markdown"
    prefer: Length = "whole"
    language: str = ""
    url: str = ""
    search: str = ""
    greeting: str = "Hi {{author|there}},"
    sign_off: str = ""
    emergency: str = ""
    advice_line: str = ""


DEFAULT_FORUM = Forum(id="default", name="Default")
