"""Urgent rules: words of a post that must be answered before anything else."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from app.matching.clauses import Clauses
from app.matching.phrasebook import Choice, Found, Phrasebook, Spot
from app.matching.respelling import Respelling
from app.matching.result import Source, Urgent

Phrases = tuple[str, ...]
Parts = Sequence[tuple[int, Sequence[list[Spot]]]]
"""Of each part, how many of some phrases are needed, and where each of them stands."""


@dataclass(frozen=True, slots=True)
class Signs:
    """Holds where all of `all`, one of `any` and two of `two_of` stand within `near` words.

    0 is anywhere. An entry of `all` and `two_of` is a phrase, or some of which one is enough; the
    two must be different words. `not_` phrases keep it quiet; a sentence with an `unless` phrase
    counts for nothing. In a phrase, <name> is any phrase of that list, "..." stands for up to
    three words, and "=word" for that form of the word alone.
    """

    all: tuple[str | Phrases, ...] = ()
    any: Phrases = ()
    two_of: tuple[str | Phrases, ...] = ()
    near: int = 0
    not_: Phrases = ()
    unless: Phrases = ()

    def __post_init__(self) -> None:
        """Take any iterable of phrases."""
        for name in ("all", "two_of"):
            entries = (e if isinstance(e, str) else tuple(e) for e in getattr(self, name))
            object.__setattr__(self, name, tuple(entries))
        for name in ("any", "not_", "unless"):
            object.__setattr__(self, name, tuple(getattr(self, name)))

    def __bool__(self) -> bool:
        """Whether anything is looked for."""
        return bool(self.all or self.any or self.two_of)


@dataclass(frozen=True, slots=True)
class UrgentRule:
    """Fires with `message` where its signs hold: those of `when`, or a set of its own.

    `not_` and `unless` hold for all of `when`; `forums` are the forums it serves; `words` are the
    lists that <name> stands for, each of which may use those before it.
    """

    id: str
    message: str
    all: tuple[str | Phrases, ...] = ()
    any: Phrases = ()
    near: int = 0
    forums: Phrases = ("all",)
    not_: Phrases = ()
    unless: Phrases = ()
    when: tuple[Signs, ...] = ()
    words: Mapping[str, Phrases] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        """Take any iterable of phrases."""
        own = Signs(self.all, self.any, not_=self.not_, unless=self.unless)
        for name in ("all", "any", "not_", "unless"):
            object.__setattr__(self, name, getattr(own, name))
        object.__setattr__(self, "forums", tuple(self.forums))
        object.__setattr__(self, "when", tuple(self.when))

    def serves(self, forum: str) -> bool:
        """Whether the rule holds on `forum`; an empty name means that no forum is meant."""
        return not forum or "all" in self.forums or forum in self.forums

    @property
    def signs(self) -> Iterator[Signs]:
        """All that make it fire, each with what keeps the whole rule quiet."""
        for signs in (Signs(self.all, self.any, near=self.near), *self.when):
            if signs:
                not_, unless = signs.not_ + self.not_, signs.unless + self.unless
                yield replace(signs, not_=not_, unless=unless)


class UrgentRules:
    """Rules made ready to be looked for together; safe to share between threads.

    `known` are words that are right as they are, such as those of the answers. Raises `KeyError`
    for a <name> that a rule's `words` lack.
    """

    def __init__(self, rules: Iterable[UrgentRule], known: Iterable[str] = ()) -> None:
        self._book = Phrasebook()
        self._rules = [(rule, _read_signs(rule, self._book)) for rule in rules]
        all_signs = [signs for _, its_signs in self._rules for signs in its_signs]
        self._book.watch(c for signs in all_signs for _, some in signs.parts for c in some)
        self._spelling = Respelling(self._book.words, known)

    def __bool__(self) -> bool:
        """Whether there is any rule."""
        return bool(self._rules)

    def find(self, texts: Iterable[tuple[Source, str]], forum: str = "") -> Urgent | None:
        """The first rule that fires, in the curator's order, and the words that made it."""
        clauses = Clauses(texts, self._spelling.read)
        found = self._book.find(clauses)
        if not found.bits:
            return None
        for rule, all_signs in self._rules:
            if rule.serves(forum):
                for signs in all_signs:
                    if (spots := signs.met(found)) is not None:
                        source, start, end = clauses.span(spots)
                        return Urgent(rule.id, source, start, end, rule.message)
        return None


