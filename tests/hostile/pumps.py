"""Texts that make a careless regular expression slow, made of the expression itself."""

import importlib
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

_parser: Any = importlib.import_module("re._parser")  # how `re` reads an expression itself

ANY = " \n.,0ae>[*_`'\"-:/()<&#{}|!@"
"""Characters that mean something somewhere."""
ENDS = ("", "\x01!x")
"""What stands behind a run: nothing, or what nearly no expression takes."""
MANY = 8
"""A repetition of more than so many times is worth a run."""
_KINDS = {
    "CATEGORY_DIGIT": "17",
    "CATEGORY_NOT_DIGIT": "a .",
    "CATEGORY_WORD": "a1_",
    "CATEGORY_NOT_WORD": " .-",
    "CATEGORY_SPACE": " \n\t",
    "CATEGORY_NOT_SPACE": "a.<",
}


@dataclass(frozen=True, slots=True, order=True)
class Pump:
    """A beginning, a piece that is repeated, and an end."""

    begin: str
    piece: str
    end: str

    def text(self, length: int) -> str:
        """So many characters, and the end."""
        times = length // len(self.piece) + 1
        return (self.begin + self.piece * times)[:length] + self.end


def pumps(pattern: re.Pattern[Any], dice: random.Random, walks: int) -> list[Pump]:
    """Runs of every character and word of an expression, and of its repetitions by `walks` ways."""
    source = pattern.pattern
    if isinstance(source, bytes):
        source = source.decode("latin-1")
    tree = _parser.parse(
        source, pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags
    )
    words = sorted(set(_words(tree)))
    words = dice.sample(words, min(len(words), walks))
    pieces = {("", char) for char in ANY}
    pieces |= {("", word + after) for word in words for after in ("", " ", "\n")}
    for _ in range(walks if words else 0):
        pieces.add(
            ("", "".join(dice.choice(words) + dice.choice(["", " ", ", "]) for _ in range(2)))
        )
    for _ in range(walks):
        pieces |= set(_walked(tree, dice))
    return sorted(Pump(begin, piece, end) for begin, piece in pieces if piece for end in ENDS)


def _walked(tree: Any, dice: random.Random) -> Iterator[tuple[str, str]]:
    walk = Walk(dice)
    walk.along(tree, "")
    for begin, piece in walk.repeated:
        yield begin, piece
        yield "", begin + piece
    for text in dice.sample(walk.reached, min(6, len(walk.reached))):
        yield from (("", text), ("", text[:-1]), ("", text + " "))
    if len(walk.repeated) > 1:
        (begin, one), (_, other) = dice.sample(walk.repeated, 2)
        yield begin, one + other


@dataclass
class Walk:
    """One way through an expression: the texts on it, and what repeats behind which of them."""

    dice: random.Random
    repeated: list[tuple[str, str]] = field(default_factory=list)
    reached: list[str] = field(default_factory=list)
    groups: dict[int | None, str] = field(default_factory=dict)

    def along(self, nodes: Any, text: str) -> str:
        """The text and an example of the nodes, which was chosen by the dice."""
        for kind, held in nodes:
            text = self._step(str(kind), held, text)
            self.reached.append(text)
        return text

    def _step(self, kind: str, held: Any, text: str) -> str:
        if kind in _ONE:
            return text + str(self.dice.choice(_ONE[kind](held)))
        if kind == "BRANCH":
            return self.along(self.dice.choice(held[1]), text)
        if kind == "SUBPATTERN":
            after = self.along(held[3], text)
            self.groups[held[0]] = after[len(text) :]
            return after
        if kind.endswith("REPEAT"):
            return self._repeat(text, *held)
        if kind == "GROUPREF":
            return text + self.groups.get(held, "")
        return self.along(_inner(kind, held), text)

    def _repeat(self, text: str, least: int, most: int, body: Any) -> str:
        once = self.along(body, text)[len(text) :]
        if most > MANY and once:
            self.repeated.append((text, once))
        times = least or self.dice.choice((0, 1, 1))
        return text + once * times


def _inner(kind: str, held: Any) -> Any:
    """What an atomic group or a look ahead has in it; a look back has been there already."""
    if kind == "ATOMIC_GROUP":
        return held
    return held[1] if kind == "ASSERT" and held[0] == 1 else ()


def _members(items: Any) -> str:
    """Characters of a class."""
    if items[0][0].name == "NEGATE":
        source = "".join(_members(items[1:]))
        return "".join(char for char in ANY if char not in source) or "a"
    chars = ""
    for kind, held in items:
        if kind.name == "LITERAL":
            chars += chr(held)
        elif kind.name == "RANGE":
            chars += chr(held[0]) + chr(sum(held) // 2)
        else:
            chars += _KINDS[str(held)]
    return chars


_ONE: dict[str, Any] = {
    "LITERAL": chr,
    "NOT_LITERAL": lambda held: "b" if held == ord("a") else "a",
    "ANY": lambda _: "a .<[",
    "IN": _members,
}
"""What is one character: those that it may be."""


def _words(nodes: Any) -> Iterator[str]:
    """The runs of plain characters in an expression, and the members of its classes."""
    run = ""
    for kind, held in nodes:
        if kind.name == "LITERAL":
            run += chr(held)
            continue
        yield from filter(None, (run,))
        run = ""
        if kind.name == "IN":
            yield from _members(held)
        for inner in _inside(kind.name, held):
            yield from _words(inner)
    yield from filter(None, (run,))


def _inside(kind: str, held: Any) -> Any:
    if kind == "BRANCH":
        return held[1]
    if kind == "ATOMIC_GROUP":
        return (held,)
    places = {"SUBPATTERN": 3, "ASSERT": 1, "ASSERT_NOT": 1}
    place = 2 if kind.endswith("REPEAT") else places.get(kind)
    return () if place is None else (held[place],)
