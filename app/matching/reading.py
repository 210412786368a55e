"""Reading a post: its words with offsets, each met with the library's words, spelling mended."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.matching.index import Index
from app.matching.result import Source
from app.matching.spelling import Spelling
from app.matching.words import LONGEST_WORD, find_words, stem_words

DISTINCT = 1_500
"""Different words of a post that are looked at; real posts have a few hundred."""
_WORDS = 6_000


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a post: `number` is its stem's in the library, -1 where the library lacks it.

    `word` is what it was taken for (mended where `fixed`), `raw` what was written, in normal form.
    """

    source: Source
    start: int
    end: int
    raw: str
    word: str
    stem: str
    number: int
    fixed: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What one spelling was taken for."""

    word: str
    stem: str
    number: int
    fixed: bool


def read_post(index: Index, spelling: Spelling, texts: Iterable[tuple[Source, str]]) -> list[Word]:
    """The words of the texts in order; of many different words only the first are taken."""
    found = [(source, *spot) for source, text in texts for spot in _bounded(text)]
    distinct = list(dict.fromkeys(word for _, word, _, _ in found))[:DISTINCT]
    known = dict(zip(distinct, _known(index, spelling, distinct), strict=True))
    return [
        Word(source, start, end, word, k.word, k.stem, k.number, k.fixed)
        for source, word, start, end in found
        if (k := known.get(word))
    ]


def _bounded(text: str) -> Iterator[tuple[str, int, int]]:
    for count, spot in enumerate(find_words(text)):
        if count >= _WORDS:
            return
        yield spot


def _known(index: Index, spelling: Spelling, words: list[str]) -> Iterator[Known]:
    for word, stem in zip(words, stem_words(words), strict=True):
        number = index.stem_number(stem)
        if number < 0 and len(word) <= LONGEST_WORD:
            meant = spelling.correct(word) or spelling.correct(stem)
            if meant:
                (stem,) = stem_words([meant])
                yield Known(meant, stem, index.stem_number(stem), True)
                continue
        yield Known(word, stem, number, False)
