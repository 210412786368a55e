"""What one changed answer costs a matcher, and whether it comes out as if built anew."""

from dataclasses import dataclass, replace
from statistics import median

from app.answer import Answer
from app.matching import Matcher
from tests.benchmarks.sets import make_set
from tests.benchmarks.speed import timed

CHANGES = 7


@dataclass(frozen=True, slots=True)
class Change:
    """Medians of CPU seconds: the change itself, and the first match after it; `same` of `posts`
    posts have the very result, evidence and all, that a matcher built anew gives."""

    change: float
    match: float
    same: int
    posts: int


def changed(answer: Answer, number: int) -> Answer:
    """An answer with one question more, which holds a word that no answer had."""
    return replace(answer, questions=(*answer.questions, f"why brandnew{'qx' * number} again"))


def measure(count: int, posts: int = 10) -> Change:
    """Seven changes one after another to a made-up library of `count` answers."""
    made = make_set(count, posts)
    matcher = Matcher(made.answers)
    changes, matches = [], []
    for number in range(CHANGES):
        answer = changed(made.answers[number * count // CHANGES], number + 1)
        change, matcher = timed(matcher.with_answer, answer)
        changes.append(change)
        matches.append(timed(matcher.match, made.posts[0].text)[0])
    anew = Matcher(matcher.answers)
    same = sum(matcher.match(post.text) == anew.match(post.text) for post in made.posts)
    return Change(median(changes), median(matches), same, posts)


def print_change(count: int) -> None:
    """The figures in one line."""
    c = measure(count)
    print(
        f"with_answer at {count:,} answers: {c.change * 1e3:.0f} ms (median of {CHANGES}), "
        f"{c.match * 1e3:.0f} ms the first match after it; "
        f"{c.same} of {c.posts} results equal a rebuild's"
    )
