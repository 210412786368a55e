"""Checking what is to be written: it reads back as just that answer, or each fault is told."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from app.answer import Answer, Keyword, Link, Reaction, Trial
from app.library.contents import Problem, Source
from app.library.frontmatter import closing
from app.library.read import FILE_LIMIT, FRONT_LIMIT, Reading, read_answer
from app.library.splice import spliced
from app.library.write import front, written

_NAMED = re.compile(r"`(\w+)`")


class CannotSave(ValueError):
    """An answer that can't be saved as it is: `field` says which part, the message why.

    `errors` has each fault by its field, "" for what is about no field in particular.
    """

    def __init__(self, field: str, message: str, errors: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(message)
        self.field = field
        self.errors = errors or ((field, message),)


def file_of(name: str, answer: Answer, data: bytes | None = None) -> tuple[bytes, Reading[Answer]]:
    """The bytes of the file `name` for an answer, and how they read; only what changed of `data`.

    Raises `CannotSave`.
    """
    _refuse_size(answer)
    new = (
        written(answer).encode("utf-8", "replace") if data is None else spliced(name, data, answer)
    )
    if len(new) > FILE_LIMIT:
        raise CannotSave("body", f"The answer is larger than {FILE_LIMIT // 1024} KiB: shorten it.")
    reading = read_answer(name, new)
    errors = tuple(_errors(reading, new.decode("utf-8")))
    if errors:
        raise CannotSave(*errors[0], errors)
    if reading.value != answer:
        field = _differing(reading.value, answer) if reading.value else ""
        message = "This can't be written as it is: take out what isn't plain text."
        raise CannotSave(field, message)
    return new, reading


def reactions_of(text: str) -> tuple[Reaction, ...]:
    """The reactions of the lines that a file has below `reactions:`. Raises `CannotSave`."""
    lines = "".join(f"  {line}\n" for line in text.split("\n"))
    front_matter = f"---\ntitle: x\nreactions:\n{lines}---\nx\n" if text.strip() else ""
    if not front_matter:
        return ()
    reading = read_answer("x.md", front_matter.encode("utf-8", "replace"))
    faults = [p for p in reading.problems if p.level == "error"]
    if faults:
        line = f"Line {at - 3}: " if (at := faults[0].line or 0) > 3 else ""
        raise CannotSave("reactions", f"{line}{faults[0].message}")
    return reading.value.reactions if reading.value else ()


def tidied(answer: Answer) -> Answer:
    """An answer as its file will give it back: white space evened out, empty entries left out."""
    return replace(
        answer,
        body=_lines(answer.body).strip("\n"),
        short=_lines(answer.short).strip(),
        follow_up=_lines(answer.follow_up).strip(),
        title=_line(answer.title),
        page=_line(answer.page),
        topic=_line(answer.topic),
        review_by=_line(answer.review_by),
        reviewed=_line(answer.reviewed),
        language=_line(answer.language) or "en",
        origin=_line(answer.origin),
        keywords=tuple(
            Keyword(_line(k.word), k.weight, k.watch) for k in answer.keywords if k.word.strip()
        ),
        questions=_entries(answer.questions),
        not_=_entries(answer.not_),
        was=_entries(answer.was),
        forums=_entries(answer.forums) or ("all",),
        synonyms=tuple(group for g in answer.synonyms if (group := _entries(g))),
        links=tuple(Link(_line(x.title), _line(x.url), _line(x.section)) for x in answer.links),
        tests=tuple(Trial(_lines(t.post).strip(), t.expect) for t in answer.tests),
        reactions=tuple(_reaction(reaction) for reaction in answer.reactions),
    )


def _reaction(reaction: Reaction) -> Reaction:
    return replace(reaction, say=_line(reaction.say), words=_entries(reaction.words))


def _line(text: str) -> str:
    return " ".join(text.split())


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _entries(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for text in texts if (line := _line(text)))


def _refuse_size(answer: Answer) -> None:
    """Before anything is written: a megabyte in one field would keep the machine busy."""
    sizes = {name: _size(value) for name, value in front(answer).items()}
    if sum(sizes.values()) > FRONT_LIMIT:
        message = f"The front matter is larger than {FRONT_LIMIT // 1024} KiB: shorten this."
        raise CannotSave(max(sizes, key=lambda name: sizes[name]), message)


def _size(value: Any) -> int:
    if isinstance(value, dict):
        return sum(_size(each) + 2 for each in value.values())
    if isinstance(value, list):
        return sum(_size(each) + 2 for each in value)
    return len(str(value))


def _errors(reading: Reading[Answer], text: str) -> Iterator[tuple[str, str]]:
    for problem in reading.problems:
        if problem.level == "error":
            yield _field_of(problem, reading.source, text), problem.message


def _field_of(problem: Problem, source: Source | None, text: str) -> str:
    """The field that a problem is about, by its line or by the name it gives."""
    named = _NAMED.search(problem.message)
    line, fields = problem.line or 0, source.lines if source else {}
    closes = closing(text.splitlines())
    if closes and line > closes + 1:
        return "body"
    above = {name: at[0] for name, at in fields.items() if at and at[0] <= line}
    if above:
        return max(above, key=lambda name: above[name])
    return named[1] if named and named[1] in Answer.__slots__ else ""


def _differing(one: Answer, other: Answer) -> str:
    names = (name for name in Answer.__slots__ if getattr(one, name) != getattr(other, name))
    return next(names, "").rstrip("_")
