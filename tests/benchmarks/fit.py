"""Fits the constants of app/matching/verdict.py: python -m tests.benchmarks.fit PATH."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.matching.evaluate import lower_bound
from tests.benchmarks.outside import print_outside
from tests.benchmarks.samples import HAVE_ANSWER, Sample, gather
from tests.benchmarks.sets import read_sets

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

LIKELY, EARNED = (0, 1, 2, 3, 4), (0, 1, 2, 3, 5)
"""The signs that the confidence rests on, and `sure`: see `verdict.Signs`."""
KNOTS, EARNED_KNOTS = (0.5, 0.85), (0.3, 0.6, 0.85)
"""Where a curve bends: at these shares of the samples."""
HARD = frozenset({"held", "keyed"})
"""`sure` is fitted where a third of the answers is held out: there it goes wrong."""
DAMPING = 10.0
STEPS = 1_500


@dataclass(frozen=True, slots=True)
class Fitted:
    """Constants of a confidence: a curve's knots and slopes for each sign, and a constant."""

    knots: tuple[tuple[float, ...], ...]
    slopes: tuple[tuple[float, ...], ...]
    constant: float

    def __call__(self, signs: Floats) -> Floats:
        """The confidence for rows of signs."""
        x = _bent(signs, self.knots) @ np.concatenate(self.slopes) + self.constant
        likely: Floats = 1 / (1 + np.exp(-x))
        return likely

    def __str__(self) -> str:
        rows = zip(self.knots, self.slopes, strict=True)
        curves = [f"    Curve({_round(knots)}, {_round(slopes)})," for knots, slopes in rows]
        return "\n".join([*curves, f"    constant {self.constant:.3f}"])


def _round(numbers: Sequence[float]) -> tuple[float, ...]:
    return tuple(round(number, 3) for number in numbers)


def _bent(signs: Floats, knots: Sequence[Sequence[float]]) -> Floats:
    """Each sign as how far it reaches into each stretch between its knots."""
    columns = []
    for column, row in zip(signs.T, knots, strict=True):
        first = row[0] if row else np.inf
        columns.append(np.minimum(column, first) - (first if row else 0.0))
        for low, high in zip(row, (*row[1:], np.inf), strict=False):
            columns.append(np.clip(column, low, high) - low)
    return np.stack(columns, axis=1)


def _quantiles(column: Floats, weights: Floats, bends: Sequence[float]) -> tuple[float, ...]:
    order = np.argsort(column)
    total = np.cumsum(weights[order]) / weights.sum()
    at = np.minimum(np.searchsorted(total, bends), len(order) - 1)
    return tuple(sorted({round(float(column[order[place]]), 3) for place in at}))


def fit(signs: Floats, right: Floats, weights: Floats, bends: Sequence[float]) -> Fitted:
    """Weighted logistic regression over curves of signs, none of which ever falls."""
    knots = tuple(_quantiles(column, weights, bends) for column in signs.T)
    slopes, constant = _descend(_bent(signs, knots), right, weights)
    parts = np.split(slopes, np.cumsum([len(row) + 1 for row in knots])[:-1])
    return Fitted(knots, tuple(tuple(part.tolist()) for part in parts), constant)


def _descend(table: Floats, right: Floats, weights: Floats) -> tuple[Floats, float]:
    """Accelerated projected gradient (FISTA, Beck and Teboulle 2009): slopes stay >= 0."""
    middle, width = table.mean(axis=0), table.std(axis=0) + 1e-9
    scaled = np.c_[(table - middle) / width, np.ones(len(table))]
    weights = weights * len(weights) / weights.sum()
    floor = np.r_[np.zeros(table.shape[1]), -np.inf]
    damping = np.r_[np.full(table.shape[1], DAMPING), 0.0]
    curve = (scaled * weights[:, None]).T @ scaled / 4 + np.diag(damping)
    step = 1 / float(np.linalg.eigvalsh(curve)[-1])
    found = ahead = np.maximum(np.zeros(scaled.shape[1]), floor)
    pace = 1.0
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-scaled @ ahead))
        slope = scaled.T @ (weights * (likely - right)) + damping * ahead
        after = np.maximum(ahead - step * slope, floor)
        quicker = (1 + (1 + 4 * pace**2) ** 0.5) / 2
        ahead = after + (pace - 1) / quicker * (after - found)
        found, pace = after, quicker
    slopes = found[:-1] / width
    return slopes, float(found[-1] - slopes @ middle)


