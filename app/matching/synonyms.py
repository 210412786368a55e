"""Synonyms: groups of phrases of which any may stand for any other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.matching.words import split_words, stem_words

_MEMBERS = 16

Stems = tuple[str, ...]


class Group(NamedTuple):
    """Phrases of which any may stand for any other on some forums ("all": on every one)."""

    phrases: tuple[str, ...]
    forums: tuple[str, ...] = ("all",)

    def serves(self, forum: str) -> bool:
        """Whether the phrases are one on a forum; an empty name means that no forum is meant."""
        return not forum or "all" in self.forums or forum in self.forums


def as_group(group: "Group | Sequence[str]") -> Group:
    """Phrases alone are a group for every forum."""
    return group if isinstance(group, Group) else Group(tuple(group))


class Member(NamedTuple):
    """A phrase of a group, as words in normal form and as stems."""

    words: tuple[str, ...]
    stems: Stems


@dataclass(frozen=True, slots=True)
class Stand:
    """The post's words `first` to `last` (one past) stand also for these phrases."""

    first: int
    last: int
    others: tuple[Member, ...]


class Synonyms:
    """Finds phrases of the groups in a row of stems."""

    def __init__(self, groups: Iterable[Sequence[str]]) -> None:
        self._others: dict[Stems, list[Member]] = {}
        for group in groups:
            members = {member.stems: member for member in map(_member, group) if member.stems}
            for stems in list(members)[:_MEMBERS]:
                others = self._others.setdefault(stems, [])
                others += [m for s, m in members.items() if s != stems and m not in others]
        self._longest: dict[str, int] = {}
        for member in self._others:
            self._longest[member[0]] = max(len(member), self._longest.get(member[0], 0))

    def find(self, stems: Sequence[str]) -> Iterator[Stand]:
        """Each place where a phrase of a group stands, the longest phrase first, none twice."""
        at = 0
        while self._longest and at < len(stems):
            longest = min(self._longest.get(stems[at], 0), len(stems) - at)
            for length in range(longest, 0, -1):
                others = self._others.get(tuple(stems[at : at + length]))
                if others:
                    yield Stand(at, at + length, tuple(others))
                    at += length - 1
                    break
            at += 1


def _member(phrase: str) -> Member:
    words = tuple(split_words(phrase))
    return Member(words, tuple(stem_words(words)))
