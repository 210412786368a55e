"""The outline of a reply: its words block by block, each with the lists and quotes around it.

Every dialect is read back by a reader that isn't ours or knows nothing of our writers, into HTML.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import html5lib
from markdown_it import MarkdownIt

from app.forum import Format
from tests.drafting.bbcode import read_bbcode

Path = tuple[str, ...]


class _Forum(MarkdownIt):
    def normalizeLinkText(self, link: str) -> str:
        """An address, shown as it is written."""
        return link


_MARKDOWN = _Forum("commonmark", {"html": False, "breaks": True})
_MARKDOWN.enable(["table", "strikethrough"])
# Plain text has lists and quotes, and otherwise shows every character.
_PLAIN = MarkdownIt("zero", {"breaks": True}).enable(["list", "blockquote", "newline"])
_BARE = re.compile(r"(?<![(<])\b(https://\S+[^\s.,:!?])")
_BLOCKS = {
    *("p", "ul", "ol", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr"),
    *("table", "thead", "tbody", "tr", "html", "body", "div"),
}
_FRAMES = {"ul", "ol", "blockquote"}


@dataclass
class Outline:
    """`blocks`: where each stands and its words; `bold` and `links` in their order."""

    blocks: list[tuple[Path, str]] = field(default_factory=list)
    bold: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)


def outline(text: str, format: Format) -> Outline:
    """What a reader of that format sees of `text`."""
    return outline_of_html(_html(text, format))


def _html(text: str, format: Format) -> str:
    if format == "bbcode":
        return read_bbcode(text)
    if format == "text":
        return str(_PLAIN.render(text))
    if format == "html":
        return text
    # Forums link bare addresses, plain CommonMark doesn't.
    return str(_MARKDOWN.render(_BARE.sub(r"<\1>", text) if format == "markdown" else text))


def outline_of_html(html: str) -> Outline:
    """The outline of a piece of HTML, as a browser reads it."""
    made = Outline()
    tree = html5lib.parseFragment(html, namespaceHTMLElements=False)
    _walk(tree, (), made)
    for element in tree.iter():
        if element.tag == "strong":
            made.bold.append(even("".join(element.itertext())))
        elif element.tag == "a":
            made.links.append((even("".join(element.itertext())), element.get("href")))
    return made


def _walk(element: Any, path: Path, made: Outline) -> None:
    words = [element.text or ""]

    def flush() -> None:
        if text := even("".join(words)):
            made.blocks.append((path, text))
        words.clear()

    number = int(element.get("start", 1)) - 1
    for child in element:
        number += child.tag in ("li", "td", "th")
        if child.tag in _BLOCKS:
            flush()
            inner = f"{element.tag} {number}" if child.tag == "li" else child.tag
            framed = child.tag in _FRAMES - {"ul", "ol"} or child.tag == "li"
            _walk(child, (*path, inner) if framed else path, made)
        elif child.tag in ("td", "th"):
            words += " | " * bool(number > 1), *child.itertext()
        else:
            words += _inline(child)
        words.append(child.tail or "")
    flush()


def _inline(element: Any) -> list[str]:
    """The words of an inline element, a newline for each break."""
    words = ["\n" if element.tag == "br" else element.text or ""]
    for child in element:
        words += *_inline(child), child.tail or ""
    return words


def even(text: str) -> str:
    """Words with one space between them; what is only there to keep lists apart is dropped."""
    return re.sub(r"[\s\u00a0]+", " ", text.replace("\u200b", "")).strip()