def _weigh(samples: Sequence[Sample]) -> Floats:
    """Families and kinds weigh the same, and six tenths of each have an answer."""
    groups: dict[tuple[str, str, bool], list[int]] = {}
    for place, sample in enumerate(samples):
        groups.setdefault((sample.family, sample.kind, sample.fits), []).append(place)
    weights = np.zeros(len(samples))
    for (_, _, fits), places in groups.items():
        weights[places] = (HAVE_ANSWER if fits else 1 - HAVE_ANSWER) / len(places)
    return weights


def fit_samples(
    samples: Sequence[Sample], columns: Sequence[int], bends: Sequence[float]
) -> Fitted:
    """Constants that tell right answers from wrong ones by some columns of their signs."""
    right = np.array([sample.right for sample in samples], dtype=np.float64)
    return fit(_table(samples, columns), right, _weigh(samples), bends)


def _table(samples: Sequence[Sample], columns: Sequence[int]) -> Floats:
    return np.array([[sample.signs[column] for column in columns] for sample in samples])


def outside(
    samples: Sequence[Sample], columns: Sequence[int], bends: Sequence[float]
) -> list[float]:
    """The confidence in each sample by constants fitted without its family."""
    found = np.zeros(len(samples))
    family = np.array([sample.family for sample in samples])
    for name in sorted(set(family)):
        others = [sample for sample in samples if sample.family != name]
        own = [sample for sample in samples if sample.family == name]
        found[family == name] = fit_samples(others, columns, bends)(_table(own, columns))
    return found.tolist()


Row = tuple[Sample, float]
"""A sample and how likely its answer is by constants fitted without its family."""


def print_sure(rows: Sequence[Row]) -> None:
    """From where on `sure` is earned, how many posts with an answer get it, how many are right."""
    threshold = earned(rows)
    sure = [sample.right for sample, likely in rows if likely >= threshold]
    share = len(sure) / max(1, sum(sample.fits for sample, _ in rows))
    bound = lower_bound(sum(sure), len(sure))
    right = sum(sure) / max(1, len(sure))
    print(f"  from {threshold:.3f}: {share:.3f} sure, {right:.3f} right, at least {bound:.3f}")


def earned(rows: Sequence[Row], level: float = 0.95) -> float:
    """The lowest likelihood from which the bound of the share that is right is `level`."""
    ranked = sorted(rows, key=lambda row: -row[1])
    right, lowest = 0, 1.0
    for count, (sample, likely) in enumerate(ranked, 1):
        right += sample.right
        if count % 10 == 0 and lower_bound(right, count) >= level:
            lowest = likely
    return lowest


def main() -> None:
    """Print the constants for short and for long stretches, and for `sure`."""
    samples = list(gather(read_sets(Path(sys.argv[1]))))
    short = [sample for sample in samples if not sample.long]
    print("short", fit_samples(short, LIKELY, KNOTS), sep="\n")
    likely = outside(short, LIKELY, KNOTS)
    print_outside(short, likely)
    hard = [sample for sample in short if sample.kind in HARD]
    print("sure", fit_samples(hard, EARNED, EARNED_KNOTS), sep="\n")
    rows = zip(hard, outside(hard, EARNED, EARNED_KNOTS), strict=True)
    print_sure([row for row in rows if row[0].kind == "held"])
    print("long", fit_samples([s for s in samples if s.long], (0, 1), ()), sep="\n")


if __name__ == "__main__":
    main()
