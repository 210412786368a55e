"""What both versions of Reddit Toolbox share: tokens, reasons with their headers, mod macros."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from app.library.formats.record import Left, Marks, Put, Record, entries, line, others, word
from app.library.formats.wording import blank, variable

WORDS = {
    "author": "author",
    "subreddit": "forum",
    "mod": "moderator",
    "url": "thread_url",
    "link": "thread_url",
    "permalink": "thread_url",
}
"""Toolbox's tokens that are variables of ours."""
TOKENS = (*WORDS, "kind", "title", "domain", "body", "raw_body", "uri_body", "uri_title")

_CARRIED = {"id", "title", "text", "selects"}


def token(name: str) -> Put:
    """What a token in braces becomes."""
    if name in WORDS:
        return Put(variable(WORDS[name]))
    return Put(blank(name), f"{{{name}}} isn't known here: it is a blank")


def is_config(value: Any, *, second: bool) -> bool:
    """Whether a value is a subreddit's configuration, of version 2 or of another one."""
    known = isinstance(value, dict) and ("removalReasons" in value or "modMacros" in value)
    return known and (value.get("ver") == 2) == second


def read_config(
    config: Any, marks: Callable[[dict[str, Any]], Marks], plain: Callable[[str], str]
) -> Iterator[Record | Left]:
    """The removal reasons and mod macros of a subreddit's configuration."""
    block = config.get("removalReasons") if isinstance(config, dict) else None
    reasons: dict[str, Any] = block if isinstance(block, dict) else {}
    yield from _whole(config, reasons, plain)
    for kind, listed in (("reason", reasons.get("reasons")), ("macro", config.get("modMacros"))):
        for entry in entries(listed):
            title = line(plain(word(entry.get("title"))))
            yield Record(
                id=f"{kind}-{line(entry.get('id')) or title}",
                title=title,
                body=plain(word(entry.get("text"))),
                marks=marks(entry),
                topic="removal reasons" if kind == "reason" else "macros",
                left=others(entry, _CARRIED),
            )


def _whole(
    config: dict[str, Any], reasons: dict[str, Any], plain: Callable[[str], str]
) -> Iterator[Left]:
    """What is said for all reasons together, and belongs to a forum rather than to an answer."""
    for name, place in (("header", "greeting"), ("footer", "sign_off")):
        if text := line(plain(word(reasons.get(name)))):
            yield Left(name, f"belongs in the forum's `{place}`: {text[:200]}")
    if source := line(reasons.get("getfrom")):
        yield Left("getfrom", f"the reasons of r/{source[:40]} are used there: import those too")
    yield from others(reasons, {"reasons", "header", "footer", "getfrom"})
    yield from others(config, {"ver", "removalReasons", "modMacros"})


FIELD = re.compile(
    r"<select\b[^<>]*>(?P<options>(?:(?!</?select\b).)*+)</select>"
    r"|<textarea\b(?P<area>[^<>]*)>(?:(?!</?textarea\b).)*+</textarea>|<input\b(?P<input>[^<>]*)>",
    re.IGNORECASE | re.DOTALL,
)
_OPTION = re.compile(r"<option\b[^<>]*>([^<]*)", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"\b(?:placeholder|id|name)\s*=\s*[\"']([^\"']*)[\"']", re.IGNORECASE)


def field(found: re.Match[str]) -> Put:
    """What a field to fill in, written as HTML, becomes."""
    if found["options"] is not None:
        return Put(blank("choose", _OPTION.findall(found["options"])))
    label = _ATTRIBUTE.search(found["area"] or found["input"] or "")
    return Put(blank(label[1] if label else "fill in"))
