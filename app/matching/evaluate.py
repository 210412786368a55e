"""Evaluation: how good a matcher's answers are on posts of which the right answers are known."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil, lgamma, log, sqrt

import numpy as np

from app.matching.result import Result

BINS = 10
SHARES = (0.1, 0.2, 0.3, 0.5, 0.7, 1.0)
"""Of all posts, the shares of the most confident ones whose precision is measured."""
MOST_CONFUSIONS = 20


@dataclass(frozen=True, slots=True)
class Labelled:
    """A post and the ids of the answers that are right for it; none means that nothing fits.

    `urgent` says whether it needs an urgent rule's banner, None that nobody looked.
    """

    id: str
    text: str
    answers: tuple[str, ...] = ()
    urgent: bool | None = None


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
class Bin:
    """The posts whose confidence is from `low` to below `high`: mean confidence, share right."""

    low: float
    high: float
    posts: int
    confidence: float | None
    right: float | None


@dataclass(frozen=True, slots=True)
class Cut:
    """The `share` of all posts that have the most confident answers: how many of those are right.

    Of all posts, since nobody knows beforehand which ones have an answer; one that nothing fits
    can't be right. Among equal confidences the wrong answers come first.
    """

    share: float
    posts: int
    precision: float


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often `found` was decided where `wanted` was right; an empty id means no answer.

    `sure` of them were taken unasked. `example` is the post of the most confident one.
    """

    wanted: str
    found: str
    count: int
    sure: int
    example: str


@dataclass(frozen=True, slots=True)
class Banners:
    """Urgent posts that got a banner and (by post id) those that didn't, and the others: quiet,
    or with a false banner. A post without a label counts as not urgent once any has one."""

    found: int
    missed: int
    quiet: int
    false: int
    missed_posts: tuple[str, ...]
    false_posts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Shares between 0 and 1; None where the posts give nothing to measure it by.

    `top1`, `top3`, `mrr10` and `answered_right` are over posts that have an answer; `auroc`, `mcc`
    and `abstained_right` need posts that nothing fits; `precision` and `coverage` are of the
    posts for which something was drafted. `ece_floor` is the `ece` that a perfectly calibrated
    program would show on average with these confidences. Of the `sure` posts `sure_right` is the
    share right and `sure_low` the lower end of its exact 95 % interval; `sure_share` is their
    number over that of posts with an answer. The confusions that cost most come first.
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
    ece_floor: float | None
    drafted: int
    precision: float | None
    coverage: float | None
    answered_right: float | None
    abstained_right: float | None
    sure: int
    sure_right: float | None
    sure_low: float | None
    sure_share: float | None
    calibration: tuple[Bin, ...]
    precision_at: tuple[Cut, ...]
    confusions: tuple[Confusion, ...]
    urgent: Banners | None


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
    bins = _bins(judged)
    return Evaluation(
        posts=len(judged),
        with_answer=len(wanted),
        top1=_share([j.rank == 1 for j in wanted]),
        top3=_share([0 < j.rank <= 3 for j in wanted]),
        mrr10=_share([1 / j.rank if j.rank else 0.0 for j in wanted]),
        auroc=_auroc(wanted, unwanted) if mixed else None,
        mcc=_mcc(judged) if mixed else None,
        brier=_share([(j.confidence - j.right) ** 2 for j in judged]),
        ece=_calibration_error(bins),
        ece_floor=_calibration_floor(bins),
        drafted=len(given),
        precision=_share([j.right for j in given]),
        coverage=len(given) / len(judged) if judged else None,
        answered_right=_share([j.right and j.result.verdict != "none" for j in wanted]),
        abstained_right=_share([j.result.verdict == "none" for j in unwanted]),
        sure=len(sure),
        sure_right=_share([j.right for j in sure]),
        sure_low=lower_bound(sum(j.right for j in sure), len(sure)) if sure else None,
        sure_share=len(sure) / len(wanted) if wanted else None,
        calibration=tuple(_bin(number, inside) for number, inside in enumerate(bins)),
        precision_at=_cuts(judged),
        confusions=_confusions(judged),
        urgent=_banners(judged),
    )


