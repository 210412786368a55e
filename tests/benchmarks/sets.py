"""Labelled sets and made-up libraries to measure matching on."""

import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import log
from pathlib import Path
from typing import Any

from app.answer import Answer, Keyword
from app.matching.common import SMALL
from app.matching.evaluate import Labelled
from app.matching.words import split_words

FAMILIES = ("hint3", "banking77", "stackfaq")


@dataclass(frozen=True, slots=True)
class Labels:
    """A set: its answers, and posts of which the right answers are known.

    `clean` are the texts of posts (by id) from before they were misspelt, where a set has them.
    """

    name: str
    answers: tuple[Answer, ...]
    posts: tuple[Labelled, ...]
    clean: Mapping[str, str] = field(default_factory=dict)

    @property
    def family(self) -> str:
        """Where the set comes from; constants are checked on families they weren't fitted on."""
        return next((f for f in FAMILIES if self.name.startswith(f)), self.name)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _answer(row: dict[str, Any]) -> Answer:
    title = row["title"] or str(row["id"])
    return Answer(
        id=str(row["id"]),
        title=title,
        body=row.get("body") or title,
        questions=tuple(row.get("questions", ())),
        keywords=tuple(Keyword(word) for word in row.get("keywords", ())),
    )


def read_set(folder: Path) -> Labels:
    """`library.jsonl` and the posts of the split "test" in `posts.jsonl`."""
    posts = [row for row in _rows(folder / "posts.jsonl") if row.get("split", "test") == "test"]
    return Labels(
        folder.name,
        tuple(_answer(row) for row in _rows(folder / "library.jsonl")),
        tuple(Labelled(row["id"], row["text"], tuple(row["answers"])) for row in posts),
        {row["id"]: row["clean"] for row in posts if "clean" in row},
    )


def read_sets(folder: Path) -> list[Labels]:
    """Every set in a folder of sets."""
    return [read_set(path.parent) for path in sorted(folder.glob("*/library.jsonl"))]


def with_keywords(
    answers: Sequence[Answer], chance: random.Random, questions: int = 5, words: int = 6
) -> list[Answer]:
    """Answers as a curator writes them: few questions, and keywords that set them apart.

    The keywords are the words and pairs of words that are frequent in an answer's questions and
    seldom in others'.
    """
    counted = [_counted(answer) for answer in answers]
    holders = Counter(term for counts in counted for term in counts)
    found = []
    for answer, counts in zip(answers, counted, strict=True):
        worth = {term: n * log(1 + len(answers) / holders[term]) for term, n in counts.items()}
        best = sorted(worth, key=lambda term: (-worth[term], term))
        single = [term for term in best if " " not in term][:words]
        pairs = [term for term in best if " " in term][:words]
        kept = chance.sample(answer.questions, min(questions, len(answer.questions)))
        keywords = tuple(map(Keyword, single + pairs))
        found.append(replace(answer, keywords=keywords, questions=tuple(kept)))
    return found


def _counted(answer: Answer) -> Counter[str]:
    counts: Counter[str] = Counter()
    for text in (*answer.questions, answer.title):
        words = split_words(text)
        counts.update({w for w in words if w not in SMALL and len(w) > 2})
        counts.update({f"{a} {b}" for a, b in pairwise(words) if not SMALL.issuperset((a, b))})
    return counts


_SYLLABLES = (
    *("ca", "lo", "mi", "ter", "pan", "dru", "sho", "ke", "vi", "ras", "ton"),
    *("gel", "bu", "fi", "nor", "quo", "pel", "ja", "wes", "ith", "or", "en"),
)


@dataclass(frozen=True, slots=True)
class Made:
    """A made-up library, and posts of 150 words that each hold two questions of one answer."""

    answers: tuple[Answer, ...]
    posts: tuple[Labelled, ...]


def phrases(answer: Answer) -> Iterable[str]:
    """What leads to an answer: its title, keywords and questions."""
    return (answer.title, *(k.word for k in answer.keywords), *answer.questions)


def make_set(count: int, posts: int, seed: int = 1) -> Made:
    """`count` answers of eight phrases; of the posts' words one in ten is misspelt."""
    chance = random.Random(seed)
    spelled = {"".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(6_000)}
    words = sorted(spelled)
    chance.shuffle(words)
    often = [1 / (rank + 10) for rank in range(len(words))]

    def some(length: int) -> str:
        return " ".join(chance.choices(words, often, k=length))

    answers = tuple(
        Answer(
            id=f"a{number}",
            title=some(5),
            keywords=tuple(Keyword(some(2)) for _ in range(4)),
            questions=tuple(some(9) for _ in range(3)),
            body=some(120),
        )
        for number in range(count)
    )
    return Made(answers, tuple(_post(chance, answers, some, n) for n in range(posts)))


def _post(chance: random.Random, answers: tuple[Answer, ...], some: Any, number: int) -> Labelled:
    answer = chance.choice(answers)
    words = some(132).split()
    words[60:60] = " ".join(chance.sample(answer.questions, 2)).split()
    words = [_misspelt(chance, word) if chance.random() < 0.1 else word for word in words]
    words[12::13] = [f"{word}." for word in words[12::13]]
    return Labelled(str(number), " ".join(words), (answer.id,))


def _misspelt(chance: random.Random, word: str) -> str:
    at = chance.randrange(len(word))
    return word[:at] + word[at + 1 :] if len(word) > 3 else word
