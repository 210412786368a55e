"""Near: sentences that are one but for a word or a typo get one number, in about linear time.

MinHash over words and pairs (Broder 1997) finds the few that a sentence may be; RapidFuzz decides.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from app.insights.past.sentences import FEWEST
from app.insights.past.watch import Watch

BANDS, ROWS = 32, 2
ALIKE, ALIKE_SHORT = 78, 88
"""How alike, of 100, sentences are that are one; below `SHORT` words, one word is much."""
SHORT = 6
_TRIED = 12
"""The sentences that one is compared with at most."""
_LONGEST = 60
"""Words by which a sentence is known."""
_PRIME = (1 << 31) - 1
_random = np.random.default_rng(20261125)  # fixed: the same replies give the same proposals
_A = _random.integers(1, _PRIME, BANDS * ROWS, dtype=np.uint64)[:, None]
_B = _random.integers(0, _PRIME, BANDS * ROWS, dtype=np.uint64)[:, None]

Words = tuple[str, ...]


def number_sentences(sentences: Iterable[Words], watch: Watch) -> dict[Words, int]:
    """For the words of each sentence that can be known again, the number of those like it."""
    counts = Counter(words for words in sentences if len(words) >= FEWEST)
    ordered = sorted(counts, key=lambda words: (-counts[words], words))
    leaders: list[str] = []
    sizes: list[int] = []
    buckets: dict[tuple[int, int], list[int]] = defaultdict(list)
    numbers: dict[Words, int] = {}
    for words in watch(ordered, "Comparing"):
        line = " ".join(words[:_LONGEST])
        bands = list(_bands(words[:_LONGEST]))
        near = Counter(n for band in bands for n in buckets.get(band, ()))
        found = _like(line, len(words), [n for n, _ in near.most_common(_TRIED)], leaders, sizes)
        if found < 0:
            found = len(leaders)
            leaders.append(line)
            sizes.append(len(words))
            for band in bands:
                buckets[band].append(found)
        numbers[words] = found
    return numbers


def _like(
    line: str, size: int, tried: Sequence[int], leaders: Sequence[str], sizes: Sequence[int]
) -> int:
    """The number of the leader that a sentence is most like, or -1."""
    best, found = 0.0, -1
    for number in tried:
        least = ALIKE if min(size, sizes[number]) >= SHORT else ALIKE_SHORT
        alike = max(
            fuzz.ratio(line, leaders[number], score_cutoff=least),
            fuzz.token_sort_ratio(line, leaders[number], score_cutoff=least),
        )
        if alike > best:
            best, found = alike, number
    return found


def _bands(words: Words) -> Iterator[tuple[int, int]]:
    runs = {crc32(word.encode()) for word in words}
    runs |= {crc32(f"{a} {b}".encode()) for a, b in pairwise(words)}
    values = np.fromiter(runs, dtype=np.uint64, count=len(runs)) % _PRIME
    least: NDArray[np.uint64] = ((_A * values + _B) % _PRIME).min(axis=1)
    for band, row in enumerate(least.reshape(BANDS, ROWS).tolist()):
        yield band, hash(tuple(row))