def lower_bound(right: int, count: int, level: float = 0.025) -> float:
    """The lower end of the exact interval of a share (Clopper and Pearson 1934), by bisection.

    That share at which `right` or more of `count` come about with the probability `level`; 0.025
    is one end of a 95 % interval.
    """
    if not right:
        return 0.0
    wrong = np.arange(count - right + 1)
    ways = np.array([lgamma(count + 1) - lgamma(k + 1) - lgamma(count - k + 1) for k in wrong])

    def tail(share: float) -> float:
        """P(at least `right` of `count`) at this share."""
        return float(np.exp(ways + (count - wrong) * log(share) + wrong * log(1 - share)).sum())

    low, high = 1e-9, 1 - 1e-9
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if tail(middle) < level else (low, middle)
    return low


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


def _bins(judged: Sequence[Judged]) -> list[list[Judged]]:
    """The posts by confidence, in ten bins of equal width."""
    bins: list[list[Judged]] = [[] for _ in range(BINS)]
    for j in judged:
        bins[min(int(j.confidence * BINS), BINS - 1)].append(j)
    return bins


def _bin(number: int, inside: Sequence[Judged]) -> Bin:
    mean = _share([j.confidence for j in inside])
    right = _share([j.right for j in inside])
    return Bin(number / BINS, (number + 1) / BINS, len(inside), mean, right)


def _calibration_error(bins: Sequence[Sequence[Judged]]) -> float | None:
    """Mean |confidence - share right| over the bins, weighted by size (Naeini et al. 2015)."""
    return _over_posts(bins, [abs(sum(j.confidence - j.right for j in b)) for b in bins])


def _calibration_floor(bins: Sequence[Sequence[Judged]]) -> float | None:
    """What the error is on average when each answer is right with just its confidence."""
    return _over_posts(bins, [_deviation([j.confidence for j in b]) for b in bins])


def _over_posts(bins: Sequence[Sequence[Judged]], gaps: Sequence[float]) -> float | None:
    count = sum(map(len, bins))
    return sum(gaps) / count if count else None


def _deviation(chances: Sequence[float]) -> float:
    """E|X - E X| where X counts which of independent events come about, each with its chance.

    The law of X (Poisson binomial) is built up event by event, so nothing is left to chance.
    """
    law = np.zeros(len(chances) + 1)
    law[0] = 1.0
    for chance in chances:
        law[1:] = law[1:] * (1 - chance) + law[:-1] * chance
        law[0] *= 1 - chance
    return float(np.abs(np.arange(len(law)) - sum(chances)) @ law)


def _cuts(judged: Sequence[Judged]) -> tuple[Cut, ...]:
    ranked = [j.right for j in sorted(judged, key=lambda j: (-j.confidence, j.right))]
    return tuple(_cut(share, ranked) for share in SHARES if ranked)


def _cut(share: float, ranked: Sequence[bool]) -> Cut:
    posts = ceil(share * len(ranked) - 1e-9)  # 0.7 of 10 posts are 7, and no rounding makes it 8
    return Cut(share, posts, sum(ranked[:posts]) / posts)


def _confusions(judged: Sequence[Judged]) -> tuple[Confusion, ...]:
    """The costliest mistakes: those taken unasked before all others, then the frequent ones.

    Otherwise each costs the same, a wrong draft as much as none where an answer fits: so it is
    meant by a threshold of one half (Elkan 2001).
    """
    groups: defaultdict[tuple[str, str], list[Judged]] = defaultdict(list)
    for j in judged:
        if _truth(j) != _guess(j):
            groups[_truth(j), _guess(j)].append(j)
    found = [_confusion(wanted, guess, group) for (wanted, guess), group in groups.items()]
    found.sort(key=lambda c: (-c.sure, -c.count, c.wanted, c.found))
    return tuple(found[:MOST_CONFUSIONS])


def _confusion(wanted: str, found: str, group: Sequence[Judged]) -> Confusion:
    sure = sum(j.result.verdict == "sure" for j in group)
    example = max(group, key=lambda j: j.confidence).post.id
    return Confusion(wanted, found, len(group), sure, example)


def _banners(judged: Sequence[Judged]) -> Banners | None:
    if all(j.post.urgent is None for j in judged):
        return None
    urgent = [j for j in judged if j.post.urgent]
    missed = tuple(j.post.id for j in urgent if not j.result.urgent)
    false = tuple(j.post.id for j in judged if j.result.urgent and not j.post.urgent)
    return Banners(
        found=len(urgent) - len(missed),
        missed=len(missed),
        quiet=len(judged) - len(urgent) - len(false),
        false=len(false),
        missed_posts=missed,
        false_posts=false,
    )
