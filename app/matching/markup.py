"""Markup: blanks out what of a post isn't the poster's own words, keeping every offset."""

import re

from app.post import Markup

_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>\[\]\"]{1,2000}")
_BBCODE_TAG = re.compile(r"\[/?[a-z*]{1,16}(?:=[^\[\]\n]{0,500})?(?: [^\[\]\n]{0,500})?\]", re.I)
_HTML_TAG = re.compile(r"<(?:/?[a-z][a-z0-9]{0,15}\b[^<>]{0,2000}|!--[^<>]{0,2000})>", re.I)
_HTML_CHARACTER = re.compile(r"&(?:[a-z]{2,10}|#\d{1,7}|#x[0-9a-f]{1,6});", re.I)
_FENCE = re.compile(r"^ {0,3}(```|~~~)", re.M)
_TICKS = re.compile(r"`[^`\n]{1,500}`")
_QUOTE_LINE = re.compile(r"^ {0,3}>[^\n]*", re.M)
_LINK = re.compile(r"\]\([^()\s]{1,2000}\)")
_BLOCKS = {
    "bbcode": re.compile(r"\[(/?)(quote|code)\b[^\[\]\n]{0,500}\]", re.I),
    "html": re.compile(r"<(/?)(blockquote|pre|code|script|style)\b[^<>]{0,500}>", re.I),
}
# What stands below such a line at the end of a post, or what a phone adds, isn't what was asked.
_SIGNATURE = re.compile(
    r"^(?:--[ ]?|_{3,})\n(?:[^\n]{0,200}(?:\n|\Z)){1,6}\Z|^sent from my [^\n]{1,40}\s*\Z",
    re.M | re.I,
)
_LOG = re.compile(
    r"^[ \t]*(?:\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d|\[?\d\d:\d\d:\d\d[.,\]]"
    r"|\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b[\]:]|Traceback \(|File \"|at [\w.$]+\()[^\n]*",
    re.M,
)
_LETTER = re.compile(r"[^\s]")


def own_words(text: str, markup: Markup = "auto", *, quotes: bool = False) -> str:
    """The text with tags, code and addresses turned into as many spaces.

    Quotes, lines of logs and what stands below the post go too, unless `quotes` are kept.
    `auto` takes every sign of markup for what it is. The result is as long as the text.
    """
    kinds = ("bbcode", "html", "markdown") if markup == "auto" else (markup,)
    blanked = text
    for kind in kinds:
        if kind in _BLOCKS and not quotes:
            blanked = _without_blocks(blanked, _BLOCKS[kind])
    if "bbcode" in kinds:
        blanked = _BBCODE_TAG.sub(_spaces, blanked)
    if "html" in kinds:
        blanked = _HTML_CHARACTER.sub(_spaces, _HTML_TAG.sub(_spaces, blanked))
    if "markdown" in kinds:
        blanked = _without_markdown(blanked, quotes)
    if not quotes:
        blanked = _LOG.sub(_spaces, _SIGNATURE.sub(_spaces, blanked))
    linked = "://" in blanked or "www." in blanked
    return _ADDRESS.sub(_spaces, blanked) if linked else blanked


def _spaces(found: "re.Match[str]") -> str:
    return _blank(found.group())


def _blank(text: str) -> str:
    """As many spaces; line ends stay, since they part sentences."""
    return _LETTER.sub(" ", text)


def _without_blocks(text: str, tag: "re.Pattern[str]") -> str:
    """Blank everything between an opening tag and its closing one; nested ones count.

    A block that is never closed is left alone: the poster forgot the tag, not the question.
    """
    open_at: list[tuple[str, int]] = []
    stretches: list[tuple[int, int]] = []
    for found in tag.finditer(text):
        name = found.group(2).lower()
        if not found.group(1):
            open_at.append((name, found.start()))
        elif any(name == other for other, _ in open_at):
            while open_at[-1][0] != name:
                open_at.pop()
            stretches.append((open_at.pop()[1], found.end()))
    return _without(text, stretches)


def _without(text: str, stretches: list[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in sorted(stretches):
        if end > at:
            start = max(start, at)
            pieces += [text[at:start], _blank(text[start:end])]
            at = end
    return "".join([*pieces, text[at:]])


def _without_markdown(text: str, quotes: bool) -> str:
    fences = [found.start() for found in _FENCE.finditer(text)]
    pairs = list(zip(fences[::2], fences[1::2], strict=False))
    text = _without(text, [(start, end + 4) for start, end in pairs])
    if not quotes:
        text = _QUOTE_LINE.sub(_spaces, text)
    return _LINK.sub(_spaces, _TICKS.sub(_spaces, text))
