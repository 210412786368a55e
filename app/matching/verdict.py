"""The verdict: how likely an answer fits, and what may be made of that."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import exp
from typing import NamedTuple

from app.matching.result import Bar, Match, Result, Verdict

CHOOSE, SURE = 0.5, 0.95
"""From here on an answer is drafted, and from here on it may be taken unasked."""

BALANCED = Bar(CHOOSE, SURE)
BARS: Mapping[str, Bar] = {
    "careful": Bar(0.65, 0.97),
    "balanced": BALANCED,
    "eager": Bar(0.35, 0.85),
}
"""What a forum may ask for. A confidence of `SURE` or more is earned by itself; `eager` takes
likely answers unasked that haven't."""


class Signs(NamedTuple):
    """What the confidence in an answer to a short stretch rests on; none makes it less likely.

    The lead by BM25F over the best other answer; the lead in what it explains that others don't;
    the logarithm of its lead by score; the logarithm of how many words it rests on; the nearness
    of its three nearest phrases, or of the nearest one alone if that says more; that of the nearest
    one. A lead may be negative.
    """

    worth: float
    own: float
    score: float
    words: float
    near: float
    nearest: float

    @property
    def likely(self) -> tuple[float, ...]:
        """Those that the confidence rests on."""
        return self[:5]

    @property
    def earned(self) -> tuple[float, ...]:
        """Those that `sure` rests on."""
        return (*self[:4], self.nearest)


class Curve(NamedTuple):
    """A line that bends at some knots: its slopes before, between and after them."""

    knots: tuple[float, ...]
    slopes: tuple[float, ...]

    def __call__(self, x: float) -> float:
        """Its height, 0 at the first knot; without a knot, at 0."""
        if not self.knots:
            return self.slopes[0] * x
        height = self.slopes[0] * min(0.0, x - self.knots[0])
        ends = (*self.knots[1:], x)
        for knot, end, slope in zip(self.knots, ends, self.slopes[1:], strict=True):
            height += slope * max(0.0, min(x, end) - knot)
        return height


_LIKELY = (
    Curve((0.032, 0.194), (10.052, 4.909, 1.334)),
    Curve((0.13, 0.47), (1.814, 0.443, 0.0)),
    Curve((-1.576, -0.262), (0.208, 0.265, 1.174)),
    Curve((1.286, 1.892), (0.899, 1.365, 0.0)),
    Curve((0.317, 0.573), (12.379, 4.451, 2.49)),
)
_LIKELY_CONSTANT = 0.191
_EARNED = (
    Curve((0.0, 0.077, 0.214), (7.214, 14.212, 4.802, 0.0)),
    Curve((0.054, 0.216, 0.527), (3.11, 4.355, 2.858, 0.758)),
    Curve((-2.374, -1.036, -0.157), (0.117, 0.0, 0.0, 1.044)),
    Curve((0.686, 1.201, 1.58), (0.259, 1.222, 1.716, 0.0)),
    Curve((0.304, 0.478, 0.669), (9.593, 2.287, 2.623, 0.0)),
)
_EARNED_CONSTANT = -1.921
_EARNED_FROM = 0.962
_LONG = (9.972, 1.134, -4.444)
_UNEARNED_MOST = 0.949
# What `python -m tests.benchmarks.fit` prints for three families of labelled posts: on whole
# libraries, on libraries with a third of the answers held out and on ones of a dozen answers,
# families and kinds weighing the same, six tenths of each with an answer. `sure` goes wrong where
# the right answer is missing and a neighbour of it is there: it has curves of its own, fitted on
# libraries with a third held out. Long posts were put together from talk and one labelled post,
# so a long post is never `sure`.


def confidence(signs: Sequence[float], *, long: bool, shift: float = 0.0) -> float:
    """The probability that an answer fits: a logistic over curves of its signs, and `shift`.

    The signs of a short stretch are `Signs`; it is `SURE` or more exactly if `sure` is earned.
    Those of a long one: how far its score is above the fourth other one, and the logarithm of
    how many words it rests on.
    """
    if long:
        *slopes, constant = _LONG
        odds = constant + sum(slope * sign for slope, sign in zip(slopes, signs, strict=True))
        return min(_logistic(odds + shift), _UNEARNED_MOST)
    found = Signs(*signs)
    likely = _logistic(_height(_LIKELY, found.likely) + _LIKELY_CONSTANT + shift)
    earned = _logistic(_height(_EARNED, found.earned) + _EARNED_CONSTANT + shift) >= _EARNED_FROM
    return max(likely, SURE) if earned else min(likely, _UNEARNED_MOST)


def _height(curves: Sequence[Curve], signs: Sequence[float]) -> float:
    return sum([curve(sign) for curve, sign in zip(curves, signs, strict=True)])


def _logistic(odds: float) -> float:
    return 1 / (1 + exp(-odds))


def verdict(confidence: float, bar: Bar = BALANCED) -> Verdict:
    """`sure`, `choose` or `none` for the confidence of the best match."""
    if confidence >= bar.sure:
        return "sure"
    return "choose" if confidence >= bar.choose else "none"


def judged(result: Result, bar: Bar) -> Result:
    """The same matches with another bar; whether an urgent rule fired has nothing to do with it."""
    if result.bar == bar:
        return result
    likely = max((match.confidence for match in result.matches), default=0.0)
    return replace(result, verdict=verdict(likely, bar), bar=bar)


def drafted(result: Result) -> tuple[Match, ...]:
    """The first match of each question, where it is likely enough to be drafted."""
    first: dict[int, Match] = {}
    for match in result.matches:
        first.setdefault(match.question, match)
    likely = [match for match in first.values() if match.confidence >= result.bar.choose]
    return tuple(sorted(likely, key=lambda match: match.question))
