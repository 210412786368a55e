"""Evaluation counts what it says it counts."""

from itertools import product
from math import comb

import pytest

from app.answer import Answer
from app.matching import Match, Result, Urgent
from app.matching.evaluate import Judged, Labelled, evaluate, judge, lower_bound
from app.matching.result import Verdict


def judged(wanted: str, found: str, confidence: float, verdict: Verdict, post: str = "p") -> Judged:
    matches = tuple(
        Match(Answer(id=id_), confidence if n == 0 else 0.0, 1.0, 0, ())
        for n, id_ in enumerate(found.split())
    )
    return Judged(Labelled(post, "", tuple(wanted.split())), Result(verdict, matches, ()))


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


def test_bins_hold_every_post() -> None:
    bins = evaluate(POSTS).calibration
    assert [b.posts for b in bins] == [0, 0, 1, 0, 0, 1, 0, 1, 0, 1]
    assert (bins[2].low, bins[2].high, bins[2].confidence, bins[2].right) == (0.2, 0.3, 0.25, 0.0)
    assert (bins[0].confidence, bins[0].right) == (None, None)


def test_the_floor_of_the_calibration_error_is_its_mean_over_all_outcomes() -> None:
    chances = [0.62, 0.65, 0.68, 0.31]
    floor = evaluate([judged("a", "b", chance, "none") for chance in chances]).ece_floor
    expected = 0.0
    for outcome in product((0, 1), repeat=4):
        weight = 1.0
        for chance, right in zip(chances, outcome, strict=True):
            weight *= chance if right else 1 - chance
        first = abs(sum(chances[:3]) - sum(outcome[:3]))
        expected += weight * (first + abs(chances[3] - outcome[3])) / 4
    assert floor == pytest.approx(expected)


def test_no_calibration_error_is_looked_for_where_nothing_is_doubted() -> None:
    assert evaluate([judged("a", "a", 1.0, "sure")] * 3).ece_floor == pytest.approx(0.0)


def test_the_lower_bound_is_where_the_tail_has_that_probability() -> None:
    def tail(right: int, count: int, share: float) -> float:
        return sum(
            comb(count, k) * share**k * (1 - share) ** (count - k) for k in range(right, count + 1)
        )

    for right, count in ((1, 1), (9, 10), (48, 50), (3, 40)):
        assert tail(right, count, lower_bound(right, count)) == pytest.approx(0.025)
    assert lower_bound(50, 50) == pytest.approx(0.025 ** (1 / 50))
    assert lower_bound(0, 50) == 0.0


def test_sure_has_a_lower_bound() -> None:
    found = evaluate([judged("a", "a", 0.99, "sure")] * 9 + [judged("b", "a", 0.98, "sure")])
    assert (found.sure, found.sure_right) == (10, 0.9)
    assert found.sure_low == pytest.approx(lower_bound(9, 10))
    assert evaluate([judged("a", "a", 0.5, "choose")]).sure_low is None


def test_precision_of_the_most_confident() -> None:
    sureness = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.0]
    posts = [judged("a" if c > 0.55 else "", "a", c, "choose") for c in reversed(sureness)]
    cuts = {cut.share: (cut.posts, cut.precision) for cut in evaluate(posts).precision_at}
    assert cuts[0.1] == (1, 1.0)
    assert cuts[0.5] == (5, 0.8)
    assert cuts[0.7] == (7, 4 / 7)
    assert cuts[1.0] == (10, 0.4)


def test_among_equal_confidences_the_wrong_come_first() -> None:
    posts = [judged("a", "a", 0.5, "choose"), judged("b", "a", 0.5, "choose")]
    assert [cut.precision for cut in evaluate(posts).precision_at] == [0, 0, 0, 0, 0.5, 0.5]


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


def test_confusions_that_were_sure_cost_most() -> None:
    posts = [
        judged("a", "b", 0.7, "choose", "one"),
        judged("a", "b", 0.8, "choose", "two"),
        judged("b", "a", 0.99, "sure", "three"),
    ]
    first, second = evaluate(posts).confusions
    assert (first.wanted, first.found, first.sure, first.example) == ("b", "a", 1, "three")
    assert (second.count, second.sure, second.example) == (2, 0, "two")


def test_banners_are_counted_where_a_post_says_whether_it_is_urgent() -> None:
    def post(id_: str, label: bool | None, fired: bool) -> Judged:
        urgent = Urgent("clot", "text", 0, 1, "Go.") if fired else None
        return Judged(Labelled(id_, "", (), label), Result("none", (), (), urgent))

    posts = [post("a", True, True), post("b", True, False), post("c", None, True)]
    found = evaluate([*posts, post("d", False, False)]).urgent
    assert found is not None
    assert (found.found, found.missed, found.false, found.quiet) == (1, 1, 1, 1)
    assert (found.missed_posts, found.false_posts) == (("b",), ("c",))
    assert evaluate([post("a", None, True)]).urgent is None


def test_no_posts_give_no_figures() -> None:
    empty = evaluate([])
    assert (empty.top1, empty.ece, empty.ece_floor, empty.precision_at) == (None, None, None, ())
    assert judge([], lambda text: Result("none", (), ())) == []
