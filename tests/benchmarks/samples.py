"""Samples: what the first answer to a labelled post looked like, on libraries of many kinds."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.answer import Answer
from app.matching import Matcher
from app.matching.evaluate import Labelled
from tests.benchmarks.sets import Labels, with_keywords

HAVE_ANSWER = 0.6
DOZEN = 80
"""Posts that are tried on a dozen answers; on more, all are."""
DRAWS = {"whole": 1, "held": 3, "dozen": 8}


@dataclass(frozen=True, slots=True)
class Sample:
    """What the first answer to a post of a set looked like, and whether it was right.

    `kind` is how the library was made; `signs` are `Topic.signs`.
    """

    labels: Labels
    kind: str
    post: Labelled
    answer: Answer
    fits: bool
    long: bool
    signs: tuple[float, ...]

    @property
    def family(self) -> str:
        """The family of the set."""
        return self.labels.family

    @property
    def right(self) -> bool:
        """Whether the answer is a right one."""
        return self.answer.id in self.post.answers


def _look(
    matcher: Matcher, posts: Sequence[Labelled], labels: Labels, kind: str
) -> Iterator[Sample]:
    ids = {answer.id for answer in matcher.answers}
    for post in posts:
        topics = matcher.topics(post.text)
        for topic in sorted(topics, key=lambda topic: -topic.total.max())[:1]:
            place = int(topic.total.argmax())
            answer = matcher.suggested[int(topic.shortlist.answers[place])]
            fits = not ids.isdisjoint(post.answers)
            long, signs = topic.story is not None, topic.signs(place)
            yield Sample(labels, kind, post, answer, fits, long, signs)


def _libraries(labels: Labels, chance: random.Random) -> Iterator[tuple[str, list[Answer]]]:
    sizes = {"whole": len(labels.answers), "held": len(labels.answers) * 2 // 3, "dozen": 12}
    for kind, size in sizes.items():
        for _ in range(DRAWS[kind]):
            yield kind, chance.sample(labels.answers, size)


def _posts(
    labels: Labels, answers: Sequence[Answer], kind: str, chance: random.Random
) -> list[Labelled]:
    """Some posts of a set; as many that fit one of a dozen answers as others."""
    if kind != "dozen":
        return list(labels.posts)
    ids = {answer.id for answer in answers}
    fitting = [post for post in labels.posts if not ids.isdisjoint(post.answers)]
    others = [post for post in labels.posts if ids.isdisjoint(post.answers)]
    count = min(DOZEN // 2, len(fitting), len(others))
    return chance.sample(fitting, count) + chance.sample(others, count)


def make_long(
    posts: Sequence[Labelled], talk: Sequence[str], chance: random.Random
) -> list[Labelled]:
    """Posts of talk, six in ten with a labelled post among it."""
    made = []
    for post in posts:
        there = chance.random() < HAVE_ANSWER
        told = [f"{text.rstrip('.?! ')}." for text in chance.sample(talk, chance.randint(5, 12))]
        told.insert(chance.randint(0, len(told)), post.text if there else "")
        made.append(Labelled(post.id, " ".join(told), post.answers if there else ()))
    return made


def gather(sets: Sequence[Labels], seed: int = 3) -> Iterator[Sample]:
    """Samples of every set: its library whole, with a third held out, a dozen of it; with posts of
    other families, that nothing fits; with long posts."""
    chance = random.Random(seed)
    for labels in sets:
        for kind, answers in _libraries(labels, chance):
            posts = _posts(labels, answers, kind, chance)
            yield from _look(Matcher(answers), posts, labels, kind)
        others = [s for s in sets if s.family != labels.family]
        foreign = [Labelled(p.id, p.text) for s in others for p in chance.sample(s.posts, 150)]
        mixed = [*chance.sample(labels.posts, 390), *foreign]
        yield from _look(Matcher(labels.answers), mixed, labels, "foreign")
        for _ in range(2):
            answers = chance.sample(labels.answers, len(labels.answers) * 2 // 3)
            keyed = Matcher(with_keywords(answers, chance))
            yield from _look(keyed, mixed, labels, "keyed")
        talk = [p.text for s in others for p in s.posts if 30 < len(p.text) < 140]
        for size, count in ((40, 300), (12, 200)):
            answers = chance.sample(labels.answers, min(size, len(labels.answers)))
            ids = {answer.id for answer in answers}
            known = [post for post in labels.posts if not ids.isdisjoint(post.answers)]
            posts = make_long(chance.sample(known, min(count, len(known))), talk, chance)
            yield from _look(Matcher(answers), posts, labels, f"long of {size}")
