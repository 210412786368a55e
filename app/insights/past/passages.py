"""Passages: sentences that stand together again and again are one answer, in whatever order."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

LEAST = 3
"""Replies in which a passage stands before it is proposed; two may be chance."""
SHORTEST = 10
"""Words of a passage worth an answer."""
TOGETHER = 0.35
"""How much of their replies two groups of sentences share to be one passage."""
USED = 0.34
"""The share of a passage's words that a reply has which uses it."""
SHARED = 1.5
"""How much oftener than its passage a sentence stands that other passages have too."""
SPREAD, ANYWHERE = 4, 0.5
"""Longer passages beside which, in a good share of its replies, something like thanks stands."""
INSIDE = 0.75
"""The share of a passage's replies in which a longer one stands too, of which it is a part."""
_MOST = 60
"""Sentences of one reply that are joined to each other."""

Documents = Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Passage:
    """Numbers of sentences that belong together, and the replies that use them, with shares."""

    sentences: frozenset[int]
    uses: Mapping[int, float]


def find_passages(documents: Documents, sizes: Mapping[int, int]) -> list[Passage]:
    """The passages of some replies, the most used first.

    `documents` has the numbers of each reply's sentences, `sizes` the words of each sentence.
    """
    stands = _stands(documents)
    groups = _Groups(stands, sizes)
    for a, b in _together(documents, stands):
        groups.join(a, b)
    found = [_passage(group, stands, sizes) for group in groups.members()]
    found = [each for each in found if len(each.uses) >= LEAST and _long(each, stands, sizes)]
    kept = _without_parts(found, sizes)
    return sorted(kept, key=lambda each: (-len(each.uses), min(each.uses), min(each.sentences)))


def _stands(documents: Documents) -> dict[int, set[int]]:
    stands: dict[int, set[int]] = defaultdict(set)
    for at, document in enumerate(documents):
        for number in document:
            stands[number].add(at)
    return {number: places for number, places in stands.items() if len(places) > 1}


def _together(documents: Documents, stands: Mapping[int, set[int]]) -> Iterator[tuple[int, int]]:
    """Pairs of sentences that share replies, those that share most of theirs first."""
    counts: Counter[tuple[int, int]] = Counter()
    for document in documents:
        known = sorted({number for number in document if number in stands})[:_MOST]
        counts.update(combinations(known, 2))
    pairs = []
    for (a, b), count in counts.items():
        share = count / (len(stands[a]) + len(stands[b]) - count)
        if count > 1 and share >= TOGETHER:
            pairs.append((-share, a, b))
    yield from ((a, b) for _, a, b in sorted(pairs))


class _Groups:
    """Groups of sentences, each with how much of its words every reply has.

    Groups are joined by what they are as a whole, so that a sentence which two answers share
    joins one of them and never both to each other.
    """

    def __init__(self, stands: Mapping[int, set[int]], sizes: Mapping[int, int]) -> None:
        self._of = {number: number for number in stands}
        self._members = {number: {number} for number in stands}
        self._words = {number: float(sizes[number]) for number in stands}
        self._in = {n: dict.fromkeys(places, float(sizes[n])) for n, places in stands.items()}

    def join(self, a: int, b: int) -> None:
        """Make one group of two sentences' groups if these stand together."""
        a, b = self._of[a], self._of[b]
        if a == b or self._share(a, b) < TOGETHER:
            return
        if len(self._members[a]) < len(self._members[b]):
            a, b = b, a
        for number in self._members[b]:
            self._of[number] = a
        self._members[a] |= self._members.pop(b)
        self._words[a] += self._words.pop(b)
        for place, words in self._in.pop(b).items():
            self._in[a][place] = self._in[a].get(place, 0.0) + words

    def _share(self, a: int, b: int) -> float:
        """The weighted Jaccard index of two groups' replies."""
        first, second = self._in[a], self._in[b]
        one, other = self._words[a], self._words[b]
        both = sum(min(w / one, second[p] / other) for p, w in first.items() if p in second)
        whole = sum(first.values()) / one + sum(second.values()) / other
        return both / (whole - both)

    def members(self) -> list[set[int]]:
        """The groups there are."""
        return list(self._members.values())


def _passage(group: set[int], stands: Mapping[int, set[int]], sizes: Mapping[int, int]) -> Passage:
    core = _core(group, stands, sizes)
    whole = sum(sizes[number] for number in core)
    has: Counter[int] = Counter()
    for number in core:
        for place in stands[number]:
            has[place] += sizes[number]
    uses = {place: words / whole for place, words in has.items() if words >= USED * whole}
    return Passage(frozenset(group), dict(sorted(uses.items())))


def _core(group: set[int], stands: Mapping[int, set[int]], sizes: Mapping[int, int]) -> list[int]:
    """The sentences that most of a group's replies have, without those that others have too."""
    usual = _usual([(len(stands[number]), sizes[number]) for number in sorted(group)])
    return [n for n in group if usual / 2 <= len(stands[n]) <= SHARED * usual]


def _usual(counts: Sequence[tuple[int, int]]) -> int:
    """The median of some counts, each as often as it has words."""
    half = sum(words for _, words in counts) / 2
    so_far = 0
    for count, words in sorted(counts):
        so_far += words
        if so_far >= half:
            return count
    return 0


def _long(passage: Passage, stands: Mapping[int, set[int]], sizes: Mapping[int, int]) -> bool:
    return sum(sizes[n] for n in _core(set(passage.sentences), stands, sizes)) >= SHORTEST


def _without_parts(found: list[Passage], sizes: Mapping[int, int]) -> list[Passage]:
    """The passages without those that only stand inside a longer one, or beside any."""
    words = [sum(sizes[number] for number in each.sentences) for each in found]
    longest: dict[int, int] = {}
    for at in sorted(range(len(found)), key=lambda at: (-words[at], at)):
        for place in found[at].uses:
            longest.setdefault(place, at)
    return [each for at, each in enumerate(found) if not _is_part(at, each, longest, words)]


def _is_part(at: int, passage: Passage, longest: Mapping[int, int], words: Sequence[int]) -> bool:
    inside = [longest[place] for place in passage.uses if words[longest[place]] > words[at]]
    share = len(inside) / len(passage.uses)
    return share >= INSIDE or (share >= ANYWHERE and len(set(inside)) >= SPREAD)
