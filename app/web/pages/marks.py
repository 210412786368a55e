"""The marks in a post: its text cut where the words that earned a match stand."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from app.drafting import Fact
from app.matching import Evidence, Result, Urgent

MarkKind = Literal["exact", "synonym", "close", "urgent", "fact"]

KINDS: Mapping[str, MarkKind] = {
    "exact": "exact",
    "stem": "exact",
    "phrase": "exact",
    "synonym": "synonym",
    "typo": "close",
    "near": "close",
}

LEGEND: Mapping[MarkKind, str] = {
    "urgent": "urgent",
    "exact": "exact",
    "synonym": "synonym",
    "close": "close spelling",
    "fact": "about the poster",
}

_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a post's `text` or `title` to be marked; offsets in code points."""

    source: str
    start: int
    end: int
    kind: MarkKind

    @property
    def name(self) -> str:
        """What ties a reason to its words on the page."""
        return f"{self.source}-{self.start}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a post's text: marked when `mark` is set, a question's start when `question` > 0."""

    text: str
    mark: Mark | None = None
    question: int = 0


Paragraph = tuple[Piece, ...]


def mark_of(evidence: Evidence) -> Mark:
    """The mark of one piece of evidence."""
    return Mark(evidence.source, evidence.start, evidence.end, KINDS[evidence.kind])


def choose_marks(
    shown: Iterable[Evidence], urgent: Urgent | None, facts: Iterable[Fact] = ()
) -> tuple[Mark, ...]:
    """Marks that don't overlap: the urgent words first, then the longer of two that do, and
    facts where nothing else is marked."""
    found = sorted(
        {mark_of(evidence) for evidence in shown},
        key=lambda m: (m.start - m.end, m.start),
    )
    if urgent is not None:
        found.insert(0, Mark(urgent.source, urgent.start, urgent.end, "urgent"))
    found += [Mark("text", fact.start, fact.end, "fact") for fact in facts]
    chosen: list[Mark] = []
    for mark in found:
        if not any(_overlap(mark, other) for other in chosen):
            chosen.append(mark)
    return tuple(sorted(chosen, key=lambda m: (m.source, m.start)))


def kinds_in(marks: Sequence[Mark]) -> tuple[tuple[MarkKind, str], ...]:
    """The legend: each kind that is there, with its word."""
    return tuple(
        (kind, word) for kind, word in LEGEND.items() if any(m.kind == kind for m in marks)
    )


def marked_text(text: str, marks: Sequence[Mark], result: Result | None) -> tuple[Paragraph, ...]:
    """The post's text as paragraphs of pieces, question numbers before the first word of each."""
    questions = result.questions if result else ()
    starts = {_first_word(text, q.start): n for n, q in enumerate(questions, 1)}
    return _cut(text, [m for m in marks if m.source == "text"], starts)


def marked_title(title: str, marks: Sequence[Mark]) -> Paragraph:
    """The post's title as pieces."""
    return tuple(
        piece for run in _cut(title, [m for m in marks if m.source == "title"], {}) for piece in run
    )


def _overlap(one: Mark, other: Mark) -> bool:
    return one.source == other.source and one.start < other.end and other.start < one.end


def _cut(text: str, marks: Sequence[Mark], starts: Mapping[int, int]) -> tuple[Paragraph, ...]:
    paragraphs = []
    for found in _PARAGRAPH.finditer(text):
        start, end = found.start(), found.start() + len(found.group().rstrip())
        paragraphs.append(tuple(_pieces(text, start, end, marks, starts)))
    return tuple(paragraphs)


def _pieces(
    text: str, start: int, end: int, marks: Sequence[Mark], starts: Mapping[int, int]
) -> Iterable[Piece]:
    inside = {m.start: m for m in marks if start <= m.start < end}
    asked = {s: n for s, n in starts.items() if start <= s < end}
    numbers = _settled(asked, inside.values())
    edges = sorted({start, end, *inside, *numbers, *(min(m.end, end) for m in inside.values())})
    for left, right in pairwise(edges):
        yield Piece(text[left:right], inside.get(left), numbers.get(left, 0))


def _first_word(text: str, start: int) -> int:
    return start + len(text[start:]) - len(text[start:].lstrip())


def _settled(asked: Mapping[int, int], marks: Iterable[Mark]) -> dict[int, int]:
    """A question that begins within a marked word is numbered before that word."""
    spans = list(marks)
    return {next((m.start for m in spans if m.start < s < m.end), s): n for s, n in asked.items()}
