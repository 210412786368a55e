"""Topical: the words by which a passage and its posts differ from all others, as title, keywords.

A word counts as often as it was said, and the less the more passages have it (tf-idf, where tf is
not damped: what a reply says again and again is what it is about).
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from app.drafting import function_words
from app.matching.common import COMMON, SMALL
from app.matching.words import split_words, stem_words

TITLE_WORDS = 5
"""Words of a title that is made of them."""
KEYWORDS = 6
OWN = 0.8
"""The share of the posts and bodies with a keyword that must be this passage's own."""
IN_BODY = 2.0
"""What a word of the body counts beside one of a post: the post may be about something else."""
_COMMON = 0.6
"""What a word of everyday English counts beside others."""
_BETWEEN = 2
"""How many small words may stand within a pair: "pulls on the lead"."""
_BREAK = re.compile(r"\{\{[^{}\n]*\}\}|https?://\S+|[.!?;:,()\[\]{}\"“”*#>|\n]+")
_HEADING = re.compile(r"^#+ .*$", re.MULTILINE)
_COMMON_STEMS = frozenset(stem_words(sorted(COMMON)))

Term = tuple[str, ...]
"""The stem of a word, or those of two that stand together."""


@dataclass(frozen=True, slots=True)
class Said:
    """The posts that a passage answered, its text, the names never to take, and the language."""

    posts: Sequence[str]
    body: str
    names: Iterable[str] = ()
    language: str = "en"


@dataclass(frozen=True, slots=True)
class _Counts:
    """Of each term: how many posts have it, how often the body says it, and how it is written."""

    posts: Counter[Term]
    body: Counter[Term]
    written: dict[Term, Counter[str]]

    def form(self, term: Term) -> str:
        """A term as it is written most often."""
        forms = self.written[term]
        return min(forms, key=lambda form: (-forms[form], len(form), form))


class Topics:
    """What each of some passages is about beside the others, by its place."""

    def __init__(self, said: Sequence[Said]) -> None:
        self._counts = [_counted(each) for each in said]
        self._in_posts = Counter(term for each in self._counts for term in each.posts)
        self._in_bodies = Counter(term for each in self._counts for term in each.body)
        self._posts = sum((each.posts for each in self._counts), Counter[Term]())
        self._worth = [self._weighed(each) for each in self._counts]

    def worth(self, place: int) -> dict[str, float]:
        """What each stem of a passage is worth there, the most first."""
        return self._worth[place]

    def title(self, place: int) -> str:
        """A title made of what a passage is about: "Plantar fasciitis, heel, arch"; or ""."""
        counts, left = self._counts[place], list(self._worth[place])[:TITLE_WORDS]
        pieces: list[str] = []
        while left:
            stem = left.pop(0)
            pair = max(self._pairs(place, stem, left), key=lambda each: each[0], default=None)
            if pair is not None:
                left = [other for other in left if other not in pair[1]]
            pieces.append(counts.form(pair[1] if pair else (stem,)))
        line = ", ".join(pieces)
        return line[:1].upper() + line[1:]

    def _pairs(self, place: int, stem: str, others: Sequence[str]) -> Iterable[tuple[int, Term]]:
        """The pairs of a stem with one of the others, each with how often it was said."""
        counts = self._counts[place]
        for other in others:
            for pair in ((stem, other), (other, stem)):
                times = counts.posts[pair] + counts.body[pair]
                if times > 1:
                    yield times, pair

    def keywords(self, place: int) -> tuple[str, ...]:
        """Words and pairs that hardly any other passage has."""
        counts = self._counts[place]
        used: set[str] = set()
        asked = bool(counts.posts)
        worth = {term: self._own(term, counts, asked) for term in counts.body}
        chosen: list[Term] = []
        for term in sorted(worth, key=lambda term: (-worth[term], term)):
            if worth[term] and len(chosen) < KEYWORDS and used.isdisjoint(term):
                chosen.append(term)
                used.update(term)
        return tuple(map(counts.form, chosen))

    def _own(self, term: Term, counts: _Counts, posts_too: bool) -> float:
        """What a keyword would be worth; 0 where others have it as well, or it may be chance.

        It must stand in two posts and in the body. Others only repeat what the questions say, and
        a short phrase of one post counts for too much.
        """
        posts, body = counts.posts[term], counts.body[term]
        if (posts_too and posts < 2) or not body or posts + body < 2:
            return 0.0
        everywhere = self._posts[term] + (self._in_bodies[term] - 1) / 2
        mine = posts + min(2, body) / 2
        share = mine / (everywhere + min(2, body) / 2)
        common = len(term) == 1 and term[0] in _COMMON_STEMS
        return log(1 + posts + body) * share * (_COMMON if common else 1.0) * (share >= OWN)

    def _weighed(self, counts: _Counts) -> dict[str, float]:
        worth = {}
        for term in counts.written:
            times = counts.posts[term] + IN_BODY * counts.body[term]
            if len(term) == 1 and counts.posts[term] + counts.body[term] > 1:
                holders = (self._in_posts[term] + self._in_bodies[term]) / 2
                worth[term[0]] = times * log(1 + len(self._counts) / (0.5 + holders))
                worth[term[0]] *= _COMMON if term[0] in _COMMON_STEMS else 1.0
        ranked = sorted(worth, key=lambda stem: (-worth[stem], stem))
        return {stem: worth[stem] for stem in ranked}


def _counted(said: Said) -> _Counts:
    never = {word for name in said.names for word in split_words(name)}
    small = SMALL | function_words(said.language)
    counts = _Counts(Counter(), Counter(), {})
    for post in said.posts:
        counts.posts.update(set(_read(post, small | never, counts)))
    counts.body.update(_read(said.body, small | never, counts))
    counts.body.update(_read("\n".join(_HEADING.findall(said.body)), small | never, counts))
    return counts


def _read(text: str, never: frozenset[str] | set[str], counts: _Counts) -> list[Term]:
    """The terms of a text; how they are written is noted."""
    found: list[Term] = []
    for stretch in _BREAK.split(text):
        words = split_words(stretch)
        stems = stem_words(words)
        told = [at for at, word in enumerate(words) if _is_told(word, never)]
        spans = [(at, at) for at in told]
        spans += [(a, b) for a, b in pairwise(told) if _joined(words[a + 1 : b], never)]
        for first, last in spans:
            term = tuple(dict.fromkeys((stems[first], stems[last])))
            written = counts.written.setdefault(term, Counter())
            written[" ".join(words[first : last + 1])] += 1
            found.append(term)
    return found


def _joined(between: Sequence[str], small: Iterable[str]) -> bool:
    return len(between) <= _BETWEEN and set(between) <= set(small)


def _is_told(word: str, never: frozenset[str] | set[str]) -> bool:
    return word not in never and len(word) > 2 and word.isalpha()
