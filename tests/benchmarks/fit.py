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
from app.matching.evaluate import Labelled
from app.matching.verdict import SURE
from tests.benchmarks.sets import Labels, read_sets

Floats = npt.NDArray[np.float64]

HAVE_ANSWER = 0.6
POSTS = {"whole": 600, "held": 350, "dozen": 60}


@dataclass(frozen=True, slots=True)
class Sample:
    """What the first answer to a post looked like, and whether it was right."""

    family: str
    kind: str
    right: bool
    fits: bool
    long: bool
    signs: tuple[float, ...]


def _look(matcher: Matcher, posts: Sequence[Labelled], family: str, kind: str) -> Iterator[Sample]:
    ids = {answer.id for answer in matcher.answers}
    for post in posts:
        for topic in matcher.topics(post.text)[:1]:
            answer = int(topic.total.argmax())
            right = matcher.suggested[answer].id in post.answers
            fits = not ids.isdisjoint(post.answers)
            signs = topic.signs(answer)
            yield Sample(family, kind, right, fits, topic.story is not None, signs)


def _libraries(labels: Labels, chance: random.Random) -> Iterator[tuple[str, list[Answer]]]:
    yield "whole", list(labels.answers)
    for _ in range(2):
        yield "held", chance.sample(labels.answers, len(labels.answers) * 2 // 3)
    for _ in range(12):
        yield "dozen", chance.sample(labels.answers, 12)


def _long(posts: Sequence[Labelled], talk: Sequence[str], chance: random.Random) -> list[Labelled]:
    """Posts of talk, six in ten with a labelled post among it."""
    made = []
    for post in posts:
        there = chance.random() < 0.6
        told = [f"{text.rstrip('.?! ')}." for text in chance.sample(talk, chance.randint(5, 12))]
        told.insert(chance.randint(0, len(told)), post.text if there else "")
        made.append(Labelled(post.id, " ".join(told), post.answers if there else ()))
    return made


def gather(sets: Sequence[Labels], seed: int = 3) -> Iterator[Sample]:
    """Samples of every set: its library whole, with a third held out, a dozen of it, long."""
    chance = random.Random(seed)
    for labels in sets:
        for kind, answers in _libraries(labels, chance):
            posts = chance.sample(labels.posts, min(POSTS[kind], len(labels.posts)))
            yield from _look(Matcher(answers), posts, labels.family, kind)
        others = [s for s in sets if s.family != labels.family]
        talk = [p.text for s in others for p in s.posts if 30 < len(p.text) < 140]
        known = [post for post in labels.posts if post.answers]
        for size, count in ((40, 200), (12, 150)):
            answers = chance.sample(labels.answers, min(size, len(labels.answers)))
            posts = _long(chance.sample(known, min(count, len(known))), talk, chance)
            yield from _look(Matcher(answers), posts, labels.family, f"long of {size}")


def fit(signs: Floats, right: Floats, weights: Floats) -> Floats:
    """Weighted logistic regression by Newton's method; the last number is the constant."""
    table = np.c_[signs, np.ones(len(signs))]
    found = np.zeros(table.shape[1])
    for _ in range(60):
        likely = 1 / (1 + np.exp(-table @ found))
        slope = table.T @ (weights * (likely - right)) + 0.01 * np.r_[found[:-1], 0]
        curve = (table * (weights * likely * (1 - likely))[:, None]).T @ table
        found -= np.linalg.solve(curve + 0.01 * np.eye(len(found)), slope)
    return found


def _weigh(samples: Sequence[Sample]) -> Floats:
    """Families and kinds weigh the same, and six tenths of each have an answer."""
    groups: dict[tuple[str, str, bool], list[int]] = {}
    for at, sample in enumerate(samples):
        groups.setdefault((sample.family, sample.kind, sample.fits), []).append(at)
    weights = np.zeros(len(samples))
    for (_, _, fits), places in groups.items():
        weights[places] = 1000 * (HAVE_ANSWER if fits else 1 - HAVE_ANSWER) / len(places)
    return weights


def _fitted(samples: Sequence[Sample]) -> Floats:
    signs = np.array([sample.signs for sample in samples])
    right = np.array([sample.right for sample in samples], dtype=np.float64)
    return fit(signs, right, _weigh(samples))


def _report(samples: Sequence[Sample]) -> None:
    """The constants, and how often `sure` would be right in a family they weren't fitted on."""
    print(np.round(_fitted(samples), 2))
    for family in sorted({sample.family for sample in samples}):
        inside = [sample for sample in samples if sample.family == family]
        outside = [sample for sample in samples if sample.family != family]
        if outside:
            constants = _fitted(outside)
            signs = np.array([sample.signs for sample in inside])
            likely = 1 / (1 + np.exp(-np.c_[signs, np.ones(len(signs))] @ constants))
            right = np.array([sample.right for sample in inside])
            sure = likely >= SURE
            share = right[sure].mean() if sure.any() else float("nan")
            print(f"  {family}: {len(inside)} samples, sure {sure.mean():.3f}, right {share:.3f}")


def main() -> None:
    """Print the constants for short and for long stretches."""
    samples = list(gather(read_sets(Path(sys.argv[1]))))
    _report([sample for sample in samples if not sample.long])
    _report([sample for sample in samples if sample.long])


if __name__ == "__main__":
    main()
