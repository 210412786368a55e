"""Choosing: which of a draft's parts are kept, in which order, and what may change places."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TypeVar

from app.answer import Part
from app.drafting.draft import DraftPart

T = TypeVar("T")

FIXED = "urgent"
"""The key of the one part that can't be left out."""
_MOVABLE = ("answer", "links", "search")
_NAME_LIMIT = 60
_BETWEEN = re.compile(r"[\W_]+")


def section_keys(answer: str, sections: Sequence[Part]) -> Iterator[str]:
    """A key for each section of an answer, such as `answer:calf-cramps:what-to-try`."""
    seen: Counter[str] = Counter()
    for section in sections:
        name = _BETWEEN.sub("-", section.heading.casefold()).strip("-")[:_NAME_LIMIT] or "opening"
        seen[name] += 1
        yield f"answer:{answer}:{name}" + (f"-{seen[name]}" if seen[name] > 1 else "")


def kept(parts: Sequence[DraftPart], without: Collection[str]) -> tuple[DraftPart, ...]:
    """The parts whose keys aren't left out; what opens an answer goes with its last section."""
    left = [part for part in parts if part.key not in without or part.key == FIXED]
    saying = {part.answer for part in left if part.kind == "answer" and not part.opens}
    return tuple(part for part in left if not part.opens or part.answer in saying)


def in_order(things: Sequence[T], key: Callable[[T], str], order: Sequence[str]) -> tuple[T, ...]:
    """The things, those that `order` names in that order; the others stay where they are."""
    rank = {name: at for at, name in enumerate(order)}
    named = iter(sorted((t for t in things if key(t) in rank), key=lambda t: rank[key(t)]))
    return tuple(next(named) if key(thing) in rank else thing for thing in things)


def arrange(parts: Sequence[DraftPart], order: Sequence[str]) -> tuple[DraftPart, ...]:
    """The parts as a moderator arranged them. An answer with an opening stays in one piece."""
    blocks = in_order(_blocks(parts), lambda block: block[0].key, order)
    middle = iter([part for block in blocks for part in _inside(block, order)])
    return tuple(next(middle) if part.kind in _MOVABLE else part for part in parts)


def movable(parts: Sequence[DraftPart]) -> list[list[str]]:
    """The keys that may change places with one another, in the order of `parts`."""
    blocks = _blocks(parts)
    inside = [[part.key for part in block[1:]] for block in blocks if block[0].opens]
    return [[block[0].key for block in blocks], *inside]


def move(parts: Sequence[DraftPart], key: str, by: int) -> tuple[str, ...]:
    """The order in which the part or answer of that key has changed places with a neighbour.

    `by` is -1 for the one before and 1 for the one behind; at an end nothing changes.
    """
    order = [part.key for part in parts]
    for row in movable(parts):
        at = row.index(key) if key in row else -1
        if at >= 0 and 0 <= at + by < len(row):
            one, other = order.index(row[at]), order.index(row[at + by])
            order[one], order[other] = order[other], order[one]
    return tuple(order)


def _blocks(parts: Sequence[DraftPart]) -> list[list[DraftPart]]:
    """What may change places: an answer with its opening as one, everything else by itself."""
    opened = {part.answer for part in parts if part.opens}
    blocks: list[list[DraftPart]] = []
    for part in parts:
        if part.kind == "answer" and part.answer in opened and not part.opens:
            blocks[-1].append(part)
        elif part.kind in _MOVABLE:
            blocks.append([part])
    return blocks


def _inside(block: Sequence[DraftPart], order: Sequence[str]) -> tuple[DraftPart, ...]:
    return (block[0], *in_order(block[1:], lambda part: part.key, order))
