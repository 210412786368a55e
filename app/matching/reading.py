"""Reading a post: its words with offsets, each met with the library's words, spelling mended."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from app.matching.index import Index
from app.matching.mending import Beside, mend_seams, neighbours_stem
from app.matching.result import Source
from app.matching.spelling import Spelling
from app.matching.words import LONGEST_WORD, find_words, stem_words

DISTINCT = 1_500
"""Different words of a post that are looked at; real posts have a few hundred."""
_WORDS = 6_000


class Word(NamedTuple):
    """A word of a post: the one numbered `at`. `number` is its stem's, -1 if the library lacks it.

    `word` is what it was taken for (mended where `fixed`), `raw` what was written, in normal form.
    `meant` is not empty where a synonym stands for what was written from `start` to `end`.
    """

    at: int
    source: Source
    start: int
    end: int
    raw: str
    word: str
    stem: str
    number: int
    fixed: bool
    meant: str = ""


Known = tuple[str, str, int, bool]
"""What one spelling was taken for: `word`, `stem`, `number` and `fixed` of a `Word`."""


def read_post(
    index: Index, spelling: Spelling, texts: Iterable[tuple[Source, str]], languages: Sequence[str]
) -> list[Word]:
    """The words of the texts in order; of many different words only the first are taken.

    They are stemmed by the one of `languages` that most of them are known in.
    """
    spots = [
        (source, mend_seams(spelling, list(islice(find_words(text), _WORDS))))
        for source, text in texts
    ]
    distinct = list(dict.fromkeys([spot[0] for _, found in spots for spot in found]))[:DISTINCT]
    language, stems = _stemmed(index, distinct, languages)
    numbers = index.held_stems
    known = {
        word: (word, stem, numbers[stem], False)
        if stem in numbers
        else _unknown(index, spelling, word, stem, language)
        for word, stem in zip(distinct, stems, strict=True)
    }
    words: list[Word] = []
    for source, found in spots:
        if len(known) == DISTINCT:
            found = [spot for spot in found if spot[0] in known]
        first = len(words)
        words += [
            Word(at, source, start, end, word, *known[word])
            for at, (word, start, end) in enumerate(found, first)
        ]
    return _by_neighbours(index, words)


def _unknown(index: Index, spelling: Spelling, word: str, stem: str, language: str) -> Known:
    """What a word was taken for that the library doesn't have: it is mended where it can be."""
    if len(word) <= LONGEST_WORD:
        meant = spelling.correct(word) or spelling.correct_stem(word, stem)
        if meant:
            (stem,) = stem_words([meant], language)
            return meant, stem, index.stem_number(stem), True
    return word, stem, -1, False


def _by_neighbours(index: Index, words: list[Word]) -> list[Word]:
    """Take words that the library lacks for those that a telling neighbour goes with."""
    for at, word in enumerate(words):
        if word.number >= 0:
            continue
        beside = [Beside(w.word, w.number, "after") for w in words[max(0, at - 1) : at]]
        beside += [Beside(w.word, w.number, "before") for w in words[at + 1 : at + 2]]
        meant = neighbours_stem(index, word.word, word.stem, beside)
        if meant:
            number = index.stem_number(meant)
            words[at] = word._replace(word=meant, stem=meant, number=number, fixed=True)
    return words


def _stemmed(index: Index, words: list[str], languages: Sequence[str]) -> tuple[str, list[str]]:
    """The language that knows most of the words, the first of equals, and the words' stems."""
    tried = [(language, stem_words(words, language)) for language in languages or ("en",)]
    if len(tried) == 1:
        return tried[0]
    return max(tried, key=lambda t: sum(index.stem_number(stem) >= 0 for stem in t[1]))
