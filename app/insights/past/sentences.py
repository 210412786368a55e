"""Sentences of a reply, with their place in it and the words by which they are compared."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

FEWEST = 3
"""Words of a sentence that can be known again."""
MOST = 200
"""Sentences of one reply that are compared; what follows is hardly an answer."""
_LINE = re.compile(r"[^\n]+")
_MARKER = re.compile(r"\s*+(?:[-*+>]|\d{1,3}[.)]|#{1,6})?\s*")
_END = re.compile(r"(?<![.!?…])[.!?…]++[\"”')*_\]]*+(?=\s|$)|[。！？]")
ADDRESS = re.compile(r"https?://[^\s()<>\[\]\"]+")
_WORD = re.compile(r"\{\{[^{}\n]*\}\}|[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its place in the reply, list marks left out, and its words, numbers as 0."""

    start: int
    end: int
    words: tuple[str, ...]


def find_sentences(text: str) -> list[Sentence]:
    """The sentences of a reply in order, of which two never share a line's end."""
    found = []
    for start, end in _places(text):
        words = words_of(text[start:end])
        found.append(Sentence(start, end, words))
        if len(found) == MOST:
            break
    return found


def words_of(text: str) -> tuple[str, ...]:
    """The words in small letters; a number is 0, an address is gone."""
    plain = ADDRESS.sub(" ", text).casefold().replace("’", "'")
    return tuple("0" if word[0].isdigit() else word for word in _WORD.findall(plain))


def _places(text: str) -> Iterator[tuple[int, int]]:
    for line in _LINE.finditer(text):
        marker = _MARKER.match(text, line.start(), line.end())
        at = marker.end() if marker else line.start()
        for stop in _END.finditer(text, at, line.end()):
            if text[at : stop.end()].strip():
                yield at, stop.end()
            at = stop.end()
            while at < line.end() and text[at].isspace():
                at += 1
        if text[at : line.end()].strip():
            yield at, line.end()
