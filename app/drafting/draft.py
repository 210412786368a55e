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
class DraftPart:
    """One piece of a draft; `answer` is the id it comes from, empty for what belongs to no answer.

    With several answers each begins with a part whose `heading` is the answer's title.
    """

    kind: PartKind
    answer: str
    heading: str
    markdown: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply before a moderator has read it: the parts joined with blank lines are `markdown`.

    `text` is `markdown` written in `format`; `answers` are ids; `notes` are sentences for the
    moderator. Nothing to say gives an empty draft: `markdown` and `text` are "". `language` is
    the one wanted where an answer could be had in several, else "".
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
