"""How long drafting one reply takes in process: facts, parts, links and the forum's markup."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import cycle, islice
from statistics import quantiles

from app.answer import Answer
from app.drafting import compose
from app.forum import FORMATS, Format, Forum
from app.library import Library
from app.library.samples import samples_folder
from app.post import Post
from tests.benchmarks.sets import make_set
from tests.benchmarks.speed import timed

WORDS = 400
_FACTS = "I ran 2:45 in my last marathon, 60 km a week, and it has hurt for three months now."
_TODAY = date(2026, 11, 25)


@dataclass(frozen=True, slots=True)
class Drafting:
    """CPU seconds that 95 of 100 drafts stay under, by format, and the answer's words."""

    words: int
    p95: Mapping[Format, float]


def _answer() -> Answer:
    """The longest sample answer, with as many words of the next as are missing to `WORDS`."""
    answers = Library(samples_folder()).contents.answers
    first, second = sorted(answers, key=lambda answer: -len(answer.body.split()))[:2]
    missing = WORDS - len(first.body.split())
    return replace(first, body=f"{first.body}\n\n{' '.join(second.body.split()[:missing])}")


def measure(drafts: int = 400) -> Drafting:
    """Draft one answer for as many different posts in each format."""
    answer = _answer()
    texts = [f"{post.text} {_FACTS}" for post in make_set(20, 50).posts]
    forum = Forum(id="x", url="https://a.example", search="https://a.example/s?q={query}")

    def drafted(text: str, format: Format) -> None:
        compose([answer], Post(text=text, author="Sam"), forum, format=format, today=_TODAY)

    p95: dict[Format, float] = {}
    for format in FORMATS:
        taken = [timed(drafted, text, format)[0] for text in islice(cycle(texts), drafts)]
        p95[format] = quantiles(taken, n=20)[-1]
    return Drafting(len(answer.body.split()), p95)


def print_drafting(drafts: int = 400) -> None:
    """The figures in one line."""
    made = measure(drafts)
    each = ", ".join(f"{name} {seconds * 1e3:.1f}" for name, seconds in made.p95.items())
    print(f"\nDrafting one reply, an answer of {made.words} words, p95 in ms of CPU time: {each}")
