"""The index: which phrases and answers hold which words and word pairs, as flat arrays."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.answer import Answer
from app.matching.common import FUNCTION
from app.matching.result import Origin
from app.matching.words import split_words, stem_words

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

ORIGINS: tuple[Origin, ...] = ("keyword", "question", "title", "body")
BODY_WEIGHT = 0.2
K1, B = 1.2, 0.5
USUAL = 12.0
"""So many imagined answers, half of which hold any function word: without them a library of a
dozen answers would take "how" or "the" for a rare word."""

_BODY_WORDS = 4_000


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase that leads to an answer, cut into words in normal form."""

    text: str
    origin: int
    words: tuple[str, ...]
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Reading:
    """An answer cut into words; kept, so that a changed library reads only what changed."""

    answer: Answer
    phrases: tuple[Phrase, ...]
    body: tuple[str, ...]


def read_answer(answer: Answer) -> Reading:
    """Cut an answer's phrases and body into words; watched keywords lead nowhere."""
    keywords = [k for k in answer.keywords if not k.watch and k.weight > 0]
    texts = [(k.word, 0, k.weight) for k in keywords]
    texts += [(question, 1, 1.0) for question in answer.questions]
    texts.append((answer.title, 2, 1.0))  # there even when empty: no answer is without phrases
    phrases = tuple(Phrase(t, o, tuple(split_words(t)), w) for t, o, w in texts)
    return Reading(answer, phrases, tuple(split_words(answer.body)[:_BODY_WORDS]))


@dataclass(frozen=True, slots=True)
class Postings:
    """Rows of a sparse table: row r holds `owner[start[r]:start[r+1]]` with `weight` beside."""

    start: Ints
    owner: npt.NDArray[np.int32]
    weight: npt.NDArray[np.float32]

    def table(self, rows: Sequence[Mapping[int, float]], size: int) -> Floats:
        """For each mapping of rows to factors, their weights summed for each of `size` owners."""
        numbers = np.array([number for factors in rows for number in factors], dtype=np.int64)
        factor = np.array([f for factors in rows for f in factors.values()], dtype=np.float64)
        into = np.repeat(np.arange(len(rows)) * size, [len(factors) for factors in rows])
        at, sizes = self._places(numbers)
        weight = self.weight[at] * np.repeat(factor, sizes)
        key = np.repeat(into, sizes) + self.owner[at]
        summed = np.bincount(key, weight, minlength=len(rows) * size)
        return summed.astype(np.float64, copy=False).reshape(len(rows), size)

    def gather(self, factors: Mapping[int, float]) -> "Gathered":
        """The rows named, their weights times their factors."""
        rows = np.fromiter(factors, np.int64, len(factors))
        factor = np.fromiter(factors.values(), np.float64, len(factors))
        at, sizes = self._places(rows)
        weight = self.weight[at] * np.repeat(factor, sizes)
        return Gathered(np.repeat(rows, sizes), self.owner[at], weight)

    def _places(self, rows: Ints) -> tuple[Ints, Ints]:
        """Where the postings of some rows lie, laid end to end, and how many each row has."""
        start = self.start[rows]
        sizes = self.start[rows + 1] - start
        at = np.repeat(start - (np.cumsum(sizes) - sizes), sizes)
        at += np.arange(len(at))
        return at, sizes


@dataclass(frozen=True, slots=True)
class Gathered:
    """Postings of some rows side by side: `weight` of `owner` in `row`."""

    row: Ints
    owner: npt.NDArray[np.int32]
    weight: npt.NDArray[np.floating]

    def parts(self, owner: int) -> Iterator[tuple[int, float]]:
        """Each row that holds one owner, and its weight."""
        at = np.flatnonzero(self.owner == owner)
        return zip(self.row[at].tolist(), self.weight[at].tolist(), strict=True)


def _rows(row: Ints, owner: Ints, weight: Floats, count: int) -> Postings:
    order = np.lexsort((owner, row))
    start = np.searchsorted(row[order], np.arange(count + 1))
    return Postings(start, owner[order].astype(np.int32), weight[order].astype(np.float32))


