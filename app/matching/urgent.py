"""Urgent rules: words of a post that must be answered before anything else."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from app.matching.clauses import Clauses
from app.matching.phrasebook import Choice, Found, Lists, Phrasebook, Spot
from app.matching.respelling import Respelling
from app.matching.result import Source, Urgent

Phrases = tuple[str, ...]
Parts = Sequence[tuple[int, Sequence[list[Spot]]]]
"""Of each part, how many of some phrases are needed, and where each of them stands."""
_REACH = 30
"""An `unless` phrase quietens what stands within so many words of it, in its own sentence."""
ASIDE = ("elsewhere", "animal", "clinician", "cleared", "resolved")
"""Lists that hold for every rule which knows them: what is not about a person now."""


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
        likely = found.likely
        for rule, all_signs in self._rules:
            if rule.serves(forum):
                for signs in all_signs:
                    if signs.needed <= likely and (spots := signs.met(found)) is not None:
                        source, start, end = clauses.span(spots)
                        return Urgent(rule.id, source, start, end, rule.message)
        return None


class _Aside(NamedTuple):
    """What is not about a person now: a talk, an animal, a thing, a sign a doctor has explained.

    It is told by the words around a sign, and never of "my chest" or "I feel", unless cleared.
    """

    elsewhere: Choice
    animal: Choice
    clinician: Choice
    cleared: Choice
    resolved: Choice

    def quietens(self, found: Found, spots: list[Spot]) -> bool:
        """Whether signs are all over, or some of something else and none the writer's own."""
        if not any(self._around(found)):
            return False
        firsts = [first for first, _ in spots]
        return all(self._over(found, at) for at in firsts) or (
            any(self._elsewhere(found, at) for at in firsts)
            and not any(map(found.clauses.mine, firsts))
        )

    def holds(self, found: Found, at: int) -> bool:
        """Whether the sign at a word belongs to something else or is over."""
        return self._over(found, at) or (self._elsewhere(found, at) and not found.clauses.mine(at))

    def _elsewhere(self, found: Found, at: int) -> bool:
        clauses, around = found.clauses, self._around(found)
        sentence = clauses.sentence(at)
        return sentence in around.elsewhere or (
            sentence - 1 in around.animals and clauses.theirs(at)
        )

    def _over(self, found: Found, at: int) -> bool:
        """Whether it is past, or said to be nothing by somebody who can tell."""
        over = self._around(found).over
        return bool(over) and found.clauses.statement(at) in over and not found.clauses.active(at)

    def _around(self, found: Found) -> "_Around":
        """Where in a post that is said, looked for once."""
        around = found.noted.get(self)
        if not isinstance(around, _Around):
            sentence, statement = found.clauses.sentence, found.clauses.statement
            animals = {sentence(first) for first, _ in self.animal.spots(found)}
            elsewhere = {sentence(first) for first, _ in self.elsewhere.spots(found)}
            resolved, cleared, clinicians = (
                {statement(first) for first, _ in choice.spots(found)}
                for choice in (self.resolved, self.cleared, self.clinician)
            )
            around = _Around(elsewhere | animals, animals, resolved | (cleared & clinicians))
            found.noted[self] = around
        return around


class _Around(NamedTuple):
    """Sentences about something else or about an animal, and statements of what is over."""

    elsewhere: set[int]
    animals: set[int]
    over: set[int]


class _Signs(NamedTuple):
    """Signs with their phrases read: each part is so many of some choices; `needed` are all."""

    needed: frozenset[Choice]
    parts: tuple[tuple[int, tuple[Choice, ...]], ...]
    near: int
    masks: Choice
    forbids: Choice
    unless: Choice
    aside: _Aside

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
        best = self._best(said, meant, found)
        if best and self.aside.quietens(found, best):
            aside = self.aside.holds
            return self._best(said, lambda s: meant(s) and not aside(found, s[0]), found)
        return best

    def _best(self, said: Parts, meant: Callable[[Spot], bool], found: Found) -> list[Spot] | None:
        left = [(count, [list(filter(meant, spots)) for spots in some]) for count, some in said]
        return _closest(left, self.near, found.clauses) if _possible(left, self.near) else None

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
        explains = (first for first, _ in self.unless.spots(found) if first not in denied)
        quiet = [first for first in explains if not clauses.lasts(first)]

        def hushed(at: int) -> bool:
            near = [first for first in quiet if abs(first - at) <= _REACH]
            return bool(near) and clauses.statement(at) in map(clauses.statement, near)

        def meant(spot: Spot) -> bool:
            first, last = spot
            return (
                (first not in denied or denied[first] in firsts)
                and (not masked or masked.isdisjoint(range(first, last + 1)))
                and not hushed(first)
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

    aside = _read_aside(book, lists)
    read = [(signs, tuple(parts(signs))) for signs in rule.signs]
    own = frozenset[str]().union(*(c.stems for _, all_ in read for _, some in all_ for c in some))

    def shares(phrase: str) -> bool:
        return not own.isdisjoint(book.choice((phrase,), lists).stems)

    return [
        _Signs(
            frozenset(c for count, some in its_parts if count == len(some) for c in some),
            its_parts,
            signs.near,
            masks=book.choice(tuple(filter(shares, signs.not_)), lists),
            forbids=book.choice(tuple(p for p in signs.not_ if not shares(p)), lists),
            unless=book.choice(signs.unless, lists),
            aside=aside,
        )
        for signs, its_parts in read
    ]


def _read_aside(book: Phrasebook, lists: Lists) -> _Aside:
    """The lists of what is not about a person now; one that a rule lacks holds nothing."""
    nothing = book.choice((), lists)
    return _Aside(*(lists.get(name, nothing) for name in ASIDE))


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


def _closest(parts: Parts, near: int, clauses: Clauses) -> list[Spot] | None:
    """The tightest choice of spots that meets every part, if it is within `near` words (0: any).

    Words of different sentences must stand nearer than those of one.
    """
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
            begin, end = min(first for first, _ in chosen), max(last for _, last in chosen)
            wide = end - begin if end - begin > width else clauses.apart(begin, end)
            if wide < width or (best is None and wide == width):
                best, width = chosen, wide
    return best


def _chosen(parts: Parts, latest: Sequence[dict[int, Spot]]) -> list[Spot] | None:
    """The latest spots that meet every part; two that are counted must be different words."""
    chosen: list[Spot] = []
    for (count, some), spots in zip(parts, latest, strict=True):
        if len(spots) < count:
            return None
        if count == len(some):
            chosen += spots.values()
            continue
        counted: list[Spot] = []
        for first, last in reversed(spots.values()):
            if len(counted) < count and all(last < s[0] or first > s[1] for s in counted):
                counted.append((first, last))
        if len(counted) < count:
            return None
        chosen += counted
    return chosen
