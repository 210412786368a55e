"""The paired bootstrap: how far two ways to match differ on the same posts, and how surely."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 1_000


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference of two shares with its 95 % interval."""

    mean: float
    low: float
    high: float

    @property
    def outcome(self) -> str:
        """`tie` where the interval holds 0, else `better` or `worse`."""
        if self.low <= 0 <= self.high:
            return "tie"
        return "better" if self.mean > 0 else "worse"

    def __str__(self) -> str:
        return f"{self.mean:+.3f} [{self.low:+.3f}, {self.high:+.3f}] {self.outcome}"


def paired(ours: Sequence[bool], theirs: Sequence[bool], seed: int = 7) -> Difference:
    """What share of posts ours has right less theirs, post by post the same ones.

    The percentile interval over 1,000 resamples of the posts (Efron and Tibshirani 1993).
    """
    apart = np.array(ours, dtype=np.float64) - np.array(theirs, dtype=np.float64)
    chance = np.random.default_rng(seed)
    drawn = [apart[chance.integers(len(apart), size=len(apart))].mean() for _ in range(RESAMPLES)]
    low, high = np.percentile(drawn, (2.5, 97.5))
    return Difference(float(apart.mean()), float(low), float(high))
