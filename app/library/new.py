"""New answers: the id that one may have, and its file, which reads back as just that answer."""

from dataclasses import dataclass, replace
from datetime import date

from app.answer import ANSWER_ID, Answer
from app.library.checked import CannotSave, file_of
from app.library.contents import Contents, Problem
from app.library.lint import lint


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file yet to be written: what it holds, and what `check` would say of it."""

    id: str
    text: str
    problems: tuple[Problem, ...]


def new_file(contents: Contents, answer: Answer, *, today: date) -> NewFile:
    """The file of a new answer, and the warnings it gives. Raises `CannotSave`."""
    refuse_id(contents, answer.id)
    data, reading = file_of(f"{answer.id}.md", answer)
    assert reading.source is not None  # it was read back
    after = replace(
        contents,
        answers=tuple(sorted((*contents.answers, answer), key=lambda each: each.id)),
        sources={**contents.sources, answer.id: reading.source},
    )
    before = set(lint(contents, today))
    new = [problem for problem in lint(after, today) if problem not in before]
    return NewFile(answer.id, data.decode(), (*reading.problems, *new))


def refuse_id(contents: Contents, id: str, besides: str = "") -> None:
    """Raise `CannotSave` for an id that no new answer can have, nor the one `besides`."""
    if not ANSWER_ID.match(id):
        raise CannotSave("id", "The id is small letters, digits and hyphens, such as calf-cramps.")
    if id in taken_ids(contents, besides):
        raise CannotSave("id", f"There is an answer {id} already: choose another id.")


def taken_ids(contents: Contents, besides: str = "") -> frozenset[str]:
    """The ids of the answers, those they had before, and the files that can't be read.

    `besides` is an answer whose own ids don't count.
    """
    others = [answer for answer in contents.answers if answer.id != besides]
    old = {was for answer in others for was in answer.was}
    files = {problem.file.removesuffix(".md") for problem in contents.problems}
    return frozenset({answer.id for answer in others} | old | files - {besides})
