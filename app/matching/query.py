"""A query: some words of a post as features, and what each answer of the library makes of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import log, sqrt

import numpy as np

from app.matching.index import K1, Floats, Gathered, Index, Ints
from app.matching.letters import Letters, Look
from app.matching.reading import Word
from app.matching.synonyms import Stand, Synonyms

FIXED = 0.9
"""What a mended word is worth beside one that was spelt right."""
STAND = 0.9
"""What a synonym is worth beside the phrase itself."""
WORDS, LETTERS = 0.3, 0.6
"""What a phrase's nearness by words, and by letters, is worth beside BM25F's worth."""
RANKS = (0.457, 0.32, 0.223)
"""The share of an answer's nearest phrase, the second and the third: 1 : 0.7 : 0.49."""
MISSING = 0.85
"""A phrase that an answer doesn't have counts as this much of the one before."""


def padded(count: int) -> list[float]:
    """The shares of `count` phrases, the last standing in for those that are missing."""
    shares = list(RANKS[:count])
    for rank in range(count, len(RANKS)):
        shares[-1] += RANKS[rank] * MISSING ** (rank - count + 1)
    return shares


@dataclass(frozen=True, slots=True)
class Choice:
    """A phrase that may be meant by the words `first` to `last`; `own` where it stands there."""

    first: int
    last: int
    stems: tuple[int, ...]
    words: tuple[str, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class Scores:
    """Per answer: `total` = nearness of its best phrases + `worth`; per phrase: `near`.

    `short` are the phrases of which the letters were looked at, in order.
    """

    total: Floats
    worth: Floats
    near: Floats
    short: Ints


class Query:
    """A row of words of a post, weighed against an index.

    With `stands`, each place that a synonym explains is read as the one of its phrases that an
    answer likes best. `pull` are the feature weights of the post's unit vector; `share` is what a
    stem's BM25 weight is multiplied by. With `telling`, function words aren't taken notice of.
    `allowed` is 0 for answers that must not be suggested.
    """

    def __init__(
        self,
        index: Index,
        letters: Letters,
        words: Sequence[Word],
        stands: Sequence[Stand],
        allowed: Floats,
        *,
        telling: bool = False,
    ) -> None:
        self.index = index
        self.letters = letters
        self.words = words
        self.allowed = allowed
        self.choices = self._read_stands(stands)
        self._spanned = {at for c in self.choices for at in range(c[0].first, c[0].last)}
        self.spots = self._read_words()
        if telling:
            self.spots = {stem: at for stem, at in self.spots.items() if not index.is_usual(stem)}
        self.plain = frozenset(self.spots)
        self.trust = {feature: self._trust(feature) for feature in self.spots}
        self.stems = sorted(f for f in self.plain if f < len(index.stem_names))
        self.mass, self.unknown = self._weigh_mass()
        self.share = 1 / ((K1 + 1) * self.mass + 1)
        self.earning = {stem: self.trust[stem] * self.share for stem in self.stems}
        self.choosing = [[self._earning(choice) for choice in choices] for choices in self.choices]
        self.stood: dict[str, Choice] = {}

    def _read_words(self) -> dict[int, list[int]]:
        """The places of each stem and pair, but for the places that synonyms explain."""
        spots: dict[int, list[int]] = {}
        for at, word in enumerate(self.words):
            if word.number >= 0 and at not in self._spanned:
                spots.setdefault(word.number, []).append(at)
        for at, (a, b) in enumerate(pairwise(self.words)):
            apart = a.source != b.source or not self._spanned.isdisjoint((at, at + 1))
            if a.number >= 0 and b.number >= 0 and not apart:
                pair = self.index.pair(a.number, b.number)
                if pair >= 0:
                    spots.setdefault(pair, []).append(at)
        return spots

    def _read_stands(self, stands: Sequence[Stand]) -> list[list[Choice]]:
        """For each place that a synonym explains, the phrases of which all words are known."""
        found = []
        for stand in stands:
            own = self.words[stand.first : stand.last]
            members = [(other.stems, other.words, False) for other in stand.others]
            members.append((tuple(w.stem for w in own), tuple(w.word for w in own), True))
            choices = [
                Choice(stand.first, stand.last, numbers, words, mine)
                for stems, words, mine in members
                if min(numbers := tuple(map(self.index.stem_number, stems))) >= 0
            ]
            if any(not choice.own for choice in choices):
                found.append(choices)
        return found

    def _trust(self, feature: int) -> float:
        """Less for a stem that was read only out of mended words."""
        if feature >= len(self.index.stem_names):
            return 1.0
        return FIXED if all(self.words[at].fixed for at in self.spots[feature]) else 1.0

    def features(self, choice: Choice) -> list[int]:
        """The stems that the post hasn't elsewhere, and the pairs that the library knows."""
        pairs = [self.index.pair(a, b) for a, b in pairwise(choice.stems)]
        found = (*dict.fromkeys(choice.stems), *pairs)
        return [f for f in found if f >= 0 and f not in self.plain]

    def _weigh_features(self) -> dict[int, float]:
        gain = self.index.gain_of
        weights = {
            feature: (1 + log(len(spots))) * gain[feature] * self.trust[feature]
            for feature, spots in self.spots.items()
        }
        square = sum(weight**2 for weight in weights.values())
        for choices in self.choices:
            added = [{f: _worth(c) * gain[f] for f in self.features(c)} for c in choices]
            square += max(sum(weight**2 for weight in new.values()) for new in added)
            for new in added:
                weights |= {f: max(w, weights.get(f, 0.0)) for f, w in new.items()}
        length = sqrt(square) or 1.0
        return {feature: weight / length for feature, weight in weights.items()}

    def _weigh_mass(self) -> tuple[float, float]:
        """The most that the words could have earned, and the share of unknown words in it.

        Words that a synonym explains count as the phrase that they stand for, so that an unknown
        word with a known synonym costs nothing.
        """
        idf = self.index.idf_of
        unknown = {
            word.stem
            for at, word in enumerate(self.words)
            if word.number < 0 and at not in self._spanned
        }
        missing = self.index.unknown_idf * len(unknown)
        mass = sum([idf[s] for s in self.stems]) + missing
        for choices in self.choices:
            mass += max(sum([idf[s] for s in self._new_stems(c)]) for c in choices)
        return mass, missing / mass if mass else 0.0

    def _earning(self, choice: Choice) -> dict[int, float]:
        return dict.fromkeys(self._new_stems(choice), _worth(choice) * self.share)

    def _new_stems(self, choice: Choice) -> list[int]:
        return [stem for stem in dict.fromkeys(choice.stems) if stem not in self.plain]

    # A story is scored by its worth alone, so what only nearness needs is made when asked for.

    @cached_property
    def pull(self) -> dict[int, float]:
        """The feature weights of the unit vector."""
        return self._weigh_features()

    @cached_property
    def letter_weights(self) -> dict[str, float]:
        """How often each word as written counts."""
        return {raw: 1 + log(len(at)) for raw, at in self.raw.items()}

    @cached_property
    def raw(self) -> dict[str, list[int]]:
        """Words as written; what a synonym stands for is looked at in its place."""
        idf = self.index.idf_of
        for choices in self.choices:
            best = max(choices, key=lambda c: (not c.own, sum([idf[s] for s in c.stems])))
            self.stood |= dict.fromkeys(best.words, best)
        raw: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            if at not in self._spanned:
                raw.setdefault(word.raw, []).append(at)
        for meant, choice in self.stood.items():
            raw.setdefault(meant, [choice.first])
        return raw

    def nearest(self, scores: Scores, answer: int) -> list[tuple[int, float]]:
        """The answer's nearest phrases and the share that each has in its nearness."""
        first = int(self.index.first_phrase[answer])
        last = first + int(self.index.phrase_counts[answer])
        a, b = np.searchsorted(scores.short, (first, last))
        if a == b:
            return [(first + int(np.argmax(scores.near[first:last])), padded(1)[0])]
        ranked = sorted(scores.short[a:b].tolist(), key=lambda p: (-scores.near[p], p))[:3]
        return list(zip(ranked, padded(len(ranked)), strict=True))

    # What evidence asks for: only the windows that an answer does best in are looked at again.

    @cached_property
    def _pulled(self) -> Gathered:
        return self.index.phrase_postings.gather(self.pull)

    @cached_property
    def _earned(self) -> Gathered:
        return self.index.answer_postings.gather(self.earning)

    @cached_property
    def _chosen(self) -> list[list[Gathered]]:
        gather = self.index.answer_postings.gather
        return [[gather(earning) for earning in earnings] for earnings in self.choosing]

    @cached_property
    def _look(self) -> Look:
        return self.letters.look(self.letter_weights)

    def near_parts(self, phrases: Sequence[tuple[int, float]]) -> dict[int, float]:
        """What each feature added to the nearness of phrases with these shares."""
        found: dict[int, float] = {}
        for phrase, share in phrases:
            for feature, weight in self._pulled.parts(phrase):
                found[feature] = found.get(feature, 0.0) + WORDS * share * weight
        return found

    def worth_parts(self, answer: int) -> dict[int, float]:
        """What each stem added to the answer's worth."""
        found = dict(self._earned.parts(answer))
        for choices in self._chosen:
            parts = [dict(gathered.parts(answer)) for gathered in choices]
            for stem, weight in max(parts, key=lambda new: sum(new.values())).items():
                found[stem] = found.get(stem, 0.0) + weight
        return found

    def letter_parts(
        self, scores: Scores, phrases: Sequence[tuple[int, float]]
    ) -> dict[str, float]:
        """What each written word added to the score by its letters."""
        total = np.zeros(len(self.raw))
        for phrase, share in phrases:
            if scores.short[np.searchsorted(scores.short, phrase) % len(scores.short)] == phrase:
                scale = LETTERS * share * self.index.scale[phrase]
                total += scale * self.letters.parts(self._look, phrase, len(self.raw))
        return dict(zip(self.raw, total.tolist(), strict=True))


def _worth(choice: Choice) -> float:
    return 1.0 if choice.own else STAND


@dataclass(frozen=True, slots=True)
class Asker:
    """Makes queries of a post's words; `allowed` is 0 for answers that must not be suggested."""

    index: Index
    letters: Letters
    synonyms: Synonyms
    allowed: Floats

    def ask(self, words: Sequence[Word]) -> list[Query]:
        """The words as they are and, where synonyms are among them, as what these stand for."""
        queries = [Query(self.index, self.letters, words, (), self.allowed)]
        stands = self._stands(words)
        if stands:
            needing = self.allowed * self._lacking(words, stands)
            if needing.any():
                queries.append(Query(self.index, self.letters, words, stands, needing))
        return queries

    def _lacking(self, words: Sequence[Word], stands: Sequence[Stand]) -> Floats:
        """1 for answers without one of the phrases as the post has them: only these need others."""
        lacking = np.zeros(self.index.size)
        for number in {word.number for s in stands for word in words[s.first : s.last]}:
            without = np.ones(self.index.size)
            without[self.index.holders(number)] = 0.0
            np.maximum(lacking, without, out=lacking)
        return lacking

    def tell(self, words: Sequence[Word]) -> Query:
        """The words of a long story, function words left out."""
        stands = self._stands(words)
        return Query(self.index, self.letters, words, stands, self.allowed, telling=True)

    def _stands(self, words: Sequence[Word]) -> list[Stand]:
        return list(self.synonyms.find([word.stem for word in words]))
