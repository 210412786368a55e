"""Prints how well facts are found in labelled posts: python -m tests.benchmarks.facts FILE."""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from app.drafting import Fact, find_facts
from app.matching.markup import own_words

KINDS = ("race_time", "pace", "distance", "duration", "age", "side", "body_part", "shoes", "tried")
LOOSE = ("body_part", "tried", "shoes")


class Label(NamedTuple):
    """A fact as a human labelled it; offsets in code points."""

    kind: str
    start: int
    end: int
    text: str
    value: str


class Judged(NamedTuple):
    """One post's facts: found and labelled, found and not, labelled and not found."""

    post: str
    text: str
    right: list[Fact]
    wrong: list[Fact]
    missed: list[Label]
    matched: int


def labels(post: dict[str, Any]) -> Iterator[Label]:
    """The labels of a post; without a `start` each is the next place where its text stands."""
    seen: Counter[tuple[str, str]] = Counter()
    for fact in post["facts"]:
        key = fact["kind"], fact["text"]
        start = fact.get("start", post["text"].find(fact["text"], seen[key]))
        if start < 0:
            start = post["text"].find(fact["text"])
        seen[key] = start + 1
        yield Label(fact["kind"], start, start + len(fact["text"]), fact["text"], fact["value"])


def judge(post: dict[str, Any]) -> Judged:
    """Facts are right when kind and value match a label, and the spans overlap."""
    text = post["text"]
    wanted = list(labels(post))
    right, wrong, met = list[Fact](), list[Fact](), set[Label]()
    for fact in find_facts(own_words(text)):
        mine = [label for label in wanted if same(fact, label)]
        met.update(mine)
        (right if mine else wrong).append(fact)
    missed = [label for label in wanted if label not in met]
    return Judged(post.get("id", ""), text, right, wrong, missed, len(met))


def same(fact: Fact, label: Label) -> bool:
    """Whether a fact is what a label says."""
    if fact.kind != label.kind or fact.start >= label.end or label.start >= fact.end:
        return False
    one, other = _plain(fact.value), _plain(label.value)
    return one == other or (fact.kind in LOOSE and _alike(one, other))


def _plain(value: str) -> str:
    return " ".join(value.casefold().replace("my ", "").split())


def _alike(one: str, other: str) -> bool:
    """Whether one of two values is the other with more said: "Ghost 15", "Brooks Ghost 15"."""
    return bool(one and other) and (one in other or other in one)


def report(judged: Sequence[Judged]) -> Iterator[str]:
    """A row for each kind and all, then each mistake with the words around it."""
    yield f"{'':10} {'found':>6} {'wrong':>6} {'missed':>6} {'precision':>10} {'recall':>8}"
    for kind in (*KINDS, "all"):
        yield _row(kind, judged)
    for one in judged:
        for fact in one.wrong:
            around = " ".join(one.text[max(0, fact.start - 50) : fact.end + 40].split())
            yield f"wrong   {one.post} {fact.kind} “{fact.text}” = {fact.value}: …{around}…"
    for one in judged:
        for label in one.missed:
            around = " ".join(one.text[max(0, label.start - 50) : label.end + 40].split())
            yield f"missed  {one.post} {label.kind} “{label.text}” = {label.value}: …{around}…"


def _row(kind: str, judged: Iterable[Judged]) -> str:
    right, wrong, missed, matched = counts(judged, kind)
    precision, recall = right / max(1, right + wrong), matched / max(1, matched + missed)
    return f"{kind:10} {right + wrong:6} {wrong:6} {missed:6} {precision:10.3f} {recall:8.3f}"


def counts(judged: Iterable[Judged], kind: str = "all") -> tuple[int, int, int, int]:
    """How many were right, wrong and missed, and how many labels were met."""
    right = wrong = missed = met = 0
    for one in judged:
        right += _of(kind, one.right)
        wrong += _of(kind, one.wrong)
        missed += _of(kind, one.missed)
        met += one.matched if kind == "all" else _of(kind, one.right)
    return right, wrong, missed, met


def _of(kind: str, found: Sequence[Fact] | Sequence[Label]) -> int:
    return sum(kind in ("all", one.kind) for one in found)


def read_posts(path: Path) -> list[dict[str, Any]]:
    """The labelled posts of a file, one JSON object a line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def main() -> None:
    """Judge the posts of a file, and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, help="labelled posts, one JSON object a line")
    lines = report([judge(post) for post in read_posts(parser.parse_args().file)])
    try:
        for line in lines:
            print(line, flush=True)
    except BrokenPipeError:
        # What read us has seen enough; the interpreter must not try to write the rest at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
