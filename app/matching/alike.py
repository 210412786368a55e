"""Alike: how much the words of the library's phrases look like any word, by their letters."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from app.matching.vocabulary import Ints, Vocabulary
from app.matching.words import stem_words

LEAST = 0.15
"""Words whose runs have a smaller cosine aren't alike."""
LOOK, STEM = 0.9, 0.1
"""What looking alike counts, and what a common stem adds to it."""
_MOST = 64
_CELLS = 1_000_000
_KEPT = 20_000


class Row(NamedTuple):
    """The library's words that look like one word, and how much: 0 to 1."""

    words: npt.NDArray[np.int32]
    nearness: npt.NDArray[np.float32]


class Alike:
    """The words of some phrases by their runs of letters; what was looked up once is kept.

    The nearness of two words is the cosine of their counts of runs, so that it doesn't depend on
    the library; the other words of a library decide nothing but what can be found.
    """

    def __init__(self, vocabulary: Vocabulary, words: Ints) -> None:
        self._vocabulary = vocabulary
        self.words = words
        self._width = int(words[-1]) + 1 if len(words) else 1
        spelled = [vocabulary.spelled(number) for number in words.tolist()]
        empty = np.zeros(0, dtype=np.int64)
        run = np.concatenate([empty, *(runs for runs, _ in spelled)])
        owner = np.repeat(words, [len(runs) for runs, _ in spelled])
        weight = np.concatenate([np.zeros(0), *(weights for _, weights in spelled)])
        order = np.argsort(run, kind="stable")
        self._start = np.searchsorted(run[order], np.arange(vocabulary.run_count + 1))
        self._owner = owner[order].astype(np.int32)
        self._weight = weight[order].astype(np.float32)
        self._rows: dict[str, Row] = {}

    def rows(self, words: Sequence[str]) -> list[Row]:
        """For each word in normal form, the words of the library that look like it."""
        try:
            kept = self._rows
            return [kept[word] for word in words]
        except KeyError:
            self._look_up(words)
            return self.rows(words)

    def _look_up(self, words: Sequence[str]) -> None:
        missing = [word for word in dict.fromkeys(words) if word not in self._rows]
        found = dict(self._rows)  # a reader on another thread keeps the one it has
        if len(found) + len(missing) > _KEPT:
            found, missing = {}, list(dict.fromkeys(words))
        step = max(1, _CELLS // self._width)
        for at in range(0, len(missing), step):
            self._look(missing[at : at + step], found)
        self._rows = found

    def _look(self, words: Sequence[str], found: dict[str, Row]) -> None:
        table = self._cosines(words)
        stems, names = stem_words(words), self._vocabulary.words
        for word, stem, cosines in zip(words, stems, table, strict=True):
            near = np.flatnonzero(cosines >= LEAST)
            nearness = LOOK * cosines[near]
            stem_number = self._vocabulary.stem_numbers.get(stem, -1)
            if stem_number >= 0:
                stem_of = self._vocabulary.stem_of
                nearness += [STEM * (stem_of[n] == stem_number) for n in near.tolist()]
            # By nearness and name, so that numbers of words never decide about anything.
            ranked = zip((-nearness).tolist(), near.tolist(), strict=True)
            best = sorted(ranked, key=lambda pair: (pair[0], names[pair[1]]))[:_MOST]
            found[word] = Row(
                np.array([number for _, number in best], dtype=np.int32),
                np.array([-less for less, _ in best], dtype=np.float32),
            )

    def _cosines(self, words: Sequence[str]) -> npt.NDArray[np.float64]:
        spelled = [self._vocabulary.spell(word) for word in words]
        run = np.concatenate([runs for runs, _ in spelled])
        weight = np.concatenate([weights for _, weights in spelled])
        row = np.repeat(np.arange(len(words)), [len(runs) for runs, _ in spelled])
        known = run < len(self._start) - 1
        run, weight, row = run[known], weight[known], row[known]
        sizes = self._start[run + 1] - self._start[run]
        at = np.repeat(self._start[run] - (np.cumsum(sizes) - sizes), sizes)
        at += np.arange(len(at))
        key = np.repeat(row * self._width, sizes) + self._owner[at]
        dots = np.bincount(
            key, self._weight[at] * np.repeat(weight, sizes), minlength=len(words) * self._width
        )
        return dots.astype(np.float64, copy=False).reshape(len(words), self._width)
