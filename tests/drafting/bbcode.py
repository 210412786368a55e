"""A reader of BBCode, made from what phpBB and XenForo document: it gives HTML, and is strict."""

import re
from html import escape

TAGS = {
    "b": "strong",
    "i": "em",
    "s": "s",
    "url": "a",
    "list": "ul",
    "quote": "blockquote",
    "code": "pre",
}
LINK = re.compile(r"(?:https?://|mailto:)[^\s\[\]\"<>]+\Z")
TAG = re.compile(r"\[(?P<close>/?)(?P<name>[a-z]+|\*)(?:=(?P<value>[^\]]*))?\]", re.IGNORECASE)
SHOWN = "[\u200b"
"""A bracket behind which a zero-width space stands: text, for any forum."""


class NotBBCode(ValueError):
    """A bracket that opens no tag of ours, a tag that isn't closed in its turn, an odd address."""


def read_bbcode(text: str) -> str:
    """`text` as HTML. Raises `NotBBCode`."""
    return _Reader(text).html()


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.open: list[str] = []
        self.made: list[str] = []

    def html(self) -> str:
        while tag := TAG.search(self.text, self.at):
            self._words(self.text[self.at : tag.start()])
            self.at = tag.end()
            self._tag(tag["close"], tag["name"].lower(), tag["value"])
        self._words(self.text[self.at :])
        if self.open:
            raise NotBBCode(f"never closed: {self.open}")
        return "".join(self.made)

    def _words(self, text: str) -> None:
        if "[" in text.replace(SHOWN, ""):
            raise NotBBCode(f"a bare bracket in {text!r}")
        html = escape(text.replace(SHOWN, "["))
        # A list's tags stand on lines of their own: the newlines beside them aren't shown.
        self.made.append(re.sub(r"\n\n+", "<p></p>", html).replace("\n", "<br>\n"))

    def _tag(self, close: str, name: str, value: str | None) -> None:
        if name == "*":
            self._item()
        elif name not in TAGS:
            raise NotBBCode(f"an unknown tag: {name}")
        elif close:
            self._close(name)
        elif name == "code":
            self._code()
        else:
            self._begin(name, value)

    def _item(self) -> None:
        if not self.open or self.open[-1] not in ("ul", "ol", "li"):
            raise NotBBCode("an item outside a list")
        if self.open[-1] == "li":
            self.made.append(f"</{self.open.pop()}>")
        self.open.append("li")
        self.made.append("<li>")

    def _close(self, name: str) -> None:
        if name == "list" and self.open[-1:] == ["li"]:
            self.made.append(f"</{self.open.pop()}>")
        wanted = ("ul", "ol") if name == "list" else (TAGS[name],)
        if not self.open or self.open[-1] not in wanted:
            raise NotBBCode(f"[/{name}] closes {self.open[-1:]}")
        self.made.append(f"</{self.open.pop()}>")

    def _code(self) -> None:
        end = self.text.lower().find("[/code]", self.at)
        if end < 0:
            raise NotBBCode("code that never ends")
        code = self.text[self.at : end].replace(SHOWN, "[")
        self.made.append(f"<pre>\n{escape(code)}</pre>")
        self.at = end + len("[/code]")

    def _begin(self, name: str, value: str | None) -> None:
        tag, attribute = TAGS[name], ""
        if name == "url":
            end = self.text.lower().find("[/url]", self.at)
            address = value if value is not None else self.text[self.at : end]
            if not LINK.match(address):
                raise NotBBCode(f"an odd address: {address!r}")
            attribute = f' href="{escape(address)}"'
        elif name == "list" and value == "1":
            tag = "ol"
        elif value is not None:
            raise NotBBCode(f"[{name}] takes no value")
        self.open.append(tag)
        self.made.append(f"<{tag}{attribute}>")
