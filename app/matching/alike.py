"""Alike: how much the words of the library's phrases look like any word, by their letters."""

from collections.abc import Sequence

import numpy as np

from app.matching.related import RELATED
from app.matching.shortlist import pack, spread
from app.matching.vocabulary import Floats, Ints, Vocabulary
from app.matching.words import stem_words

LEAST = 0.15
"""Words whose runs have a smaller cosine aren't alike."""
LOOK, STEM = 0.9, 0.1
"""What looking alike counts, and what a common stem adds to it."""
WARM = 8_000
"""A library of no more words has them all looked up before the first post comes."""
KIN = 0.4
"""How near words are that `related.py` joins."""
_GROUPS = tuple(frozenset(stem_words(group)) for group in RELATED)
_MOST = 64
_CELLS = 500_000
_KEPT = 20_000


class Alike:
    """The words of some phrases by their runs of letters; what was looked up once is kept.

    The nearness of two words is the cosine of their counts of runs, so that it doesn't depend on
    the library; the other words of a library decide nothing but what can be found. The words
    stand in the order of the alphabet, so that their numbers never decide about anything either.
    """

    def __init__(self, vocabulary: Vocabulary, words: Ints) -> None:
        self._vocabulary = vocabulary
        self.words = words
        names = vocabulary.words
        ordered = sorted(words.tolist(), key=names.__getitem__)
        self._numbers = np.array(ordered, dtype=np.int32)
        self._stems = np.array([vocabulary.stem_of[n] for n in ordered], dtype=np.int64)
        spelled = [vocabulary.spelled(number) for number in ordered]
        run = np.concatenate([np.zeros(0, dtype=np.int64), *(runs for runs, _ in spelled)])
        weight = np.concatenate([np.zeros(0), *(weights for _, weights in spelled)])
        owner = np.repeat(np.arange(len(ordered)), [len(runs) for runs, _ in spelled])
        order = np.argsort(run, kind="stable")
        self._start = np.searchsorted(run[order], np.arange(vocabulary.run_count + 1))
        self._owner = owner[order].astype(np.int32)
        self._weight = weight[order].astype(np.float32)
        self._rows: dict[str, Ints] = {}
        self._related = self._relate()

    def _relate(self) -> dict[str, list[int]]:
        """For each stem of a group of related words, where the others' words stand."""
        places: dict[str, list[int]] = {}
        for place, stem in enumerate(self._stems.tolist()):
            places.setdefault(self._vocabulary.stems[stem], []).append(place)
        related: dict[str, list[int]] = {}
        for group in _GROUPS:
            for stem in group:
                others = [place for other in group - {stem} for place in places.get(other, ())]
                if others:
                    related.setdefault(stem, []).extend(others)
        return related

    def warm(self) -> None:
        """Look up the library's own words ahead, where they aren't too many."""
        if len(self.words) <= WARM:
            self.rows([self._vocabulary.words[number] for number in self._numbers.tolist()])

    def rows(self, words: Sequence[str]) -> list[Ints]:
        """For each word in normal form, the words of the library that look like it.

        The nearest come first; how much they do, 0 to 1, is packed beside their numbers.
        """
        try:
            kept = self._rows
            return [kept[word] for word in words]
        except KeyError:
            self._look_up(words)
            return self.rows(words)

    def _look_up(self, words: Sequence[str]) -> None:
        missing = [word for word in dict.fromkeys(words) if word not in self._rows]
        found = self._rows
        if len(found) + len(missing) > _KEPT:  # a reader on another thread keeps the old ones
            found, missing = {}, list(dict.fromkeys(words))
        step = max(1, _CELLS // max(1, len(self._numbers)))
        for at in range(0, len(missing), step):
            self._look(missing[at : at + step], found)
        self._rows = found

    def _look(self, words: Sequence[str], found: dict[str, Ints]) -> None:
        table = self._cosines(words)
        names = stem_words(words)
        for number, stem in enumerate(names):
            for place in self._related.get(stem, ()):
                table[number, place] = max(table[number, place], KIN)
        row, column = np.nonzero(table >= LEAST)
        ends = np.searchsorted(row, np.arange(len(words) + 1)).tolist()
        stems = [self._vocabulary.stem_numbers.get(stem, -1) for stem in names]
        same = self._stems[column] == np.array(stems, dtype=np.int64)[row]
        nearness = (LOOK * table[row, column] + STEM * same).astype(np.float32)
        packed = pack(self._numbers[column], nearness)
        for word, a, b in zip(words, ends, ends[1:], strict=False):
            best = np.argsort(-nearness[a:b], kind="stable")[:_MOST]
            found[word] = packed[a:b][best]

    def _cosines(self, words: Sequence[str]) -> Floats:
        """The cosine of each word with each of the library's, in the alphabet's order."""
        width = len(self._numbers)
        spelled = [self._vocabulary.spell(word) for word in words]
        run = np.concatenate([runs for runs, _ in spelled])
        weight = np.concatenate([weights for _, weights in spelled])
        row = np.repeat(np.arange(len(words)), [len(runs) for runs, _ in spelled])
        known = run < len(self._start) - 1
        run, weight, row = run[known], weight[known], row[known]
        at, sizes = spread(self._start, run)
        key = np.repeat(row * width, sizes) + self._owner[at]
        gains = self._weight[at] * np.repeat(weight, sizes)
        dots = np.bincount(key, gains, minlength=len(words) * width)
        return dots.astype(np.float64, copy=False).reshape(len(words), width)
