"""Phrases: an answer cut into the phrases that lead to it, and counted; kept while it stands."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from app.answer import Answer
from app.matching.result import Origin
from app.matching.vocabulary import Vocabulary
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


class Reading(NamedTuple):
    """An answer counted. The words and pairs of its phrases lie end to end, each once a phrase.

    `repeats` is how often a word stands in its phrase. `stems` are those of phrases and body,
    with BM25F's counts in `counts`; the first `held` are those of the phrases. `words` are all
    words there are.
    """

    answer: Answer
    scales: list[float]
    phrase_words: list[int]
    repeats: list[int]
    sizes: list[int]
    pairs: list[int]
    pair_sizes: list[int]
    stems: list[int]
    counts: list[float]
    held: list[int]
    words: list[int]


COLUMNS = {
    "scales": "d",
    "phrase_words": "i",
    "repeats": "i",
    "sizes": "i",
    "pairs": "q",
    "pair_sizes": "i",
    "stems": "i",
    "counts": "d",
    "held": "i",
    "words": "i",
}
"""What is told of every answer as a row of numbers, and of which kind, as `array` names them."""


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


def worded(answer: Answer) -> tuple[Phrase, ...]:
    """An answer's phrases that have a word, in the order in which they are counted."""
    return tuple(phrase for phrase, _ in phrases_of(answer) if split_words(phrase.text))


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
    held = len(weighed)
    for word in body:
        stem = stem_of[numbers[word]]
        weighed[stem] = weighed.get(stem, 0.0) + BODY_WEIGHT
    return Reading(
        answer=answer,
        scales=[phrase.scale for phrase, _, _ in split],
        phrase_words=[word for count in counted for word in count],
        repeats=[n for count in counted for n in count.values()],
        sizes=[len(count) for count in counted],
        pairs=[pair for row in pairs for pair in row],
        pair_sizes=[len(row) for row in pairs],
        stems=list(weighed),
        counts=list(weighed.values()),
        held=[held],
        words=[numbers[word] for word in every],
    )
