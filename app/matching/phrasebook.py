"""Phrases of urgent rules: kept in one tree of words, and found in a post all at once."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from app.matching.clauses import Clauses
from app.matching.common import FUNCTION
from app.matching.words import split_words, stem_words

Spot = tuple[int, int]
"""A phrase found in a post, as the places of its first and its last word."""

_GAP = 3
"""So many words may stand where a phrase has "..."."""
_MOST = 200
"""Places of a phrase that are looked at in one post."""
_PART = re.compile(r"<([^<>]*)>|(\.\.\.|…)|((?:(?!\.\.\.)[^<>…])+)")
BUILT_IN = ("number", "year")
"""Lists that every rule has: words that begin with a digit, and years."""
SLOT = re.compile(r"<([^<>]*)>")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_DIGITS = frozenset("0123456789")
_NOTHING: dict[str, Any] = {}
_END = ""
"""In the tree, the key of the phrases that end there: words that must be just so, and a number."""


class Found:
    """The phrases of a book that one post holds; `bits` has a bit for each.

    `likely` are the choices that it may hold: of all others it holds none. `noted` keeps what was
    worked out of them.
    """

    def __init__(self, clauses: Clauses) -> None:
        self.clauses = clauses
        self.bits = 0
        self.likely: set[Choice] = set()
        self.plain: dict[int, list[Spot]] = {}
        self.known: dict[Choice, list[Spot]] = {}
        self.noted: dict[object, object] = {}

    def add(self, number: int, first: int, last: int) -> None:
        """Note a phrase."""
        if number not in self.plain:
            self.bits |= 1 << number
            self.plain[number] = [(first, last)]
        elif len(self.plain[number]) < _MOST:
            self.plain[number].append((first, last))


class Choice:
    """Any of some phrases: plain ones as bits, and those with gaps or lists in them as rows.

    A post that holds none of `any_bits` holds none of the phrases. `stems` are their words.
    """

    __slots__ = ("any_bits", "bits", "rows", "stems")

    def __init__(self, bits: int, rows: tuple["Row", ...], stems: frozenset[str]) -> None:
        self.bits = bits
        self.rows = rows
        self.stems = stems
        self.any_bits = bits
        for row in rows:
            self.any_bits |= row.key_bits

    def spots(self, found: Found) -> list[Spot]:
        """Where they stand, in order."""
        known = found.known.get(self)
        if known is None:
            known = []
            for number in _numbers(self.bits & found.bits):
                known += found.plain[number]
            for row in self.rows:
                if row.key_bits & found.bits:
                    known += row.spots(found)
            known = found.known[self] = sorted(known)[:_MOST]
        return known


class Row:
    """Parts that follow each other, each with at most so many words before it.

    `key_bits` are those of the part with the fewest phrases, which is the one most often missing.
    """

    __slots__ = ("key_bits", "parts")

    def __init__(self, parts: tuple[tuple[int, Choice], ...]) -> None:
        self.parts = parts
        self.key_bits = min((part.any_bits for _, part in parts), key=int.bit_count)

    def spots(self, found: Found) -> list[Spot]:
        """Where the parts stand one after the other in a sentence, with no negation between."""
        spots = self.parts[-1][1].spots(found)
        if spots:
            spots = self.parts[0][1].spots(found)
        for gap, part in self.parts[1:]:
            spots = _joined(spots, part.spots(found), gap, found.clauses) if spots else []
        return spots


def _joined(left: list[Spot], right: list[Spot], gap: int, clauses: Clauses) -> list[Spot]:
    lasts = dict(reversed(right))
    joined: list[Spot] = []
    for first, last in left:
        for at in range(last + 1, last + 2 + gap):
            if at in lasts and clauses.together(first, lasts[at]):
                joined.append((first, lasts[at]))
            if at in clauses.negations:
                break
    return joined


Lists = Mapping[str, Choice]


class Phrasebook:
    """All phrases of all rules, and the words they are made of, each with its stem."""

    def __init__(self) -> None:
        self.words: dict[str, str] = {}
        self._tree: dict[str, Any] = {}
        self._count = len(BUILT_IN)
        self._built_in = {name: Choice(1 << n, (), frozenset()) for n, name in enumerate(BUILT_IN)}
        self._choices: dict[tuple[tuple[str, ...], tuple[Choice, ...]], Choice] = {}
        self._watched: dict[int, set[Choice]] = {}

    def lists(self, words: Mapping[str, tuple[str, ...]]) -> Lists:
        """The named lists of phrases; each may use those before it. Raises `KeyError`."""
        lists = dict(self._built_in)
        for name, phrases in words.items():
            lists[name] = self.choice(phrases, lists)
        return lists

    def choice(self, phrases: tuple[str, ...], lists: Lists) -> Choice:
        """Any of `phrases`, in which <name> is a phrase of that list. Raises `KeyError`.

        The same phrases give the same choice, so that a post is searched for them only once.
        """
        named = tuple(lists[name] for name in _names(phrases))
        if (phrases, named) not in self._choices:
            self._choices[phrases, named] = self._choice(phrases, lists)
        return self._choices[phrases, named]

    def _choice(self, phrases: Iterable[str], lists: Lists) -> Choice:
        bits, rows, stems = 0, list[Row](), set[str]()
        for phrase in phrases:
            parts = self._parts(phrase, lists)
            stems.update(*(part.stems for _, part in parts))
            if len(parts) == 1:
                bits |= parts[0][1].bits
                rows += parts[0][1].rows
            elif parts:
                rows.append(Row(tuple(parts)))
        return Choice(bits, tuple(rows), frozenset(stems))

    def _parts(self, phrase: str, lists: Lists) -> list[tuple[int, Choice]]:
        parts: list[tuple[int, Choice]] = []
        gap = 0
        for name, dots, words in _PART.findall(phrase):
            if dots:
                gap = _GAP
                continue
            part = lists[name] if name else self._plain(words)
            if part.any_bits:
                parts.append((gap, part))
                gap = 0
        return parts

    def _plain(self, phrase: str) -> Choice:
        """Some plain words; where there are none, nothing that a post could hold."""
        words = split_words(phrase)
        new = [word for word in words if word not in self.words]
        self.words.update(zip(new, stem_words(new), strict=True))
        stems = [self.words[word] for word in words]
        node = self._tree
        for stem in stems:
            node = node.setdefault(stem, {})
        ends = node.setdefault(_END, {}) if stems else {}
        exact = tuple(word for word in words if f"={word}" in phrase.lower())
        if stems and exact not in ends:
            ends[exact] = self._count
            self._count += 1
        return Choice(1 << ends[exact] if stems else 0, (), frozenset(stems) - FUNCTION)

    def watch(self, choices: Iterable[Choice]) -> None:
        """Say which choices posts will be asked about; they must all have been made."""
        for choice in choices:
            for number in _numbers(choice.any_bits):
                self._watched.setdefault(number, set()).add(choice)

    def find(self, clauses: Clauses) -> Found:
        """Every phrase of the book that the post holds, none over the end of a sentence."""
        found = Found(clauses)
        stems = [*clauses.stems, _END]
        branch = self._tree.get
        for at, stem in enumerate(clauses.stems):
            if node := branch(stem):
                self._walk(node, at, stems, found)
            if stem[0] in _DIGITS:
                found.add(0, at, at)
                if _YEAR.match(stem):
                    found.add(1, at, at)
        found.likely.update(*(self._watched.get(number, ()) for number in found.plain))
        return found

    def _walk(self, node: dict[str, Any], at: int, stems: list[str], found: Found) -> None:
        """Note the phrases that begin at a word, of which `node` is the branch."""
        last = at
        while node:
            if _END in node and (last == at or found.clauses.together(at, last)):
                for exact, number in node[_END].items():
                    if not exact or set(exact) <= set(found.clauses.words[at : last + 1]):
                        found.add(number, at, last)
            last += 1
            node = node.get(stems[last], _NOTHING) if stems[last] else _NOTHING


def _numbers(bits: int) -> Iterator[int]:
    """The numbers of the bits that are set."""
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low


@lru_cache(maxsize=4096)
def _names(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The lists that phrases name."""
    return tuple(dict.fromkeys(name for p in phrases for name in SLOT.findall(p)))