class Index:
    """Everything about a library that no post changes. Answers are numbered by id.

    Stems are numbered 0..; pairs of neighbouring stems follow them as further features.
    """

    def __init__(self, readings: Iterable[Reading]) -> None:
        self.readings = tuple(sorted(readings, key=lambda reading: reading.answer.id))
        self.size = len(self.readings)
        self.phrases = [phrase for reading in self.readings for phrase in reading.phrases]
        self._number_words()
        self._count_answers()
        self._weigh_phrases()
        self._weigh_answers()

    def _number_words(self) -> None:
        """Number words and stems; lay all phrases and all bodies out as one row of stems each."""
        self.counts: Counter[str] = Counter()
        for reading in self.readings:
            words = {word for phrase in reading.phrases for word in phrase.words}
            self.counts.update(words.union(reading.body))
        self.words = sorted(self.counts)
        stems = stem_words(self.words)
        self.stem_names = sorted(set(stems))
        self.stems = {stem: number for number, stem in enumerate(self.stem_names)}
        self.word_numbers = {word: number for number, word in enumerate(self.words)}
        self.stem_of = np.array([self.stems[stem] for stem in stems], dtype=np.int64)
        self.phrase_words, self.word_phrase = self._flat([p.words for p in self.phrases])
        self._body_words, self._word_body = self._flat([r.body for r in self.readings])
        lengths = [len(reading.phrases) for reading in self.readings]
        self.phrase_answer = np.repeat(np.arange(self.size), lengths)
        self.phrase_counts = np.array(lengths, dtype=np.int64)
        self.first_phrase = np.cumsum([0, *lengths])[:-1]
        self.origin = np.array([phrase.origin for phrase in self.phrases], dtype=np.int64)

    def _flat(self, texts: Sequence[Sequence[str]]) -> tuple[Ints, Ints]:
        numbers = self.word_numbers
        words = np.array([numbers[w] for text in texts for w in text], dtype=np.int64)
        return words, np.repeat(np.arange(len(texts)), [len(text) for text in texts])

    def _count_answers(self) -> None:
        """In how many answers each stem stands, the imagined ones included; BM25's idf from it."""
        stems = np.concatenate([self.stem_of[self.phrase_words], self.stem_of[self._body_words]])
        answers = np.concatenate([self.phrase_answer[self.word_phrase], self._word_body])
        pairs = np.unique(stems * max(1, self.size) + answers) // max(1, self.size)
        usual = set(stem_words(sorted(FUNCTION)))
        prior = np.array([USUAL / 2 if stem in usual else 0.0 for stem in self.stem_names])
        self.prior = prior
        holders = np.bincount(pairs, minlength=len(self.stem_names)) + prior
        total = self.size + USUAL
        self.idf = np.log1p((total - holders + 0.5) / (holders + 0.5))
        self.idf_of: list[float] = self.idf.tolist()  # one at a time, a list's are read faster
        self.unknown_idf = float(np.log1p((total + 0.5) / 0.5))

    def _weigh_phrases(self) -> None:
        """Phrase vectors of length 1 over stems and pairs: (1+ln tf)·(ln((1+n)/(1+cf))+1)."""
        stems, phrases = self.stem_of[self.phrase_words], self.word_phrase
        width = max(1, len(self.stem_names))
        neighbours = phrases[1:] == phrases[:-1] if len(phrases) else np.zeros(0, dtype=bool)
        codes = (stems[:-1] * width + stems[1:])[neighbours]
        pairs, pair_rows = np.unique(codes, return_inverse=True)
        self._pairs = {code: width + number for number, code in enumerate(pairs.tolist())}
        rows = np.concatenate([stems, pair_rows + width])
        owners = np.concatenate([phrases, phrases[1:][neighbours]])
        count = width + len(self._pairs)
        code, tf = np.unique(rows * max(1, len(self.phrases)) + owners, return_counts=True)
        row, owner = np.divmod(code, max(1, len(self.phrases)))
        self.gain = self._gains(row, owner, count)
        self.gain_of: list[float] = self.gain.tolist()
        weight = (1 + np.log(tf)) * self.gain[row]
        length = np.sqrt(np.bincount(owner, weight**2, minlength=len(self.phrases)))
        self.scale = np.array([min(2.0, max(0.25, p.weight**0.5)) for p in self.phrases])
        weight *= (self.scale / np.maximum(length, 1e-9))[owner]
        self.phrase_postings = _rows(row, owner, weight, count)

    def _gains(self, row: Ints, owner: Ints, count: int) -> Floats:
        answers = max(1, self.size)
        holders = np.unique(row * answers + self.phrase_answer[owner]) // answers
        prior = np.zeros(count)
        prior[: len(self.prior)] = self.prior
        cf = np.bincount(holders, minlength=count) + prior
        gains: Floats = np.log((1 + self.size + USUAL) / (1 + cf)) + 1
        return gains

    def _weigh_answers(self) -> None:
        """BM25F over stems: phrases count 1 (keywords their weight), the body 0.2."""
        count, answers = max(1, len(self.stem_names)), max(1, self.size)
        stems = np.concatenate([self.stem_of[self.phrase_words], self.stem_of[self._body_words]])
        owners = np.concatenate([self.phrase_answer[self.word_phrase], self._word_body])
        weights = np.array([phrase.weight for phrase in self.phrases])
        each = np.concatenate(
            [weights[self.word_phrase], np.full(len(self._body_words), BODY_WEIGHT)]
        )
        code, place = np.unique(stems * answers + owners, return_inverse=True)
        tf = np.bincount(place, each, minlength=len(code))
        row, owner = np.divmod(code, answers)
        length = np.bincount(owners, each, minlength=answers)
        norm = K1 * (1 - B + B * length / max(1e-9, float(length.mean())))
        weight = self.idf[row] * tf * (K1 + 1) / (tf + norm[owner])
        self.answer_postings = _rows(row, owner, weight, count)
        self._remember_words(stems, owners, code, answers)

    def _remember_words(self, stems: Ints, owners: Ints, code: Ints, answers: int) -> None:
        """For each stem of each answer, where it stands first and as which word."""
        words = np.concatenate([self.phrase_words, self._body_words])
        origin = np.concatenate(
            [self.origin[self.word_phrase], np.full(len(self._body_words), len(ORIGINS) - 1)]
        )
        codes = stems * answers + owners
        order = np.lexsort((words, origin, codes))
        first = order[np.searchsorted(codes[order], code)]
        self._origin_at = origin[first].astype(np.int8)
        self._word_at = words[first].astype(np.int32)

    def stem_number(self, stem: str) -> int:
        """The number of a stem, -1 where the library doesn't hold it."""
        return self.stems.get(stem, -1)

    def holders(self, stem: int) -> npt.NDArray[np.int32]:
        """The answers that hold a stem, none for -1."""
        if stem < 0:
            return self.answer_postings.owner[:0]
        start = self.answer_postings.start
        return self.answer_postings.owner[start[stem] : start[stem + 1]]

    def is_usual(self, feature: int) -> bool:
        """Whether a feature is the stem of a function word."""
        return feature < len(self.prior) and self.prior[feature] > 0

    def stems_of(self, words: Sequence[str]) -> list[int]:
        """The stem numbers of words that the library holds."""
        return [int(self.stem_of[self.word_numbers[word]]) for word in words]

    def pair(self, left: int, right: int) -> int:
        """The feature of two neighbouring stems, -1 where no phrase holds them."""
        return self._pairs.get(left * len(self.stem_names) + right, -1)

    def home(self, stem: int, answer: int) -> tuple[Origin, str]:
        """Where a stem stands in an answer, and as which word."""
        rows = self.answer_postings
        a, b = int(rows.start[stem]), int(rows.start[stem + 1])
        at = a + int(rows.owner[a:b].searchsorted(answer))
        return ORIGINS[int(self._origin_at[at])], self.words[int(self._word_at[at])]
