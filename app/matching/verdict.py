"""The verdict: how likely an answer fits, and what may be made of that."""

from collections.abc import Sequence
from math import exp

from app.matching.result import Match, Result, Verdict

CHOOSE = 0.5
SURE = 0.98
"""From here on an answer may be taken unasked; see `tests/benchmarks/fit.py` for how often it is
right there."""

_SHORT = (2.53, 7.06, -1.25, 0.92, -4.56)
_LONG = (6.11, 7.59, -3.5)
_LONG_MOST = 0.95
# `_SHORT` is what tests/benchmarks/fit.py prints for three families of labelled posts: on whole
# libraries, on libraries with a third of the answers held out and on ones of a dozen answers,
# families and kinds weighing the same, six tenths of each with an answer. Out of family `sure`
# was right in .93 to 1.0 of these. Its long posts are put together from talk and one labelled
# post, and its constants for them swing from draw to draw (slopes 4.6 to 6.1 and 7.6 to 12.2):
# `_LONG` is one draw's, made a little stricter by hand, and a long post is never `sure`.


def confidence(signs: Sequence[float], *, long: bool) -> float:
    """The probability that an answer fits, by a logistic over its signs.

    The signs for a short stretch: its score, by how much that is ahead of the next answer's
    (behind the first: negative), the share of the words' mass that the library doesn't hold, and
    the logarithm of the number of words. For a long one: its score and its lead.
    """
    *slopes, constant = _LONG if long else _SHORT
    x = constant + sum(slope * sign for slope, sign in zip(slopes, signs, strict=True))
    likely = 1 / (1 + exp(-x))
    return min(likely, _LONG_MOST) if long else likely


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
