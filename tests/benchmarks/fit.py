"""Fits the constants of app/matching/verdict.py: python -m tests.benchmarks.fit PATH."""

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.answer import Answer
from app.matching import Matcher
from app.matching.evaluate import Labelled, lower_bound
from app.matching.verdict import SURE
from tests.benchmarks.sets import Labels, read_sets, with_keywords

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

HAVE_ANSWER = 0.6
KNOTS = (0.5, 0.85)
"""Where a curve bends: at these shares of the samples."""
RISING = 5
"""So many signs, the first ones, may only make an answer likelier."""
DAMPING = 10.0
STEPS = 1_500
DOZEN = 80
"""Posts that are tried on a dozen answers; on more, all are."""
DRAWS = {"whole": 1, "held": 3, "dozen": 8}


@dataclass(frozen=True, slots=True)
class Sample:
    """What an answer to a post looked like, and whether it was right."""

    family: str
    kind: str
    right: bool
    fits: bool
    long: bool
    signs: tuple[float, ...]


Judged = tuple[Sample, float]
"""A sample and the confidence that its answer got."""


def _look(matcher: Matcher, posts: Sequence[Labelled], family: str, kind: str) -> Iterator[Sample]:
    ids = {answer.id for answer in matcher.answers}
    for post in posts:
        topics = matcher.topics(post.text)
        for topic in sorted(topics, key=lambda topic: -topic.total.max())[:1]:
            place = int(topic.total.argmax())
            answer = matcher.suggested[int(topic.shortlist.answers[place])]
            fits = not ids.isdisjoint(post.answers)
            long, signs = topic.story is not None, topic.signs(place)
            yield Sample(family, kind, answer.id in post.answers, fits, long, signs)


