"""The worst that a post can cost: a dozen made to be slow, each as long as a post may be."""

from collections.abc import Sequence

from app.answer import Answer
from app.matching import Matcher
from app.matching.words import split_words
from app.post import TEXT_LIMIT, clean_text
from tests.benchmarks.sets import make_set, phrases
from tests.benchmarks.speed import timed


def adverse_posts(answers: Sequence[Answer]) -> dict[str, str]:
    """The posts by name."""
    longest = max(answers, key=lambda answer: len(answer.body)).body
    asked = [question for answer in answers for question in answer.questions]
    word = max(split_words(longest), key=len)
    known = dict.fromkeys(w for a in answers for p in (*phrases(a), a.body) for w in split_words(p))
    posts = {
        "one word 10,000 times": f"{word} " * 10_000,
        "all-distinct words": " ".join(f"x{number:x}{word}" for number in range(10_000)),
        "no spaces": "".join(known) * 9,
        "zalgo": "".join(f"{c}\u0300\u0301\u0316\u0489" for c in longest * 50),
        "longest answer ten times": f"{longest}\n\n" * 10,
        "only questions": "? ".join(asked * 9) + "?",
        "open brackets": f"[({word} " * 10_000,
        "open tags": f"<b><div class='{word}'>{word} " * 10_000,
        "quotes": "".join(f"[quote={w}]\n> > {w} “{w}\n" for w in asked * 9),
        "emoji": "👩‍👩‍👧‍👦🏃🏽‍♀️ " * 10_000,
        "160 sentences": " ".join(f"{asked[n % len(asked)]}." for n in range(160)),
        "all words of the library": " ".join(known),
    }
    return {name: clean_text(text[:TEXT_LIMIT]) for name, text in posts.items()}


def measure(count: int) -> dict[str, float]:
    """CPU seconds for each post by a made-up library of `count` answers, met the first time."""
    made = make_set(count, 1)
    matcher = Matcher(made.answers)
    matcher.match(made.posts[0].text)
    posts = adverse_posts(made.answers)
    return {name: timed(matcher.match, text)[0] for name, text in posts.items()}


def print_adverse(count: int) -> None:
    """The slowest first."""
    found = sorted(measure(count).items(), key=lambda pair: -pair[1])
    print(f"\nAdverse posts at {count:,} answers, ms; the worst is {found[0][0]!r}:")
    print("  " + "\n  ".join(f"{name:26} {time * 1e3:8.1f}" for name, time in found))
