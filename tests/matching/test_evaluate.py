"""Evaluation counts what it says it counts."""

import pytest

from app.answer import Answer
from app.matching import Match, Result
from app.matching.evaluate import Judged, Labelled, evaluate, judge
from app.matching.result import Verdict


def judged(wanted: str, found: str, confidence: float, verdict: Verdict) -> Judged:
    matches = tuple(
        Match(Answer(id=id_), confidence if n == 0 else 0.0, 1.0, 0, ())
        for n, id_ in enumerate(found.split())
    )
    return Judged(Labelled("p", "", tuple(wanted.split())), Result(verdict, matches, ()))


POSTS = [
    judged("a", "a b", 1.0, "sure"),
    judged("b", "a b", 0.75, "choose"),
    judged("c", "a b d", 0.25, "none"),
    judged("", "a", 0.5, "choose"),
]


def test_ranking() -> None:
    found = evaluate(POSTS)
    assert (found.posts, found.with_answer) == (4, 3)
    assert found.top1 == pytest.approx(1 / 3)
    assert found.top3 == pytest.approx(2 / 3)
    assert found.mrr10 == pytest.approx((1 + 1 / 2 + 0) / 3)


def test_decisions() -> None:
    found = evaluate(POSTS)
    assert found.precision == pytest.approx(1 / 3)
    assert found.coverage == pytest.approx(3 / 4)
    assert found.sure_right == 1.0
    assert found.sure_share == pytest.approx(1 / 3)
    assert found.abstained_right == 0.0
    assert found.auroc == pytest.approx(2 / 3)


def test_calibration() -> None:
    found = evaluate(POSTS)
    assert found.brier == pytest.approx((0 + 0.75**2 + 0.25**2 + 0.5**2) / 4)
    assert found.ece == pytest.approx((0 + 0.75 + 0.25 + 0.5) / 4)


def test_perfect_decisions_correlate_fully() -> None:
    perfect = [
        judged("a", "a", 1.0, "sure"),
        judged("b", "b", 1, "sure"),
        judged("", "", 0, "none"),
    ]
    assert evaluate(perfect).mcc == pytest.approx(1.0)


def test_confusions_name_what_was_wanted_and_found() -> None:
    mistakes = {(c.wanted, c.found) for c in evaluate(POSTS).confusions}
    assert mistakes == {("b", "a"), ("c", ""), ("", "a")}


def test_no_posts_give_no_figures() -> None:
    assert evaluate([]).top1 is None
    assert judge([], lambda text: Result("none", (), ())) == []
