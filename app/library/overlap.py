"""Overlap: answers that are almost the same, and keywords that nothing ever meets."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from zlib import crc32

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
    words = {a.id: _WORD.findall(f"{a.title} {a.body}".casefold()) for a in answers}
    words = {id: found for id, found in words.items() if len(found) >= FEWEST}
    for one, other in _candidates(words):
        share = _share(Counter(words[one]), Counter(words[other]))
        if share >= ALIKE:
            what = f"This is {share:.0%} the same as {one}.md; {_apart(words[one], words[other])}"
            remedy = "join the two, or say in both titles when each is right"
            source = contents.sources.get(other)
            yield finding(source, "near-duplicate", ("title", 0), what, remedy)


def _candidates(words: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Pairs of answers with many pairs of words in common, by a sketch of them."""
    pairs = {id: {crc32(f"{a} {b}".encode()) for a, b in pairwise(w)} for id, w in words.items()}
    holders = Counter(number for numbers in pairs.values() for number in numbers)
    rows: defaultdict[int, list[str]] = defaultdict(list)
    for id, numbers in pairs.items():
        for number in sorted(n for n in numbers if holders[n] <= _COMMON)[:_SKETCH]:
            rows[number].append(id)
    met = Counter(pair for ids in rows.values() for pair in combinations(ids, 2))
    return (pair for pair, count in met.items() if count >= _SHARED)


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
