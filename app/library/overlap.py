"""Overlap: answers that are almost the same, and keywords that nothing ever meets."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from zlib import crc32

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from app.answer import Answer
from app.library.contents import Contents, Problem
from app.library.fields import shortened
from app.library.finding import finding, listed
from app.matching.common import FUNCTION
from app.matching.words import split_words, stem_words

ALIKE = 0.85
"""From here on two answers are near-duplicates: the share of words that they have in common."""
FEWEST = 12
"""Answers of fewer words are not compared."""
_SKETCH, _SHARED = 24, 6
"""Of each answer's pairs of words the lowest numbers, and how many must agree to compare it."""
_COMMON = 12
"""A pair of words that more answers have, such as a disclaimer's, says nothing."""
_TYPO = 80
"""How alike, of 100, two words are that are the same but for a slip of the keys."""
_WORD = re.compile(r"\w+(?:['’]\w+)?")


def near_duplicates(contents: Contents, answers: Sequence[Answer]) -> Iterator[Problem]:
    """Each answer that is almost the same as another one, and what tells the two apart."""
    for one, other in _candidates(answers):
        words, others = _words(one), _words(other)
        share = _share(Counter(words), Counter(others))
        if share >= ALIKE:
            what = f"This is {share:.0%} the same as {one.id}.md; {_apart(words, others)}"
            remedy = "join the two, or say in both titles when each is right"
            source = contents.sources.get(other.id)
            yield finding(source, "near-duplicate", ("title", 0), what, remedy)


def _words(answer: Answer) -> list[str]:
    return _WORD.findall(f"{answer.title} {answer.body}".casefold())


def _candidates(answers: Sequence[Answer]) -> Iterator[tuple[Answer, Answer]]:
    """Pairs of answers with many pairs of words in common, by a sketch of them."""
    pairs = [_pairs(answer) for answer in answers]
    every, counts = np.unique(np.concatenate([np.zeros(0, np.uint32), *pairs]), return_counts=True)
    common = every[counts > _COMMON]
    sketches = [np.setdiff1d(n, common, assume_unique=True)[:_SKETCH] for n in pairs]
    numbers = np.concatenate([np.zeros(0, np.uint32), *sketches])
    places = np.repeat(np.arange(len(sketches)), [len(sketch) for sketch in sketches])
    order = np.argsort(numbers, kind="stable")
    ends = np.flatnonzero(np.diff(numbers[order])) + 1
    rows = (row.tolist() for row in np.split(places[order], ends) if len(row) > 1)
    met = Counter(pair for row in rows for pair in combinations(row, 2))
    found = (pair for pair, count in met.items() if count >= _SHARED)
    return ((answers[one], answers[other]) for one, other in found)


def _pairs(answer: Answer) -> npt.NDArray[np.uint32]:
    """The neighbouring words of an answer as numbers, in order; none where it has few words."""
    words = _words(answer)
    told = pairwise(words) if len(words) >= FEWEST else ()
    return np.unique(np.array([crc32(f"{a} {b}".encode()) for a, b in told], dtype=np.uint32))


def _share(one: Counter[str], other: Counter[str]) -> float:
    """Dice's coefficient of two bags of words."""
    return 2 * (one & other).total() / (one.total() + other.total())


def _apart(one: Sequence[str], other: Sequence[str]) -> str:
    there, here = (listed(_only(a, b)) for a, b in ((one, other), (other, one)))
    if not (there or here):
        return "no word tells them apart"
    sides = [f"{words} {side}" for words, side in ((here, "here"), (there, "there")) if words]
    return f"only {' and '.join(sides)} tell them apart"


def _only(words: Iterable[str], others: Iterable[str]) -> list[str]:
    gone = set(others)
    return [word for word in dict.fromkeys(words) if word not in gone]


def unmet_keywords(
    contents: Contents, answers: Sequence[Answer], posts: Iterable[str] = ()
) -> Iterator[Problem]:
    """Keywords of which no test, no question and no past post has a word; a finding an answer.

    Without past posts, an answer that has neither tests nor questions isn't looked at.
    """
    posts = list(posts)
    texts = [text for answer in answers for text in _own(answer)]
    met = {stem for text in (*texts, *posts) for stem in stem_words(split_words(text))}
    for group in contents.synonyms:
        if any(_meets(phrase, met, set()) for phrase in group.phrases):
            met.update(stem for phrase in group.phrases for stem in _telling(phrase))
    for answer in answers:
        own = {word for text in _own(answer) for word in split_words(text)}
        if not (own or posts):
            continue
        unmet = [
            (index, keyword.word)
            for index, keyword in enumerate(answer.keywords)
            if not _meets(keyword.word, met, own) and not _by_synonym(keyword.word, answer, met)
        ]
        if unmet:
            yield _unmet(contents, answer, unmet)


def _unmet(contents: Contents, answer: Answer, unmet: Sequence[tuple[int, str]]) -> Problem:
    words = listed((shortened(word, 40) for _, word in unmet), 5)
    which = "the keyword" if len(unmet) == 1 else "one of the keywords"
    what = f"No test, question or past post has a word of {which} {words}"
    remedy = "add a test that a poster's words would pass, or take out what nobody writes"
    source = contents.sources.get(answer.id)
    return finding(source, "unmet-keyword", ("keywords", unmet[0][0]), what, remedy)


def _own(answer: Answer) -> list[str]:
    return [*(t.post for t in answer.tests if t.expect == "found"), *answer.questions]


def _telling(phrase: str) -> list[str]:
    """The stems of a phrase that aren't in every post; if there are none, all."""
    words = split_words(phrase)
    return stem_words([word for word in words if word not in FUNCTION] or words)


def _meets(phrase: str, met: set[str], own: set[str]) -> bool:
    """Whether posts have a word of a phrase, or the answer's own ones have it misspelt."""
    return any(stem in met for stem in _telling(phrase)) or any(
        process.extractOne(word, own, scorer=fuzz.ratio, score_cutoff=_TYPO)
        for word in (split_words(phrase) if own else ())
        if word not in FUNCTION
    )


def _by_synonym(phrase: str, answer: Answer, met: set[str]) -> bool:
    same = split_words(phrase)
    groups = [g for g in answer.synonyms if same in (split_words(other) for other in g)]
    return any(_meets(other, met, set()) for group in groups for other in group)
