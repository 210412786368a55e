"""Asking: which sentence of a question to quote above its answer."""

import re
from collections.abc import Sequence

from app.matching.result import Evidence, Question
from app.matching.segments import Sentence, split_sentences

_ENOUGH = 1 / 3
"""The share of the best sentence's evidence with which one that asks is quoted instead."""
_NEARLY = 0.8
"""The share of the best clause's evidence with which an earlier clause begins the quotation."""
_CLAUSE = re.compile(r"[,;:–—-]\s+")


def asking(own: str, question: Question, evidence: Sequence[Evidence], room: int) -> str:
    """The sentence of `question` that asks for what an answer was found by, as it was written.

    The one before it comes along where it led to the answer too and both are short. One longer
    than `room` characters begins with the clause that earned most. `own` is the post's text with
    all but the poster's own words turned into spaces. "" when none of them is in the question.
    """
    sentences = split_sentences(own[question.start : question.end])
    if not sentences:
        return ""
    here = [
        (e.start - question.start, e.weight)
        for e in evidence
        if e.source == "text" and question.start <= e.start < question.end
    ]
    first, last = _sentences(sentences, here, room)
    start = sentences[first].start
    words = own[question.start + start : question.start + sentences[last].end]
    if len(words) <= room:
        return words
    return words[_clause(words, [(at - start, weight) for at, weight in here], room) :]


def _sentences(
    sentences: Sequence[Sentence], here: Sequence[tuple[int, float]], room: int
) -> tuple[int, int]:
    """The first and the last sentence to quote: one, or two where both help and fit."""
    earned = [_earned(here, sentence.start, sentence.end) for sentence in sentences]
    least = _ENOUGH * max(earned)
    asks = [at for at, s in enumerate(sentences) if s.asks and earned[at] >= least]
    last = asks[0] if asks else earned.index(max(earned))
    length = sentences[last].end - sentences[last - 1].start
    helps = last > 0 and earned[last - 1] > 0 and length <= room
    return (last - 1 if helps else last), last


def _clause(words: str, here: Sequence[tuple[int, float]], room: int) -> int:
    """Where to begin, so that the next `room` characters hold nearly all that can be had."""
    starts = [0, *(found.end() for found in _CLAUSE.finditer(words))]
    earned = [_earned(here, start, start + room) for start in starts]
    return next(s for s, e in zip(starts, earned, strict=True) if e >= _NEARLY * max(earned))


def _earned(here: Sequence[tuple[int, float]], start: int, end: int) -> float:
    """How much of a match's score the words of a stretch earned."""
    return sum(weight for at, weight in here if start <= at < end)
