"""Rendering: a draft's Markdown becomes the markup of a forum."""

import re
from collections.abc import Callable

from markdown_it.token import Token

from app.drafting.bbcode import BBCode, escape_bbcode
from app.drafting.html import write_html
from app.drafting.markdown import OUTPUT_LIMIT, has_html, read, risky_links, tidy
from app.drafting.plain import Plain
from app.drafting.reddit import Reddit, escape_reddit
from app.drafting.writer import Writer
from app.forum import Format

# What opens a tag: first outside code, then anywhere; what is escaped stays so.
_SPAN = r"(?<!`)(`{1,9})(?!`)[^\n]{1,500}?(?<!`)\1(?!`)"
_CODE = rf"^[ ]{{0,3}}(?:```|~~~)[^`]*?^[ ]{{0,3}}(?:```|~~~)|{_SPAN}"
_TAG_MARK = r"(?P<mark><)(?=[A-Za-z/!?])(?!https?:|mailto:)"
_TAG_MARKS = (
    re.compile(rf"\\.|{_CODE}|{_TAG_MARK}", re.MULTILINE | re.IGNORECASE),
    re.compile(rf"\\.|{_TAG_MARK}", re.IGNORECASE),
)
# What opens a link: first only before an odd scheme, then anywhere; what is escaped stays so.
_LINK_MARKS = (
    re.compile(
        r"\\.|(?P<mark>\]\(|\]:|<)(?=\s*+(?:<\s*+)?[a-z]++:(?<!http:)(?<!https:)(?<!mailto:))", re.I
    ),
    re.compile(r"\\.|(?P<mark>\[|\]|<)"),
)


def render(markdown: str, format: Format, *, nofollow: bool = True) -> str:
    """`markdown` in `format`; blanks stay as written, raw HTML stays text, and no script is linked.

    `nofollow` asks search engines not to count the links of HTML. Markdown itself is passed on as
    it stands, but raw HTML is escaped. What is too long, too deeply nested, or would become longer
    than `OUTPUT_LIMIT`, is written without any markup.
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
    """The source, its marks escaped only for raw HTML, and links but to http, https and mailto."""
    source = tidy(markdown)
    for is_risky, ways in ((has_html, _TAG_MARKS), (risky_links, _LINK_MARKS)):
        for marks in ways:
            if not is_risky(source):
                break
            source = marks.sub(_escaped, source)
    return source


def _escaped(found: re.Match[str]) -> str:
    return "\\" + found[0] if found["mark"] else found[0]
