"""How fast matching is beside RapidFuzz over every phrase, in one run."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter, thread_time

from rapidfuzz import fuzz, process

from app.matching import Matcher
from tests.benchmarks.sets import make_set


@dataclass(frozen=True, slots=True)
class Speed:
    """Seconds of CPU time: to build, and a post in the middle; `first` is the share found first."""

    answers: int
    build: float
    match: float
    naive: float
    first: float


def _each(run: Callable[[str], object], texts: Sequence[str]) -> float:
    times = []
    for text in texts:
        begin = thread_time()
        run(text)
        times.append(thread_time() - begin)
    return median(times)


def measure(count: int, posts: int = 30) -> Speed:
    """Time a made-up library of `count` answers."""
    made = make_set(count, posts)
    begin = thread_time()
    matcher = Matcher(made.answers)
    build = thread_time() - begin
    found = [matcher.match(post.text).matches[0].answer.id in post.answers for post in made.posts]
    texts, phrases = [post.text for post in made.posts], made.phrases

    def naive(text: str) -> object:
        return process.extract(text, phrases, scorer=fuzz.token_set_ratio, limit=5)

    naive_time = _each(naive, texts[:10])
    return Speed(count, build, _each(matcher.match, texts), naive_time, sum(found) / len(found))


def print_speed(counts: Sequence[int]) -> None:
    """A row a size; times are CPU time of one thread."""
    begin = perf_counter()
    print(f"\n{'answers':>8} {'build s':>8} {'ms':>8} {'naive ms':>9} {'faster':>7} {'first':>6}")
    for count in counts:
        s = measure(count)
        shown = f"{s.build:8.2f} {s.match * 1e3:8.2f} {s.naive * 1e3:9.2f}"
        print(f"{count:8} {shown} {s.naive / s.match:6.1f}x {s.first:6.2f}", flush=True)
    print(f"({perf_counter() - begin:.0f} s)")
