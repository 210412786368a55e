"""Rendering: a draft's Markdown becomes the markup of a forum."""

import re
from collections.abc import Callable

from markdown_it.token import Token

from app.drafting.bbcode import BBCode, escape_bbcode
from app.drafting.html import write_html
from app.drafting.markdown import OUTPUT_LIMIT, read, risky_links, tidy
from app.drafting.plain import Plain
from app.drafting.reddit import Reddit, escape_reddit
from app.drafting.writer import Writer
from app.forum import Format

# What opens a link: first only before an odd scheme, then anywhere; what is escaped stays so.
_LINK_MARKS = (
    re.compile(r"\\.|(\]\(|\]:|<)(?=\s*<?\s*[a-z]+:(?<!http:)(?<!https:)(?<!mailto:))", re.I),
    re.compile(r"\\.|(\[|\]|<)"),
)


def render(markdown: str, format: Format, *, nofollow: bool = True) -> str:
    """`markdown` in `format`; blanks stay as written, raw HTML stays text, and no script is linked.

    `nofollow` asks search engines not to count the links of HTML. Markdown itself is passed on as
    it stands. What is too long, too deeply nested, or would become longer than `OUTPUT_LIMIT`, is
    written without any markup.
    """
    tokens = None if format == "markdown" else read(markdown)
    return write(markdown, tokens, format, nofollow=nofollow)


def write(
    markdown: str, tokens: list[Token] | None, format: Format, *, nofollow: bool = True
) -> str:
    """`render` for one who has read `markdown` already: `tokens` are what `read` gave."""
    if format == "markdown":
        return _markdown(markdown)
    if format == "html":
        return write_html(markdown, tokens, nofollow=nofollow)
    if format == "bbcode":
        return _written(markdown, tokens, BBCode(), escape_bbcode)
    if format == "reddit":
        return _written(markdown, tokens, Reddit(), escape_reddit)
    return _written(markdown, tokens, Plain(), str)


def _written(
    markdown: str, tokens: list[Token] | None, writer: Writer, plain: Callable[[str], str]
) -> str:
    text = None if tokens is None else writer.write(tokens)
    return plain(tidy(markdown)) if text is None or len(text) > OUTPUT_LIMIT else text


def _markdown(markdown: str) -> str:
    """The source, its marks escaped only where a link would leave http, https and mailto."""
    source = tidy(markdown)
    for marks in _LINK_MARKS:
        if not risky_links(source):
            break
        source = marks.sub(lambda found: "\\" + found[0] if found[1] else found[0], source)
    return source
