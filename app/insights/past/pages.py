"""Replies in HTML, as forums and mail programs keep them, become Markdown with quotations."""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    ["p", "div", "ul", "ol", "table", "tr", "section", "article", "aside", "blockquote", "pre"]
)
_SILENT = frozenset(("script", "style", "head", "title", "svg"))
_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "code": "`"}
_LOOKS = re.compile(
    r"</?(?:p|div|br|blockquote|aside|ul|ol|li|strong|span|h[1-6]|table)\b[^<>]*>", re.IGNORECASE
)


def looks_like_html(text: str) -> bool:
    """Whether a text is written in HTML rather than in Markdown with a tag or two."""
    return len(_LOOKS.findall(text[:20_000])) > 1


def as_markdown(text: str) -> str:
    """HTML as Markdown; what `blockquote` or a quoting `aside` holds gets `>` before its lines."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.flush()
    return re.sub(r"\n{3,}", "\n\n", "\n".join(reader.lines)).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[str] = []
        self._line: list[str] = []
        self._quotes = 0
        self._silent = 0
        self._before = ""
        self._links: list[str] = []
        self._lists: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self.flush()
        elif tag == "li":
            self._item()
        elif tag in _MARKS:
            self._line.append(_MARKS[tag])
        elif tag == "a":
            self._links.append(dict(attrs).get("href") or "")
            self._line.append("[")
        else:
            self._block(tag)

    def _item(self) -> None:
        self.flush()
        if self._lists and self._lists[-1] >= 0:
            self._lists[-1] += 1
            self._before = f"{self._lists[-1]}. "
        else:
            self._before = "- "

    def _block(self, tag: str) -> None:
        heading = re.fullmatch(r"h([1-6])", tag)
        if heading or tag in _BLOCKS:
            self.flush(apart=tag not in ("ul", "ol", "tr"))
        if heading:
            self._before = "## "
        if tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else -1)
        if tag in ("blockquote", "aside"):
            self._quotes += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _MARKS:
            self._line.append(_MARKS[tag])
        elif tag == "a" and self._links:
            self._close_link(self._links.pop())
        elif tag == "li":
            self.flush()
        elif tag in _BLOCKS or re.fullmatch(r"h[1-6]", tag):
            self._end_block(tag)

    def _end_block(self, tag: str) -> None:
        self.flush(apart=True)
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        if tag in ("blockquote", "aside"):
            self._quotes = max(0, self._quotes - 1)

    def _close_link(self, address: str) -> None:
        start = max((at for at, piece in enumerate(self._line) if piece == "["), default=-1)
        if start < 0:
            return
        words = "".join(self._line[start + 1 :]).strip()
        plain = address.startswith(("http://", "https://"))
        link = f"[{words}]({address})" if plain and words not in ("", address) else words
        self._line[start:] = [address if plain and words == address else link]

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._line.append(re.sub(r"\s+", " ", data))

    def flush(self, *, apart: bool = False) -> None:
        """End the line that is being read; `apart` leaves an empty one behind it."""
        text = "".join(self._line).strip()
        self._line = []
        mark = "> " if self._quotes else ""
        if text:
            self.lines.append(f"{mark}{self._before}{text}")
            self._before = ""
        if apart and self.lines and self.lines[-1]:
            self.lines.append("")
