"""Runs: where two lists differ, each stretch of one with the stretch of the other in its place."""

from collections.abc import Hashable, Iterator, Sequence

from rapidfuzz.distance import Indel

Run = tuple[int, int, int, int]
"""Entries `i` to `j` of a list became entries `k` to `m` of another."""


def runs(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[Run]:
    """Where two lists differ, from the first place to the last."""
    i = k = 0
    end = ("equal", len(old), len(old), len(new), len(new))
    for tag, j, i_next, m, k_next in [*Indel.opcodes(old, new), end]:
        if tag == "equal":
            if (i, k) != (j, m):
                yield i, j, k, m
            i, k = i_next, k_next
