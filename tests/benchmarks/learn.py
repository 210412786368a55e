"""How well answers are learned from past replies: python -m tests.benchmarks.learn."""

import argparse
import json
import random
import resource
import time
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from app.answer import Answer
from app.insights.past import Learned, learn
from app.library import read_library
from app.library.samples import samples_folder
from app.matching import Matcher
from tests.benchmarks.past import DATA, Planted, as_read, plant
from tests.benchmarks.sets import with_keywords

ANSWERS = 40
WHOLE, PURE = 0.6, 0.8
"""The share of an answer's uses in one cluster, and of that cluster, for it to be found."""
MIXED = 0.2
"""The share of a cluster from which another answer's uses make it a false merge."""


@dataclass(frozen=True, slots=True)
class Figures:
    """`found` answers of those planted, `merged` clusters of several, and top-1 on held-out posts.

    `spare` are the proposals beyond the found. `hand` is the top-1 of answers made by hand from the
    same posts, `bare` that of these without their keywords, which are made by counting and not
    by a curator's knowledge, and `best` that of the samples with all that their curators wrote.
    """

    found: int
    merged: int
    spare: int
    top1: float
    hand: float
    bare: float
    best: float
    seconds: float


def planted_answers(seed: int) -> tuple[Answer, ...]:
    """Forty of the samples, others for each seed."""
    contents = read_library(samples_folder())
    answers = sorted(contents.answers, key=lambda answer: hash_of(answer.id, seed))
    return tuple(answers[:ANSWERS])


def hash_of(id: str, seed: int) -> int:
    """A number that puts ids in another order for each seed."""
    import zlib

    return zlib.crc32(f"{seed}:{id}".encode())


def measure(seed: int, total: int = 500, others: int = 130) -> Figures:
    """Plant, learn and compare."""
    answers = planted_answers(seed)
    planted = as_read(plant(answers, seed, total, others))
    start = time.perf_counter()
    learned = learn(planted.replies, Matcher([]))
    seconds = time.perf_counter() - start
    shares = [_shares(each, planted) for each in learned]
    named = _named(learned, planted)
    own = {answer.id: answer.id for answer in answers}
    posts = held_out(own.keys())
    hand = by_hand(answers, planted, seed)
    return Figures(
        found=len(found_ids(learned, planted)),
        merged=sum(len([s for s in share.values() if s >= MIXED]) > 1 for share in shares),
        spare=len(learned) - len(found_ids(learned, planted)),
        top1=top1([each.answer for each in learned], posts, named),
        hand=top1(hand, posts, own),
        bare=top1([replace(answer, keywords=()) for answer in hand], posts, own),
        best=top1(answers, posts, own),
        seconds=seconds,
    )


def by_hand(answers: Sequence[Answer], planted: Planted, seed: int) -> list[Answer]:
    """The answers as a curator makes them who knows which replies are one answer.

    Title and body are the samples'; the questions are the posts, each once and without noise, and
    the keywords their words that set them apart.
    """
    asked: dict[str, dict[str, None]] = {answer.id: {} for answer in answers}
    for ids, words in zip(planted.made_of, planted.asked, strict=True):
        if ids:
            asked[ids[0]][words] = None
    bare = [
        Answer(id=a.id, title=a.title, body=a.body, questions=tuple(asked[a.id])) for a in answers
    ]
    return with_keywords(bare, random.Random(seed), questions=12)


def _shares(learned: Learned, planted: Planted) -> dict[str, float]:
    """How much of a cluster each answer is; a reply made of two counts for the likelier one."""
    whole = Counter(id for place in learned.places for id in planted.made_of[place] or ("",))
    counts: Counter[str] = Counter()
    for place in learned.places:
        ids = planted.made_of[place] or ("",)
        counts[max(ids, key=lambda id: (whole[id], id))] += 1
    return {id: count / len(learned.places) for id, count in counts.items()}


def found_ids(learned: Sequence[Learned], planted: Planted) -> set[str]:
    """The answers that came out as one cluster each."""
    uses = Counter(id for ids in planted.made_of for id in ids)
    mainly: Counter[str] = Counter()
    good = set()
    for each in learned:
        id, share = max(_shares(each, planted).items(), key=lambda pair: pair[1])
        held = sum(id in planted.made_of[place] for place in each.places)
        mainly[id] += 1
        if id and share >= PURE and held >= WHOLE * uses[id]:
            good.add(id)
    return {id for id in good if mainly[id] == 1}


def _named(learned: Sequence[Learned], planted: Planted) -> dict[str, str]:
    named = {}
    for each in learned:
        shares = _shares(each, planted)
        named[each.answer.id] = max(shares, key=lambda id: (shares[id], id))
    return named


def held_out(ids: Set[str]) -> list[tuple[str, set[str]]]:
    """Posts that nothing was learned from, each with the answers that are right."""
    rows = [json.loads(line) for line in (DATA / "answered.jsonl").read_text().splitlines()]
    return [(row["text"], set(row["answers"])) for row in rows if ids >= set(row["answers"])]


def top1(
    answers: Sequence[Answer], posts: Sequence[tuple[str, set[str]]], named: dict[str, str]
) -> float:
    """The share of posts whose first match is right; `named` says what each answer stands for."""
    matcher = Matcher(answers)
    right = 0
    for text, ids in posts:
        matches = matcher.match(text, limit=1).matches
        right += bool(matches) and named[matches[0].answer.id] in ids
    return right / len(posts)


def many(count: int) -> tuple[float, float, int]:
    """Seconds and peak MiB to learn from so many replies, and how many were proposed."""
    answers = planted_answers(1)
    planted = as_read(plant(answers, 1, 1_000, 0))
    rest = [
        reply
        for seed in range(count // 500)
        for reply in as_read(plant(answers, 100 + seed, 370, 130)).replies
    ]
    replies = [replace(reply) for reply in (*planted.replies, *rest)][:count]
    start = time.perf_counter()
    learned = learn(replies, Matcher([]))
    seconds = time.perf_counter() - start
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, len(learned)


def main() -> None:
    """Five seeds, the worst last; then the time and memory of many replies."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="*", default=[1, 2, 3, 4, 5])
    parser.add_argument("--many", type=int, default=10_000)
    arguments = parser.parse_args()
    print(
        f"{'seed':>6}{'found':>8}{'merged':>8}{'spare':>8}{'top-1':>8}"
        f"{'by hand':>9}{'bare':>7}{'best':>7}{'s':>7}"
    )
    for seed in arguments.seeds:
        f = measure(seed)
        print(
            f"{seed:>6}{f.found:>5}/{ANSWERS}{f.merged:>8}{f.spare:>8}"
            f"{f.top1:>8.3f}{f.hand:>9.3f}{f.bare:>7.3f}{f.best:>7.3f}{f.seconds:>7.1f}",
            flush=True,
        )
    if arguments.many:
        seconds, mib, count = many(arguments.many)
        print(
            f"{arguments.many:,} replies: {seconds:.1f} s, {mib:.0f} MiB at most, {count} proposals"
        )


if __name__ == "__main__":
    main()
