"""Clauses: a post cut into words for the urgent rules, and which of them are denied."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from app.matching.result import Source
from app.matching.words import find_words

WORDS = 4_000
"""Words of a post that are read; a longer one is a paste, not somebody asking for help."""
_CHARACTERS = 40_000
_SCOPE = 6
"""A negation reaches so many words: missing an urgent post is worse than asking once too often."""

# A run of dots is read once, from where it begins: else a long one would be read from each of them.
_BREAK = re.compile(r"(?<![.!?…])[.!?…]++(?=[\s\"'”’)\]]|$)|\n|[;,:()]|\s[-–—]+\s|—")
_FULL = frozenset(".!?…\n")
_ASKS = frozenset(":?")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NEGATIONS = _words(
    "no not never nowhere without none nor neither denies denied isnt arent wasnt werent dont"
    " doesnt didnt havent hasnt hadnt aint nae zero nil minus"
)
_STILL = _words(
    "only just sure certain idea clue doubt matter wonder know knowing mind care want understand"
    " remember stop stopped stopping going getting improving improved better able normal normally"
    " usual usually right good great well happy convinced joking sleep slept easing eased settling"
    " settled shifting long exaggerating kidding uncommon unlike surprising helped helping"
    " cope coping enough"
)
"""Behind a negation they leave the rest standing: "not only swollen", "no idea why it is hot"."""
_NEW = _words("before like such so this that worse")
"""Behind "never": "never had a pain like this" tells of a pain."""
_TURNS = _words(
    "but however although though except yet because so while since now then just only instead"
    " still whereas cos cuz"
)
_SUBJECTS = _words(
    "i im ive my it its he she his her they we the there theres this that now then is was has have"
    " had feels felt looks hurts still today when a one"
)
_OWNERS = _words("my your his her our their")
_PRONOUNS = _OWNERS | {"it", "its"}
_THINKS = _words("think believe reckon suppose feel look seem that")
_JOINS = _words("or nor and at")
_NEITHER = _words("or nor")
_WHERE = _words("in down across behind")
_CANNOT = _words("cant couldnt cannot")
_ENDS = _NEGATIONS | _CANNOT
_DENIALS = _NEGATIONS | {"any", "than"}
_SHIFTS = _words("but however now today tonight yet though although yesterday still because")
_MINE = _words("i im ive id my me mine husband wife partner son daughter dad mum mom")
_THEIRS = _words("her his its she he it their")
_ACTIVE = _words("still worse worsening spreading again getting gets lately comes returned")
_OWN_REACH = 6
_STEP = 2
"""The end of a sentence parts the words on its two sides as so many words would."""


class Clauses:
    """A post for the rules: its words' stems and places, what is denied, and what stands together.

    `read` gives each word as it was meant, and its stem. Title and text are one run of words,
    so that "swollen calf" may be said in both; no phrase reaches over their border.
    """

    def __init__(
        self,
        texts: Iterable[tuple[Source, str]],
        read: Callable[[Iterable[str]], dict[str, tuple[str, str]]],
    ) -> None:
        self._sources: list[tuple[int, Source]] = []
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._stops: set[int] = set()
        self._asked: set[int] = set()
        self._sentences: list[int] = []
        for source, text in texts:
            self._read(source, text[:_CHARACTERS])
        meant = read(dict.fromkeys(self.words))
        self.stems = [meant[word][1] for word in self.words]
        self.words = [meant[word][0] for word in self.words]
        self.negations: set[int] = set()
        self.denied: dict[int, int] = {}
        self._deny()
        self._statements: list[int] | None = None

    def _read(self, source: Source, text: str) -> None:
        begin = len(self.words)
        found = list(islice(find_words(text), max(WORDS - begin, 0)))
        if not found:
            return
        words, starts, ends = zip(*found, strict=True)
        self._sources.append((begin, source))
        self._sentences.append(begin)
        for gap in _BREAK.finditer(text):
            at = begin + bisect_left(starts, gap.start())
            self._stops.add(at)
            if gap.group()[0] in _ASKS:
                self._asked.add(at)
            if gap.group()[0] in _FULL and self._sentences[-1] != at:
                self._sentences.append(at)
        self.words += words
        self.starts += starts
        self.ends += ends

    def span(self, spots: Iterable[tuple[int, int]]) -> tuple[Source, int, int]:
        """The stretch of the post from the first to the last word; of two texts, of the later."""
        spots = sorted(spots)
        begin, source = next(s for s in reversed(self._sources) if s[0] <= spots[-1][0])
        within = [spot for spot in spots if spot[0] >= begin]
        return source, self.starts[within[0][0]], self.ends[max(last for _, last in within)]

    def together(self, first: int, last: int) -> bool:
        """Whether two words stand in one sentence."""
        sentences = self._sentences
        return bisect_right(sentences, first) == bisect_right(sentences, last)

    def statement(self, at: int) -> int:
        """The number of the statement around a word: a sentence, or its part before "but now"."""
        if self._statements is None:
            ands = (i for i, word in enumerate(self.words) if word == "and" and self._begins(i + 1))
            shifts = (i for i, word in enumerate(self.words) if word in _SHIFTS)
            self._statements = sorted({*self._sentences, *shifts, *ands})
        return bisect_right(self._statements, at)

    def apart(self, first: int, last: int) -> int:
        """How far two words stand from each other; the end of a sentence counts as some words."""
        ends = bisect_right(self._sentences, last) - bisect_right(self._sentences, first)
        return last - first + _STEP * ends

    def mine(self, at: int) -> bool:
        """Whether a word is said of the writer or of their family: "my chest", "I feel sick"."""
        begin = self._sentences[bisect_right(self._sentences, at) - 1]
        return not _MINE.isdisjoint(self.words[max(at - _OWN_REACH, begin) : at + 1])

    def theirs(self, at: int) -> bool:
        """Whether a word is said of what the sentence before was about: "her waters"."""
        return not _THEIRS.isdisjoint(self.words[max(at - 2, 0) : at + 1]) and not self.mine(at)

    def lasts(self, at: int) -> bool:
        """Whether a time is when something began that goes on: "since last winter"."""
        return self.words[at] == "last" and at > 0 and self.words[at - 1] == "since"

    def sentence(self, at: int) -> int:
        """The number of the sentence around a word."""
        return bisect_right(self._sentences, at)

    def active(self, at: int) -> bool:
        """Whether a word's sentence, or the next, tells that something goes on or grows worse."""
        number = bisect_right(self._sentences, at)
        end = self._sentences[number + 1] if number + 1 < len(self._sentences) else None
        return not _ACTIVE.isdisjoint(self.words[self._sentences[number - 1] : end])

    def _begins(self, at: int) -> bool:
        """Whether a new clause with a subject or verb of its own begins there."""
        return at < len(self.words) and self.words[at] in _SUBJECTS

    def _deny(self) -> None:
        """Find the negations, and for each word of their clauses the one that takes it back.

        "no swelling but hot" denies only the swelling, "no redness or swelling" both, "not only
        swollen" nothing.
        """
        for at in [at for at, word in enumerate(self.words) if word in _DENIALS]:
            if self._answers(at):
                self.denied.update(dict.fromkeys(range(max(at - 3, 0), at), at))
            elif self._denies(at) and not self._stands(at):
                self.negations.add(at)
                self.denied.update(dict.fromkeys(self._reach(at), at))

    def _denies(self, at: int) -> bool:
        """Whether a word is a negation here; "can't lie down without gasping" tells of a gasp."""
        word = self.words[at]
        if word == "than":
            return self.words[at - 1] == "rather"
        back = 9 if word == "without" else 5
        cannot = not _CANNOT.isdisjoint(self.words[max(at - back, 0) : at])
        return word not in ("any", "without") or cannot == (word == "any")

    def _stands(self, at: int) -> bool:
        """Whether the rest holds in spite of a negation: "not only", "no idea", "never so hot"."""
        if at + 1 in self._stops or at + 1 >= len(self.words):
            return True
        if self.words[at] == "never":
            end = next((i for i in range(at + 1, at + 12) if i in self._stops), at + 12)
            return not _NEW.isdisjoint(self.words[at:end])
        return self.words[at + 1] in _STILL

    def _answers(self, at: int) -> bool:
        """Whether a negation answers what stands before it: "Swelling: none. Redness? No."."""
        return at in self._asked and (at + 1 in self._stops or at + 1 == len(self.words))

    def _reach(self, at: int) -> Iterator[int]:
        end = at + 1 + _SCOPE
        i = at + 1
        while i < min(end, len(self.words)):
            if i in self._stops:
                if i == at + 1 or not self._lists(i):
                    return
                end = i + _SCOPE
            if self._turns(i, at) or self.words[i] in _ENDS:
                return
            if self.words[i] == "the" and self.words[i - 1] in _WHERE:
                i += 2  # "no pain in the chest": the chest is still there
                continue
            yield i
            i += 1

    def _turns(self, i: int, at: int) -> bool:
        """Whether the clause of the negation at `at` is over before word `i`."""
        word = self.words[i]
        if word in _PRONOUNS:
            following = self.words[i + 1] if i + 1 < len(self.words) else ""
            mine = word in _OWNERS and i == at + 1  # "it isn't my calf"
            return not mine and self.words[at + 1] not in _THINKS and following not in _JOINS
        return word in _TURNS or (word == "and" and self._begins(i + 1))

    def _lists(self, comma: int) -> bool:
        """Whether a comma parts a list that ends in "or": "no swelling, redness or heat"."""
        for i in range(comma, min(comma + 9, len(self.words))):
            if self.words[i] in _NEITHER:
                return True
            if self.words[i] in _TURNS or self.words[i] in _SUBJECTS or not self.together(comma, i):
                return False
        return False
