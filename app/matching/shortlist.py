"""The shortlist: the answers of an index that one post is scored on, and what they hold."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from app.matching.vocabulary import Floats, Ints

if TYPE_CHECKING:
    from app.matching.index import Index


def spread(start: Ints, rows: Ints) -> tuple[Ints, Ints]:
    """Where the entries of some rows lie, laid end to end, and how many each row has."""
    begin = start[rows]
    sizes = start[rows + 1] - begin
    at = np.repeat(begin - (np.cumsum(sizes) - sizes), sizes)
    at += np.arange(len(at))
    return at, sizes


def pack(numbers: npt.NDArray[np.int32], weights: npt.NDArray[np.float32]) -> Ints:
    """Numbers and their weights side by side in one array: half as many rows to lay end to end."""
    packed = np.empty((len(numbers), 2), dtype=np.int32)
    packed[:, 0], packed[:, 1] = numbers, weights.view(np.int32)
    return packed.view(np.int64)[:, 0]


def unpack(packed: Ints) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float32]]:
    """The numbers and the weights that `pack` put together."""
    both = packed.view(np.int32).reshape(-1, 2)
    return both[:, 0], both.view(np.float32)[:, 1]


def cut(values: npt.NDArray[Any], start: Ints, rows: Ints) -> npt.NDArray[Any]:
    """The entries of some rows, laid end to end: few long rows are copied faster than spread."""
    ends = zip(start[rows].tolist(), start[rows + 1].tolist(), strict=True)
    return np.concatenate([values[:0], *[values[a:b] for a, b in ends]])


def starts_of(sizes: Ints) -> Ints:
    """Where each of some rows begins that lie end to end, and where the last one ends."""
    return np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)


@dataclass(frozen=True, slots=True)
class Shortlist:
    """The answers that one post is scored on, with their phrases, words, pairs and stems.

    `answers` and `phrases` are numbers of the index, in order; `owner` is a phrase's place among
    the answers, `first` an answer's first phrase and `held` how many it has. Of `width` different
    words, `place` says which one a word of the vocabulary is (-1: none), `column` which each word
    of each phrase is; `word_start` where a phrase's words begin. `phrase_place` finds a phrase of
    the index among these (-1: not there). `stem` are the answers' stems, `stem_owner` whose.
    """

    answers: Ints
    phrases: Ints
    owner: Ints
    first: Ints
    held: Ints
    place: npt.NDArray[np.int32]
    width: int
    column: Ints
    word_weight: Floats
    word_start: Ints
    phrase_place: npt.NDArray[np.int32]
    stem: Ints
    stem_weight: Floats
    stem_owner: Ints


def cut_shortlist(index: "Index", answers: Ints) -> Shortlist:
    """The shortlist of some answers, in order."""
    phrases, held = spread(index.first_phrase, answers)
    at, _ = spread(index.first_word, answers)
    word = index.word[at]
    place = np.full(len(index.counts) + 1, -1, dtype=np.int32)
    place[word] = 0
    words = np.flatnonzero(place == 0)
    place[words] = np.arange(len(words))
    phrase_place = np.full(len(index.phrase_answer) + 1, -1, dtype=np.int32)
    phrase_place[phrases] = np.arange(len(phrases))
    sizes = index.word_start[phrases + 1] - index.word_start[phrases]
    stems, stem_sizes = spread(index.stem_start, answers)
    return Shortlist(
        answers=answers,
        phrases=phrases,
        owner=np.repeat(np.arange(len(answers)), held),
        first=starts_of(held)[:-1],
        held=held,
        place=place,
        width=len(words),
        column=place[word].astype(np.int64),
        word_weight=index.word_weight[at],
        word_start=starts_of(sizes)[:-1],
        phrase_place=phrase_place,
        stem=index.stem[stems],
        stem_weight=index.stem_weight[stems],
        stem_owner=np.repeat(np.arange(len(answers)), stem_sizes),
    )
