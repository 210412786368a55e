"""Letters: how alike a post's words and a phrase's look, by their runs of 2 to 5 letters."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from app.matching.index import USUAL, Floats, Index, Ints
from app.matching.words import LONGEST_WORD

_CHUNK = 2_048
_KEPT = 20_000


def _runs(word: str) -> Iterator[str]:
    """The runs of 2 to 5 characters of a word, its ends marked by spaces."""
    word = f" {word[:LONGEST_WORD]} "
    for length in range(2, 6):
        if length >= len(word):
            yield word
            return
        for at in range(len(word) - length + 1):
            yield word[at : at + length]


@dataclass(frozen=True, slots=True)
class Look:
    """A post's words as runs: `weight` of `run` in the word numbered `owner`, length 1 in all.

    `dense` is their sum, one weight a run.
    """

    run: Ints
    owner: Ints
    weight: Floats
    dense: Floats


class Letters:
    """The runs of an index's phrase words; a text's vector is the sum of its words' vectors."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.runs: dict[str, int] = {}
        self._strange: dict[str, Ints] = {}
        spelled = [[self._number(run) for run in _runs(word)] for word in index.words]
        self.start = np.cumsum([0, *map(len, spelled)])
        self.run = np.array([run for runs in spelled for run in runs], dtype=np.int64)
        self.phrase_start = np.searchsorted(index.word_phrase, np.arange(len(index.phrases) + 1))
        self._sizes = np.diff(self.phrase_start)
        self.gain = self._gains()
        self.length = self._lengths()

    def _number(self, run: str) -> int:
        return self.runs.setdefault(run, len(self.runs))

    def _spread(self, words: Ints) -> tuple[Ints, Ints]:
        """All runs of a row of words, and for each the place of its word in the row."""
        sizes = self.start[words + 1] - self.start[words]
        place = np.repeat(np.arange(len(words)), sizes)
        offset = np.arange(len(place)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return self.run[self.start[words][place] + offset], place

    def _gains(self) -> Floats:
        """ln((1+n)/(1+cf))+1 over the answers that hold a run in a phrase."""
        size = max(1, self.index.size)
        owners = self.index.phrase_answer[self.index.word_phrase]
        code = np.unique(self.index.phrase_words * size + owners)
        word, owner = np.divmod(code, size)
        holders = np.zeros(len(self.runs))
        for begin in range(0, len(code), _CHUNK * 16):
            run, place = self._spread(word[begin : begin + _CHUNK * 16])
            pairs = np.unique(run * size + owner[begin : begin + _CHUNK * 16][place])
            holders += np.bincount(pairs // size, minlength=len(self.runs))
        gains: Floats = np.log((1 + size + USUAL) / (1 + np.minimum(holders, size))) + 1
        return gains

    def _lengths(self) -> Floats:
        """The length of each phrase's vector."""
        count = len(self.index.phrases)
        squares = [np.zeros(0)]
        width = max(1, len(self.runs))
        for begin in range(0, count, _CHUNK):
            end = min(count, begin + _CHUNK)
            a, b = self.phrase_start[begin], self.phrase_start[end]
            run, place = self._spread(self.index.phrase_words[a:b])
            phrase = self.index.word_phrase[a:b][place] - begin
            code, tf = np.unique(phrase * width + run, return_counts=True)
            weight = tf * self.gain[code % width]
            square = np.bincount(code // width, weight**2, minlength=end - begin)
            squares.append(square.astype(np.float64))
        lengths: Floats = np.sqrt(np.concatenate(squares))
        return np.maximum(lengths, 1e-9)

    def look(self, words: Mapping[str, float]) -> Look:
        """Words in normal form and how often each counts, as one vector."""
        spelled = [self._spelled(word) for word in words]
        run = np.concatenate([np.zeros(0, dtype=np.int64), *spelled])
        owner = np.repeat(np.arange(len(spelled)), [len(runs) for runs in spelled])
        weight = np.array(list(words.values()), dtype=np.float64)[owner] * self.gain[run]
        dense = np.bincount(run, weight, minlength=len(self.runs)).astype(np.float64)
        length = float(np.sqrt((dense[run] * weight).sum())) or 1.0  # `@` would wake BLAS threads
        return Look(run, owner, weight / length, dense / length)

    def nearness(self, looks: Sequence[Mapping[str, float]], phrases: Ints) -> Floats:
        """For each row of words, its cosine with each of the phrases in the same row."""
        dense, length = self._dense(looks)
        sizes = self._sizes[phrases].ravel()
        owner = np.repeat(np.arange(len(sizes)), sizes)
        offset = np.repeat(self.phrase_start[phrases.ravel()] - (np.cumsum(sizes) - sizes), sizes)
        words = self.index.phrase_words[offset + np.arange(len(owner))]
        width = len(self.index.words)
        # A word is met in many phrases of a row, so each row's different words are looked at once.
        code = owner // phrases.shape[1] * width + words
        met = np.zeros(len(looks) * width, dtype=bool)
        met[code] = True
        row, word = np.divmod(np.flatnonzero(met), width)
        run, at = self._spread(word)
        dots = np.bincount(at, dense.ravel()[run + row[at] * dense.shape[1]], minlength=len(word))
        every = np.zeros(len(met))
        every[met] = dots
        sums = np.bincount(owner, every[code], minlength=phrases.size)
        nearness: Floats = sums.reshape(phrases.shape) / self.length[phrases] / length[:, None]
        return nearness

    def _dense(self, looks: Sequence[Mapping[str, float]]) -> tuple[Floats, Floats]:
        """Each row of words as one vector over the runs times their gains, and its length.

        The table is large, so it is worked on where it stands.
        """
        spelled = [self._spelled(word) for words in looks for word in words]
        times = np.array([t for words in looks for t in words.values()], dtype=np.float64)
        row = np.repeat(np.arange(len(looks)), [len(words) for words in looks])
        sizes = [len(runs) for runs in spelled]
        run = np.concatenate([np.zeros(0, dtype=np.int64), *spelled])
        weight = np.repeat(times, sizes) * self.gain[run]
        row, width = np.repeat(row, sizes), len(self.runs)
        code = row * width + run
        sums = np.bincount(code, weight, minlength=len(looks) * width)
        dense: Floats = sums.astype(np.float64, copy=False)  # integers where there was no word
        square = np.bincount(row, dense[code] * weight, minlength=len(looks))
        length = np.where(square > 0, np.sqrt(square), 1.0)
        dense = dense.reshape(len(looks), width)
        dense *= self.gain
        return dense, length

    def parts(self, look: Look, phrase: int, count: int) -> Floats:
        """What each of the look's `count` words adds to its nearness to one phrase."""
        words = self.index.phrase_words[self.phrase_start[phrase] : self.phrase_start[phrase + 1]]
        run, _ = self._spread(words)
        dense = np.bincount(run, self.gain[run], minlength=len(self.runs))
        parts = np.bincount(look.owner, look.weight * dense[look.run], minlength=count)
        shares: Floats = parts / self.length[phrase]
        return shares

    def _spelled(self, word: str) -> Ints:
        """The known runs of any word."""
        number = self.index.word_numbers.get(word, -1)
        if number >= 0:
            return self.run[self.start[number] : self.start[number + 1]]
        known = self._strange.get(word)
        if known is None:
            if len(self._strange) >= _KEPT:
                self._strange.clear()
            known = np.array([self.runs[r] for r in _runs(word) if r in self.runs], dtype=np.int64)
            self._strange[word] = known
        return known


def most_alike(word: str, others: Iterable[str]) -> str:
    """The one of `others` that shares the greatest part of its runs with `word`."""
    runs = _run_set(word)
    return max(sorted(others), key=lambda o: len(runs & _run_set(o)) / (len(_run_set(o)) + 4))


@lru_cache(maxsize=8192)
def _run_set(word: str) -> frozenset[str]:
    return frozenset(_runs(word))
