"""The index: which phrases and answers hold which words, pairs and stems, as flat arrays."""

from collections.abc import Collection, Sequence
from functools import cached_property
from math import log
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from app.matching.alike import Alike
from app.matching.common import FUNCTION, SMALL
from app.matching.counted import Counted
from app.matching.phrases import PAIR
from app.matching.shortlist import Shortlist, cut, cut_shortlist, starts_of
from app.matching.vocabulary import Flags, Floats, Ints, Vocabulary
from app.matching.words import find_words, stem_words

Spots = Sequence[tuple[str, int, int]]

K1, B = 1.2, 0.6
USUAL = 12.0
"""So many imagined answers, half of which hold any function word: without them a library of a
dozen answers would take "how" or "the" for a rare word."""
SMALL_WORD = 0.5
"""What a word that holds sentences together counts beside others, and a pair with one in it."""
SMOOTH = 20.0
"""Added to the square of a phrase's length: one common word is no whole phrase."""
PAIRS = 0.8
"""What a pair of neighbours counts beside a word."""
_ALL, _TELLING = 2_500, 40
"""A library of so few phrases is looked at whole for a post of fewer known stems than that."""
_BEST = 48
_PHRASES = 800
"""How many answers, or phrases of them, of a larger one are looked at for one post."""
_BUDGET = 30_000
_KEPT = 20_000


_USUAL_STEMS, _SMALL_STEMS = frozenset(stem_words(FUNCTION)), frozenset(stem_words(SMALL))


class Holding(NamedTuple):
    """What one answer holds of some stems: the phrases that hold each, and what BM25F gives it."""

    phrases: dict[int, set[int]]
    worth: dict[int, float]


