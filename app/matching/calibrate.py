"""Calibration: a library's own tests shift the confidence of its matches."""

from collections.abc import Iterable, Iterator
from math import exp, log
from typing import NamedTuple

from app.matching.topics import Topic

PRIOR = 0.5
"""How far a library's log-odds are believed to lie from the shipped ones: a standard deviation."""
MOST = 1.0
ENOUGH = 20
"""So many tests count in full; of more, each counts less, since curators don't write them at
random."""
TRIED = 200
"""Tests that are tried at most, evenly over the library."""


class Tried(NamedTuple):
    """The log-odds that an answer got for a test's post, and whether it does fit."""

    odds: float
    fits: bool


class Case(NamedTuple):
    """A test: a post, the answer that it is about (empty: any), and whether that one fits."""

    post: str
    answer: str
    fits: bool


def chosen(cases: Iterable[Case]) -> list[Case]:
    """At most `TRIED` tests, spread evenly."""
    every = list(cases)
    step = max(1, -(-len(every) // TRIED))
    return every[::step]


def tried(case: Case, topics: Iterable[Topic], places: dict[str, int]) -> Iterator[Tried]:
    """What a test says: of the answer it is about, or of the first one where it is about none.

    `places` are the answers' numbers by id. A post that should find an answer and finds another
    one first says that this other one doesn't fit.
    """
    for topic in sorted(topics, key=lambda topic: -topic.likelihood)[:1]:
        first = int(topic.total.argmax())
        found = int(topic.shortlist.answers[first]) == places.get(case.answer, -1)
        if case.fits or not case.answer:
            yield Tried(_odds(topic.confidence(first)), case.fits and found)
        elif found:
            yield Tried(_odds(topic.confidence(first)), False)


def _odds(likely: float) -> float:
    likely = min(max(likely, 1e-6), 1 - 1e-6)
    return log(likely / (1 - likely))


def shift(found: Iterable[Tried]) -> float:
    """What to add to the log-odds: the mode of a logistic likelihood under a normal prior.

    Newton's method on one number; bounded by `MOST`, 0 without tests.
    """
    rows = list(found)
    weight = min(1.0, ENOUGH / len(rows)) if rows else 0.0
    added = 0.0
    for _ in range(20):
        slope, curve = -added / PRIOR**2, 1 / PRIOR**2
        for odds, fits in rows:
            likely = 1 / (1 + exp(-(odds + added)))
            slope += weight * (fits - likely)
            curve += weight * likely * (1 - likely)
        added += slope / curve
    return min(MOST, max(-MOST, added))
