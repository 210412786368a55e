"""The web addresses that a text leads to, each in the one form in which they are compared."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt

from app.answer import Answer
from app.drafting.markdown import read

_FORM = MarkdownIt()
LONGEST = 2_000
_VARIABLE = re.compile(r"\{\{[^{}]*\}\}")
_MARK = "\ufdd1"
"""Stands for a variable: no character of any text, so that what it is part of can be told."""
_VARIABLES = ("%7B%7B", "%EF%B7%91")
"""A variable within an address, encoded: as it is written, and as the mark."""


def address(url: str) -> str:
    """An address as Markdown would give it on: spaces and foreign letters in it encoded."""
    return _FORM.normalizeLink(url.strip())


def addresses(markdown: str) -> tuple[str, ...]:
    """The http and https addresses in Markdown, in their order; none that a variable is part of."""
    if "://" not in markdown:
        return ()
    return tuple(dict.fromkeys(url for url in _hrefs(markdown) if is_web(url)))


def is_web(url: str) -> bool:
    """Whether it is a whole address of a page, and no longer than a browser would take."""
    if len(url) > LONGEST or any(part in url.upper() for part in _VARIABLES):
        return False
    return url.lower().startswith(("http://", "https://"))


def answer_addresses(answer: Answer) -> tuple[str, ...]:
    """The addresses in an answer and in its variants: its links, its page, and its texts."""
    found: dict[str, None] = {}
    for version in (answer, *answer.variants):
        named = (address(url) for url in (*(x.url for x in version.links), version.page))
        found.update((url, None) for url in named if is_web(url))
        for text in (version.body, version.short, version.follow_up):
            found.update((url, None) for url in addresses(text))
    return tuple(found)


def _hrefs(markdown: str) -> Iterator[str]:
    for token in read(_VARIABLE.sub(_MARK, markdown)) or ():
        for child in token.children or ():
            if child.type == "link_open":
                yield str(child.attrs.get("href", ""))
