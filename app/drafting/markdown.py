"""Markdown as drafts know it: CommonMark, tables, strikethrough and blanks, read into tokens."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from markdown_it import MarkdownIt, rules_inline
from markdown_it.rules_block import StateBlock, table
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from app.answer import Link
from app.drafting.variables import BLANK

SOURCE_LIMIT = 64 * 1024
OUTPUT_LIMIT = 1024 * 1024
COLUMN_LIMIT = 32
CELL_LIMIT = 20_000
DEPTH_LIMIT = 20
BRACKET_LIMIT = 4_000
TAG_LIMIT = 1_000

_SAFE_LINK = re.compile(r"https?://[^\s/]|mailto:[^\s]", re.IGNORECASE)
_ADDRESS = re.compile(
    r"https?://[^\s<>\"{}|\\^`\[\]]*[^\s<>\"{}|\\^`\[\].,;:!?'*_~()]", re.IGNORECASE
)
# A line after a line that begins no list item.
_WRAPPED = re.compile(r"[^\n]\n(?!\n|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])[^\n]")
# Stands in for the bar of a blank's choices while tables are cut into cells at bars.
_BAR = "\ufdd0"


class _Reader(MarkdownIt):
    def validateLink(self, url: str) -> bool:
        """Only addresses that a reply may carry; one with a blank in it stays text and visible."""
        return bool(_SAFE_LINK.match(url)) and "%7B%7B?" not in url


def _parse(markdown: str) -> list[Token]:
    """The tokens of `markdown`: raw HTML is text, images are links, bare addresses too.

    A token of type `blank` holds a whole `{{?…}}`.
    """
    source = tidy(markdown).replace(_BAR, "\ufffd")
    tokens = _READER.parse(BLANK.sub(lambda found: found[0].replace("|", _BAR), source))
    if "|" in source:
        _restore_bars(tokens)
    return tokens


def read(markdown: str) -> list[Token] | None:
    """The tokens of `markdown`; None if it is too long, or so deeply nested that words got lost."""
    if _too_long(markdown):
        return None
    tokens = _parse(markdown)
    return None if any(token.level >= DEPTH_LIMIT - 1 for token in tokens) else tokens


def _too_long(markdown: str) -> bool:
    """Whether reading would take long; for open brackets it is 20 times slower than for words."""
    return len(markdown) > SOURCE_LIMIT or markdown.count("[") > BRACKET_LIMIT


def tidy(markdown: str) -> str:
    """The same Markdown with plain newlines and no empty lines around it."""
    lines = markdown.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    return lines.rstrip()


def unwrap(markdown: str) -> str:
    """`markdown` with the wrapped lines of each paragraph joined; hard breaks stay.

    Forums show every newline, and files are wrapped where their curator's editor wrapped them.
    """
    source = tidy(markdown)
    if not _WRAPPED.search(source):
        return source
    lines: list[str] = source.split("\n")
    for opening, inline in _paragraphs(read(source) or []):
        start, end = opening
        lines[start:end] = _joined(lines[start:end], inline.content.split("\n"))
    return "\n".join(lines)


def _paragraphs(tokens: Sequence[Token]) -> list[tuple[list[int], Token]]:
    """Line ranges and contents of paragraphs that span lines, the last first."""
    pairs = pairwise(tokens)
    return [
        (opening.map, inline)
        for opening, inline in reversed(list(pairs))
        if opening.type == "paragraph_open" and opening.map and opening.map[1] - opening.map[0] > 1
    ]


def _joined(lines: Sequence[str], contents: Sequence[str]) -> list[str]:
    if len(lines) != len(contents):
        return list(lines)
    done = [lines[0]]
    for line, content in zip(lines[1:], contents[1:], strict=True):
        if done[-1].endswith(("  ", "\\")):
            done.append(line)
        else:
            done[-1] = f"{done[-1].rstrip()} {content.lstrip()}"
    return done


def links(tokens: Sequence[Token]) -> Iterator[Link]:
    """The links among `tokens`, in order, each with the words that show it."""
    return (link for link, _ in sourced_links(tokens))


def sourced_links(tokens: Sequence[Token]) -> Iterator[tuple[Link, str]]:
    """`links`, each with the piece of Markdown that it was read from."""
    for token in tokens:
        children = token.children or []
        for at, child in enumerate(children):
            if child.type == "link_open":
                link = Link(_shown(children[at + 1 :]), str(child.attrs["href"]))
                yield link, child.meta["source"].replace(_BAR, "|")


def _shown(tokens: Sequence[Token]) -> str:
    words: list[str] = []
    for token in tokens:
        if token.type == "link_close":
            break
        words.append(" " if token.type in ("softbreak", "hardbreak") else token.content)
    return "".join(words)


def _read_blank(state: StateInline, silent: bool) -> bool:
    found = BLANK.match(state.src, state.pos)
    if not found:
        return False
    if not silent:
        state.push("blank", "", 0).content = found[0]
    state.pos = found.end()
    return True


def _remembering(
    rule: Callable[[StateInline, bool], bool],
) -> Callable[[StateInline, bool], bool]:
    """A rule for links or pictures whose tokens remember the source that they were read from."""

    def remembering(state: StateInline, silent: bool) -> bool:
        start, count = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        for token in state.tokens[count : count + 2]:
            if token.type in ("link_open", "image"):
                token.meta["source"] = state.src[start : state.pos]
                break
        return True

    return remembering


def _read_table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Tables as ever, but none so large that a page of bars becomes a megabyte of cells."""
    if start + 1 < end:
        bars = state.src.count("|", state.bMarks[start + 1], state.eMarks[start + 1])
        if bars > COLUMN_LIMIT + 1 or bars * (end - start) > CELL_LIMIT:
            return False
    return table(state, start, end, silent)


