"""Scoring: what the answers of a shortlist make of several queries at once, a row a query."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from app.matching.index import Index
from app.matching.query import Query
from app.matching.shortlist import Shortlist, spread, starts_of, unpack
from app.matching.vocabulary import Floats, Ints

WORTH, NEAR, LOOSE = 1.2, 0.23, 0.92
"""What BM25F's worth counts, and nearness: beside what it says that others don't, and alone."""
RANKS = (0.457, 0.32, 0.223)
"""The share of an answer's nearest phrase, the second and the third: 1 : 0.7 : 0.49."""
MISSING = 0.85
"""A phrase that an answer doesn't have counts as this much of the one before."""
NEIGHBOURS = 32
DAMPING = 0.7
_CELLS = 200_000
"""Cells of a table that are worked on at once: larger ones fall out of the processor's cache."""


def padded(count: int) -> list[float]:
    """The shares of `count` phrases, the last standing in for those that are missing."""
    shares = list(RANKS[:count])
    for rank in range(count, len(RANKS)):
        shares[-1] += RANKS[rank] * MISSING ** (rank - count + 1)
    return shares


_NOTHING = np.zeros(0, dtype=np.int64)
_SHARES = np.array([[0.0] * 3, *([*padded(n), 0.0, 0.0][:3] for n in (1, 2, 3))])


class Looks(NamedTuple):
    """The words of the shortlist that look like the queries': whose, which, and how much.

    `whose` counts the words (`spots`) of all queries end to end, `place` is the one in the
    shortlist, `near` the nearness times the weight of the query's word; `start` is where each
    query's words begin in `whose`, and where the last one's end.
    """

    whose: Ints
    place: npt.NDArray[np.int32]
    near: Floats
    start: Ints

    def gains(self, query: int, weight: Floats) -> list[float]:
        """What each word of a query meets, where each word of the shortlist has a weight."""
        first, last = self.start[query : query + 2].tolist()
        a, b = self.whose.searchsorted((first, last)).tolist()
        met = self.near[a:b] * weight[self.place[a:b]]
        gains: list[float] = np.bincount(self.whose[a:b] - first, met, last - first).tolist()
        return gains


class Scores(NamedTuple):
    """Of one query: nearness per phrase of the shortlist, `worth` and nearness per answer.

    `near` is the cosine of the query with each phrase, `ranked` that of an answer's nearest three
    phrases, `worth` BM25F over the most that the query's words could earn; all 0 to about 1.
    In `looks` the query is the one numbered `row`.
    """

    near: Floats
    worth: Floats
    ranked: Floats
    looks: Looks
    row: int


class Held:
    """What the answers of a shortlist hold of a post's stems; each stem is read once."""

    def __init__(self, shortlist: Shortlist, count: int) -> None:
        """Stems are numbered below `count`."""
        self.shortlist = shortlist
        self._count = count
        self._row: dict[int, int] = {}
        self._table = np.zeros((0, len(shortlist.answers)))

    def worths(self, queries: Sequence[Query]) -> Floats:
        """BM25F of every answer over the words' mass, 0 to 1: a row a query."""
        stems = [stem for query in queries for stem in query.trust]
        new = [stem for stem in dict.fromkeys(stems) if stem not in self._row]
        if new:
            self._read(new)
        owner = np.repeat(np.arange(len(queries)), [len(query.trust) for query in queries])
        trusted = np.zeros((len(queries), len(self._row)))
        trusted[owner, [self._row[stem] for stem in stems]] = [
            trust * query.share for query in queries for trust in query.trust.values()
        ]
        worth: Floats = np.einsum("qs,sa->qa", trusted, self._table)  # `@` would wake BLAS threads
        return worth

    def _read(self, stems: Sequence[int]) -> None:
        shortlist, count = self.shortlist, len(self._row)
        self._row.update(zip(stems, range(count, count + len(stems)), strict=True))
        place = np.full(self._count, -1)
        place[list(stems)] = np.arange(len(stems))
        met = place[shortlist.stem]
        held = np.flatnonzero(met >= 0)
        table = np.zeros((len(stems), len(shortlist.answers)))
        table[met[held], shortlist.stem_owner[held]] = shortlist.stem_weight[held]
        self._table = np.concatenate([self._table, table]) if count else table


