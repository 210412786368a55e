"""The verdict: how likely an answer fits, and what may be made of that."""

from collections.abc import Sequence
from math import exp
from typing import NamedTuple

from app.matching.result import Match, Result, Verdict

CHOOSE = 0.5
SURE = 0.979
"""From here on an answer may be taken unasked; see `tests/benchmarks/fit.py` for how often it is
right there."""


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


_SHORT = (
    Curve((0.032, 0.193), (9.073, 5.787, 1.953)),
    Curve((0.132, 0.465), (1.069, 0.15, 0.0)),
    Curve((-1.561, -0.262), (0.3, 0.501, 0.87)),
    Curve((0.344, 0.623), (10.524, 4.108, 2.665)),
    Curve((1.291, 1.88), (0.64, 0.772, 0.0)),
    Curve((), (0.353,)),
)
_SHORT_CONSTANT = -0.815
_LONG = (9.916, 1.118, -4.412)
_LONG_MOST = 0.95
# What `python -m tests.benchmarks.fit` prints for three families of labelled posts: on whole
# libraries, on libraries with a third of the answers held out and on ones of a dozen answers,
# families and kinds weighing the same, six tenths of each with an answer. Its long posts are put
# together from talk and one labelled post, so a long post is never `sure`.


def confidence(signs: Sequence[float], *, long: bool, shift: float = 0.0) -> float:
    """The probability that an answer fits: a logistic over curves of its signs, and `shift`.

    The signs of a short stretch: the answer's lead by BM25F; its lead in what it explains that
    others don't; the logarithm of its lead by score; the nearness of its nearest phrase; the
    logarithms of how many words it rests on and of how many there are. Of the first five, more
    never makes an answer less likely. For a long one: how far its score is above
    the fourth other one, and the logarithm of how many words it rests on.
    """
    if long:
        *slopes, constant = _LONG
        x = shift + constant + sum(slope * sign for slope, sign in zip(slopes, signs, strict=True))
        return min(1 / (1 + exp(-x)), _LONG_MOST)
    x = (
        shift
        + _SHORT_CONSTANT
        + sum(curve(sign) for curve, sign in zip(_SHORT, signs, strict=True))
    )
    return 1 / (1 + exp(-x))


def verdict(confidence: float) -> Verdict:
    """`sure`, `choose` or `none` for the confidence of the best match."""
    if confidence >= SURE:
        return "sure"
    return "choose" if confidence >= CHOOSE else "none"


def drafted(result: Result) -> tuple[Match, ...]:
    """The first match of each question, where it is likely enough to be drafted."""
    first: dict[int, Match] = {}
    for match in result.matches:
        first.setdefault(match.question, match)
    likely = [match for match in first.values() if match.confidence >= CHOOSE]
    return tuple(sorted(likely, key=lambda match: match.question))
