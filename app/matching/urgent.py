"""Urgent rules: words of a post that must be answered before anything else."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from app.matching.result import Source, Urgent
from app.matching.words import find_words, split_words, stem_words


@dataclass(frozen=True, slots=True)
class UrgentRule:
    """Fires where every phrase of `all` and one of `any` stand within `near` words (0: anywhere).

    `not_` phrases keep it quiet; `forums` are the forums it serves.
    """

    id: str
    message: str
    all: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    near: int = 0
    forums: tuple[str, ...] = ("all",)
    not_: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Take any iterable of phrases."""
        for name in ("all", "any", "forums", "not_"):
            object.__setattr__(self, name, tuple(getattr(self, name)))

    def serves(self, forum: str) -> bool:
        """Whether the rule holds on `forum`; an empty name means that no forum is meant."""
        return not forum or "all" in self.forums or forum in self.forums


class Spotted(NamedTuple):
    """A phrase found in a post, as places of its words."""

    first: int
    last: int


_CLAUSE_END = frozenset(".;,!?:\n()")
_TURNS = frozenset(
    {"but", "and", "however", "although", "though", "except", "yet", "because", "so", "while"}
    | {"my", "its", "it", "now", "then"}
)
_NEGATIONS = frozenset(
    {"no", "not", "never", "without", "none", "nor", "neither", "denies", "isnt", "arent", "wasnt"}
    | {"werent", "dont", "doesnt", "didnt", "havent", "hasnt", "hadnt"}
)
_STILL = frozenset(("only", "just", "sure", "idea", "clue", "doubt", "matter", "wonder", "know"))
_SCOPE = 6
"""A negation reaches so many words: missing an urgent post is worse than asking once too often."""
_TYPO_FROM = 5
_WORDS = 8_000


class _Text:
    """A text cut into words for the rules: stems, places of each stem, what is negated."""

    def __init__(self, source: Source, text: str) -> None:
        found = list(find_words(text))[:_WORDS]
        self.source = source
        self.starts = [start for _, start, _ in found]
        self.ends = [end for _, _, end in found]
        self.words = [word for word, _, _ in found]
        distinct = list(dict.fromkeys(self.words))
        stems = dict(zip(distinct, stem_words(distinct), strict=True))
        self.stems = [stems[word] for word in self.words]
        self.spots: dict[str, list[int]] = {}
        for at, stem in enumerate(self.stems):
            self.spots.setdefault(stem, []).append(at)
        self.alike: dict[tuple[int, str], list[tuple[str, str]]] = {}
        for word in distinct:
            self.alike.setdefault((len(word), word[0]), []).append((word, stems[word]))
        self.spotted: dict[str, list[Spotted]] = {}
        self.accepted: dict[str, frozenset[str]] = {}
        self.negated = self._negated(text)

    def _negated(self, text: str) -> list[bool]:
        """Whether a negation stands before each word in its clause.

        "no swelling but hot" negates only the swelling, "no redness or swelling" both, and
        "not only swollen" nothing.
        """
        negated: list[bool] = []
        left = 0
        for at, word in enumerate(self.words):
            gap = text[self.ends[at - 1] : self.starts[at]] if at else ""
            if _CLAUSE_END.intersection(gap) or word in _TURNS:
                left = 0
            negated.append(left > 0)
            left -= 1
            if word in _NEGATIONS and not self._still(at):
                left = _SCOPE
        return negated

    def _still(self, at: int) -> bool:
        """Whether the rest holds in spite of a negation: "not only", "not sure", "no idea"."""
        return at + 1 < len(self.words) and self.words[at + 1] in _STILL


def find_urgent(
    rules: Iterable[UrgentRule], texts: Iterable[tuple[Source, str]], forum: str
) -> Urgent | None:
    """The first rule that fires, in the curator's order, and the words that made it."""
    read = [_Text(source, text) for source, text in texts if text]
    for rule in rules:
        if rule.serves(forum) and (rule.all or rule.any):
            for text in read:
                if (span := _fires(rule, text)) is not None:
                    start, end = text.starts[span.first], text.ends[span.last]
                    return Urgent(rule.id, text.source, start, end, rule.message)
    return None


