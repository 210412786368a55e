"""What is read from a library: its answers, forums, synonyms, urgent rules, tests and problems."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from app.answer import Answer, Trial
from app.drafting import base
from app.forum import DEFAULT_FORUM, Forum
from app.matching import Group, UrgentRule

Level = Literal["error", "warning"]
UNREADABLE = "unreadable"
"""The code of what can't be read as it stands."""
SILENCING = "check:"
"""What stands in a file that says which findings are meant."""


class LibraryMissing(ValueError):
    """There is no library in the folder named; the message is one sentence saying what to do."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to mend: the file's name, its line (from 1) where known, and a sentence.

    `code` is a short name that stays the same, `remedy` what to do, where the message isn't all.
    """

    file: str
    line: int | None
    level: Level
    message: str
    code: str = UNREADABLE
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was read: name, SHA-256 of its bytes in hex, and its text.

    `content.encode()` gives the bytes back. `lines` has the lines of each field: one for a text,
    one for each entry of a list.
    """

    file: str
    sha256: str
    content: str
    lines: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def line(self, name: str, index: int = 0) -> int | None:
        """The line of a field, or of one entry of it; None where it isn't written."""
        lines = self.lines.get(name, ())
        return lines[index] if index < len(lines) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A library at one moment. Answers are in the order of their ids, forums as in their file.

    `sources` has the file of each answer by its id; `beside` the other files by their names;
    `variants` the same answers in other languages, by id and language, as their files have them;
    each answer has its own too. `renamed` has the ids of now by those that answers had before.
    """

    folder: Path
    answers: tuple[Answer, ...] = ()
    variants: Mapping[tuple[str, str], Answer] = field(default_factory=dict)
    forums: tuple[Forum, ...] = (DEFAULT_FORUM,)
    synonyms: tuple[Group, ...] = ()
    urgent: tuple[UrgentRule, ...] = ()
    tests: tuple[Trial, ...] = ()
    problems: tuple[Problem, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    beside: Mapping[str, Source] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages, without regions, that variants are written in."""
        found = {base(v.language): None for answer in self.answers for v in answer.variants}
        return tuple(found)

    @property
    def trials(self) -> int:
        """How many tests there are, those of variants and of the whole library too."""
        versions = (*self.answers, *self.variants.values())
        return len(self.tests) + sum(len(version.tests) for version in versions)

    @property
    def texts(self) -> Mapping[str, Source]:
        """The file of every answer, and of every variant, by its name without `.md`."""
        variants = [f"{id}.{language}" for id, language in self.variants]
        return {**self.sources, **{name: self.beside[f"{name}.md"] for name in variants}}

    def present(self, id: str) -> str:
        """The id that an answer has now, by one that it has or had before."""
        return self.renamed.get(id, id)

    def in_language(self, language: str) -> "Contents":
        """The same library with nothing but the active answers that it has in a language."""
        versions = [v for a in self.answers if a.status == "active" for v in (a, *a.variants)]
        spoken = [v for v in versions if v.status == "active" and base(v.language) == language]
        answers = tuple({version.id: version for version in reversed(spoken)}.values())
        return replace(self, answers=answers, urgent=(), tests=())
