"""The difference between two texts, in words, of the lines that changed and those around them."""

import re
from dataclasses import dataclass
from typing import Literal

from app.library import Run, runs

MOST = 4000
"""How many lines, or words, are compared one by one; more of them count as changed altogether."""

AROUND = 1
"""Lines shown before and after what changed."""

_WORD = re.compile(r"\w+|\s+|[^\w\s]")

Kind = Literal["same", "added", "removed"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, and whether only one of the two has it."""

    kind: Kind
    text: str


Hunk = tuple[Piece, ...]
"""Lines that belong together: some that changed, and those right around them."""


def difference(old: str, new: str) -> list[Hunk]:
    """What changed from one text to another; nothing for texts that are the same."""
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    hunks = []
    for i, j, k, m in _changes(before, after):
        above, below = before[max(0, i - AROUND) : i], before[j : j + AROUND]
        pieces = [Piece("same", "".join(above)), *_words("".join(before[i:j]), "".join(after[k:m]))]
        hunks.append(tuple(p for p in (*pieces, Piece("same", "".join(below))) if p.text))
    return hunks


def _words(old: str, new: str) -> list[Piece]:
    one, other = _WORD.findall(old), _WORD.findall(new)
    pieces: list[Piece] = []
    at = 0
    for start, end, begin, stop in [*_changes(one, other), (len(one), len(one), len(other), 0)]:
        pieces.append(Piece("same", "".join(one[at:start])))
        pieces.append(Piece("removed", "".join(one[start:end])))
        pieces.append(Piece("added", "".join(other[begin:stop])))
        at = end
    return pieces


def _changes(old: list[str], new: list[str]) -> list[Run]:
    """Where two lists differ; of very long ones all of it."""
    if max(len(old), len(new)) > MOST:
        return [(0, len(old), 0, len(new))] if old != new else []
    return list(runs(old, new))
