"""What a match is: the shapes that `Matcher.match` answers with."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from app.answer import Answer

Verdict = Literal["sure", "choose", "none"]
Kind = Literal["exact", "stem", "typo", "synonym", "phrase", "near"]
Source = Literal["text", "title"]
Origin = Literal["keyword", "question", "title", "body"]


class Evidence(NamedTuple):
    """Words of the post that earned a match: `post.<source>[start:end] == text`, in code points.

    `keyword` is the word or phrase of the answer that they met, `origin` where it stands there;
    `weight` is their share of the match's score.
    """

    source: Source
    start: int
    end: int
    text: str
    keyword: str
    origin: Origin
    kind: Kind
    weight: float


@dataclass(frozen=True, slots=True)
class Match:
    """An answer that may fit. `confidence` (0 to 1) is the probability that it does.

    `question` is the index of the question of the post that it answers; the evidence weights
    sum to at least 0.9 of `score`.
    """

    answer: Answer
    confidence: float
    score: float
    question: int
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A stretch of the post that asks something: `post.text[start:end] == text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Urgent:
    """An urgent rule that fired, the words that made it, and what the curator says of it."""

    rule: str
    source: Source
    start: int
    end: int
    message: str


class Bar(NamedTuple):
    """The confidence from which an answer is drafted, and from which it is taken unasked."""

    choose: float
    sure: float


@dataclass(frozen=True, slots=True)
class Result:
    """The answers closest to a post, best first, and what may be made of them by `bar`."""

    verdict: Verdict
    matches: tuple[Match, ...]
    questions: tuple[Question, ...]
    urgent: Urgent | None = None
    bar: Bar = Bar(0.5, 0.95)  # noqa: RUF009  immutable