def score_all(index: Index, held: Held, queries: Sequence[Query]) -> list[Scores]:
    """Score the answers of the shortlist for each query.

    Most posts are short and most libraries small, so that one numpy call for all queries costs
    little more than one for each.
    """
    step = max(1, _CELLS // max(1, len(held.shortlist.column)))
    found: list[Scores] = []
    for at in range(0, len(queries), step):
        found += _score(index, held, queries[at : at + step])
    return found


def _score(index: Index, held: Held, queries: Sequence[Query]) -> list[Scores]:
    shortlist = held.shortlist
    allowed = np.array([query.allowed for query in queries])
    worth = held.worths(queries) * allowed
    looks = _look(index, shortlist, queries)
    near = _nearness(index, shortlist, queries, looks)
    near *= allowed[:, shortlist.owner]
    ranked = _ranked(shortlist, near)
    every = zip(near, worth, ranked, strict=True)
    return [Scores(*parts, looks, row) for row, parts in enumerate(every)]


def _nearness(index: Index, shortlist: Shortlist, queries: Sequence[Query], looks: Looks) -> Floats:
    """The cosine of each query with each phrase: words that look alike, and equal pairs."""
    count, width = len(queries), shortlist.width
    if not len(shortlist.phrases):
        return np.zeros((count, 0))
    row = np.repeat(np.arange(count) * width, np.diff(looks.start))
    sums = np.bincount(row[looks.whose] + looks.place, looks.near, minlength=count * width)
    met = sums.astype(np.float64, copy=False).reshape(count, width)
    each = met.take(shortlist.column, axis=1)
    each *= shortlist.word_weight
    near: Floats = np.add.reduceat(each, shortlist.word_start, axis=1)
    near += _paired(index, shortlist, queries)
    return near


def _look(index: Index, shortlist: Shortlist, queries: Sequence[Query]) -> Looks:
    """Look up every word of the queries; what the shortlist lacks is left out at once."""
    rows = index.alike.rows([word for query in queries for word in query.spots])
    weight = np.array([weight for query in queries for weight in query.weights[0]])
    words, near = unpack(np.concatenate([_NOTHING, *rows]))
    place = shortlist.place[words]
    (found,) = (place >= 0).nonzero()
    whose = np.repeat(np.arange(len(rows)), list(map(len, rows)))[found]
    return Looks(
        whose,
        place[found],
        near[found] * weight[whose],
        starts_of(np.array([len(query.spots) for query in queries])),
    )


def _paired(index: Index, shortlist: Shortlist, queries: Sequence[Query]) -> Floats:
    """What equal pairs add to each query's cosine with each phrase."""
    count = len(shortlist.phrases)
    pair = np.array([pair for query in queries for pair in query.pairs], dtype=np.int64)
    weight = np.array([w for query in queries for w in query.weights[1]])
    row = np.repeat(np.arange(len(queries)), [len(query.pairs) for query in queries])
    at, sizes = spread(index.pair_rows, pair)
    place = shortlist.phrase_place[index.pair_phrase[at]]
    gain = index.pair_phrase_weight[at] * np.repeat(weight, sizes)
    key = np.repeat(row * count, sizes) + place
    found = place >= 0
    sums = np.bincount(key[found], gain[found], minlength=len(queries) * count)
    return sums.astype(np.float64, copy=False).reshape(len(queries), count)


def _ranked(shortlist: Shortlist, near: Floats) -> Floats:
    """The nearness of each answer's three nearest phrases, by their shares.

    The nearest is taken out to find the next; of equal ones the first goes first.
    """
    ranked = np.zeros((len(near), len(shortlist.answers)))
    some = np.flatnonzero(shortlist.held)
    if not len(some):
        return ranked
    first, held = shortlist.first[some], shortlist.held[some]
    owner = np.repeat(np.arange(len(some)), held)
    left = near - 1e-12 * np.arange(near.shape[1])
    shares = _SHARES[np.minimum(held, len(RANKS))]
    sums = np.zeros((len(near), len(some)))
    for rank in range(len(RANKS)):
        best = np.maximum.reduceat(left, first, axis=1)
        sums += shares[:, rank] * np.maximum(best, 0.0)
        if rank + 1 < len(RANKS):
            np.putmask(left, left == best.take(owner, axis=1), -1.0)
    ranked[:, some] = sums
    return ranked


def unlike(index: Index, shortlist: Shortlist, scores: Sequence[Scores]) -> Floats:
    """How much of each query an answer's phrases explain that other answers' don't: a row each.

    Kernel ridge regression on the query's nearest phrases, solved for each query (a lazy learner):
    a = (G + damping)^-1 k with k the query's cosines and G the phrases' own; an answer gets the
    sum of its phrases' a. It may be negative.
    """
    found = np.zeros((len(scores), len(shortlist.answers)))
    most = min(NEIGHBOURS, len(shortlist.phrases))
    if not most:
        return found
    for row, score in enumerate(scores):
        rough = score.near + score.worth[shortlist.owner]
        near = np.sort(np.argpartition(-rough, most - 1)[:most])
        k = score.near[near]
        alike = _alike(index, shortlist.phrases[near])
        alike[np.diag_indices(most)] += DAMPING
        parts = np.linalg.solve(alike, k)
        own = np.bincount(shortlist.owner[near], parts, minlength=found.shape[1])
        found[row] = np.where(score.ranked > 0, own, 0.0)
    return found


def _alike(index: Index, phrases: Ints) -> Floats:
    """The cosines of some phrases with one another."""
    count = len(phrases)
    at, sizes = spread(index.word_start, phrases)
    word, weight = index.word[at], index.word_weight[at]
    owner = np.repeat(np.arange(count), sizes)
    place = np.full(len(index.counts) + 1, -1, dtype=np.int32)
    place[word] = 0
    distinct = np.flatnonzero(place == 0)
    place[distinct] = np.arange(len(distinct))
    column = place[word]
    names = index.vocabulary.words
    rows = index.alike.rows([names[number] for number in distinct.tolist()])
    lengths = np.array(list(map(len, rows)))
    words, near = unpack(np.concatenate(rows))
    other = place[words]
    inside = np.flatnonzero(other >= 0)
    table = np.zeros((len(distinct), len(distinct)))
    table[np.repeat(np.arange(len(distinct)), lengths)[inside], other[inside]] = near[inside]
    met = np.add.reduceat(table[column] * weight[:, None], _begins(owner), axis=0)
    alike: Floats = np.add.reduceat(met[:, column] * weight, _begins(owner), axis=1)
    return alike + _alike_pairs(index, phrases)


def _begins(owner: Ints) -> Ints:
    """Where each owner's entries begin; every owner has some."""
    return np.flatnonzero(np.diff(owner, prepend=-1))


def _alike_pairs(index: Index, phrases: Ints) -> Floats:
    """What the pairs that phrases share add to their cosines."""
    at, sizes = spread(index.pair_start, phrases)
    owner = np.repeat(np.arange(len(phrases)), sizes)
    # In the phrases' order, so that the same sums come out however the stems are numbered.
    places: dict[int, int] = {}
    column = [places.setdefault(pair, len(places)) for pair in index.pair[at].tolist()]
    table = np.zeros((len(phrases), len(places)))
    table[owner, column] = index.pair_weight[at]
    shared = table[:, np.bincount(column, minlength=len(places)) > 1]
    alike: Floats = np.einsum("ip,jp->ij", shared, shared)
    alike[np.diag_indices(len(phrases))] = (table**2).sum(axis=1)
    return alike
