"""A library's own tests shift the confidence of its matches, and nothing else."""

from app.matching import Case, Matcher
from tests.matching.library import ANSWERS, FOUND, NOTHING

MATCHER = Matcher(ANSWERS)
DOUBTFUL = "my calf after a run"


def likely(matcher: Matcher, post: str) -> float:
    return matcher.match(post).matches[0].confidence


def test_without_tests_nothing_moves() -> None:
    assert MATCHER.calibrated([]).match(DOUBTFUL) == MATCHER.match(DOUBTFUL)


def test_tests_that_find_raise_and_tests_that_must_not_lower() -> None:
    wanted = [Case(post, answer, True) for post, answer in FOUND.items()]
    unwanted = [Case(post, "calf-cramp", False) for post in FOUND]
    assert likely(MATCHER.calibrated(wanted), DOUBTFUL) > likely(MATCHER, DOUBTFUL)
    assert likely(MATCHER.calibrated(unwanted), DOUBTFUL) < likely(MATCHER, DOUBTFUL)


def test_it_moves_only_so_far() -> None:
    refused = [Case(post, "", False) for post in FOUND] * 40
    moved = MATCHER.calibrated(refused)
    assert likely(moved, DOUBTFUL) > 0.3 * likely(MATCHER, DOUBTFUL)
    assert likely(moved, "shin splints") > 0.5


def test_order_and_evidence_stay() -> None:
    moved = MATCHER.calibrated([Case(post, "", False) for post in NOTHING])
    for post in FOUND:
        for before, after in zip(
            MATCHER.match(post).matches, moved.match(post).matches, strict=True
        ):
            assert (before.answer, before.score, before.evidence) == (
                after.answer,
                after.score,
                after.evidence,
            )


def test_it_stays_with_an_answer_added() -> None:
    moved = MATCHER.calibrated([Case(post, "", False) for post in FOUND])
    assert likely(moved.with_answer(ANSWERS[0]), DOUBTFUL) == likely(moved, DOUBTFUL)
