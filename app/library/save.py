"""Saving: a new answer becomes a file that reads back as just that answer, or no file at all."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.answer import ANSWER_ID, Answer
from app.library.contents import Contents, Problem
from app.library.files import create
from app.library.lint import lint
from app.library.read import FILE_LIMIT, read_answer
from app.library.write import written

__all__ = ["CannotSave", "NewFile", "new_file", "refuse_id", "save", "taken_ids", "written"]


class CannotSave(ValueError):
    """An answer that can't be saved as it is: `field` says which part, the message why."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file yet to be written: what it holds, and what `check` would say of it."""

    id: str
    text: str
    problems: tuple[Problem, ...]


def new_file(contents: Contents, answer: Answer, *, today: date) -> NewFile:
    """The file of a new answer, and the warnings it gives. Raises `CannotSave`."""
    refuse_id(contents, answer.id)
    text = written(answer)
    name = f"{answer.id}.md"
    reading = read_answer(name, text.encode("utf-8", "replace"))
    errors = [problem.message for problem in reading.problems if problem.level == "error"]
    if errors or reading.value is None or reading.source is None:
        raise CannotSave("", errors[0] if errors else "This can't be saved as an answer.")
    if reading.value != answer:
        raise CannotSave("", "This can't be written as it is: take out what isn't plain text.")
    if len(text.encode()) > FILE_LIMIT:
        raise CannotSave("body", f"The answer is larger than {FILE_LIMIT // 1024} KiB: shorten it.")
    after = replace(
        contents,
        answers=tuple(sorted((*contents.answers, answer), key=lambda each: each.id)),
        sources={**contents.sources, answer.id: reading.source},
    )
    before = set(lint(contents, today))
    new = [problem for problem in lint(after, today) if problem not in before]
    return NewFile(answer.id, text, (*reading.problems, *new))


def refuse_id(contents: Contents, id: str) -> None:
    """Raise `CannotSave` for an id that no new answer can have."""
    if not ANSWER_ID.match(id):
        raise CannotSave("id", "The id is small letters, digits and hyphens, such as calf-cramps.")
    if id in taken_ids(contents):
        raise CannotSave("id", f"There is an answer {id} already: choose another id.")


def taken_ids(contents: Contents) -> frozenset[str]:
    """The ids of the answers, those they had before, and the files that can't be read."""
    old = {was for answer in contents.answers for was in answer.was}
    files = {problem.file.removesuffix(".md") for problem in contents.problems}
    return frozenset({answer.id for answer in contents.answers} | old | files)


def save(folder: Path, file: NewFile) -> None:
    """Write a new answer's file whole; one that is there is never touched. Raises `CannotSave`."""
    if not ANSWER_ID.match(file.id):
        raise CannotSave("id", "The id is small letters, digits and hyphens, such as calf-cramps.")
    try:
        create(folder / f"{file.id}.md", file.text.encode())
    except FileExistsError:
        message = f"There is a file {file.id}.md already: choose another id."
        raise CannotSave("id", message) from None
    except OSError as error:
        raise CannotSave("", f"The file can't be written ({error.strerror}).") from None
