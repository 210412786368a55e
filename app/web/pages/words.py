"""Words: how pages count a text, shorten it, and say how many there are of something."""

import re

from app.answer import Answer

LOOKED_AT = 2000
"""Characters of a text in which its first two lines are looked for."""


def count_words(markdown: str) -> int:
    """Words of a text, an address counting as none."""
    return len(re.findall(r"[^\W_]+(?:[’'-][^\W_]+)*", re.sub(r"https?://\S+", "", markdown)))


def count_links(markdown: str) -> int:
    """Different addresses in a text."""
    return len(set(re.findall(r"https?://[^\s)\]>\"]+", markdown)))


def plural(count: int, one: str, many: str = "") -> str:
    """`1 link`, `2 links`."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def lead(answer: Answer) -> str:
    """The first lines of an answer without its markup, about two lines long."""
    return plain(" ".join(part.text for part in answer.parts))


def plain(text: str) -> str:
    """The first words of Markdown without its markup, about two lines long."""
    text = text[:LOOKED_AT]
    text = re.sub(r"\{\{\??([^{}|:]*+)[^{}]*+\}\}", r"\1", text)
    text = re.sub(r"!?\[([^\[\]]*+)\]\([^)]{0,500}+\)", r"\1", text)
    text = re.sub(r"(?m)^[ \t]*+(?:[-*+]|\d+\.|#+|>)\s+", "", text)
    text = re.sub(r"[*_`]{1,3}(\S(?:.{0,200}?\S)?)[*_`]{1,3}", r"\1", text)
    words = " ".join(text.split())
    return words if len(words) <= 110 else words[:110].rsplit(" ", 1)[0].rstrip(",;:. ") + "…"


def ordinal(number: int) -> str:
    """`first`, `2nd`, `11th`."""
    if number == 1:
        return "first"
    ends = {1: "st", 2: "nd", 3: "rd"}
    teen = 10 <= number % 100 <= 20
    return f"{number}{'th' if teen else ends.get(number % 10, 'th')}"
