"""Wording: a record's text becomes our Markdown, its variables ours, its HTML Markdown."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from app.drafting import VARIABLES, foreign_html
from app.library.formats.record import Left, Marks, Put, Record

HTML_LIMIT = 128 * 1024
"""The longest HTML of one record, in characters; its Markdown must fit into an answer's file."""
_TAGS = 5_000
"""The most tags of one record; each takes 20 microseconds."""

_BAD = re.compile("[^\t\n -~\xa0-\ud7ff\uf000-\ufffd\U00010000-\U0010ffff]|[\u2028\u2029]")
_OURS = re.compile(r"\{\{(?:\?[^{}\n]+|(?P<name>[^{}\n|?]+)(?:\|[^{}\n]*)?)\}\}")
_HELD = re.compile("\ue000([0-9]+)\ue001")
_TAG = re.compile(r"<([a-z][a-z0-9]*)[\s/>]", re.IGNORECASE)
_STYLE = re.compile(r"<[^<>]*\sstyle\s*=", re.IGNORECASE)
_KEPT = frozenset(
    {
        *("p", "br", "hr", "b", "strong", "i", "em", "s", "del", "strike", "a", "ul", "ol", "li"),
        *("blockquote", "pre", "code", "h1", "h2", "h3", "h4", "h5", "h6", "img", "div", "span"),
        *("table", "thead", "tbody", "tr", "th", "td", "font", "u", "body", "html"),
    }
)


class Worded(NamedTuple):
    """A text of ours, what there is to say of it, and whether somebody must look at it first."""

    text: str
    left: tuple[Left, ...] = ()
    draft: bool = False


class TooDeep(ValueError):
    """HTML that can't be turned into Markdown; the message is one sentence."""


def worded(record: Record) -> Worded:
    """A record's body as our Markdown. Raises `TooDeep`."""
    held: list[str] = []
    text, said, draft = _marked(readable(record.body), record.marks, held)
    left = [Left("variable", why) for why in dict.fromkeys(said)]
    if text.count("\ufffd") > record.body.count("\ufffd"):
        left.append(Left("body", "had characters that aren't text: � stands for each"))
    text, own = _own(text, held)
    left += [Left("body", why) for why in own]
    if record.markup == "html":
        left += [Left("body", why) for why in _lost(text)]
        text = to_markdown(text)
    elif tags := sorted({tag.lower() for tag in _TAG.findall(text)} & (_KEPT | {"details", "kbd"})):
        left.append(Left("body", f"has HTML ({', '.join(tags)[:80]}), which is shown as text"))
    text = _HELD.sub(lambda found: held[int(found[1])], text)
    return Worded(tidied(text), tuple(left), draft)


def readable(text: str) -> str:
    """A text in which a file may hold every character; `�` stands for those it may not."""
    return _BAD.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def tidied(text: str) -> str:
    """A body as its file gives it back: no white space at its ends or at those of its lines."""
    return "\n".join(line.rstrip(" \t") for line in text.split("\n")).strip()


def to_markdown(html: str) -> str:
    """HTML as Markdown; what isn't text is left out. Raises `TooDeep`."""
    from markdownify import ATX, BACKSLASH, markdownify  # 60 ms that only HTML is worth

    if len(html) > HTML_LIMIT or html.count("<") > _TAGS:
        raise TooDeep("Its HTML is too long for an answer: shorten it.")
    try:
        text: str = markdownify(
            foreign_html(html), heading_style=ATX, bullets="-", newline_style=BACKSLASH
        )
    except RecursionError:
        raise TooDeep("Its HTML nests too deeply: paste its text instead.") from None
    return re.sub(r"\n{3,}", "\n\n", text)


def _marked(text: str, marks: Marks | None, held: list[str]) -> tuple[str, list[str], bool]:
    """The text with its variables held back, so that nothing after this takes them apart."""
    said, draft = list[str](), False
    if marks is None:
        return text, said, draft

    def hold(found: re.Match[str]) -> str:
        nonlocal draft
        put = marks.put(found)
        draft = draft or put.draft
        if put.why:
            said.append(put.why)
        return _hold(put.text, held)

    return marks.pattern.sub(hold, text), said, draft


def _hold(text: str, held: list[str]) -> str:
    held.append(text)
    return f"\ue000{len(held) - 1}\ue001"


def _own(text: str, held: list[str]) -> tuple[str, list[str]]:
    """What already is a variable or a blank of ours stays one; other double braces are text."""
    said: dict[str, None] = {}

    def keep(found: re.Match[str]) -> str:
        name = (found["name"] or "").strip()
        if not found["name"] or name in VARIABLES:
            return _hold(found[0], held)
        said[f"{{{{{' '.join(name.split())[:40]}}}}} is text here, no variable"] = None
        return _hold("\\" + found[0], held)

    text = _OURS.sub(keep, text)
    return re.sub(r"(?<!\\)\{(?=\{)", lambda found: _hold("\\{", held), text), list(said)


def _lost(html: str) -> Iterable[str]:
    tags = {tag.lower() for tag in _TAG.findall(html)} - _KEPT
    if tags:
        yield f"has HTML that isn't carried: {', '.join(sorted(tags))[:80]}"
    if _STYLE.search(html):
        yield "has colours or sizes, which aren't carried"


def variable(name: str, fallback: str = "") -> str:
    """One of our variables, with what stands where it has no value."""
    plain = " ".join(re.sub(r"[{}|\n]", " ", fallback).split())
    return f"{{{{{name}|{plain}}}}}" if plain else f"{{{{{name}}}}}"


def blank(label: str, choices: Iterable[str] = ()) -> str:
    """A blank for the moderator to fill."""
    name = " ".join(re.sub(r"[^\w' -]+", " ", label.replace("_", " ")).split())[:60].strip()
    offered = [" ".join(re.sub(r"[{}|\n]", " ", choice).split())[:80] for choice in choices]
    offered = [choice for choice in offered if choice]
    hint = ": " + "|".join(offered) if len(offered) > 1 else ""
    return f"{{{{?{name or 'blank'}{hint}}}}}"


def by_table(pattern: str, table: Mapping[str, str]) -> Marks:
    """Marks of a `pattern` with a group `name`, and perhaps `fallback`, that a table says ours of.

    A name that isn't in the table becomes a blank of that name.
    """
    found = re.compile(pattern)

    def put(mark: re.Match[str]) -> Put:
        name = mark["name"].strip()
        fallback = (mark["fallback"] or "") if "fallback" in found.groupindex else ""
        if name in table:
            return Put(variable(table[name], fallback))
        shown = " ".join(mark[0].split())[:60]
        return Put(blank(re.sub(r"[._]", " ", name)), f"{shown} isn't known here: it is a blank")

    return Marks(found, put)


OWN = by_table(
    r"(?<!\\)\{\{(?P<name>[^{}|?\n]+)(?:\|(?P<fallback>[^{}\n]*))?\}\}",
    {name: name for name in VARIABLES},
)
"""Marks of our own variables, for files that are written for us."""
