"""The vocabulary: the library's words and stems by number, and the letters each word is made of."""

from collections import Counter
from collections.abc import Iterable
from math import sqrt
from threading import Lock

import numpy as np
import numpy.typing as npt

from app.matching.words import LONGEST_WORD, stem_words

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

_SHORTEST_RUN, _LONGEST_RUN = 2, 5


def letter_runs(word: str) -> list[str]:
    """The runs of 2 to 5 characters of a word, its ends marked by spaces."""
    word = f" {word[:LONGEST_WORD]} "
    return [
        word[at : at + length]
        for length in range(_SHORTEST_RUN, min(_LONGEST_RUN, len(word)) + 1)
        for at in range(len(word) - length + 1)
    ]


class Vocabulary:
    """Words and stems, numbered as they come. It only grows, so that matchers may share it."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.numbers: dict[str, int] = {}
        self.stem_of: list[int] = []
        self.stems: list[str] = []
        self.stem_numbers: dict[str, int] = {}
        self._runs: dict[str, int] = {}
        self._spelled: dict[int, tuple[Ints, Floats]] = {}
        self._lock = Lock()

    def add(self, words: Iterable[str], language: str) -> None:
        """Number new words; a word's stem is that of the first language it is met in."""
        with self._lock:
            new = [word for word in words if word not in self.numbers]
            for word, stem in zip(new, stem_words(new, language), strict=True):
                self.stem_of.append(self._number_stem(stem))
                self.words.append(word)
                self.numbers[word] = len(self.words) - 1

    def _number_stem(self, stem: str) -> int:
        number = self.stem_numbers.get(stem)
        if number is None:
            number = self.stem_numbers[stem] = len(self.stems)
            self.stems.append(stem)
        return number

    def spelled(self, number: int) -> tuple[Ints, Floats]:
        """A word's runs by number and their weights, of length 1 together."""
        found = self._spelled.get(number)
        if found is None:
            with self._lock:
                counts = Counter(letter_runs(self.words[number]))
                runs = [self._runs.setdefault(run, len(self._runs)) for run in counts]
            found = self._spelled[number] = np.array(runs), _unit(counts)
        return found

    def spell(self, word: str) -> tuple[Ints, Floats]:
        """As `spelled`, of any word, without the runs that no word of the vocabulary has."""
        number = self.numbers.get(word)
        if number is not None:
            return self.spelled(number)
        counts = Counter(letter_runs(word))
        known = [run for run in counts if run in self._runs]
        runs = np.array([self._runs[run] for run in known], dtype=np.int64)
        length = sqrt(sum([n * n for n in counts.values()]))
        return runs, np.array([counts[run] / length for run in known])

    @property
    def run_count(self) -> int:
        """How many different runs have a number."""
        return len(self._runs)


def _unit(counts: Counter[str]) -> Floats:
    weights = np.array(list(counts.values()), dtype=np.float64)
    return weights / sqrt(float((weights**2).sum()))