def _finish(state: StateCore) -> None:
    for token in state.tokens:
        if token.children:
            token.children = list(_linked(token.children))


def _linked(tokens: Sequence[Token]) -> Iterator[Token]:
    """The inline tokens with images and bare addresses made links, never inside another link."""
    depth = 0
    for token in tokens:
        depth += token.nesting if token.type in ("link_open", "link_close") else 0
        if token.type == "image":
            yield from _image(token, inside=bool(depth))
        elif token.type == "text" and not depth and "://" in token.content:
            yield from _addresses(token.content)
        else:
            yield token


def _image(token: Token, *, inside: bool) -> Iterator[Token]:
    shown = [child for child in token.children or [] if not child.nesting and child.type != "image"]
    words = shown if any(child.content.strip() for child in shown) else [_text("image")]
    url, source = str(token.attrs["src"]), token.meta["source"]
    yield from words if inside else _link(url, words, source, image=True)


def _addresses(text: str) -> Iterator[Token]:
    done = 0
    for found in _ADDRESS.finditer(text):
        url = _READER.normalizeLink(found[0])
        if not _READER.validateLink(url):
            continue
        yield _text(text[done : found.start()])
        yield from _link(url, [_text(found[0])], found[0], image=False)
        done = found.end()
    yield _text(text[done:])


def _link(url: str, shown: Sequence[Token], source: str, *, image: bool) -> list[Token]:
    meta = {"image": image, "source": source}
    opening = Token("link_open", "a", 1, attrs={"href": url}, meta=meta)
    return [opening, *shown, Token("link_close", "a", -1)]


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)


def _restore_bars(tokens: Sequence[Token]) -> None:
    for token in tokens:
        token.content = token.content.replace(_BAR, "|")
        _restore_bars(token.children or [])


def _reader() -> _Reader:
    reader = _Reader("commonmark", {"html": False, "breaks": True, "maxNesting": DEPTH_LIMIT})
    reader.enable(["table", "strikethrough"])
    reader.block.ruler.at("table", _read_table, {"alt": ["paragraph", "reference"]})
    reader.inline.ruler.push("blank", _read_blank)
    for name in ("link", "image", "autolink"):
        reader.inline.ruler.at(name, _remembering(getattr(rules_inline, name)))
    # Before text_join: what was escaped in the source is then still told apart from plain text.
    reader.core.ruler.before("text_join", "links", _finish)
    return reader


_READER = _reader()
OPTIONS = _READER.options


class _Watcher(MarkdownIt):
    """Reads like any forum's Markdown, and remembers each address that no reply should carry."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"html": False, "maxNesting": DEPTH_LIMIT})
        self.enable(["table", "strikethrough"])
        self.risky = False

    def validateLink(self, url: str) -> bool:
        """Every address counts as a link; one with a scheme of its own counts as risky."""
        scheme = _SCHEME.match(_HIDDEN.sub("", url))
        self.risky |= bool(scheme) and not _SAFE_LINK.match(url)
        return True


_TAG = re.compile(r"(?<!\\)<[A-Za-z/!?]")
_TRUSTING = MarkdownIt("commonmark", {"maxNesting": DEPTH_LIMIT}).enable("table")


def has_html(markdown: str) -> bool:
    """Whether a forum that takes raw HTML would find some; what is too long counts as having it."""
    tags = len(_TAG.findall(markdown))
    if not tags or tags > TAG_LIMIT or _too_long(markdown):
        return bool(tags)
    tokens = _TRUSTING.parse(markdown)
    every = (child for token in tokens for child in (token, *(token.children or [])))
    return any(token.type.startswith("html_") for token in every)


# What may open a link, followed by anything but an address that is plainly harmless.
_UNCLEAR = re.compile(r"(?:\]\(|\]:|<)(?!\s*<?(?:https?://|mailto:|/|#))", re.IGNORECASE)
_SCHEME = re.compile(r"\s*[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_HIDDEN = re.compile(r"%(?:0[0-9a-f]|1[0-9a-f]|20|7f)", re.IGNORECASE)


def risky_links(markdown: str) -> bool:
    """Whether a link of `markdown` has a scheme other than http, https and mailto.

    What is too long to be looked through counts as risky.
    """
    if _too_long(markdown):
        return True
    watcher = _Watcher()
    if _UNCLEAR.search(markdown):
        watcher.parse(markdown)
    return watcher.risky
