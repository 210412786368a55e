"""What harmless means in each format, told by readers that know nothing of our writers."""

import re
from urllib.parse import urlsplit

import html5lib
import nh3
from markdown_it import MarkdownIt

from app.forum import Format
from tests.drafting.bbcode import read_bbcode

TAGS = {
    *("p", "br", "hr", "strong", "em", "s", "a", "ul", "ol", "li"),
    *("blockquote", "pre", "code", "h3", "h4", "h5", "h6"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
REL = "noopener noreferrer nofollow"
SCHEMES = {"http", "https", "mailto"}


class Trusting(MarkdownIt):
    """The most trusting reader of Markdown: it takes raw HTML, and every address."""

    def validateLink(self, url: str) -> bool:
        return True


def trusting(*, html: bool) -> MarkdownIt:
    reader = Trusting("commonmark", {"html": html, "breaks": True, "maxNesting": 100})
    return reader.enable(["table", "strikethrough"])


TAKES_HTML, SHOWS_HTML = trusting(html=True), trusting(html=False)


def assert_harmless(text: str, format: Format) -> None:
    """Nothing in a reply of that format but text, its own markup, and links to the web."""
    if format == "html":
        assert_harmless_html(text)
    elif format == "bbcode":
        read_bbcode(text)  # raises what is wrong
    elif format in ("markdown", "reddit"):
        assert_harmless_markdown(text)


def assert_harmless_html(html: str, *, marks: bool = False) -> None:
    """Parsed as a browser does, there is no tag, attribute or scheme beside those named here."""
    tree = html5lib.parseFragment(html, namespaceHTMLElements=False)
    for element in list(tree.iter())[1:]:
        assert isinstance(element.tag, str), "a comment"
        attributes = dict(element.attrib)
        if element.tag == "a":
            assert urlsplit(attributes.pop("href")).scheme in SCHEMES
            assert attributes.pop("rel") == REL
        elif element.tag == "ol":
            assert attributes.pop("start", "1").isdigit()
        elif element.tag == "mark":
            assert marks and attributes.pop("class") == "blank"
        if element.tag != "mark":
            assert element.tag in TAGS
        assert attributes == {}
    assert_untouched(html, marks=marks)


def assert_untouched(html: str, *, marks: bool) -> None:
    """A sanitiser finds nothing to take away."""
    allowed = {"a": {"href"}, "ol": {"start"}, "mark": {"class"}}
    cleaned = nh3.clean(
        html,
        tags=TAGS | ({"mark"} if marks else set()),
        attributes=allowed,
        url_schemes=SCHEMES,
        link_rel=REL,
    )
    assert cleaned == html


def assert_harmless_markdown(markdown: str) -> None:
    """No raw HTML for a forum that takes it, and no odd address for one that trusts all."""
    tokens = TAKES_HTML.parse(markdown)
    every = [child for token in tokens for child in (token, *(token.children or []))]
    assert not [token.content for token in every if token.type.startswith("html_")]
    tree = html5lib.parseFragment(SHOWS_HTML.render(markdown), namespaceHTMLElements=False)
    urls = [element.get("href") or element.get("src") or "" for element in tree.iter()]
    schemes = {
        url.partition(":")[0].lower() for url in urls if re.match(r"[a-z][\w+.-]*:", url, re.I)
    }
    assert schemes <= SCHEMES
