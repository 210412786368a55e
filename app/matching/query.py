"""A query: a row of words of a post as features, and the rows that its synonyms stand for."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from math import log, sqrt

import numpy as np

from app.matching.index import K1, Index
from app.matching.phrases import PAIR
from app.matching.reading import Word
from app.matching.shortlist import Shortlist
from app.matching.synonyms import Member, Stand, Synonyms
from app.matching.vocabulary import Floats

FIXED = 0.9
"""What a mended word is worth beside one that was spelt right, and a synonym beside the phrase."""
_VARIANTS = 3


class Query:
    """A row of words of a post, weighed against an index.

    `stems` are the places of each known stem, `trust` is less for one that was read only out of
    mended words or synonyms. `share` is what a stem's BM25 weight is multiplied by. `allowed` is 0
    for answers of the shortlist that must not be suggested. `paired` are the pairs of the post's
    words, where they were looked up before. With `telling`, function words count nothing.
    """

    def __init__(
        self,
        index: Index,
        words: Sequence[Word],
        allowed: Floats,
        *,
        paired: Sequence[int] | None = None,
        telling: bool = False,
    ) -> None:
        self.index = index
        self._paired = paired
        self.words = words
        self.allowed = allowed
        self.stems: dict[int, list[int]] = {}
        self.trust: dict[int, float] = {}
        unknown: set[str] = set()
        stems, usual = self.stems, index.usual if telling else frozenset()
        for at, word in enumerate(words):
            stem = word.number
            if stem in stems:
                stems[stem].append(at)
                if not (word.fixed or word.meant):
                    self.trust[stem] = 1.0
            elif stem < 0:
                unknown.add(word.stem)
            elif stem not in usual:
                stems[stem] = [at]
                self.trust[stem] = FIXED if word.fixed or word.meant else 1.0
        idf = index.idf_of
        self.mass = sum([idf[stem] for stem in stems]) + index.unknown_idf * len(unknown)
        self.share = 1 / ((K1 + 1) * self.mass + 1)

    # A story is scored by its worth alone, so what only nearness needs is made when asked for.

    @cached_property
    def places(self) -> list[int]:
        """Where in the post each word stands."""
        return [word.at for word in self.words]

    @cached_property
    def by_place(self) -> dict[int, Word]:
        """The word that is read at each place of the post."""
        return dict(zip(self.places, self.words, strict=True))

    @cached_property
    def spots(self) -> dict[str, list[int]]:
        """The places of each word, misspelt ones as what they were taken for."""
        spots: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            name = word.word
            if name in spots:
                spots[name].append(at)
            else:
                spots[name] = [at]
        return spots

    @cached_property
    def pairs(self) -> dict[int, list[int]]:
        """The places of the first word of each pair of neighbours that some phrase holds."""
        words, paired = self.words, self._paired
        if paired is None:
            found = find_pairs(self.index, words)
        else:
            found = [paired[word.at] for word in words[:-1]]
        pairs: dict[int, list[int]] = {}
        for at, pair in enumerate(found):
            if pair >= 0:
                pairs.setdefault(pair, []).append(at)
        return pairs

    @cached_property
    def weights(self) -> tuple[list[float], list[float]]:
        """What each word of `spots` and each pair of `pairs` weighs, of length 1 together."""
        each = self.index.gains(self.spots)
        for number, spots in enumerate(self.spots.values()):
            if len(spots) > 1:
                each[number] *= 1 + log(len(spots))
            if self.words[spots[0]].meant:
                each[number] *= FIXED
        pairs: list[float] = self.index.pair_gain[list(self.pairs)].tolist()
        length = sqrt(sum([w * w for w in each]) + sum([w * w for w in pairs])) or 1.0
        return [w / length for w in each], [w / length for w in pairs]


def find_pairs(index: Index, words: Sequence[Word]) -> list[int]:
    """The number of the pair that each word makes with the next, -1 where no phrase holds it."""
    numbers = np.array([word.number for word in words], dtype=np.int64)
    left, right = numbers[:-1], numbers[1:]
    codes = np.where((left < 0) | (right < 0), -1, left * PAIR + right)
    titled = [word.source for word in words].count("title")
    codes[titled - 1 : titled] = -1  # the title comes first, and its last word has no neighbour
    return index.find_pairs(codes)


def ask(
    index: Index,
    shortlist: Shortlist,
    words: Sequence[Word],
    synonyms: Synonyms,
    allowed: Floats,
    paired: Sequence[int],
) -> Iterator[Query]:
    """The words as they are and, where synonyms are among them, as what these stand for.

    Only answers that lack one of the phrases as the post has it need others.
    """
    yield Query(index, words, allowed, paired=paired)
    stands = [
        (stand, members)
        for stand in synonyms.find([word.stem for word in words])
        if (members := _known(index, stand))
    ]
    if not stands:
        return
    numbers = {word.number for stand, _ in stands for word in words[stand.first : stand.last]}
    needing = allowed * _lacking(shortlist, numbers)
    if needing.any():
        for number in range(min(_VARIANTS, max(len(members) for _, members in stands))):
            yield Query(index, _variant(index, words, stands, number), needing)


def _known(index: Index, stand: Stand) -> list[Member]:
    """The other phrases of which the library has every word, the most telling first."""
    found = [m for m in stand.others if all(index.stem_number(stem) >= 0 for stem in m.stems)]
    idf = index.idf_of
    return sorted(found, key=lambda m: -sum(idf[index.stem_number(stem)] for stem in m.stems))


def _lacking(shortlist: Shortlist, numbers: set[int]) -> Floats:
    """1 for answers without one of these stems."""
    lacking = np.zeros(len(shortlist.answers))
    for number in numbers:
        holders = np.ones(len(lacking))
        holders[shortlist.stem_owner[shortlist.stem == number]] = 0.0
        np.maximum(lacking, holders, out=lacking)
    return lacking


def _variant(
    index: Index, words: Sequence[Word], stands: Sequence[tuple[Stand, list[Member]]], number: int
) -> list[Word]:
    """The words with the phrase of that number put where each synonym stands."""
    row: list[Word] = []
    at = 0
    for stand, members in stands:
        member = members[min(number, len(members) - 1)]
        row += words[at : stand.first]
        first, last = words[stand.first], words[stand.last - 1]
        meant = " ".join(member.words)
        for word, stem in zip(member.words, member.stems, strict=True):
            known = index.stem_number(stem)
            place = first.at, first.source, first.start, last.end
            row.append(Word(*place, word, word, stem, known, False, meant))
        at = stand.last
    return [*row, *words[at:]]
