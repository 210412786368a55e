"""What a draft is: the shapes that `compose` answers with, as frozen dataclasses."""

from dataclasses import dataclass
from typing import Literal

from app.answer import FactKind, Link
from app.forum import Format

PartKind = Literal[
    "greeting", "personal", "urgent", "answer", "links", "search", "disclaimer", "sign_off"
]


@dataclass(frozen=True, slots=True)
class Blank:
    """A place the moderator must fill: `Draft.markdown[start:end]` is the whole `{{?…}}`."""

    label: str
    hint: str
    choices: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the poster said: `post.text[start:end] == text`; `value` is `text` made regular."""

    kind: FactKind
    start: int
    end: int
    text: str
    value: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What an answer is for: the number of the post's question, and the words to quote of it."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class DraftPart:
    """One piece of a draft; `answer` is the id it comes from, empty for what belongs to no answer.

    With several answers each begins with a part whose `heading` is the answer's title. `key` is
    unique within a draft and stays the same when other parts come and go: without one given, the
    kind.
    """

    kind: PartKind
    answer: str
    heading: str
    markdown: str
    key: str = ""

    def __post_init__(self) -> None:
        """A part of which there is one a draft is known by its kind."""
        object.__setattr__(self, "key", self.key or self.kind)

    @property
    def opens(self) -> bool:
        """Whether it introduces an answer: a question quoted, or a title."""
        return self.kind == "answer" and self.key == f"answer:{self.answer}"


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply before a moderator has read it: the parts joined with blank lines are `markdown`.

    `offered` are all parts there could be, in their order, also those left out. `text` is
    `markdown` written in `format`; `answers` are ids; `notes` are sentences for the moderator.
    Nothing to say gives an empty draft: `markdown` and `text` are "". `language` is the one
    wanted where an answer could be had in several, else "".
    """

    answers: tuple[str, ...]
    format: Format
    markdown: str
    text: str
    blanks: tuple[Blank, ...]
    links: tuple[Link, ...]
    facts: tuple[Fact, ...]
    parts: tuple[DraftPart, ...]
    notes: tuple[str, ...]
    language: str = ""
    offered: tuple[DraftPart, ...] = ()
