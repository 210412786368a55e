"""Mending: words run together, words torn apart, and words a phone put in another's place."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA

from app.matching.common import COMMON, FUNCTION
from app.matching.index import Index
from app.matching.spelling import Spelling

_PART = 3
"""A part of a word that was run together has as many letters at least."""
_TOGETHER = 7
_MEANT = 4
_LONGEST = 24


Spot = tuple[str, int, int]
"""A word in normal form, where it starts and where it ends."""


class Beside(NamedTuple):
    """A neighbour of a word: the word, the number of its stem, and where it has others."""

    word: str
    stem: int
    side: Literal["before", "after"]


def mend_seams(spelling: Spelling, spots: Sequence[Spot]) -> list[Spot]:
    """Put together what was torn apart, and part what was run together.

    Two neighbours are put together where that is a known word and one of them alone isn't: "spa
    sms" is "spasms"; a hyphen parts as a space does. A word that nobody knows is parted where
    both parts are known: "calfcramp" is "calf cramp".
    """
    mended: list[Spot] = []
    strange = False
    for spot in spots:
        known = spelling.knows(spot[0])
        if known and not strange:
            mended.append(spot)
            continue
        if mended and _is_torn(spelling, mended[-1], spot):
            word, start, _ = mended.pop()
            spot = word + spot[0], start, spot[2]
            known = True
        mended += [spot] if known else _parted(spelling, spot)
        strange = not known
    return mended


def _is_torn(spelling: Spelling, a: Spot, b: Spot) -> bool:
    (left, _, end), (right, start, _) = a, b
    near = start - end == 1 and len(left) + len(right) <= _LONGEST
    return near and left not in FUNCTION and spelling.knows(left + right)


def _parted(spelling: Spelling, spot: Spot) -> list[Spot]:
    word, start, end = spot
    at = _seam(spelling, word)
    if not at:
        return [spot]
    # Where folding changed the letters' number, both parts stand for the whole word.
    whole = end - start != len(word)
    middle = start + at
    return [
        (word[:at], start, end if whole else middle),
        (word[at:], start if whole else middle, end),
    ]


def _seam(spelling: Spelling, word: str) -> int:
    """Where two known words were run together, the seldom ones first; 0: nowhere."""
    if not _TOGETHER <= len(word) <= _LONGEST or not spelling.is_strange(word):
        return 0
    best = (0, 0)
    for at in range(_PART, len(word) - _PART + 1):
        left, right = word[:at], word[at:]
        if spelling.knows(left) and spelling.knows(right):
            telling = len(left) * (left not in FUNCTION) + len(right) * (right not in FUNCTION)
            best = max(best, (telling, at))
    return best[1] if best[0] else 0


def neighbours_stem(index: Index, word: str, stem: str, beside: Sequence[Beside]) -> str:
    """The stem that a telling neighbour goes with and that `stem` is near, or an empty text.

    "plantar facilities" is "plantar fasciitis": the word may be right, but the library knows
    another so spelt beside that neighbour.
    """
    limit = _reach(word)
    found: list[tuple[int, str]] = []
    for neighbour in beside if limit else ():
        if neighbour.stem >= 0 and neighbour.word not in COMMON:
            for other in index.beside(neighbour.stem, neighbour.side):
                if other[0] == word[0] and _is_telling(other):
                    distance = OSA.distance(stem, other, score_cutoff=limit)
                    if distance <= limit:
                        found.append((distance, other))
    return min(found, default=(0, ""))[1]


def _is_telling(stem: str) -> bool:
    return len(stem) >= _MEANT and stem not in COMMON


def _reach(word: str) -> int:
    """How many edits a word may be from the one that its neighbour asks for."""
    if not word.isalpha() or len(word) > _LONGEST:
        return 0
    return (len(word) >= 4) + (len(word) >= 7) + (len(word) >= 9)
