"""Outside links: which addresses are a forum's own, and words without the links it doesn't want."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from app.answer import Link
from app.drafting.markdown import read, sourced_links
from app.drafting.variables import escape
from app.forum import Forum

_ROUNDS = 4
"""How deep a link may hide another one: a picture inside a link is one."""

_SCHEME = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)
_MARKS = re.compile(r"\\.|(\[|\]|<|:(?=//))")
# Brackets, and what they may not be found in: escapes and inline code.
_BRACKETS = re.compile(r"\\.|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|[\[\]]", re.DOTALL)


def is_own(url: str, forum: Forum) -> bool:
    """Whether an address is on the forum's host or below it; a mail address is nobody's page."""
    own, host = _host(forum.url or forum.search), _host(url)
    return host is None or (own is not None and f".{host}".endswith(f".{own}"))


def _host(url: str) -> str | None:
    """The host of a web address without its `www.`; None where there isn't one."""
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return ""
    return host.removeprefix("www.") if host else None


def without_outside(markdown: str, forum: Forum) -> tuple[str, tuple[Link, ...]]:
    """`markdown` in which only links to the forum's own pages are left, and those taken out.

    A link's words stay. A bare address stays as words without `https://`, so that no forum
    makes a link of it.
    """
    left_out: list[Link] = []
    for _ in range(_ROUNDS):
        found = _outside(markdown, forum)
        if not found:
            break
        left_out += [link for link, _ in found]
        markdown = _without(markdown, found)
    else:
        markdown = _MARKS.sub(lambda mark: "\\" + mark[0] if mark[1] else mark[0], markdown)
    return markdown, tuple(dict.fromkeys(left_out))


def _outside(markdown: str, forum: Forum) -> Sequence[tuple[Link, str]]:
    found = sourced_links(read(markdown) or [])
    return [(link, source) for link, source in found if not is_own(link.url, forum)]


def _without(markdown: str, found: Sequence[tuple[Link, str]]) -> str:
    """`markdown` with the words of each link in the place of its source, one after the other."""
    done, pieces = 0, list[str]()
    for link, source in found:
        at = markdown.find(source, done)
        if at >= 0:
            pieces += markdown[done:at], _words(link, source)
            done = at + len(source)
    return "".join([*pieces, markdown[done:]])


def _words(link: Link, source: str) -> str:
    """What a link shows, as Markdown."""
    label = source.removeprefix("!")
    if not label.startswith("["):
        return escape(_SCHEME.sub("", link.title))
    depth = 0
    for bracket in _BRACKETS.finditer(label):
        depth += {"[": 1, "]": -1}.get(bracket[0], 0)
        if not depth:
            return label[1 : bracket.start()] or escape(link.title)
    return escape(link.title)
