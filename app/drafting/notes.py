"""Notes on a draft: the blanks to fill, and what the forum's markup can't carry."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it.token import Token

from app.drafting.draft import Blank
from app.drafting.markdown import read
from app.forum import Format, Forum

_NAMES = {"reddit": "Reddit", "bbcode": "BBCode", "html": "HTML", "text": "Plain text"}


def draft_notes(
    tokens: Sequence[Token] | None, blanks: Sequence[Blank], format: Format
) -> tuple[str, ...]:
    """One sentence for each thing to do or know, most pressing first, none of them twice."""
    notes = [_blank_note(blank) for blank in blanks]
    if tokens is None:
        notes.append("The draft is too long or too deeply nested for markup: shorten it.")
    elif format != "markdown":
        notes += _losses(tokens, format)
    return tuple(dict.fromkeys(notes))


def losses(markdown: str, format: Format) -> Iterator[tuple[int, str]]:
    """What a format can't carry of `markdown`, a sentence each, with its first line from 1.

    What is too long to be read is left to `draft_notes`.
    """
    told = set[str]()
    for block in _blocks(read(markdown) or [] if format != "markdown" else []):
        for sentence in _losses(block, format):
            if sentence not in told:
                told.add(sentence)
                yield (block[0].map or [0])[0] + 1, sentence


def _blocks(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The tokens of one outermost block after another."""
    begin = 0
    for at, token in enumerate(tokens):
        if token.level == 0 and token.nesting <= 0:
            yield tokens[begin : at + 1]
            begin = at + 1


def length_note(over: int, forum: Forum) -> str:
    """What to do about a reply that is `over` characters too long for a forum."""
    most = f"{forum.max_length:,}"
    return f"The reply is {over:,} characters longer than this forum's {most}: cut it, or post two."


def _blank_note(blank: Blank) -> str:
    choices = " or ".join(blank.choices)
    more = f" ({blank.hint or choices})" if blank.hint or choices else ""
    return f"Blank to fill: {blank.label}{more}."


def _losses(tokens: Sequence[Token], format: Format) -> list[str]:
    kinds = {token.type for token in tokens}
    children = [child for token in tokens for child in token.children or []]
    notes: list[str] = []
    if format in ("bbcode", "text") and "table_open" in kinds:
        notes.append(f"{_NAMES[format]} has no tables, so a table is written as lines.")
    if format == "bbcode" and any(child.type == "code_inline" for child in children):
        notes.append("BBCode has no inline code, so it stands in quotation marks.")
    if format == "bbcode" and any(token.attrs.get("start", 1) != 1 for token in tokens):
        notes.append("BBCode numbers lists from 1 only, so other numbers are written as text.")
    if format == "reddit" and _barred(tokens):
        notes.append("Reddit's tables take no bar in inline code, so that code is plain text.")
    if any(child.meta.get("image") for child in children):
        notes.append("A picture is given as a link.")
    return notes


def _barred(tokens: Sequence[Token]) -> bool:
    """Whether inline code in a table's cell has a bar."""
    cells = (cell for opening, cell in pairwise(tokens) if opening.type in ("th_open", "td_open"))
    children = (child for cell in cells for child in cell.children or [])
    return any(child.type == "code_inline" and "|" in child.content for child in children)