def _fires(rule: UrgentRule, text: _Text) -> Spotted | None:
    """The closest words that fulfil the rule in one text."""
    if not all(_spots(phrase, text) for phrase in rule.all):
        return None
    masked = _masked(rule, text)
    if masked is None:
        return None

    def spots(phrase: str) -> list[Spotted]:
        return [
            spot
            for spot in _spots(phrase, text)
            if not text.negated[spot.first] and masked.isdisjoint(range(spot.first, spot.last + 1))
        ]

    needed = [spots(phrase) for phrase in rule.all]
    if rule.any:
        needed.append(sorted(spot for phrase in rule.any for spot in spots(phrase)))
    if not needed or not all(needed):
        return None
    return _closest(needed, rule.near)


def _masked(rule: UrgentRule, text: _Text) -> set[int] | None:
    """The places of words that `not_` phrases explain; None where one forbids the whole rule.

    "hot bath" explains away its own "hot" and no other; "cow", which shares no word with the
    rule, says that the post is about something else.
    """
    own = {stem for phrase in (*rule.all, *rule.any) for _, stem in _read(phrase)}
    masked: set[int] = set()
    for phrase in rule.not_:
        found = _spots(phrase, text)
        if found and own.isdisjoint(stem for _, stem in _read(phrase)):
            return None
        masked.update(at for spot in found for at in range(spot.first, spot.last + 1))
    return masked


def _closest(needed: Sequence[list[Spotted]], near: int) -> Spotted | None:
    """The tightest window that holds one of each list, if it is within `near` words (0: any)."""
    marks = sorted((spot, kind) for kind, spots in enumerate(needed) for spot in spots)
    latest: dict[int, Spotted] = {}
    best: Spotted | None = None
    for spot, kind in marks:
        latest[kind] = spot
        if len(latest) == len(needed):
            first = min(s.first for s in latest.values())
            last = max(s.last for s in latest.values())
            if best is None or last - first < best.last - best.first:
                best = Spotted(first, last)
    if best is not None and near > 0 and best.last - best.first > near:
        return None
    return best


def _spots(phrase: str, text: _Text) -> list[Spotted]:
    """Where a phrase stands in a text, negated or not; rules share phrases, so it is kept."""
    if phrase not in text.spotted:
        text.spotted[phrase] = list(_find(phrase, text))
    return text.spotted[phrase]


def _find(phrase: str, text: _Text) -> Iterator[Spotted]:
    accepted: list[frozenset[str]] = []
    for word, stem in _read(phrase):
        if not (stems := _accepted(word, stem, text)):
            return  # most phrases of most rules end here, at their first word
        accepted.append(stems)
    if not accepted:
        return
    for at in sorted(spot for stem in accepted[0] for spot in text.spots[stem]):
        last = at + len(accepted) - 1
        if last < len(text.stems) and all(
            text.stems[at + n] in accepted[n] for n in range(1, len(accepted))
        ):
            yield Spotted(at, last)


@lru_cache(maxsize=8192)
def _read(phrase: str) -> tuple[tuple[str, str], ...]:
    """The words of a rule's phrase, each with its stem."""
    words = split_words(phrase)
    return tuple(zip(words, stem_words(words), strict=True))


def _accepted(word: str, stem: str, text: _Text) -> frozenset[str]:
    """The text's stems that count as the word: its own, and misspellings of longer words."""
    if word in text.accepted:
        return text.accepted[word]
    found = {stem} if stem in text.spots else set()
    if len(word) >= _TYPO_FROM:
        for length in (len(word) - 1, len(word), len(word) + 1):
            for other, other_stem in text.alike.get((length, word[0]), ()):
                if OSA.distance(word, other, score_cutoff=1) <= 1:
                    found.add(other_stem)
    text.accepted[word] = frozenset(found)
    return text.accepted[word]
