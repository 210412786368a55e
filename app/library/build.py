"""Building: what a library holds becomes its matcher, shifted by the library's own tests."""

from collections.abc import Iterator

from app.answer import Answer
from app.library.contents import Contents
from app.matching import Case, Matcher
from app.post import TEXT_LIMIT, clean_text


def build_matcher(contents: Contents) -> Matcher:
    """The matcher of a library, as the desk uses it."""
    matcher = Matcher(contents.answers, synonyms=contents.synonyms, urgent=contents.urgent)
    return matcher.calibrated(_cases(contents))


def _cases(contents: Contents) -> Iterator[Case]:
    for answer in contents.answers:
        if answer.status == "active":
            yield from _own(answer)
    for trial in contents.tests:
        yield Case(clean_text(trial.post[:TEXT_LIMIT]), "", False)


def _own(answer: Answer) -> Iterator[Case]:
    for trial in answer.tests:
        yield Case(clean_text(trial.post[:TEXT_LIMIT]), answer.id, trial.expect == "found")