def _libraries(labels: Labels, chance: random.Random) -> Iterator[tuple[str, list[Answer]]]:
    sizes = {"whole": len(labels.answers), "held": len(labels.answers) * 2 // 3, "dozen": 12}
    for kind, size in sizes.items():
        for _ in range(DRAWS[kind]):
            yield kind, chance.sample(labels.answers, size)


def _posts(
    labels: Labels, answers: Sequence[Answer], kind: str, chance: random.Random
) -> list[Labelled]:
    """Some posts of a set; as many that fit one of a dozen answers as others."""
    if kind != "dozen":
        return list(labels.posts)
    ids = {answer.id for answer in answers}
    fitting = [post for post in labels.posts if not ids.isdisjoint(post.answers)]
    others = [post for post in labels.posts if ids.isdisjoint(post.answers)]
    count = min(DOZEN // 2, len(fitting), len(others))
    return chance.sample(fitting, count) + chance.sample(others, count)


def make_long(
    posts: Sequence[Labelled], talk: Sequence[str], chance: random.Random
) -> list[Labelled]:
    """Posts of talk, six in ten with a labelled post among it."""
    made = []
    for post in posts:
        there = chance.random() < HAVE_ANSWER
        told = [f"{text.rstrip('.?! ')}." for text in chance.sample(talk, chance.randint(5, 12))]
        told.insert(chance.randint(0, len(told)), post.text if there else "")
        made.append(Labelled(post.id, " ".join(told), post.answers if there else ()))
    return made


def gather(sets: Sequence[Labels], seed: int = 3) -> Iterator[Sample]:
    """Samples of every set: its library whole, with a third held out, a dozen of it; with posts of
    other families, that nothing fits; with long posts."""
    chance = random.Random(seed)
    for labels in sets:
        for kind, answers in _libraries(labels, chance):
            posts = _posts(labels, answers, kind, chance)
            yield from _look(Matcher(answers), posts, labels.family, kind)
        others = [s for s in sets if s.family != labels.family]
        foreign = [Labelled(p.id, p.text) for s in others for p in chance.sample(s.posts, 150)]
        mixed = [*chance.sample(labels.posts, 390), *foreign]
        yield from _look(Matcher(labels.answers), mixed, labels.family, "foreign")
        for _ in range(2):
            answers = chance.sample(labels.answers, len(labels.answers) * 2 // 3)
            keyed = Matcher(with_keywords(answers, chance))
            yield from _look(keyed, mixed, labels.family, "keyed")
        talk = [p.text for s in others for p in s.posts if 30 < len(p.text) < 140]
        for size, count in ((40, 300), (12, 200)):
            answers = chance.sample(labels.answers, min(size, len(labels.answers)))
            ids = {answer.id for answer in answers}
            known = [post for post in labels.posts if not ids.isdisjoint(post.answers)]
            posts = make_long(chance.sample(known, min(count, len(known))), talk, chance)
            yield from _look(Matcher(answers), posts, labels.family, f"long of {size}")


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


def _quantiles(column: Floats, weights: Floats) -> tuple[float, ...]:
    order = np.argsort(column)
    total = np.cumsum(weights[order]) / weights.sum()
    at = np.minimum(np.searchsorted(total, KNOTS), len(order) - 1)
    return tuple(sorted({round(float(column[order[place]]), 3) for place in at}))


def fit(signs: Floats, right: Floats, weights: Floats, rising: int, bent: bool) -> Fitted:
    """Weighted logistic regression over curves of signs, the first `rising` never falling."""
    knots = tuple(
        _quantiles(column, weights) if bent and number < rising else ()
        for number, column in enumerate(signs.T)
    )
    sizes = [len(row) + 1 for row in knots]
    up = np.repeat(np.arange(len(knots)) < rising, sizes)
    slopes, constant = _descend(_bent(signs, knots), right, weights, up)
    parts = np.split(slopes, np.cumsum(sizes)[:-1])
    return Fitted(knots, tuple(tuple(part.tolist()) for part in parts), constant)


def _descend(table: Floats, right: Floats, weights: Floats, up: Flags) -> tuple[Floats, float]:
    """Accelerated projected gradient (FISTA, Beck and Teboulle 2009): slopes of `up` stay >= 0."""
    middle, width = table.mean(axis=0), table.std(axis=0) + 1e-9
    scaled = np.c_[(table - middle) / width, np.ones(len(table))]
    weights = weights * len(weights) / weights.sum()
    floor = np.where(np.r_[up, False], 0.0, -np.inf)
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


def fit_samples(samples: Sequence[Sample]) -> Fitted:
    """Constants for short samples, or for long ones (a line for each of their signs)."""
    signs = np.array([sample.signs for sample in samples])
    right = np.array([sample.right for sample in samples], dtype=np.float64)
    long = samples[0].long
    return fit(signs, right, _weigh(samples), rising=2 if long else RISING, bent=not long)


def outside(samples: Sequence[Sample]) -> list[Judged]:
    """Each sample with the confidence of constants fitted without its family."""
    found: list[Judged] = []
    for family in sorted({sample.family for sample in samples}):
        inside = [sample for sample in samples if sample.family == family]
        fitted = fit_samples([sample for sample in samples if sample.family != family])
        likely = fitted(np.array([sample.signs for sample in inside]))
        found += zip(inside, likely.tolist(), strict=True)
    return found


def _report(name: str, samples: Sequence[Sample]) -> None:
    print(name, fit_samples(samples), sep="\n")
    judged = outside(samples)
    for kind in sorted({sample.kind for sample in samples}):
        rows = [(sample, likely) for sample, likely in judged if sample.kind == kind]
        print_sure(f"  {kind}, out of family", rows)
        threshold = earned(rows)
        print_sure(f"    from {threshold:.3f}", rows, threshold)


def print_sure(name: str, rows: Sequence[Judged], threshold: float = SURE) -> None:
    """How often `sure` is right, its exact lower bound, how many posts with an answer get it."""
    sure = [sample.right for sample, likely in rows if likely >= threshold]
    fitting = sum(sample.fits for sample, _ in rows)
    bound = lower_bound(sum(sure), len(sure))
    share = sum(sure) / len(sure) if sure else float("nan")
    given = len(sure) / max(1, fitting)
    print(f"{name}: sure {given:.3f}, right {share:.3f}, at least {bound:.3f}")


def earned(rows: Sequence[Judged], level: float = 0.95) -> float:
    """The lowest confidence from which the bound of the share that is right is `level`."""
    ranked = sorted(rows, key=lambda row: -row[1])
    right, lowest = 0, 1.0
    for count, (sample, likely) in enumerate(ranked, 1):
        right += sample.right
        if count % 10 == 0 and lower_bound(right, count) >= level:
            lowest = likely
    return lowest


def main() -> None:
    """Print the constants for short and for long stretches."""
    samples = list(gather(read_sets(Path(sys.argv[1]))))
    _report("short", [sample for sample in samples if not sample.long])
    _report("long", [sample for sample in samples if sample.long])


if __name__ == "__main__":
    main()
