"""What a post is, and the one place where foreign text is made safe to handle."""

import re
from dataclasses import dataclass
from typing import Literal

Markup = Literal["auto", "text", "bbcode", "html", "markdown"]
MARKUPS: tuple[Markup, ...] = ("auto", "text", "bbcode", "html", "markdown")

TEXT_LIMIT = 32_000
"""The longest post, in Unicode code points."""

_UNSAFE = re.compile("[\x00\ud800-\udfff]")


class TextTooLong(ValueError):
    """More text than `TEXT_LIMIT`; the caller must shorten it."""


def clean_text(text: str) -> str:
    """Replace NUL and lone surrogates one for one, so that every offset stays what it was.

    Raises `TextTooLong` for more than `TEXT_LIMIT` code points.
    """
    if len(text) > TEXT_LIMIT:
        raise TextTooLong(f"The text is longer than {TEXT_LIMIT:,} characters.")
    return _UNSAFE.sub("\ufffd", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A forum post as it was given, its text already through `clean_text`."""

    text: str
    title: str = ""
    author: str = ""
    forum: str = ""
    markup: Markup = "auto"
    id: str = ""
    url: str = ""
    thread_id: str = ""