class _Signs(NamedTuple):
    """Signs with their phrases read: each part is so many of some choices."""

    parts: tuple[tuple[int, tuple[Choice, ...]], ...]
    near: int
    masks: Choice
    forbids: Choice
    unless: Choice

    def met(self, found: Found) -> list[Spot] | None:
        """The closest words that fulfil all, None where there are none."""
        for count, some in self.parts:
            if len(found.likely.intersection(some)) < count:
                return None
        said = [(count, [choice.spots(found) for choice in some]) for count, some in self.parts]
        if not _possible(said, self.near) or self._forbidden(found):
            return None
        meant = self._meant(
            found, {spot[0] for _, some in said for spots in some for spot in spots}
        )
        left = [(count, [list(filter(meant, spots)) for spots in some]) for count, some in said]
        return _closest(left, self.near) if _possible(left, self.near) else None

    def _forbidden(self, found: Found) -> bool:
        """Whether the post holds, and doesn't deny, what keeps the signs quiet."""
        denied = found.clauses.denied
        return any(first not in denied for first, _ in self.forbids.spots(found))

    def _meant(self, found: Found, firsts: set[int]) -> Callable[[Spot], bool]:
        """What tells whether a phrase is neither denied nor explained away.

        A negation that begins a phrase of its own ("no feeling") denies nothing else.
        """
        clauses, denied = found.clauses, found.clauses.denied
        masked = {at for first, last in self.masks.spots(found) for at in range(first, last + 1)}
        quiet = (first for first, _ in self.unless.spots(found) if first not in denied)
        elsewhere = {clauses.statement(first) for first in quiet}

        def meant(spot: Spot) -> bool:
            first, last = spot
            return (
                (first not in denied or denied[first] in firsts)
                and (not masked or masked.isdisjoint(range(first, last + 1)))
                and (not elsewhere or clauses.statement(first) not in elsewhere)
            )

        return meant


def _read_signs(rule: UrgentRule, book: Phrasebook) -> list[_Signs]:
    """Look the phrases up; a `not` phrase that shares a word with the rule masks only that."""
    lists = book.lists(rule.words)

    def choices(entries: Iterable[str | Phrases]) -> tuple[Choice, ...]:
        grouped = ((e,) if isinstance(e, str) else e for e in entries)
        return tuple(dict.fromkeys(book.choice(phrases, lists) for phrases in grouped if phrases))

    def parts(signs: Signs) -> Iterator[tuple[int, tuple[Choice, ...]]]:
        needed = choices((*signs.all, signs.any))
        counted = ((len(needed), needed), (2, choices(signs.two_of)))
        return ((count, some) for count, some in counted if some)

    read = [(signs, tuple(parts(signs))) for signs in rule.signs]
    own = frozenset[str]().union(*(c.stems for _, all_ in read for _, some in all_ for c in some))

    def shares(phrase: str) -> bool:
        return not own.isdisjoint(book.choice((phrase,), lists).stems)

    return [
        _Signs(
            its_parts,
            signs.near,
            masks=book.choice(tuple(filter(shares, signs.not_)), lists),
            forbids=book.choice(tuple(p for p in signs.not_ if not shares(p)), lists),
            unless=book.choice(signs.unless, lists),
        )
        for signs, its_parts in read
    ]


def _possible(parts: Parts, near: int) -> bool:
    """Whether there may be a window for the parts: some spot has enough others within reach."""
    count, some = parts[0]
    if count < len(some) or not near:
        return all(sum(map(bool, some)) >= count for count, some in parts)
    for first, last in min(some, key=len):
        low, high = last - near, first + near
        if all(sum(_any_within(s, low, high) for s in some) >= count for count, some in parts):
            return True
    return False


def _any_within(spots: list[Spot], low: int, high: int) -> bool:
    return any(first >= low and last <= high for first, last in spots)


def _closest(parts: Parts, near: int) -> list[Spot] | None:
    """The tightest choice of spots that meets every part, if it is within `near` words (0: any)."""
    marks = sorted(
        (spot, part, kind)
        for part, (_, some) in enumerate(parts)
        for kind, spots in enumerate(some)
        for spot in spots
    )
    latest: list[dict[int, Spot]] = [{} for _ in parts]
    best: list[Spot] | None = None
    width = near or 1 << 30
    for spot, part, kind in marks:
        latest[part].pop(kind, None)
        latest[part][kind] = spot  # the latest stands last
        chosen = _chosen(parts, latest)
        if chosen:
            wide = max(last for _, last in chosen) - min(first for first, _ in chosen)
            if wide < width or (best is None and wide == width):
                best, width = chosen, wide
    return best


def _chosen(parts: Parts, latest: Sequence[dict[int, Spot]]) -> list[Spot] | None:
    """The latest spots that meet every part; what is counted must be said in different words."""
    chosen: list[Spot] = []
    for (count, some), spots in zip(parts, latest, strict=True):
        if len(spots) < count:
            return None
        if count == len(some):
            chosen += spots.values()
            continue
        left = count
        for first, last in reversed(spots.values()):
            if left and all(last < spot[0] or first > spot[1] for spot in chosen):
                chosen.append((first, last))
                left -= 1
        if left:
            return None
    return chosen
