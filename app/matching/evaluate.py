"""Evaluation: how good a matcher's answers are on posts of which the right answers are known."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import sqrt

from app.matching.result import Result

BINS = 10


@dataclass(frozen=True, slots=True)
class Labelled:
    """A post and the ids of the answers that are right for it; none means that nothing fits."""

    id: str
    text: str
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """What a matcher made of one labelled post: its result and its ranked answers' ids."""

    post: Labelled
    result: Result

    @property
    def ranked(self) -> list[str]:
        """The ids of the answers, closest first."""
        return [match.answer.id for match in self.result.matches]

    @property
    def confidence(self) -> float:
        """The confidence of the closest answer, 0 without one."""
        return self.result.matches[0].confidence if self.result.matches else 0.0

    @property
    def right(self) -> bool:
        """Whether the closest answer is a right one."""
        return bool(self.ranked) and self.ranked[0] in self.post.answers

    @property
    def rank(self) -> int:
        """The place of the first right answer among ten, from 1; 0 when there is none."""
        places = (n for n, id_ in enumerate(self.ranked[:10], 1) if id_ in self.post.answers)
        return next(places, 0)


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often `found` came first where `wanted` was right; an empty id means no answer."""

    wanted: str
    found: str
    count: int


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Shares between 0 and 1; None where the posts give nothing to measure it by.

    `top1`, `top3`, `mrr10` and `answered_right` are over posts that have an answer; `auroc`, `mcc`
    and `abstained_right` need posts that nothing fits; `precision` and `coverage` are of the
    posts for which something was drafted.
    """

    posts: int
    with_answer: int
    top1: float | None
    top3: float | None
    mrr10: float | None
    auroc: float | None
    mcc: float | None
    brier: float | None
    ece: float | None
    precision: float | None
    coverage: float | None
    answered_right: float | None
    abstained_right: float | None
    sure_right: float | None
    sure_share: float | None
    confusions: tuple[Confusion, ...]


def judge(posts: Iterable[Labelled], match: Callable[[str], Result]) -> list[Judged]:
    """Match every post; ten answers each are needed for `mrr10`."""
    return [Judged(post, match(post.text)) for post in posts]


def evaluate(judged: Sequence[Judged]) -> Evaluation:
    """Measure ranking, confidence and verdicts."""
    wanted = [j for j in judged if j.post.answers]
    unwanted = [j for j in judged if not j.post.answers]
    given = [j for j in judged if j.result.verdict != "none"]
    sure = [j for j in judged if j.result.verdict == "sure"]
    mixed = bool(wanted and unwanted)
    return Evaluation(
        posts=len(judged),
        with_answer=len(wanted),
        top1=_share([j.rank == 1 for j in wanted]),
        top3=_share([0 < j.rank <= 3 for j in wanted]),
        mrr10=_share([1 / j.rank if j.rank else 0.0 for j in wanted]),
        auroc=_auroc(wanted, unwanted) if mixed else None,
        mcc=_mcc(judged) if mixed else None,
        brier=_share([(j.confidence - j.right) ** 2 for j in judged]),
        ece=_calibration_error(judged),
        precision=_share([j.right for j in given]),
        coverage=len(given) / len(judged) if judged else None,
        answered_right=_share([j.right and j.result.verdict != "none" for j in wanted]),
        abstained_right=_share([j.result.verdict == "none" for j in unwanted]),
        sure_right=_share([j.right for j in sure]),
        sure_share=len(sure) / len(wanted) if wanted else None,
        confusions=_confusions(judged),
    )


def _share(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _auroc(wanted: Sequence[Judged], unwanted: Sequence[Judged]) -> float:
    """The share of (fits, doesn't fit) pairs in which the first is more confident; ties half."""
    ranked = sorted([(j.confidence, 1) for j in wanted] + [(j.confidence, 0) for j in unwanted])
    total, before = 0.0, 0
    for _, tied in groupby(ranked, key=lambda pair: pair[0]):
        labels = [label for _, label in tied]
        total += sum(labels) * (2 * before + len(labels) + 1) / 2
        before += len(labels)
    n, m = len(wanted), len(unwanted)
    return (total - n * (n + 1) / 2) / (n * m)


def _mcc(judged: Sequence[Judged]) -> float:
    """Matthews correlation of many classes (Gorodkin 2004), "nothing fits" being one of them."""
    pairs = [(_truth(j), _guess(j)) for j in judged]
    n, right = len(pairs), sum(truth == guess for truth, guess in pairs)
    truths, guesses = Counter(t for t, _ in pairs), Counter(g for _, g in pairs)
    cross = sum(truths[k] * guesses[k] for k in truths)
    spread = sqrt(n * n - sum(v * v for v in guesses.values()))
    spread *= sqrt(n * n - sum(v * v for v in truths.values()))
    return (right * n - cross) / spread if spread else 0.0


def _truth(judged: Judged) -> str:
    if not judged.post.answers:
        return ""
    return judged.ranked[0] if judged.right else min(judged.post.answers)


def _guess(judged: Judged) -> str:
    none = judged.result.verdict == "none" or not judged.ranked
    return "" if none else judged.ranked[0]


def _calibration_error(judged: Sequence[Judged]) -> float | None:
    """Mean |confidence - share right| over ten equally wide bins, weighted by their size."""
    sums = [0.0] * BINS
    for j in judged:
        sums[min(int(j.confidence * BINS), BINS - 1)] += j.confidence - j.right
    return sum(map(abs, sums)) / len(judged) if judged else None


def _confusions(judged: Sequence[Judged], most: int = 20) -> tuple[Confusion, ...]:
    """The mistakes made most often."""
    pairs = Counter((_truth(j), _guess(j)) for j in judged if _truth(j) != _guess(j))
    ordered = sorted(pairs.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(Confusion(wanted, found, n) for (wanted, found), n in ordered[:most])
