"""Urgent rules fire on what is said, and not on what is denied."""

import pytest

from app.matching import Matcher
from tests.matching.library import ANSWERS, URGENT

MATCHER = Matcher(ANSWERS, urgent=URGENT)

FIRES = {
    "my calf is swollen": "calf is swollen",
    "left calf swolen and sore": "calf swolen",
    "no swelling but my calf is hot and red": "calf is hot",
    "the swelling in my calf won't go": "swelling in my calf",
    "I took a hot bath but my calf is red": "calf is red",
    "I don't have time my calf is swollen": "calf is swollen",
    "not only swollen but my calf hurts": "swollen but my calf",
    "no idea why my calf is so warm": "calf is so warm",
    "My CÁLF is swöllen 😀": "CÁLF is swöllen",
    "[b]calf[/b] is [i]red[/i]": "calf[/b] is [i]red",
}

QUIET = (
    "my calf is not swollen, not red",
    "calf cramp without swelling or redness",
    "My calf isn't swollen.",
    "the cow had a calf and it is warm",
    "a hot bath for my calf",
    "my calf hurts" + " and so on" * 8 + " with red shoes",
    "red shoes",
)


@pytest.mark.parametrize(("post", "words"), FIRES.items())
def test_fires(post: str, words: str) -> None:
    urgent = MATCHER.match(post).urgent
    assert urgent is not None
    assert (urgent.rule, urgent.message) == ("clot", "Please be seen today.")
    assert post[urgent.start : urgent.end] == words


@pytest.mark.parametrize("post", QUIET)
def test_stays_quiet(post: str) -> None:
    assert MATCHER.match(post).urgent is None


def test_the_title_counts() -> None:
    urgent = MATCHER.match("What is it?", title="Swollen calf").urgent
    assert urgent is not None
    assert (urgent.source, urgent.start, urgent.end) == ("title", 0, 12)


def test_rules_serve_forums() -> None:
    assert MATCHER.match("chest pain", forum="trail").urgent is None
    assert MATCHER.match("chest pain", forum="road").urgent is not None


def test_it_needs_no_answers() -> None:
    assert Matcher([], urgent=URGENT).match("calf is red").urgent is not None
