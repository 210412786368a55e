"""What an answer is: the words a curator keeps, as frozen dataclasses."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

ANSWER_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,79}\Z")

Status = Literal["active", "watch", "draft", "retired"]
FactKind = Literal[
    "race_time", "pace", "distance", "duration", "age", "side", "body_part", "shoes", "tried"
]


@dataclass(frozen=True, slots=True)
class Link:
    """Something to read: `url`, its `title`, and the heading on that page worth looking at."""

    title: str
    url: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word or phrase that leads to an answer; `watch` ones are recorded but never suggest it."""

    word: str
    weight: float = 1.0
    watch: bool = False


@dataclass(frozen=True, slots=True)
class Trial:
    """A post and what must become of it: `found`, `not-found`, or `nothing` at all."""

    post: str
    expect: Literal["found", "not-found", "nothing"]


@dataclass(frozen=True, slots=True)
class Reaction:
    """What to `say` to a fact of the poster's; `{{value}}` in it stands for the fact's words.

    `race` is for race times; `period` for distances, "week" for those a week, and for paces,
    "mile" or "km". A fact that is measured must be less than `under` and more than `over`
    (seconds, days, kilometres or years of age; None: no bound). If there are `words`, one must
    begin a word of its sentence, or, for a fact that isn't measured, of the fact itself.
    """

    fact: FactKind
    say: str
    race: str = ""
    period: str = ""
    under: float | None = None
    over: float | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One `##` section of an answer's body; the text before the first has an empty heading."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One canned answer. `not_` holds the words that keep the answer away,
    `synonyms` groups of phrases that are one in this answer alone.

    `body` is Markdown, and so are `short`, a shorter version of it, and `follow_up`, what to say
    to somebody who got the answer before. `page` is the address where the whole answer can be
    read. `origin` is the record of another tool's export that it came from, as `format:id`.
    `variants` are the same answer in other languages, under the same id.
    """

    id: str
    title: str = ""
    body: str = ""
    short: str = ""
    follow_up: str = ""
    page: str = ""
    reactions: tuple[Reaction, ...] = ()
    keywords: tuple[Keyword, ...] = ()
    questions: tuple[str, ...] = ()
    synonyms: tuple[tuple[str, ...], ...] = ()
    not_: tuple[str, ...] = ()
    was: tuple[str, ...] = ()
    topic: str = ""
    forums: tuple[str, ...] = ("all",)
    links: tuple[Link, ...] = ()
    tests: tuple[Trial, ...] = ()
    status: Status = "active"
    review_by: str = ""
    reviewed: str = ""
    sample: bool = False
    language: str = "en"
    origin: str = ""
    variants: tuple["Answer", ...] = ()

    def __post_init__(self) -> None:
        """Take any iterable, and plain words, so that `Answer(keywords=["cramp"])` reads well."""
        words: Iterable[Keyword | str] = self.keywords
        keywords = tuple(Keyword(k) if isinstance(k, str) else k for k in words)
        object.__setattr__(self, "keywords", keywords)
        for name in (
            "questions",
            "not_",
            "was",
            "forums",
            "links",
            "tests",
            "reactions",
            "variants",
        ):
            object.__setattr__(self, name, tuple(getattr(self, name)))

    @property
    def parts(self) -> tuple[Part, ...]:
        """The body cut at its `##` headings; headings inside code fences are text."""
        parts: list[Part] = []
        heading, lines, fence = "", list[str](), ""
        for line in self.body.splitlines():
            mark = line.lstrip()[:3]
            if mark in ("```", "~~~") and fence in ("", mark):
                fence = "" if fence else mark
            if line.startswith("## ") and not fence:
                parts.append(Part(heading, "\n".join(lines).strip()))
                heading, lines = line[3:].strip().rstrip("#").rstrip(), []
            else:
                lines.append(line)
        parts.append(Part(heading, "\n".join(lines).strip()))
        return tuple(part for part in parts if part.heading or part.text)

    def serves(self, forum: str) -> bool:
        """Whether the answer may be used on `forum`; an empty name means that no forum is meant."""
        return not forum or "all" in self.forums or forum in self.forums
