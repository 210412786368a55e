"""What a foreign file holds: records to become answers, and what of each can't be carried."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, Protocol

from app.answer import Status
from app.library.formats.foreign import Foreign

NOT_CARRIED = "has no place in an answer"


class Left(NamedTuple):
    """Something of a record that isn't carried as it was: the field, and what became of it."""

    field: str
    why: str


class Put(NamedTuple):
    """What stands in for a foreign variable, and what there is to say of it, if anything."""

    text: str
    why: str = ""
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """How a format writes its variables, and what each becomes."""

    pattern: re.Pattern[str]
    put: Callable[[re.Match[str]], Put]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One canned text of another tool. `id` is what that tool knows it by, stable from export to
    export; `file` the name of an answer's file, where `body` is already its whole text.
    """

    id: str
    title: str
    body: str
    markup: Literal["markdown", "html"] = "markdown"
    marks: Marks | None = None
    keywords: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    topic: str = ""
    forums: tuple[str, ...] = ()
    language: str = ""
    status: Status = "active"
    left: tuple[Left, ...] = ()
    file: str = ""


Records = Iterator[Record | Left]
"""Records, and what of the whole file isn't carried."""


class Format(Protocol):
    """A module of a format: its name, what it is, and whether a real export was seen."""

    NAME: str
    WHAT: str
    SEEN: str

    def recognises(self, foreign: Foreign) -> bool:
        """Whether a file's content is of this format."""

    def read(self, foreign: Foreign) -> Records:
        """The records of a file. Raises `NotRead`."""


def word(value: Any) -> str:
    """A value as text; "" for what is no text, number or truth."""
    if isinstance(value, bool) or value is None:
        return "true" if value else ""
    return str(value).strip() if isinstance(value, str | int | float) else ""


def line(value: Any) -> str:
    """The same on one line."""
    return " ".join(word(value).split())


def words(value: Any) -> tuple[str, ...]:
    """A list as texts, each on one line, without those that are empty or repeated."""
    entries = value if isinstance(value, list) else []
    return tuple(dict.fromkeys(text for each in entries if (text := line(each))))


def entries(value: Any) -> Iterator[dict[str, Any]]:
    """The mappings of a list, or of a mapping of them; what is none of them comes out empty."""
    found = value.values() if isinstance(value, dict) else value
    for each in found if isinstance(value, list | dict) else ():
        yield each if isinstance(each, dict) else {}


def others(entry: Mapping[str, Any], carried: Collection[str]) -> tuple[Left, ...]:
    """The fields of a record that say something and aren't carried."""
    return tuple(
        Left(line(name)[:60], NOT_CARRIED)
        for name, value in entry.items()
        if name not in carried and value not in (None, "", [], {}, False, "[]", "false")
    )
