"""Leftovers: what may still tell one person in words that are meant for anyone."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from rapidfuzz import fuzz

from app.drafting import find_facts
from app.matching import is_ordinary
from app.post import Post

# Each begins where its characters do and gives none back, or is bounded: else a long run of letters
# or digits would be read again from every one of them.
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+")
_PHONE = re.compile(r"(?!\d{4}-\d\d-\d\d)(?<![\w./-])\+?\d[\d ()/-]{5,40}\d(?![\w-])")
_NO_WORDS = re.compile(r"\{\{[^{}\n]*\}\}|https?://\S+")
_AT = re.compile(r"(?<![\w@/.])@\w+")
_WORD = re.compile(r"\w+(?:['’]\w+)?")
_PIECE = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+|\d+")
SHORTEST = 4
"""Letters of a piece of a name that is looked for on its own."""
ALIKE = 85
"""How alike, of 100, a word and a name must be to be the name in another spelling."""


def leftovers(text: str, post: Post | None) -> tuple[str, ...]:
    """A sentence for each thing in a new answer that may be about one person."""
    return tuple(dict.fromkeys(_leftovers(text, post)))


def without_addresses(text: str) -> str:
    """A text with “…” for mail addresses, phone numbers and names behind an @."""
    text = _PHONE.sub(_if_long, _MAIL.sub("…", text))
    return _AT.sub("…", text)


def _if_long(found: re.Match[str]) -> str:
    return "…" if sum(character.isdigit() for character in found[0]) >= 7 else found[0]


def _leftovers(text: str, post: Post | None) -> Iterator[str]:
    yield from addresses_in(text)
    if post is None:
        yield "The post is gone, so nobody but you can tell whether a name is left: read it all."
        return
    names = {word.casefold(): word for word in _names(_MAIL.sub(" ", text), post.author)}
    for word in names.values():
        yield f"“{word}” may be the poster's name: take it out, or write {{{{author}}}}."
    for fact in find_facts(post.text):
        if re.search(rf"(?<!\w){re.escape(fact.text)}(?!\w)", text, re.IGNORECASE):
            yield f"“{fact.text}” is what this poster told of themselves: leave it out."


def addresses_in(text: str) -> Iterator[str]:
    """A sentence for each mail address, phone number and name behind an @ in a text."""
    for found in _MAIL.findall(text):
        yield f"“{found}” looks like an e-mail address: take it out."
    for found in _PHONE.findall(text):
        if sum(character.isdigit() for character in found) >= 7:
            yield f"“{found}” looks like a phone number: take it out."
    for found in _AT.findall(_MAIL.sub("", text)):
        yield f"“{found}” looks like somebody's name: take it out."


def _names(text: str, author: str) -> Iterator[str]:
    whole = "".join(re.findall(r"[^\W_]+", author)).casefold()
    pieces = {piece.casefold() for piece in _PIECE.findall(author) if _tells(piece.casefold())}
    if len(whole) < SHORTEST:
        return
    words = _WORD.findall(_NO_WORDS.sub(" ", text))
    for word in (*words, *_joined(words)):
        plain = "".join(re.findall(r"[^\W_]+", word)).casefold()
        near = _tells(plain) and fuzz.ratio(plain, whole) >= ALIKE
        if near or plain.removesuffix("s") in pieces or plain in pieces:
            yield word


def _joined(words: list[str]) -> Iterable[str]:
    return (f"{a} {b}" for a, b in pairwise(words))


def _tells(piece: str) -> bool:
    return len(piece) >= SHORTEST and not piece.isdigit() and not is_ordinary(piece)
