"""How fast matching is beside its peers, in one run."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter, thread_time
from typing import ParamSpec, TypeVar

from app.matching import Matcher
from tests.benchmarks import memory
from tests.benchmarks.duel import ours, rights
from tests.benchmarks.peers import bm25, token_set
from tests.benchmarks.sets import make_set

P = ParamSpec("P")
R = TypeVar("R")

WARM_UP = 100
"""A desk has seen other posts before the one that is timed, so that many come first."""
NAIVE_POSTS = 10
"""RapidFuzz over every phrase takes so long that it gets fewer posts."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Seconds of CPU time: to build, and a post in the middle; `first` is the share found first.

    `memory` is in MiB.
    """

    answers: int
    build: float
    memory: float
    match: float
    naive: float
    bm25: float
    first: float


def timed(run: Callable[P, R], *given: P.args, **named: P.kwargs) -> tuple[float, R]:
    """The CPU seconds of this thread, and what came out."""
    begin = thread_time()
    made = run(*given, **named)
    return thread_time() - begin, made


def middle(run: Callable[[str], object], texts: Sequence[str]) -> float:
    """The median CPU seconds of this thread for a text."""
    return median([timed(run, text)[0] for text in texts])


def measure(count: int, posts: int = 30) -> Speed:
    """Time a made-up library of `count` answers."""
    made = make_set(count, WARM_UP + posts)
    build, matcher = timed(Matcher, made.answers)
    for post in made.posts[:WARM_UP]:
        matcher.match(post.text)
    fresh = made.posts[WARM_UP:]
    texts = [post.text for post in fresh]
    match = middle(matcher.match, texts)  # before it has seen these posts
    found = rights(ours(matcher), fresh)
    return Speed(
        answers=count,
        build=build,
        memory=memory.measure(count),
        match=match,
        naive=middle(token_set(made.answers), texts[:NAIVE_POSTS]),
        bm25=middle(bm25(made.answers), texts),
        first=sum(found) / len(found),
    )


def print_speed(counts: Sequence[int]) -> None:
    """A row a size; times are CPU time of one thread, `x` how many times ours a peer takes."""
    begin = perf_counter()
    peers = f"{'naive ms':>9} {'x':>6} {'bm25s ms':>9} {'x':>6}"
    print(f"\n{'answers':>8} {'build s':>8} {'MiB':>6} {'ms':>8} {peers} {'first':>6}")
    for count in counts:
        s = measure(count)
        own = f"{s.build:8.2f} {s.memory:6.0f} {s.match * 1e3:8.2f}"
        naive = f"{s.naive * 1e3:9.2f} {s.naive / s.match:6.2f}"
        other = f"{s.bm25 * 1e3:9.2f} {s.bm25 / s.match:6.2f}"
        print(f"{count:8} {own} {naive} {other} {s.first:6.2f}", flush=True)
    print(f"({perf_counter() - begin:.0f} s)")
