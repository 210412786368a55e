"""Phrases: an answer cut into the phrases that lead to it, and counted; kept while it stands."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log
from typing import NamedTuple

import numpy as np

from app.answer import Answer
from app.matching.result import Origin
from app.matching.vocabulary import Floats, Ints, Vocabulary
from app.matching.words import main_language, split_words

ORIGINS: tuple[Origin, ...] = ("keyword", "question", "title", "body")
SYNONYM = 0.8
"""What a phrase counts that stands in an answer only by one of its own synonyms."""
MOST_SYNONYMS = 24
BODY_WEIGHT = 0.4
"""What a word of the body counts beside one of a phrase."""
PAIR = 1 << 32
"""A pair of neighbouring stems is `first * PAIR + second`."""
BODY_WORDS = 4_000


class Phrase(NamedTuple):
    """One phrase that leads to an answer, as the curator wrote it."""

    text: str
    origin: int
    scale: float


@dataclass(frozen=True, slots=True)
class Reading:
    """An answer counted. The words and pairs of its phrases lie end to end, each once a phrase.

    `times` is 1+ln of how often a word stands in its phrase. `stems` are those of phrases and
    body, with BM25F's counts in `counts`; `held` are the stems, and `held_pairs` the pairs, of the
    phrases alone; `words` are all words there are.
    """

    answer: Answer
    phrases: tuple[Phrase, ...]
    phrase_words: Ints
    times: Floats
    sizes: Ints
    pairs: Ints
    pair_sizes: Ints
    stems: Ints
    counts: Floats
    held: Ints
    held_pairs: Ints
    words: Ints


def phrases_of(answer: Answer) -> list[tuple[Phrase, float]]:
    """An answer's phrases and their weights; watched keywords lead nowhere."""
    keywords = [k for k in answer.keywords if not k.watch and k.weight > 0]
    texts = [(k.word, 0, k.weight) for k in keywords]
    texts += [(question, 1, 1.0) for question in answer.questions]
    texts.append((answer.title, 2, 1.0))
    texts += [
        (other, origin, SYNONYM * weight)
        for text, origin, weight in texts
        for other in _otherwise(text, answer.synonyms)
    ]
    return [(Phrase(text, o, min(2.0, max(0.25, w**0.5))), w) for text, o, w in texts]


def _otherwise(text: str, groups: Sequence[Sequence[str]]) -> list[str]:
    """A phrase as it reads with each of the answer's own synonyms in its place."""
    words = split_words(text) if groups else []
    found: list[str] = []
    for group in groups:
        members = [split_words(phrase) for phrase in group]
        for member in filter(None, members):
            for at in range(len(words) - len(member) + 1):
                if words[at : at + len(member)] == member:
                    rest = words[at + len(member) :]
                    others = (other for other in members if other and other != member)
                    found += [" ".join([*words[:at], *other, *rest]) for other in others]
    return found[:MOST_SYNONYMS]


def read_answer(answer: Answer, vocabulary: Vocabulary) -> Reading:
    """Cut an answer into words and count them; phrases without a word are left out."""
    split = [(phrase, weight, split_words(phrase.text)) for phrase, weight in phrases_of(answer)]
    split = [(phrase, weight, words) for phrase, weight, words in split if words]
    body = split_words(answer.body)[:BODY_WORDS]
    every = dict.fromkeys([word for _, _, words in split for word in words] + body)
    vocabulary.add(every, main_language(answer.language))
    numbers, stem_of = vocabulary.numbers, vocabulary.stem_of
    counted = [Counter([numbers[word] for word in words]) for _, _, words in split]
    stems = [[stem_of[numbers[word]] for word in words] for _, _, words in split]
    pairs = [dict.fromkeys(a * PAIR + b for a, b in pairwise(row)) for row in stems]
    weighed: dict[int, float] = {}
    for (_, weight, _), row in zip(split, stems, strict=True):
        for stem in row:
            weighed[stem] = weighed.get(stem, 0.0) + weight
    held = list(weighed)
    for word in body:
        stem = stem_of[numbers[word]]
        weighed[stem] = weighed.get(stem, 0.0) + BODY_WEIGHT
    return Reading(
        answer=answer,
        phrases=tuple(phrase for phrase, _, _ in split),
        phrase_words=_ints([word for count in counted for word in count]),
        times=np.array([1 + log(n) for count in counted for n in count.values()]),
        sizes=_ints([len(count) for count in counted]),
        pairs=_ints([pair for row in pairs for pair in row]),
        pair_sizes=_ints([len(row) for row in pairs]),
        stems=_ints(list(weighed)),
        counts=np.array(list(weighed.values()), dtype=np.float64),
        held=_ints(held),
        held_pairs=_ints(list(dict.fromkeys(pair for row in pairs for pair in row))),
        words=_ints([numbers[word] for word in every]),
    )


def _ints(numbers: Sequence[int]) -> Ints:
    return np.array(numbers, dtype=np.int64)
