"""Scoring: what the answers make of several queries at once, as tables with a row a query."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from app.matching.index import Floats, Index, Ints
from app.matching.query import LETTERS, RANKS, WORDS, Query, Scores, padded

SHORT_LIST = 64
_CELLS = 131_072
"""Cells of a table that are worked on at once: larger ones fall out of the processor's cache."""

_SHARES = np.array([[0.0] * 3, *([*padded(n), 0.0, 0.0][:3] for n in (1, 2, 3))])


@dataclass(frozen=True, slots=True)
class _Rows:
    """Tables of several queries: nearness of each phrase, worth of each answer, short lists."""

    near: Floats
    worth: Floats
    short: Ints


def score_all(queries: Sequence[Query]) -> list[Scores]:
    """Score every answer for each query: its nearest phrases by words and letters, plus BM25F.

    Most posts are short and most libraries small, so that one numpy call for all queries costs
    little more than one for each.
    """
    if not queries:
        return []
    step = max(1, _CELLS // max(1, len(queries[0].index.phrases)))
    chunks = (queries[at : at + step] for at in range(0, len(queries), step))
    return [scores for chunk in chunks for scores in _score(chunk)]


def _score(queries: Sequence[Query]) -> Iterator[Scores]:
    index, letters = queries[0].index, queries[0].letters
    allowed = np.vstack([query.allowed for query in queries])
    worth = _worths(queries) * allowed
    near = index.phrase_postings.table([query.pull for query in queries], len(index.phrases))
    near *= allowed[:, index.phrase_answer]
    short = _short_lists(index, near, worth)
    near *= WORDS
    alike = letters.nearness([query.letter_weights for query in queries], short)
    near[np.arange(len(queries))[:, None], short] += LETTERS * index.scale[short] * alike
    total = (worth + _ranked(index, _Rows(near, worth, short))) * allowed
    return map(Scores, total, worth, near, short)


def _worths(queries: Sequence[Query]) -> Floats:
    """BM25F of every answer over the words' mass, 0 to 1; of a synonym's phrases the best."""
    rows = [query.earning for query in queries]
    places: list[tuple[int, int, int]] = []
    for number, query in enumerate(queries):
        for earnings in query.choosing:
            places.append((number, len(rows), len(rows) + len(earnings)))
            rows += earnings
    index = queries[0].index
    table = index.answer_postings.table(rows, index.size)
    for number, first, last in places:
        table[number] += table[first:last].max(axis=0)
    return table[: len(queries)]


def worth(query: Query) -> Floats:
    """The worth of every answer for one query."""
    worths: Floats = _worths([query])[0] * query.allowed
    return worths


def _short_lists(index: Index, near: Floats, worth: Floats) -> Ints:
    """The phrases, in order, whose letters are looked at."""
    count = near.shape[1]
    if count <= SHORT_LIST:
        return np.tile(np.arange(count), (len(near), 1))
    rough = near + 2 * worth[:, index.phrase_answer]
    short = np.argpartition(-rough, SHORT_LIST, axis=1)[:, :SHORT_LIST]
    short.sort(axis=1)
    return short


def _ranked(index: Index, rows: _Rows) -> Floats:
    """Nearness per answer: of those on the short list three phrases, of others the best."""
    best = np.maximum.reduceat(rows.near, index.first_phrase, axis=1)
    total: Floats = best * padded(1)[0]
    row = np.arange(len(total))[:, None]
    place = (index.phrase_answer[rows.short] + row * index.size).ravel()
    near, phrase = rows.near[row, rows.short].ravel(), rows.short.ravel()
    order = np.lexsort((phrase, -near, place))
    place, ranked = place[order], near[order]
    held = np.bincount(place, minlength=total.size)
    rank = np.arange(len(place)) - (np.cumsum(held) - held)[place]
    count = np.minimum(held[place], len(RANKS))
    shares = np.where(rank < count, _SHARES[count, np.minimum(rank, len(RANKS) - 1)], 0.0)
    sums = np.bincount(place, shares * ranked, minlength=total.size)
    total.ravel()[place] = sums[place]
    return total