class Index:
    """Everything about a library that no post changes. Answers are numbered by id."""

    def __init__(
        self, counted: Counted, vocabulary: Vocabulary, before: "Index | None" = None
    ) -> None:
        self.counted = counted
        self.size = len(counted.answers)
        self.vocabulary = vocabulary
        self._lay_out()
        self._count_stems()
        self._weigh_words()
        self._weigh_pairs()
        self._scale_phrases()
        self._weigh_answers()
        words = np.flatnonzero(np.bincount(self.word))
        kept: Alike | None = before.alike if before else None
        same = kept is not None and np.array_equal(words, kept.words)
        self.alike: Alike = kept if kept and same else Alike(vocabulary, words)
        self._cuts: dict[str, tuple[Spots, list[int]]] = {}

    def _lay_out(self) -> None:
        """All phrases in a row, all words of them in a row, and where each begins."""
        rows = self.counted.rows
        self.first_phrase = rows["sizes"].start
        self.phrase_answer = np.repeat(np.arange(self.size), np.diff(self.first_phrase))
        self.word, self.first_word = rows["phrase_words"]
        self.word_start = starts_of(rows["sizes"].values)
        self.pair_start = starts_of(rows["pair_sizes"].values)
        self.stem, self.stem_start = rows["stems"]
        self._words, self._first = rows["words"]
        self.counts = np.bincount(self._words, minlength=len(self.vocabulary.words))

    def _count_stems(self) -> None:
        """In how many answers each stem stands, the imagined ones included; BM25's idf from it."""
        count = len(self.vocabulary.stems)
        numbers = self.vocabulary.stem_numbers
        self.usual = frozenset(numbers[s] for s in _USUAL_STEMS if s in numbers)
        self._prior = np.zeros(count)
        self._prior[list(self.usual)] = USUAL / 2
        self.small = np.zeros(count, dtype=bool)
        self.small[[numbers[s] for s in _SMALL_STEMS if s in numbers]] = True
        self.df = np.bincount(self.stem, minlength=count)
        names = self.vocabulary.stems
        self.held_stems = {names[n]: n for n in np.flatnonzero(self.df).tolist()}
        holders = self.df + self._prior
        total = self.size + USUAL
        self.idf = np.log1p((total - holders + 0.5) / (holders + 0.5))
        self.idf_of: list[float] = self.idf.tolist()  # one at a time, a list's are read faster
        self.unknown_idf = float(np.log1p((total + 0.5) / 0.5))

    def _weigh_words(self) -> None:
        """(ln((1+n)/(1+cf))+1)^.7 · letters^.5 for each word, cf counting answers by phrases."""
        counts = self.counted.rows["held"].values  # an answer's phrases' stems are its first ones
        first = np.repeat(self.stem_start[:-1] - (np.cumsum(counts) - counts), counts)
        held = np.bincount(self.stem[first + np.arange(len(first))], minlength=len(self._prior))
        gain = np.log((1 + self.size + USUAL) / (1 + held + self._prior)) + 1
        gain = gain**0.7 * np.where(self.small, SMALL_WORD, 1.0)
        stem_of = np.array(self.vocabulary.stem_of[: len(self.counts)], dtype=np.int64)
        letters = np.array([min(12, len(w)) for w in self.vocabulary.words[: len(self.counts)]])
        self.stem_of = stem_of
        self.word_gain = gain[stem_of] * letters**0.5
        self._stem_gain = gain
        self._gain_of: dict[str, float] = {}

    def gains(self, words: Collection[str]) -> list[float]:
        """The weight of any words beside those of the library."""
        kept = self._gain_of
        if len(kept) >= _KEPT:
            kept = self._gain_of = {}
        for word in words:
            if word not in kept:
                kept[word] = self._find_gain(word)
        return [kept[word] for word in words]

    def _find_gain(self, word: str) -> float:
        number = self.vocabulary.numbers.get(word, -1)
        if 0 <= number < len(self.word_gain):
            return float(self.word_gain[number])
        (stem,) = stem_words([word])
        known = self.vocabulary.stem_numbers.get(stem, -1)
        gain = self._stem_gain[known] if 0 <= known < len(self._prior) else self._unheld_gain(stem)
        return float(gain * min(12, len(word)) ** 0.5)

    def _unheld_gain(self, stem: str) -> float:
        """What `_weigh_words` would give a stem that no answer holds, had it a number."""
        prior = USUAL / 2 if stem in _USUAL_STEMS else 0.0
        gain: float = (log((1 + self.size + USUAL) / (1 + prior)) + 1) ** 0.7
        return gain * SMALL_WORD if stem in _SMALL_STEMS else gain

    def _weigh_pairs(self) -> None:
        """ln((1+n)/(1+cf))+1 for each pair of neighbours, less where a word of it is small."""
        pairs, first = self.counted.rows["pairs"]
        self.pair_codes, pair = np.unique(pairs, return_inverse=True)
        self.pair = pair.astype(np.int32)
        count = len(self.pair_codes)
        owner = np.repeat(np.arange(self.size), np.diff(first))
        holders = np.bincount(np.unique(owner * count + self.pair) % max(1, count), minlength=count)
        left, right = np.divmod(self.pair_codes, PAIR)
        loose = self.small[left] | self.small[right]
        gain = np.log((1 + self.size + USUAL) / (1 + holders)) + 1
        self.pair_gain = PAIRS * gain * np.where(loose, SMALL_WORD, 1.0)

    def _scale_phrases(self) -> None:
        """Each phrase's vector at length 1, times the scale of its keyword."""
        repeats = self.counted.rows["repeats"].values
        times = np.array([1 + log(n) for n in range(1, max(2, repeats.max(initial=1) + 1))])
        times = times[repeats - 1]
        count = len(self.phrase_answer)
        words = np.repeat(np.arange(count), np.diff(self.word_start))
        pairs = np.repeat(np.arange(count), np.diff(self.pair_start))
        weight, pair_weight = times * self.word_gain[self.word], self.pair_gain[self.pair]
        square = np.bincount(words, weight**2, minlength=count)
        square += np.bincount(pairs, pair_weight**2, minlength=count)
        length = self.counted.rows["scales"].values / np.sqrt(square + SMOOTH)
        self.word_weight, self.pair_weight = weight * length[words], pair_weight * length[pairs]
        order = np.argsort(self.pair, kind="stable")
        self.pair_phrase = pairs[order].astype(np.int32)
        self.pair_phrase_weight = self.pair_weight[order]
        self.pair_rows = np.searchsorted(self.pair[order], np.arange(len(self.pair_codes) + 1))

    def _weigh_answers(self) -> None:
        """BM25F over stems: phrases count 1 (keywords their weight), the body less."""
        owner = np.repeat(np.arange(self.size), np.diff(self.stem_start))
        tf = self.counted.rows["counts"].values
        length = np.bincount(owner, tf, minlength=self.size)
        mean = float(length.mean()) if self.size else 1.0
        norm = K1 * (1 - B + B * length / max(1e-9, mean))
        self.stem_weight = self.idf[self.stem] * tf * (K1 + 1) / (tf + norm[owner])

    def word_counts(self) -> dict[str, int]:
        """The library's words and in how many answers each stands."""
        pairs = zip(self.vocabulary.words, self.counts.tolist(), strict=False)
        return {word: count for word, count in pairs if count}

    def stem_number(self, stem: str) -> int:
        """The number of a stem that some answer holds, else -1."""
        return self.held_stems.get(stem, -1)

    def beside(self, stem: int, side: Literal["before", "after"]) -> list[str]:
        """The stems that stand before or after a stem in some phrase."""
        codes = self.pair_codes if side == "after" else self._pairs_backwards
        a, b = np.searchsorted(codes, (stem * PAIR, (stem + 1) * PAIR)).tolist()
        return [self.vocabulary.stems[other] for other in (codes[a:b] % PAIR).tolist()]

    @cached_property
    def _pairs_backwards(self) -> Ints:
        left, right = np.divmod(self.pair_codes, PAIR)
        codes: Ints = np.sort(right * PAIR + left)
        return codes

    def find_pairs(self, codes: Ints) -> list[int]:
        """The numbers of pairs of stems, -1 where no phrase holds one."""
        if not len(self.pair_codes):
            return [-1] * len(codes)
        at = np.minimum(self.pair_codes.searchsorted(codes), len(self.pair_codes) - 1)
        found: list[int] = np.where(self.pair_codes[at] == codes, at, -1).tolist()
        return found

    @cached_property
    def whole(self) -> Shortlist:
        """The whole library as a shortlist."""
        return cut_shortlist(self, np.arange(self.size))

    def shortlist(self, stems: Sequence[int]) -> Shortlist:
        """The answers that hold most of some stems; of a small library, all for a short post.

        The rarest stems are read first, until so much was read that more would take long.
        """
        if self.size <= _BEST or (self.looks_at_all and len(stems) < _TELLING):
            return self.whole
        return cut_shortlist(self, self.nearest(stems))

    @property
    def looks_at_all(self) -> bool:
        """Whether all answers are looked at for a short post."""
        return len(self.phrase_answer) <= _ALL or self.size <= _BEST

    def place(self, id: str) -> int:
        """The number of the answer with an id; one that isn't there has no number."""
        return self._places[id]

    @cached_property
    def _places(self) -> dict[str, int]:
        return {answer.id: number for number, answer in enumerate(self.counted.answers)}

    def nearest(self, stems: Sequence[int]) -> Ints:
        """The numbers, in order, of the answers that a large library's shortlist is made of."""
        rough = self._rough(stems)
        answers = np.argpartition(-rough, _BEST - 1)[:_BEST]
        answers = answers[np.lexsort((answers, -rough[answers]))]
        count = self.first_phrase[answers + 1] - self.first_phrase[answers]
        nearest: Ints = np.sort(answers[np.cumsum(count) - count < _PHRASES])
        return nearest

    def lead(self, text: str, answer: int) -> float:
        """How many times as much BM25F roughly gives an answer for a text as the best other."""
        numbers, stem_of = self.vocabulary.numbers, self.vocabulary.stem_of
        known = [stem_of[numbers[word]] for word, _, _ in find_words(text) if word in numbers]
        rough = self._rough(list(dict.fromkeys(known)))
        own, rough[answer] = float(rough[answer]), 0.0
        return own / max(float(rough.max(initial=0.0)), 1e-9)

    def _rough(self, stems: Sequence[int]) -> Floats:
        """What BM25F roughly gives each answer: the rarest stems' rows, end to end."""
        start, owner, weight = self._stem_rows
        rows = np.array(stems, dtype=np.int64)
        sizes = start[rows + 1] - start[rows]
        order = np.argsort(sizes, kind="stable")
        rows = rows[order][np.cumsum(sizes[order]) - sizes[order] <= _BUDGET]
        rough = np.bincount(cut(owner, start, rows), cut(weight, start, rows), self.size)
        return rough.astype(np.float64, copy=False)

    @cached_property
    def _stem_rows(self) -> tuple[Ints, npt.NDArray[np.int32], npt.NDArray[np.float32]]:
        order = np.argsort(self.stem, kind="stable")
        start = np.searchsorted(self.stem[order], np.arange(len(self._prior) + 1))
        owners = np.repeat(np.arange(self.size, dtype=np.int32), np.diff(self.stem_start))
        owner = owners[order]
        return start, owner, self.stem_weight[order].astype(np.float32)

    def holding(self, answer: int, met: Flags) -> Holding:
        """What an answer holds of the stems that were `met`, a flag for each of all stems."""
        a, b = self.first_phrase[answer : answer + 2].tolist()
        starts = self.word_start[a : b + 1]
        stems = self.stem_of[self.word[starts[0] : starts[-1]]]
        (at,) = met[stems].nonzero()
        phrases = starts.searchsorted(at + starts[0], side="right") + (a - 1)
        held: dict[int, set[int]] = {}
        for stem, phrase in zip(stems[at].tolist(), phrases.tolist(), strict=True):
            if stem in held:
                held[stem].add(phrase)
            else:
                held[stem] = {phrase}
        first, last = self.stem_start[answer : answer + 2].tolist()
        own, weights = self.stem[first:last], self.stem_weight[first:last]
        (known,) = met[own].nonzero()
        return Holding(held, dict(zip(own[known].tolist(), weights[known].tolist(), strict=True)))

    def words_of(self, answer: int) -> set[int]:
        """The numbers of the words of an answer's phrases."""
        a, b = self.first_word[answer : answer + 2].tolist()
        return set(self.word[a:b].tolist())

    def cut(self, text: str) -> tuple[Spots, list[int]]:
        """The words of a phrase with their places, and their stems; kept, as phrases come again."""
        found = self._cuts.get(text)
        if found is None:
            if len(self._cuts) >= _KEPT:
                self._cuts = {}
            spots = tuple(find_words(text))
            numbers, stem_of = self.vocabulary.numbers, self.vocabulary.stem_of
            stems = [stem_of[numbers[word]] for word, _, _ in spots]
            found = self._cuts[text] = spots, stems
        return found

    def forms_of(self, answer: int, met: Flags) -> dict[int, int]:
        """The word that an answer holds each stem as that was `met`; of several, the first."""
        first, last = self._first[answer : answer + 2].tolist()
        words = self._words[first:last][::-1]
        stems = self.stem_of[words]
        (known,) = met[stems].nonzero()
        return dict(zip(stems[known].tolist(), words[known].tolist(), strict=True))
